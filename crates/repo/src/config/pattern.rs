//! Paths with placeholders, which say where a catalog or a page lies.

use hexapla_core::{DocumentPath, Span};

use super::{
    problem::ConfigProblem,
    reader::{Problems, Spanned},
};
use crate::nearest::nearest;

/// A path with placeholders, relative to the project: `locales/{locale}/{path}.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PathPattern {
    segments: Vec<Segment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    Literal(String),
    /// The locale's folder.
    Locale,
    /// The document's path.
    Path,
    /// The document's path without its ending and without the source locale's mark before it.
    Stem,
    /// The document's ending.
    Extension,
}

/// The key whose patterns may lead all documents to one file.
const CATALOGS: &str = "catalogs";

const PLACEHOLDERS: [(&str, Segment); 4] = [
    ("locale", Segment::Locale),
    ("path", Segment::Path),
    ("stem", Segment::Stem),
    ("extension", Segment::Extension),
];

impl PathPattern {
    /// Where the catalogs of documents lie when the file is silent.
    pub(super) fn document_catalogs() -> Self {
        Self::known("locales/{locale}/{path}.ftl")
    }

    /// Where the catalogs of key formats lie when the file is silent.
    pub(super) fn key_catalogs() -> Self {
        Self::known("locales/{locale}/{path}")
    }

    fn known(text: &str) -> Self {
        Self {
            segments: split(text, &PLACEHOLDERS, Segment::Literal).unwrap_or_default(),
        }
    }

    /// Reads a pattern.
    pub(super) fn read(key: &str, text: &Spanned<String>, problems: &mut Problems) -> Option<Self> {
        match Self::check(key, &text.value) {
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

    fn check(key: &str, text: &str) -> Result<Self, ConfigProblem> {
        let problem = |message: String| ConfigProblem::new(Span::at(0), message);
        let text = text.strip_prefix("./").unwrap_or(text);
        let segments = split(text, &PLACEHOLDERS, Segment::Literal).map_err(|name| {
            let known = PLACEHOLDERS.iter().map(|(name, _)| *name);
            let unknown = problem(format!("`{{{name}}}` is no placeholder"));
            match nearest(&name, known).first() {
                Some(near) => unknown.hint(format!("did you mean `{{{near}}}`?")),
                None => unknown.hint("placeholders: {locale}, {path}, {stem}, {extension}"),
            }
        })?;
        if !segments.contains(&Segment::Locale) {
            let missing = problem(format!(
                "`{key}` lacks `{{locale}}`: all locales would share a file"
            ));
            return Err(missing.hint(format!("{key} = \"locales/{{locale}}/{{path}}.ftl\"")));
        }
        // Catalogs may do without, as long as no two documents share one: `config/locales/{locale}.yml`.
        let is_shared = !segments.contains(&Segment::Path) && !segments.contains(&Segment::Stem);
        if is_shared && key != CATALOGS {
            let missing = problem(format!(
                "`{key}` lacks `{{path}}`: all documents would share a file"
            ));
            return Err(missing.hint(format!("{key} = \"locales/{{locale}}/{{path}}.ftl\"")));
        }
        let pattern = Self { segments };
        match DocumentPath::parse(&pattern.fill("en", "path", "stem", "md")) {
            Ok(_) => Ok(pattern),
            Err(error) => Err(problem(format!(
                "`{key}` leads to no path in the project: {error}"
            ))),
        }
    }

    /// The path for a document in a locale, relative to the project.
    pub(crate) fn expand(&self, folder: &str, path: &DocumentPath, source: &str) -> String {
        let whole = path.as_str();
        let extension = path.extension();
        let stem = whole
            .strip_suffix(extension)
            .and_then(|stem| stem.strip_suffix('.'));
        let stem = stem.filter(|_| !extension.is_empty()).unwrap_or(whole);
        let unmarked = stem
            .strip_suffix(source)
            .and_then(|stem| stem.strip_suffix('.'));
        self.fill(folder, whole, unmarked.unwrap_or(stem), extension)
    }

    fn fill(&self, folder: &str, path: &str, stem: &str, extension: &str) -> String {
        let part = |segment: &Segment| match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Locale => folder.to_owned(),
            Segment::Path => path.to_owned(),
            Segment::Stem => stem.to_owned(),
            Segment::Extension => extension.to_owned(),
        };
        self.segments.iter().map(part).collect()
    }

    /// The folder that all paths of a locale lie in, or those of all locales; `None` where that is the project.
    pub(crate) fn folder(&self, locale: Option<&str>) -> Option<String> {
        let mut path = String::new();
        for segment in &self.segments {
            match (segment, locale) {
                (Segment::Literal(text), _) => path.push_str(text),
                (Segment::Locale, Some(locale)) => path.push_str(locale),
                (Segment::Locale | Segment::Path | Segment::Stem | Segment::Extension, _) => break,
            }
        }
        let (folder, _) = path.rsplit_once('/')?;
        Some(folder.to_owned())
    }

    /// A pattern of git's attributes for the paths of all locales.
    pub(crate) fn attribute(&self) -> String {
        let mut out = String::new();
        for segment in &self.segments {
            let is_folder = out.is_empty() || out.ends_with('/');
            match segment {
                Segment::Literal(text) => {
                    for c in text.chars() {
                        if matches!(c, '*' | '?' | '[' | '\\') {
                            out.push('\\');
                        }
                        out.push(c);
                    }
                }
                Segment::Path | Segment::Stem if is_folder => out.push_str("**/*"),
                Segment::Locale | Segment::Path | Segment::Stem | Segment::Extension => {
                    out.push('*');
                }
            }
        }
        out
    }

    /// What stands before and behind the document's path in a locale's paths; `None` where a document's
    /// path cannot be read back from a file's.
    pub(crate) fn around_path(&self, folder: &str) -> Option<(String, String)> {
        let is_single = self
            .segments
            .iter()
            .filter(|segment| **segment == Segment::Path)
            .count()
            == 1;
        let is_readable = is_single && !self.segments.contains(&Segment::Stem);
        let filled = self.fill(folder, "\0", "", "");
        let (before, behind) = filled.split_once('\0').filter(|_| is_readable)?;
        Some((before.to_owned(), behind.to_owned()))
    }

    /// A regular expression for the paths that the pattern gives in a locale's folder. Where
    /// `endings` are given, only for documents that end in one of them.
    pub(crate) fn inverse(&self, folder: &str, endings: Option<&[&str]>) -> String {
        let ending = endings.map(|endings| format!("(?:{})", endings.join("|")));
        let any = String::from("[^/.]+");
        let part = |segment: &Segment| match segment {
            Segment::Literal(text) => regex::escape(text),
            Segment::Locale => regex::escape(folder),
            Segment::Path => match &ending {
                Some(ending) => format!(r".+\.{ending}"),
                None => String::from(".+"),
            },
            Segment::Stem => String::from(".+"),
            Segment::Extension => ending.clone().unwrap_or_else(|| any.clone()),
        };
        let body: String = self.segments.iter().map(part).collect();
        format!("^{body}$")
    }
}

/// Splits a pattern at its placeholders, which `known` has by name; an unknown one is the error.
pub(super) fn split<S: Clone>(
    text: &str,
    known: &[(&str, S)],
    literal: impl Fn(String) -> S,
) -> Result<Vec<S>, String> {
    let mut segments = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').ok_or_else(|| after.to_owned())?;
        let found = known.iter().find(|(known, _)| *known == name);
        let (_, placeholder) = found.ok_or_else(|| name.to_owned())?;
        if !before.is_empty() {
            segments.push(literal(before.to_owned()));
        }
        segments.push(placeholder.clone());
        rest = tail;
    }
    if !rest.is_empty() {
        segments.push(literal(rest.to_owned()));
    }
    Ok(segments)
}

/// Reads a folder of the project: relative, without `..`; `.` stands for the project itself.
pub(super) fn project_path(
    key: &str,
    text: &Spanned<String>,
    problems: &mut Problems,
) -> Option<String> {
    let trimmed = text.value.trim_end_matches('/');
    let trimmed = trimmed.strip_prefix("./").unwrap_or(trimmed);
    if trimmed == "." {
        return Some(String::from("."));
    }
    match DocumentPath::parse(trimmed) {
        Ok(path) => Some(path.as_str().to_owned()),
        Err(error) => {
            let message = format!("`{key}` is no folder in the project: {error}");
            let hint = format!("`{key}` is relative to the folder of this file");
            problems.add(ConfigProblem::new(text.span, message).hint(hint));
            None
        }
    }
}
