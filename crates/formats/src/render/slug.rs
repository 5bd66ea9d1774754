//! Ids of headings.

use std::collections::{BTreeMap, BTreeSet};

/// Coins ids as forges do: letters and digits in lower case, `-` for a space, and a number behind
/// one that is taken.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    /// Those of headings, each with the next number behind it.
    own: BTreeMap<String, usize>,
    /// Those that no heading may answer to besides its own.
    reserved: BTreeSet<String>,
}

impl Slugs {
    /// An id for a text, unlike all before.
    pub(super) fn coin(&mut self, text: &str) -> String {
        let mut slug = String::with_capacity(text.len());
        for c in text.trim().chars().flat_map(char::to_lowercase) {
            match c {
                c if c.is_alphanumeric() || c == '_' || c == '-' => slug.push(c),
                c if c.is_whitespace() => slug.push('-'),
                _ => {}
            }
        }
        if slug.is_empty() {
            slug.push_str("section");
        }
        self.claim(slug)
    }

    /// Takes an id, or one like it where it is taken.
    pub(super) fn claim(&mut self, id: String) -> String {
        let Some(next) = self.own.get(&id).copied() else {
            self.own.insert(id.clone(), 1);
            return id;
        };
        let mut number = next;
        let free = loop {
            let candidate = format!("{id}-{number}");
            number += 1;
            if !self.own.contains_key(&candidate) {
                break candidate;
            }
        };
        self.own.insert(id, number);
        self.own.insert(free.clone(), 1);
        free
    }

    /// Keeps ids for what else has them.
    pub(super) fn reserve(&mut self, ids: impl IntoIterator<Item = String>) {
        self.reserved.extend(ids);
    }

    /// Takes the ids of what is no heading, so that no heading gets one of them.
    pub(super) fn hold(&mut self, ids: impl IntoIterator<Item = String>) {
        for id in ids {
            self.own.entry(id).or_insert(1);
        }
    }

    /// Takes a further id of a heading, if nothing else has it.
    pub(super) fn lend(&mut self, id: &str) -> bool {
        let is_free = !id.is_empty() && !self.reserved.contains(id) && !self.own.contains_key(id);
        if is_free {
            self.own.insert(id.to_owned(), 1);
        }
        is_free
    }
}
