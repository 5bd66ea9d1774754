//! Targets that a build refuses, so that the source stands in their place: nobody shall think them done.

use std::collections::BTreeMap;

use hexapla_core::{Rule, Standing, Status, Unit};
use hexapla_formats::encode;

use crate::view::View;

/// The units of a document, by index, whose targets a build refuses, and why.
#[derive(Debug, Default)]
pub(crate) struct Refusals(BTreeMap<usize, Rule>);

impl View<'_> {
    /// The targets of a locale that stand for the present source and that a build refuses.
    ///
    /// Most targets have the markup of their source and cannot be. The proof takes most of the time of a build, and
    /// is sought for the others alone.
    pub(crate) fn refusals(&self, locale: usize) -> Refusals {
        let options = &self.reading.options;
        let refused = |(index, (id, unit)): (usize, (_, &Unit<'_>))| {
            let entry = self
                .entry(locale, id)
                .filter(|entry| entry.omit.is_none())?;
            let target = &*entry.target;
            if target.trim().is_empty() || has_markup_of(&unit.text, target) {
                return None;
            }
            let found = encode(&self.document, unit, target, options).err()?;
            Some((index, found.rule))
        };
        Refusals(self.units().enumerate().filter_map(refused).collect())
    }
}

impl Refusals {
    /// Why the target of a unit that would be done is refused.
    pub(crate) fn why(&self, index: usize, standing: Standing) -> Option<Rule> {
        match standing.status {
            Status::Missing | Status::Draft | Status::Outdated => None,
            Status::Translated | Status::Reviewed => self.0.get(&index).copied(),
        }
    }

    /// Where a unit stands, given where it would if its target were not looked at: one that is refused is a draft.
    pub(crate) fn judge(&self, index: usize, standing: Standing) -> Standing {
        match self.why(index, standing) {
            Some(_) => Standing {
                status: Status::Draft,
                ..standing
            },
            None => standing,
        }
    }
}

/// Whether a target is one line in which everything that is more than words stands as it does in its source.
fn has_markup_of(source: &str, target: &str) -> bool {
    target == source
        || (begins_alike(source, target)
            && !target.contains(['\n', '\r'])
            && Markup::of(target).eq(Markup::of(source)))
}

/// Whether a target begins with a word, or with all that stands before the first word of its source: it begins no
/// block that the source does not.
fn begins_alike(source: &str, target: &str) -> bool {
    let lead = |text: &str| text.find(char::is_alphabetic).unwrap_or(text.len());
    let (own, of_source) = (target.get(..lead(target)), source.get(..lead(source)));
    // Two words begin code in MDX.
    let is_code = ["import", "export"]
        .iter()
        .any(|word| target.starts_with(word));
    !is_code && (own == Some("") || own == of_source)
}

/// The bytes of a line that are more than words. What begins with one of them is taken whole: to the next
/// space, or to where code, a tag, a placeholder or an address ends.
struct Markup<'t> {
    rest: &'t [u8],
    /// What ends a part that is taken whole.
    end: Option<u8>,
    /// The byte before the rest.
    last: u8,
}

impl<'t> Markup<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            rest: text.as_bytes(),
            end: None,
            last: b' ',
        }
    }

    /// Goes on behind the next byte of the rest that `is_it`.
    fn take(&mut self, is_it: impl Fn(u8, u8) -> bool) -> Option<u8> {
        let mut last = self.last;
        let found = self
            .rest
            .iter()
            .position(|byte| is_it(std::mem::replace(&mut last, *byte), *byte))?;
        let (_, rest) = self.rest.split_at_checked(found)?;
        let (first, rest) = rest.split_first()?;
        (self.last, self.rest) = (*first, rest);
        Some(*first)
    }
}

impl Iterator for Markup<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if let Some(end) = self.end {
            let byte = self.take(|_, _| true)?;
            self.end = (byte != end).then_some(end);
            return Some(byte);
        }
        let is_markup = |last: u8, byte: u8| !is_of_words(byte) || (byte == b'(' && last == b']');
        let byte = self.take(is_markup)?;
        self.end = match byte {
            b'`' => Some(b'`'),
            b'<' => Some(b'>'),
            b'{' => Some(b'}'),
            b'(' => Some(b')'),
            b'[' | b']' | b'*' | b'_' | b'~' => None,
            _ => Some(b' '),
        };
        Some(byte)
    }
}

/// Whether a byte stands in words or between them and means nothing to any format.
fn is_of_words(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii() || b" ,.;?!'\"()-".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_with_the_markup_of_its_source_needs_no_proof() {
        for (source, target) in [
            (
                "Read [the guide](a.md#x) now.",
                "Leggi [la guida](a.md#x) ora.",
            ),
            (
                "Run `git log -p`, then *wait*",
                "Uruchom `git log -p` i *czekaj*",
            ),
            ("Read the guide.", "ガイドを読む。"),
            ("A <b>word</b>", "كلمة <b>كلمة</b>"),
            ("So many: { $count }", "Şu kadar: { $count }"),
            ("First, second", "第一（第二）"),
        ] {
            assert!(has_markup_of(source, target), "{target}");
        }
    }

    #[test]
    fn a_target_with_other_markup_is_proved() {
        for (source, target) in [
            (
                "Read [the guide](a.md)",
                "Leggi [la guida](javascript:alert)",
            ),
            ("Read", "Leggi <script>"),
            ("A <b>word</b>", "Una <i>parola</i>"),
            ("Some", "- uno"),
            ("Some", "uno\n\ndue"),
            ("Some %s", "Alcuni %d"),
            ("{ $count } files", "{ $total } file"),
            ("Some", "import x"),
            ("Some", "1. uno"),
            ("Some", "uno {{ x }}"),
            ("Go to https://a.b", "Vai a https://c.d"),
        ] {
            assert!(!has_markup_of(source, target), "{target}");
        }
    }
}
