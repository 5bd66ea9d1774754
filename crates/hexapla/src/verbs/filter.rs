//! Which documents and units a report is about.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use hexapla_core::{ChangeKind, Standing, Status, UnitKind};
use hexapla_formats::{KeyPolicy, parse};
use hexapla_repo::{Config, LocaleConfig};
use hexapla_report::FilterReport;

use crate::{
    error::Error,
    selection::{Selection, nearest},
    session::Session,
    view::View,
};

/// What a report is narrowed down to. A list that is empty leaves nothing out; of one that is not, any
/// one has to fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The documents.
    pub selection: Selection,
    /// Units that stand so.
    pub statuses: Vec<Status>,
    /// Outdated units whose source changed in such a way.
    pub kinds: Vec<ChangeKind>,
    /// Documents with such a tag.
    pub tags: Vec<String>,
    /// Documents that these look after, locale by locale.
    pub owners: Vec<String>,
    /// Documents of these tiers.
    pub tiers: Vec<String>,
}

/// The front-matter keys whose values are tags.
const TAG_KEYS: [&str; 5] = ["tags", "keywords", "categories", "topics", "hashtags"];

impl Filter {
    /// Only these documents.
    #[must_use]
    pub fn of(selection: Selection) -> Self {
        Self {
            selection,
            ..Self::default()
        }
    }

    /// Whether units of documents may be left out, not only documents.
    #[must_use]
    pub fn is_of_units(&self) -> bool {
        !self.statuses.is_empty() || !self.kinds.is_empty()
    }

    /// Whether nothing but arguments that name documents leaves anything out.
    #[must_use]
    pub fn is_of_documents(&self) -> bool {
        let names = [&self.tags, &self.owners, &self.tiers];
        !self.is_of_units() && names.iter().all(|names| names.is_empty())
    }

    /// As reports tell of it; nothing, where it leaves nothing out.
    pub(crate) fn report(&self) -> Option<FilterReport> {
        let report = FilterReport {
            documents: self.selection.wanted().to_vec(),
            status: self.statuses.iter().map(|status| status.as_str()).collect(),
            kind_of_change: self.kinds.iter().map(|kind| kind.as_str()).collect(),
            tags: self.tags.clone(),
            owners: self.owners.clone(),
            tiers: self.tiers.clone(),
        };
        (report != FilterReport::default()).then_some(report)
    }

    /// Whether a unit is wanted.
    pub(crate) fn wants(&self, standing: Standing) -> bool {
        let status = self.statuses.is_empty() || self.statuses.contains(&standing.status);
        let kind = standing
            .change
            .filter(|_| standing.status == Status::Outdated);
        status && (self.kinds.is_empty() || kind.is_some_and(|kind| self.kinds.contains(&kind)))
    }

    /// Whether a document in a locale is in the hands of whom is asked for.
    pub(crate) fn concerns(&self, config: &Config, locale: &LocaleConfig, path: &str) -> bool {
        let mut owners = config.owners_of(locale, path).iter();
        let is_asked_for = |owner: &String| self.owners.iter().any(|asked| is_owner(owner, asked));
        self.owners.is_empty() || owners.any(is_asked_for)
    }

    /// Checks that documents, owners and tiers asked for are there.
    pub(crate) fn check(&self, session: &Session<'_>) -> Result<(), Error> {
        session.check_selection(&self.selection)?;
        let config = &session.project.config;
        let owners = config.owners();
        let is_known = |asked: &str| owners.iter().any(|owner| is_owner(owner, asked));
        all_known("owner", &self.owners, is_known, &owners)?;
        let tiers = config.teams.tiers.iter();
        let tiers: Vec<&str> = tiers.map(|tier| tier.name.as_str()).collect();
        all_known("tier", &self.tiers, |asked| tiers.contains(&asked), &tiers)
    }
}

/// Owners are found with and without their `@`, in any case, as forges do.
fn is_owner(owner: &str, asked: &str) -> bool {
    let bare = |name: &str| name.trim_start_matches('@').to_lowercase();
    bare(owner) == bare(asked)
}

fn all_known(
    what: &'static str,
    asked: &[String],
    is_known: impl Fn(&str) -> bool,
    known: &[&str],
) -> Result<(), Error> {
    let Some(unknown) = asked.iter().find(|asked| !is_known(asked)) else {
        return Ok(());
    };
    let mut near = nearest(unknown, known.iter().copied());
    if near.is_empty() {
        near = known.iter().take(12).map(|&name| name.to_owned()).collect();
    }
    Err(Error::UnknownName {
        what,
        name: unknown.clone(),
        near,
    })
}

/// A filter at work over the documents of a project.
pub(crate) struct Sieve<'s> {
    session: &'s Session<'s>,
    pub(crate) filter: &'s Filter,
    /// The tags of all documents seen, where tags are asked for.
    tags: Mutex<BTreeSet<String>>,
}

impl<'s> Sieve<'s> {
    pub(crate) fn new(session: &'s Session<'s>, filter: &'s Filter) -> Result<Self, Error> {
        filter.check(session)?;
        Ok(Self {
            session,
            filter,
            tags: Mutex::default(),
        })
    }

    /// Whether a document is wanted, in whatever locale.
    pub(crate) fn holds(&self, view: &View<'_>) -> bool {
        let (filter, path) = (self.filter, &view.file.path);
        // First, so that every tag of the project is known.
        let is_tagged = filter.tags.is_empty() || self.is_tagged(view);
        let tiers = self.session.project.config.tiers_of(path.as_str());
        let in_tier = filter.tiers.is_empty()
            || filter
                .tiers
                .iter()
                .any(|tier| tiers.contains(&tier.as_str()));
        let relative = self.session.relative(&view.file.file);
        is_tagged && in_tier && filter.selection.holds(path, &relative)
    }

    fn is_tagged(&self, view: &View<'_>) -> bool {
        let tags = tags(view);
        let folded: Vec<String> = tags.iter().map(|tag| fold(tag)).collect();
        let mut seen = self.tags.lock().unwrap_or_else(PoisonError::into_inner);
        seen.extend(tags);
        let mut asked = self.filter.tags.iter();
        asked.any(|tag| folded.contains(&fold(tag)))
    }

    /// Checks, after all documents were seen, that some document has each tag asked for.
    pub(crate) fn finish(&self) -> Result<(), Error> {
        let seen = self.tags.lock().unwrap_or_else(PoisonError::into_inner);
        let known: Vec<&str> = seen.iter().map(String::as_str).collect();
        let is_known = |asked: &str| known.iter().any(|tag| fold(tag) == fold(asked));
        all_known("tag", &self.filter.tags, is_known, &known)
    }
}

/// A tag as it is compared: without its `#`, in any case.
fn fold(tag: &str) -> String {
    tag.trim().trim_start_matches('#').to_lowercase()
}

/// The tags of a document, also where the project does not have them translated.
fn tags(view: &View<'_>) -> Vec<String> {
    let mut options = view.reading.options.clone();
    for key in TAG_KEYS {
        let key = key.to_owned();
        options.front_matter.keys.insert(key, KeyPolicy::Translate);
    }
    let document = parse(&view.files.source.text, &options);
    let units = document.units.iter();
    let texts = units.filter(|unit| unit.kind == UnitKind::Tags);
    let mut tags = Vec::new();
    for unit in texts {
        // A line of hashtags parts them by spaces; a list in front matter has one tag a unit.
        let hashes = unit.text.contains('#');
        let parts = unit.text.split(move |c: char| {
            matches!(c, ',' | '،' | '、' | '，') || (hashes && c.is_whitespace())
        });
        let parts = parts.map(|part| part.trim().trim_start_matches('#'));
        tags.extend(parts.filter(|part| !part.is_empty()).map(str::to_owned));
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_are_found_however_they_are_typed() {
        assert!(is_owner("@Anna", "anna") && is_owner("@org/Team", "@org/team"));
        assert!(!is_owner("@anna", "ann"));
    }

    #[test]
    fn tags_are_compared_without_case_and_hash() {
        for (one, other) in [("#翻訳", "翻訳"), ("Źródło", "źródło"), (" عربي ", "#عربي")]
        {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn a_kind_of_change_is_asked_of_outdated_units_only() {
        let filter = Filter {
            kinds: vec![ChangeKind::Link],
            ..Filter::default()
        };
        let standing = |status, change| Standing {
            status,
            change,
            is_minor: false,
        };
        assert!(filter.wants(standing(Status::Outdated, Some(ChangeKind::Link))));
        assert!(!filter.wants(standing(Status::Draft, Some(ChangeKind::Link))));
        assert!(!filter.wants(standing(Status::Outdated, Some(ChangeKind::Wording))));
        assert!(!filter.wants(standing(Status::Missing, None)));
    }
}
