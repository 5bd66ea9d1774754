//! Where the documents of a build lie for each site generator.

use hexapla_core::{DocumentPath, Span};
use hexapla_formats::Dialect;

use super::{
    pattern::split,
    problem::ConfigProblem,
    reader::{Problems, Spanned},
};
use crate::nearest::nearest;

/// A site generator that takes localized documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Preset {
    /// None in particular: nothing but the units changes.
    #[default]
    Plain,
    /// Hugo, with a `contentDir` for each language.
    Hugo,
    /// Docusaurus: the source in `docs`, the locales in `i18n`.
    Docusaurus,
    /// Starlight: the source as the root locale.
    Starlight,
    /// MkDocs with a folder for each language, as `mkdocs-static-i18n` reads them.
    Mkdocs,
    /// mdBook: one book for each locale.
    Mdbook,
    /// Jekyll.
    Jekyll,
    /// Zola, which has the language in the file's name.
    Zola,
}

impl Preset {
    /// All presets.
    pub const ALL: [Self; 8] = [
        Self::Plain,
        Self::Hugo,
        Self::Docusaurus,
        Self::Starlight,
        Self::Mkdocs,
        Self::Mdbook,
        Self::Jekyll,
        Self::Zola,
    ];

    /// Reads the name used in the configuration.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.as_str() == name)
    }

    /// The name used in the configuration.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Hugo => "hugo",
            Self::Docusaurus => "docusaurus",
            Self::Starlight => "starlight",
            Self::Mkdocs => "mkdocs",
            Self::Mdbook => "mdbook",
            Self::Jekyll => "jekyll",
            Self::Zola => "zola",
        }
    }

    /// The dialect of what its generator reads, where nothing else tells one.
    pub(crate) fn dialect(self) -> Option<Dialect> {
        match self {
            Self::Plain | Self::Starlight => None,
            Self::Hugo => Some(Dialect::Hugo),
            Self::Docusaurus => Some(Dialect::Docusaurus),
            Self::Mkdocs => Some(Dialect::Mkdocs),
            // Zola has the parser of mdBook.
            Self::Mdbook | Self::Zola => Some(Dialect::Mdbook),
            Self::Jekyll => Some(Dialect::Jekyll),
        }
    }

    /// Where the documents of the source and those of the other locales lie.
    pub(super) fn patterns(self) -> (&'static str, &'static str) {
        match self {
            Self::Plain => ("documents/{locale}/{path}", "documents/{locale}/{path}"),
            Self::Hugo => ("content/{locale}/{path}", "content/{locale}/{path}"),
            Self::Docusaurus => (
                "docs/{path}",
                "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}",
            ),
            Self::Starlight => (
                "src/content/docs/{path}",
                "src/content/docs/{locale}/{path}",
            ),
            Self::Mkdocs => ("docs/{locale}/{path}", "docs/{locale}/{path}"),
            Self::Mdbook => ("{locale}/src/{path}", "{locale}/src/{path}"),
            Self::Jekyll => ("{path}", "{locale}/{path}"),
            Self::Zola => ("content/{path}", "content/{dir}/{stem}.{locale}.{ext}"),
        }
    }

    /// The front-matter keys that its generator asks for.
    pub(super) fn keys(self) -> Vec<(String, KeyValue)> {
        match self {
            // Pages of one path are translations of each other; the key says so where their slugs differ.
            Self::Hugo => vec![
                ("translationKey".into(), KeyValue::Path),
                ("url".into(), KeyValue::Address),
            ],
            // What jekyll-polyglot and most themes read.
            Self::Jekyll => vec![
                ("lang".into(), KeyValue::Locale),
                ("permalink".into(), KeyValue::Address),
            ],
            Self::Starlight => vec![("slug".into(), KeyValue::Address)],
            Self::Plain | Self::Docusaurus | Self::Mkdocs | Self::Mdbook | Self::Zola => Vec::new(),
        }
    }
}

/// What a front-matter key of a localized document is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyValue {
    /// The locale's tag. What the author gave is replaced.
    Locale,
    /// The path of the document without its ending: equal in all locales. What the author gave stays.
    Path,
    /// The locale's title as a slug; not in the source. What the author gave is replaced.
    Title,
    /// The author's address behind the locale's folder; not in the source, nor where the generator puts the
    /// locale before it by itself. Pages of two locales cannot have one address.
    Address,
}

impl KeyValue {
    /// Reads the name used in the configuration.
    pub(super) fn parse(name: &str) -> Option<Self> {
        match name {
            "locale" => Some(Self::Locale),
            "path" => Some(Self::Path),
            "title" => Some(Self::Title),
            "address" => Some(Self::Address),
            _ => None,
        }
    }
}

/// Where documents lie in the output: a path with placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputPattern {
    segments: Vec<Segment>,
    has_folder: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    Literal(String),
    Locale,
    Path,
    Folder,
    Stem,
    Ending,
}

const PLACEHOLDERS: [(&str, Segment); 6] = [
    ("locale", Segment::Locale),
    ("path", Segment::Path),
    ("dir", Segment::Folder),
    ("stem", Segment::Stem),
    ("ext", Segment::Ending),
    ("extension", Segment::Ending),
];

impl OutputPattern {
    /// A pattern that is known to be right.
    pub(super) fn known(text: &str) -> Self {
        let segments = split(text, &PLACEHOLDERS, Segment::Literal).unwrap_or_default();
        Self {
            has_folder: segments.contains(&Segment::Folder),
            segments,
        }
    }

    /// Reads a pattern; one for many locales has to name them.
    pub(super) fn read(
        text: &Spanned<String>,
        for_many: bool,
        problems: &mut Problems,
    ) -> Option<Self> {
        match check(&text.value, for_many) {
            Ok(pattern) => Some(pattern),
            Err(problem) => {
                problems.add(ConfigProblem {
                    span: text.span,
                    ..problem
                });
                None
            }
        }
    }

    /// Where a document lies in a locale, relative to the output folder. `{stem}` is the path without
    /// its ending, and where the pattern has `{dir}` too, the name without it.
    #[must_use]
    pub fn expand(&self, folder: &str, path: &str) -> String {
        self.fill(&self.segments, folder, path)
    }

    /// The folder that all documents of a locale lie in, relative to the output folder.
    pub(crate) fn folder(&self, locale: &str) -> String {
        let mut path = String::new();
        for segment in &self.segments {
            match segment {
                Segment::Literal(text) => path.push_str(text),
                Segment::Locale => path.push_str(locale),
                Segment::Path | Segment::Folder | Segment::Stem | Segment::Ending => break,
            }
        }
        path.rsplit_once('/')
            .map_or(String::new(), |(folder, _)| folder.to_owned())
    }

    /// Where a file beside a document lies: as the document does, but without a locale in its name.
    #[must_use]
    pub fn beside(&self, folder: &str, path: &str) -> String {
        let mut segments = self.segments.clone();
        let last = segments
            .iter()
            .rposition(|segment| matches!(segment, Segment::Literal(text) if text.contains('/')));
        let name = last.map_or(0, |at| at + 1);
        let is_locale = |segment: &Segment| *segment == Segment::Locale;
        let found = segments.iter().skip(name).position(is_locale);
        if let Some(at) = found.map(|at| at + name) {
            segments.remove(at);
            let before = at.checked_sub(1).and_then(|at| segments.get_mut(at));
            if let Some(Segment::Literal(text)) = before {
                let kept = text.trim_end_matches(['.', '_', '-']).len();
                text.truncate(kept);
            }
        }
        self.fill(&segments, folder, path)
    }

    /// Whether each locale has a folder of its own, so that files beside documents are there once for each.
    #[must_use]
    pub fn parts_locales(&self) -> bool {
        self.beside("a", "x.y") != self.beside("b", "x.y")
    }

    fn fill(&self, segments: &[Segment], folder: &str, path: &str) -> String {
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        let whole = if self.has_folder { name } else { path };
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() => {
                let cut = whole.len() - ending.len() - 1;
                (whole.get(..cut).unwrap_or(stem), ending)
            }
            Some(_) | None => (whole, ""),
        };
        let mut out = String::new();
        for segment in segments {
            match segment {
                Segment::Literal(text) => out.push_str(text),
                Segment::Locale => out.push_str(folder),
                Segment::Path => out.push_str(path),
                Segment::Folder => out.push_str(above),
                Segment::Stem => out.push_str(stem),
                Segment::Ending => out.push_str(ending),
            }
        }
        let steps: Vec<&str> = out.split('/').filter(|step| !step.is_empty()).collect();
        steps.join("/").trim_end_matches('.').to_owned()
    }
}

fn check(text: &str, for_many: bool) -> Result<OutputPattern, ConfigProblem> {
    let problem = |message: String| ConfigProblem::new(Span::at(0), message);
    let text = text.strip_prefix("./").unwrap_or(text);
    let names = PLACEHOLDERS.iter().map(|(name, _)| *name);
    let segments = split(text, &PLACEHOLDERS, Segment::Literal).map_err(|name| {
        let unknown = problem(format!("`{{{name}}}` is no placeholder"));
        match nearest(&name, names).first() {
            Some(near) => unknown.hint(format!("did you mean `{{{near}}}`?")),
            None => unknown.hint("placeholders: {locale}, {path}, {dir}, {stem}, {ext}"),
        }
    })?;
    if for_many && !segments.contains(&Segment::Locale) {
        let missing =
            problem("`documents` lacks `{locale}`: all locales would share a file".into());
        return Err(missing.hint("documents = \"content/{locale}/{path}\""));
    }
    let has = |segment: &Segment| segments.contains(segment);
    let has_folder = has(&Segment::Folder);
    if !has(&Segment::Path) && !has(&Segment::Stem) {
        let missing =
            problem("`documents` lacks `{path}`: all documents would share a file".into());
        return Err(missing.hint("documents = \"content/{locale}/{path}\""));
    }
    let pattern = OutputPattern {
        segments,
        has_folder,
    };
    match DocumentPath::parse(&pattern.expand("en", "a/b.md")) {
        Ok(_) => Ok(pattern),
        Err(error) => Err(problem(format!(
            "`documents` leads to no path in the output: {error}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(pattern: &str, path: &str) -> (String, String) {
        let pattern = OutputPattern::known(pattern);
        (pattern.expand("zh-CN", path), pattern.beside("zh-CN", path))
    }

    fn both(document: &str, beside: &str) -> (String, String) {
        (document.to_owned(), beside.to_owned())
    }

    #[test]
    fn documents_and_what_stands_beside_them_have_their_places() {
        let zola = "content/{dir}/{stem}.{locale}.{ext}";
        assert_eq!(
            made(zola, "a/b.md"),
            both("content/a/b.zh-CN.md", "content/a/b.md")
        );
        assert_eq!(
            made(zola, "記事.md"),
            both("content/記事.zh-CN.md", "content/記事.md")
        );
        assert_eq!(
            made("{stem}.{locale}.{ext}", "a/b.c.md"),
            both("a/b.c.zh-CN.md", "a/b.c.md")
        );
        assert_eq!(
            made("content/{locale}/{path}", "a/b.png"),
            both("content/zh-CN/a/b.png", "content/zh-CN/a/b.png")
        );
        assert!(!OutputPattern::known(zola).parts_locales());
        assert!(OutputPattern::known("{locale}/{path}").parts_locales());
    }

    #[test]
    fn every_preset_reads_back_and_parts_the_locales() {
        for preset in Preset::ALL {
            assert_eq!(Preset::parse(preset.as_str()), Some(preset));
            let (source, locales) = preset.patterns();
            assert!(
                check(source, false).is_ok() && check(locales, true).is_ok(),
                "{preset:?}"
            );
        }
    }
}
