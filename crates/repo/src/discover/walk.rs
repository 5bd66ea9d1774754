//! Walking the folder of one set of documents.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use hexapla_core::{DocumentPath, Span};
use hexapla_formats::Format;
use ignore::DirEntry;

use super::{DocumentFile, RefusedFile, apart::Apart, gate};
use crate::{
    config::{ConfigProblem, DocumentSet, Glob},
    error::{Error, shown},
    project::Project,
    snapshot::Snapshot,
};

/// What a walk found.
pub(super) struct Found {
    pub(super) documents: Vec<DocumentFile>,
    pub(super) refused: Vec<RefusedFile>,
    pub(super) problems: Vec<ConfigProblem>,
}

/// A set being walked.
struct Walk<'p> {
    project: &'p Project,
    index: usize,
    set: &'p DocumentSet,
    found: Found,
    /// Per `include` pattern, whether it named a file.
    used: Vec<bool>,
    /// Files of unknown format: by pattern and ending, the least of their paths and how many there are.
    unknown: BTreeMap<(Span, String), (String, usize)>,
}

/// Finds the documents of a set. What does not fit is a problem; an unreadable folder ends the walk,
/// for documents that were only not seen would pass for deleted.
pub(super) fn walk(project: &Project, index: usize, apart: &Apart) -> Result<Found, Error> {
    let nothing = |problems| Found {
        documents: Vec::new(),
        refused: Vec::new(),
        problems,
    };
    let Some(set) = project.config.documents.get(index) else {
        return Ok(nothing(Vec::new()));
    };
    if let Some(snapshot) = project.snapshot() {
        return Ok(walk_snapshot(project, index, set, snapshot, apart));
    }
    let start = match start(project, set) {
        Ok(start) => start,
        Err(problem) => return Ok(nothing(vec![problem])),
    };
    let mut walk = Walk::new(project, index, set);
    let (entries, left) = gate::walker(project, set, &start, apart);
    for entry in entries {
        match entry {
            Ok(entry) => walk.look_at(&entry, &start, apart),
            Err(error) => walk.pass_over(&error, &start)?,
        }
    }
    walk.found.problems.extend(gate::problems(&left));
    Ok(walk.finish())
}

/// Finds the documents of a set in a commit. A pattern that matches nothing there is no problem: the
/// configuration may be younger.
fn walk_snapshot(
    project: &Project,
    index: usize,
    set: &DocumentSet,
    snapshot: &Snapshot,
    apart: &Apart,
) -> Found {
    let start = match set.root.as_str() {
        "." => project.root.clone(),
        root => project.root.join(root),
    };
    let mut walk = Walk::new(project, index, set);
    for path in snapshot.paths() {
        let file = project.root.join(path);
        let mut folders = Path::new(path).ancestors().skip(1);
        let is_apart = folders.any(|folder| apart.holds_folder(&relative(folder, Path::new(""))));
        if !is_apart && file.starts_with(&start) {
            walk.consider(&file, &start, apart);
        }
    }
    walk.found
}

/// The set's folder; it must be one, in the project.
fn start(project: &Project, set: &DocumentSet) -> Result<PathBuf, ConfigProblem> {
    let start = match set.root.as_str() {
        "." => project.root.clone(),
        root => project.root.join(root),
    };
    let problem = |what: &str| {
        let message = format!("the folder {} {what}", shown(Path::new(&set.root)));
        ConfigProblem::new(set.compiled.root_span, message)
    };
    let Ok(real) = fs::canonicalize(&start) else {
        return Err(problem("is not there").hint("`root` is relative to the folder of this file"));
    };
    if !real.starts_with(&project.root) {
        return Err(problem("leaves the project through a symlink"));
    }
    if !real.is_dir() {
        let message = format!("{} is no folder", shown(Path::new(&set.root)));
        return Err(ConfigProblem::new(set.compiled.root_span, message));
    }
    Ok(start)
}

fn covers(globs: &[Glob], path: &str) -> bool {
    globs.iter().any(|glob| glob.covers(path))
}

fn is_plain(path: &str) -> bool {
    cfg!(unix) && !path.starts_with(['/', '.']) && !path.ends_with('/') && {
        let pairs = path.as_bytes().windows(2);
        !pairs.into_iter().any(|pair| matches!(pair, b"//" | b"/."))
    }
}

/// A path below a folder, its components joined by `/`. A name that is no UTF-8 is shown with
/// replacement characters; such a path never becomes a document.
pub(super) fn relative(path: &Path, base: &Path) -> String {
    let below = path.strip_prefix(base).unwrap_or(path);
    // Without an empty component and without `.`, that is how it is written already.
    if let Some(text) = below.to_str().filter(|text| is_plain(text)) {
        return text.to_owned();
    }
    let parts = below.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

impl<'p> Walk<'p> {
    fn new(project: &'p Project, index: usize, set: &'p DocumentSet) -> Self {
        Self {
            project,
            index,
            set,
            found: Found {
                documents: Vec::new(),
                refused: Vec::new(),
                problems: Vec::new(),
            },
            used: vec![false; set.compiled.include.len()],
            unknown: BTreeMap::new(),
        }
    }
}

impl Walk<'_> {
    fn look_at(&mut self, entry: &DirEntry, start: &Path, apart: &Apart) {
        if entry.file_type().is_some_and(|kind| !kind.is_dir()) {
            self.consider(entry.path(), start, apart);
        }
    }

    /// Takes a file for a document where the patterns say so, whatever kind of file it is: that it
    /// cannot be read is for whoever reads it to find.
    fn consider(&mut self, file: &Path, start: &Path, apart: &Apart) {
        let path = relative(file, start);
        let named = self.named(&path).filter(|_| self.set.takes(&path));
        let Some(span) = named.filter(|_| !covers(&self.set.compiled.exclude, &path)) else {
            return;
        };
        if apart.holds_file(&relative(file, &self.project.root)) {
            return;
        }
        self.mark(&path);
        if file.to_str().is_none() {
            self.refuse(file, String::from("its name is no UTF-8"));
            return;
        }
        match DocumentPath::parse(&path) {
            Ok(path) => self.add(path, file, span),
            Err(error) => self.refuse(file, error.to_string()),
        }
    }

    /// Leaves out one file, which does not keep the others from being documents.
    fn refuse(&mut self, file: &Path, reason: String) {
        let file = file.to_owned();
        self.found.refused.push(RefusedFile { file, reason });
    }

    fn add(&mut self, path: DocumentPath, file: &Path, span: Span) {
        let format = self
            .set
            .format
            .or_else(|| Format::from_extension(path.extension()));
        let Some(format) = format else {
            let kind = (span, path.extension().to_owned());
            let name = path.as_str().to_owned();
            let (first, count) = self
                .unknown
                .entry(kind)
                .or_insert_with(|| (name.clone(), 0));
            *first = std::mem::take(first).min(name);
            *count += 1;
            return;
        };
        self.found.documents.push(DocumentFile {
            set: self.index,
            path,
            file: file.to_owned(),
            format,
        });
    }

    /// The place of the first pattern that names a path.
    fn named(&self, path: &str) -> Option<Span> {
        let first = self
            .set
            .compiled
            .include
            .iter()
            .find(|glob| glob.matches(path));
        first.map(|glob| glob.span)
    }

    fn mark(&mut self, path: &str) {
        for (glob, used) in self.set.compiled.include.iter().zip(&mut self.used) {
            *used = *used || glob.matches(path);
        }
    }

    /// What the walker could not enter: a circle of symlinks has nothing new, a symlink to nowhere
    /// is a file that cannot be read; the rest is trouble.
    fn pass_over(&mut self, error: &ignore::Error, start: &Path) -> Result<(), Error> {
        let path = path_of(error).map_or_else(|| start.to_owned(), Path::to_owned);
        if is_loop(error) {
            return Ok(());
        }
        if fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_symlink()) {
            let span = self.named(&relative(&path, start));
            let document = DocumentPath::parse(&relative(&path, start));
            if let (Some(span), Ok(document)) = (span, document) {
                self.mark(document.as_str());
                self.add(document, &path, span);
            }
            return Ok(());
        }
        let kind = error
            .io_error()
            .map_or(io::ErrorKind::Other, io::Error::kind);
        // A file that vanished during the walk is as good as never there.
        if kind == io::ErrorKind::NotFound {
            return Ok(());
        }
        Err(Error::io("list", &path, kind.into()))
    }

    fn finish(mut self) -> Found {
        let is_mapped = self.set.compiled.mapping.is_some();
        for (glob, used) in self.set.compiled.include.iter().zip(&self.used) {
            if !used && !is_mapped {
                self.found.problems.push(nothing(glob, self.set));
            }
        }
        for ((span, ending), (first, count)) in self.unknown {
            let more = match count {
                1 => String::new(),
                _ => format!(" (and {} more files like it)", count - 1),
            };
            let ending = match ending.as_str() {
                "" => String::from("has no ending that tells its format"),
                ending => format!("has the ending `.{ending}`, which tells no format"),
            };
            let message = format!("{}{more} {ending}", shown(Path::new(&first)));
            let hint = "say `format = \"markdown\"`, or leave such files out with `exclude`";
            self.found
                .problems
                .push(ConfigProblem::new(span, message).hint(hint));
        }
        self.found
    }
}

fn nothing(glob: &Glob, set: &DocumentSet) -> ConfigProblem {
    let problem = ConfigProblem::new(glob.span, format!("`{}` matches no file", glob.text));
    let below = glob
        .text
        .strip_prefix(&set.root)
        .and_then(|rest| rest.strip_prefix('/'));
    match below {
        Some(below) => problem.hint(format!(
            "patterns are relative to `root`: did you mean `{below}`?"
        )),
        None => problem.hint(format!("it was looked for in the folder `{}`", set.root)),
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::Loop { child, .. } => Some(child),
        ignore::Error::WithLineNumber { err, .. } | ignore::Error::WithDepth { err, .. } => {
            path_of(err)
        }
        ignore::Error::Partial(errors) => errors.iter().find_map(path_of),
        ignore::Error::Io(_)
        | ignore::Error::Glob { .. }
        | ignore::Error::UnrecognizedFileType(_)
        | ignore::Error::InvalidDefinition => None,
    }
}

fn is_loop(error: &ignore::Error) -> bool {
    match error {
        ignore::Error::Loop { .. } => true,
        ignore::Error::WithPath { err, .. }
        | ignore::Error::WithLineNumber { err, .. }
        | ignore::Error::WithDepth { err, .. } => is_loop(err),
        ignore::Error::Partial(_)
        | ignore::Error::Io(_)
        | ignore::Error::Glob { .. }
        | ignore::Error::UnrecognizedFileType(_)
        | ignore::Error::InvalidDefinition => false,
    }
}
