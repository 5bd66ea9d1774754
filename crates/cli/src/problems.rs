//! Problems of a configuration in the reader's language.
//!
//! The crate that reads configurations says what is wrong in English sentences, with names from the
//! file in them. As with gettext the English sentence is the key: it is recognised by the English
//! message that gives it, and said again by the same message in the reader's language. A sentence that
//! no message gives stays English.

use hexapla_core::Untrusted;
use hexapla_messages::Said;

use crate::messages::Messages;

/// The messages, with what is put in, in the order of their places.
const SENTENCES: [(&str, &[&str]); 87] = [
    ("config-unknown-key", &["key"]),
    ("config-wrong-locale", &["name", "found"]),
    ("config-wrong-type", &["name", "wanted", "found"]),
    ("config-wrong-item", &["key", "found"]),
    ("config-hreflang", &[]),
    ("config-one-component", &[]),
    ("config-wrong-form", &["key", "wanted"]),
    ("config-missing", &["key"]),
    ("config-empty", &["key"]),
    ("config-no-tag", &[]),
    ("config-site-code", &[]),
    ("config-direction", &[]),
    ("config-locale-twice", &["tag"]),
    ("config-same-folder", &["one", "two", "folder"]),
    ("config-same-code", &["one", "two", "code"]),
    ("config-code-is-tag", &["one", "two"]),
    ("config-unknown-fallback", &["locale"]),
    ("config-fallback-itself", &["locale"]),
    ("config-unknown-placeholder", &["name"]),
    ("config-lacks-locale", &["key"]),
    ("config-lacks-path", &["key"]),
    ("config-no-path", &["key", "reason"]),
    ("config-no-folder", &["key", "reason"]),
    ("config-no-pattern", &["pattern", "reason"]),
    ("config-pattern-leaves", &[]),
    ("config-no-language", &["language"]),
    ("config-no-locale", &["text"]),
    ("config-no-format", &["value"]),
    ("config-no-dialect", &["value"]),
    ("config-no-policy", &["value"]),
    ("config-no-expression", &["text", "reason"]),
    ("config-no-element", &["name"]),
    ("config-not-harmless", &["name"]),
    ("config-no-weight", &["value"]),
    ("config-no-threshold", &["text"]),
    ("config-no-size", &["text"]),
    ("config-no-toml", &["reason"]),
    ("config-output-project", &[]),
    ("config-output-documents", &["output", "root"]),
    ("config-output-within", &["output", "folder"]),
    ("config-output-holds", &["output", "folder"]),
    ("config-documents-among", &["folder"]),
    ("config-no-match", &["pattern"]),
    ("config-no-words", &["path"]),
    ("config-folder-missing", &["folder"]),
    ("config-folder-leaves", &["folder"]),
    ("config-folder-file", &["folder"]),
    ("config-two-sets", &["path"]),
    ("config-same-path", &["path", "one", "two"]),
    ("config-same-catalog", &["one", "two", "path"]),
    ("config-no-ending", &["path"]),
    ("config-unknown-ending", &["path", "ending"]),
    ("config-near", &["name"]),
    ("config-known-keys", &["names"]),
    ("config-known", &["names"]),
    ("config-placeholders", &["names"]),
    ("config-say-source", &["example"]),
    ("config-say-locales", &["example"]),
    ("config-say-documents", &["example"]),
    ("config-say-files", &["example"]),
    ("config-say-words", &[]),
    ("config-relative-set", &[]),
    ("config-relative-near", &["pattern"]),
    ("config-looked-in", &["folder"]),
    ("config-relative-root", &["key"]),
    ("config-fallback-one-of", &[]),
    ("config-small-letters", &["example"]),
    ("config-wherever-source", &[]),
    ("config-write-size", &["example"]),
    ("config-tell-apart", &[]),
    ("config-overwrite", &[]),
    ("config-own-folder", &["example"]),
    ("config-symlink", &["name", "real"]),
    ("config-say-format", &["example"]),
    ("type-nothing", &[]),
    ("type-string", &[]),
    ("type-number", &[]),
    ("type-boolean", &[]),
    ("type-date", &[]),
    ("type-list", &[]),
    ("type-table", &[]),
    ("type-strings", &[]),
    ("type-tables", &[]),
    ("type-locale", &[]),
    ("type-size", &[]),
    ("type-names", &[]),
    ("type-documents", &[]),
];

/// A private character that stands for what is put in, to find its place in an English message.
const PLACE: &str = "\u{E000}";

/// The message that says this sentence in English; the sentence itself where none does.
pub(crate) fn recognised(sentence: &str, english: &Messages) -> Said {
    let all = SENTENCES.iter();
    let mut found = all.filter_map(|(id, names)| matched(sentence, id, names, english));
    found
        .next()
        .unwrap_or_else(|| Untrusted::new(sentence).for_terminal().into())
}

/// The message `id`, where it gives the sentence.
fn matched(
    sentence: &str,
    id: &'static str,
    names: &'static [&'static str],
    english: &Messages,
) -> Option<Said> {
    let blank = names
        .iter()
        .fold(Said::new(id), |said, name| said.text(name, PLACE));
    let blank = english.say(&blank);
    let mut literals = blank.split(PLACE);
    let mut rest = sentence.strip_prefix(literals.next()?)?;
    let mut said = Said::new(id);
    let last = names.len().checked_sub(1);
    for (index, (name, literal)) in names.iter().zip(literals).enumerate() {
        let at = match Some(index) == last {
            true => rest.len().checked_sub(literal.len())?,
            false => rest.find(literal)?,
        };
        let value = rest.get(..at)?;
        rest = rest.get(at..)?.strip_prefix(literal)?;
        said = match word(value, english) {
            Some(word) => said.said(name, word),
            None => said.text(name, value),
        };
    }
    rest.is_empty().then_some(said)
}

/// A type in words.
fn word(value: &str, english: &Messages) -> Option<Said> {
    let mut types = SENTENCES.iter().filter(|(id, _)| id.starts_with("type-"));
    let found = types.find(|(id, _)| english.say(&Said::new(*id)) == value);
    found.map(|(id, _)| Said::new(*id))
}

#[cfg(test)]
mod tests {
    use hexapla_core::Locale;

    use super::*;

    fn said(tag: &str, sentence: &str) -> String {
        let language = Messages::of(&Locale::parse(tag).unwrap());
        language.say(&recognised(sentence, &Messages::english()))
    }

    #[test]
    fn a_problem_is_said_in_the_readers_language_with_its_names() {
        assert_eq!(
            said("de", "`locales` must be a list, not a string"),
            "`locales` muss eine Liste sein, nicht eine Zeichenkette"
        );
        assert_eq!(said("it", "did you mean `źródło`?"), "intendevi `źródło`?");
        assert_eq!(
            said("ja", "`a` and `b` have the same folder, `日本`"),
            "`a` と `b` のフォルダーがどちらも `日本` です"
        );
        assert_eq!(
            said("es", "this is no TOML: it has `, not ` and: colons"),
            "esto no es TOML: it has `, not ` and: colons"
        );
    }

    #[test]
    fn every_message_gives_back_its_own_english_sentence() {
        let english = Messages::english();
        for (id, names) in SENTENCES {
            let blank = names
                .iter()
                .enumerate()
                .fold(Said::new(id), |said, (index, name)| {
                    said.text(name, format!("x{index}"))
                });
            let sentence = english.say(&blank);
            assert_ne!(sentence, id, "there is no message {id}");
            let known = recognised(&sentence, &english);
            assert_eq!(known.id(), id, "{sentence}");
            assert_eq!(english.say(&known), sentence);
        }
    }

    #[test]
    fn what_nobody_knows_stays_as_it_is() {
        assert_eq!(
            said("fr", "something new\u{1b} is wrong"),
            "something new\\u{1b} is wrong"
        );
    }
}
