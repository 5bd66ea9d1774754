//! Ids of strings in JSON and YAML: paths of keys, and how records write them.

use std::{borrow::Cow, fmt::Write as _};

use super::UnitId;

/// How many bytes a path of keys has, at most.
const LONGEST: usize = 500;

/// What opens the name of a record whose id does not begin with a letter.
const OPENING: &str = "k_k";

impl UnitId {
    /// Reads a path of keys, or any other id: `menu.main.name`, `errors[0]`, `Save%20all%3F`.
    ///
    /// Letters, digits and the signs `_ - / : @ + ,` of a key stand as they are ([`UnitId::is_bare`]),
    /// `.` parts keys, `[` and `]` stand round the number of a list item, and the bytes of all else are
    /// written `%20`. So no id needs quotes in a command line, except that some shells want them round
    /// brackets. At most 500 bytes.
    #[must_use]
    pub fn parse_path(text: &str) -> Option<Self> {
        let is_sign = |c: char| matches!(c, '.' | '%' | '[' | ']') || Self::is_bare(c);
        let good = !text.is_empty() && text.len() <= LONGEST && text.chars().all(is_sign);
        good.then(|| Self(text.into()))
    }

    /// Whether a character of a key stands in a path as it is: it can be seen, has one form on a
    /// screen, and means nothing to a shell, to a path or to a record.
    #[must_use]
    pub fn is_bare(c: char) -> bool {
        if c.is_ascii() {
            return c.is_ascii_alphanumeric() || "_-/:@+,".contains(c);
        }
        let is_unseen = matches!(
            c,
            '\u{80}'..='\u{9F}'
                | '\u{AD}'
                | '\u{61C}'
                | '\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        );
        !is_unseen && !c.is_whitespace()
    }

    /// The name of the unit's record in a catalog: a Fluent identifier.
    ///
    /// An id that is one stands for itself. In any other `.` becomes `_-`, `_` becomes `__` where it
    /// would be read as the start of one of these, and other bytes become `_` with two hexadecimal
    /// digits. [`UnitId::of_record`] reads it back.
    #[must_use]
    pub fn record_name(&self) -> Cow<'_, str> {
        let id = self.as_str();
        let is_identifier = !id.contains('.') && Self::parse(id).is_some();
        if is_identifier && Self::of_record(id).as_ref() == Some(self) {
            return Cow::Borrowed(id);
        }
        let mut name = String::with_capacity(id.len() + 8);
        if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
            name.push_str(OPENING);
        }
        let mut bytes = id.bytes().peekable();
        while let Some(byte) = bytes.next() {
            match byte {
                b'.' => name.push_str("_-"),
                b'_' => {
                    let is_plain = bytes.peek().is_some_and(|next| is_word(*next));
                    name.push_str(if is_plain { "_" } else { "__" });
                }
                b'-' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => name.push(char::from(byte)),
                // Writing to a string cannot fail.
                byte => {
                    let _ = write!(name, "_{byte:02X}");
                }
            }
        }
        Cow::Owned(name)
    }

    /// The id of a record, by its name. An `_` that begins no escape stands for itself.
    #[must_use]
    pub fn of_record(name: &str) -> Option<Self> {
        Self::parse(name)
            .filter(|_| !name.contains('_'))
            .or_else(|| Self::parse_path(&decode(name)?))
            .or_else(|| Self::parse(name))
    }
}

fn decode(name: &str) -> Option<String> {
    let mut id = Vec::with_capacity(name.len());
    let mut rest = name.strip_prefix(OPENING).unwrap_or(name).as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (*first, after) {
            (b'_', [b'-', after @ ..]) => {
                id.push(b'.');
                rest = after;
            }
            (b'_', [b'_', after @ ..]) => {
                id.push(b'_');
                rest = after;
            }
            (b'_', [high, low, after @ ..]) if is_hex(*high) && is_hex(*low) => {
                id.push(hex(*high) * 16 + hex(*low));
                rest = after;
            }
            (byte, _) => id.push(byte),
        }
    }
    String::from_utf8(id).ok()
}

/// What never begins an escape, nor goes on as the opening does.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_lowercase() && byte != b'k'
}

fn is_hex(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'A'..=b'F')
}

fn hex(byte: u8) -> u8 {
    match byte {
        b'A'..=b'F' => byte - b'A' + 10,
        _ => byte.wrapping_sub(b'0'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATHS: [&str; 18] = [
        "save",
        "log_in",
        "LOG_IN",
        "log_AB",
        "a__b",
        "a_-b",
        "_private",
        "k_k",
        "k_key",
        "menu.main.name",
        "menu.log_in",
        "errors[0].text",
        "0",
        "Save%20all%3F",
        "common:save",
        "メニュー.保存",
        "القائمة.حفظ",
        "żółć.ığdır",
    ];

    #[test]
    fn every_path_reads_back_from_its_record() {
        for path in PATHS {
            let id = UnitId::parse_path(path).unwrap();
            let name = id.record_name();
            let is_identifier = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
            assert!(is_identifier, "{path}: {name}");
            assert_eq!(UnitId::of_record(&name), Some(id.clone()), "{path}: {name}");
        }
    }

    #[test]
    fn names_say_their_keys() {
        let name = |path: &str| UnitId::parse_path(path).unwrap().record_name().into_owned();
        assert_eq!(name("save"), "save");
        assert_eq!(name("log_in"), "log_in");
        assert_eq!(name("menu.log_in"), "menu_-log_in");
        assert_eq!(name("errors[0]"), "errors_5B0_5D");
    }

    #[test]
    fn different_paths_have_different_names() {
        let names: std::collections::BTreeSet<String> = PATHS
            .iter()
            .map(|path| UnitId::parse_path(path).unwrap().record_name().into_owned())
            .collect();
        assert_eq!(names.len(), PATHS.len());
    }

    #[test]
    fn a_coined_id_is_the_name_of_its_record() {
        for id in ["stale-pages-02be55c0", "my_block", "-brand"] {
            let id = UnitId::parse(id).unwrap();
            assert_eq!(UnitId::of_record(&id.record_name()), Some(id));
        }
    }

    #[test]
    fn what_a_shell_or_a_reader_would_take_for_something_else_is_no_path() {
        for bad in [
            "",
            "a b",
            "a#b",
            "a\u{202e}b",
            "a\u{200b}",
            "a=b",
            "a\"b",
            "a$b",
            "a\nb",
        ] {
            assert!(UnitId::parse_path(bad).is_none(), "{bad:?}");
        }
        assert!(UnitId::parse_path(&"a".repeat(501)).is_none());
    }
}
