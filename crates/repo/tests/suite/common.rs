//! A project in a temporary folder.

use std::{
    fs,
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    process::Command,
};

use hexapla_core::Locale;
use hexapla_repo::{ConfigError, DocumentFile, Error, FileText, Project, Read};
use tempfile::TempDir;

/// A configuration with the locales that text functions are tried with.
pub const CONFIG: &str = "\
source = \"en\"
locales = [\"ja\", \"ar\", { tag = \"zh-CN\", code = \"CN\" }, \"pl\", \"tr\"]

[[documents]]
root = \"source\"
include = [\"**/*.md\"]
";

/// A folder that goes away by itself.
pub struct Folder {
    _folder: TempDir,
    /// The folder, free of symlinks.
    pub root: PathBuf,
}

impl Folder {
    /// An empty folder.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        Self {
            _folder: folder,
            root,
        }
    }

    /// A project with [`CONFIG`] and these files.
    pub fn with(files: &[&str]) -> Self {
        let folder = Self::new();
        folder.write("hexapla.toml", CONFIG);
        for file in files {
            folder.write(file, "text\n");
        }
        folder
    }

    /// A path in it.
    pub fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }

    /// Writes a file, with the folders above it.
    pub fn write(&self, path: impl AsRef<Path>, text: impl AsRef<[u8]>) {
        let file = self.path(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// Reads a file.
    pub fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Makes a symlink, with the folders above it.
    pub fn link(&self, path: &str, target: impl AsRef<Path>) {
        let file = self.path(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, file).unwrap();
    }

    /// Opens the project.
    pub fn open(&self) -> Project {
        Project::open(&self.root, None).unwrap()
    }

    /// All files below it, relative to it, sorted, without our private folders.
    pub fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        list(&self.root, &self.root, &mut found);
        found.sort();
        found
    }
}

fn list(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if entry.file_name() == ".hexapla" {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            list(root, &path, found);
        } else {
            found.push(
                path.strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned(),
            );
        }
    }
}

/// The document paths.
pub fn paths(documents: &[DocumentFile]) -> Vec<&str> {
    documents
        .iter()
        .map(|document| document.path.as_str())
        .collect()
}

/// The configuration problems of an error.
pub fn problems(error: Error) -> ConfigError {
    match error {
        Error::Config(error) => *error,
        other => panic!("not a problem of the configuration: {other}"),
    }
}

/// The text that was read.
pub fn text(read: Read) -> FileText {
    match read {
        Read::Text(text) => text,
        other => panic!("not a text: {other:?}"),
    }
}

/// A locale.
pub fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// The variable that makes a test whose name begins with `child_` do its part.
const CHILD: &str = "HEXAPLA_CHILD";

/// The folder that a child is to work in; `None` when the test runs by itself and has nothing to do.
pub fn child_folder() -> Option<PathBuf> {
    std::env::var_os(CHILD).map(PathBuf::from)
}

/// Runs one test of this file as a program of its own, on a folder.
pub fn child(test: &str, folder: &Path) -> Command {
    let program = std::env::current_exe().unwrap();
    under(&[], &program, test, folder)
}

/// The same, started by another program, such as one that takes rights away.
pub fn child_under(starter: &[&str], test: &str, folder: &Path) -> Command {
    let program = std::env::current_exe().unwrap();
    under(starter, &program, test, folder)
}

fn under(starter: &[&str], program: &Path, test: &str, folder: &Path) -> Command {
    let mut command = match starter.split_first() {
        Some((first, rest)) => {
            let mut command = Command::new(first);
            command.args(rest).arg(program);
            command
        }
        None => Command::new(program),
    };
    command
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, folder);
    command
}

/// Runs a child as somebody whom permissions hold for, and expects it to succeed.
pub fn without_privileges(test: &str, folder: &Folder) {
    let uid = fs::metadata(&folder.root).unwrap().uid();
    fs::set_permissions(&folder.root, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = match uid {
        0 => child_under(
            &["setpriv", "--reuid=65534", "--clear-groups"],
            test,
            &folder.root,
        ),
        _ => child(test, &folder.root),
    };
    match command.output() {
        Ok(output) => assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(_) => eprintln!("SKIPPED: permissions do not hold for root, and there is no setpriv"),
    }
}

/// A project with these sets and files.
pub fn project(sets: &str, files: &[&str]) -> Folder {
    let folder = Folder::with(files);
    folder.write(
        "hexapla.toml",
        format!("source = \"en\"\nlocales = [\"ja\", \"pl\"]\n{sets}"),
    );
    folder
}

/// The paths of the documents that are found.
pub fn found(folder: &Folder) -> Vec<String> {
    let documents = folder.open().discover().unwrap();
    paths(&documents).into_iter().map(str::to_owned).collect()
}

/// Checks that discovery has one problem, at `place`, that holds `words`.
pub fn wrong(folder: &Folder, place: &str, words: &[&str]) {
    let error = problems(folder.open().discover().unwrap_err());
    let [problem] = error.problems.as_slice() else {
        panic!("{:#?}", error.problems);
    };
    assert_eq!(problem.span.of(&error.text), place, "{problem:?}");
    let said = format!("{}\n{}", problem.message, problem.hints.join("\n"));
    for word in words {
        assert!(said.contains(word), "`{word}` is not in:\n{said}");
    }
}

/// The only set of a project: all pages below `source`.
pub const ALL: &str = "[[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";
