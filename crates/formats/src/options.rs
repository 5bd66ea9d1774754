//! What a project says about how its files are read.

use std::collections::BTreeMap;

use regex::Regex;

/// How one set of documents is read and written. Made once per project and passed whole.
#[derive(Clone, Debug)]
pub struct Options {
    /// The format of the files.
    pub format: Format,
    /// The dialect, where the format is Markdown.
    pub dialect: Dialect,
    /// What becomes of each front-matter key.
    pub front_matter: FrontMatter,
    /// Parts of a unit's lines that nobody translates. A match at the start or the end of the text
    /// is skeleton; a unit that is matched whole is no unit.
    pub ignore: Vec<Regex>,
    /// Which arguments of a shortcode or a component are translated, by its name; positions count
    /// from `0`.
    pub arguments: BTreeMap<String, Vec<String>>,
    /// What of code is translated.
    pub code: CodeUnits,
    /// How long targets are written.
    pub wrap: Wrap,
    /// HTML elements that a target may have though its source has not: with no attributes but `title`,
    /// `lang` and `dir`, and none that runs or loads anything.
    pub harmless: Vec<String>,
    /// How files of strings may name the source locale, in a sole top-level key that stands above all
    /// strings (`en:` in Rails). Such a key is no part of ids.
    pub locale_names: Vec<String>,
}

/// What of code is translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeUnits {
    /// Nothing: code is skeleton.
    #[default]
    Nothing,
    /// Comments and string literals.
    Comments,
}

/// How long targets are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wrap {
    /// On one line.
    #[default]
    OneLine,
    /// In lines about as long as those of the source text they replace.
    AsSource,
}

/// What a target may have though its source has not, when nobody says otherwise.
const HARMLESS: [&str; 6] = ["sup", "sub", "bdi", "ruby", "rt", "wbr"];

impl Options {
    /// Options of a format with everything else as it is when nobody says otherwise.
    #[must_use]
    pub fn new(format: Format) -> Self {
        Self {
            format,
            dialect: Dialect::default(),
            front_matter: FrontMatter::default(),
            ignore: Vec::new(),
            arguments: BTreeMap::new(),
            code: CodeUnits::default(),
            wrap: Wrap::default(),
            harmless: HARMLESS.map(str::to_owned).to_vec(),
            locale_names: Vec::new(),
        }
    }
}

/// A file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Markdown, with front matter.
    Markdown,
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// Fluent messages.
    Fluent,
    /// Strings under keys, in JSON.
    Json,
    /// Strings under keys, in YAML.
    Yaml,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 6] = [
        Self::Markdown,
        Self::Text,
        Self::Html,
        Self::Fluent,
        Self::Json,
        Self::Yaml,
    ];

    /// The file-name extensions that stand for the format, without their dots.
    #[must_use]
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Markdown => &["md", "markdown", "mkd", "mdx"],
            Self::Text => &["txt", "text"],
            Self::Html => &["html", "htm", "xhtml"],
            Self::Fluent => &["ftl"],
            Self::Json => &["json"],
            Self::Yaml => &["yaml", "yml"],
        }
    }

    /// The format that a file-name extension (without its dot, in any case) stands for.
    #[must_use]
    pub fn from_extension(extension: &str) -> Option<Self> {
        let is_it = |known: &&str| known.eq_ignore_ascii_case(extension);
        Self::ALL
            .into_iter()
            .find(|format| format.extensions().iter().any(is_it))
    }

    /// Reads the name used in the configuration.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == name)
    }

    /// The name used in the configuration.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Text => "text",
            Self::Html => "html",
            Self::Fluent => "fluent",
            Self::Json => "json",
            Self::Yaml => "yaml",
        }
    }
}

/// A dialect of Markdown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialect {
    /// CommonMark 0.31 and nothing else.
    CommonMark,
    /// GitHub's: tables, footnotes, task lists, strikethrough, alerts.
    #[default]
    Gfm,
    /// Hugo's: GitHub's with definition lists, heading attributes and shortcodes.
    Hugo,
    /// Python-Markdown as MkDocs sets it up: admonitions by indentation, tabs, blocks, attribute lists.
    Mkdocs,
    /// MDX: JSX, expressions, imports and exports; no HTML, no indented code.
    Mdx,
    /// MDX with the directives of Docusaurus.
    Docusaurus,
    /// mdBook's: GitHub's with heading attributes, definition lists and includes.
    Mdbook,
    /// kramdown and Liquid, as Jekyll uses them.
    Jekyll,
}

impl Dialect {
    /// All dialects.
    pub const ALL: [Self; 8] = [
        Self::CommonMark,
        Self::Gfm,
        Self::Hugo,
        Self::Mkdocs,
        Self::Mdx,
        Self::Docusaurus,
        Self::Mdbook,
        Self::Jekyll,
    ];

    /// Reads the name used in the configuration.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|dialect| dialect.as_str() == name)
    }

    /// The name used in the configuration.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CommonMark => "commonmark",
            Self::Gfm => "gfm",
            Self::Hugo => "hugo",
            Self::Mkdocs => "mkdocs",
            Self::Mdx => "mdx",
            Self::Docusaurus => "docusaurus",
            Self::Mdbook => "mdbook",
            Self::Jekyll => "jekyll",
        }
    }
}

/// What becomes of a front-matter key in a localized document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyPolicy {
    /// Its value is a unit.
    Translate,
    /// It stays as it is.
    Copy,
    /// Each locale has its own value.
    Own,
    /// A localized document goes without it.
    Drop,
}

impl KeyPolicy {
    /// Reads the name used in the configuration.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "translate" => Some(Self::Translate),
            "copy" => Some(Self::Copy),
            "own" => Some(Self::Own),
            "drop" => Some(Self::Drop),
            _ => None,
        }
    }

    /// The name used in the configuration.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Translate => "translate",
            Self::Copy => "copy",
            Self::Own => "own",
            Self::Drop => "drop",
        }
    }
}

/// The policy of each front-matter key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// By key; the key of a nested value is dotted (`menu.main.name`).
    pub keys: BTreeMap<String, KeyPolicy>,
}

impl FrontMatter {
    /// The policy of a key; one that nobody named is copied.
    #[must_use]
    pub fn policy(&self, key: &str) -> KeyPolicy {
        self.keys.get(key).copied().unwrap_or(KeyPolicy::Copy)
    }
}

impl Default for FrontMatter {
    /// Title, description, summary and subtitle are translated.
    fn default() -> Self {
        let translated = ["title", "description", "summary", "subtitle"];
        let keys = translated.map(|key| (key.to_owned(), KeyPolicy::Translate));
        Self { keys: keys.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_reads_back() {
        for format in Format::ALL {
            assert_eq!(Format::parse(format.as_str()), Some(format));
        }
        for dialect in Dialect::ALL {
            assert_eq!(Dialect::parse(dialect.as_str()), Some(dialect));
        }
        let policies = [
            KeyPolicy::Translate,
            KeyPolicy::Copy,
            KeyPolicy::Own,
            KeyPolicy::Drop,
        ];
        for policy in policies {
            assert_eq!(KeyPolicy::parse(policy.as_str()), Some(policy));
        }
    }

    #[test]
    fn a_format_is_known_by_its_ending() {
        assert_eq!(Format::from_extension("MD"), Some(Format::Markdown));
        assert_eq!(Format::from_extension("ftl"), Some(Format::Fluent));
        assert_eq!(Format::from_extension("rs"), None);
        assert_eq!(Format::from_extension(""), None);
    }

    #[test]
    fn a_key_that_nobody_named_is_copied() {
        let policy = FrontMatter::default();
        assert_eq!(policy.policy("title"), KeyPolicy::Translate);
        assert_eq!(policy.policy("date"), KeyPolicy::Copy);
    }
}
