//! Addresses as browsers read them.

use std::borrow::Cow;

/// Schemes that show or ask, and run nothing.
const SAFE: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Whether following an address runs nothing: it is relative, or has a scheme of [`SAFE`].
///
/// What could hide a scheme is undone first: character references, percent escapes, backslashes, and
/// the white space and control characters that browsers drop (URL Standard, 4.4).
pub(super) fn is_safe(address: &str) -> bool {
    let head = head(address);
    let plain: String = decode_percent(&decode_references(&head))
        .chars()
        .filter(|c| !is_dropped(*c))
        .collect();
    let Some((scheme, _)) = plain.split_once(':') else {
        return true;
    };
    if scheme.contains(['/', '?', '#']) || !is_scheme(scheme) {
        return true;
    }
    let scheme = scheme.to_ascii_lowercase();
    SAFE.contains(&scheme.as_str())
}

/// As much of an address as a scheme can stand in, however it is written; the rest is not looked at,
/// so that a long address costs no more than a short one.
fn head(address: &str) -> Cow<'_, str> {
    const LONGEST: usize = 4096;
    let head = address
        .get(..address.floor_char_boundary(LONGEST))
        .unwrap_or(address);
    // A backslash escapes punctuation in Markdown; elsewhere no scheme has one.
    if head.contains('\\') {
        Cow::Owned(head.replace('\\', ""))
    } else {
        Cow::Borrowed(head)
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// White space, control characters, and what looks like nothing.
fn is_dropped(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fffd}')
}

/// The text with its character references read, as far as they can stand for a part of a scheme.
/// Browsers read numeric ones without their semicolon too (HTML Standard, 13.2.5.75).
fn decode_references(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        match reference(after) {
            Some((c, length)) => {
                out.push(c);
                rest = after.get(length..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of the reference that a text begins with, after its `&`, and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    const NAMED: [(&str, char); 9] = [
        ("colon;", ':'),
        ("Tab;", '\t'),
        ("NewLine;", '\n'),
        ("nbsp;", ' '),
        ("sol;", '/'),
        ("num;", '#'),
        ("quest;", '?'),
        ("amp;", '&'),
        ("shy;", '\u{ad}'),
    ];
    let Some(number) = text.strip_prefix('#') else {
        let found = NAMED.into_iter().find(|(name, _)| text.starts_with(name));
        return found.map(|(name, c)| (c, name.len()));
    };
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let length = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    let value = digits.get(..length).filter(|digits| !digits.is_empty())?;
    let value = u32::from_str_radix(value.trim_start_matches('0'), radix).unwrap_or(0);
    let c = char::from_u32(value).unwrap_or('\u{fffd}');
    let semicolon = usize::from(
        digits
            .get(length..)
            .is_some_and(|rest| rest.starts_with(';')),
    );
    let start = text.len() - digits.len();
    Some((c, start + length + semicolon))
}

fn decode_percent(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let pair = (byte == b'%').then(|| (digit(ahead.next()), digit(ahead.next())));
        match pair {
            Some((Some(high), Some(low))) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
                rest = ahead;
            }
            Some((_, _)) | None => bytes.push(byte),
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_shows_something_is_safe() {
        for address in [
            "",
            "/a:b",
            "a/b",
            "#javascript:x",
            "?a=javascript:x",
            "https://例え.jp/日本",
            "HTTP://a",
            "mailto:a@b.c",
            "tel:+39",
            "//a.b/c",
            "{{< ref \"a:b\" >}}",
            "صفحة:قديمة",
            "żółć.md",
            "a&amp;b",
            "100%",
        ] {
            assert!(is_safe(address), "{address:?}");
        }
    }

    #[test]
    fn an_address_that_could_run_is_not() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            " \u{1}javascript:x",
            "java\nscript:x",
            "java&#10;script:x",
            "java&NewLine;script:x",
            "&#106;avascript:x",
            "&#x6A;avascript&colon;x",
            "&#0000106avascript:x",
            "javascript&#58;x",
            "javascript%3Ax",
            "%6aavascript:x",
            "java\\script:x",
            "java\u{200b}script:x",
            "vbscript:x",
            "data:text/html,x",
            "file:///etc/passwd",
            "blob:x",
        ] {
            assert!(!is_safe(address), "{address:?}");
        }
    }
}
