//! Taking records out, each with one blank line.

use hexapla_core::{Edit, Span};
use memchr::memrchr;

/// The edits that take whole records out, one for each: a new record may be to go between them. The
/// blank line above goes with a record, unless what stands above and below would then touch: comments
/// there might become those of the next message.
pub(super) fn edits(text: &str, mut records: Vec<Span>) -> Vec<Edit> {
    records.sort_unstable();
    records
        .chunk_by(|above, below| above.end == below.start)
        .flat_map(|run| run_edits(text, run))
        .collect()
}

/// The edits for records that follow each other at once: the first takes the blank line.
fn run_edits(text: &str, run: &[Span]) -> Vec<Edit> {
    let is_free = run.last().is_some_and(|last| is_free_below(text, last.end));
    let blank = run
        .first()
        .and_then(|first| blank_above(text, first.start))
        .filter(|_| is_free);
    let starts = run.iter().map(|record| record.start);
    let starts = blank
        .into_iter()
        .chain(starts.skip(usize::from(blank.is_some())));
    starts
        .zip(run)
        .map(|(start, record)| Edit::new(Span::new(start, record.end), ""))
        .collect()
}

/// The start of the line above, when it is blank.
fn blank_above(text: &str, start: usize) -> Option<usize> {
    let above = text.get(..start)?.strip_suffix('\n')?;
    let line = memrchr(b'\n', above.as_bytes()).map_or(0, |at| at + 1);
    above.get(line..)?.trim_ascii().is_empty().then_some(line)
}

/// Whether the line below is blank, or the file ends.
fn is_free_below(text: &str, end: usize) -> bool {
    let below = text.get(end..).unwrap_or_default();
    below
        .lines()
        .next()
        .unwrap_or_default()
        .trim_ascii()
        .is_empty()
}
