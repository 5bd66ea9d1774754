//! `notes.toml`: what translators are told about documents, beside the documents instead of in them.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
    ops::Range,
    path::{Path, PathBuf},
};

use hexapla_core::{Diagnostic, Rule, Span};
use toml_edit::{Document, Item, Key, TableLike};

use crate::{discover::DocumentFile, error::Error, nearest::nearest, project::Project, read::Read};

/// The name of the files. Such a file is never a document.
pub(crate) const NOTES_FILE: &str = "notes.toml";
/// The key of notes on all units.
const EVERYTHING: &str = "*";

/// The file is no TOML. Argument: `reason`.
const UNREADABLE: Rule = Rule::new("notes/unreadable");
/// What stands at a document's path is no table. Argument: `key`.
const NO_TABLE: Rule = Rule::new("notes/no-table");
/// A note is no text. Argument: `key`.
const NO_TEXT: Rule = Rule::new("notes/no-text");
/// A table is about no document. Arguments: `key`, `near` (`none` where nothing is).
const UNKNOWN_DOCUMENT: Rule = Rule::new("notes/unknown-document");

/// What the `notes.toml` files of a project say.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// The files, in order of path.
    pub files: Vec<NotesFile>,
    by_document: BTreeMap<PathBuf, Vec<Note>>,
}

/// A `notes.toml`.
#[derive(Clone, Debug)]
pub struct NotesFile {
    /// The file, absolute.
    pub file: PathBuf,
    /// Its text; empty where it could not be read.
    pub text: String,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// One note on units of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Which units: `*` for all, an id, or how their text begins.
    pub key: String,
    /// What is said.
    pub text: String,
    /// Its file: an index into [`Notes::files`].
    pub file: usize,
    /// Where the key stands in the file.
    pub at: Span,
}

impl Note {
    /// Whether it is on all units of its document.
    #[must_use]
    pub fn is_on_everything(&self) -> bool {
        self.key == EVERYTHING
    }
}

impl Notes {
    /// The notes on a document, which is named by its file: those of the outermost folder first.
    #[must_use]
    pub fn on(&self, document: &Path) -> &[Note] {
        self.by_document
            .get(document)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}

impl Project {
    /// Reads the `notes.toml` of every folder that holds one of these documents, and of the folders
    /// above those, up to the project's own.
    ///
    /// # Errors
    /// Only when the process itself is in trouble; a file that cannot be read or understood is a
    /// [`NotesFile`] with diagnostics.
    pub fn notes(&self, documents: &[DocumentFile]) -> Result<Notes, Error> {
        let mut folders = BTreeSet::new();
        let mut last = None;
        for document in documents {
            // Documents of one folder stand together.
            let folder = document.file.parent().map(Path::as_os_str);
            if mem::replace(&mut last, folder) == folder {
                continue;
            }
            let above = document.file.ancestors().skip(1);
            let inside = above.take_while(|folder| folder.starts_with(&self.root));
            folders.extend(
                inside
                    .take_while(|folder| !folders.contains(*folder))
                    .map(Path::to_owned)
                    .collect::<Vec<_>>(),
            );
        }
        let mut notes = Notes::default();
        for folder in folders {
            let file = folder.join(NOTES_FILE);
            let (text, diagnostics) = match self.read(&file)? {
                Read::Absent => continue,
                Read::Text(found) => (found.text, Vec::new()),
                Read::Unreadable(diagnostic) => (String::new(), vec![diagnostic]),
            };
            let mut reader = Reader {
                index: notes.files.len(),
                documents: below(&folder, documents),
                notes: &mut notes.by_document,
                diagnostics,
            };
            reader.read(&text);
            let diagnostics = reader.diagnostics;
            notes.files.push(NotesFile {
                file,
                text,
                diagnostics,
            });
        }
        Ok(notes)
    }
}

/// The documents below a folder, by their paths from it.
fn below<'d>(folder: &Path, documents: &'d [DocumentFile]) -> BTreeMap<&'d str, &'d Path> {
    let inside = |document: &'d DocumentFile| {
        let path = document.file.strip_prefix(folder).ok()?.to_str()?;
        Some((path, document.file.as_path()))
    };
    documents.iter().filter_map(inside).collect()
}

struct Reader<'n> {
    /// Of the file, among all.
    index: usize,
    documents: BTreeMap<&'n str, &'n Path>,
    notes: &'n mut BTreeMap<PathBuf, Vec<Note>>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn read(&mut self, text: &str) {
        let document = match Document::parse(text) {
            Ok(document) => document,
            Err(cause) => {
                let reason: Vec<&str> = cause.message().lines().collect();
                let at = cause.span().map(span).unwrap_or_default();
                let found = Diagnostic::error(UNREADABLE).at(at);
                self.diagnostics
                    .push(found.with("reason", reason.join("; ")));
                return;
            }
        };
        let table: &dyn TableLike = document.as_table();
        for (key, item) in table.iter() {
            let at = place(table.key(key), item);
            if key == EVERYTHING {
                if let Some(note) = self.note(key, item, at) {
                    let files: Vec<PathBuf> = self
                        .documents
                        .values()
                        .map(|file| (*file).to_owned())
                        .collect();
                    for file in files {
                        self.notes.entry(file).or_default().push(note.clone());
                    }
                }
                continue;
            }
            match item.as_table_like() {
                Some(table) => self.read_table(key, table, at),
                None => self.report(NO_TABLE, key, at),
            }
        }
    }

    fn read_table(&mut self, path: &str, table: &dyn TableLike, at: Span) {
        let plain = path.strip_prefix("./").unwrap_or(path);
        let Some(file) = self.documents.get(plain).map(|file| (*file).to_owned()) else {
            let near = nearest(plain, self.documents.keys().copied());
            let near = near.first().map(|near| (*near).to_owned());
            let near = near.or_else(|| self.unquoted(plain, table));
            let near = near.unwrap_or_else(|| "none".to_owned());
            let found = Diagnostic::warning(UNKNOWN_DOCUMENT).at(at);
            self.diagnostics
                .push(found.with("key", path).with("near", near));
            return;
        };
        for (key, item) in table.iter() {
            let at = place(table.key(key), item);
            if let Some(note) = self.note(key, item, at) {
                self.notes.entry(file.clone()).or_default().push(note);
            }
        }
    }

    /// The document that a path without quotes means: `[page.md]` is a table `md` in a table `page`.
    fn unquoted(&self, stem: &str, table: &dyn TableLike) -> Option<String> {
        let ending = table.iter().find(|(_, item)| item.is_table_like())?.0;
        let path = format!("{stem}.{ending}");
        self.documents.contains_key(path.as_str()).then_some(path)
    }

    /// A note; nothing where it is no text, which is reported, or an empty one.
    fn note(&mut self, key: &str, item: &Item, at: Span) -> Option<Note> {
        let Some(text) = item.as_str() else {
            self.report(NO_TEXT, key, at);
            return None;
        };
        let text = text.trim();
        (!text.is_empty()).then(|| Note {
            key: key.trim().to_owned(),
            text: text.to_owned(),
            file: self.index,
            at,
        })
    }

    fn report(&mut self, rule: Rule, key: &str, at: Span) {
        let found = Diagnostic::error(rule).at(at).with("key", key);
        self.diagnostics.push(found);
    }
}

/// Where a key stands; a key that a header makes has no place of its own.
fn place(key: Option<&Key>, item: &Item) -> Span {
    let key = key.and_then(Key::span);
    key.or_else(|| item.span()).map(span).unwrap_or_default()
}

fn span(range: Range<usize>) -> Span {
    Span::new(range.start, range.end)
}
