//! Ids of headings.

use std::collections::{BTreeMap, BTreeSet};

/// Coins ids as forges do: letters and digits in lower case, `-` for a space, and a number behind
/// one that is taken.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    /// Those that something has.
    own: BTreeSet<String>,
    /// The next number behind those that something else has.
    next: BTreeMap<String, usize>,
    /// Those that authors gave headings: no other heading has one of them.
    written: BTreeSet<String>,
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
        if self.written.contains(&slug) {
            self.numbered(slug)
        } else {
            self.claim(slug)
        }
    }

    /// Takes an id, or one like it where it is taken.
    pub(super) fn claim(&mut self, id: String) -> String {
        if self.own.insert(id.clone()) {
            id
        } else {
            self.numbered(id)
        }
    }

    /// The first free id like one. Numbers given once are not tried again, so that a page of equal headings takes
    /// linear time.
    fn numbered(&mut self, id: String) -> String {
        let mut number = self.next.get(&id).copied().unwrap_or(1);
        let free = loop {
            let candidate = format!("{id}-{number}");
            number += 1;
            if !self.written.contains(&candidate) && self.own.insert(candidate.clone()) {
                break candidate;
            }
        };
        self.next.insert(id, number);
        free
    }

    /// Keeps ids for the headings whose authors gave them.
    pub(super) fn promise(&mut self, ids: impl IntoIterator<Item = String>) {
        self.written.extend(ids);
    }

    /// Keeps ids for what else has them.
    pub(super) fn reserve(&mut self, ids: impl IntoIterator<Item = String>) {
        self.reserved.extend(ids);
    }

    /// Takes the ids of what is no heading, so that no heading gets one of them.
    pub(super) fn hold(&mut self, ids: impl IntoIterator<Item = String>) {
        self.own.extend(ids);
    }

    /// Takes a further id of a heading, if nothing else has it.
    pub(super) fn lend(&mut self, id: &str) -> bool {
        let is_kept = self.reserved.contains(id) || self.written.contains(id);
        !id.is_empty() && !is_kept && self.own.insert(id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Address, PageLanguage, Refers, Rendering, render};
    use crate::{Dialect, Format, Options};

    #[test]
    fn an_id_that_a_heading_was_given_in_markdown_is_that_of_no_other() {
        let mut options = Options::new(Format::Markdown);
        options.dialect = Dialect::Hugo;
        let language = PageLanguage {
            tag: "en".to_owned(),
            direction: "ltr",
        };
        let resolve = |_: Refers, _: &str| Address::default();
        let rendering = Rendering::new(&options, &language, &resolve);
        let text = "# Setup\n\n## Usage\n\n## 詳細 {#setup}\n\n<h2 id=\"usage\">b</h2>\n\n## Usage\n\n\
                    <a id=\"end\"></a>\n\n## End\n";
        let page = render(text, &rendering);
        let ids: Vec<&str> = page.headings.iter().map(|heading| &*heading.id).collect();
        assert_eq!(ids, ["setup-1", "usage-1", "setup", "usage-2", "end"]);
    }
}
