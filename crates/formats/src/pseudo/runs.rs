//! The letters of a text without those of addresses, numbers and character references.

use hexapla_core::{Span, is_cjk};

/// The runs of letters and digits of a text, without those of addresses and of character references (`&amp;`,
/// `&#65;`), and without numbers: these are written from left to right everywhere, and grow nowhere. Linear.
pub(super) fn runs(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    // Up to where it is known that no address begins.
    let mut plain = 0;
    while at < text.len() {
        let rest = Span::new(at, text.len()).of(text);
        if at >= plain {
            let name = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
            if let Some(length) = address(rest, name) {
                at += length;
                continue;
            }
            plain = at + name;
        }
        if let Some(length) = reference(rest) {
            at += length;
            continue;
        }
        let letters = rest.len() - rest.trim_start_matches(char::is_alphanumeric).len();
        if letters > 0 {
            let run = Span::new(at, at + letters);
            let is_number = !run.of(text).contains(char::is_alphabetic);
            found.extend((!is_number).then_some(run));
            at += letters;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// Whether a character may stand before the `:` or the `@` of an address.
fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".+-_%~".contains(c)
}

/// The length of the address that a text begins with, given that of its first name: one with a scheme, of a
/// host by its usual name, or of a mailbox.
fn address(text: &str, name: usize) -> Option<usize> {
    let (name, rest) = text.split_at_checked(name)?;
    let has_path = |start: &str| {
        let after = rest.strip_prefix(start);
        after.is_some_and(|after| !after.is_empty() && !after.starts_with(ends_address))
    };
    let is_one_of = |names: [&str; 2]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
    let is_host = name.len() > 4
        && name
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let is_scheme = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_host || is_scheme && has_path("://") || is_one_of(["mailto", "tel"]) && has_path(":") {
        return Some(text.find(ends_address).unwrap_or(text.len()));
    }
    let host = rest.strip_prefix('@').filter(|_| !name.is_empty())?;
    let length = host
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'))
        .unwrap_or(host.len());
    let host = host.get(..length)?.trim_end_matches(['.', '-']);
    let is_host = host.contains('.') && !host.starts_with('.');
    is_host.then_some(name.len() + 1 + host.len())
}

/// Whether an address ends before a character: in Chinese and Japanese no space stands round it.
fn ends_address(c: char) -> bool {
    c.is_whitespace() || "<>\"`|\\".contains(c) || is_cjk(c)
}

/// The length of the character reference that a text begins with.
fn reference(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let inside = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    let length = name.len() - inside.len();
    // The longest name of HTML has 31 letters.
    ((1..=32).contains(&length) && inside.starts_with(';')).then_some(length + 2)
}
