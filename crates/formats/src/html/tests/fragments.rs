use hexapla_core::{Edit, Slot, Span, UnitKind, apply};

use super::{super::fragment, options};
use crate::{Dialect, Format, Options};

fn read(source: &str, from: &str, quotes: usize) -> Vec<(UnitKind, String)> {
    let start = source.find(from).unwrap();
    let span = Span::new(start, source.len());
    let found = fragment(source, span.of(source), span, quotes, &options());
    for unit in &found {
        let (mut file, mut text) = (unit.extent.start, 0);
        for piece in &unit.pieces {
            assert_eq!((piece.file.start, piece.text.start), (file, text));
            (file, text) = (piece.file.end, piece.text.end);
        }
        assert_eq!((file, text), (unit.extent.end, unit.text.len()));
    }
    let pairs = found
        .into_iter()
        .map(|unit| (unit.kind, unit.text.into_owned()));
    pairs.collect()
}

#[test]
fn half_an_element_is_read_too() {
    use UnitKind::{Caption, Paragraph};
    let pair = |kind, text: &str| vec![(kind, text.to_owned())];
    assert!(read("# A\n\n<div align=center>\n", "<div", 0).is_empty());
    assert_eq!(
        read("x\n\n</div> and\nmore</p>\n", "</div", 0),
        pair(Paragraph, "and more")
    );
    assert_eq!(
        read("<figcaption>図の\n説明\n", "<fig", 0),
        pair(Caption, "図の説明")
    );
}

#[test]
fn line_prefixes_are_not_part_of_a_text() {
    use UnitKind::{Alt, ListItem, Paragraph};
    let quoted = "> > <p\n> > class=\"a\">One\n> > two > three\n> > <img alt='x\n> > y'></p>\n";
    assert_eq!(
        read(quoted, "<p", 2),
        [
            (Paragraph, "One two > three".to_owned()),
            (Alt, "x y".to_owned()),
        ]
    );
    let indented = "- a\n\n  <ul><li>صفحة\n  قديمة</li>\n  </ul>\n";
    assert_eq!(
        read(indented, "<ul", 0),
        [(ListItem, "صفحة قديمة".to_owned())]
    );
}

#[test]
fn what_is_covered_is_seen_by_nobody_and_kept_in_the_text() {
    let source = "<p>{{ \"<b>\" }} żółć</p><p>{{ x }}</p>";
    let seen = "<p>\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f} żółć</p><p>\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}</p>";
    let found = fragment(source, seen, Span::new(0, source.len()), 0, &options());
    let texts: Vec<&str> = found.iter().map(|unit| &*unit.text).collect();
    assert_eq!(texts, ["{{ \"<b>\" }} żółć"]);
}

/// The file with a target in place of its first unit.
fn put(dialect: Dialect, source: &str, target: &str) -> String {
    let options = Options {
        dialect,
        ..Options::new(Format::Markdown)
    };
    let document = crate::parse(source, &options);
    let unit = &document.units[0];
    let written = crate::encode(&document, unit, target, &options).unwrap();
    apply(source, &[Edit::new(unit.extent, written)])
}

#[test]
fn an_ampersand_stays_where_markdown_is_read_in_html() {
    let target = "Büyük & küçük [ą](/b?c=d&e=f) `日 && 本` &copy &amp; ع";
    for dialect in [Dialect::Jekyll, Dialect::Mkdocs] {
        for tag in [
            "<p markdown=\"1\">",
            "<p class='a' markdown=span>\n",
            "<div markdown=\"block\">\n",
        ] {
            let page = |text: &str| format!("{tag}{text}</p>\n");
            assert_eq!(put(dialect, &page("Big & small"), target), page(target));
            assert_eq!(
                put(dialect, &page("Big & small"), "Big & small"),
                page("Big & small")
            );
        }
    }
    let escaped = "Büyük &amp; küçük [ą](/b?c=d&amp;e=f) `日 &amp;&amp; 本` &amp;copy &amp; ع";
    for (dialect, tag) in [
        (Dialect::Gfm, "<p markdown=\"1\">"),
        (Dialect::Jekyll, "<p>"),
        (Dialect::Jekyll, "<p markdown=\"0\">"),
        (Dialect::Jekyll, "<aside markdown=\"1\"><p>"),
    ] {
        let page = |text: &str| format!("{tag}{text}</p>\n");
        assert_eq!(put(dialect, &page("Big"), target), page(escaped));
    }
}

#[test]
fn a_target_like_its_text_gives_back_the_bytes_of_any_block() {
    for dialect in Dialect::ALL {
        for source in [
            "<p markdown=\"1\">AT&T  *x* & y</p>\n",
            "> <p markdown=1>a & b\n> ż && c</p>\n",
            "- <p title=\"a & b\">日 &copy b</p>\n",
        ] {
            let options = Options {
                dialect,
                ..Options::new(Format::Markdown)
            };
            let document = crate::parse(source, &options);
            let is_html = |slot| matches!(slot, Slot::Html | Slot::HtmlAttribute(_));
            for unit in document.units.iter().filter(|unit| is_html(unit.slot)) {
                let written = crate::encode(&document, unit, &unit.text, &options).unwrap();
                assert_eq!(written, unit.extent.of(source), "{source} {dialect:?}");
            }
        }
    }
}
