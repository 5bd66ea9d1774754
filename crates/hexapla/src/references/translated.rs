//! Links that only a translation has: the translator changed one, or added one.

use std::collections::BTreeSet;

use hexapla_assemble::PinForm;
use hexapla_core::{Entry, Span, State, UnitKind};
use hexapla_formats::{Format, Link, Links, links};
use hexapla_repo::{Packer, Unpacker};

use super::read::{By, folded, is_ours, marks};
use crate::{remember::Remember, session::Session, verbs::build::form_of_ids, view::View};

/// What a document links to in one locale and not in its source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Translated {
    /// By index of the target locales.
    pub(crate) locale: usize,
    pub(crate) links: Vec<TranslatedLink>,
    /// What stands where an id could in its translations alone.
    pub(crate) marks: BTreeSet<String>,
    /// The words of its headings, as [`folded`], where a generator makes ids of them.
    pub(crate) words: BTreeSet<String>,
}

/// A link of a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TranslatedLink {
    /// The id of the unit that it stands in.
    pub(crate) unit: String,
    /// Its address as it stands there.
    pub(crate) address: String,
    /// Where that is in the catalog; the whole target where it cannot be told.
    pub(crate) at: Span,
}

/// What the translations of a document link to, in the locales whose catalogs are at hand, given the links of its
/// source. Nobody is shown drafts.
pub(super) fn translated(
    session: &Session<'_>,
    view: &View<'_>,
    (found, by): (&Links, By),
) -> Vec<Translated> {
    let source = view.document.source;
    let known = found.links.iter();
    let known: BTreeSet<&str> = known.map(|link| link.address.of(source).trim()).collect();
    let locales = 0..session.project.config.locales.len();
    let form = form_of_ids(session.project.config.build.preset);
    let has_words = by != By::Site && form == Some(PinForm::Span);
    let of = locales.map(|locale| of_locale(view, locale, (&known, by, has_words)));
    of.filter(|own| !(own.links.is_empty() && own.marks.is_empty() && own.words.is_empty()))
        .collect()
}

fn of_locale(
    view: &View<'_>,
    locale: usize,
    (known, by, has_words): (&BTreeSet<&str>, By, bool),
) -> Translated {
    let mut own = Translated {
        locale,
        ..Translated::default()
    };
    let Some(Some(catalog)) = view.catalogs.get(locale) else {
        return own;
    };
    for (id, unit) in view.units() {
        // What stands in front matter has no links.
        if [UnitKind::FrontMatter, UnitKind::Title, UnitKind::Tags].contains(&unit.kind) {
            continue;
        }
        let is_shown = |entry: &&Entry<'_>| entry.state != State::Draft && entry.omit.is_none();
        let Some(entry) = catalog.entry(id).filter(is_shown) else {
            continue;
        };
        let target = &*entry.target;
        if target == unit.text {
            continue;
        }
        // An id needs one of these.
        if target.contains('#') || target.contains('=') {
            own.marks.extend(marks(target));
        }
        if has_words && unit.kind == UnitKind::Heading {
            own.words.extend(words_of_heading(view, target));
        }
        if !may_lead_elsewhere(target, known) {
            continue;
        }
        let found = links(target, &view.reading.options).links.into_iter();
        let is_new = |link: &Link| {
            let address = link.address.of(target).trim();
            // Where others make the pages, a host decides where those lead.
            let is_for_host = by != By::Site && address.starts_with('/');
            !is_for_host && !known.contains(address)
        };
        let new = found.filter(|link| is_ours(link, target, by) && is_new(link));
        let mut record = Record::of(catalog.text, catalog.span(id).unwrap_or_default());
        own.links.extend(new.map(|link| {
            let address = link.address.of(target).to_owned();
            TranslatedLink {
                at: record.place(&address),
                unit: id.to_string(),
                address,
            }
        }));
    }
    own
}

/// The words of a heading that a generator makes an id of.
fn words_of_heading(view: &View<'_>, target: &str) -> Option<String> {
    let heading = match view.reading.options.format {
        Format::Markdown => format!("# {target}\n"),
        Format::Html | Format::Text | Format::Fluent | Format::Json | Format::Yaml => return None,
    };
    let found = links(&heading, &view.reading.options).headings;
    found.first().map(|heading| folded(&heading.text))
}

/// Whether a text could have links that are not among these: most have none, or those of the source, and need
/// not be parsed.
fn may_lead_elsewhere(text: &str, known: &BTreeSet<&str>) -> bool {
    // Each is looked at up to where the next may begin, so that all of it is linear.
    let is_end = |c: char| c.is_whitespace() || "[](\"')".contains(c);
    let mut inline = text.match_indices("](").filter_map(|(at, mark)| {
        let rest = text.get(at + mark.len()..)?;
        rest.split(is_end).next()
    });
    text.contains('<') || text.contains("]:") || inline.any(|address| !known.contains(address))
}

/// A record of a catalog in which addresses are looked for, in their order.
struct Record<'t> {
    text: &'t str,
    whole: Span,
    /// What was not gone through yet; none once something was not found, so that all of it is linear.
    rest: Option<Span>,
}

impl<'t> Record<'t> {
    fn of(text: &'t str, whole: Span) -> Self {
        Self {
            text,
            whole,
            rest: Some(whole),
        }
    }

    /// Where an address stands; the whole record where it is written there in another way.
    fn place(&mut self, address: &str) -> Span {
        let Some(rest) = self.rest else {
            return self.whole;
        };
        let Some(at) = rest.of(self.text).find(address) else {
            self.rest = None;
            return self.whole;
        };
        let found = Span::new(rest.start + at, rest.start + at + address.len());
        self.rest = Some(Span::new(found.end, rest.end));
        found
    }
}

impl Remember for Translated {
    fn pack(&self, into: &mut Packer) {
        let Self {
            locale,
            links,
            marks,
            words,
        } = self;
        locale.pack(into);
        links.pack(into);
        marks.pack(into);
        words.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            locale: usize::unpack(from)?,
            links: Vec::unpack(from)?,
            marks: BTreeSet::unpack(from)?,
            words: BTreeSet::unpack(from)?,
        })
    }
}

impl Remember for TranslatedLink {
    fn pack(&self, into: &mut Packer) {
        let Self { unit, address, at } = self;
        unit.pack(into);
        address.pack(into);
        at.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            unit: String::unpack(from)?,
            address: String::unpack(from)?,
            at: Span::unpack(from)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_with_the_links_of_the_source_need_not_be_parsed() {
        let known = BTreeSet::from(["a.md", "記事.md#二", "a(b).md"]);
        let may = |text| may_lead_elsewhere(text, &known);
        for text in [
            "Così",
            "[è](a.md) ![](a.md \"x\")",
            "[二](記事.md#二)。",
            "a] (b",
            "مقال [أ](a.md).",
        ] {
            assert!(!may(text), "{text}");
        }
        for text in [
            "[x](b.md)",
            "[x](<a.md>)",
            "<a href=b>",
            "[x]: b",
            "[x](a(b).md)",
            "[x](\na.md)",
            "[x](A.md)",
        ] {
            assert!(may(text), "{text}");
        }
        assert!(may(&"](".repeat(500_000)));
    }
}
