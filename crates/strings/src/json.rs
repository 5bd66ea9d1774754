//! JSON: RFC 8259, with the place of every value; comments may stand between tokens.

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Slot, Span};

use crate::tree::{DEEPEST, Grower, Layout, Seat, Seen, Value};

/// Reads a whole file; one that is blank has no root.
///
/// # Errors
/// Where it is no JSON.
pub(crate) fn read(grower: &mut Grower<'_>) -> Result<(), Diagnostic> {
    let start = if grower.text.starts_with('\u{FEFF}') {
        3
    } else {
        0
    };
    let mut reader = Reader { grower, at: start };
    reader.blank()?;
    if reader.peek().is_none() {
        return Ok(());
    }
    let seat = Grower::root(reader.at);
    reader.value(&seat, 0)?;
    reader.blank()?;
    match reader.peek() {
        None => Ok(()),
        Some(_) => Err(reader.wrong("something follows the last bracket")),
    }
}

/// Reads the object that begins at `start`; gives its end.
pub(crate) fn read_object(grower: &mut Grower<'_>, start: usize) -> Option<usize> {
    let mut reader = Reader { grower, at: start };
    if reader.peek() != Some(b'{') {
        return None;
    }
    reader.value(&Grower::root(start), 0).ok()?;
    Some(reader.at)
}

struct Reader<'g, 't> {
    grower: &'g mut Grower<'t>,
    at: usize,
}

impl<'t> Reader<'_, 't> {
    fn peek(&self) -> Option<u8> {
        self.grower.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t str {
        self.grower.text.get(self.at..).unwrap_or_default()
    }

    /// The character that cannot stand here.
    fn wrong(&self, reason: &str) -> Diagnostic {
        let length = self.rest().chars().next().map_or(0, char::len_utf8);
        Grower::broken(Span::new(self.at, self.at + length), reason)
    }

    /// Skips white space and comments.
    fn blank(&mut self) -> Result<(), Diagnostic> {
        loop {
            let rest = self.rest();
            let bare = rest.trim_start_matches([' ', '\t', '\n', '\r']);
            self.at += rest.len() - bare.len();
            if let Some(comment) = bare.strip_prefix("/*") {
                let Some(end) = comment.find("*/") else {
                    return Err(self.wrong("a comment is not closed"));
                };
                self.at += end + 4;
            } else if bare.starts_with("//") {
                self.at += bare.find(['\n', '\r']).unwrap_or(bare.len());
            } else {
                return Ok(());
            }
        }
    }

    fn value(&mut self, seat: &Seat, depth: usize) -> Result<(), Diagnostic> {
        if depth >= DEEPEST {
            return Err(self.wrong("brackets are nested too deep"));
        }
        let start = self.at;
        match self.peek() {
            Some(b'{') => self.mapping(seat, depth),
            Some(b'[') => self.list(seat, depth),
            Some(b'"') => {
                let text = self.string()?;
                let extent = Span::new(start, self.at);
                self.grower
                    .take(seat, extent, Value::Text(text, Slot::Json));
                Ok(())
            }
            Some(_) => self.word(seat),
            None => Err(self.wrong("the file ends where a value should stand")),
        }
    }

    fn mapping(&mut self, seat: &Seat, depth: usize) -> Result<(), Diagnostic> {
        let start = Span::at(self.at);
        let node = self.grower.take(seat, start, Value::Mapping(Layout::Flow));
        let mut seen = Seen::new();
        self.at += 1;
        self.blank()?;
        while self.peek() != Some(b'}') {
            let place = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.wrong("a key in double quotes should stand here"));
            }
            let key = self.string()?.into_owned();
            let place = Span::new(place, self.at);
            self.blank()?;
            if self.peek() != Some(b':') {
                return Err(self.wrong("`:` should stand here"));
            }
            self.at += 1;
            self.blank()?;
            let inner = self.grower.key(seat, node, (key, place), &mut seen);
            self.value(&inner, depth + 1)?;
            self.part(b'}', "`,` or `}` should stand here")?;
        }
        self.at += 1;
        self.grower.close(node, self.at);
        Ok(())
    }

    fn list(&mut self, seat: &Seat, depth: usize) -> Result<(), Diagnostic> {
        let start = Span::at(self.at);
        let node = self.grower.take(seat, start, Value::List(Layout::Flow));
        self.at += 1;
        self.blank()?;
        let mut index = 0;
        while self.peek() != Some(b']') {
            let inner = Grower::item(seat, node, index, self.at);
            self.value(&inner, depth + 1)?;
            self.part(b']', "`,` or `]` should stand here")?;
            index += 1;
        }
        self.at += 1;
        self.grower.close(node, self.at);
        Ok(())
    }

    /// What stands between two values: a comma, unless the bracket closes.
    fn part(&mut self, close: u8, reason: &str) -> Result<(), Diagnostic> {
        self.blank()?;
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                self.blank()?;
                if self.peek() == Some(close) {
                    return Err(self.wrong("a comma stands before the closing bracket"));
                }
                Ok(())
            }
            Some(byte) if byte == close => Ok(()),
            Some(_) => Err(self.wrong(reason)),
            None => Err(self.wrong("the file ends before a bracket is closed")),
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self, seat: &Seat) -> Result<(), Diagnostic> {
        let rest = self.rest();
        let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.');
        let length = rest.find(|c| !is_sign(c)).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or_default();
        let value = match word {
            "null" => Value::Null,
            "true" | "false" => Value::Other,
            number if is_number(number) => Value::Other,
            _ => return Err(self.wrong("a value should stand here")),
        };
        let extent = Span::new(self.at, self.at + length);
        self.at = extent.end;
        self.grower.take(seat, extent, value);
        Ok(())
    }

    /// A string, from its first quote to behind its last.
    fn string(&mut self) -> Result<Cow<'t, str>, Diagnostic> {
        let open = self.wrong("a string is not closed");
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let rest = self.rest();
            let is_special = |c: char| c == '"' || c == '\\' || c < ' ';
            let Some(length) = rest.find(is_special) else {
                return Err(open);
            };
            let plain = rest.get(..length).unwrap_or_default();
            push(&mut text, plain);
            self.at += length;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    let c = self.escape()?;
                    text.to_mut().push(c);
                }
                Some(b'\n' | b'\r') => return Err(open),
                Some(_) | None => {
                    return Err(self.wrong("a control character in a string must be escaped"));
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Diagnostic> {
        let wrong = self.wrong("this is no escape of JSON");
        let simple = match self.grower.text.as_bytes().get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode().ok_or(wrong),
            Some(_) | None => return Err(wrong),
        };
        self.at += 2;
        Ok(simple)
    }

    /// `\uXXXX`, or two of them that are a surrogate pair.
    fn unicode(&mut self) -> Option<char> {
        let unit = self.four_digits()?;
        if let Some(c) = char::from_u32(unit) {
            return Some(c);
        }
        let low = self.four_digits()?;
        let is_pair = (0xD800..0xDC00).contains(&unit) && (0xDC00..0xE000).contains(&low);
        let code = 0x1_0000 + ((unit & 0x3FF) << 10) + (low & 0x3FF);
        char::from_u32(code).filter(|_| is_pair)
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.rest().strip_prefix("\\u")?.get(..4)?;
        let is_hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
        self.at += 6;
        u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)
    }
}

fn push<'t>(text: &mut Cow<'t, str>, more: &'t str) {
    match text {
        Cow::Borrowed("") => *text = Cow::Borrowed(more),
        Cow::Borrowed(_) | Cow::Owned(_) if more.is_empty() => {}
        Cow::Borrowed(_) | Cow::Owned(_) => text.to_mut().push_str(more),
    }
}

/// Whether a word is a number as JSON writes it.
fn is_number(word: &str) -> bool {
    let body = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = body.split_once(['e', 'E']).unwrap_or((body, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let has_zero = whole.len() > 1 && whole.starts_with('0');
    digits(whole) && digits(fraction) && digits(exponent) && !has_zero
}

#[cfg(test)]
mod tests {
    use crate::{Syntax, Value, read};

    fn texts(source: &str) -> Vec<(String, String)> {
        let tree = read(source, Syntax::Json);
        assert_eq!(tree.broken, None, "{source}");
        let text = |value: &Value<'_>| match value {
            Value::Text(text, _) => Some(text.to_string()),
            Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other => None,
        };
        let found = tree
            .nodes
            .iter()
            .filter_map(|node| Some((node.path.clone(), text(&node.value)?)));
        found.collect()
    }

    fn reason(source: &str) -> String {
        let tree = read(source, Syntax::Json);
        let why = tree.broken.unwrap_or_else(|| panic!("{source} reads"));
        assert!(tree.nodes.is_empty());
        format!(
            "{}: {:?}",
            why.span.unwrap_or_default().start,
            why.arguments
        )
    }

    #[test]
    fn strings_are_found_at_any_depth() {
        let source = r#"{"a": {"b.c": ["x", 1, {"d e": "y"}]}, "": "z"}"#;
        let found = texts(source);
        let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a.b%2Ec[0]", "a.b%2Ec[2].d%20e", "%-"]);
    }

    #[test]
    fn escapes_and_surrogate_pairs_are_read() {
        let source = r#"{"a": "\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00 日本\u8a9e"}"#;
        assert_eq!(texts(source)[0].1, "\"\\/\u{8}\u{c}\n\r\té😀 日本語");
    }

    #[test]
    fn comments_and_a_byte_order_mark_are_passed_over() {
        let source = "\u{feff}// one\n{ /* two */ \"a\" // \"b\"\n : \"c\" /* , */ }\n// end";
        assert_eq!(texts(source), [("a".to_owned(), "c".to_owned())]);
    }

    #[test]
    fn of_two_equal_keys_the_last_counts() {
        let tree = read(
            r#"{"a": {"d": "1x"}, "e": {"f": "x"}, "a": {"b": "2x"}, "c": "3x", "c": "日"}"#,
            Syntax::Json,
        );
        assert_eq!((tree.text_of("a.b"), tree.node("a.d")), (Some("2x"), None));
        assert_eq!(
            (tree.text_of("c"), tree.text_of("e.f")),
            (Some("日"), Some("x"))
        );
        assert_eq!(tree.diagnostics.len(), 2);
        for node in &tree.nodes {
            let parent = node.parent.and_then(|at| tree.nodes.get(at));
            assert!(parent.is_none_or(|parent| node.path.starts_with(&parent.path)));
        }
        let theirs: serde_json::Value = serde_json::from_str(tree.text).unwrap();
        assert_eq!(
            (&theirs["a"]["b"], &theirs["c"]),
            (&"2x".into(), &"日".into())
        );
    }

    #[test]
    fn a_hundred_thousand_equal_keys_cost_little() {
        let source = format!("{{{}\"a\": \"last\"}}", "\"a\": {\"b\": 1},".repeat(50_000));
        let tree = read(&source, Syntax::Json);
        assert_eq!((tree.text_of("a"), tree.nodes.len()), (Some("last"), 2));
    }

    #[test]
    fn what_is_broken_says_where_and_why() {
        for (source, at) in [
            ("{\"a\": \"b\",}", 10),
            ("{\"a\" \"b\"}", 5),
            ("{\"a\": \"b\" \"c\": 1}", 10),
            ("{\"a\": \"b", 6),
            ("{\"a\": \"b\nc\"}", 6),
            ("{\"a\": \"\\x\"}", 7),
            ("{\"a\": \"\\uD83D\"}", 7),
            ("{\"a\": \"\\u12é4\"}", 7),
            ("{\"a\": 01}", 6),
            ("{\"a\": tru}", 6),
            ("{a: 1}", 1),
            ("{} x", 3),
            ("[1, 2", 5),
            ("/* x", 0),
            ("{\"a\": \"\t\"}", 7),
        ] {
            assert!(
                reason(source).starts_with(&format!("{at}: ")),
                "{source}: {}",
                reason(source)
            );
        }
    }

    #[test]
    fn deep_nesting_is_refused_and_costs_little() {
        for bracket in ["[", "{\"a\":"] {
            assert!(reason(&bracket.repeat(100_000)).contains("too deep"));
        }
        assert!(read(&"[".repeat(99), Syntax::Json).broken.is_some());
        let fits = format!("{}{}", "[".repeat(100), "]".repeat(100));
        assert_eq!(read(&fits, Syntax::Json).broken, None);
    }

    #[test]
    fn a_blank_file_has_no_root() {
        for source in ["", " \n", "\u{feff}", "// nothing\n"] {
            let tree = read(source, Syntax::Json);
            assert!(tree.nodes.is_empty() && tree.broken.is_none(), "{source:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn it_reads_what_another_reader_reads(source in r#"[\[\]{}:," \\0-9a-eu"-]{0,24}|\{"[a-z]":"(\\\\["nu\\]|[a-f0-9]|é){0,9}"\}"#) {
            let theirs = serde_json::from_str::<serde_json::Value>(&source).is_ok();
            let ours = read(&source, Syntax::Json);
            let is_blank = source.trim().is_empty();
            proptest::prop_assert_eq!(ours.broken.is_none(), theirs || is_blank, "{}", source);
        }

        #[test]
        fn no_text_makes_it_fail(source in "\\PC{0,40}|[\\[{\"\\\\u:,/*\n ]{0,40}") {
            let tree = read(&source, Syntax::Json);
            for node in &tree.nodes {
                proptest::prop_assert!(source.get(node.extent.start..node.extent.end).is_some());
            }
        }
    }
}
