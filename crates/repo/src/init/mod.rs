//! What `init` needs: the usual layouts of repositories, and a first `hexapla.toml`.

mod attributes;
mod detect;
mod paths;
mod render;

use std::path::Path;

use hexapla_core::Locale;
use hexapla_formats::{Dialect, Format};

use crate::dialect;

pub use attributes::merge_attributes;
pub use detect::{detect, detect_in};
pub use render::render_config;

/// A layout of a repository, as a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// What kind of layout it is, in a few words: `content/<locale>/`.
    pub name: &'static str,
    /// The set of documents to write into the configuration.
    pub set: InitSet,
    /// The format of its files.
    pub format: Format,
    /// The locale that its sources seem to be written in, where the paths tell.
    pub source: Option<FoundLocale>,
    /// The other locales that were found.
    pub locales: Vec<FoundLocale>,
    /// How many documents it has.
    pub documents: usize,
    /// A few of the paths that were seen, relative to the start.
    pub evidence: Vec<String>,
}

/// A locale that a layout has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundLocale {
    /// The locale.
    pub tag: Locale,
    /// How the repository writes it in paths.
    pub folder: String,
}

impl FoundLocale {
    /// A locale whose folder is its tag.
    #[must_use]
    pub fn new(tag: Locale) -> Self {
        let folder = tag.as_str().to_owned();
        Self { tag, folder }
    }
}

/// What `init` writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InitOptions {
    /// The source locale.
    pub source: FoundLocale,
    /// The locales to translate into.
    pub locales: Vec<FoundLocale>,
    /// The sets of documents.
    pub sets: Vec<InitSet>,
    /// The output folder, where it is not to be `dist`.
    pub output: Option<String>,
}

/// One `[[documents]]` to write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InitSet {
    /// `root`.
    pub root: String,
    /// `include`.
    pub include: Vec<String>,
    /// `exclude`.
    pub exclude: Vec<String>,
    /// `dialect`, where the files of a site generator tell.
    pub dialect: Option<Dialect>,
    /// `catalogs`, where it is not to be the default.
    pub catalogs: Option<String>,
    /// `pages`, where translated pages are kept.
    pub pages: Option<String>,
}

impl InitSet {
    /// Makes a set of a pattern relative to the project: the root is the part before the first
    /// component with a wildcard, or before the file name where there is none (`source/**/*.md` has
    /// the root `source`).
    #[must_use]
    pub fn from_pattern(pattern: &str) -> Self {
        let pattern = pattern.strip_prefix("./").unwrap_or(pattern);
        let parts: Vec<&str> = pattern.split('/').collect();
        let is_fixed = |part: &&&str| !part.contains(['*', '?', '[', '{']);
        let fixed = parts.iter().take_while(is_fixed).count();
        let fixed = fixed.min(parts.len().saturating_sub(1));
        let (root, include) = parts.split_at_checked(fixed).unwrap_or((&[], &parts));
        // A pattern that begins with `/` stays as it is, so that the configuration refuses it.
        let (root, include) = match root.first() {
            Some(&"") => (String::new(), pattern.to_owned()),
            Some(_) | None => (root.join("/"), include.join("/")),
        };
        Self {
            root: if root.is_empty() {
                String::from(".")
            } else {
                root
            },
            include: vec![include],
            ..Self::default()
        }
    }

    /// The same set with the dialect that the files of the project at `start` tell.
    #[must_use]
    pub fn with_dialect(self, start: &Path) -> Self {
        Self {
            dialect: dialect::of_set(start, &self.root),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_part_before_the_first_wildcard() {
        for (pattern, root, include) in [
            ("source/**/*.md", "source", "**/*.md"),
            ("./docs/en/*.md", "docs/en", "*.md"),
            ("*.md", ".", "*.md"),
            ("文書/{一,二}/x.md", "文書", "{一,二}/x.md"),
            ("docs/guide.md", "docs", "guide.md"),
            ("guide.md", ".", "guide.md"),
        ] {
            let set = InitSet::from_pattern(pattern);
            assert_eq!(
                (set.root.as_str(), set.include),
                (root, vec![include.to_owned()])
            );
        }
    }

    #[test]
    fn a_pattern_that_begins_with_a_slash_is_left_for_the_configuration_to_refuse() {
        let set = InitSet::from_pattern("/etc/*.md");
        assert_eq!(
            (set.root.as_str(), set.include),
            (".", vec![String::from("/etc/*.md")])
        );
    }
}
