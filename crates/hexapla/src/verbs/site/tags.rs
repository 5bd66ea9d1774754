//! The tags of an article, in each locale.

use hexapla_core::UnitKind;
use hexapla_formats::{Format, hashtags, html_text, keywords};
use hexapla_site::Said;

use super::gather::{Page, Texts};

impl<'a> Page<'a, '_> {
    /// The tags of a version, in the order of the source's.
    pub(super) fn tags(&self, texts: &Texts<'a>) -> Vec<Said> {
        let units = || self.view.document.units.iter().zip(texts);
        if self.is(Format::Text) {
            let lines = units().filter(|(unit, _)| unit.kind == UnitKind::Tags);
            let all = lines.flat_map(|(unit, text)| listed(&unit.text, *text, hashtags));
            return all.collect();
        }
        let key = match self.value("tags") {
            Some(_) => "tags",
            None => "keywords",
        };
        let values = self.all(key);
        if !self.is(Format::Html) {
            return values.map(|value| self.said(value, texts)).collect();
        }
        let all = values.flat_map(|value| {
            let found = units().find(|(unit, _)| unit.extent == value.span);
            let own = found.map_or((None, 0), |(_, text)| *text);
            let own = (own.0.map(html_text), own.1);
            listed(&value.text, (own.0.as_deref(), own.1), keywords)
        });
        all.collect()
    }
}

/// The tags of a list as they are said in a locale: its own where they are as many as the source's, so that each
/// stands for one of those.
fn listed(
    source: &str,
    (text, locale): (Option<&str>, usize),
    words: impl for<'t> Fn(&'t str) -> Vec<&'t str>,
) -> Vec<Said> {
    let source = words(source);
    let own = text.map(words).filter(|own| own.len() == source.len());
    let locale = own.as_ref().map_or(0, |_| locale);
    let said = own.unwrap_or(source).into_iter().map(|word| Said {
        text: word.to_owned(),
        locale,
    });
    said.collect()
}
