//! Why a file cannot be read at a place: what parsers answer, as messages.

use hexapla_core::Untrusted;
use hexapla_messages::Said;

/// Sentences of our own readers and the messages that say them; what a reader says by an id
/// (`unclosed-string`) needs no line here.
const REASONS: [(&str, &str); 29] = [
    ("something follows the last bracket", "json-after-end"),
    ("a comment is not closed", "json-open-comment"),
    ("brackets are nested too deep", "json-too-deep"),
    ("the file ends where a value should stand", "json-no-value"),
    ("a key in double quotes should stand here", "json-key"),
    ("`:` should stand here", "json-colon"),
    ("`,` or `}` should stand here", "json-comma-brace"),
    ("`,` or `]` should stand here", "json-comma-bracket"),
    (
        "a comma stands before the closing bracket",
        "json-last-comma",
    ),
    (
        "the file ends before a bracket is closed",
        "json-open-bracket",
    ),
    ("a value should stand here", "json-value"),
    ("a string is not closed", "json-open-string"),
    (
        "a control character in a string must be escaped",
        "json-control",
    ),
    ("this is no escape of JSON", "json-escape"),
    (
        "a second document begins here; only one is read",
        "yaml-second-document",
    ),
    ("this line is indented unlike those above", "yaml-indent"),
    ("directives are not read", "yaml-directive"),
    ("the line `---` must hold nothing else", "yaml-dashes"),
    ("values are nested too deep", "yaml-too-deep"),
    ("a tab cannot indent", "yaml-tab"),
    ("a key and `:` should stand here", "yaml-key"),
    ("a value that begins so needs quotes", "yaml-quotes"),
    ("this cannot stand here", "yaml-place"),
    ("a key cannot stand below a value", "yaml-key-below"),
    ("a text with `: ` in it needs quotes", "yaml-colon-quotes"),
    ("a quote is not closed", "yaml-open-quote"),
    ("this is no escape of YAML", "yaml-escape"),
    ("this is no header of a block of text", "yaml-header"),
    ("not a mapping", "yaml-no-mapping"),
];

/// A reason as a message; what no message says stays as it is.
pub(crate) fn reason(text: &str) -> Said {
    let known = REASONS.iter().find(|(sentence, _)| *sentence == text);
    match known {
        Some((_, id)) => Said::new(*id),
        None => Untrusted::new(text).for_terminal().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Messages;

    #[test]
    fn the_english_of_reasons_is_what_readers_say() {
        let english = Messages::english();
        for (sentence, _) in REASONS {
            assert_eq!(english.say(&reason(sentence)), sentence);
        }
        let said = english.say(&reason("unclosed-string"));
        assert_eq!(said, "a quote is not closed");
        assert_eq!(english.say(&reason("\u{1b}?")), "\\u{1b}?");
    }
}
