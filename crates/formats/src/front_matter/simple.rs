//! The fast reader: blocks of `key: value` lines, and lists or mappings of such lines one step in.
//!
//! It understands little and gives up at the first line it is not sure of; then the full reader
//! reads the whole block. Where it does not give up, both read the same: a test over the corpora and
//! a property test hold them against each other. It is six times as fast.

use std::borrow::Cow;

use hexapla_core::{Slot, Span};
use hexapla_strings::must_be_escaped;

use super::harvest::{Harvest, Seen, Verdict};
use crate::{options::KeyPolicy, plain::lines::lines};

/// A key at the start of a line, and what belongs to it.
#[derive(Debug)]
struct Entry<'s> {
    key: &'s str,
    place: Span,
    end: usize,
    below: Below,
    values: Vec<Scalar<'s>>,
    entries: Vec<Entry<'s>>,
}

/// What may stand in the lines below a key, and how far it is indented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Below {
    Nothing,
    Anything,
    List(usize),
    Mapping(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Scalar<'s> {
    span: Span,
    slot: Slot,
    text: &'s str,
}

/// Reads the content of a block; `None` when it is not simple. Then nothing was gathered.
pub(super) fn read<'s>(harvest: &mut Harvest<'s, '_>, content: Span) -> Option<()> {
    let entries = scan(harvest.source, content)?;
    gather(harvest, &entries, None, KeyPolicy::Copy);
    Some(())
}

fn gather<'s>(
    harvest: &mut Harvest<'s, '_>,
    entries: &[Entry<'s>],
    above: Option<&str>,
    policy: KeyPolicy,
) {
    let mut seen = Seen::default();
    for entry in entries {
        let key = match above {
            Some(above) => Cow::Owned(format!("{above}.{}", entry.key)),
            None => Cow::Borrowed(entry.key),
        };
        match harvest.judge(&mut seen, &key, policy, entry.place) {
            Verdict::Skip => {}
            Verdict::Drop => harvest.drop_lines(entry.place.start, entry.end),
            Verdict::Enter(policy) => {
                for value in &entry.values {
                    if value.slot == Slot::YamlPlain && harvest.leaves(value.text) {
                        continue;
                    }
                    let text = Cow::Borrowed(value.text);
                    harvest.take(&key, policy, value.span, value.slot, text);
                }
                gather(harvest, &entry.entries, Some(&key), policy);
            }
        }
    }
}

fn scan(source: &str, content: Span) -> Option<Vec<Entry<'_>>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for line in lines(source, content) {
        let text = line.span.of(source);
        if text.contains(must_be_escaped) {
            return None;
        }
        let bare = text.trim_start_matches(' ');
        if bare.is_empty() || text.starts_with('#') {
            continue;
        }
        let indent = text.len() - bare.len();
        if indent == 0 && !bare.starts_with('-') {
            entries.push(read_entry(line.span, text)?);
        } else {
            extend(entries.last_mut()?, line.span, bare, indent)?;
        }
    }
    Some(entries)
}

/// Takes a line that belongs to the key above it: an item of its list, a key of its mapping.
fn extend<'s>(above: &mut Entry<'s>, line: Span, bare: &'s str, indent: usize) -> Option<()> {
    let below = if let Some(item) = bare.strip_prefix("- ") {
        above.values.push(scalar(line.end - item.len(), item)?);
        Below::List(indent)
    } else {
        let inner = Span::new(line.start + indent, line.end);
        let entry = read_entry(inner, bare).filter(|entry| entry.below == Below::Nothing)?;
        above.entries.push(entry);
        Below::Mapping(indent)
    };
    let fits = above.below == Below::Anything || above.below == below;
    above.below = below;
    above.end = line.end;
    fits.then_some(())
}

fn read_entry(line: Span, text: &str) -> Option<Entry<'_>> {
    let (key, value) = match text.split_once(": ") {
        Some((key, value)) => (key, value),
        None => (text.strip_suffix(':')?, ""),
    };
    let is_word = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b':'));
    if !is_word {
        return None;
    }
    let (below, values) = if value.trim_matches(' ').is_empty() {
        (Below::Anything, Vec::new())
    } else {
        let value = scalar(line.end - value.len(), value)?;
        (Below::Nothing, vec![value])
    };
    Some(Entry {
        key,
        place: Span::new(line.start, line.start + key.len()),
        end: line.end,
        below,
        values,
        entries: Vec::new(),
    })
}

/// Reads a scalar that runs from `start` to the end of its line; `None` for what is not simple.
fn scalar(start: usize, text: &str) -> Option<Scalar<'_>> {
    let value = text.trim_matches(' ');
    let lead = text.len() - text.trim_start_matches(' ').len();
    let span = Span::new(start + lead, start + lead + value.len());
    let inner = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
    if value.starts_with('"') {
        let text = inner('"').filter(|text| !text.contains(['"', '\\']))?;
        let slot = Slot::YamlDouble;
        return Some(Scalar { span, slot, text });
    }
    if value.starts_with('\'') {
        let text = inner('\'').filter(|text| !text.contains('\''))?;
        let slot = Slot::YamlSingle;
        return Some(Scalar { span, slot, text });
    }
    let text = value
        .split_once(" #")
        .map_or(value, |(value, _)| value.trim_end_matches(' '));
    let is_simple = text
        .starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/' || !c.is_ascii())
        && !text.contains(": ")
        && !text.ends_with(':');
    let plain = Scalar {
        span: Span::new(span.start, span.start + text.len()),
        slot: Slot::YamlPlain,
        text,
    };
    is_simple.then_some(plain)
}
