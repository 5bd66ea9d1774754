//! Redirects: from old addresses to present ones, and which of those that people asked for do not work.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::{
    address::{Taken, below, folder, stem},
    lists::tag_path,
    maker::{Maker, reserved},
    model::Page,
    theme::ThemeError,
};

/// Who asked for a redirect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// An alias of an article: their indexes.
    Alias(usize, usize),
    /// The project's list, from this address.
    Listed(String),
}

/// A redirect that does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misled {
    /// Who asked for it.
    pub claim: Claim,
    /// The address that it leads from.
    pub from: String,
    /// Why it does not work.
    pub why: Misleading,
}

/// Why a redirect does not work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Misleading {
    /// It leads to this address, and no page stands there.
    Nowhere(String),
    /// It leads back to itself, at once or by others.
    Circle,
    /// The address leads to this page already.
    Claimed(String),
    /// A page stands there.
    OverPage,
}

/// A redirect that is asked for, or that follows from the addresses of an article.
struct Move {
    from: String,
    to: String,
    /// The locale to say it in.
    locale: usize,
    claim: Option<Claim>,
}

impl Maker<'_> {
    /// Pages that lead from an old address to the present one: from the name of the document where an
    /// article has another slug, from its aliases, from slugs it had; from the plain slug of a tag; and what the
    /// project lists.
    pub(crate) fn redirects(&self) -> Result<Vec<Page>, ThemeError> {
        let mut taken = Taken::new(self.all_paths());
        let mut pages = Vec::new();
        for found in self.moves() {
            if taken.take(&found.from) {
                pages.extend(self.moved(&found.from, &found.to, found.locale)?);
            }
        }
        Ok(pages)
    }

    /// The redirects that people asked for and that do not work, each told once, in order. Where several from one
    /// address are wrong in the same way, that is one mistake.
    #[must_use]
    pub fn misled(&self) -> Vec<Misled> {
        let has_aliases = self
            .site
            .articles
            .iter()
            .any(|article| !article.aliases.is_empty());
        if !has_aliases && self.site.redirects.is_empty() {
            return Vec::new();
        }
        let moves = self.moves();
        let pages: BTreeSet<String> = self
            .all_paths()
            .iter()
            .map(|path| path.to_lowercase())
            .collect();
        let mut leads: BTreeMap<String, &Move> = BTreeMap::new();
        let mut misled = Vec::new();
        let (mut told, mut places) = (BTreeSet::new(), BTreeSet::new());
        for found in &moves {
            let from = found.from.to_lowercase();
            let why = match leads.get(&from) {
                _ if pages.contains(&from) => over_page(found),
                Some(other) if other.to == found.to => None,
                Some(other) => Some(Misleading::Claimed(other.to.clone())),
                None => {
                    leads.insert(from.clone(), found);
                    None
                }
            };
            let Some((claim, why)) = found.claim.clone().zip(why) else {
                continue;
            };
            let is_new = !places.contains(&(from.clone(), why.clone()));
            if is_new && told.insert(claim.clone()) {
                places.insert((from, why.clone()));
                let from = found.from.clone();
                misled.push(Misled { claim, from, why });
            }
        }
        misled.extend(self.misleading(&pages, &leads));
        misled
    }

    /// Listed redirects that are made and lead nowhere, or in a circle; a circle is told once.
    fn misleading(&self, pages: &BTreeSet<String>, leads: &BTreeMap<String, &Move>) -> Vec<Misled> {
        let mut misled = Vec::new();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let assets = self.theme.assets();
        let is_asset = |path: &str| assets.iter().any(|asset| asset.path.to_lowercase() == path);
        for (round, (start, first)) in leads.iter().enumerate() {
            let (mut at, mut found) = (start.clone(), *first);
            while !seen.contains_key(&at) {
                seen.insert(at.clone(), round);
                let to = found.to.to_lowercase();
                let next = leads.get(&to).filter(|_| !pages.contains(&to));
                let why = match next {
                    None if pages.contains(&to) || is_asset(&to) => None,
                    None => Some(Misleading::Nowhere(found.to.clone())),
                    Some(_) => (seen.get(&to) == Some(&round)).then_some(Misleading::Circle),
                };
                misled.extend(found.claim.clone().zip(why).map(|(claim, why)| Misled {
                    claim,
                    from: found.from.clone(),
                    why,
                }));
                let Some(next) = next else { break };
                (at, found) = (to, *next);
            }
        }
        misled
    }

    /// Where pages stand or could stand.
    #[must_use]
    pub fn all_paths(&self) -> BTreeSet<String> {
        let articles = 0..self.site.articles.len();
        let locales = || 0..self.site.locales.len();
        let pages = articles
            .flat_map(|article| locales().filter_map(move |locale| self.path(article, locale)));
        let mut paths = reserved(self.site);
        paths.extend(pages.map(str::to_owned));
        paths
    }

    /// The addresses that redirects lead from, but for those that lead to themselves.
    pub(crate) fn moved_from(&self) -> BTreeSet<String> {
        let moves = self.moves().into_iter();
        let moves = moves.filter(|found| found.from != found.to);
        moves.map(|found| found.from).collect()
    }

    fn moves(&self) -> Vec<Move> {
        let articles = 0..self.site.articles.len();
        let moves = articles.into_par_iter();
        let mut moves: Vec<Move> = moves.flat_map_iter(|index| self.moves_of(index)).collect();
        let places = self.places.iter().enumerate();
        for (locale, place) in places.filter(|(locale, _)| !self.is_pseudo(*locale)) {
            let at = |name: &str| self.in_locale(locale, &tag_path(name, 1));
            let moved = place.tags.iter().filter(|(_, tag)| !tag.plain.is_empty());
            moves.extend(moved.map(|(key, tag)| Move {
                from: at(&tag.plain),
                to: at(key),
                locale,
                claim: None,
            }));
        }
        let given = self.site.redirects.iter();
        moves.extend(given.map(|(from, to)| Move {
            from: from.clone(),
            to: to.clone(),
            locale: self.locale_at(from),
            claim: Some(Claim::Listed(from.clone())),
        }));
        moves
    }

    /// The redirects to the pages of an article: from its aliases, its document's name and former slugs.
    fn moves_of(&self, index: usize) -> Vec<Move> {
        let mut moves = Vec::new();
        let Some(article) = self.article_of(index) else {
            return moves;
        };
        let document = article.path.as_str();
        let aliases = article.aliases.iter().enumerate();
        let aliases = aliases.map(|(at, name)| (name.as_str(), Some(Claim::Alias(index, at))));
        let names: Vec<_> = aliases.chain([(stem(document), None)]).collect();
        // Nobody has kept an address of a pseudo-locale.
        let locales = self.site.locales.iter().enumerate();
        for (locale, own) in locales.filter(|(_, own)| own.pseudo.is_none()) {
            let Some(path) = self.path(index, locale) else {
                continue;
            };
            let former = self.version(index, locale).map(|version| &version.former);
            let former = former.into_iter().flatten();
            let former = former.map(|name| (name.as_str(), None));
            let names = names.iter().cloned().chain(former);
            moves.extend(names.map(|(name, claim)| Move {
                from: below(&own.folder, &format!("{}{name}.html", folder(document))),
                to: path.to_owned(),
                locale,
                claim,
            }));
        }
        moves
    }

    /// The locale in whose folder a path stands.
    fn locale_at(&self, path: &str) -> usize {
        let first = path.split('/').next().unwrap_or_default();
        let locales = self.site.locales.iter();
        let found = locales.skip(1).position(|locale| locale.folder == first);
        found.map_or(0, |index| index + 1)
    }
}

/// What is wrong with a redirect from where a page stands. An article whose own address an alias is in one
/// of its languages is fine, as long as that is not the one that it was written in.
fn over_page(found: &Move) -> Option<Misleading> {
    let is_itself = found.from.to_lowercase() == found.to.to_lowercase();
    match (&found.claim, is_itself) {
        (Some(Claim::Alias(..)), true) if found.locale != 0 => None,
        (_, true) => Some(Misleading::Circle),
        (_, false) => Some(Misleading::OverPage),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tests::site;

    #[test]
    fn redirects_that_work_are_not_told() {
        let mut site = site();
        let page = Maker::new(&site).unwrap().path(0, 0).unwrap().to_owned();
        site.redirects = BTreeMap::from([
            ("old.html".to_owned(), page),
            ("older.html".to_owned(), "old.html".to_owned()),
            ("start.html".to_owned(), "index.html".to_owned()),
        ]);
        assert_eq!(Maker::new(&site).unwrap().misled(), []);
    }

    #[test]
    fn a_circle_is_told_once_and_what_leads_into_it_is_not() {
        let mut site = site();
        let list = [
            ("a", "b"),
            ("b", "c"),
            ("c", "a"),
            ("x", "b"),
            ("y", "y"),
            ("z", "gone"),
        ];
        let html = |name: &str| format!("{name}.html");
        let list = list.iter().map(|(from, to)| (html(from), html(to)));
        site.redirects = list.collect();
        let found = Maker::new(&site).unwrap().misled();
        let said = found.iter().map(|one| (one.from.as_str(), &one.why));
        let expected = [
            ("c.html", &Misleading::Circle),
            ("y.html", &Misleading::Circle),
            ("z.html", &Misleading::Nowhere("gone.html".to_owned())),
        ];
        assert_eq!(said.collect::<Vec<_>>(), expected);
    }
}
