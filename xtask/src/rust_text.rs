//! Rust source parted into code, comments and literals, well enough for rules over text.

/// One source file in two views of equal length: what is not in a view is blank there, so offsets
/// and lines agree with the file.
pub(crate) struct RustText {
    /// Code, with comments and the inside of literals blank.
    pub(crate) code: String,
    /// Comments only.
    pub(crate) comments: String,
    /// Contents of string literals, as written.
    pub(crate) literals: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Comment,
    Literal,
}

/// Parts a source file.
pub(crate) fn read(source: &str) -> RustText {
    let mut text = RustText {
        code: String::with_capacity(source.len()),
        comments: String::with_capacity(source.len()),
        literals: Vec::new(),
    };
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (kind, length) = token(rest, first);
        let (taken, tail) = rest.split_at_checked(length).unwrap_or((rest, ""));
        match kind {
            Kind::Code => {
                text.code.push_str(taken);
                blank(taken, &mut text.comments);
            }
            Kind::Comment => {
                blank(taken, &mut text.code);
                text.comments.push_str(taken);
            }
            Kind::Literal => {
                blank(taken, &mut text.code);
                blank(taken, &mut text.comments);
                let inside = taken.trim_start_matches(|c| c != '"');
                text.literals
                    .push(inside.trim_matches(['"', '#']).to_owned());
            }
        }
        rest = tail;
    }
    text
}

/// The code that ships: items under `#[cfg(test)]` are blank.
pub(crate) fn shipped(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(start) = rest.find("#[cfg(test)]") {
        let (before, item) = rest.split_at_checked(start).unwrap_or((rest, ""));
        out.push_str(before);
        let (item, after) = item.split_at_checked(item_end(item)).unwrap_or((item, ""));
        blank(item, &mut out);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Where an item ends: at its semicolon, or where its braces are closed again.
fn item_end(item: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in item.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    item.len()
}

/// Offsets at which `word` stands as a word of its own.
pub(crate) fn words<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| {
            let before = text.get(..*at).and_then(|text| text.chars().next_back());
            let after = text
                .get(at + word.len()..)
                .and_then(|text| text.chars().next());
            !before.is_some_and(is_name) && !after.is_some_and(is_name)
        })
}

/// Whether a character may stand in an identifier.
pub(crate) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn blank(taken: &str, view: &mut String) {
    for byte in taken.bytes() {
        view.push(if byte == b'\n' { '\n' } else { ' ' });
    }
}

fn token(rest: &str, first: char) -> (Kind, usize) {
    if rest.starts_with("//") {
        return (Kind::Comment, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Kind::Comment, block_comment(rest));
    }
    if let Some(length) = string(rest) {
        return (Kind::Literal, length);
    }
    if first == '\'' {
        return character(rest).map_or((Kind::Code, 1), |length| (Kind::Literal, length));
    }
    if is_name(first) {
        return (Kind::Code, rest.find(|c| !is_name(c)).unwrap_or(rest.len()));
    }
    (Kind::Code, first.len_utf8())
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut previous = ' ';
    for (at, c) in rest.char_indices() {
        match (previous, c) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth = depth.saturating_sub(1),
            _ => {
                previous = c;
                continue;
            }
        }
        if depth == 0 {
            return at + 1;
        }
        previous = ' ';
    }
    rest.len()
}

/// The length of the string literal that begins here, if one does.
fn string(rest: &str) -> Option<usize> {
    let unprefixed = rest.strip_prefix(['b', 'c']).unwrap_or(rest);
    let prefix = rest.len() - unprefixed.len();
    if let Some(raw) = unprefixed.strip_prefix('r') {
        let quoted = raw.trim_start_matches('#');
        let hashes = raw.len() - quoted.len();
        let inside = quoted.strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let head = rest.len() - inside.len();
        return Some(
            inside
                .find(&end)
                .map_or(rest.len(), |at| head + at + end.len()),
        );
    }
    let inside = unprefixed.strip_prefix('"')?;
    Some(closing(inside, '"').map_or(rest.len(), |at| prefix + 1 + at + 1))
}

/// The length of the character literal that begins here; `None` for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let mut characters = inside.char_indices();
    let (_, first) = characters.next()?;
    let (second_at, second) = characters.next()?;
    match (first, second) {
        ('\\', _) => closing(inside, '\'').map(|at| 1 + at + 1),
        (_, '\'') => Some(1 + second_at + 1),
        _ => None,
    }
}

/// Where the first unescaped `quote` stands.
fn closing(inside: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == quote {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_no_code() {
        let text = read("let a = \"fs // no\"; // fs\nb /* x /* y */ z */ c");
        assert!(!text.code.contains("fs") && text.code.contains("c"));
        assert!(!text.code.contains('z'));
        assert_eq!(text.comments.matches("fs").count(), 1);
        assert_eq!(text.literals, ["fs // no"]);
    }

    #[test]
    fn views_are_as_long_as_the_file() {
        let source = "let s = r#\"a\"b\"#; // 日本\n'x'; '\\''; fn f<'a>(x: &'a str) {} b\"y\"";
        let text = read(source);
        assert_eq!(text.code.len(), source.len());
        assert_eq!(text.comments.len(), source.len());
        assert!(text.code.contains("fn f<'a>(x: &'a str)"));
        assert_eq!(text.literals.first().map(String::as_str), Some("a\"b"));
    }

    #[test]
    fn a_quote_in_a_character_opens_no_string() {
        let text = read("if c == '\"' { todo } // \"");
        assert!(text.code.contains("todo"));
    }

    #[test]
    fn words_stand_on_their_own() {
        assert_eq!(words("gix magix gix_x gix::y", "gix").count(), 2);
    }

    #[test]
    fn tests_do_not_ship_wherever_they_stand() {
        let code =
            "#[cfg(test)]\nmod tests;\nfn a() {}\n#[cfg(test)]\nmod t { fn b() {} }\nfn c() {}";
        let shipped = shipped(code);
        assert_eq!(shipped.len(), code.len());
        assert!(shipped.contains("fn a() {}") && shipped.contains("fn c() {}"));
        assert!(!shipped.contains("mod"));
    }
}
