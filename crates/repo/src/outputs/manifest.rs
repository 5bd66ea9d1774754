//! The list of the files that builds made in an output folder.
//!
//! A first line with a version, then one line per file: BLAKE3 of its content in hexadecimal, a
//! space, its path. A build appends a line before it makes a file, so that the list is complete even
//! when the build is killed; a path may stand there with several contents until a build ends. What is
//! no such line is passed over.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    string::FromUtf8Error,
    sync::OnceLock,
};

use hexapla_core::DocumentPath;
use rayon::prelude::*;

use super::version::expect_known;
use crate::{error::Error, folder::Folder, journal::temporary};

/// BLAKE3 of a file.
pub(super) type Hash = [u8; 32];

/// How many digits a hash is written with.
const DIGITS: usize = 2 * blake3::OUT_LEN;
const NAME: &str = "outputs";
const HEADER: &str = "hexapla outputs 1\n";

/// A file, and a content that we gave it.
pub(super) type Entry = (DocumentPath, Hash);

/// Paths in order, each with the contents that we gave it, which differ.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest(Vec<Entry>);

/// A list as it was read, which is understood when somebody asks.
#[derive(Debug)]
pub(super) struct Listed {
    text: String,
    list: OnceLock<Manifest>,
}

impl Listed {
    /// Reads the list of an output folder; empty where there is none. One of a newer version is an error.
    pub(super) fn read(private: &Folder) -> Result<Self, Error> {
        let text = read(private).map_err(|cause| fail("read", private, cause))?;
        let text = expect_known(text, HEADER, &private.path().join(NAME))?;
        let list = OnceLock::new();
        Ok(Self { text, list })
    }

    /// What it says.
    pub(super) fn get(&self) -> &Manifest {
        self.list.get_or_init(|| Manifest::parse(&self.text))
    }

    /// BLAKE3 of its text.
    pub(super) fn hash(&self) -> Hash {
        *blake3::hash(self.text.as_bytes()).as_bytes()
    }
}

impl Manifest {
    /// The list of these files, in whatever order.
    pub(super) fn of(mut files: Vec<Entry>) -> Self {
        // Equal paths stay in the order of their contents.
        files.par_sort_by(|(one, _), (other, _)| one.cmp(other));
        let has_twins = files.array_windows().any(|[one, next]| one.0 == next.0);
        let mut list = Self(files);
        if has_twins {
            list.forget_twins();
        }
        list
    }

    /// Leaves one of each content of a file.
    fn forget_twins(&mut self) {
        let mut files: Vec<Entry> = Vec::with_capacity(self.0.len());
        for file in std::mem::take(&mut self.0) {
            let same = files.iter().rev().take_while(|(path, _)| *path == file.0);
            if !same.clone().any(|(_, hash)| *hash == file.1) {
                files.push(file);
            }
        }
        self.0 = files;
    }

    fn parse(text: &str) -> Self {
        let lines = text.strip_prefix(HEADER).unwrap_or_default().lines();
        let file = |line: &str| {
            let (hash, path) = line.split_once(' ')?;
            let digits: &[u8; DIGITS] = hash.as_bytes().try_into().ok()?;
            let mut bytes = Hash::default();
            faster_hex::hex_decode(digits, &mut bytes).ok()?;
            Some((DocumentPath::parse(path).ok()?, bytes))
        };
        Self::of(lines.filter_map(file).collect())
    }

    fn print(&self) -> String {
        let length = |(path, _): &Entry| path.as_str().len() + 2 + DIGITS;
        let all: usize = self.0.iter().map(length).sum();
        let mut text = String::with_capacity(HEADER.len() + all);
        text.push_str(HEADER);
        for (path, hash) in &self.0 {
            push_line(path, hash, &mut text);
        }
        text
    }

    /// Opens the list for adding lines.
    pub(super) fn log(private: &Folder) -> Result<File, Error> {
        let open = || {
            let mut file = private.open_or_create(OsStr::new(NAME))?;
            let end = file.seek(SeekFrom::End(0))?;
            // A line that was cut short must not swallow the next one.
            file.write_all(if end == 0 { HEADER } else { "\n" }.as_bytes())?;
            Ok(file)
        };
        open().map_err(|cause| fail("write", private, cause))
    }

    /// How many contents of files it has.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the list has a file with a content.
    pub(super) fn has(&self, path: &DocumentPath, hash: &Hash) -> bool {
        self.contents(path).any(|content| content == hash)
    }

    /// Whether the list has a file.
    pub(super) fn names(&self, path: &DocumentPath) -> bool {
        self.contents(path).next().is_some()
    }

    fn contents<'l>(&'l self, path: &'l DocumentPath) -> impl Iterator<Item = &'l Hash> {
        let first = self.0.partition_point(|(other, _)| other < path);
        let own = self
            .0
            .iter()
            .skip(first)
            .take_while(move |(other, _)| other == path);
        own.map(|(_, hash)| hash)
    }

    /// All files by path, each with the contents that we gave it.
    pub(super) fn files(&self) -> impl Iterator<Item = &[Entry]> {
        self.0.chunk_by(|(one, _), (next, _)| one == next)
    }

    /// The files of another list that this one does not name.
    pub(super) fn lacking<'o>(&self, other: &'o Self) -> impl Iterator<Item = &'o [Entry]> {
        let mut own = self.0.iter().peekable();
        other.files().filter(move |file| {
            let Some((path, _)) = file.first() else {
                return false;
            };
            while own.next_if(|(other, _)| other < path).is_some() {}
            own.peek().is_none_or(|(other, _)| other != path)
        })
    }

    /// The same with more files.
    pub(super) fn with(mut self, more: Vec<Entry>) -> Self {
        if more.is_empty() {
            return self;
        }
        self.0.extend(more);
        Self::of(self.0)
    }

    /// Puts this list in place of the one that is there; gives the hash of its text.
    pub(super) fn write(&self, private: &Folder) -> Result<Hash, Error> {
        let (name, beside) = (OsStr::new(NAME), temporary(OsStr::new(NAME)));
        let text = self.print();
        let write = || {
            private.create(&beside)?.write_all(text.as_bytes())?;
            private.rename(&beside, name)
        };
        write().map_err(|cause| fail("write", private, cause))?;
        Ok(*blake3::hash(text.as_bytes()).as_bytes())
    }
}

/// The line of a file.
pub(super) fn line(path: &DocumentPath, hash: &Hash) -> String {
    let mut line = String::new();
    push_line(path, hash, &mut line);
    line
}

fn push_line(path: &DocumentPath, hash: &Hash, text: &mut String) {
    let mut digits = [0; DIGITS];
    text.push_str(faster_hex::hex_encode(hash, &mut digits).unwrap_or_default());
    text.push(' ');
    text.push_str(path.as_str());
    text.push('\n');
}

fn read(private: &Folder) -> io::Result<String> {
    let mut file = match private.open_file(OsStr::new(NAME)) {
        Ok(file) => file,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        Err(cause) => return Err(cause),
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let lossy = |bytes: FromUtf8Error| String::from_utf8_lossy(bytes.as_bytes()).into_owned();
    Ok(String::from_utf8(bytes).unwrap_or_else(lossy))
}

fn fail(operation: &'static str, private: &Folder, cause: io::Error) -> Error {
    Error::io(operation, &private.path().join(NAME), cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> DocumentPath {
        DocumentPath::parse(text).unwrap()
    }

    #[test]
    fn a_list_reads_back() {
        let files = [
            ("ja/記事 一.md", 2),
            ("ar/مقال.md", 3),
            ("ja/記事 一.md", 1),
        ];
        let files = files.map(|(name, content)| (path(name), [content; 32]));
        let list = Manifest::of(files.to_vec());
        assert_eq!(Manifest::parse(&list.print()), list);
    }

    #[test]
    fn what_is_no_line_of_the_list_is_passed_over() {
        let good = line(&path("a.md"), &[7; 32]);
        let hash = "0".repeat(64);
        let text = format!(
            "{HEADER}\n{good}{hash} ../../etc/passwd\n{hash} /etc/passwd\n{hash}\nxyz b.md\n"
        );
        let list = Manifest::parse(&text);
        assert_eq!(
            list.files()
                .flatten()
                .map(|(path, _)| path.as_str())
                .collect::<Vec<_>>(),
            ["a.md"]
        );
    }

    #[test]
    fn each_content_of_a_file_is_listed_once() {
        let file = |name: &str, content| (path(name), [content; 32]);
        let all = [
            ("b.md", 2),
            ("a.md", 1),
            ("b.md", 1),
            ("b.md", 2),
            ("a.md", 1),
        ];
        let list = Manifest::of(all.map(|(name, content)| file(name, content)).to_vec());
        let once = [file("a.md", 1), file("b.md", 2), file("b.md", 1)];
        assert_eq!(list.files().flatten().cloned().collect::<Vec<_>>(), once);
        assert!(list.has(&path("b.md"), &[1; 32]) && !list.has(&path("a.md"), &[2; 32]));
        assert!(list.names(&path("a.md")) && !list.names(&path("aa.md")));
    }

    #[test]
    fn a_list_of_another_version_names_nothing() {
        let good = line(&path("a.md"), &[7; 32]);
        assert_eq!(
            Manifest::parse(&format!("hexapla outputs 2\n{good}")),
            Manifest::default()
        );
    }
}
