//! Which ids generators give headings that have none of their own.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use icu_normalizer::DecomposingNormalizerBorrowed;
use regex::Regex;

use super::Heading;

/// How a generator makes the id of a heading from its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slugs {
    /// github-slugger, as Docusaurus and Astro use it (`index.js` and `regex.js` of its version 2).
    Github,
    /// Hugo's `autoHeadingIDType = "github"` (`markup/goldmark/autoid.go`): letters of marks are dropped.
    /// These are the ids of newer versions (0.149), which take the words of the heading.
    Hugo,
    /// The same of older versions (0.131), which take its Markdown.
    OlderHugo,
    /// Python-Markdown's `toc` extension (`slugify` and `unique` of `extensions/toc.py`).
    Python,
    /// mdBook's `id_from_content` and `unique_id_from_content` (`src/utils/mod.rs` of 0.4).
    Mdbook,
    /// kramdown as Jekyll sets it up, with its GFM parser (`generate_gfm_header_id`).
    Kramdown,
    /// Zola's `slugify.anchors = "on"`: the crate `slug`, which writes letters in ASCII. Only
    /// Latin letters are written so here; a heading of other scripts has no id that we know.
    Zola,
}

static GITHUB: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]+").ok());
static HUGO: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[\p{L}\p{Nd}_ -]+").ok());
static RUBY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[\p{L}\p{M}\p{Nd}\p{Pc} \t-]+").ok());

impl Slugs {
    /// The ids of a file's headings, given as they stand in it. Those of their authors stay; `None` where
    /// nobody can say what the generator makes of it.
    #[must_use]
    pub fn ids(self, source: &str, headings: &[Heading]) -> Vec<Option<String>> {
        self.ids_with(source, headings, &[])
    }

    /// The same, with headings that have been given an id: by index, in place of what they have.
    #[must_use]
    pub fn ids_with(
        self,
        source: &str,
        headings: &[Heading],
        given: &[Option<String>],
    ) -> Vec<Option<String>> {
        let own = |(index, heading): (usize, &Heading)| {
            let given = given.get(index).cloned().flatten();
            given.or_else(|| heading.id.map(|id| id.of(source).to_owned()))
        };
        let mut taken = Taken::default();
        // These two look at all of the page before they make the first id.
        if matches!(self, Self::Python | Self::Zola) {
            taken
                .used
                .extend(headings.iter().enumerate().filter_map(own));
        }
        let of_heading = |(index, heading): (usize, &Heading)| {
            if let Some(id) = own((index, heading)) {
                taken.used.insert(id.clone());
                return Some(id);
            }
            let slug = self.slug(self.words(source, heading))?;
            Some(self.unique(slug, &mut taken))
        };
        headings.iter().enumerate().map(of_heading).collect()
    }

    /// How an older version of the generator makes ids, where it makes others.
    #[must_use]
    pub fn older(self) -> Option<Self> {
        (self == Self::Hugo).then_some(Self::OlderHugo)
    }

    /// What of a heading the id is made of.
    fn words<'a>(self, source: &'a str, heading: &'a Heading) -> &'a str {
        match self {
            Self::Hugo => &heading.hugo,
            Self::OlderHugo => {
                let lines = heading.content.of(source);
                lines.lines().next_back().unwrap_or(lines)
            }
            Self::Python | Self::Mdbook => &heading.bare,
            Self::Github | Self::Kramdown | Self::Zola => &heading.text,
        }
    }

    /// The id of a heading that is the first with such words.
    #[must_use]
    pub fn slug(self, words: &str) -> Option<String> {
        Some(match self {
            Self::Github => kept(&words.to_lowercase(), &GITHUB).replace(' ', "-"),
            Self::Hugo | Self::OlderHugo => {
                let kept = kept(words.trim(), &HUGO).replace(' ', "-");
                let small: String = kept.chars().map(small).collect();
                if small.is_empty() {
                    String::from("heading")
                } else {
                    small
                }
            }
            Self::Python => python(words),
            Self::Mdbook => words.trim().chars().filter_map(mdbook).collect(),
            Self::Kramdown => kept(&words.to_lowercase(), &RUBY).replace([' ', '\t'], "-"),
            Self::Zola => return zola(words),
        })
    }

    fn unique(self, slug: String, taken: &mut Taken) -> String {
        match self {
            Self::Github => {
                let mut id = slug.clone();
                while taken.counts.contains_key(&id) {
                    let count = taken.counts.entry(slug.clone()).or_default();
                    *count += 1;
                    id = format!("{slug}-{count}");
                }
                taken.counts.insert(id.clone(), 0);
                id
            }
            Self::Mdbook | Self::Kramdown => {
                let count = taken.counts.entry(slug.clone()).or_default();
                *count += 1;
                match *count - 1 {
                    0 => slug,
                    more => format!("{slug}-{more}"),
                }
            }
            Self::Hugo | Self::OlderHugo | Self::Zola => taken.first_free(&slug, '-', 1),
            Self::Python => {
                let numbered = slug.rsplit_once('_').and_then(|(stem, number)| {
                    let is_number =
                        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
                    let number: usize = number.parse().ok().filter(|_| is_number)?;
                    Some((stem.to_owned(), number))
                });
                match numbered {
                    Some((stem, number)) if taken.used.contains(&slug) => {
                        taken.next(&stem, '_', number.saturating_add(1))
                    }
                    _ => taken.first_free(&slug, '_', 1),
                }
            }
        }
    }
}

/// The ids that a page has so far.
#[derive(Default)]
struct Taken {
    used: BTreeSet<String>,
    counts: BTreeMap<String, usize>,
}

impl Taken {
    fn first_free(&mut self, slug: &str, sign: char, from: usize) -> String {
        if !slug.is_empty() && self.used.insert(slug.to_owned()) {
            return slug.to_owned();
        }
        self.next(slug, sign, from)
    }

    /// The first free id with a number. Numbers given once are not tried again, so that a page of equal
    /// headings takes linear time.
    fn next(&mut self, slug: &str, sign: char, from: usize) -> String {
        let count = self.counts.entry(slug.to_owned()).or_insert(from);
        let mut number = (*count).max(from);
        loop {
            let id = format!("{slug}{sign}{number}");
            number = number.saturating_add(1);
            if self.used.insert(id.clone()) {
                *count = number;
                return id;
            }
        }
    }
}

/// The letters of a text that a pattern keeps.
fn kept(text: &str, pattern: &LazyLock<Option<Regex>>) -> String {
    let Some(pattern) = LazyLock::force(pattern) else {
        return text.to_owned();
    };
    pattern
        .find_iter(text)
        .map(|found| found.as_str())
        .collect()
}

/// Go's `unicode.ToLower`: one letter for one.
fn small(letter: char) -> char {
    if letter == 'İ' {
        return 'i';
    }
    letter.to_lowercase().next().unwrap_or(letter)
}

fn python(words: &str) -> String {
    let is_word =
        |c: &char| c.is_ascii_alphanumeric() || *c == '_' || *c == '-' || c.is_ascii_whitespace();
    let plain: String = ascii(words).chars().filter(is_word).collect();
    let mut out = String::new();
    let mut is_gap = false;
    for c in plain.trim().chars() {
        if c == '-' || c.is_ascii_whitespace() {
            is_gap = true;
            continue;
        }
        if std::mem::take(&mut is_gap) {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    // A hyphen at either end is no white space, and stays.
    if is_gap {
        out.push('-');
    }
    out
}

fn mdbook(letter: char) -> Option<char> {
    if letter.is_alphanumeric() || letter == '_' || letter == '-' {
        Some(letter.to_ascii_lowercase())
    } else {
        letter.is_whitespace().then_some('-')
    }
}

fn zola(words: &str) -> Option<String> {
    let plain = ascii(words);
    // Letters of other scripts are written in ASCII by a table that we have not.
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    if letters(&plain) < letters(words) {
        return None;
    }
    let mut out = String::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric()) {
        if !word.is_empty() {
            if !out.is_empty() {
                out.push('-');
            }
            out.push_str(&word.to_ascii_lowercase());
        }
    }
    Some(out)
}

/// The ASCII letters of a text in compatibility decomposition: `é` is `e`, `日` nothing.
fn ascii(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    apart.chars().filter(char::is_ascii).collect()
}
