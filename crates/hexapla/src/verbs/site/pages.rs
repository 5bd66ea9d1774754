//! Pages of the site that an earlier build made, each with a hash of all that it was made of. Where that is the
//! same and the files are as they were, they are left.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use hexapla_core::DocumentPath;
use hexapla_repo::{Age, Answer, Cache, KeptFile, Outputs, Packer, Trace, Unpacker};
use hexapla_site::Page;

use super::FOLDER;
use crate::{
    error::Error,
    remember::{Remember, pack_files, unpack_files},
    session::Session,
};

/// BLAKE3 of what pages were made of.
pub(super) type Key = [u8; 32];

/// Pages that were made together, and what else came of making them.
pub(super) struct Made<T> {
    pub(super) files: Vec<KeptFile>,
    pub(super) more: T,
}

/// Puts pages among the outputs, and remembers them.
pub(super) struct Pages<'s, 'o> {
    outputs: Option<&'o Outputs>,
    cache: Option<Cache<'s>>,
    count: AtomicUsize,
    /// What is to be remembered; none where that is what was.
    known: Mutex<BTreeMap<String, Option<Vec<u8>>>>,
    has_news: AtomicBool,
}

/// The hash of several texts.
pub(super) fn key(parts: &[&[u8]]) -> Key {
    let mut told = Packer::default();
    for part in parts {
        told.bytes(part);
    }
    *blake3::hash(&told.into_bytes()).as_bytes()
}

impl<'s, 'o> Pages<'s, 'o> {
    /// What is remembered of the site's pages in a `place` that sites go to; with no `outputs`, nothing is written or remembered.
    pub(super) fn new(session: &Session<'s>, place: &str, outputs: Option<&'o Outputs>) -> Self {
        let cache = outputs.and_then(|_| session.project.cache("site", place.as_bytes()));
        Self {
            outputs,
            cache,
            count: AtomicUsize::new(0),
            known: Mutex::default(),
            has_news: AtomicBool::new(false),
        }
    }

    /// How many files there are.
    pub(super) fn count(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }

    /// What was made under a name, whatever it was made of, if the files are as they were.
    pub(super) fn last<T: Remember>(&self, name: &str) -> Option<(Key, Made<T>)> {
        let bytes = self.cache.as_ref()?.answer(name, &nothing())?;
        let mut from = Unpacker::new(bytes);
        let key = from.exact()?;
        let made = Made {
            files: unpack_files(self.outputs?, &mut from)?,
            more: T::unpack(&mut from)?,
        };
        Some((key, made))
    }

    /// What was made under a name of the same, if the files are as they were.
    pub(super) fn same<T: Remember>(&self, name: &str, key: &Key) -> Option<Made<T>> {
        let (known, made) = self.last(name)?;
        (known == *key).then_some(made)
    }

    /// Leaves pages as they are that were made under a name of the same, and remembers them again.
    pub(super) fn leave(&self, name: &str, files: &[KeptFile]) -> Result<(), Error> {
        for file in files {
            self.outputs.map_or(Ok(()), |outputs| outputs.keep(file))?;
        }
        self.count.fetch_add(files.len(), Ordering::Relaxed);
        self.known().insert(name.to_owned(), None);
        Ok(())
    }

    /// Writes pages and remembers them.
    pub(super) fn put<T: Remember>(
        &self,
        name: &str,
        key: &Key,
        pages: &[Page],
        more: T,
    ) -> Result<Made<T>, Error> {
        let mut files = Vec::with_capacity(pages.len());
        for page in pages {
            files.extend(self.write(page)?);
        }
        self.has_news.store(true, Ordering::Relaxed);
        let mut into = Packer::default();
        into.exact(key);
        pack_files(&files, &mut into);
        more.pack(&mut into);
        let bytes = Some(into.into_bytes());
        self.known().insert(name.to_owned(), bytes);
        Ok(Made { files, more })
    }

    /// Writes a file of the site. One whose name no system could have is left out; no page links to
    /// it, for the path of a document is none of those.
    pub(super) fn write(&self, page: &Page) -> Result<Option<KeptFile>, Error> {
        let Ok(path) = DocumentPath::parse(&format!("{FOLDER}/{}", page.path)) else {
            return Ok(None);
        };
        self.count.fetch_add(1, Ordering::Relaxed);
        let written = self
            .outputs
            .map(|outputs| outputs.write(&path, &page.bytes));
        Ok(written.transpose()?)
    }

    /// What a file that was left holds.
    pub(super) fn read(&self, file: &KeptFile) -> Option<String> {
        String::from_utf8(self.outputs?.read(file)?).ok()
    }

    fn known(&self) -> MutexGuard<'_, BTreeMap<String, Option<Vec<u8>>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what is to be remembered, where that is news.
    pub(super) fn keep(self) {
        let Some(cache) = self.cache else { return };
        let known = self.known.into_inner();
        let known = known.unwrap_or_else(PoisonError::into_inner);
        if !self.has_news.into_inner() && known.len() == cache.len() {
            return;
        }
        let trace = nothing();
        cache.keep(known.iter().filter_map(|(name, bytes)| {
            let before = || cache.answer(name, &trace);
            Some(Answer {
                document: name,
                trace,
                newest: Age::NEVER,
                bytes: bytes.as_deref().or_else(before)?,
            })
        }));
    }
}

/// The pages hang on no file of their own: their key has everything.
fn nothing() -> Trace {
    Trace::of_all([])
}
