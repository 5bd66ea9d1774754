//! The root of a locale: the top-level key that some programs want above all strings of a file
//! (`it:` in Rails).

use hexapla_core::{Edit, Slot, Span};

use crate::{
    encode::encode,
    path::{Step, below},
    tree::{Node, Syntax, Tree, Value},
};

/// The root of a locale in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleRoot {
    /// The path of its key, which the paths of all its strings begin with.
    pub path: String,
    /// Which of the names that were asked for it has.
    pub name: usize,
    /// The bytes of its key, quotes included.
    pub key: Span,
}

/// The root of a source: the only top-level key of a file, where it is one of `names` and has values
/// under it.
#[must_use]
pub fn sole_root(tree: &Tree<'_>, names: &[String]) -> Option<LocaleRoot> {
    let mut top = top(tree);
    let only = top.next().filter(|_| top.next().is_none())?;
    named(tree, only, names).filter(|_| is_mapping(only))
}

/// The root of a catalog: the first top-level key that is one of `names`.
#[must_use]
pub fn root_of(tree: &Tree<'_>, names: &[String]) -> Option<LocaleRoot> {
    let fits = |node: &&Node<'_>| is_mapping(node) || node.value == Value::Null;
    top(tree)
        .filter(fits)
        .find_map(|node| named(tree, node, names))
}

/// The path of a root that is not there yet.
#[must_use]
pub fn root_path(name: &str) -> Option<String> {
    below("", &Step::Key(name.to_owned()))
}

/// The edit that gives a root another name.
#[must_use]
pub fn rename_root(tree: &Tree<'_>, root: &LocaleRoot, name: &str) -> Option<Edit> {
    let old = root.key.of(tree.text);
    let slot = match (tree.syntax, old.chars().next()) {
        (Syntax::Json, _) => Slot::Json,
        (Syntax::Yaml, Some('"')) => Slot::YamlDouble,
        (Syntax::Yaml, Some('\'')) => Slot::YamlSingle,
        (Syntax::Yaml, _) => Slot::YamlFlow,
    };
    let new = encode(slot, old, name).ok()?;
    (new != old).then(|| Edit::new(root.key, new))
}

/// What is left of a path below a root.
#[must_use]
pub fn below_root<'p>(path: &'p str, root: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(root)?;
    let is_item = rest.starts_with('[');
    rest.strip_prefix('.').or(is_item.then_some(rest))
}

/// The path of a string that stands under a root.
#[must_use]
pub fn under_root(path: &str, root: &str) -> String {
    let dot = if path.starts_with('[') { "" } else { "." };
    format!("{root}{dot}{path}")
}

fn top<'s, 't>(tree: &'s Tree<'t>) -> impl Iterator<Item = &'s Node<'t>> {
    let is_keyed = tree.nodes.first().is_some_and(is_mapping);
    let nodes = tree.nodes.iter().filter(move |_| is_keyed);
    nodes.filter(|node| node.parent == Some(0))
}

fn is_mapping(node: &Node<'_>) -> bool {
    matches!(node.value, Value::Mapping(_))
}

/// A value whose key is written as one of `names`, with or without quotes.
fn named(tree: &Tree<'_>, node: &Node<'_>, names: &[String]) -> Option<LocaleRoot> {
    let name = names
        .iter()
        .position(|name| root_path(name).is_some_and(|path| path == node.path))?;
    let written = node.entry.of(tree.text);
    let length = names.get(name)?.len();
    let is_quoted = written.starts_with(['"', '\'']);
    let length = if is_quoted { length + 2 } else { length };
    let key = Span::new(node.entry.start, node.entry.start + length);
    let bare = key.of(tree.text).trim_matches(['"', '\'']);
    (bare == names.get(name)?).then(|| LocaleRoot {
        path: node.path.clone(),
        name,
        key,
    })
}

#[cfg(test)]
mod tests {
    use hexapla_core::apply;

    use super::*;
    use crate::read;

    fn names(locale: &str) -> Vec<String> {
        vec![locale.to_owned()]
    }

    fn renamed(text: &str, syntax: Syntax, from: &str, to: &str) -> Option<String> {
        let tree = read(text, syntax);
        let root = sole_root(&tree, &names(from))?;
        Some(apply(text, &[rename_root(&tree, &root, to)?]))
    }

    #[test]
    fn the_only_key_is_the_root_where_it_is_the_locale() {
        for (text, root) in [
            ("en:\n  a: x\n", Some("en")),
            ("---\n# c\n\"en\": {a: x}\n", Some("en")),
            ("en:\n  a: x\nother: y\n", None),
            ("en: x\n", None),
            ("english:\n  a: x\n", None),
            ("- en:\n    a: x\n", None),
            ("a:\n  en:\n    b: x\n", None),
            ("", None),
        ] {
            let found = sole_root(&read(text, Syntax::Yaml), &names("en"));
            assert_eq!(found.map(|root| root.path).as_deref(), root, "{text}");
        }
    }

    #[test]
    fn a_root_is_renamed_and_no_other_byte_is() {
        for (text, to, expected) in [
            (
                "\u{feff}en:\r\n  en: x\r\n",
                "it",
                "\u{feff}it:\r\n  en: x\r\n",
            ),
            ("'en' : # en\n  a: x\n", "zh-CN", "'zh-CN' : # en\n  a: x\n"),
            ("\"en\":\n  a: x\n", "ja", "\"ja\":\n  a: x\n"),
            // A bare `no` is a truth value for many readers.
            ("en:\n  a: x\n", "no", "\"no\":\n  a: x\n"),
            ("{en: {a: x}}\n", "ar", "{ar: {a: x}}\n"),
        ] {
            assert_eq!(
                renamed(text, Syntax::Yaml, "en", to).as_deref(),
                Some(expected)
            );
        }
        let json = renamed("{ \"pt-BR\" : {\"a\": \"x\"}}", Syntax::Json, "pt-BR", "tr");
        assert_eq!(json.as_deref(), Some("{ \"tr\" : {\"a\": \"x\"}}"));
    }

    #[test]
    fn paths_go_below_a_root_and_back() {
        for (whole, rest) in [
            ("it.a.b", Some("a.b")),
            ("it[0]", Some("[0]")),
            ("items.a", None),
            ("it", None),
        ] {
            assert_eq!(below_root(whole, "it"), rest);
            if let Some(rest) = rest {
                assert_eq!(under_root(rest, "it"), whole);
            }
        }
    }
}
