//! Paths of documents: relative, portable, and unable to leave the project.

use std::{fmt, sync::Arc};

/// The path of a document under its root: components joined by `/`.
///
/// Holds no empty, `.` or `..` component, no backslash, no control character, no name that Windows
/// reserves, and nothing absolute; so it may become part of a path that is read or written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentPath(Arc<str>);

/// Why a text is no document path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathError {
    /// Nothing there.
    Empty,
    /// Begins with `/`, or with a drive.
    Absolute,
    /// A component is empty, `.` or `..`.
    Component,
    /// Holds a backslash, a control character or one of `<>:"|?*`.
    Character(char),
    /// A component is a device name on Windows, or ends in a dot or a space.
    Reserved,
}

impl DocumentPath {
    /// Reads a path.
    ///
    /// # Errors
    /// Says which rule of the type it breaks.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        if text.is_empty() {
            return Err(PathError::Empty);
        }
        if text.starts_with('/') {
            return Err(PathError::Absolute);
        }
        // Most paths are ASCII, and a build reads tens of thousands: so bytes are looked at first, all of them
        // at once.
        let is_odd = |byte: u8| !byte.is_ascii() | is_bad(char::from(byte));
        if text.bytes().fold(false, |odd, byte| odd | is_odd(byte))
            && let Some(c) = text.chars().find(|c| is_bad(*c))
        {
            return Err(PathError::Character(c));
        }
        for component in text.as_bytes().split(|byte| *byte == b'/') {
            check(component)?;
        }
        Ok(Self(text.into()))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same text, shared.
    #[must_use]
    pub fn to_shared(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }

    /// The file name without its last ending.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.0.rsplit('/').next().unwrap_or_default();
        match name.rsplit_once('.') {
            Some((stem, _)) if !stem.is_empty() => stem,
            _ => name,
        }
    }

    /// The last ending, without its dot; empty when there is none.
    #[must_use]
    pub fn extension(&self) -> &str {
        let name = self.0.rsplit('/').next().unwrap_or_default();
        match name.rsplit_once('.') {
            Some((stem, extension)) if !stem.is_empty() => extension,
            _ => "",
        }
    }
}

impl fmt::Display for DocumentPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the path is empty"),
            Self::Absolute => f.write_str("the path is absolute"),
            Self::Component => f.write_str("a component of the path is empty, `.` or `..`"),
            Self::Character(c) => write!(f, "the path holds `{}`", c.escape_default()),
            Self::Reserved => f.write_str("a component of the path is a reserved name"),
        }
    }
}

impl std::error::Error for PathError {}

/// Whether no path holds a character.
const fn is_bad(c: char) -> bool {
    matches!(c, '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\\' | '<' | '>' | ':' | '"' | '|' | '?' | '*')
}

fn check(component: &[u8]) -> Result<(), PathError> {
    match component {
        b"" | b"." | b".." => Err(PathError::Component),
        [.., b'.' | b' '] => Err(PathError::Reserved),
        _ if is_device(component) || component.eq_ignore_ascii_case(b".git") => {
            Err(PathError::Reserved)
        }
        _ => Ok(()),
    }
}

/// Whether Windows takes a name for that of a device: `con`, `LPT1.txt`.
fn is_device(component: &[u8]) -> bool {
    let Some((name, rest)) = component.split_first_chunk::<3>() else {
        return false;
    };
    let name = &name.map(|byte| byte.to_ascii_uppercase());
    match rest {
        [] | [b'.', ..] => matches!(name, b"CON" | b"PRN" | b"AUX" | b"NUL"),
        [b'1'..=b'9'] | [b'1'..=b'9', b'.', ..] => matches!(name, b"COM" | b"LPT"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_paths_are_read() {
        for good in [
            "a.md",
            "articles/stale-pages.md",
            "日本語/記事.md",
            "_index.md",
            ".hidden/x",
            "com0/lpt10/console/c記",
        ] {
            assert_eq!(DocumentPath::parse(good).unwrap().as_str(), good);
        }
    }

    #[test]
    fn nothing_leaves_the_root() {
        for bad in [
            "",
            "/a",
            "../a",
            "a/../b",
            "a//b",
            "./a",
            "a\\b",
            "c:/x",
            "a\0",
            "NUL",
            "a/con.md",
            ".git/x",
            "a.",
            "x/Lpt9.tar.gz",
            "com1",
            "記\u{85}",
        ] {
            assert!(DocumentPath::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn stem_and_extension_part_the_name() {
        let path = DocumentPath::parse("a.b/page.en.md").unwrap();
        assert_eq!((path.stem(), path.extension()), ("page.en", "md"));
    }
}
