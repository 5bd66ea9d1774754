//! A project at work: how it is told of progress, and how what it wrote is told.

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

use hexapla_repo::{Change, Discovered, Holder, Lock, Project, Stamp, Trace, write_all};
use hexapla_report::{FileAction, Finding, Written, WrittenFile};

use crate::error::Error;

/// A project, and who wants to hear how far its verbs are.
pub struct Session<'p> {
    /// The project.
    pub project: &'p Project,
    /// Called with documents done and documents in all; from several threads.
    pub progress: &'p (dyn Fn(usize, usize) + Sync),
    /// Called once when another process holds the project's lock for more than a second; with the
    /// number of that process, where it is known.
    pub waiting: &'p (dyn Fn(Option<u32>) + Sync),
    /// What a verb found that looks round once; none where each look is a new one.
    pub look: Option<&'p OneLook>,
}

/// What documents a project had when a verb looked round, and how their files looked. Everything that it
/// reads, it reads later.
#[derive(Debug, Default)]
pub struct OneLook {
    discovered: OnceLock<Discovered>,
    /// For each document, in their order, the trace of its own files: source, template, all catalogs.
    pub(crate) traces: OnceLock<Vec<Option<Trace>>>,
}

/// Whether a verb writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It writes.
    Write,
    /// It says what it would write.
    DryRun,
}

/// What a verb gives: its report, what it wrote or would write, and what is to be said.
#[derive(Clone, Debug)]
pub struct Outcome<T> {
    /// The report.
    pub report: T,
    /// Files written, or to be written.
    pub written: Written,
    /// Findings of all files, in order of path and line.
    pub findings: Vec<Finding>,
}

/// What a verb that writes has planned.
pub(crate) struct Plan<T> {
    pub(crate) report: T,
    pub(crate) changes: Vec<Change>,
    pub(crate) findings: Vec<Finding>,
}

impl Session<'_> {
    /// Plans under the project's lock and writes; a dry run takes no lock and writes nothing.
    pub(crate) fn carry_out<T>(
        &self,
        mode: Mode,
        plan: impl FnOnce() -> Result<Plan<T>, Error>,
    ) -> Result<Outcome<T>, Error> {
        let lock = match mode {
            Mode::Write => Some(self.lock()?),
            Mode::DryRun => None,
        };
        let Plan {
            report,
            mut changes,
            findings,
        } = plan()?;
        changes.sort_by(|a, b| a.file.cmp(&b.file));
        let written = Written {
            files: changes.iter().map(|change| self.describe(change)).collect(),
        };
        if let Some(lock) = lock.filter(|_| !changes.is_empty()) {
            write_all(self.project, &lock, changes)?;
        }
        Ok(Outcome {
            report,
            written,
            findings,
        })
    }

    /// The documents of the project, as the verb found them if it looks round once.
    pub(crate) fn discovered(&self) -> Result<Discovered, Error> {
        let known = self.look.map(|look| &look.discovered);
        if let Some(found) = known.and_then(OnceLock::get) {
            return Ok(found.clone());
        }
        let found = self.project.discover_all()?;
        Ok(match known {
            Some(known) => known.get_or_init(|| found).clone(),
            None => found,
        })
    }

    fn lock(&self) -> Result<Lock, Error> {
        let mut notify =
            |holder: Option<&Holder>| (self.waiting)(holder.map(|holder| holder.process));
        Ok(self.project.lock_with(&mut notify)?)
    }

    fn describe(&self, change: &Change) -> WrittenFile {
        let action = match (&change.before, &change.after) {
            (_, None) => FileAction::Delete,
            (Stamp::Absent, Some(_)) => FileAction::Create,
            (_, Some(_)) => FileAction::Update,
        };
        WrittenFile {
            path: self.relative(&change.file),
            action,
        }
    }

    /// A path as people are shown it: relative to the project, with `/`.
    pub(crate) fn relative(&self, file: &Path) -> String {
        let inside = file
            .strip_prefix(&self.project.root)
            .map_or_else(|_| PathBuf::from(file), PathBuf::from);
        inside.to_string_lossy().replace('\\', "/")
    }
}
