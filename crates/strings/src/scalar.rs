//! What a YAML plain scalar means, and which characters may stand in one.

/// Whether a plain scalar is something else than a string for some YAML reader: null, a boolean, a
/// number, a date, a merge key.
///
/// Takes the sum of YAML 1.2 and 1.1, since site generators disagree: `yes` is a boolean for some,
/// `12:30` a number. A version such as `1.2.3` counts as a number too, being no words.
pub fn is_typed(plain: &str) -> bool {
    is_word(plain) || is_number(plain) || is_date(plain)
}

fn is_word(plain: &str) -> bool {
    const WORDS: [&str; 10] = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "~",
    ];
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(plain)) || matches!(plain, "" | "<<" | "=")
}

fn is_number(plain: &str) -> bool {
    let body = plain.strip_prefix(['+', '-']).unwrap_or(plain);
    let lower = body.to_ascii_lowercase();
    if matches!(lower.as_str(), ".inf" | ".nan") {
        return true;
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = lower.strip_prefix(prefix) {
            return digits.chars().all(|c| c.is_digit(radix) || c == '_');
        }
    }
    let (mantissa, exponent) = lower.split_once('e').unwrap_or((&lower, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    mantissa.contains(|c: char| c.is_ascii_digit())
        && mantissa
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '_' | '.' | ':' | ','))
        && exponent.chars().all(|c| c.is_ascii_digit())
}

/// A YAML 1.1 timestamp: `2024-05-01`, `2024-05-01T10:00:00Z`, `2024-05-01 10:00:00 +2`.
fn is_date(plain: &str) -> bool {
    let mut parts = plain.splitn(3, '-');
    let (Some(year), Some(month), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let time = |c: char| {
        c.is_ascii_digit() || matches!(c, ':' | '.' | '+' | '-' | 'T' | 't' | 'Z' | 'z' | ' ')
    };
    year.len() == 4
        && digits(year)
        && digits(month)
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && rest.chars().all(time)
}

/// Where a plain scalar stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// Outside brackets.
    Block,
    /// Inside `[…]` or `{…}`.
    Flow,
}

/// Whether a string can be written as a plain scalar of one line and is read as the same string by
/// every YAML reader.
pub fn may_be_plain(text: &str, context: Context) -> bool {
    const INDICATORS: [char; 19] = [
        '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@',
        '`',
    ];
    let ends_clean = !text.starts_with(char::is_whitespace) && !text.ends_with(char::is_whitespace);
    // YAML 1.2 lets `?` stand inside brackets; readers of YAML 1.1 do not.
    let parts_flow = context == Context::Flow && text.contains([',', '[', ']', '{', '}', '?']);
    ends_clean
        && !parts_flow
        && !is_typed(text)
        && !text.starts_with(INDICATORS)
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(must_be_escaped)
}

/// Whether a character can stand in YAML only as an escape: a line break, a tab (which readers treat
/// unlike), and what YAML 1.2 does not call printable.
pub fn must_be_escaped(c: char) -> bool {
    match c {
        ' '..='~' => false,
        '\u{0}'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_any_reader_takes_for_a_value_of_another_type_is_typed() {
        for plain in [
            "",
            "~",
            "null",
            "NULL",
            "True",
            "no",
            "Off",
            "y",
            "1",
            "-1",
            "+.5",
            "1_000",
            "1e3",
            "0x1F",
            "0o17",
            "0b11",
            ".inf",
            "-.INF",
            ".nan",
            "12:30",
            "1.2.3",
            "1,000",
            "2024-05-01",
            "2024-5-1",
            "2024-05-01T10:00:00Z",
            "2024-05-01 10:00:00 +2",
            "<<",
        ] {
            assert!(is_typed(plain), "{plain}");
        }
    }

    #[test]
    fn words_are_strings_in_every_script() {
        for plain in [
            "title",
            "nope",
            "1 e 2",
            "3D",
            "e3",
            ".net",
            "2024-05-01 notes",
            "0xyz",
            "-",
            "2024年",
            "ترجمة",
            "ＹＥＳ",
            "İstanbul",
            "żółć",
        ] {
            assert!(!is_typed(plain), "{plain}");
        }
    }

    #[test]
    fn arabic_and_chinese_stay_plain() {
        for text in [
            "كيف تؤثر الترجمة؟",
            "翻訳：これは何ですか。",
            "简体中文，标题",
            "¿Qué?",
        ] {
            assert!(may_be_plain(text, Context::Block), "{text}");
        }
    }

    #[test]
    fn what_would_end_or_change_a_plain_scalar_is_refused() {
        for text in [
            "a: b",
            "a #b",
            "a:",
            " a",
            "a ",
            "- a",
            "#a",
            "@a",
            "\"a",
            "a\nb",
            "a\tb",
            "no",
            "\u{85}",
            "a\u{feff}",
            "%a",
            "{a",
            "[a",
            "`a",
        ] {
            assert!(!may_be_plain(text, Context::Block), "{text:?}");
        }
        assert!(may_be_plain("a, b [c]", Context::Block));
        assert!(!may_be_plain("a, b", Context::Flow));
    }
}
