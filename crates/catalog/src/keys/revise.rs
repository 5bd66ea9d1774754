//! Writing a tree: the edits that bring revisions into its text.

use std::collections::BTreeMap;

use hexapla_core::{Diagnostic, Edit, Entry, Span, UnitId};
use hexapla_fluent::{Message, Resource, read_messages};

use super::{
    message::{Style, parts, pattern, put, remove},
    whole,
};
use crate::{
    annotation::lines,
    catalog::{Annotations, Catalog, Form},
    header,
    revise::Revision,
    rule,
};

/// The edits that bring `revisions` in.
///
/// # Errors
/// When an entry cannot be written: its target is no pattern, or it is an attribute of a Fluent term
/// that has no value.
pub(crate) fn revise_keys(
    catalog: &Catalog<'_>,
    revisions: &[Revision],
) -> Result<Vec<Edit>, Diagnostic> {
    let read = read_messages(catalog.text);
    let style = Style {
        annotations: match catalog.form {
            Form::Keys(annotations) => annotations,
            Form::Records | Form::Strings(_) => Annotations::Kept,
        },
        line_end: header::line_end(catalog.text),
    };
    let there: BTreeMap<&str, &Message<'_>> = read
        .messages
        .iter()
        .map(|message| (message.id, message))
        .collect();
    let mut changed: BTreeMap<usize, Changed<'_>> = BTreeMap::new();
    let mut added = Added::default();
    for revision in revisions {
        let id = revision_id(revision);
        match (there.get(parts(id).0), revision) {
            (Some(message), _) => {
                let changed = changed
                    .entry(message.span.start)
                    .or_insert_with(|| Changed::new(&read, message));
                changed.revise(revision, style)?;
            }
            (None, Revision::Put { entry, after }) => added.put(entry, after.as_ref(), &there),
            (None, Revision::Remove { id }) => added.remove(id),
        }
    }
    let mut edits: Vec<Edit> = changed
        .into_values()
        .filter_map(|changed| changed.edit(catalog.text))
        .collect();
    edits.extend(added.edits(&read, &there, style)?);
    edits.sort_by_key(|edit| (edit.span.start, !edit.span.is_empty()));
    Ok(edits)
}

/// The messages of the file, by id.
type There<'r> = BTreeMap<&'r str, &'r Message<'r>>;

fn revision_id(revision: &Revision) -> &UnitId {
    match revision {
        Revision::Put { entry, .. } => &entry.id,
        Revision::Remove { id } => id,
    }
}

/// A message that is there, and its lines as they become.
struct Changed<'t> {
    span: Span,
    before: &'t str,
    now: String,
}

impl<'t> Changed<'t> {
    fn new(read: &Resource<'t>, message: &Message<'_>) -> Self {
        let span = whole(read, message);
        Self {
            span,
            before: span.of(read.text),
            now: span.of(read.text).to_owned(),
        }
    }

    fn revise(&mut self, revision: &Revision, style: Style) -> Result<(), Diagnostic> {
        match revision {
            Revision::Put { entry, .. } if self.now.is_empty() => {
                self.now = new_message(&[entry], style)?;
            }
            Revision::Put { entry, after } => {
                self.now = put(&self.now, entry, after.as_ref(), style)?;
            }
            Revision::Remove { id } => self.now = remove(&self.now, id, style),
        }
        Ok(())
    }

    fn edit(self, text: &str) -> Option<Edit> {
        if self.now == self.before {
            return None;
        }
        let span = if self.now.is_empty() {
            with_blank_line(text, self.span)
        } else {
            self.span
        };
        Some(Edit::new(span, self.now))
    }
}

/// The lines of a message that goes, with one blank line where it stands between two of them.
fn with_blank_line(text: &str, span: Span) -> Span {
    let above = Span::new(0, span.start).of(text);
    let is_open_above = above.is_empty() || above.ends_with("\n\n") || above.ends_with("\n\r\n");
    let below = Span::new(span.end, text.len()).of(text);
    let blank = ["\n", "\r\n"]
        .into_iter()
        .find(|blank| below.starts_with(blank));
    match blank.filter(|_| is_open_above) {
        Some(blank) => Span::new(span.start, span.end + blank.len()),
        None => span,
    }
}

/// Messages that are not there yet, in the order in which they came.
#[derive(Default)]
struct Added<'r> {
    messages: Vec<New<'r>>,
    /// Where each stands in `messages`.
    index: BTreeMap<&'r str, usize>,
}

struct New<'r> {
    entries: Vec<&'r Entry<'static>>,
    /// The message of the file behind which it goes; `None`: at the top.
    anchor: Option<&'r str>,
}

impl<'r> Added<'r> {
    fn put(&mut self, entry: &'r Entry<'static>, after: Option<&'r UnitId>, there: &There<'_>) {
        let (id, _) = parts(&entry.id);
        if let Some(new) = self.index.get(id).and_then(|at| self.messages.get_mut(*at)) {
            new.entries.retain(|other| other.id != entry.id);
            new.entries.push(entry);
            return;
        }
        let after = after.map(|after| parts(after).0);
        let anchor = after.and_then(|after| match self.index.get(after) {
            Some(at) => self.messages.get(*at).and_then(|new| new.anchor),
            None => there.contains_key(after).then_some(after),
        });
        self.index.insert(id, self.messages.len());
        self.messages.push(New {
            entries: vec![entry],
            anchor,
        });
    }

    fn remove(&mut self, id: &UnitId) {
        let new = self.index.get(parts(id).0);
        if let Some(new) = new.and_then(|at| self.messages.get_mut(*at)) {
            new.entries.retain(|entry| entry.id != *id);
        }
    }

    fn edits(
        self,
        read: &Resource<'_>,
        there: &There<'_>,
        style: Style,
    ) -> Result<Vec<Edit>, Diagnostic> {
        let mut places: BTreeMap<usize, String> = BTreeMap::new();
        for new in self.messages.iter().filter(|new| !new.entries.is_empty()) {
            let anchor = new.anchor.and_then(|anchor| there.get(anchor));
            let place = anchor.map_or_else(|| top(read), |anchor| behind(read, anchor));
            let text = places.entry(place).or_default();
            if !text.is_empty() && style.annotations == Annotations::Kept {
                text.push_str(style.line_end);
            }
            text.push_str(&new_message(&new.entries, style)?);
        }
        let edits = places.into_iter().map(|(place, text)| {
            let (above, below) = parted(read.text, place, style);
            Edit::new(Span::at(place), above + &text + below)
        });
        Ok(edits.collect())
    }
}

/// The lines of a new message.
fn new_message(entries: &[&Entry<'_>], style: Style) -> Result<String, Diagnostic> {
    let mut comments = String::new();
    let mut value = String::new();
    let mut attributes = String::new();
    let mut id = "";
    for entry in entries {
        let (message, attribute) = parts(&entry.id);
        id = message;
        if style.annotations == Annotations::Kept {
            comments.push_str(&lines(entry, attribute, style.line_end));
        }
        let written = pattern(entry, style)?;
        match attribute {
            Some(name) => {
                attributes.push_str(&format!("    .{name} ={written}{}", style.line_end));
            }
            None => value = written,
        }
    }
    if id.starts_with('-') && value.is_empty() {
        return Err(Diagnostic::error(rule::UNWRITABLE_ID).of_unit(id));
    }
    Ok(format!(
        "{comments}{id} ={value}{}{attributes}",
        style.line_end
    ))
}

/// Where messages go that have no predecessor: before the first one.
fn top(read: &Resource<'_>) -> usize {
    let first = read
        .messages
        .first()
        .map(|message| whole(read, message).start);
    first.unwrap_or(read.text.len())
}

/// The end of a message's lines; lines behind it that belong to it but cannot be read stay with it.
fn behind(read: &Resource<'_>, message: &Message<'_>) -> usize {
    let end = whole(read, message).end;
    let next = read.junk.partition_point(|junk| junk.start < end);
    match read.junk.get(next) {
        Some(junk) if junk.start == end && junk.of(read.text).starts_with(' ') => junk.end,
        Some(_) | None => end,
    }
}

/// What parts new messages from what stands above and below: blank lines where comments are kept, and
/// below a comment that would else become theirs.
fn parted(text: &str, place: usize, style: Style) -> (String, &'static str) {
    let above = Span::new(0, place).of(text).trim_start_matches('\u{FEFF}');
    let mut parting = String::new();
    if !above.is_empty() && !above.ends_with('\n') {
        parting.push_str(style.line_end);
    }
    let has_comments = style.annotations == Annotations::Kept;
    let below_comment = above
        .lines()
        .next_back()
        .is_some_and(|line| line.starts_with('#') && !line.starts_with("##"));
    let is_open = above.is_empty() || above.ends_with("\n\n") || above.ends_with("\n\r\n");
    if !is_open && (has_comments || below_comment) {
        parting.push_str(style.line_end);
    }
    let below = Span::new(place, text.len()).of(text);
    let is_closed = has_comments && !below.is_empty() && !below.starts_with(['\n', '\r']);
    (parting, if is_closed { style.line_end } else { "" })
}
