//! Which documents a verb is asked for.

use hexapla_core::DocumentPath;

use crate::error::Error;

/// The documents a verb is asked for: all, or those that some argument names.
///
/// An argument names a document by its path, by a folder above it, or by its path from the
/// project's root (`source/articles/x.md`, as a shell completes it).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    wanted: Vec<String>,
}

impl Selection {
    /// All documents.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// The documents that one of `arguments` names; all, where there is none.
    #[must_use]
    pub fn of(arguments: &[String]) -> Self {
        let tidy = |argument: &String| {
            argument
                .trim_start_matches("./")
                .trim_end_matches('/')
                .to_owned()
        };
        Self {
            wanted: arguments.iter().map(tidy).collect(),
        }
    }

    /// The arguments.
    pub(crate) fn wanted(&self) -> &[String] {
        &self.wanted
    }

    /// Whether nothing is left out.
    pub(crate) fn is_all(&self) -> bool {
        self.wanted.is_empty()
    }

    /// Whether a document is asked for. `relative` is its path from the project's root.
    pub(crate) fn holds(&self, path: &DocumentPath, relative: &str) -> bool {
        let names = |wanted: &String| is_below(path.as_str(), wanted) || is_below(relative, wanted);
        self.wanted.is_empty() || self.wanted.iter().any(names)
    }

    /// Checks that each argument names something.
    ///
    /// # Errors
    /// The first argument that names no document, with the paths most like it.
    pub(crate) fn check(&self, documents: &[(&DocumentPath, String)]) -> Result<(), Error> {
        let names = |wanted: &String, (path, relative): &(&DocumentPath, String)| {
            is_below(path.as_str(), wanted) || is_below(relative, wanted)
        };
        let unknown = self
            .wanted
            .iter()
            .find(|wanted| !documents.iter().any(|document| names(wanted, document)));
        let Some(pattern) = unknown else {
            return Ok(());
        };
        let paths = documents.iter().map(|(path, _)| path.as_str());
        Err(Error::UnknownDocument {
            pattern: pattern.clone(),
            near: nearest(pattern, paths),
        })
    }
}

fn is_below(path: &str, wanted: &str) -> bool {
    path.strip_prefix(wanted)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The three candidates that share most letter pairs with `wanted`; none that shares too few.
pub(crate) fn nearest<'a>(wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut scored: Vec<(usize, &str)> = candidates
        .map(|candidate| (likeness(wanted, candidate), candidate))
        .collect();
    scored.retain(|(score, _)| *score >= 50);
    scored.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored
        .into_iter()
        .take(3)
        .map(|(_, candidate)| candidate.to_owned())
        .collect()
}

/// Dice's coefficient over letter pairs, in per cent.
fn likeness(one: &str, other: &str) -> usize {
    let pairs =
        |text: &str| -> Vec<(char, char)> { text.chars().zip(text.chars().skip(1)).collect() };
    let (one, mut other) = (pairs(one), pairs(other));
    let total = one.len() + other.len();
    let mut common = 0_usize;
    for pair in one {
        if let Some(at) = other.iter().position(|candidate| *candidate == pair) {
            other.swap_remove(at);
            common += 1;
        }
    }
    (200 * common).checked_div(total).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> DocumentPath {
        DocumentPath::parse(text).unwrap()
    }

    #[test]
    fn a_document_is_named_by_path_folder_or_place_on_disk() {
        let document = path("articles/a.md");
        for named in [
            "articles/a.md",
            "articles",
            "articles/",
            "source/articles/a.md",
            "./source",
        ] {
            let selection = Selection::of(&[named.to_owned()]);
            assert!(
                selection.holds(&document, "source/articles/a.md"),
                "{named}"
            );
        }
        for other in ["art", "articles/a", "b"] {
            let selection = Selection::of(&[other.to_owned()]);
            assert!(
                !selection.holds(&document, "source/articles/a.md"),
                "{other}"
            );
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_met_with_the_nearest_paths() {
        let (one, two) = (path("articles/stale-pages.md"), path("x.txt"));
        let documents = [
            (&one, "source/articles/stale-pages.md".into()),
            (&two, "x.txt".into()),
        ];
        let selection = Selection::of(&["articles/stale-page.md".to_owned()]);
        let Err(Error::UnknownDocument { near, .. }) = selection.check(&documents) else {
            panic!("it names nothing")
        };
        assert_eq!(near, ["articles/stale-pages.md"]);
    }
}
