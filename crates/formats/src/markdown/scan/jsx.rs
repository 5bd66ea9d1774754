//! JSX tags: `<Name attribute="…" other={…} {...spread} />`, `</Name>`, `<>`, `</>`.
//!
//! Syntax: the JSX specification, with the limits that MDX sets: no white space after `<`.

use hexapla_core::Span;

use super::{cursor::Cursor, expression::expression};

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JsxTag {
    /// All of it.
    pub(crate) span: Span,
    /// Its name, members included; empty for a fragment.
    pub(crate) name: Span,
    /// What it does.
    pub(crate) role: Role,
    /// Its attributes, in order, spreads aside.
    pub(crate) attributes: Vec<JsxAttribute>,
}

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// `<a>`
    Open,
    /// `</a>`
    Close,
    /// `<a />`
    Alone,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JsxAttribute {
    /// Its name.
    pub(crate) name: Span,
    /// What stands after its equals sign.
    pub(crate) value: Value,
}

/// The value of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// There is none.
    None,
    /// A string, quotes excluded, and its quote.
    Quoted(Span, char),
    /// An expression, braces included.
    Expression(Span),
    /// Bare characters, as in HTML.
    Bare(Span),
}

impl Value {
    /// Its bytes, quotes or braces excluded.
    pub(crate) fn inside(self, name: Span) -> Span {
        match self {
            Self::None => Span::at(name.end),
            Self::Quoted(span, _) | Self::Bare(span) => span,
            Self::Expression(span) => Span::new(span.start + 1, span.end.saturating_sub(1)),
        }
    }
}

/// Reads a tag, which may run over lines.
pub(crate) fn tag(cursor: &mut Cursor<'_>) -> Option<JsxTag> {
    let start = cursor.at();
    if !cursor.eat(b'<') {
        return None;
    }
    let closes = cursor.eat(b'/');
    let name = name(cursor);
    let attributes = if name.is_empty() || closes {
        Vec::new()
    } else {
        attributes(cursor)?
    };
    if closes && !name.is_empty() {
        cursor.space()?;
    }
    let is_alone = !closes && !name.is_empty() && cursor.eat(b'/');
    if !cursor.eat(b'>') {
        return None;
    }
    let role = match (closes, is_alone) {
        (true, _) => Role::Close,
        (false, true) => Role::Alone,
        (false, false) => Role::Open,
    };
    Some(JsxTag {
        span: Span::new(start, cursor.at()),
        name,
        role,
        attributes,
    })
}

/// A name with its members (`A.B`) or its namespace (`a:b`); empty where there is none.
fn name(cursor: &mut Cursor<'_>) -> Span {
    let start = cursor.at();
    loop {
        let part = identifier(cursor);
        let joins = !part.is_empty() && matches!(cursor.peek(), Some(b'.' | b':'));
        if !joins || !cursor.peek_after(1).is_some_and(is_start) {
            return Span::new(start, cursor.at());
        }
        cursor.skip(1);
    }
}

fn identifier(cursor: &mut Cursor<'_>) -> Span {
    if cursor.peek().is_some_and(is_start) {
        cursor.eat_while(|byte| is_start(byte) || byte.is_ascii_digit() || byte == b'-')
    } else {
        Span::at(cursor.at())
    }
}

/// Whether a byte may begin an identifier; every character that is not ASCII may.
fn is_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$') || byte >= 0x80
}

fn attributes(cursor: &mut Cursor<'_>) -> Option<Vec<JsxAttribute>> {
    let mut found = Vec::new();
    let mut is_parted = false;
    loop {
        is_parted |= cursor.space()?;
        match cursor.peek()? {
            b'>' | b'/' => return Some(found),
            b'{' => {
                expression(cursor)?;
                is_parted = true;
            }
            byte if is_parted && is_start(byte) => {
                let attribute = attribute(cursor)?;
                is_parted = attribute.value != Value::None;
                found.push(attribute);
            }
            _ => return None,
        }
    }
}

fn attribute(cursor: &mut Cursor<'_>) -> Option<JsxAttribute> {
    let name = name(cursor);
    // White space after the name belongs to it only where an equals sign follows; as much is
    // passed either way, and the caller has to know that there was some.
    let mut ahead = Cursor::new(cursor.text(), cursor.at(), cursor.prefix());
    ahead.space()?;
    if !ahead.eat(b'=') {
        let value = Value::None;
        return Some(JsxAttribute { name, value });
    }
    *cursor = ahead;
    cursor.space()?;
    let value = value(cursor)?;
    Some(JsxAttribute { name, value })
}

fn value(cursor: &mut Cursor<'_>) -> Option<Value> {
    match cursor.peek()? {
        b'{' => expression(cursor).map(Value::Expression),
        quote @ (b'"' | b'\'') => {
            cursor.skip(1);
            let start = cursor.at();
            cursor.find(|byte| byte == quote)?;
            let span = Span::new(start, cursor.at());
            cursor.skip(1);
            Some(Value::Quoted(span, char::from(quote)))
        }
        _ => {
            let is_good = |byte: u8| byte.is_ascii_alphanumeric() || b"#%_.:-".contains(&byte);
            let span = cursor.eat_while(is_good);
            (!span.is_empty()).then_some(Value::Bare(span))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::scan::cursor::Prefix;

    fn read(text: &str) -> Option<JsxTag> {
        tag(&mut Cursor::new(text, 0, Prefix::default()))
    }

    /// Name, role and attributes of a tag that is all of the text.
    fn show(text: &str) -> String {
        let Some(tag) = read(text) else {
            return "none".to_owned();
        };
        assert_eq!(tag.span, Span::new(0, text.len()));
        let mut line = format!("{:?} {}", tag.role, tag.name.of(text));
        for JsxAttribute { name, value } in tag.attributes {
            line += &format!(" {}={}", name.of(text), value.inside(name).of(text));
        }
        line
    }

    #[test]
    fn names_attributes_and_roles_are_read() {
        assert_eq!(show("<Foo bar={x > 1} />"), "Alone Foo bar=x > 1");
        assert_eq!(show("<A.B c='日本' d>"), "Open A.B c=日本 d=");
        assert_eq!(
            show("<Tabs\n  {...p}\n  aria-label=\"Żółć > صفحة\"\n>"),
            "Open Tabs aria-label=Żółć > صفحة"
        );
        assert_eq!(show("<svg:rect a = \"b\"c='d'/>"), "Alone svg:rect a=b c=d");
        assert_eq!(show("<img width=10% hidden>"), "Open img width=10% hidden=");
        assert_eq!(show("</A.B >"), "Close A.B");
        assert_eq!(show("<>") + &show("</>"), "Open Close ");
        assert_eq!(
            show("<P a={`}>`} b={{c: '>'}}>"),
            "Open P a=`}>` b={c: '>'}"
        );
    }

    #[test]
    fn what_is_no_tag_is_none() {
        for text in [
            "< a>",
            "<3",
            "<",
            "</",
            "<a",
            "<a <b>",
            "<https://a.b>",
            "<a@b.c>",
            "<a b=\"c>",
            "<a b={c>",
            "<a.>",
            "<a/b>",
            "<1a>",
            "</a b>",
            "</ >",
            "<-->",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
