//! Paths of pages, and how one page refers to another.

use std::collections::BTreeSet;

use hexapla_core::DocumentPath;

/// The most that a slug has, in characters, and in bytes: names of files end at 255 bytes.
const LONGEST: (usize, usize) = (120, 180);

/// A text as the last part of an address: lower case, letters and digits of any script, hyphens for
/// everything else; empty where nothing is left.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len().min(LONGEST.1));
    for c in text.chars().flat_map(char::to_lowercase).take(LONGEST.0) {
        if slug.len() + c.len_utf8() > LONGEST.1 {
            break;
        }
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// Whether every system can have a file of this name.
pub(crate) fn is_file_name(name: &str) -> bool {
    DocumentPath::parse(name).is_ok()
}

/// Paths of pages that are given away. Paths that differ in case only are one: on some systems they are
/// one file.
#[derive(Debug, Default)]
pub(crate) struct Taken(BTreeSet<String>);

impl Taken {
    pub(crate) fn new(paths: impl IntoIterator<Item = String>) -> Self {
        Self(paths.into_iter().map(|path| folded(&path)).collect())
    }

    /// Takes a path, if it is free and every system can have it.
    pub(crate) fn take(&mut self, path: &str) -> bool {
        let path = Claimed::of(path.to_owned());
        path.is_some_and(|path| self.give(path).is_some())
    }

    /// Gives a path away, if it is free.
    pub(crate) fn give(&mut self, claimed: Claimed) -> Option<String> {
        let Claimed { path, folded } = claimed;
        self.0.insert(folded).then_some(path)
    }
}

/// A path that every system can have.
pub(crate) struct Claimed {
    path: String,
    folded: String,
}

impl Claimed {
    pub(crate) fn of(path: String) -> Option<Self> {
        let folded = folded(&path);
        is_file_name(&path).then_some(Self { path, folded })
    }
}

fn folded(path: &str) -> String {
    if path.is_ascii() {
        path.to_ascii_lowercase()
    } else {
        path.to_lowercase()
    }
}

/// The folder of a path, with a slash at its end where it is not empty.
pub(crate) fn folder(path: &str) -> &str {
    path.rfind('/')
        .map_or("", |at| path.get(..=at).unwrap_or_default())
}

/// The name of a path without its ending.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A path below a folder.
pub(crate) fn below(folder: &str, path: &str) -> String {
    if folder.is_empty() {
        path.to_owned()
    } else {
        format!("{folder}/{path}")
    }
}

/// How the page at `from` refers to that at `to`.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let (base, mut rest) = (folder(from), to);
    let mut remaining = base;
    while let Some((first, after)) = remaining.split_once('/') {
        let Some(next) = rest
            .strip_prefix(first)
            .and_then(|rest| rest.strip_prefix('/'))
        else {
            break;
        };
        (remaining, rest) = (after, next);
    }
    let up = "../".repeat(remaining.matches('/').count());
    // A first part with a colon would be read as a scheme.
    let is_bare = up.is_empty()
        && rest
            .split('/')
            .next()
            .is_some_and(|part| part.contains(':'));
    let here = if is_bare { "./" } else { "" };
    format!("{up}{here}{rest}")
}

/// A path as it stands in an address outside of HTML, where only ASCII may.
pub(crate) fn percent(path: &str) -> String {
    let stands_for_itself =
        |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$'()*+,;=:@".contains(&byte);
    if path.bytes().all(stands_for_itself) {
        return path.to_owned();
    }
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if stands_for_itself(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_keeps_letters_of_any_script() {
        assert_eq!(slug(" Warum Seiten – veralten? "), "warum-seiten-veralten");
        assert_eq!(slug("なぜ古くなるのか。"), "なぜ古くなるのか");
        assert_eq!(slug("Zażółć/../gęślą"), "zażółć-gęślą");
        assert_eq!(slug("../.."), "");
        assert_eq!(slug(&"記事".repeat(60)).len(), 180);
    }

    #[test]
    fn a_path_is_given_away_once_whatever_its_case() {
        let mut taken = Taken::new(["Tags.html".to_owned()]);
        assert!(!taken.take("tags.html"));
        assert!(taken.take("ja/Żółw.html") && !taken.take("ja/żÓŁW.html"));
        assert!(!taken.take("pl/con.html"), "no file on Windows");
    }

    #[test]
    fn a_page_refers_to_another_from_where_it_stands() {
        assert_eq!(
            relative("it/articles/a.html", "it/articles/b.html"),
            "b.html"
        );
        assert_eq!(
            relative("it/articles/a.html", "articles/a.html"),
            "../../articles/a.html"
        );
        assert_eq!(relative("index.html", "it/index.html"), "it/index.html");
        assert_eq!(relative("it/index.html", "index.html"), "../index.html");
        assert_eq!(relative("it/a.html", "ita/b.html"), "../ita/b.html");
        assert_eq!(relative("a.html", "b:c.html"), "./b:c.html");
    }

    #[test]
    fn an_address_in_a_feed_is_ascii() {
        assert_eq!(percent("ja/記 事.html"), "ja/%E8%A8%98%20%E4%BA%8B.html");
    }
}
