//! One page for its site generator: links, ids and front matter.

use std::{borrow::Cow, cell::RefCell, collections::BTreeSet};

use hexapla_assemble::{LinkPage, Sought, Target, link_edits, pin_edits, top_edit};
use hexapla_core::{DocumentPath, Edit, apply};
use hexapla_formats::{
    Format, Given, Links, Need, PageKey, Slugs, front_values, links, page_key_edits,
};
use hexapla_repo::{AskedBy, Config, KeyValue};

use super::{
    address::localized,
    anchors::Anchored,
    generator::{Generator, generator},
    ledger::{Ledger, Side, read},
    place::{Copied, LocalizedImage, Places, Whose},
};
use crate::{session::Session, view::View};

/// What pages of a document need besides themselves.
#[derive(Debug, Default)]
pub(super) struct Beside {
    pub(super) copied: BTreeSet<Copied>,
    pub(super) images: BTreeSet<LocalizedImage>,
    /// Files beside documents that were looked for, by path from the project's root.
    pub(super) asked: BTreeSet<String>,
}

/// Makes pages of documents.
pub(super) struct Pages<'s> {
    session: &'s Session<'s>,
    pub(super) places: Places<'s>,
    ledger: &'s Ledger<'s>,
    generator: Option<Generator>,
}

impl<'s> Pages<'s> {
    pub(super) fn new(
        session: &'s Session<'s>,
        places: Places<'s>,
        ledger: &'s Ledger<'s>,
    ) -> Self {
        Self {
            session,
            places,
            ledger,
            generator: generator(session.project.config.build.preset),
        }
    }

    /// The lines about what the headings of a document answered to after the last build.
    pub(super) fn known_anchors(&self, side: Side, path: &str) -> &str {
        let known = match side {
            Side::Pages => &self.ledger.anchors,
            Side::Site => &self.ledger.site_anchors,
        };
        known.get(path).map_or("", |lines| lines)
    }

    /// Whether pages are more than their units.
    pub(super) fn is_for_a_generator(&self) -> bool {
        self.generator.is_some()
    }

    /// What the headings of a document answer to: their ids in the source, and those of earlier builds.
    pub(super) fn anchored(&self, view: &View<'_>) -> Option<Anchored> {
        let generator = self.generator?;
        if view.file.format != Format::Markdown {
            return None;
        }
        let source = view.document.source;
        let headings = links(source, &view.reading.options).headings;
        let slugs = generator.pins.slugs;
        let ids = slugs.ids(source, &headings);
        let older = slugs.older().map(|older| older.ids(source, &headings));
        let spans = headings.into_iter().map(|heading| heading.span);
        let before = read(self.known_anchors(Side::Pages, view.file.path.as_str()));
        let older = older.unwrap_or_default();
        Some(Anchored::of(
            view,
            spans.zip(ids).collect(),
            &older,
            &before,
        ))
    }

    /// Finishes the page of a document in a locale. `targets` are what was put into it; its links are found here
    /// where they are not known.
    pub(super) fn finish(
        &self,
        view: &View<'_>,
        whose: Whose<'_>,
        (text, known): (String, Option<&Links>),
        (targets, anchored): (&[Target<'_>], Option<&Anchored>),
        beside: &mut Beside,
    ) -> String {
        let Some(generator) = self.generator else {
            return self.with_keys(view, whose, text, None);
        };
        let options = &view.reading.options;
        let found = known.map_or_else(|| Cow::Owned(links(&text, options)), Cow::Borrowed);
        let source = self.session.relative(&view.file.file);
        let output = self.places.output(whose, &view.file.path);
        let address = self.places.address(whose, (&view.file.path, &output));
        let page = LinkPage {
            source: &source,
            output: &output,
            address: address.as_deref(),
            style: generator.links,
        };
        let needs = RefCell::new(beside);
        let goal = |sought: Sought<'_>| {
            let Sought::File(path) = sought else {
                return self.places.shown(whose, view.file, sought);
            };
            let mut needs = needs.borrow_mut();
            let led = self.places.lead(whose, view.file, path, &mut needs.asked)?;
            needs.copied.extend(led.copied);
            needs.images.extend(led.image);
            Some(led.goal)
        };
        let mut edits: Vec<Edit> = link_edits(&text, &found, page, &goal);
        if let Some(anchored) = anchored {
            let (mut wanted, top) = anchored.left(view, targets);
            // Without a block of its own nothing can stand before the first heading.
            match wanted.first_mut() {
                Some(first) => first.aliases.extend(top),
                None => edits.extend(top_edit(&text, &top, options)),
            }
            edits.extend(pin_edits(&text, &found.headings, &wanted, generator.pins));
        }
        let text = apply(&text, &edits);
        self.with_keys(view, whose, text, Some(generator.pins.slugs))
    }

    fn with_keys(
        &self,
        view: &View<'_>,
        whose: Whose<'_>,
        text: String,
        slugs: Option<Slugs>,
    ) -> String {
        let config = &self.session.project.config;
        let keys = &config.build.keys;
        if view.file.format != Format::Markdown || keys.is_empty() {
            return text;
        }
        let made = keys.iter().filter_map(|(name, value, asked)| {
            let (value, given) = match value {
                KeyValue::Locale => (whose.config().tag.to_string(), Given::Replaced),
                KeyValue::Path => (without_ending(&view.file.path), Given::Stays),
                KeyValue::Title => (title_slug(view, whose, &text, slugs)?, Given::Replaced),
                KeyValue::Address => (address(name, whose, &text, config)?, Given::Replaced),
            };
            Some(PageKey {
                name: name.clone(),
                value,
                given,
                need: match asked {
                    AskedBy::Preset => Need::Optional,
                    AskedBy::Project => Need::Required,
                },
            })
        });
        let keys: Vec<PageKey> = made.collect();
        apply(&text, &page_key_edits(&text, &keys))
    }
}

fn without_ending(path: &DocumentPath) -> String {
    let whole = path.as_str();
    let ending = path.extension();
    let stem = whole
        .strip_suffix(ending)
        .and_then(|stem| stem.strip_suffix('.'));
    stem.filter(|_| !ending.is_empty())
        .unwrap_or(whole)
        .to_owned()
}

/// The address that a page names, behind its locale's folder; none where it names none.
fn address(key: &str, whose: Whose<'_>, text: &str, config: &Config) -> Option<String> {
    let given = front_values(text, &[key]);
    let [given] = given.as_slice() else {
        return None;
    };
    localized(&given.text, whose, config)
}

/// The locale's title as a slug; none where the locale has the source's.
fn title_slug(
    view: &View<'_>,
    whose: Whose<'_>,
    text: &str,
    slugs: Option<Slugs>,
) -> Option<String> {
    if matches!(whose, Whose::Source(_)) {
        return None;
    }
    let title = |text: &str| {
        let document = hexapla_formats::parse(text, &view.reading.options);
        let unit = document.units.into_iter().next();
        let unit = unit.filter(|unit| unit.kind == hexapla_core::UnitKind::Title);
        unit.map(|unit| unit.text.into_owned())
    };
    let words = title(text)?;
    if Some(&words) == title(view.document.source).as_ref() {
        return None;
    }
    let slug = slugs.unwrap_or(Slugs::Github).slug(&words)?;
    let slug = slug.trim_matches(['-', '_', '.']).to_owned();
    (!slug.is_empty()).then_some(slug)
}
