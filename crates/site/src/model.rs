//! What a site is made of.

use std::collections::BTreeMap;

use hexapla_core::{Direction, DocumentPath, Locale, UnitKind};
use hexapla_formats::{HeadingIds, Options, Passage, Pseudo};

use crate::date::Date;

/// Everything that the pages of a site are made of.
#[derive(Clone, Debug)]
pub struct Site {
    /// What it is called.
    pub name: String,
    /// Where it will stand, without a slash at the end. Without it there is no sitemap and no feed,
    /// and no page says its own address.
    pub url: Option<String>,
    /// Where readers may write; without it there is no contact page.
    pub email: Option<String>,
    /// Where its source can be seen.
    pub repository: Option<String>,
    /// Its locales, the source first.
    pub locales: Vec<SiteLocale>,
    /// Its articles, by path.
    pub articles: Vec<Article>,
    /// Files that articles show or link to, by the root of their documents and their path below it.
    pub assets: BTreeMap<(String, String), Asset>,
    /// Further redirects: from a path of the site to another.
    pub redirects: BTreeMap<String, String>,
    /// Files of the project's theme: a template or an asset that replaces ours, or adds to them.
    pub theme: BTreeMap<String, Vec<u8>>,
}

/// A locale of a site.
#[derive(Clone, Debug)]
pub struct SiteLocale {
    /// The locale.
    pub tag: Locale,
    /// How the site writes it: `CN`.
    pub code: String,
    /// The folder of its pages; empty for the source.
    pub folder: String,
    /// What the language calls itself.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The value of `hreflang`.
    pub hreflang: String,
    /// The project's own words for the site, as Fluent.
    pub words: String,
    /// Who looks after the translation.
    pub owners: Vec<String>,
    /// Set for a pseudo-locale, whose pages nobody is to find by searching.
    pub pseudo: Option<PseudoWords>,
}

/// How a pseudo-locale speaks.
#[derive(Clone, Debug)]
pub struct PseudoWords {
    /// How its texts are made.
    pub how: Pseudo,
    /// What it says in place of [our words](crate::own_words) in the source language, as Fluent.
    pub words: String,
}

/// An article in all locales.
#[derive(Clone, Debug)]
pub struct Article {
    /// The path of its document.
    pub path: DocumentPath,
    /// The root of its documents.
    pub root: String,
    /// The day that it was published.
    pub date: Option<Date>,
    /// The day of its last change of substance.
    pub updated: Option<Date>,
    /// The day on which its source changed as far as git knows, where only the notice of an outdated version asks.
    pub changed: Option<Date>,
    /// The address of a picture of it, from its document or whole; for those who share it.
    pub image: Option<String>,
    /// How its Markdown is read.
    pub options: Options,
    /// Earlier addresses, as slugs.
    pub aliases: Vec<String>,
    /// Whether it was there when the project last took stock of its documents: it keeps its address, then, where
    /// a new one would have the same.
    pub is_known: bool,
    /// By locale; the source always has one.
    pub versions: Vec<Option<Version>>,
}

/// A text and the locale it is in, by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its locale.
    pub locale: usize,
}

/// An article in one locale.
#[derive(Clone, Debug)]
pub struct Version {
    /// The last part of its address.
    pub slug: String,
    /// Slugs that it had before.
    pub former: Vec<String>,
    /// Its title.
    pub title: Said,
    /// What it is about, in a sentence.
    pub description: Option<Said>,
    /// Its tags, in the order of the source's.
    pub tags: Vec<Said>,
    /// Its document, whatever the format: Markdown with or without front matter, a plain text, a page.
    pub markdown: String,
    /// What the blocks of a plain text are; nothing in Markdown.
    pub kinds: Vec<UnitKind>,
    /// The units of the document, where some are in another language.
    pub passages: Vec<Passage>,
    /// What its headings answer to, in order.
    pub anchors: Vec<HeadingIds>,
    /// Further ids that lead to its beginning: those of headings that are gone, where none is left.
    pub top: Vec<String>,
    /// How much of it is translated, and how well.
    pub coverage: Coverage,
    /// Who made it.
    pub credits: Credits,
}

/// How much of a version is translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Whether some of it is in another language.
    pub is_partial: bool,
    /// Whether the source has changed in substance since some of it was translated.
    pub is_outdated: bool,
}

/// Who made a version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// Who reviewed it, in order.
    pub reviewers: Vec<String>,
    /// Whether a machine wrote some of it that nobody has reviewed.
    pub is_machine: bool,
}

/// A file that articles show or link to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asset {
    /// The file itself, where it is there.
    pub own: Option<Shown>,
    /// Those that stand for it, by locale.
    pub localized: BTreeMap<usize, Shown>,
}

impl Asset {
    /// What a locale shows.
    #[must_use]
    pub fn of(&self, locale: usize) -> Option<&Shown> {
        self.localized.get(&locale).or(self.own.as_ref())
    }
}

/// A file of the site that is no page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Its path below the root of the site.
    pub path: String,
    /// Width and height, where it is an image that says so.
    pub size: Option<(u32, u32)>,
}

/// A page, or another file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its path below the root of the site.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use hexapla_formats::Format;

    fn locale(tag: &str, folder: &str, code: &str) -> SiteLocale {
        let tag = Locale::parse(tag).unwrap();
        SiteLocale {
            code: code.to_owned(),
            folder: folder.to_owned(),
            name: tag.to_string(),
            direction: tag.direction(),
            hreflang: tag.to_string(),
            words: String::new(),
            owners: Vec::new(),
            pseudo: None,
            tag,
        }
    }

    pub(crate) fn version(title: &str, locale: usize, markdown: &str) -> Version {
        let said = |text: &str| Said {
            text: text.to_owned(),
            locale,
        };
        Version {
            slug: "a".to_owned(),
            former: Vec::new(),
            title: said(title),
            description: Some(said("About <it> & \"more\"")),
            tags: vec![said("One tag")],
            markdown: markdown.to_owned(),
            kinds: Vec::new(),
            passages: Vec::new(),
            anchors: vec![HeadingIds {
                id: "why".to_owned(),
                aliases: Vec::new(),
            }],
            top: Vec::new(),
            coverage: Coverage::default(),
            credits: Credits::default(),
        }
    }

    /// A site in English, Italian and Arabic with one article, which Arabic has not.
    pub(crate) fn site() -> Site {
        let text = "## Why?\n\nBecause [it](b.md#x).\n";
        Site {
            name: "Six & Co".to_owned(),
            url: Some("https://six.example/x".to_owned()),
            email: Some("we@six.example".to_owned()),
            repository: None,
            locales: vec![
                locale("en", "", "EN"),
                locale("it", "it", "IT"),
                locale("ar", "ar", "AR"),
            ],
            articles: vec![Article {
                path: DocumentPath::parse("posts/a.md").unwrap(),
                root: "source".to_owned(),
                date: Date::parse("2026-03-04"),
                updated: None,
                changed: None,
                image: None,
                options: Options::new(Format::Markdown),
                aliases: vec!["old".to_owned()],
                is_known: true,
                versions: vec![
                    Some(version("A & <b>", 0, text)),
                    Some(version("</script><script>alert(1)</script>", 1, text)),
                    None,
                ],
            }],
            assets: BTreeMap::new(),
            redirects: BTreeMap::new(),
            theme: BTreeMap::new(),
        }
    }
}
