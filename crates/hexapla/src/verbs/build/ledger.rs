//! What one build tells the next: which pages were published, which anchors headings had, and which
//! image a localized one was made from.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use hexapla_core::DocumentPath;

/// The ledger of builds. One line for each fact, its fields parted by tabs; what is no such line is passed
/// over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ledger {
    /// Locale and document of each page that was published.
    pub(super) published: BTreeSet<(String, String)>,
    /// For each document, its headings in order.
    pub(super) anchors: BTreeMap<String, Vec<Anchor>>,
    /// The same on the article site, where headings have other ids.
    pub(super) site_anchors: BTreeMap<String, Vec<Anchor>>,
    /// By locale and source image.
    pub(super) images: BTreeMap<(String, String), ImagePair>,
}

/// The ids that a heading had, the present one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The id of its unit; [`TOP`] of what leads to the beginning of the document, and for a heading that is
    /// no unit [`wordless`].
    pub(crate) unit: String,
    pub(crate) ids: Vec<String>,
}

/// BLAKE3 of a source image, and of the localized one that was made from it, in hex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ImagePair {
    pub(super) source: String,
    pub(super) localized: String,
}

const HEADER: &str = "hexapla ledger 1\n";

/// Stands where the id of a unit does, for ids that lead to the beginning of a document. No id of a unit is so.
pub(super) const TOP: &str = "^";

/// What begins what stands there for a heading that is no unit.
const WORDLESS: char = '~';

/// What stands in place of the id of a unit for a heading that has nothing to be translated (`## 🚀`,
/// `` ## `build` ``), given as it stands in the file: equal ones are told apart by their `number`.
pub(super) fn wordless(heading: &str, number: usize) -> String {
    let hash = blake3::hash(heading.trim().as_bytes()).to_hex();
    let short: String = hash.chars().take(10).collect();
    format!("{WORDLESS}{short}-{number}")
}

impl Ledger {
    pub(super) fn parse(text: &str) -> Self {
        let Some(lines) = text.strip_prefix(HEADER) else {
            return Self::default();
        };
        let of = |kind: &'static str| {
            let lines = lines.lines();
            lines.filter_map(move |line| line.strip_prefix(kind)?.strip_prefix('\t'))
        };
        // There are tens of thousands of lines.
        let (published, (anchors, site_anchors)) = rayon::join(
            || of("published").filter_map(page).collect(),
            || rayon::join(|| headings(of("anchor")), || headings(of("site-anchor"))),
        );
        Self {
            published,
            anchors,
            site_anchors,
            images: of("image").filter_map(image).collect(),
        }
    }

    pub(super) fn print(&self) -> String {
        let mut text = HEADER.to_owned();
        for (locale, path) in &self.published {
            let _ = writeln!(text, "published\t{locale}\t{path}");
        }
        let pages = self.anchors.iter().map(|known| ("anchor", known));
        let site = self.site_anchors.iter().map(|known| ("site-anchor", known));
        for (kind, (path, anchors)) in pages.chain(site) {
            for anchor in anchors {
                let _ = write!(text, "{kind}\t{path}\t{}\t", anchor.unit);
                for (place, id) in anchor.ids.iter().enumerate() {
                    text.push_str(if place > 0 { "\t" } else { "" });
                    text.push_str(id);
                }
                text.push('\n');
            }
        }
        for ((locale, path), pair) in &self.images {
            let (source, localized) = (&pair.source, &pair.localized);
            let _ = writeln!(text, "image\t{locale}\t{path}\t{source}\t{localized}");
        }
        text
    }
}

fn page(fields: &str) -> Option<(String, String)> {
    let (locale, path) = fields.split_once('\t')?;
    (!path.contains('\t')).then(|| (locale.to_owned(), path.to_owned()))
}

/// The headings of each document, from lines of a path, a unit and ids; what has no path of one is passed over.
fn headings<'t>(lines: impl Iterator<Item = &'t str>) -> BTreeMap<String, Vec<Anchor>> {
    let mut known: BTreeMap<String, Vec<Anchor>> = BTreeMap::new();
    let mut at = "";
    let mut anchors = Vec::new();
    let mut end = |path: &str, anchors: Vec<Anchor>| {
        if DocumentPath::parse(path).is_ok() {
            known.entry(path.to_owned()).or_default().extend(anchors);
        }
    };
    for line in lines {
        let mut fields = line.split('\t');
        let Some((path, unit)) = fields.next().zip(fields.next()) else {
            continue;
        };
        // Those of one document stand together.
        if path != at {
            end(at, std::mem::take(&mut anchors));
            at = path;
        }
        anchors.push(Anchor {
            unit: unit.to_owned(),
            ids: fields.map(str::to_owned).collect(),
        });
    }
    end(at, anchors);
    known
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

/// The headings of a document as the next build is told of them, given their present ids by unit, and what
/// is remembered. What a heading answered to before stays with it; what one that is gone answered to goes to
/// the heading before it, else to the first, else, where no heading is left, to the beginning, where it stays.
///
/// A heading without words is known by its text alone. Where it is another, or has got words, the new heading
/// in its place inherits.
pub(super) fn follow(present: &[(String, String)], before: &[Anchor]) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = present
        .iter()
        .map(|(unit, id)| Anchor {
            unit: unit.clone(),
            ids: vec![id.clone()],
        })
        .collect();
    let places: BTreeMap<&str, usize> = present
        .iter()
        .enumerate()
        .map(|(at, (unit, _))| (unit.as_str(), at))
        .collect();
    let known: BTreeSet<&str> = before.iter().map(|old| old.unit.as_str()).collect();
    let mut taken: BTreeSet<String> = present.iter().map(|(_, id)| id.clone()).collect();
    let mut top = Anchor {
        unit: TOP.to_owned(),
        ids: Vec::new(),
    };
    let mut last: Option<usize> = None;
    for old in before {
        let next = last.map_or(0, |last| last + 1);
        let follower = present.get(next).map(|(unit, _)| unit.as_str());
        let stands_there = follower.is_some_and(|unit| {
            let is_wordless = old.unit.starts_with(WORDLESS) || unit.starts_with(WORDLESS);
            is_wordless && !known.contains(unit)
        });
        let heir = match places.get(old.unit.as_str()) {
            _ if old.unit == TOP => &mut top,
            found => {
                let found = found.copied().or(stands_there.then_some(next));
                last = found.or(last);
                anchors.get_mut(last.unwrap_or(0)).unwrap_or(&mut top)
            }
        };
        for id in &old.ids {
            if taken.insert(id.clone()) {
                heir.ids.push(id.clone());
            }
        }
    }
    let top = (!top.ids.is_empty()).then_some(top);
    top.into_iter().chain(anchors).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchor(unit: &str, ids: &[&str]) -> Anchor {
        Anchor {
            unit: unit.into(),
            ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    fn present(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(unit, id): &(&str, &str)| ((*unit).to_owned(), (*id).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn a_memory_reads_back_and_passes_over_what_it_does_not_know() {
        let mut ledger = Ledger::default();
        ledger.published.insert(("it".into(), "a/記事.md".into()));
        ledger
            .anchors
            .insert("a.md".into(), vec![anchor("u-1", &["now", "قديم"])]);
        ledger
            .site_anchors
            .insert("a.md".into(), vec![anchor("u-1", &["今", "now"])]);
        let pair = ImagePair {
            source: "1".into(),
            localized: "2".into(),
        };
        ledger.images.insert(("pl".into(), "x.png".into()), pair);
        let text = ledger.print();
        assert_eq!(Ledger::parse(&text), ledger);
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
    fn a_heading_keeps_what_it_answered_to() {
        let before = [anchor("u", &["one", "zero"]), anchor("v", &["two"])];
        let now = present(&[("v", "two"), ("u", "uno")]);
        assert_eq!(
            follow(&now, &before),
            [anchor("v", &["two"]), anchor("u", &["uno", "one", "zero"])]
        );
    }

    #[test]
    fn what_is_gone_leaves_its_anchors_to_its_neighbour() {
        let before = [
            anchor("u", &["one"]),
            anchor("v", &["two"]),
            anchor("w", &["three"]),
        ];
        assert_eq!(
            follow(&present(&[("u", "one"), ("w", "three")]), &before),
            [anchor("u", &["one", "two"]), anchor("w", &["three"])]
        );
        assert_eq!(
            follow(&present(&[("w", "three")]), &before),
            [anchor("w", &["three", "one", "two"])]
        );
    }

    #[test]
    fn the_last_heading_leaves_its_anchors_to_the_beginning() {
        let before = [anchor("u", &["one", "zero"]), anchor("v", &["二"])];
        let top = [anchor(TOP, &["one", "zero", "二"])];
        assert_eq!(follow(&[], &before), top);
        assert_eq!(follow(&[], &top), top);
        // A heading that comes after that takes its own id back, and no other.
        assert_eq!(
            follow(&present(&[("w", "二")]), &top),
            [anchor(TOP, &["one", "zero"]), anchor("w", &["二"])]
        );
    }

    #[test]
    fn a_heading_without_words_is_followed_too() {
        let [rocket, party, bangs] = ["## 🚀", "## 🎉", "## !!!"].map(|text| wordless(text, 0));
        let [rocket, party, bangs] = [&rocket, &party, &bangs].map(String::as_str);
        let before = [
            anchor("u", &["one"]),
            anchor(rocket, &["section", "old"]),
            anchor("v", &["two"]),
            anchor(bangs, &["section-1"]),
        ];
        let came_to = |now: &[(&str, &str)], expected: &[Anchor]| {
            let found = follow(&present(now), &before);
            assert_eq!(found, expected);
            assert_eq!(follow(&present(now), &found), expected, "twice");
        };
        // Another sign, and words in place of signs.
        came_to(
            &[
                ("u", "one"),
                (party, "section"),
                ("v", "two"),
                ("w", "おわり"),
            ],
            &[
                anchor("u", &["one"]),
                anchor(party, &["section", "old"]),
                anchor("v", &["two"]),
                anchor("w", &["おわり", "section-1"]),
            ],
        );
        // They are gone, and the ids of one are given to the other.
        came_to(
            &[("u", "one"), ("v", "two"), (bangs, "section")],
            &[
                anchor("u", &["one", "old"]),
                anchor("v", &["two"]),
                anchor(bangs, &["section", "section-1"]),
            ],
        );
        // One moves: it is known by its text.
        came_to(
            &[(bangs, "section"), ("u", "one"), ("v", "two")],
            &[
                anchor(bangs, &["section", "section-1"]),
                anchor("u", &["one", "old"]),
                anchor("v", &["two"]),
            ],
        );
        // A heading with words that is gone leaves nothing to a new one: it may be of something else.
        let before = [anchor("u", &["one"]), anchor("v", &["two"])];
        assert_eq!(
            follow(&present(&[("u", "one"), ("w", "three")]), &before),
            [anchor("u", &["one", "two"]), anchor("w", &["three"])]
        );
    }

    #[test]
    fn equal_headings_without_words_are_told_apart_and_no_unit_is_called_so() {
        assert_ne!(wordless("## 🚀", 0), wordless("## 🚀", 1));
        assert_eq!(wordless("## 🚀\n", 0), wordless("## 🚀", 0));
        for name in [TOP, &wordless("## 🚀", 0)] {
            assert!(hexapla_core::UnitId::parse(name).is_none());
        }
    }
}
