//! How the files of an output folder looked when they were last known to hold what we made, so that the
//! next build need not read them.
//!
//! One file in the private folder of the output folder, with a line of bytes for each: its path, BLAKE3 of its
//! content, how it looked ([`Trace::digest`]), and whether it was at rest then. One that was not, since it
//! had just been written, is read once more. The file ends with a hash of itself; one that is damaged, or not
//! there, is passed over: then outputs are read and compared.

use std::{
    ffi::OsStr,
    io::{Read as _, Write as _},
    path::Path,
};

use hexapla_core::DocumentPath;
use rayon::prelude::*;

use super::manifest::{Hash, Manifest};
use crate::{
    cache::{Age, Links, Moment, Packer, Trace, Tracer, Unpacker},
    folder::Folder,
    journal::temporary,
};

const NAME: &str = "looks";
const HEADER: &[u8] = b"hexapla looks 1\n";
const SEAL: usize = 32;
/// How many files are looked at after each other: in order of path, so that they share folders.
const TOGETHER: usize = 512;
/// A larger file was not made by us.
pub(super) const LIMIT: u64 = 256 << 20;

/// Files that hold for certain what they should.
#[derive(Debug, Default)]
pub(super) struct Looks {
    /// In order of path.
    files: Vec<(DocumentPath, Look)>,
    /// Whether the file of looks says all this already.
    is_written: bool,
}

/// How a file looks that holds something for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) hash: Hash,
    digest: [u8; 16],
    newest: Age,
}

/// A file as it was put down.
struct Recalled<'b> {
    path: &'b str,
    hash: Hash,
    digest: [u8; 16],
    was_at_rest: bool,
}

impl Look {
    /// Of a file of which this trace was taken, and that holds something with this hash.
    pub(super) fn new(hash: Hash, trace: &Trace) -> Self {
        Self {
            hash,
            digest: trace.digest(),
            newest: trace.newest(),
        }
    }
}

impl Looks {
    /// Looks at the files that earlier builds made: those that are as they were then.
    pub(super) fn read(private: &Folder, root: &Folder, moment: Moment) -> Self {
        let bytes = crate::read::bytes_beneath(private, NAME.as_ref(), LIMIT).unwrap_or_default();
        let files = parse(&bytes).unwrap_or_default();
        let looks: Vec<Option<(DocumentPath, Look)>> = files
            .par_chunks(TOGETHER)
            .flat_map_iter(|files| look_at(root, files))
            .collect();
        let was_written = |(file, found): (&Recalled<'_>, &Option<(_, Look)>)| {
            let is_at_rest = found
                .as_ref()
                .map(|(_, look)| look.newest.is_before(moment));
            is_at_rest == Some(file.was_at_rest)
        };
        let is_written = files.iter().zip(&looks).all(was_written);
        let mut files: Vec<(DocumentPath, Look)> = looks.into_iter().flatten().collect();
        let is_in_order = files.is_sorted_by(|(one, _), (next, _)| one < next);
        if !is_in_order {
            files.clear();
        }
        Self {
            files,
            is_written: is_written && is_in_order,
        }
    }

    pub(super) fn get(&self, path: &str) -> Option<&(DocumentPath, Look)> {
        let found = self
            .files
            .binary_search_by(|(other, _)| other.as_str().cmp(path));
        self.files.get(found.ok()?)
    }

    /// Whether all files of a list hold, for certain, the one content that it has of each.
    pub(super) fn are_as_in(&self, list: &Manifest) -> bool {
        let mut looks = self.files.iter();
        list.files().all(|file| {
            let [(path, hash)] = file else { return false };
            let look = looks.find(|(other, _)| other >= path);
            look.is_some_and(|(other, look)| other == path && look.hash == *hash)
        })
    }

    /// The same, with files of which more is known, and only those that a list names.
    pub(super) fn with(self, mut made: Vec<(DocumentPath, Look)>, list: &Manifest) -> Self {
        made.sort_by(|(one, _), (other, _)| one.cmp(other));
        let count = self.files.len();
        let mut is_written = self.is_written;
        let mut files = Vec::with_capacity(count + made.len());
        let mut made = made.into_iter().peekable();
        let mut old = self.files.into_iter().peekable();
        for (path, _) in list.files().filter_map(<[_]>::first) {
            let before = |(other, _): &(DocumentPath, Look)| other < path;
            while made.next_if(before).is_some() {}
            // Gone from the list.
            while old.next_if(before).is_some() {
                is_written = false;
            }
            let is_it = |(other, _): &(DocumentPath, Look)| other == path;
            let (made, old) = (made.next_if(is_it), old.next_if(is_it));
            is_written &= made.is_none() || made == old;
            files.extend(made.or(old));
        }
        Self {
            is_written: is_written && old.next().is_none(),
            files,
        }
    }

    /// Puts it down where that is news. What cannot be written is not remembered.
    pub(super) fn write(&self, private: &Folder, moment: Moment) {
        if self.is_written {
            return;
        }
        let mut into = Packer::default();
        into.exact(HEADER);
        for (path, look) in &self.files {
            into.text(path.as_str());
            into.exact(&look.hash);
            into.exact(&look.digest);
            into.number(usize::from(look.newest.is_before(moment)));
        }
        let mut bytes = into.into_bytes();
        bytes.extend(blake3::hash(&bytes).as_bytes());
        let beside = temporary(OsStr::new(NAME));
        let written = private
            .create(&beside)
            .and_then(|mut file| file.write_all(&bytes))
            .and_then(|()| private.rename(&beside, OsStr::new(NAME)));
        if written.is_err() {
            let _ = private.remove(&beside);
        }
    }
}

fn parse(bytes: &[u8]) -> Option<Vec<Recalled<'_>>> {
    let (body, seal) = bytes.split_last_chunk::<SEAL>()?;
    if blake3::hash(body).as_bytes() != seal {
        return None;
    }
    let mut from = Unpacker::new(body.strip_prefix(HEADER)?);
    let mut files = Vec::new();
    while !from.is_empty() {
        files.push(Recalled {
            path: from.text()?,
            hash: from.exact()?,
            digest: from.exact()?,
            was_at_rest: from.number()? == 1,
        });
    }
    Some(files)
}

fn look_at(root: &Folder, files: &[Recalled<'_>]) -> Vec<Option<(DocumentPath, Look)>> {
    let mut tracer = Tracer::new(root, Links::None);
    let mut look = |file: &Recalled<'_>| {
        let path = Path::new(file.path);
        let trace = tracer.trace([path])?;
        let is_same =
            trace.digest() == file.digest && (file.was_at_rest || holds(root, path, &file.hash));
        let path = DocumentPath::parse(file.path).ok().filter(|_| is_same)?;
        Some((path, Look::new(file.hash, &trace)))
    };
    files.iter().map(&mut look).collect()
}

fn holds(root: &Folder, path: &Path, hash: &Hash) -> bool {
    let bytes = crate::read::bytes_beneath(root, path, LIMIT);
    bytes.is_some_and(|bytes| blake3::hash(&bytes).as_bytes() == hash)
}

/// How a file that holds these bytes looked before it was read.
pub(super) fn holding(folder: &Folder, name: &OsStr, bytes: &[u8]) -> Option<Trace> {
    let mut file = folder.open_file(name).ok()?;
    let stat = rustix::fs::fstat(&file).ok()?;
    let trace = Trace::of(&stat)?;
    if u64::try_from(stat.st_size).ok()? != bytes.len() as u64 {
        return None;
    }
    let mut present = Vec::with_capacity(bytes.len() + 1);
    file.read_to_end(&mut present).ok()?;
    (present == bytes).then_some(trace)
}
