//! What the names of a document's messages begin with in a file of all documents.

use std::fmt::Write as _;

use hexapla_core::DocumentPath;

/// What opens the prefix of a path that does not begin with an ASCII letter. No path gives it, since `d`
/// never follows a lone `_`.
const OPENING: &str = "d_d";
/// The ending that is left out.
const ENDING: &str = ".ftl";
/// What stands behind a path that has another ending, or none.
const WHOLE: &str = "_d";
/// What parts the prefix from the name. Within a prefix a hyphen that is not part of an escape is a
/// slash, and no two slashes follow each other.
const END: &str = "--";

/// The prefix of a document, by the path of its file in the bundle alone: `app/menu.ftl` has
/// `app-menu--`.
///
/// ASCII letters and digits stand as they are, `/` is a hyphen and a hyphen `_-`; `_` is itself before a
/// small letter other than `d`, else `__`; every other byte is `_` with two hexadecimal digits. The ending
/// `.ftl` is left out. So the prefix is a Fluent identifier.
///
/// Law: prefixes read back from left to right up to their `--`, so no name of one document is ever a name
/// of another, and a document that comes or goes changes no other's names.
pub(super) fn prefix(path: &DocumentPath) -> String {
    let path = path.as_str();
    let stem = path.strip_suffix(ENDING);
    let stem = stem.filter(|stem| !stem.is_empty() && !stem.ends_with('/'));
    let (path, tail) = stem.map_or((path, WHOLE), |stem| (stem, ""));
    let mut name = String::with_capacity(path.len() + END.len());
    if !path.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.push_str(OPENING);
    }
    let mut bytes = path.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'/' => name.push('-'),
            b'-' => name.push_str("_-"),
            b'_' => {
                let is_plain = bytes.peek().is_some_and(|next| is_word(*next));
                name.push_str(if is_plain { "_" } else { "__" });
            }
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => name.push(char::from(byte)),
            // Writing to a string cannot fail.
            byte => {
                let _ = write!(name, "_{byte:02X}");
            }
        }
    }
    name + tail + END
}

/// What never begins an escape, nor goes on as the opening does.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_lowercase() && byte != b'd'
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn of(path: &str) -> String {
        prefix(&DocumentPath::parse(path).unwrap())
    }

    #[test]
    fn a_prefix_says_its_path() {
        for (path, wanted) in [
            ("site.ftl", "site--"),
            ("app/menu.ftl", "app-menu--"),
            ("app-menu.ftl", "app_-menu--"),
            ("app_menu.ftl", "app_menu--"),
            ("app__menu.ftl", "app___menu--"),
            ("a_/b.ftl", "a__-b--"),
            ("app.json.ftl", "app_2Ejson--"),
            ("app.lang", "app_2Elang_d--"),
            ("d", "d_d--"),
            (".ftl", "d_d_2Eftl_d--"),
            ("日.ftl", "d_d_E6_97_A5--"),
            ("2/ق.ftl", "d_d2-_D9_82--"),
            ("d_d2.ftl", "d__d2--"),
            ("Ż_ó.ftl", "d_d_C5_BB___C3_B3--"),
        ] {
            assert_eq!(of(path), wanted, "{path}");
        }
    }

    proptest! {
        #[test]
        fn no_name_of_two_documents_is_one(
            paths in prop::collection::btree_set("[ad/_\\-.5EÜ語]{1,6}(\\.ftl)?", 2..40),
            messages in prop::collection::btree_set("[ad][ad_\\-5E]{0,5}", 1..20),
        ) {
            let mut names: BTreeMap<String, (String, String)> = BTreeMap::new();
            for path in paths {
                let Ok(parsed) = DocumentPath::parse(&path) else { continue };
                for message in &messages {
                    let name = format!("{}{message}", prefix(&parsed));
                    let is_identifier = name.starts_with(|c: char| c.is_ascii_alphabetic())
                        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
                    prop_assert!(is_identifier, "{}", name);
                    let other = names.insert(name.clone(), (path.clone(), message.clone()));
                    prop_assert_eq!(other, None, "{}", name);
                }
            }
        }
    }
}
