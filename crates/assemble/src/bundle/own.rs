//! Files of a bundle without what is another locale's.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_fluent::{Pattern, Resource, read_messages};

use super::{
    Bundle, name_of,
    pack::{Layout, print},
    references::{names, references},
};

/// Leaves in the files of one locale what is its own, pattern by pattern ([`Bundle::own`]), for programs
/// that ask the locales of a chain in turn: a message whose attribute nobody translated comes without it,
/// a Fluent term that nobody translated does not come at all.
///
/// What is asked for by what stays does stay, in whatever locale it is, value or attribute as it is asked
/// for: a runtime looks for it in the bundle of the same locale only (Fluent Syntax knows no other place),
/// and would show its name. A Fluent term always keeps its value, without which it is none. What a file
/// does not have is looked for in the others, in order.
///
/// Law: a message that stays says what it said.
pub fn keep_own(bundles: &mut [Bundle]) {
    let texts: Vec<String> = {
        let read: Vec<Resource<'_>> = bundles.iter().map(|it| read_messages(&it.text)).collect();
        let mut keeper = Keeper::of(&read);
        for (file, (resource, bundle)) in read.iter().zip(&*bundles).enumerate() {
            for message in &resource.messages {
                for (attribute, _) in message.patterns() {
                    if bundle.own.contains(&*name_of(message.id, attribute)) {
                        keeper.keep((file, message.id, attribute));
                    }
                }
            }
        }
        keeper.follow();
        let files = read.iter().enumerate();
        files
            .map(|(file, resource)| keeper.text(file, resource))
            .collect()
    };
    for (bundle, text) in bundles.iter_mut().zip(texts) {
        let kept = names(&read_messages(&text));
        let kept: BTreeSet<String> = kept.into_iter().collect();
        bundle.lent.retain(|name, _| kept.contains(name));
        bundle.text = text;
    }
}

/// Which of a locale's files have the messages and Fluent terms of an id, in order.
pub(super) struct Homes<'t>(BTreeMap<&'t str, Vec<usize>>);

impl<'t> Homes<'t> {
    pub(super) fn of(files: &[Resource<'t>]) -> Self {
        let mut homes: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (file, resource) in files.iter().enumerate() {
            for message in &resource.messages {
                homes.entry(message.id).or_default().push(file);
            }
        }
        Self(homes)
    }

    /// Where a file finds what an id names: in itself, else in the first that has it.
    pub(super) fn find(&self, file: usize, id: &str) -> Option<usize> {
        let files = self.0.get(id)?;
        let is_own = files.binary_search(&file).is_ok();
        if is_own {
            Some(file)
        } else {
            files.first().copied()
        }
    }
}

/// A pattern's file, the id of its message, its attribute.
type Place<'t> = (usize, &'t str, Option<&'t str>);

struct Keeper<'r, 't> {
    homes: Homes<'t>,
    patterns: BTreeMap<Place<'t>, (Place<'t>, &'r Pattern<'t>)>,
    kept: BTreeSet<Place<'t>>,
    /// What was kept and not yet asked what it asks for.
    waiting: Vec<(usize, &'r Pattern<'t>)>,
}

impl<'r, 't> Keeper<'r, 't> {
    fn of(files: &'r [Resource<'t>]) -> Self {
        let mut patterns = BTreeMap::new();
        for (file, resource) in files.iter().enumerate() {
            for message in &resource.messages {
                let places = message.patterns().map(|(attribute, pattern)| {
                    let place = (file, message.id, attribute);
                    (place, (place, pattern))
                });
                patterns.extend(places);
            }
        }
        Self {
            homes: Homes::of(files),
            patterns,
            kept: BTreeSet::new(),
            waiting: Vec::new(),
        }
    }

    /// Keeps a value or an attribute, if it is there.
    fn keep(&mut self, place: Place<'_>) {
        let Some((place, pattern)) = self.patterns.get(&place).copied() else {
            return;
        };
        if self.kept.insert(place) {
            self.waiting.push((place.0, pattern));
        }
        if place.1.starts_with('-') && place.2.is_some() {
            self.keep((place.0, place.1, None));
        }
    }

    /// Keeps what is asked for by what is kept.
    fn follow(&mut self) {
        while let Some((file, pattern)) = self.waiting.pop() {
            for span in references(&pattern.text) {
                let name = span.of(&pattern.text);
                let (id, attribute) = match name.split_once('.') {
                    Some((id, attribute)) => (id, Some(attribute)),
                    None => (name, None),
                };
                if let Some(home) = self.homes.find(file, id) {
                    self.keep((home, id, attribute));
                }
            }
        }
    }

    fn text(&self, file: usize, resource: &Resource<'t>) -> String {
        let mut text = String::new();
        for message in &resource.messages {
            let stays = |name| self.kept.contains(&(file, message.id, name));
            let mut thin = message.clone();
            thin.value = thin.value.filter(|_| stays(None));
            thin.attributes.retain(|it| stays(Some(it.id)));
            if thin.value.is_some() || !thin.attributes.is_empty() {
                print(&thin, thin.id, &str::to_owned, Layout::Readable, &mut text);
            }
        }
        text
    }
}
