//! Where a build goes, and what it did there.

use hexapla_repo::{Destination, Tree};
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
/// When the configuration or the disk forbids it.
pub fn build(
    session: &Session<'_>,
    options: &BuildOptions,
    mode: Mode,
) -> Result<Outcome<BuildReport>, Error> {
    Ok(build_to(session, options, Destination::Output, mode)?.0)
}

/// What a build did on the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BuiltFiles {
    /// Files that were written; those that held their content already are not among them.
    pub written: usize,
    /// Files of earlier builds that were removed.
    pub removed: usize,
}

/// As [`build`], and the output folder changes as a whole: whoever follows the link that it is sees the
/// tree before or the tree after; where `is_good` says no, the one before.
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
            let built = build_to(session, options, Destination::Beside(&tree), mode)?;
            if is_good(&built.0) {
                tree.publish()?;
            }
            Ok(built)
        }
    }
}
