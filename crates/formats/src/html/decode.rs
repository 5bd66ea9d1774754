//! Character references, read as a browser reads them (HTML Standard, 13.2.5.72).

use std::{borrow::Cow, convert::Infallible};

use html5gum::{State, Token, Tokenizer};

/// A text without references, each of which is the character that it stands for. Nothing in it is a tag.
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut tokens = Tokenizer::new(text);
    tokens.set_state(State::RcData);
    let mut out = String::with_capacity(text.len());
    for token in tokens {
        let Ok::<_, Infallible>(token) = token;
        if let Token::String(found) = token {
            out.push_str(&String::from_utf8_lossy(&found.value));
        }
    }
    Cow::Owned(out)
}

/// The value of an attribute, without references. In a value some are none that are one in a text: `?a&copy=b`.
pub(crate) fn attribute(value: &str) -> Cow<'_, str> {
    if memchr::memchr(b'&', value.as_bytes()).is_none() {
        return Cow::Borrowed(value);
    }
    let tag = format!("<a b=\"{}\">", value.replace('"', "&quot;"));
    let mut out = String::new();
    for token in Tokenizer::new(&*tag) {
        let Ok::<_, Infallible>(token) = token;
        if let Token::StartTag(tag) = token {
            let found = tag.attributes.values().next();
            out = found.map_or(out, |found| String::from_utf8_lossy(found).into_owned());
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_what_they_stand_for() {
        for (written, expected) in [
            ("a &amp;amp; b", "a &amp; b"),
            ("&lt;b>&#x65E5;&#1055;&eacute;&copy", "<b>日Пé©"),
            ("</title> <b> & &x; żółć", "</title> <b> & &x; żółć"),
        ] {
            assert_eq!(text(written), expected);
        }
        assert_eq!(attribute("?a=1&copy=2&amp;b=\"&#39;"), "?a=1&copy=2&b=\"'");
        assert_eq!(attribute("صفحة"), "صفحة");
    }
}
