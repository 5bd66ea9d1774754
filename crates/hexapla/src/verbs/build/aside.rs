//! Where a build goes, and what it did there.

use std::path::{Path, PathBuf};

use hexapla_repo::{Built, Destination, Obstacle, Rest, Tree, expect_free};
use hexapla_report::BuildReport;

use super::{BuildOptions, build_to};
use crate::{
    error::Error,
    session::{Mode, Outcome, Session},
};

/// Builds localized documents of all formats where the project's preset has them
/// (`documents/{folder}/{path}` of the output folder when silent), for the source locale too, and bundles of
/// the documents that hold strings into `bundles/{folder}/{path}`,
/// with a `manifest.json` for each locale, written last. Files whose content is there already are
/// not touched; files of an earlier build that no longer belong go, when all locales are built and all documents could be read.
///
/// # Errors
/// When the configuration or the disk forbids it, and when something stands in the way of files; then the others
/// are there.
pub fn build(
    session: &Session<'_>,
    options: &BuildOptions,
    mode: Mode,
) -> Result<Outcome<BuildReport>, Error> {
    let (outcome, files) = build_to(session, options, Destination::Output, mode)?;
    files.expect_free()?;
    Ok(outcome)
}

/// What a build did on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuiltFiles {
    /// Files that were written; those that held their content already are not among them.
    pub written: usize,
    /// Files of earlier builds that were removed.
    pub removed: usize,
    /// BLAKE3 of the list of all files with their content.
    pub listed: [u8; 32],
    /// What stood in the way of others, in order of path.
    pub obstacles: Vec<Obstacle>,
    /// What became of the output folder then.
    pub rest: Rest,
    /// Where the output folder changes as a whole: folders of old trees that the system keeps from being removed.
    pub left: Vec<PathBuf>,
}

impl BuiltFiles {
    pub(super) fn of(built: Built) -> Self {
        Self {
            written: built.written,
            removed: built.removed.len(),
            listed: built.listed,
            obstacles: built.obstacles,
            rest: Rest::Built,
            left: Vec::new(),
        }
    }

    /// Tells of what stood in the way.
    ///
    /// # Errors
    /// When anything did.
    pub fn expect_free(&self) -> Result<(), Error> {
        Ok(expect_free(&self.obstacles, self.rest)?)
    }
}

/// As [`build`], and the output folder changes as a whole: whoever follows the link that it is sees the
/// tree before or the tree after; where `is_good` says no, or something stood in the way, the one before.
///
/// # Errors
/// As [`build`], and where there can be no such link; then everything is as it was.
pub fn build_whole(
    session: &Session<'_>,
    options: &BuildOptions,
    mode: Mode,
    is_good: impl Fn(&Outcome<BuildReport>) -> bool,
) -> Result<(Outcome<BuildReport>, BuiltFiles), Error> {
    match mode {
        Mode::DryRun => build_to(session, options, Destination::Output, mode),
        Mode::Write => {
            session.project.expect_output_apart()?;
            let tree = Tree::begin(session.project)?;
            let mut built = build_to(session, options, Destination::Beside(&tree), mode)?;
            built.1.left = tree.left();
            if built.1.obstacles.is_empty() {
                if is_good(&built.0) {
                    built.1.left = tree.publish()?;
                }
                return Ok(built);
            }
            let root = &session.project.root;
            let beside = root.join(tree.path());
            let output = root.join(&session.project.config.build.output);
            for obstacle in &mut built.1.obstacles {
                name_as_known(obstacle, &beside, &output);
            }
            built.1.rest = Rest::Left;
            Ok(built)
        }
    }
}

/// Names what stands in the way in a tree by where people see it.
fn name_as_known(obstacle: &mut Obstacle, beside: &Path, output: &Path) {
    if let Ok(inside) = obstacle.path.strip_prefix(beside) {
        obstacle.path = output.join(inside);
    }
}
