//! What one build tells the next: which pages were published, which anchors headings had, and which
//! image a localized one was made from.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use hexapla_core::DocumentPath;
use hexapla_repo::LEDGER as HEADER;

use super::follow::Anchor;

/// The ledger of builds. One line for each fact, its fields parted by tabs; what is no such line is passed
/// over. There are tens of thousands, of which most are handed on as they stand: so they are not taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ledger<'t> {
    /// By locale, the documents whose pages were published.
    pub(super) published: BTreeMap<Cow<'t, str>, BTreeSet<Cow<'t, str>>>,
    /// What headings of pages answered to.
    pub(super) anchors: Headings<'t>,
    /// The same on the article site, where headings have other ids.
    pub(super) site_anchors: Headings<'t>,
    /// By locale and source image.
    pub(super) images: BTreeMap<(String, String), ImagePair>,
}

/// For each document, the lines about its headings, in their order: [`lines`].
pub(super) type Headings<'t> = BTreeMap<Cow<'t, str>, Cow<'t, str>>;

/// Where headings are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// On the pages for a site generator.
    Pages,
    /// On the article site.
    Site,
}

/// BLAKE3 of a source image, and of the localized one that was made from it, in hex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ImagePair {
    pub(super) source: String,
    pub(super) localized: String,
}

impl Side {
    const fn kind(self) -> &'static str {
        match self {
            Self::Pages => "anchor",
            Self::Site => "site-anchor",
        }
    }
}

impl<'t> Ledger<'t> {
    pub(super) fn parse(text: &'t str) -> Self {
        let mut ledger = Self::default();
        let Some(mut rest) = text.strip_prefix(HEADER) else {
            return ledger;
        };
        while let Some((line, _)) = rest.split_once('\n') {
            let (kind, fields) = line.split_once('\t').unwrap_or_default();
            let side = [Side::Pages, Side::Site]
                .into_iter()
                .find(|side| side.kind() == kind);
            let first = fields.split('\t').next().unwrap_or_default();
            // Those of one document stand together.
            let all = side.map_or(line.len() + 1, |side| length(rest, side, first));
            let (lines, after) = rest.split_at_checked(all).unwrap_or((rest, ""));
            rest = after;
            match (kind, side) {
                (_, Some(side)) if DocumentPath::parse(first).is_ok() => {
                    let known = ledger.headings(side).entry(Cow::Borrowed(first));
                    let known = known.or_default();
                    match known.is_empty() {
                        true => *known = Cow::Borrowed(lines),
                        false => known.to_mut().push_str(lines),
                    }
                }
                ("published", _) => ledger.publish(fields),
                ("image", _) => ledger.images.extend(image(fields)),
                _ => {}
            }
        }
        ledger
    }

    fn headings(&mut self, side: Side) -> &mut Headings<'t> {
        match side {
            Side::Pages => &mut self.anchors,
            Side::Site => &mut self.site_anchors,
        }
    }

    fn publish(&mut self, fields: &'t str) {
        let page = fields.split_once('\t');
        if let Some((locale, path)) = page.filter(|(_, path)| !path.contains('\t')) {
            let pages = self.published.entry(Cow::Borrowed(locale)).or_default();
            pages.insert(Cow::Borrowed(path));
        }
    }

    /// Whether a page was published.
    pub(super) fn has_published(&self, locale: &str, path: &str) -> bool {
        let pages = self.published.get(locale);
        pages.is_some_and(|pages| pages.contains(path))
    }

    pub(super) fn print(&self) -> String {
        let mut text = HEADER.to_owned();
        for (locale, paths) in &self.published {
            for path in paths {
                let _ = writeln!(text, "published\t{locale}\t{path}");
            }
        }
        let headings = self.anchors.values().chain(self.site_anchors.values());
        headings.for_each(|lines| text.push_str(lines));
        for ((locale, path), pair) in &self.images {
            let (source, localized) = (&pair.source, &pair.localized);
            let _ = writeln!(text, "image\t{locale}\t{path}\t{source}\t{localized}");
        }
        text
    }
}

/// What headings of pages for a generator answered to after the last build: paths of documents with ids.
pub(crate) fn answered(text: &str) -> BTreeSet<(String, String)> {
    let ledger = Ledger::parse(text);
    let of_document = |(path, lines): (&Cow<'_, str>, &Cow<'_, str>)| {
        let ids = read(lines).into_iter().flat_map(|anchor| anchor.ids);
        let path = path.to_string();
        ids.map(move |id| (path.clone(), id))
    };
    ledger.anchors.iter().flat_map(of_document).collect()
}

/// How long the lines are that a text begins with and that are about one document's headings, in bytes.
fn length(text: &str, side: Side, document: &str) -> usize {
    let own = |line: &&str| {
        let rest = line.strip_prefix(side.kind())?.strip_prefix('\t')?;
        let rest = rest.strip_prefix(document)?;
        (rest.starts_with('\t') || rest == "\n").then_some(line.len())
    };
    let lines = text.split_inclusive('\n');
    lines.map_while(|line| own(&line)).sum()
}

/// The lines about the headings of a document.
pub(super) fn lines(side: Side, document: &str, anchors: &[Anchor]) -> String {
    let mut text = String::new();
    for anchor in anchors {
        let _ = write!(text, "{}\t{document}\t{}", side.kind(), anchor.unit);
        for id in &anchor.ids {
            text.push('\t');
            text.push_str(id);
        }
        text.push('\n');
    }
    text
}

/// What such lines say.
pub(super) fn read(lines: &str) -> Vec<Anchor> {
    let anchor = |line: &str| {
        let mut fields = line.split('\t').skip(2).map(str::to_owned);
        let unit = fields.next()?;
        let ids = fields.collect();
        Some(Anchor { unit, ids })
    };
    lines.lines().filter_map(anchor).collect()
}

fn image(fields: &str) -> Option<((String, String), ImagePair)> {
    let fields: Vec<&str> = fields.split('\t').collect();
    let [locale, path, source, localized] = fields.as_slice() else {
        return None;
    };
    let pair = ImagePair {
        source: (*source).to_owned(),
        localized: (*localized).to_owned(),
    };
    Some((((*locale).to_owned(), (*path).to_owned()), pair))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verbs::build::follow::anchor;

    #[test]
    fn a_memory_reads_back_and_passes_over_what_it_does_not_know() {
        let mut ledger = Ledger::default();
        let pages = BTreeSet::from(["a/記事.md".into(), "b.md".into()]);
        ledger.published.insert("it".into(), pages);
        for side in [Side::Pages, Side::Site] {
            for (path, unit) in [("a.md", "u-1"), ("a.md.md", "v"), ("b/记.md", "w")] {
                let anchors = [anchor(unit, &["now", "قديم"]), anchor("last", &["終"])];
                let told = lines(side, path, &anchors);
                assert_eq!(read(&told), anchors);
                ledger.headings(side).insert(path.into(), told.into());
            }
        }
        let pair = ImagePair {
            source: "1".into(),
            localized: "2".into(),
        };
        ledger.images.insert(("pl".into(), "x.png".into()), pair);
        let text = ledger.print();
        assert_eq!(Ledger::parse(&text), ledger);
        assert!(ledger.has_published("it", "b.md") && !ledger.has_published("pl", "b.md"));
        assert_eq!(
            Ledger::parse(&format!("{text}other\tx\nanchor\t../a\tu\tx\n")),
            ledger
        );
        assert_eq!(
            Ledger::parse("hexapla ledger 2\npublished\tit\ta.md\n"),
            Ledger::default()
        );
    }

    #[test]
    fn lines_that_stand_apart_or_are_cut_are_read_as_far_as_they_go() {
        let text = format!(
            "{HEADER}anchor\ta\tu\tone\nanchor\tb\nanchor\ta\tv\ttwo\n\nanchor\n\tx\nanchor\tc\tu"
        );
        let ledger = Ledger::parse(&text);
        let found = |path: &str| ledger.anchors.get(path).map(|lines| read(lines));
        let anchors = vec![anchor("u", &["one"]), anchor("v", &["two"])];
        assert_eq!(found("a"), Some(anchors));
        assert_eq!((found("b"), found("c")), (Some(Vec::new()), None));
        assert_eq!(Ledger::parse(&ledger.print()), ledger);
    }
}
