//! The form of JSON and YAML: a file of strings as a program loads it, where present is translated.
//!
//! It holds targets only: no source, no state, no remark. A string that is empty or null is missing.

use hexapla_core::{Diagnostic, Edit, Entry, Rule, State, UnitId};
use hexapla_strings::{Change, Syntax, Value, below_root, root_of, root_path, under_root};

use crate::{
    catalog::{Catalog, Form, Place},
    header,
    revise::Revision,
};

/// No string can stand under the id of a unit.
const NO_PLACE: Rule = Rule::new("strings/no-place");

/// Reads a file of strings. A string without words counts where the document has its key.
pub(crate) fn read_strings<'t>(
    text: &'t str,
    (syntax, names): (Syntax, &[String]),
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
    let root = names.first().and_then(|first| {
        let found = root_of(&tree, names).map(|root| root.path);
        found.or_else(|| root_path(first))
    });
    let (mut entries, mut places) = (Vec::new(), Vec::new());
    let names = tree.entry_names();
    for (at, node) in tree.nodes.into_iter().enumerate() {
        if names.contains(&at) {
            continue;
        }
        let target = match node.value {
            Value::Text(target, _) if !target.trim().is_empty() => target,
            Value::Text(..) | Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other => {
                continue;
            }
        };
        let path = match &root {
            Some(root) => below_root(&node.path, root),
            None => Some(&*node.path),
        };
        let Some(id) = path.and_then(UnitId::parse_path) else {
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
    Catalog::of(text, form, (entries, places), tree.diagnostics).rooted(root)
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
    let placed = |id: &UnitId| match catalog.root() {
        Some(root) => UnitId::parse_path(&under_root(id.as_str(), root))
            .ok_or_else(|| Diagnostic::error(NO_PLACE).of_unit(id.as_str())),
        None => Ok(id.clone()),
    };
    let mut ids = Vec::with_capacity(revisions.len());
    for revision in revisions {
        let (id, after) = match revision {
            Revision::Put { entry, after } => (&entry.id, after.as_ref()),
            Revision::Remove { id } => (id, None),
        };
        ids.push((placed(id)?, after.map(placed).transpose()?));
    }
    let changes: Vec<Change<'_>> = revisions
        .iter()
        .zip(&ids)
        .map(|(revision, (id, after))| match revision {
            Revision::Put { entry, .. } => Change::Put {
                id,
                text: &entry.target,
                after: after.as_ref(),
            },
            Revision::Remove { .. } => Change::Remove { id },
        })
        .collect();
    hexapla_strings::revise(&tree, &changes)
}
