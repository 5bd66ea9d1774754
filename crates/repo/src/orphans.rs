//! Templates whose document is gone: renamed, moved or deleted.

use std::collections::BTreeSet;

use hexapla_core::DocumentPath;
use hexapla_formats::Format;

use crate::{discover::DocumentFile, project::Project};

/// The documents that templates tell of and that `present` lacks, in order of path.
///
/// Found by the names of the files in the templates' folders. A pattern from which the document's
/// path cannot be read back (one with `{stem}`) gives none. What cannot be walked is left out: an
/// orphan that is not seen is only not known again.
pub(crate) fn orphans(project: &Project, present: &[DocumentFile]) -> Vec<DocumentFile> {
    let known: BTreeSet<(usize, &DocumentPath)> = present
        .iter()
        .map(|document| (document.set, &document.path))
        .collect();
    let mut found = Vec::new();
    for (index, set) in project.config.documents.iter().enumerate() {
        if set.compiled.mapping.is_some() {
            continue;
        }
        let pattern = set.catalogs_for(Format::Markdown);
        let Some((prefix, suffix)) = pattern.around_path(&project.config.source.folder) else {
            continue;
        };
        for path in files_below(project, &prefix) {
            let Some((path, format)) = document_of(&path, &prefix, &suffix) else {
                continue;
            };
            if !known.contains(&(index, &path)) {
                let root = if set.root == "." {
                    project.root.clone()
                } else {
                    project.root.join(&set.root)
                };
                found.push(DocumentFile {
                    set: index,
                    file: root.join(path.as_str()),
                    path,
                    format,
                });
            }
        }
    }
    found.sort_by(|one, other| (&one.path, one.set).cmp(&(&other.path, other.set)));
    found
}

/// The files, relative to the project, in the folder that a prefix of paths leads into.
fn files_below(project: &Project, prefix: &str) -> Vec<String> {
    if let Some(snapshot) = project.snapshot() {
        let paths = snapshot.paths().filter(|path| path.starts_with(prefix));
        return paths.map(str::to_owned).collect();
    }
    let folder = prefix
        .rfind('/')
        .map_or("", |at| prefix.get(..at).unwrap_or_default());
    let walk = ignore::WalkBuilder::new(project.root.join(folder))
        .standard_filters(false)
        .follow_links(false)
        .build();
    walk.flatten()
        .filter(|file| file.file_type().is_some_and(|kind| kind.is_file()))
        .filter_map(|file| {
            let relative = file.path().strip_prefix(&project.root).ok()?;
            Some(relative.to_str()?.to_owned())
        })
        .collect()
}

/// The document that a file in a templates' folder belongs to, by its name.
fn document_of(relative: &str, prefix: &str, suffix: &str) -> Option<(DocumentPath, Format)> {
    let path = DocumentPath::parse(relative.strip_prefix(prefix)?.strip_suffix(suffix)?).ok()?;
    let format = Format::from_extension(path.extension())?;
    match format {
        Format::Markdown | Format::Text | Format::Html => Some((path, format)),
        Format::Fluent | Format::Json | Format::Yaml => None,
    }
}
