//! The target of a record that is there, and the text of a record that is not.

use hexapla_core::{Diagnostic, Edit, Entry, UnitId};
use hexapla_fluent::value;

use crate::{annotation::lines, catalog::Place, rule};

/// The edit that changes the target from that of `old` to that of `new`.
pub(super) fn target(
    text: &str,
    place: Place,
    (old, new): (&Entry<'_>, &Entry<'_>),
    line_end: &str,
) -> Option<Edit> {
    // `id =` alone reads as an empty target, but Fluent wants a value there.
    let is_bare = new.omit.is_some() && place.value.of(text).trim_ascii().is_empty();
    let is_changed = old.target != new.target || (is_bare && new.target.is_empty());
    is_changed.then(|| Edit::new(place.value, encode(new, line_end)))
}

/// The lines of a new record.
///
/// # Errors
/// When its id is none that a message can have.
pub(super) fn print(entry: &Entry<'_>, line_end: &str) -> Result<String, Diagnostic> {
    let id = entry.id.record_name();
    if UnitId::of_record(&id).as_ref() != Some(&entry.id) {
        return Err(Diagnostic::error(rule::UNWRITABLE_ID).of_unit(entry.id.as_str()));
    }
    let comments = lines(entry, None, line_end);
    let value = encode(entry, line_end);
    Ok(format!("{comments}{id} ={value}{line_end}"))
}

fn encode(entry: &Entry<'_>, line_end: &str) -> String {
    let value = value::encode(&entry.target);
    if line_end == "\n" {
        value
    } else {
        value.replace('\n', line_end)
    }
}
