//! A project: a folder with a `hexapla.toml`, or an `l10n.toml`.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use hexapla_core::DocumentPath;
use hexapla_formats::{Dialect, Options};

use crate::{
    config::{Asked, Config, ConfigError, ConfigProblem, LocaleConfig, Mapping},
    dialect,
    discover::{self, Discovered, DocumentFile},
    error::Error,
    folder::Folder,
    lock::{Holder, Lock},
    opening, orphans,
    read::{self, Read, read_text},
    snapshot::{ContentId, Snapshot, Which},
};

/// Where a project remembers the addresses that its articles have had; in the folder of the
/// configuration.
pub const ADDRESSES_FILE: &str = "hexapla.addresses";

/// A configuration file larger than this is none.
const CONFIG_LIMIT: u64 = 1024 * 1024;

/// A project that was opened: its folder and its configuration.
#[derive(Debug)]
pub struct Project {
    /// The folder that holds `hexapla.toml`: absolute, free of symlinks.
    pub root: PathBuf,
    /// What the file says.
    pub config: Config,
    file: PathBuf,
    text: String,
    folder: Folder,
    /// The commit that its files are read from; the working tree where there is none.
    snapshot: Option<Snapshot>,
    /// For each set, the dialect that the files of the project tell.
    dialects: Vec<Option<Dialect>>,
}

impl Project {
    /// Opens the project that `start` lies in: that of the nearest `hexapla.toml` in `start` or a
    /// folder above it; where there is none, of the nearest `l10n.toml`. The search ends at the first folder that holds a `.git`, so a repository
    /// never obeys a file outside of itself. A configuration named by `config` (relative to
    /// the current folder, not to `start`) is taken instead, and its folder is the project.
    ///
    /// # Errors
    /// When there is none, or it cannot be read, or it is wrong.
    pub fn open(start: &Path, config: Option<&Path>) -> Result<Self, Error> {
        let file = match config {
            Some(config) => config.to_owned(),
            None => opening::find(start)?,
        };
        let text = match read_text(&file, CONFIG_LIMIT)? {
            Read::Text(found) => found.text,
            Read::Absent => {
                let missing = rustix::io::Errno::NOENT;
                return Err(Error::io("read", &file, missing.into()));
            }
            Read::Unreadable(diagnostic) => {
                let diagnostic = Box::new(diagnostic);
                return Err(Error::Unreadable {
                    path: file,
                    diagnostic,
                });
            }
        };
        let (root, config) = opening::read(&file, &text, CONFIG_LIMIT)?;
        let folder = Folder::open(&root)?;
        let sets = config.documents.iter();
        let read_by = config.build.preset.dialect();
        let dialects = sets.map(|set| dialect::of_set(&root, &set.root).or(read_by));
        let dialects = dialects.collect();
        Ok(Self {
            root,
            config,
            file,
            text,
            folder,
            dialects,
            snapshot: None,
        })
    }

    /// The same project with its documents, templates and catalogs as a commit has them, read with no
    /// checkout. The configuration stays the present one. For reading only: what is written goes to
    /// the working tree.
    ///
    /// # Errors
    /// When there is no repository, `revision` names no commit, or git's data cannot be read.
    pub fn at(&self, revision: &str) -> Result<Self, Error> {
        self.in_commit(revision, Which::Named)
    }

    /// As [`Project::at`], at the commit where what is checked out left `revision`: their best common
    /// ancestor. Where git knows none (a shallow clone), at `revision` itself.
    ///
    /// # Errors
    /// As [`Project::at`].
    pub fn at_fork(&self, revision: &str) -> Result<Self, Error> {
        self.in_commit(revision, Which::Fork)
    }

    fn in_commit(&self, revision: &str, which: Which) -> Result<Self, Error> {
        Ok(Self {
            root: self.root.clone(),
            config: self.config.clone(),
            file: self.file.clone(),
            text: self.text.clone(),
            folder: Folder::open(&self.root)?,
            dialects: self.dialects.clone(),
            snapshot: Some(Snapshot::open(&self.root, revision, which)?),
        })
    }

    /// Finds all documents of all sets, sorted by path.
    ///
    /// Documents are what the sets' patterns name. Never among them: what lies in `.git`, `.hexapla`
    /// or the output folder, and catalogs, templates and translated pages of any set. What git
    /// ignores is not left out, so that the answer depends on nobody's git configuration. Symlinks
    /// are followed as long as they stay in the project.
    ///
    /// # Errors
    /// All at once, each pointing at the pattern it is about: a pattern that matches nothing, a file
    /// whose format nobody knows, a symlink that leaves the project, two documents or two catalogs with
    /// one path (also where only case or Unicode composition differ).
    pub fn discover(&self) -> Result<Vec<DocumentFile>, Error> {
        Ok(self.discover_all()?.documents)
    }

    /// The same, with the files that are left out because their names are not portable.
    ///
    /// # Errors
    /// As [`Project::discover`].
    pub fn discover_all(&self) -> Result<Discovered, Error> {
        discover::discover(self)
    }

    /// Finds documents that only their templates tell of, since their files were renamed, moved or
    /// deleted; `present` is what [`Project::discover`] found. Sorted by path.
    #[must_use]
    pub fn orphans(&self, present: &[DocumentFile]) -> Vec<DocumentFile> {
        orphans::orphans(self, present)
    }

    /// Reads a document or a catalog, never following a symlink out of the project.
    ///
    /// # Errors
    /// Only when the process itself is in trouble (out of file handles, out of memory); a file that
    /// cannot be read is [`Read::Unreadable`].
    pub fn read(&self, file: &Path) -> Result<Read, Error> {
        if let Some(snapshot) = &self.snapshot {
            let relative = file.strip_prefix(&self.root).unwrap_or(file);
            return snapshot.read(relative, self.config.limits.file);
        }
        read::read_beneath(&self.folder, &self.root, file, self.config.limits.file)
    }

    /// The bytes of a file that documents refer to, such as an image, by its path from the project's
    /// root; never following a symlink out of the project. `None` where there is no such file, or none
    /// that we may read, or one above the limit.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        read::bytes_beneath(&self.folder, Path::new(path), self.config.limits.file)
    }

    /// Whether there is a file or a folder at a path from the project's root, not out of the project by a
    /// symlink.
    #[must_use]
    pub fn is_there(&self, path: &str) -> bool {
        self.folder.open_beneath(Path::new(path)).is_ok()
    }

    /// Whether a file is there, and no folder.
    #[must_use]
    pub fn is_file(&self, path: &str) -> bool {
        let file = self.folder.open_beneath(Path::new(path));
        let is_file = file.and_then(|file| file.metadata());
        is_file.is_ok_and(|found| found.is_file())
    }

    /// Whether a file is one that the project lives from, where no report may be put: its configuration, a
    /// document, a template, a catalog, anything of git's.
    #[must_use]
    pub fn lives_from(&self, file: &Path) -> bool {
        let real = |file: &Path| {
            let folder = std::fs::canonicalize(file.parent()?).ok()?;
            Some(folder.join(file.file_name()?))
        };
        let Some(file) = std::path::absolute(file).ok().and_then(|file| real(&file)) else {
            return false;
        };
        let is_same = |other: PathBuf| real(&other).is_some_and(|other| other == file);
        let is_of_git = file.components().any(|part| part.as_os_str() == ".git");
        let locales = &self.config.locales;
        let is_of = |document: &DocumentFile| {
            is_same(document.file.clone())
                || is_same(self.template_file(document))
                || locales
                    .iter()
                    .any(|locale| is_same(self.catalog_file(document, locale)))
        };
        is_of_git
            || is_same(self.file.clone())
            || self
                .discover()
                .is_ok_and(|documents| documents.iter().any(is_of))
    }

    /// What a file holds in the commit that the project is looked at in; `None` where it has none, and
    /// in the working tree.
    #[must_use]
    pub fn content(&self, file: &Path) -> Option<ContentId> {
        let relative = file.strip_prefix(&self.root).unwrap_or(file);
        self.snapshot.as_ref()?.content(relative)
    }

    /// A hash of everything but files that an answer about documents comes from: the configuration
    /// and what was derived from it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let told = format!("{}\0{:?}\0{:?}", self.text, self.config, self.dialects);
        blake3::hash(told.as_bytes()).to_hex().to_string()
    }

    /// How a document is read.
    #[must_use]
    pub fn options(&self, document: &DocumentFile) -> Options {
        let options = match self.config.documents.get(document.set) {
            Some(set) => {
                let found = self.dialects.get(document.set).copied().flatten();
                set.options_for(document.format, document.path.as_str(), found)
            }
            None => Options::new(document.format),
        };
        Options {
            locale_names: self.config.source.names(),
            ..options
        }
    }

    /// Where a document's catalog in a locale lies: absolute; it need not exist.
    #[must_use]
    pub fn catalog_file(&self, document: &DocumentFile, locale: &LocaleConfig) -> PathBuf {
        self.root.join(self.catalog_path(document, &locale.folder))
    }

    /// Where a document's template lies: the catalogs' pattern with the source locale. Key formats
    /// have none; for them it is where the pattern leads.
    #[must_use]
    pub fn template_file(&self, document: &DocumentFile) -> PathBuf {
        self.catalog_file(document, &self.config.source)
    }

    /// Where a document's translated page lies, where the project keeps pages.
    #[must_use]
    pub fn page_file(&self, document: &DocumentFile, locale: &LocaleConfig) -> Option<PathBuf> {
        let set = self.config.documents.get(document.set)?;
        let pages = set.compiled.pages.as_ref()?;
        let path = pages.expand(&locale.folder, &document.path, &self.config.source.folder);
        Some(self.root.join(path))
    }

    /// The documents' part of a catalog path, relative to the project.
    pub(crate) fn catalog_path(&self, document: &DocumentFile, folder: &str) -> String {
        let source = &self.config.source.folder;
        let Some(set) = self.config.documents.get(document.set) else {
            return fallback_path(&document.path, folder);
        };
        if let Some(mapping) = &set.compiled.mapping {
            return mapping.place(document.path.as_str(), folder);
        }
        let pattern = set.catalogs_for(document.format);
        pattern.expand(folder, &document.path, source)
    }

    /// Which messages a locale is asked for of a document: all, but where an `l10n.toml` leaves some to
    /// other locales or to nobody.
    #[must_use]
    pub fn asked(&self, document: &DocumentFile, locale: &LocaleConfig) -> Asked {
        let set = self.config.documents.get(document.set);
        let mapping = set.and_then(|set| set.compiled.mapping.as_ref());
        let asked = |mapping: &Arc<Mapping>| mapping.asked(document.path.as_str(), &locale.folder);
        mapping.map_or_else(Asked::default, asked)
    }

    /// Takes the project's lock for a whole read-modify-write. Waits up to 30 s for whoever holds it.
    ///
    /// # Errors
    /// When it is not let go of in time, which names the holder; or the project cannot be written.
    pub fn lock(&self) -> Result<Lock, Error> {
        self.lock_with(&mut |_| {})
    }

    /// The same, and tells once, after a second of waiting, for whom we wait.
    ///
    /// # Errors
    /// As [`Project::lock`].
    pub fn lock_with(&self, notify: &mut dyn FnMut(Option<&Holder>)) -> Result<Lock, Error> {
        let lock = Lock::take(&self.folder, notify)?;
        crate::journal::sweep(&self.folder, lock.folder())?;
        Ok(lock)
    }

    /// Its folder as seen from the folder of its repository, joined by `/`: empty where they are one,
    /// or where there is no repository.
    #[must_use]
    pub fn folder_in_repository(&self) -> String {
        let is_repository = |folder: &&Path| std::fs::symlink_metadata(folder.join(".git")).is_ok();
        let repository = self.root.ancestors().find(is_repository);
        let below = repository.and_then(|folder| self.root.strip_prefix(folder).ok());
        let parts = below.into_iter().flat_map(Path::iter);
        let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }

    /// The text of the configuration file.
    #[must_use]
    pub fn config_text(&self) -> &str {
        &self.text
    }

    /// The configuration file.
    #[must_use]
    pub fn config_file(&self) -> &Path {
        &self.file
    }

    /// The commit that its files are read from.
    pub(crate) fn snapshot(&self) -> Option<&Snapshot> {
        self.snapshot.as_ref()
    }

    /// The folder, held open.
    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Problems that point into the configuration, as an error.
    pub(crate) fn config_error(&self, mut problems: Vec<ConfigProblem>) -> Error {
        problems.sort_by(|one, other| (one.span, &one.message).cmp(&(other.span, &other.message)));
        Error::Config(Box::new(ConfigError {
            file: self.file.clone(),
            text: self.text.clone(),
            problems,
        }))
    }
}

/// A document of no set of this project cannot come from [`Project::discover`]; it still gets the
/// path that the default pattern gives.
fn fallback_path(path: &DocumentPath, folder: &str) -> String {
    format!("locales/{folder}/{path}.ftl")
}
