//! On which days files last changed, by the history of the present commit: found in one walk for all of them, and
//! remembered until that history is another.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::ffi::OsStrExt as _,
    path::{Path, PathBuf},
};

use gix::{ObjectId, Repository, Tree};

use crate::{
    error::Error,
    history::{History, fail, text, walk},
    mainline::day_of,
    project::Project,
};

/// The name in the private folder.
const NAME: &str = "changed";
/// Counts up when the form changes, or what is counted.
const VERSION: u32 = 1;
/// Of what changed before so many commits no day is told.
const MOST: usize = 10_000;

/// A file of which the day is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Undated<'a> {
    /// The file, absolute or relative to the project.
    pub file: &'a Path,
    /// BLAKE3 of its present text.
    pub content: [u8; 32],
}

/// Entries of a tree of git: name, object and whether it is a tree too; by name.
type Entries<'t> = Vec<(&'t [u8], ObjectId, bool)>;
/// Files as git names them, with their present content.
type Wanted = BTreeMap<Vec<u8>, ObjectId>;
/// Their days. A file that could not be followed has none.
type Days = BTreeMap<Vec<u8>, Option<String>>;

impl Project {
    /// What tells one history from another: the present commit, and where a shallow clone ends. Empty where there
    /// is none, or it cannot be read.
    #[must_use]
    pub fn history_mark(&self) -> String {
        let history = History::open(&self.root).ok().flatten();
        history.map_or_else(String::new, |history| history.mark())
    }

    /// The day (in UTC: `2026-11-21`) of the newest commit that gave each of these files its present text. None
    /// for a file whose text is in no commit yet, whose last change lies before the beginning of a shallow clone or
    /// more than 10,000 commits back, and for all where there is no history that can be read.
    ///
    /// Also gives [`Project::history_mark`], on which the answers hang.
    #[must_use]
    pub fn last_changes(&self, files: &[Undated<'_>]) -> (Vec<Option<String>>, String) {
        let nothing = || (vec![None; files.len()], String::new());
        let Some(history) = History::open(&self.root).ok().flatten() else {
            return nothing();
        };
        let mark = history.mark();
        if mark.is_empty() {
            return nothing();
        }
        let known = self.known_days(&mark);
        let hex = |asked: &Undated<'_>| blake3::Hash::from_bytes(asked.content).to_hex();
        let line = |asked: &Undated<'_>| format!("{} {}", hex(asked), asked.file.display());
        let lines: Vec<String> = files.iter().map(line).collect();
        let is_new = |line: &&String| !known.contains_key(line.as_str());
        let lacking: Vec<Undated<'_>> = files
            .iter()
            .zip(&lines)
            .filter(|(_, line)| is_new(line))
            .map(|(asked, _)| *asked)
            .collect();
        let found = history.days(&lacking).unwrap_or_default();
        let mut found = found.into_iter();
        let days: Vec<Option<String>> = lines
            .iter()
            .map(|line| match known.get(line.as_str()) {
                Some(day) => day.clone(),
                None => found.next().flatten(),
            })
            .collect();
        if !lacking.is_empty() {
            self.keep_days(&mark, &lines, &days);
        }
        (days, mark)
    }

    /// What is remembered for a history: days by content and file.
    fn known_days(&self, mark: &str) -> BTreeMap<String, Option<String>> {
        let text = self.recall(NAME).unwrap_or_default();
        let lines = text.split_once('\n');
        let lines = lines.filter(|(first, _)| *first == format!("{VERSION} {mark}"));
        let lines = lines.map_or("", |(_, lines)| lines).lines();
        let read = |line: &str| {
            let (day, asked) = line.split_once(' ')?;
            Some((asked.to_owned(), (day != "-").then(|| day.to_owned())))
        };
        lines.filter_map(read).collect()
    }

    fn keep_days(&self, mark: &str, lines: &[String], days: &[Option<String>]) {
        let mut text = format!("{VERSION} {mark}\n");
        for (asked, day) in lines.iter().zip(days) {
            // A name with a line break would read as two.
            if !asked.contains('\n') {
                text.push_str(&format!("{} {asked}\n", day.as_deref().unwrap_or("-")));
            }
        }
        self.remember(NAME, &text);
    }
}

impl History {
    fn mark(&self) -> String {
        let repository = self.repository();
        // No object is looked at for it.
        let head = repository.head().ok().and_then(|head| head.id());
        let head = head.map_or_else(String::new, |id| id.to_string());
        let shallow = repository.shallow_file().ok().map(fs::read);
        let shallow = shallow.and_then(Result::ok).unwrap_or_default();
        match shallow.is_empty() {
            true => head,
            false => format!("{head} {}", blake3::hash(&shallow).to_hex()),
        }
    }

    /// The day of each file's last change.
    fn days(&self, files: &[Undated<'_>]) -> Result<Vec<Option<String>>, Error> {
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let names: Vec<Vec<u8>> = files
            .iter()
            .map(|asked| self.relative(asked.file).as_os_str().as_bytes().to_vec())
            .collect();
        let wanted = self.present(files, &names);
        let days = self.walk_back(wanted)?;
        let day = |name: &Vec<u8>| days.get(name).cloned().flatten();
        Ok(names.iter().map(day).collect())
    }

    /// The content that the present commit has for each file that holds just that.
    fn present(&self, files: &[Undated<'_>], names: &[Vec<u8>]) -> Wanted {
        let repository = self.repository();
        let tree = repository.head_tree().ok();
        let found = files.iter().zip(names).filter_map(|(asked, name)| {
            let path = PathBuf::from(std::ffi::OsStr::from_bytes(name));
            let entry = tree.as_ref()?.lookup_entry_by_path(path).ok()??;
            let blob = entry.mode().is_blob().then(|| entry.object_id())?;
            let text = text(repository, blob)?;
            let is_same = *blake3::hash(text.as_bytes()).as_bytes() == asked.content;
            is_same.then(|| (name.clone(), blob))
        });
        found.collect()
    }

    fn walk_back(&self, mut wanted: Wanted) -> Result<Days, Error> {
        let repository = self.repository();
        let fail = |cause: &dyn std::fmt::Display| fail("read the history", self.folder(), cause);
        let mut days = Days::new();
        for info in walk(repository).map_err(|cause| fail(&*cause))?.take(MOST) {
            if wanted.is_empty() {
                break;
            }
            let info = info.map_err(|cause| fail(&*cause))?;
            // What is not there (a partial clone) gave nothing that could be told.
            let Ok(commit) = repository.find_commit(info.id) else {
                continue;
            };
            let tree = |id| Some(repository.find_commit(id).ok()?.tree_id().ok()?.detach());
            let Some(own) = tree(info.id) else { continue };
            let parents: Vec<Option<ObjectId>> =
                commit.parent_ids().map(|id| tree(id.detach())).collect();
            // Nothing is known of what stands before the beginning of a shallow clone.
            let is_cut = parents.iter().any(Option::is_none);
            let parents: Vec<ObjectId> = parents.into_iter().flatten().collect();
            let day = commit
                .time()
                .ok()
                .filter(|_| !is_cut)
                .map(|time| day_of(time.seconds));
            if parents.contains(&own) {
                continue;
            }
            for name in given(repository, own, parents, &wanted) {
                wanted.remove(&name);
                days.insert(name, day.clone());
            }
        }
        Ok(days)
    }
}

/// The wanted files that a commit gave their content: with it in its tree, and in none of its parents'.
fn given(
    repository: &Repository,
    tree: ObjectId,
    parents: Vec<ObjectId>,
    wanted: &Wanted,
) -> Vec<Vec<u8>> {
    let mut given = Vec::new();
    let mut open = vec![(Vec::new(), tree, parents)];
    while let Some((folder, tree, parents)) = open.pop() {
        let Ok(tree) = repository.find_tree(tree) else {
            continue;
        };
        let parents = parents.iter().map(|tree| repository.find_tree(*tree));
        let parents: Vec<Tree<'_>> = parents.filter_map(Result::ok).collect();
        let above: Vec<Entries<'_>> = parents.iter().map(entries).collect();
        for (name, id, is_tree) in entries(&tree) {
            let there = above.iter().filter_map(|above| of_name(above, name));
            let there: Vec<ObjectId> = there.collect();
            if there.contains(&id) {
                continue;
            }
            let mut path: Vec<u8> = folder.clone();
            path.extend(name);
            if !is_tree {
                if wanted.get(&path) == Some(&id) {
                    given.push(path);
                }
                continue;
            }
            path.push(b'/');
            let first = wanted.range(path.clone()..).next();
            if first.is_some_and(|(name, _)| name.starts_with(&path)) {
                open.push((path, id, there));
            }
        }
    }
    given
}

/// The entries of a tree by name.
fn entries<'t>(tree: &'t Tree<'_>) -> Entries<'t> {
    let entries = tree.iter().filter_map(Result::ok);
    let mut entries: Entries<'_> = entries
        .map(|entry| {
            let name: &[u8] = entry.inner.filename;
            (name, entry.object_id(), entry.mode().is_tree())
        })
        .collect();
    entries.sort_unstable();
    entries
}

fn of_name(entries: &Entries<'_>, name: &[u8]) -> Option<ObjectId> {
    let at = entries.binary_search_by(|(known, ..)| (*known).cmp(name));
    entries.get(at.ok()?).map(|(_, id, _)| *id)
}
