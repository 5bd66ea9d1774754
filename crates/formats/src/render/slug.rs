//! Ids of headings.

use std::collections::BTreeMap;

/// Coins ids as forges do: letters and digits in lower case, `-` for a space, and a number behind
/// one that is taken.
#[derive(Debug, Default)]
pub(super) struct Slugs(BTreeMap<String, usize>);

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
        let Some(next) = self.0.get(&id).copied() else {
            self.0.insert(id.clone(), 1);
            return id;
        };
        let mut number = next;
        let free = loop {
            let candidate = format!("{id}-{number}");
            number += 1;
            if !self.0.contains_key(&candidate) {
                break candidate;
            }
        };
        self.0.insert(id, number);
        self.0.insert(free.clone(), 1);
        free
    }
}
