use hexapla_core::{Span, UnitKind};

use super::{super::fragment, options};

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
