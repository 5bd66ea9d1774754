//! Whether a text says anything, and whether it asks.

/// Whether a text has a letter or a digit that is not part of a URL.
pub(crate) fn has_words(text: &str) -> bool {
    text.split_ascii_whitespace()
        .any(|word| !is_url(word) && word.chars().any(char::is_alphanumeric))
}

/// Whether a word is a URL that stands for itself, perhaps in brackets.
fn is_url(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| c.is_ascii_punctuation());
    ["http://", "https://", "www."]
        .iter()
        .any(|scheme| word.starts_with(scheme))
}

/// Whether a text ends with a question mark: Latin, full-width, Arabic or Greek, closing quotes and
/// brackets aside.
pub(crate) fn asks(text: &str) -> bool {
    let closing = |c: char| c.is_whitespace() || "\"'»”’)]*_」』）".contains(c);
    let text = text.trim_end_matches(closing);
    let greek = |text: &str| {
        let last = text.chars().next_back();
        last.is_some_and(|c| matches!(c as u32, 0x370..=0x3ff | 0x1f00..=0x1fff))
    };
    text.ends_with(['?', '？', '؟', '\u{37e}']) || text.strip_suffix(';').is_some_and(greek)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_of_any_script_are_words() {
        for text in ["a", "12", "翻訳", "صفحة", "żółć", "ğ"] {
            assert!(has_words(text), "{text}");
        }
        for text in ["", "—", "…!", "https://example.com/a", " *"] {
            assert!(!has_words(text), "{text}");
        }
    }

    #[test]
    fn a_question_is_known_in_every_script() {
        for text in ["Why?", "なぜ？", "لماذا؟", "Γιατί;", "Warum?»", "Neden? "] {
            assert!(asks(text), "{text}");
        }
        for text in ["Why", "int x;", "!"] {
            assert!(!asks(text), "{text}");
        }
    }
}
