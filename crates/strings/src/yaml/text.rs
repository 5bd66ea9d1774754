//! The text of scalars: keys, quotes, escapes, folded lines.

use std::borrow::Cow;

use hexapla_core::Slot;

/// A key at the start of a line.
pub(super) struct Key {
    pub(super) text: String,
    /// How many bytes it has, quotes included.
    pub(super) length: usize,
    /// Where the bytes after its colon begin.
    pub(super) value: usize,
}

/// Reads the key that a line begins with.
pub(super) fn key(line: &str) -> Option<Key> {
    if line.starts_with(['"', '\'']) {
        let length = quoted_length(line)?;
        let rest = line.get(length..)?;
        let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let after = rest.trim_start_matches([' ', '\t']).strip_prefix(':')?;
        let slot = if line.starts_with('"') {
            Slot::YamlDouble
        } else {
            Slot::YamlSingle
        };
        let text = unquoted(line.get(1..length - 1)?, slot).ok()?.into_owned();
        let value = length + blank + 1;
        return ends_key(after).then_some(Key {
            text,
            length,
            value,
        });
    }
    if line.starts_with([
        '[', ']', '{', '}', ',', '#', '&', '*', '!', '|', '>', '%', '@', '`',
    ]) {
        return None;
    }
    if line.strip_prefix('?').is_some_and(ends_key) {
        return None;
    }
    let colon = nested_key(line)?;
    let text = line.get(..colon)?.trim_end();
    (!text.is_empty()).then(|| Key {
        text: text.to_owned(),
        length: text.len(),
        value: colon + 1,
    })
}

fn ends_key(after: &str) -> bool {
    after.is_empty() || after.starts_with([' ', '\t'])
}

/// Where a plain scalar would be cut by a colon.
pub(super) fn nested_key(plain: &str) -> Option<usize> {
    let part = plain
        .find(" #")
        .and_then(|at| plain.get(..at))
        .unwrap_or(plain);
    let is_colon = |at: &usize| {
        part.get(at + 1..)
            .is_some_and(|after| after.is_empty() || after.starts_with([' ', '\t', '\n', '\r']))
    };
    part.match_indices(':').map(|(at, _)| at).find(is_colon)
}

/// The part of a line that is a plain scalar, and whether it may go on below: no comment follows.
pub(super) fn plain(line: &str) -> (&str, bool) {
    let comment = [" #", "\t#"]
        .iter()
        .filter_map(|mark| line.find(mark))
        .min();
    let part = comment.and_then(|at| line.get(..at)).unwrap_or(line);
    (part.trim_end_matches([' ', '\t']), comment.is_none())
}

/// The bytes of a quoted scalar, quotes included.
pub(super) fn quoted_length(text: &str) -> Option<usize> {
    let quote = *text.as_bytes().first()?;
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if quote == b'"' => {
                bytes.next();
            }
            byte if byte == quote => {
                if quote == b'\'' && text.as_bytes().get(at + 1) == Some(&b'\'') {
                    bytes.next();
                } else {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Lines of one scalar, folded: one line end is a space, more are one less.
pub(super) struct Folded<'t> {
    text: Cow<'t, str>,
    blanks: usize,
}

impl<'t> Folded<'t> {
    pub(super) fn new(first: &'t str) -> Self {
        Self {
            text: Cow::Borrowed(first),
            blanks: 0,
        }
    }

    pub(super) fn blank(&mut self) {
        self.blanks += 1;
    }

    pub(super) fn line(&mut self, line: &str) {
        let text = self.text.to_mut();
        match self.blanks {
            0 => text.push(' '),
            blanks => text.extend(std::iter::repeat_n('\n', blanks)),
        }
        text.push_str(line);
        self.blanks = 0;
    }

    pub(super) fn finish(self) -> Cow<'t, str> {
        self.text
    }
}

/// The text between quotes.
///
/// # Errors
/// The offset of an escape that is none.
pub(super) fn unquoted(inner: &str, slot: Slot) -> Result<Cow<'_, str>, usize> {
    let is_double = slot == Slot::YamlDouble;
    let special: &[char] = if is_double {
        &['\\', '\n', '\r']
    } else {
        &['\'', '\n', '\r']
    };
    if !inner.contains(special) {
        return Ok(Cow::Borrowed(inner));
    }
    let mut out = Unquoted::default();
    let mut chars = inner.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            ' ' | '\t' => out.space(c),
            '\r' if chars.peek().is_some_and(|(_, next)| *next == '\n') => {}
            '\n' | '\r' => out.line_end(),
            '\'' if !is_double => {
                chars.next();
                out.push('\'');
            }
            '\\' if is_double => match chars.next() {
                Some((_, '\r')) => {
                    chars.next_if(|(_, next)| *next == '\n');
                    out.join();
                }
                Some((_, '\n')) => out.join(),
                Some((_, letter)) => {
                    let digits = digits_of(letter);
                    let end = chars.peek().map_or(inner.len(), |(at, _)| *at);
                    let number = inner.get(end..end + digits).ok_or(at)?;
                    out.push(escape(letter, number).ok_or(at)?);
                    for _ in 0..digits {
                        chars.next();
                    }
                }
                None => return Err(at),
            },
            c => out.push(c),
        }
    }
    out.settle();
    Ok(Cow::Owned(out.text))
}

/// The text of a quoted scalar as it grows.
#[derive(Default)]
struct Unquoted {
    text: String,
    /// White space that counts only when its line goes on.
    spaces: String,
    breaks: usize,
    /// A backslash took the line end before these breaks.
    is_joined: bool,
}

impl Unquoted {
    fn space(&mut self, c: char) {
        if self.breaks == 0 && !self.is_joined {
            self.spaces.push(c);
        }
    }

    fn line_end(&mut self) {
        self.spaces.clear();
        self.breaks += 1;
    }

    fn join(&mut self) {
        self.settle();
        self.is_joined = true;
    }

    fn push(&mut self, c: char) {
        self.settle();
        self.text.push(c);
    }

    fn settle(&mut self) {
        self.text.push_str(&self.spaces);
        self.spaces.clear();
        match (self.is_joined, self.breaks) {
            (false, 1) => self.text.push(' '),
            (false, breaks) => self
                .text
                .extend(std::iter::repeat_n('\n', breaks.saturating_sub(1))),
            (true, breaks) => self.text.extend(std::iter::repeat_n('\n', breaks)),
        }
        (self.breaks, self.is_joined) = (0, false);
    }
}

fn digits_of(letter: char) -> usize {
    match letter {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    }
}

fn escape(letter: char, number: &str) -> Option<char> {
    let c = match letter {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\u{B}',
        'f' => '\u{C}',
        'r' => '\r',
        'e' => '\u{1B}',
        ' ' | '"' | '/' | '\\' => letter,
        'N' => '\u{85}',
        '_' => '\u{A0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        'x' | 'u' | 'U' => {
            let is_hex = number.bytes().all(|b| b.is_ascii_hexdigit());
            let code = u32::from_str_radix(number, 16).ok().filter(|_| is_hex)?;
            return char::from_u32(code);
        }
        _ => return None,
    };
    Some(c)
}

/// The header of a block scalar.
pub(super) struct Header {
    pub(super) is_folded: bool,
    /// How deep its lines are said to be indented.
    pub(super) indent: Option<usize>,
    pub(super) length: usize,
}

/// Reads `|`, `>-`, `|2+` and the like, with nothing but a comment after it.
pub(super) fn header(line: &str) -> Option<Header> {
    let length = line.find([' ', '\t']).unwrap_or(line.len());
    let (word, rest) = line.split_at_checked(length)?;
    let rest = rest.trim_start();
    if !rest.is_empty() && !rest.starts_with('#') {
        return None;
    }
    let signs = word.get(1..)?;
    let digit = signs.chars().find_map(|c| c.to_digit(10));
    let is_good = signs.len() <= 2
        && signs.chars().all(|c| matches!(c, '+' | '-' | '1'..='9'))
        && signs.matches(['+', '-']).count() <= 1
        && signs.len() - signs.matches(['+', '-']).count() <= 1;
    is_good.then(|| Header {
        is_folded: word.starts_with('>'),
        indent: digit.and_then(|digit| usize::try_from(digit).ok()),
        length,
    })
}

/// The text of a block scalar, without the line ends that close it.
pub(super) fn block(lines: &[&str], is_folded: bool) -> String {
    let mut text = String::new();
    let mut blanks = 0;
    let mut above: Option<bool> = None;
    for line in lines {
        let is_blank = line.trim_matches([' ', '\t']).is_empty();
        if line.is_empty() || (is_blank && above.is_none()) {
            blanks += 1;
            continue;
        }
        let is_deeper = line.starts_with([' ', '\t']);
        let breaks = match above {
            None => blanks,
            Some(was_deeper) if is_folded && !was_deeper && !is_deeper => blanks,
            Some(_) => blanks + 1,
        };
        let is_joined = is_folded && breaks == 0 && above.is_some();
        text.push_str(if is_joined { " " } else { "" });
        text.extend(std::iter::repeat_n('\n', breaks));
        text.push_str(line);
        (above, blanks) = (Some(is_deeper), 0);
    }
    let words = text.trim_end_matches(['\n', ' ', '\t']).len();
    let cut = text.get(words..).and_then(|tail| tail.find('\n'));
    if let Some(cut) = cut {
        text.truncate(words + cut);
    }
    text
}
