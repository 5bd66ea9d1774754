//! What was seen of documents in one commit, for the next, in which most of them hold the same.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use hexapla_core::DocumentPath;
use hexapla_repo::{ContentId, DocumentFile};

use crate::{error::Error, session::Session, survey::Visit};

/// The last visit of each document, with what its files held then.
pub(crate) struct Seen<T> {
    visits: Mutex<Visits<T>>,
}

/// By set and path of the document.
type Visits<T> = BTreeMap<(usize, DocumentPath), (Held, Visit<T>)>;

/// What the source, the template and the catalogs of a document hold.
type Held = Vec<Option<ContentId>>;

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self {
            visits: Mutex::default(),
        }
    }
}

impl<T: Clone> Seen<T> {
    /// The visit of a document whose files hold what they held the last time, else a new one. In the
    /// working tree, where nothing tells what files hold, every visit is new.
    pub(crate) fn visit(
        &self,
        session: &Session<'_>,
        document: &DocumentFile,
        visit: impl FnOnce() -> Result<Visit<T>, Error>,
    ) -> Result<Visit<T>, Error> {
        let held = held(session, document);
        let key = (document.set, document.path.clone());
        if let Some((_, seen)) = self
            .lock()
            .get(&key)
            .filter(|(then, _)| *then == held && is_known(then))
        {
            return Ok(seen.clone());
        }
        let new = visit()?;
        self.lock().insert(key, (held, new.clone()));
        Ok(new)
    }

    fn lock(&self) -> MutexGuard<'_, Visits<T>> {
        self.visits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether the source was there to be told apart.
fn is_known(held: &Held) -> bool {
    held.first().is_some_and(Option::is_some)
}

fn held(session: &Session<'_>, document: &DocumentFile) -> Held {
    let project = session.project;
    let mut held = vec![
        project.content(&document.file),
        project.content(&project.template_file(document)),
    ];
    let locales = project.config.locales.iter();
    held.extend(locales.map(|locale| project.content(&project.catalog_file(document, locale))));
    held
}
