//! The trend: where every locale stood at earlier commits.

mod remembered;

use std::collections::BTreeMap;

use hexapla_repo::{MainlineCommit, mainline};
use hexapla_report::{Counts, TrendLocale, TrendPoint, Written};

use self::remembered::Remembered;
use crate::{
    error::Error,
    seen::Seen,
    selection::Selection,
    session::{Outcome, Session},
    verbs::status::count_documents,
};

/// How much of the history a trend shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrendOptions {
    /// The most points that it has, spread evenly over the days of the history.
    pub points: usize,
}

impl Default for TrendOptions {
    fn default() -> Self {
        Self { points: 60 }
    }
}

/// Derives where each of `locales` (indexes into the configuration) stood, at most once a day, at the
/// last commit of that day on the line of first parents; oldest first.
///
/// Each point is what `status` would say in a checkout of that commit with the present configuration.
/// Files are read from git's objects. What was found out once is remembered in the private folder, and
/// a document is read again only where it, its template or a catalog changed from one point to the
/// next. Empty without a repository. A commit whose files are no project by the present configuration
/// (two documents with one path) has no point.
///
/// # Errors
/// When there is a repository and it cannot be read, or the process itself is in trouble.
pub fn trend(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    options: TrendOptions,
) -> Result<Outcome<Vec<TrendPoint>>, Error> {
    let commits = spread(daily(mainline(&session.project.root)?), options.points);
    let mut remembered = Remembered::of(session, locales, selection);
    let seen = Seen::default();
    let mut points = Vec::new();
    for (done, commit) in commits.iter().enumerate() {
        let known = remembered.point(&commit.id);
        let point = match known {
            Some(known) => Some(known),
            None => point(session, (locales, selection), commit, &seen)?,
        };
        if let Some(locales) = &point {
            remembered.learn(&commit.id, locales);
        }
        points.extend(point.map(|locales| TrendPoint {
            date: commit.date.clone(),
            commit: commit.id.clone(),
            locales,
        }));
        (session.progress)(done + 1, commits.len());
    }
    remembered.keep(session);
    Ok(Outcome {
        report: points,
        written: Written::default(),
        findings: Vec::new(),
    })
}

/// Counts of each document in each locale asked for.
type Row = Vec<Option<(Counts, Counts)>>;

fn point(
    session: &Session<'_>,
    (locales, selection): (&[usize], &Selection),
    commit: &MainlineCommit,
    seen: &Seen<Option<Row>>,
) -> Result<Option<Vec<TrendLocale>>, Error> {
    let project = session.project.at(&commit.id)?;
    let past = Session {
        project: &project,
        progress: &|_, _| {},
        waiting: session.waiting,
        look: None,
    };
    let surveyed = past.survey_again(locales, seen, |view| {
        let wanted = selection.holds(&view.file.path, &past.relative(&view.file.file));
        wanted.then(|| count_documents(view, locales))
    });
    let surveyed = match surveyed {
        Ok(surveyed) => surveyed,
        Err(Error::Repo(hexapla_repo::Error::Config(_))) => return Ok(None),
        Err(error) => return Err(error),
    };
    let configured = &session.project.config.locales;
    let mut all: Vec<TrendLocale> = locales
        .iter()
        .filter_map(|index| configured.get(*index))
        .map(|locale| TrendLocale {
            locale: locale.tag.to_string(),
            units: Counts::default(),
            words: Counts::default(),
        })
        .collect();
    for row in surveyed.results.into_iter().flatten() {
        for (locale, counts) in all.iter_mut().zip(row) {
            if let Some((units, words)) = counts {
                locale.units.merge(&units);
                locale.words.merge(&words);
            }
        }
    }
    Ok(Some(all))
}

/// The last commit of each day, newest first. A commit that says to be younger than a later one is
/// passed over, so that days are in order.
fn daily(commits: Vec<MainlineCommit>) -> Vec<MainlineCommit> {
    let mut kept: Vec<MainlineCommit> = Vec::new();
    for commit in commits {
        if kept.last().is_none_or(|last| commit.day < last.day) {
            kept.push(commit);
        }
    }
    kept
}

/// At most `most` of the commits, oldest first: the first, the last, and between them the last before
/// each of as many days that lie equally far from each other.
fn spread(newest_first: Vec<MainlineCommit>, most: usize) -> Vec<MainlineCommit> {
    let mut commits = newest_first;
    commits.reverse();
    let ends = commits.first().zip(commits.last());
    let Some((first, last)) = ends.map(|(first, last)| (first.day, last.day)) else {
        return commits;
    };
    if commits.len() <= most || most == 0 {
        commits.truncate(most);
        return commits;
    }
    let gaps = i64::try_from(most.saturating_sub(1).max(1)).unwrap_or(i64::MAX);
    let mut kept = BTreeMap::new();
    for step in 0..most {
        let step = i64::try_from(step).unwrap_or_default();
        let day = match most {
            1 => last,
            _ => first + (last - first) * step / gaps,
        };
        let at = commits.partition_point(|commit| commit.day <= day);
        if let Some(commit) = at.checked_sub(1).and_then(|at| commits.get(at)) {
            kept.insert(commit.day, commit.clone());
        }
    }
    kept.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commit(day: i64) -> MainlineCommit {
        MainlineCommit {
            id: format!("{day:x}"),
            date: day.to_string(),
            day,
        }
    }

    fn days(commits: &[MainlineCommit]) -> Vec<i64> {
        commits.iter().map(|commit| commit.day).collect()
    }

    #[test]
    fn a_day_has_one_point() {
        let commits = [9, 9, 7, 8, 3, 3].map(commit).to_vec();
        assert_eq!(days(&daily(commits)), [9, 7, 3]);
    }

    #[test]
    fn points_are_spread_over_the_days() {
        let commits: Vec<MainlineCommit> = (0..=100).rev().map(commit).collect();
        assert_eq!(days(&spread(commits.clone(), 5)), [0, 25, 50, 75, 100]);
        assert_eq!(days(&spread(commits.clone(), 1)), [100]);
        assert_eq!(days(&spread(commits.clone(), 0)), [0; 0]);
        assert_eq!(spread(commits, 1000).len(), 101);
        let uneven = [100, 99, 98, 97, 1, 0].map(commit).to_vec();
        assert_eq!(days(&spread(uneven, 3)), [0, 1, 100]);
        assert_eq!(spread(Vec::new(), 3), []);
    }
}
