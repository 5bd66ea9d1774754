//! Where units stood in an earlier version of the project: what a branch made worse.

use std::collections::BTreeMap;

use hexapla_core::{Standing, Status, UnitId};
use hexapla_report::Counts;

use crate::{error::Error, session::Session, verbs::status::is_left_out, view::View};

/// Where every unit stood in an earlier version of a project.
///
/// A unit is *worse* now when it is to be written or looked at, and then was not there, or stood
/// better. From worst to best: missing, draft, outdated, then translated and reviewed alike. What was
/// outdated and has been edited again is no worse.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// What the version is called.
    name: String,
    /// By path of the document, then by locale.
    documents: BTreeMap<String, BTreeMap<usize, Units>>,
}

/// The units of a document in a locale, by id.
type Units = BTreeMap<String, Status>;

/// Derives where every unit stands in each of `locales` (indexes into the configuration) in a session
/// over an earlier version, called `name`.
///
/// # Errors
/// When the configuration or git forbids it.
pub fn before(
    session: &Session<'_>,
    locales: &[usize],
    name: impl Into<String>,
) -> Result<Before, Error> {
    let surveyed = session.survey(locales, |view| {
        let in_locale = |locale: &usize| (*locale, units(view, *locale));
        let all = locales.iter().map(in_locale).collect();
        (view.file.path.to_string(), all)
    })?;
    Ok(Before {
        name: name.into(),
        documents: surveyed.results.into_iter().collect(),
    })
}

fn units(view: &View<'_>, locale: usize) -> Units {
    let refusals = view.refusals(locale);
    let units = view.units().enumerate().filter_map(|(index, (id, unit))| {
        let standing = refusals.judge(index, view.standing(locale, id, &unit.text));
        let is_wanted = !is_left_out(view, locale, id, standing);
        is_wanted.then(|| (id.to_string(), standing.status))
    });
    units.collect()
}

impl Before {
    /// What the version is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Units in a locale by status, of the documents with these paths, as far as they were there.
    #[must_use]
    pub fn counts<'p>(&self, locale: usize, paths: impl Iterator<Item = &'p str>) -> Counts {
        let mut counts = Counts::default();
        let documents = paths.filter_map(|path| self.documents.get(path)?.get(&locale));
        for status in documents.flat_map(BTreeMap::values) {
            let standing = Standing {
                status: *status,
                change: None,
                is_minor: false,
            };
            counts.add(standing, 1);
        }
        counts
    }

    /// The units of a document in a locale, under the path that it had then.
    pub(crate) fn of(&self, view: &View<'_>, locale: usize) -> Then<'_> {
        let renamed = view.transfers.renamed.as_ref();
        let path = renamed.map_or(view.file.path.as_str(), |renamed| renamed.from.as_str());
        let document = self.documents.get(path);
        Then(document.and_then(|document| document.get(&locale)))
    }
}

/// The units of a document in a locale then.
#[derive(Clone, Copy)]
pub(crate) struct Then<'b>(Option<&'b Units>);

impl Then<'_> {
    /// Whether a unit is worse now.
    pub(crate) fn is_worse(self, id: &UnitId, now: Status) -> bool {
        let then = self.0.and_then(|units| units.get(id.as_str()));
        let was_good = then.is_none_or(|status| rank(now) < rank(*status));
        rank(now) < rank(Status::Translated) && was_good
    }
}

/// The further done, the greater.
fn rank(status: Status) -> usize {
    match status {
        Status::Missing => 0,
        Status::Draft => 1,
        Status::Outdated => 2,
        Status::Translated | Status::Reviewed => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_worse(then: Option<Status>, now: Status) -> bool {
        let id = UnitId::parse("a-00000001").unwrap();
        let units: Units = then
            .map(|status| (id.to_string(), status))
            .into_iter()
            .collect();
        Then(Some(&units)).is_worse(&id, now)
    }

    #[test]
    fn only_what_stood_better_or_was_not_there_is_worse() {
        for now in [Status::Missing, Status::Draft, Status::Outdated] {
            assert!(is_worse(None, now));
            assert!(is_worse(Some(Status::Reviewed), now));
            assert!(!is_worse(Some(now), now));
        }
        assert!(is_worse(Some(Status::Outdated), Status::Missing));
        assert!(!is_worse(Some(Status::Missing), Status::Draft));
        assert!(!is_worse(Some(Status::Reviewed), Status::Translated));
        assert!(!is_worse(None, Status::Translated));
    }
}
