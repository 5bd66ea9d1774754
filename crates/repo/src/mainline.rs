//! The commits of a project in a line: each with its first parent.

use std::path::Path;

use crate::{
    error::Error,
    history::{fail, open},
};

/// A commit of the main line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MainlineCommit {
    /// The commit, in hexadecimal.
    pub id: String,
    /// The day it was committed, in UTC: `2026-11-21`.
    pub date: String,
    /// The same in days since 1970-01-01.
    pub day: i64,
}

/// The present commit of the repository that `root` lies in, its first parent, that one's first parent
/// and so on: newest first, up to where the history ends or a shallow clone is cut off. None without
/// a repository or a commit.
///
/// # Errors
/// When there is a repository and it cannot be read.
pub fn mainline(root: &Path) -> Result<Vec<MainlineCommit>, Error> {
    let Some((repository, folder)) = open(root)? else {
        return Ok(Vec::new());
    };
    let head = repository.head();
    let mut head = head.map_err(|cause| fail("read the history", &folder, &cause))?;
    let mut next = head.try_peel_to_id().ok().flatten().map(gix::Id::detach);
    let mut commits = Vec::new();
    while let Some(id) = next.take() {
        // A commit that is not there is where a shallow clone ends.
        let Ok(commit) = repository.find_commit(id) else {
            break;
        };
        let time = commit.time();
        let time = time.map_err(|cause| fail("read the history", &folder, &cause))?;
        let day = time.seconds.div_euclid(SECONDS);
        commits.push(MainlineCommit {
            id: id.to_string(),
            date: date(day),
            day,
        });
        next = commit.parent_ids().next().map(gix::Id::detach);
    }
    Ok(commits)
}

const SECONDS: i64 = 86_400;

/// The day in UTC of a time in seconds since 1970-01-01.
pub(crate) fn day_of(seconds: i64) -> String {
    date(seconds.div_euclid(SECONDS))
}

/// A day since 1970-01-01 in the Gregorian calendar. The arithmetic is Howard Hinnant's
/// `civil_from_days`, in eras of 400 years that begin on the first of March.
fn date(day: i64) -> String {
    let shifted = day + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{of_month:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_dates() {
        for (day, expected) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (19_723, "2024-01-01"),
            (20_778, "2026-11-21"),
            (24_855, "2038-01-19"),
        ] {
            assert_eq!(date(day), expected);
        }
    }

    #[test]
    fn a_folder_without_git_has_no_history() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(mainline(folder.path()).unwrap(), []);
    }
}
