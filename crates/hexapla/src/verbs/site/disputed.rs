//! Addresses that several documents would have, and whose they are.

use std::collections::BTreeMap;

use super::addresses::Called;

/// A locale, by index, 0 for the source, and an address in it.
type Place = (usize, String);

/// Where a page of a document stands below the folder of its locale; addresses that differ in case only are one.
pub(super) fn place(document: &str, slug: &str) -> String {
    let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{slug}").to_lowercase()
}

/// The addresses that several documents would have, each with the document that has it, as a build decides: who is
/// remembered there, else who was there before, else the first; and its slug.
pub(super) fn disputed<'c>(
    all: &'c [Called],
    locales: usize,
    is_remembered: &dyn Fn(&str, usize, &str) -> bool,
) -> BTreeMap<Place, (&'c str, String)> {
    let mut claims: BTreeMap<Place, Vec<(&Called, String)>> = BTreeMap::new();
    for called in all.iter().filter(|called| called.is_article) {
        for locale in 0..locales {
            let slug = slug_in(called, locale);
            let place = (locale, place(&called.path, &slug));
            claims.entry(place).or_default().push((called, slug));
        }
    }
    claims.retain(|_, claims| claims.len() > 1);
    let holder = |(place, claims): (Place, Vec<(&'c Called, String)>)| {
        let rank = |(called, slug): &(&Called, String)| {
            let is_remembered = is_remembered(&called.path, place.0, slug);
            (!is_remembered, !called.is_known, called.path.clone())
        };
        let (called, slug) = claims.into_iter().min_by_key(rank)?;
        Some((place, (called.path.as_str(), slug)))
    };
    claims.into_iter().filter_map(holder).collect()
}

/// The last part of the address that a document would have in a locale, if nobody else had it.
fn slug_in(called: &Called, locale: usize) -> String {
    let of = |wanted: usize| {
        let mut slugs = called.slugs.iter();
        slugs.find_map(|(locale, slug)| (*locale == wanted).then_some(slug.as_str()))
    };
    let name = called.path.rsplit('/').next().unwrap_or(&called.path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    of(locale).or_else(|| of(0)).unwrap_or(stem).to_owned()
}
