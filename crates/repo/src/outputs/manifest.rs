//! The list of the files that builds made in an output folder.
//!
//! A first line with a version, then one line per file: BLAKE3 of its content in hexadecimal, a
//! space, its path. A build appends a line before it makes a file, so that the list is complete even
//! when the build is killed; a path may stand there with several contents until a build ends. What is
//! no such line is passed over.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fmt::Write as _,
    fs::File,
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    sync::OnceLock,
};

use hexapla_core::DocumentPath;

use crate::{error::Error, folder::Folder, journal::temporary};

/// BLAKE3 of a file.
pub(super) type Hash = [u8; 32];

const NAME: &str = "outputs";
const HEADER: &str = "hexapla outputs 1\n";

/// Paths, and the contents that we gave them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest(BTreeMap<DocumentPath, Vec<Hash>>);

/// A list as it was read, which is understood when somebody asks.
#[derive(Debug)]
pub(super) struct Listed {
    text: String,
    list: OnceLock<Manifest>,
}

impl Listed {
    /// Reads the list of an output folder; empty where there is none.
    pub(super) fn read(private: &Folder) -> Result<Self, Error> {
        let text = read(private).map_err(|cause| fail("read", private, cause))?;
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
    /// The list of one build.
    pub(super) fn of(made: &BTreeMap<DocumentPath, Hash>) -> Self {
        let entry = |(path, hash): (&DocumentPath, &Hash)| (path.clone(), vec![*hash]);
        Self(made.iter().map(entry).collect())
    }

    fn parse(text: &str) -> Self {
        let mut list = Self::default();
        let Some(lines) = text.strip_prefix(HEADER) else {
            return list;
        };
        for line in lines.lines() {
            let parts = line.split_once(' ');
            let entry = parts.and_then(|(hash, path)| {
                Some((
                    DocumentPath::parse(path).ok()?,
                    *blake3::Hash::from_hex(hash).ok()?.as_bytes(),
                ))
            });
            if let Some((path, hash)) = entry {
                list.add_all(&path, &[hash]);
            }
        }
        list
    }

    fn print(&self) -> String {
        let mut text = String::from(HEADER);
        for (path, hashes) in &self.0 {
            for hash in hashes {
                text.push_str(&line(path, hash));
            }
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

    /// Whether the list has a file with a content.
    pub(super) fn has(&self, path: &DocumentPath, hash: &Hash) -> bool {
        self.0.get(path).is_some_and(|hashes| hashes.contains(hash))
    }

    /// Whether the list has a file.
    pub(super) fn names(&self, path: &DocumentPath) -> bool {
        self.0.contains_key(path)
    }

    /// All files with the contents that we gave them, by path.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&DocumentPath, &[Hash])> {
        self.0
            .iter()
            .map(|(path, hashes)| (path, hashes.as_slice()))
    }

    /// Adds a file.
    pub(super) fn add_all(&mut self, path: &DocumentPath, hashes: &[Hash]) {
        let known = self.0.entry(path.clone()).or_default();
        for hash in hashes {
            if !known.contains(hash) {
                known.push(*hash);
            }
        }
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
    let mut line = blake3::Hash::from_bytes(*hash).to_hex().to_string();
    let _ = writeln!(line, " {path}");
    line
}

fn read(private: &Folder) -> io::Result<String> {
    let mut file = match private.open_file(OsStr::new(NAME)) {
        Ok(file) => file,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        Err(cause) => return Err(cause),
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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
        let mut list = Manifest::default();
        list.add_all(&path("ja/記事 一.md"), &[[1; 32], [2; 32]]);
        list.add_all(&path("ar/مقال.md"), &[[3; 32]]);
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
            list.entries()
                .map(|(path, _)| path.as_str())
                .collect::<Vec<_>>(),
            ["a.md"]
        );
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
