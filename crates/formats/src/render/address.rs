//! Which addresses may stand in a page.

use std::borrow::Cow;

/// Schemes that lead somewhere and run nothing.
const SCHEMES: [&str; 7] = ["http", "https", "mailto", "tel", "ftp", "sms", "xmpp"];

/// Whether an address leads somewhere and runs nothing: it is relative, or has one of a few schemes.
/// What browsers pass over in a scheme (control characters, white space) is passed over here.
#[must_use]
pub fn is_safe_address(address: &str) -> bool {
    let mut scheme = String::new();
    for c in address.chars() {
        match c {
            '/' | '?' | '#' => return true,
            ':' => return SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()),
            c if c.is_control() || c.is_whitespace() => {}
            c => scheme.push(c),
        }
    }
    true
}

/// Pictures of pixels, which run nothing; SVG is none of them.
const PICTURES: [&str; 6] = ["png", "jpeg", "jpg", "gif", "webp", "avif"];

/// Whether an address is a picture itself, one of pixels: `data:image/png;base64,…`.
pub(super) fn is_picture(address: &str) -> bool {
    let start = "data:image/";
    let (Some(head), Some(rest)) = (address.get(..start.len()), address.get(start.len()..)) else {
        return false;
    };
    let form = rest.split([';', ',']).next().unwrap_or_default();
    let mut forms = PICTURES.iter();
    head.eq_ignore_ascii_case(start) && forms.any(|known| known.eq_ignore_ascii_case(form))
}

/// Whether a picture may be shown from an address.
pub(crate) fn may_show(address: &str) -> bool {
    is_picture(address) || is_safe_address(address)
}

/// An address as browsers read it: without tabs and line ends, and without white space round it (URL Standard, 4.4).
pub(crate) fn bare(address: &str) -> Cow<'_, str> {
    let address = address.trim();
    if address.contains(['\t', '\n', '\r']) {
        Cow::Owned(address.replace(['\t', '\n', '\r'], ""))
    } else {
        Cow::Borrowed(address)
    }
}

/// An address as it stands in `href`: white space and what no address may hold as `%XX`.
pub(super) fn escaped(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    let mut bytes = [0; 4];
    for (at, c) in address.char_indices() {
        let hex = |offset| {
            let digits = address.get(at + 1..at + offset);
            digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        };
        let is_bare = match c {
            '%' => hex(3),
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']' => false,
            c => c.is_ascii_graphic() || (!c.is_ascii() && c.is_alphanumeric()),
        };
        if is_bare {
            out.push(c);
            continue;
        }
        for byte in c.encode_utf8(&mut bytes).bytes() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
