//! Whom it concerns: the owners of what is to be done.

use std::collections::BTreeMap;

use hexapla_core::{Argument, Untrusted};
use hexapla_messages::Messages;

use crate::{markdown, status::LocaleStatus};

/// What some owners have to do in a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// The locale.
    pub locale: String,
    /// Who; at least one.
    pub who: Vec<String>,
    /// Units to write or to look at.
    pub units: usize,
    /// Their words.
    pub words: usize,
}

impl LocaleStatus {
    /// Who has to do something here, by owners; documents that nobody looks after concern nobody.
    #[must_use]
    pub fn concerns(&self) -> Vec<Concern> {
        let mut amounts: BTreeMap<&[String], (usize, usize)> = BTreeMap::new();
        for document in self.documents.iter().chain(&self.left_out) {
            if document.owners.is_empty() || document.units.to_do() == 0 {
                continue;
            }
            let (units, words) = amounts.entry(&document.owners).or_default();
            *units += document.units.to_do();
            *words += document.words.to_do();
        }
        let concern = |(who, (units, words)): (&[String], (usize, usize))| Concern {
            locale: self.locale.clone(),
            who: who.to_vec(),
            units,
            words,
        };
        amounts.into_iter().map(concern).collect()
    }
}

impl Concern {
    /// One line for a terminal.
    pub(crate) fn to_text(&self, words: &Messages) -> String {
        let who: Vec<String> = self.who.iter().map(|name| shown(name)).collect();
        self.line(&self.locale, &who.join(" "), words)
    }

    /// One line of Markdown.
    pub(crate) fn to_markdown(&self, words: &Messages) -> String {
        let line = self.line(&self.locale, "", words);
        let line = markdown::with_isolates(line.trim_end());
        format!("{line} {}", mentions(&self.who))
    }

    fn line(&self, locale: &str, who: &str, words: &Messages) -> String {
        let arguments = [
            ("locale", Argument::Text(locale.to_owned())),
            ("units", Argument::Number(self.units as u64)),
            ("words", Argument::Number(self.words as u64)),
            ("who", Argument::Text(who.to_owned())),
        ];
        words.format("status-concern", &arguments)
    }
}

fn shown(name: &str) -> String {
    Untrusted::new(name).for_terminal()
}

/// Owners in Markdown. One that has the form of a forge's name is named so that the forge calls them:
/// that is what owners are for. Anything else is only text.
pub(crate) fn mentions(who: &[String]) -> String {
    let mention = |name: &String| match is_mention(name) {
        true => name.clone(),
        false => markdown::safe(name),
    };
    who.iter().map(mention).collect::<Vec<_>>().join(" ")
}

/// `@anna`, `@org/team`.
fn is_mention(name: &str) -> bool {
    let is_name = |part: &str| {
        let mut inner = part.chars();
        inner
            .next()
            .is_some_and(|first| first.is_ascii_alphanumeric())
            && inner.all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    name.strip_prefix('@')
        .is_some_and(|name| match name.split_once('/') {
            Some((org, team)) => is_name(org) && is_name(team),
            None => is_name(name),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Counts, DocumentStatus};

    fn document(owners: &[&str], missing: usize) -> DocumentStatus {
        let counts = Counts {
            total: missing,
            missing,
            ..Counts::default()
        };
        DocumentStatus {
            owners: owners.iter().map(|&name| name.to_owned()).collect(),
            units: counts,
            words: counts,
            ..DocumentStatus::default()
        }
    }

    #[test]
    fn only_those_who_have_something_to_do_are_named() {
        let locale = LocaleStatus {
            locale: "it".into(),
            documents: vec![
                document(&["@anna"], 2),
                document(&["@bob"], 0),
                document(&[], 5),
                document(&["@anna"], 1),
            ],
            ..LocaleStatus::default()
        };
        let words = crate::words(&hexapla_core::Locale::english());
        let told: Vec<String> = locale
            .concerns()
            .iter()
            .map(|concern| concern.to_text(&words))
            .collect();
        assert_eq!(told, ["it: 3 units, 3 words · @anna"]);
        let arabic = crate::words(&hexapla_core::Locale::parse("ar").unwrap());
        let told = locale.concerns()[0].to_markdown(&arabic);
        assert_eq!(told, "<bdi>it</bdi>\\: <bdi>3 وحدات، 3 كلمات</bdi> · @anna");
    }

    #[test]
    fn only_names_of_a_forge_are_called() {
        let names = ["@anna", "@org/team-1", "@a b", "x@y.org", "@<b>", "@"].map(str::to_owned);
        assert_eq!(
            mentions(&names),
            "@anna @org/team-1 @&#8203;a b x@&#8203;y.org @&#8203;&lt;b&gt; @&#8203;"
        );
    }
}
