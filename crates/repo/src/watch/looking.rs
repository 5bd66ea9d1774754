//! Changes that are found by looking again and again, where the system does not tell of them or
//! watches no more folders.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant, SystemTime},
};

use super::Heard;

/// How often is looked.
const EVERY: Duration = Duration::from_millis(40);

/// When a file was last changed, and how long it was.
type Looks = (Option<SystemTime>, u64);

/// The folders that are looked into, and what was seen there.
#[derive(Default)]
pub(super) struct Looking {
    folders: BTreeSet<PathBuf>,
    seen: BTreeMap<PathBuf, Looks>,
}

impl Looking {
    /// Looks into these folders and no others. What changed since is heard next.
    pub(super) fn follow(&mut self, wanted: &BTreeSet<PathBuf>) {
        self.folders.clone_from(wanted);
        self.seen = self.look();
    }

    /// Looks until something has changed, no longer than `limit`.
    pub(super) fn hear(
        &mut self,
        limit: Option<Duration>,
        counts: &dyn Fn(&Path) -> bool,
    ) -> Heard {
        let start = Instant::now();
        loop {
            let left = limit.map(|limit| limit.saturating_sub(start.elapsed()));
            if left == Some(Duration::ZERO) {
                return Heard::Nothing;
            }
            thread::sleep(left.unwrap_or(EVERY).min(EVERY));
            let now = self.look();
            let differs = |(path, looks): (&PathBuf, &Looks), other: &BTreeMap<_, _>| {
                counts(path) && other.get(path) != Some(looks)
            };
            let is_changed = now.iter().any(|one| differs(one, &self.seen))
                || self.seen.iter().any(|one| differs(one, &now));
            self.seen = now;
            if is_changed {
                return Heard::Change;
            }
        }
    }

    fn look(&self) -> BTreeMap<PathBuf, Looks> {
        let listed = self
            .folders
            .iter()
            .filter_map(|folder| fs::read_dir(folder).ok());
        let entries = listed.flatten().flatten();
        entries
            .filter_map(|entry| {
                let found = entry.metadata().ok()?;
                let looks = match found.is_dir() {
                    // Its time changes with files that may not count.
                    true => (None, 0),
                    false => (found.modified().ok(), found.len()),
                };
                Some((entry.path(), looks))
            })
            .collect()
    }
}
