//! Paths in an `l10n.toml`, before they are patterns.

use std::collections::BTreeMap;

use super::pattern::variable;

/// A path below a folder of the project, both with `/`, without `.` and `..`; `None` where it leads
/// out of the project.
pub(super) fn join(folder: &str, path: &str) -> Option<String> {
    if path.starts_with('/') || path.contains('\\') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| !last.contains(['*', '{'])) => {
                parts.pop();
            }
            ".." => return None,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// How much text variables may become, in bytes.
const LONGEST: usize = 64 * 1024;
/// How deep variables may stand in each other.
const DEEPEST: usize = 32;

/// A text with the variables that are known put in, also in what they stand for; none in itself.
pub(super) fn known_variables(text: &str, variables: &BTreeMap<String, String>) -> String {
    let mut filled = String::new();
    put(text, variables, &mut Vec::new(), &mut filled);
    filled
}

fn put<'v>(
    text: &'v str,
    variables: &'v BTreeMap<String, String>,
    inside: &mut Vec<&'v str>,
    filled: &mut String,
) {
    let mut rest = text;
    while let Some((before, _)) = rest.split_once('{') {
        filled.push_str(before);
        rest = rest.get(before.len()..).unwrap_or_default();
        let (name, length) = variable(rest).unwrap_or(("", 1));
        let written = rest.get(..length).unwrap_or_default();
        rest = rest.get(length..).unwrap_or_default();
        let is_open = !inside.contains(&name) && inside.len() < DEEPEST && filled.len() < LONGEST;
        match variables.get(name).filter(|_| is_open) {
            Some(value) => {
                inside.push(name);
                put(value, variables, inside, filled);
                inside.pop();
            }
            None => filled.push_str(written),
        }
    }
    filled.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_joined_to_its_folder() {
        for (folder, path, joined) in [
            ("", "a/./b//c", Some("a/b/c")),
            (
                "browser/locales",
                "../../toolkit/*.ftl",
                Some("toolkit/*.ftl"),
            ),
            ("a", "..", Some("")),
            ("a", "../..", None),
            ("", "*/../b", None),
            ("", "/etc", None),
        ] {
            assert_eq!(join(folder, path).as_deref(), joined, "{folder} {path}");
        }
    }

    #[test]
    fn variables_are_put_in_and_never_in_themselves() {
        let pairs = [("m", "{a}/x"), ("a", "{m}b"), ("loop", "{loop}{loop}")];
        let variables = pairs
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        assert_eq!(
            known_variables("{ m }/{locale}/{", &variables),
            "{m}b/x/{locale}/{"
        );
        assert_eq!(known_variables("{loop}", &variables), "{loop}{loop}");
    }

    #[test]
    fn variables_that_double_each_other_stay_small() {
        let mut variables = BTreeMap::new();
        for n in 0..40 {
            variables.insert(format!("v{n}"), format!("{{v{0}}}{{v{0}}}", n + 1));
        }
        assert!(known_variables("{v0}", &variables).len() < 8 * LONGEST);
    }
}
