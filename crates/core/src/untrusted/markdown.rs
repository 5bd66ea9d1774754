//! Text as nothing but text in Markdown, and in what forges make of it.

/// Parts what forges would join: written as an entity, so that it is seen in the source.
const APART: &str = "&#8203;";

/// Escapes a single line.
pub(super) fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / 8);
    let mut rest = line;
    // The two last characters.
    let mut before = (None, None);
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        let marks = opens(before.1.is_none(), line, rest, c);
        push(&mut out, c, marks);
        if is_parted(before, c, rest) {
            out.push_str(APART);
        }
        before = (before.1, Some(c));
    }
    out
}

/// Whether a character would begin a block, or end the number of a list.
fn opens(is_first: bool, line: &str, rest: &str, c: char) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    match c {
        '+' | '-' | '#' | '=' | ':' | '/' | '%' => is_first,
        // Code, where nothing stands before it.
        ' ' => is_first && line.starts_with("    "),
        '.' | ')' => {
            let done = line.len().saturating_sub(rest.len() + 1);
            let number = line.get(..done).unwrap_or_default();
            // The number of a list has at most nine digits.
            (1..=9).contains(&number.len()) && number.chars().all(is_digit)
        }
        _ => false,
    }
}

fn push(out: &mut String, c: char, opens: bool) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        ' ' if opens => out.push_str("&#32;"),
        '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' | '$' => {
            out.extend(['\\', c]);
        }
        _ if opens => out.extend(['\\', c]),
        _ => out.push(c),
    }
}

/// Whether a forge would read what follows together with this character: a name, a number of an
/// issue, an address, a picture.
fn is_parted(before: (Option<char>, Option<char>), c: char, rest: &str) -> bool {
    let next = rest.chars().next();
    let is_digit = next.is_some_and(|next| next.is_ascii_digit());
    match c {
        // The next part of a word diff may hold the name.
        '@' | '#' => !next.is_some_and(char::is_whitespace),
        '!' | '$' | '&' | '%' | '~' => is_digit,
        '-' => is_digit && matches!(before, (Some('g' | 'G'), Some('h' | 'H'))),
        ':' => rest.starts_with("//") || is_emoji(rest),
        'w' | 'W' => next == Some('.'),
        _ => false,
    }
}

/// Whether a name and a colon come next. Names hold no colon, so no letter is read twice for nothing.
fn is_emoji(rest: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-');
    let after = rest.trim_start_matches(is_name);
    after.len() < rest.len() && after.starts_with(':')
}

#[cfg(test)]
mod tests {
    use crate::Untrusted;

    fn escaped(text: &str) -> String {
        Untrusted::new(text).for_markdown()
    }

    #[test]
    fn markup_is_only_text() {
        assert_eq!(
            escaped("`a` *b* _c_ [d](e) ![f](g) ~~h~~ $i$ | j"),
            "\\`a\\` \\*b\\* \\_c\\_ \\[d\\](e) !\\[f\\](g) \\~\\~h\\~\\~ \\$i\\$ \\| j"
        );
        assert_eq!(
            escaped("<img src=x onerror=a()>&amp;<!-- c -->"),
            "&lt;img src=x onerror=a()&gt;&amp;amp;&lt;!-- c --&gt;"
        );
    }

    #[test]
    fn nothing_begins_a_block() {
        for (text, safe) in [
            ("# a", r"\# a"),
            ("- a", r"\- a"),
            ("+ a", r"\+ a"),
            ("1. a", r"1\. a"),
            ("12) a", r"12\) a"),
            ("::: a", r"\::: a"),
            ("=== a", r"\=== a"),
            ("> a", "&gt; a"),
            ("    a", "&#32;   a"),
            ("/close", r"\/close"),
            ("a\n# b", "a⏎# b"),
            ("3.14 and 1.5", r"3\.14 and 1.5"),
        ] {
            assert_eq!(escaped(text), safe);
        }
    }

    #[test]
    fn nobody_is_called_and_nothing_is_referred_to() {
        for (text, safe) in [
            ("@octo/team", "@&#8203;octo/team"),
            ("a@b.example", "a@&#8203;b.example"),
            ("me/it#12", "me/it#&#8203;12"),
            ("#12", r"\#&#8203;12"),
            ("paragraph-8", "paragraph-8"),
            ("GH-12 gh-3", "GH-&#8203;12 gh-&#8203;3"),
            ("!12 ~3 &5", r"!&#8203;12 \~&#8203;3 &amp;&#8203;5"),
            ("http://x.example", "http:&#8203;//x.example"),
            ("www.x.example", "www&#8203;.x.example"),
            (":tada: 10:30", r"\:&#8203;tada: 10:30"),
            ("ends with @", "ends with @&#8203;"),
        ] {
            assert_eq!(escaped(text), safe);
        }
    }

    #[test]
    fn real_scripts_pass_unchanged() {
        for text in [
            "翻訳者は、新しい段落を読みます。",
            "ترجمة الصفحة كلها",
            "简体中文文档",
            "zażółć gęślą jaźń",
            "İstanbul’da üç köprü",
            "R&D",
        ] {
            assert_eq!(escaped(text), text.replace('&', "&amp;"));
        }
    }

    #[test]
    fn invisible_characters_are_shown() {
        assert_eq!(escaped("a\u{202e}b"), r"a\\u\{202e\}b");
    }

    #[test]
    fn hostile_texts_take_linear_time() {
        for part in [":", ":a", "@", "`", "1", "w.", "<"] {
            let text = part.repeat(500_000);
            assert!(escaped(&text).len() >= text.len());
        }
    }
}
