//! Findings as bytes that the cache keeps. Their rules are names that live as long as the program.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use hexapla_core::Argument;
use hexapla_repo::{Packer, Unpacker};
use hexapla_report::{Excerpt, Finding};

use super::Remember;

/// More names than the program has rules and arguments.
const MOST_NAMES: usize = 4096;

/// A name that lasts. There are as many as the program has rules and names of arguments; `None` for a
/// name too many, which only a damaged file could ask for.
fn lasting(name: &str) -> Option<&'static str> {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return Some(known);
    }
    if names.len() >= MOST_NAMES {
        return None;
    }
    let lasting: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.insert(lasting);
    Some(lasting)
}

impl Remember for Finding {
    fn pack(&self, into: &mut Packer) {
        let Self {
            rule,
            severity,
            locale,
            document,
            id,
            path,
            line,
            column,
            arguments,
            excerpt,
        } = self;
        into.text(rule);
        into.text(severity);
        locale.pack(into);
        document.pack(into);
        id.pack(into);
        path.pack(into);
        line.pack(into);
        column.pack(into);
        into.number(arguments.len());
        for (name, argument) in arguments {
            into.text(name);
            argument.pack(into);
        }
        excerpt.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            rule: lasting(from.text()?)?,
            severity: lasting(from.text()?)?,
            locale: Option::unpack(from)?,
            document: String::unpack(from)?,
            id: Option::unpack(from)?,
            path: String::unpack(from)?,
            line: from.number()?,
            column: from.number()?,
            arguments: (0..from.number()?)
                .map(|_| Some((lasting(from.text()?)?, Argument::unpack(from)?)))
                .collect::<Option<_>>()?,
            excerpt: Option::unpack(from)?,
        })
    }
}

impl Remember for Argument {
    fn pack(&self, into: &mut Packer) {
        match self {
            Self::Text(text) => {
                into.number(0);
                text.pack(into);
            }
            Self::Number(number) => {
                into.number(1);
                into.exact(&number.to_le_bytes());
            }
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        match from.number()? {
            0 => String::unpack(from).map(Self::Text),
            1 => from.exact().map(u64::from_le_bytes).map(Self::Number),
            _ => None,
        }
    }
}

impl Remember for Excerpt {
    fn pack(&self, into: &mut Packer) {
        let Self { text, start, end } = self;
        text.pack(into);
        start.pack(into);
        end.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            text: String::unpack(from)?,
            start: from.number()?,
            end: from.number()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use hexapla_core::{Diagnostic, Rule, Span};

    use super::*;

    #[test]
    fn a_finding_reads_back() {
        let about = Diagnostic::warning(Rule::new("a/b"))
            .at(Span::new(2, 5))
            .of_unit("u-1")
            .with("source", "日本語 عربي")
            .with_number("count", usize::MAX);
        let finding = Finding::new(&about, "d.md", "p.ftl", "a\nżółć\n").in_locale("pl");
        let mut into = Packer::default();
        vec![finding.clone()].pack(&mut into);
        let bytes = into.into_bytes();
        let mut from = Unpacker::new(&bytes);
        assert_eq!(Vec::unpack(&mut from), Some(vec![finding]));
        assert!(from.is_empty());
        for end in 0..bytes.len() {
            assert_eq!(
                Vec::<Finding>::unpack(&mut Unpacker::new(&bytes[..end])),
                None
            );
        }
    }

    #[test]
    fn a_name_lasts_and_is_one() {
        let one = lasting("family/name").unwrap();
        assert!(std::ptr::eq(one, lasting("family/name").unwrap()));
    }
}
