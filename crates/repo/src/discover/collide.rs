//! Documents, templates and catalogs that would lie at one path, or at none that is right.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
};

use hexapla_core::Span;

use super::{DocumentFile, fold};
use crate::{
    config::{ConfigProblem, has_keys},
    error::shown,
    project::Project,
};

/// Finds documents that share a path, a file or a catalog, also where only case or Unicode
/// composition differ; templates that would overwrite a document; catalogs with another form's ending.
/// `documents` are sorted.
pub(super) fn collisions(project: &Project, documents: &[DocumentFile]) -> Vec<ConfigProblem> {
    let mut problems = Vec::new();
    by_path(project, documents, &mut problems);
    by_file(project, documents, &mut problems);
    let catalogs: Vec<String> = documents
        .iter()
        .map(|document| project.catalog_path(document, ANY_LOCALE))
        .collect();
    by_catalog(project, documents, &catalogs, &mut problems);
    by_form(project, documents, &catalogs, &mut problems);
    problems
}

fn by_path(project: &Project, documents: &[DocumentFile], problems: &mut Vec<ConfigProblem>) {
    let mut seen: BTreeMap<Cow<'_, str>, &DocumentFile> = BTreeMap::new();
    for document in documents {
        let Some(other) = seen.insert(fold(document.path.as_str()), document) else {
            continue;
        };
        let (one, two) = (name(project, other), name(project, document));
        let message = if other.file == document.file {
            format!("{one} is in two sets of documents")
        } else if other.path == document.path {
            format!(
                "two documents have the path `{}`: {one} and {two}",
                document.path
            )
        } else {
            format!("the paths of {one} and {two} are one where case or composition do not count")
        };
        let hint =
            "their outputs would overwrite each other; choose another `root` or `exclude` one";
        problems.push(ConfigProblem::new(place(project, document), message).hint(hint));
    }
    for document in documents {
        let path = fold(document.path.as_str());
        let mut folders = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
        if let Some(other) = folders.find_map(|folder| seen.get(folder)) {
            let (one, two) = (name(project, other), name(project, document));
            let message = format!("the path of {one} is a folder of {two}");
            problems.push(ConfigProblem::new(place(project, document), message));
        }
    }
}

fn by_file(project: &Project, documents: &[DocumentFile], problems: &mut Vec<ConfigProblem>) {
    let mut seen: BTreeMap<&OsStr, &DocumentFile> = BTreeMap::new();
    for document in documents {
        let other = seen.insert(document.file.as_os_str(), document);
        if let Some(other) = other.filter(|other| other.path != document.path) {
            let message = format!(
                "{} is in two sets of documents, as `{}` and as `{}`",
                name(project, document),
                other.path,
                document.path
            );
            problems.push(ConfigProblem::new(place(project, document), message));
        }
    }
}

/// The pattern is filled in with a mark that no locale has, so one look serves all locales.
const ANY_LOCALE: &str = "{locale}";

fn by_catalog(
    project: &Project,
    documents: &[DocumentFile],
    catalogs: &[String],
    problems: &mut Vec<ConfigProblem>,
) {
    let files: BTreeSet<&OsStr> = documents
        .iter()
        .map(|document| document.file.as_os_str())
        .collect();
    let mut seen: BTreeMap<Cow<'_, str>, &DocumentFile> = BTreeMap::new();
    for (document, path) in documents.iter().zip(catalogs) {
        let other = seen.insert(fold(path), document);
        // Documents of one path have been reported.
        if let Some(other) =
            other.filter(|other| fold(other.path.as_str()) != fold(document.path.as_str()))
        {
            let (one, two) = (name(project, other), name(project, document));
            let message = format!("{one} and {two} would have the same catalog, `{path}`");
            let problem = ConfigProblem::new(catalogs_place(project, document), message);
            problems.push(problem.hint("tell them apart by `{path}` or `{stem}` in `catalogs`"));
        }
        let template = project.template_file(document);
        if !has_keys(document.format) && files.contains(template.as_os_str()) {
            let message = format!(
                "the template of {} would overwrite a document",
                name(project, document)
            );
            problems.push(ConfigProblem::new(
                catalogs_place(project, document),
                message,
            ));
        }
    }
}

/// The catalogs of documents are in Fluent's form, and are called so; told once for each set.
fn by_form(
    project: &Project,
    documents: &[DocumentFile],
    catalogs: &[String],
    problems: &mut Vec<ConfigProblem>,
) {
    let mut told = BTreeSet::new();
    let with_form = documents.iter().zip(catalogs);
    for (document, path) in with_form.filter(|(document, _)| !has_keys(document.format)) {
        if path.ends_with(".ftl") || !told.insert(document.set) {
            continue;
        }
        let message = format!(
            "the catalogs of {} do not end in `.ftl`",
            name(project, document)
        );
        let problem = ConfigProblem::new(catalogs_place(project, document), message);
        problems.push(problem.hint("catalogs = \"locales/{locale}/{path}.ftl\""));
    }
}

fn name(project: &Project, document: &DocumentFile) -> String {
    shown(
        document
            .file
            .strip_prefix(&project.root)
            .unwrap_or(&document.file),
    )
}

fn place(project: &Project, document: &DocumentFile) -> Span {
    let set = project.config.documents.get(document.set);
    let glob = set.and_then(|set| {
        set.compiled
            .include
            .iter()
            .find(|glob| glob.matches(document.path.as_str()))
    });
    glob.map_or(Span::at(0), |glob| glob.span)
}

fn catalogs_place(project: &Project, document: &DocumentFile) -> Span {
    let set = project.config.documents.get(document.set);
    set.map_or(Span::at(0), |set| set.compiled.catalogs_span)
}
