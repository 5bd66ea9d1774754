//! The words round an article, in a locale.

use std::collections::BTreeMap;

use hexapla_core::{Argument, Locale, Untrusted};
use hexapla_formats::{Pseudo, pseudo_plain};
use hexapla_messages::{Languages, Messages, languages};

use crate::{
    date::{Date, Days},
    model::Site,
};

/// Our own words: the tag and the Fluent text of each language.
const LANGUAGES: Languages = languages!("../messages/"; ".ftl");

/// Messages that are the same on every page of a locale.
const FIXED: [&str; 27] = [
    "article-contents",
    "contact-link",
    "contact-title",
    "credits-machine",
    "feed-link",
    "footer-languages",
    "footer-source",
    "footer-top",
    "home-description",
    "language-menu-label",
    "language-menu-missing",
    "list-newer",
    "list-older",
    "list-pages",
    "list-untranslated",
    "menu-articles",
    "menu-label",
    "menu-tags",
    "not-found-link",
    "not-found-text",
    "not-found-title",
    "notice-outdated-link",
    "notice-outdated-undated",
    "notice-partial",
    "search-failed",
    "search-hint",
    "search-needs-script",
];

/// The words of a locale, its days and its numbers.
pub(crate) struct Words {
    messages: Messages,
    days: Days,
    site: String,
    comma: &'static str,
    /// How days are said, in a pseudo-locale.
    how: Option<Pseudo>,
}

/// What stands for texts while a message is put together: they may be markup, and Fluent would show
/// what is invisible in them.
const FIRST_SLOT: u32 = 0xF_0000;

/// What begins an isolate from left to right (LRI), and one in the direction of its own text (FSI).
const LEFT_TO_RIGHT: char = '\u{2066}';
const BY_ITSELF: char = '\u{2068}';

impl Words {
    /// The words of a locale of a site: the project's, then ours, then both in the source and English. What the
    /// project's refer to and have not is the source's. A pseudo-locale has those of the source, with its plurals, numbers and days as far as it is written
    /// the same way.
    pub(crate) fn of(site: &Site, locale: usize) -> Option<Self> {
        let own = site.locales.get(locale)?;
        let source = site.locales.first()?;
        let (_, english) = LANGUAGES.first()?;
        let behind = format!("{english}\n{}\n{}", ours(&source.tag), source.words);
        let pseudo = own.pseudo.as_ref();
        let ours = pseudo.map_or_else(|| ours(&own.tag), |pseudo| &pseudo.words);
        let turns = own.direction != source.direction;
        let tag = if pseudo.is_some() && !turns {
            &source.tag
        } else {
            &own.tag
        };
        let said = pseudo.map_or(&own.tag, |_| &source.tag);
        Some(Self {
            messages: Messages::of(tag, &[&source.words, ours, &own.words], &behind),
            days: Days::of(said.as_str()),
            site: site.name.clone(),
            comma: comma(said),
            how: pseudo.map(|pseudo| pseudo.how),
        })
    }

    /// A message with texts, and numbers.
    pub(crate) fn say(&self, id: &str, texts: &[(&str, &str)], numbers: &[(&str, u64)]) -> String {
        let message = self.raw(id, None, texts, numbers).unwrap_or_default();
        fill(&message, |slot| {
            texts.get(slot).map(|(_, text)| (*text).to_owned())
        })
    }

    /// A message with one part of markup, as HTML.
    pub(crate) fn markup(&self, id: &str, name: &str, html: &str) -> String {
        let message = self.raw(id, None, &[(name, "")], &[]).unwrap_or_default();
        let escaped = Untrusted::new(&message).for_html();
        fill(&escaped, |_| Some(html.to_owned()))
    }

    /// An attribute of a message.
    pub(crate) fn attribute(&self, id: &str, name: &str) -> String {
        self.raw(id, Some(name), &[], &[]).unwrap_or_default()
    }

    fn raw(
        &self,
        id: &str,
        attribute: Option<&str>,
        texts: &[(&str, &str)],
        numbers: &[(&str, u64)],
    ) -> Option<String> {
        let slot = |index: u32| char::from_u32(FIRST_SLOT + index).map(String::from);
        let mut arguments = vec![("site", Argument::Text(self.site.clone()))];
        for (index, (name, _)) in (0..).zip(texts) {
            arguments.push((*name, Argument::Text(slot(index)?)));
        }
        for (name, number) in numbers {
            arguments.push((*name, Argument::Number(*number)));
        }
        match attribute {
            Some(name) => self.messages.attribute(id, name, &arguments),
            None => self.messages.find(id, &arguments),
        }
    }

    /// What is the same on every page; `-` of an id is `_`, for templates.
    pub(crate) fn fixed(&self) -> BTreeMap<String, String> {
        let mut fixed: BTreeMap<String, String> = FIXED
            .iter()
            .map(|id| (id.replace('-', "_"), self.say(id, &[], &[])))
            .collect();
        for id in ["skip-link", "search-label", "tags-title"] {
            fixed.insert(id.replace('-', "_"), self.say(id, &[], &[]));
        }
        let placeholder = self.attribute("search-input", "placeholder");
        fixed.insert("search_placeholder".to_owned(), placeholder);
        let label = self.attribute("search-input", "aria-label");
        fixed.insert("search_input".to_owned(), label);
        fixed
    }

    /// A day.
    pub(crate) fn day(&self, date: Date) -> String {
        let day = self.days.long(date);
        self.how.map_or(day.clone(), |how| pseudo_plain(&day, how))
    }

    /// Names one after the other.
    pub(crate) fn list(&self, names: &[String]) -> String {
        names.join(self.comma)
    }
}

/// Our words in a language, as Fluent; in English where we do not speak it.
#[must_use]
pub fn own_words(locale: &Locale) -> &'static str {
    let english = LANGUAGES.first().map_or("", |(_, english)| *english);
    Some(ours(locale))
        .filter(|words| !words.is_empty())
        .unwrap_or(english)
}

/// Our words in a language: the locale's own, or those of its language where the script is the same.
fn ours(locale: &Locale) -> &'static str {
    let of = |tag: &str| LANGUAGES.iter().find(|(known, _)| *known == tag);
    let same_script = |(tag, _): &&(&str, &str)| {
        let known = Locale::parse(tag).ok();
        known.is_some_and(|known| {
            known.language() == locale.language() && known.script() == locale.script()
        })
    };
    let found = of(locale.as_str()).or_else(|| LANGUAGES.iter().find(same_script));
    found.map_or("", |(_, words)| words)
}

fn comma(locale: &Locale) -> &'static str {
    match locale.language() {
        "ar" | "fa" | "ur" => "، ",
        "ja" | "zh" => "、",
        _ => ", ",
    }
}

/// Puts texts in place of their slots.
fn fill(message: &str, text: impl Fn(usize) -> Option<String>) -> String {
    let slot = |c: char| {
        let slot = (c as u32)
            .checked_sub(FIRST_SLOT)
            .filter(|slot| *slot < 16)?;
        text(usize::try_from(slot).ok()?)
    };
    let mut out = String::with_capacity(message.len());
    let mut chars = message.chars().peekable();
    while let Some(c) = chars.next() {
        let mut stands_before_one = || chars.peek().is_some_and(|next| slot(*next).is_some());
        match slot(c) {
            Some(text) => out.push_str(&text),
            // What stands for a text is isolated as if it were from left to right; the text itself says.
            None if c == LEFT_TO_RIGHT && stands_before_one() => out.push(BY_ITSELF),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tests::site;

    #[test]
    fn every_language_has_every_message() {
        let ids = |text: &str| -> Vec<String> {
            let is_id = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
            let id = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
            text.lines().filter(is_id).map(id).collect()
        };
        let english = ids(LANGUAGES[0].1);
        for (tag, words) in LANGUAGES {
            assert_eq!(ids(words), english, "{tag}");
        }
        for id in FIXED {
            assert!(english.iter().any(|known| known == id), "{id}");
        }
    }

    #[test]
    fn a_word_of_the_project_comes_first_and_english_last() {
        let mut site = site();
        site.locales[1].words = "menu-articles = Pezzi\n".to_owned();
        let words = Words::of(&site, 1).unwrap();
        assert_eq!(words.say("menu-articles", &[], &[]), "Pezzi");
        assert_eq!(words.say("menu-tags", &[], &[]), "Tag");
        let minutes = words.say("reading-time", &[], &[("minutes", 3)]);
        assert_eq!(minutes, "3 minuti di lettura");
    }

    #[test]
    fn what_a_word_refers_to_is_the_sources_where_the_locale_has_none() {
        let mut site = site();
        site.locales[0].words =
            "-brand = Six\n-other = No\nmenu-articles = Posts\nmore = more\n".to_owned();
        site.locales[1].words =
            "menu-tags = { -brand } { -other } { menu-articles } { more }\n-other = Altro\n"
                .to_owned();
        let words = Words::of(&site, 1).unwrap();
        assert_eq!(words.say("menu-tags", &[], &[]), "Six Altro Articoli more");
    }

    #[test]
    fn a_text_is_put_in_as_it_is_and_markup_is_not_escaped() {
        let words = Words::of(&site(), 0).unwrap();
        let title = words.say("page-title", &[("title", "a\u{200f} <b>")], &[]);
        assert_eq!(title, "a\u{200f} <b> – Six & Co");
        let moved = words.markup("moved-text", "address", "<a>x</a>");
        assert_eq!(moved, "This page has moved to <a>x</a>.");
    }

    #[test]
    fn in_arabic_a_text_is_isolated_in_its_own_direction() {
        let words = Words::of(&site(), 2).unwrap();
        let day = words.day(Date::parse("2026-04-02").unwrap());
        let said = words.say("article-published", &[("date", &day)], &[]);
        assert_eq!(said, format!("نُشرت في \u{2068}{day}\u{2069}"));
        let moved = words.markup("moved-text", "address", "<a>x</a>");
        assert!(moved.contains("\u{2068}<a>x</a>\u{2069}"), "{moved}");
    }

    #[test]
    fn a_regional_variety_has_the_words_of_its_language_in_its_script() {
        let of = |tag: &str| ours(&Locale::parse(tag).unwrap()).is_empty();
        assert_eq!(
            ["pt-BR", "zh-SG", "zh-TW", "sr"].map(of),
            [false, false, true, true]
        );
    }
}
