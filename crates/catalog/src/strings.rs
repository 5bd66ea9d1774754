//! The form of JSON and YAML: a file of strings as a program loads it, where present is translated.
//!
//! It holds targets only: no source, no state, no remark. A string that is empty or null is missing.

use hexapla_core::{Diagnostic, Edit, Entry, State, UnitId};
use hexapla_strings::{Change, Syntax, Value};

use crate::{
    catalog::{Catalog, Form, Place},
    header,
    revise::Revision,
};

/// Reads a file of strings. A string without words counts where the document has its key.
pub(crate) fn read_strings<'t>(
    text: &'t str,
    syntax: Syntax,
    is_known: &dyn Fn(&str) -> bool,
) -> Catalog<'t> {
    let form = Form::Strings(syntax);
    if let Some(why) = header::conflict_marker(text) {
        return Catalog::stopped(text, form, why);
    }
    let tree = hexapla_strings::read(text, syntax);
    if let Some(why) = tree.broken {
        return Catalog::stopped(text, form, why);
    }
    let (mut entries, mut places) = (Vec::new(), Vec::new());
    for node in tree.nodes {
        let target = match node.value {
            Value::Text(target, _) if !target.trim().is_empty() => target,
            Value::Text(..) | Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other => {
                continue;
            }
        };
        let Some(id) = UnitId::parse_path(&node.path) else {
            continue;
        };
        if !target.contains(char::is_alphanumeric) && !is_known(id.as_str()) {
            continue;
        }
        entries.push(Entry {
            source: None,
            state: State::Translated,
            ..Entry::new(id, target, "")
        });
        places.push(Place {
            record: node.entry,
            comments: hexapla_core::Span::at(node.entry.start),
            message: node.entry,
            value: node.extent,
        });
    }
    Catalog::of(text, form, (entries, places), tree.diagnostics)
}

/// The edits that bring `revisions` in.
///
/// # Errors
/// When a target is empty, or something else than a string stands at its place.
pub(crate) fn revise_strings(
    catalog: &Catalog<'_>,
    syntax: Syntax,
    revisions: &[Revision],
) -> Result<Vec<Edit>, Diagnostic> {
    let tree = hexapla_strings::read(catalog.text, syntax);
    let changes: Vec<Change<'_>> = revisions
        .iter()
        .map(|revision| match revision {
            Revision::Put { entry, after } => Change::Put {
                id: &entry.id,
                text: &entry.target,
                after: after.as_ref(),
            },
            Revision::Remove { id } => Change::Remove { id },
        })
        .collect();
    hexapla_strings::revise(&tree, &changes)
}
