//! Keys that a generator wants, put into a block without touching another byte.

use std::collections::BTreeMap;

use hexapla_core::{Edit, Slot, Span};

use super::{LONGEST, Value, encode, fence, fence::Language, read, unclosed};
use crate::{
    markdown::after_mark,
    options::{FrontMatter, KeyPolicy},
};

/// A key that a localized page is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageKey {
    /// Its name: ASCII letters, digits, `-` and `_`.
    pub name: String,
    /// Its value, a string.
    pub value: String,
    /// What becomes of one that the author gave.
    pub given: Given,
    /// Whether a page without front matter gets a block for it.
    pub need: Need,
}

/// What becomes of a value that the author gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// It stays.
    Stays,
    /// It is replaced where it is a string.
    Replaced,
}

/// Whether a key is worth a block of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It goes into a block that is there.
    Optional,
    /// It makes a block.
    Required,
}

/// The edits that give a Markdown file these keys. A value stays in its author's quotes where it can; a
/// new key is the last of a YAML block, the first of one in TOML or JSON. A broken block stays as it is.
#[must_use]
pub fn page_key_edits(source: &str, keys: &[PageKey]) -> Vec<Edit> {
    let Some(fenced) = fence::find(source) else {
        return new_block(source, keys).into_iter().collect();
    };
    if fenced.content.len() > LONGEST {
        return Vec::new();
    }
    let policies: BTreeMap<String, KeyPolicy> = keys
        .iter()
        .map(|key| (key.name.clone(), KeyPolicy::Translate))
        .collect();
    let Some(block) = read(source, &FrontMatter { keys: policies }) else {
        return Vec::new();
    };
    if !block.diagnostics.is_empty() {
        return Vec::new();
    }
    let mut edits = Vec::new();
    for key in keys {
        let is_whole = |value: &&Value<'_>| is_whole(source, value.span);
        let found = block.values.iter().filter(is_whole);
        let found = found.into_iter().find(|value| value.key == key.name);
        match found {
            Some(value) if key.given == Given::Replaced && value.text != *key.value => {
                let written = encode(value.slot, value.span.of(source), &key.value);
                edits.extend(written.ok().map(|text| Edit::new(value.span, text)));
            }
            Some(_) => {}
            None if names(source, fenced.content, &key.name) => {}
            None => edits.extend(addition(source, &fenced, key)),
        }
    }
    edits
}

/// Whether a text is all of its key's value, and no element of a list.
fn is_whole(source: &str, value: Span) -> bool {
    let before = Span::new(0, value.start).of(source);
    let before = before.trim_end_matches(['"', '\'']).trim_end();
    // A literal or folded text begins behind its mark (`|`, `>-`).
    let behind = before.trim_end_matches(['-', '+']);
    before.ends_with([':', '=']) || behind.ends_with(['|', '>'])
}

/// Whether a block has a key whose value is no string.
fn names(source: &str, content: Span, name: &str) -> bool {
    content.of(source).lines().any(|line| {
        let bare = line.trim_start_matches([' ', '\t', '"', '\'', '{']);
        let after = bare
            .strip_prefix(name)
            .map(|after| after.trim_start_matches(['"', '\'']).trim_start());
        after.is_some_and(|after| after.starts_with([':', '=']))
    })
}

fn addition(source: &str, fenced: &fence::Fenced, key: &PageKey) -> Option<Edit> {
    let content = fenced.content;
    let before = Span::new(0, content.start).of(source);
    let end = if before.ends_with("\r\n") || content.of(source).contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let name = &key.name;
    match fenced.language {
        Language::Yaml if content.of(source).trim_start().starts_with('{') => None,
        Language::Yaml => {
            let value = quoted(Slot::YamlDouble, &key.value)?;
            Some(Edit::new(
                Span::at(content.end),
                format!("{name}: {value}{end}"),
            ))
        }
        Language::Toml => {
            let value = quoted(Slot::Toml, &key.value)?;
            Some(Edit::new(
                Span::at(content.start),
                format!("{name} = {value}{end}"),
            ))
        }
        Language::Json => {
            let value = quoted(Slot::Json, &key.value)?;
            let inside = content.of(source).trim_start_matches('{').trim_start();
            let comma = if inside.starts_with('}') { "" } else { "," };
            let text = format!("{end}  \"{name}\": {value}{comma}");
            Some(Edit::new(Span::at(content.start + 1), text))
        }
    }
}

fn quoted(slot: Slot, value: &str) -> Option<String> {
    encode(slot, "\"\"", value).ok()
}

/// A block in front of a page that has none and needs one.
fn new_block(source: &str, keys: &[PageKey]) -> Option<Edit> {
    if unclosed(source).is_some() {
        return None;
    }
    let mut lines = String::new();
    for key in keys.iter().filter(|key| key.need == Need::Required) {
        let value = quoted(Slot::YamlDouble, &key.value)?;
        lines.push_str(&format!("{}: {value}\n", key.name));
    }
    let block = format!("---\n{lines}---\n\n");
    (!lines.is_empty()).then(|| Edit::new(Span::at(after_mark(source)), block))
}

#[cfg(test)]
mod tests {
    use hexapla_core::apply;

    use super::*;

    fn key(name: &str, value: &str) -> PageKey {
        PageKey {
            name: name.into(),
            value: value.into(),
            given: Given::Replaced,
            need: Need::Optional,
        }
    }

    fn put(source: &str, keys: &[PageKey]) -> String {
        apply(source, &page_key_edits(source, keys))
    }

    #[test]
    fn a_key_is_put_into_each_kind_of_block() {
        let lang = [key("lang", "no")];
        for (source, expected) in [
            (
                "---\r\ntitle: 日本\r\n---\r\nx",
                "---\r\ntitle: 日本\r\nlang: \"no\"\r\n---\r\nx",
            ),
            (
                "---\na: |\n  x\n---\n",
                "---\na: |\n  x\nlang: \"no\"\n---\n",
            ),
            ("---\n---\nx", "---\nlang: \"no\"\n---\nx"),
            (
                "+++\n[a]\nb = 1\n+++\n",
                "+++\nlang = \"no\"\n[a]\nb = 1\n+++\n",
            ),
            (
                "{\n  \"a\": 1\n}\n",
                "{\n  \"lang\": \"no\",\n  \"a\": 1\n}\n",
            ),
            ("{\n}\n", "{\n  \"lang\": \"no\"\n}\n"),
        ] {
            assert_eq!(put(source, &lang), expected);
        }
    }

    #[test]
    fn a_key_that_is_there_is_replaced_in_its_quotes_or_stays() {
        let lang = key("lang", "pl");
        assert_eq!(
            put(
                "---\nlang: en # x\ntitle: 'Żółć'\n---\n",
                std::slice::from_ref(&lang)
            ),
            "---\nlang: pl # x\ntitle: 'Żółć'\n---\n"
        );
        assert_eq!(
            put("+++\nlang = 'en'\n+++\n", std::slice::from_ref(&lang)),
            "+++\nlang = 'pl'\n+++\n"
        );
        for source in [
            "---\nlang: 1\n---\n",
            "---\nlang: [a]\n---\n",
            "---\nlang:\n  - a\n---\n",
            "---\nx: [\n---\n",
        ] {
            assert_eq!(put(source, std::slice::from_ref(&lang)), source);
        }
        let stays = PageKey {
            given: Given::Stays,
            ..lang
        };
        let source = "---\nlang: en\n---\n";
        assert_eq!(put(source, &[stays]), source);
    }

    #[test]
    fn a_page_without_a_block_gets_one_for_a_key_that_it_needs() {
        let lang = key("lang", "ar");
        let source = "\u{feff}# عنوان\n";
        assert_eq!(put(source, std::slice::from_ref(&lang)), source);
        let needed = PageKey {
            need: Need::Required,
            ..lang
        };
        assert_eq!(
            put(source, &[needed]),
            "\u{feff}---\nlang: \"ar\"\n---\n\n# عنوان\n"
        );
    }
}
