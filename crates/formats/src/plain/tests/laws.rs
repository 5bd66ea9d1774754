use hexapla_core::{Origin, Span, differs};
use proptest::prelude::*;

use super::*;

const FILES: &str = "([ab.?日。？ع #=*1-]{0,5}(\n|\r\n|\r|\u{c}|\t| )|- |1\\. |2\\. |---|===|\n\n|#a|\u{feff}|X){0,24}";
const TARGETS: &str =
    "([ab.?日。ع#= -]{1,4}|- |\\* |1\\. |7\\) |---|===|#a|\n|\r|\u{c}|\u{2028}|\u{feff}|żİ){1,6}";

/// Units are in order, and the pieces of each tile its extent and its text.
fn assert_tiled(document: &Document<'_>) {
    let source = document.source;
    let mut after = 0;
    for unit in &document.units {
        assert!(
            unit.extent.start >= after && !unit.extent.is_empty(),
            "{source:?}"
        );
        after = unit.extent.end;
        let (mut file, mut text) = (unit.extent.start, 0);
        for piece in document.pieces_of(unit) {
            assert_eq!(
                (piece.file.start, piece.text.start),
                (file, text),
                "{source:?}"
            );
            assert!(
                source.get(piece.file.start..piece.file.end).is_some(),
                "{source:?}"
            );
            if piece.origin == Origin::Verbatim {
                assert_eq!(
                    piece.file.of(source),
                    piece.text.of(&unit.text),
                    "{source:?}"
                );
            }
            (file, text) = (piece.file.end, piece.text.end);
        }
        assert_eq!(
            (file, text),
            (unit.extent.end, unit.text.len()),
            "{source:?}"
        );
    }
    let told: usize = document.units.iter().map(|unit| unit.pieces.len()).sum();
    assert_eq!(told, document.pieces.len());
}

fn blocks(source: &str, options: &Options) -> Vec<super::super::PlainBlock> {
    plain_structure(source, options)
        .into_iter()
        .map(|block| block.0)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn units_and_pieces_tile_any_file(source in FILES) {
        assert_tiled(&parse_plain(&source, &options(&[])));
        assert_tiled(&parse_plain(&source, &options(&["^a", "日$", "^#a$", "b", "X"])));
    }

    #[test]
    fn any_text_is_read_without_panic(source in "\\PC{0,40}|(?s).{0,40}") {
        assert_tiled(&parse_plain(&source, &options(&["\\w"])));
    }

    #[test]
    fn a_target_that_is_not_refused_keeps_the_blocks_and_is_read_back(source in FILES, target in TARGETS, at in 0..8_usize) {
        let options = options(&[]);
        let document = parse_plain(&source, &options);
        let Some(unit) = document.units.get(at) else { return Ok(()) };
        let Ok(written) = encode_plain(&document, unit, &target) else { return Ok(()) };
        let page = apply(&source, &[Edit::new(unit.extent, written.clone())]);
        prop_assert_eq!(blocks(&page, &options), blocks(&source, &options), "{:?}", page);
        let again = parse_plain(&page, &options);
        let stands = Span::new(unit.extent.start, unit.extent.start + written.len());
        let has_words = crate::markdown::words::has_words(&written);
        let found = again.units.iter().find(|unit| unit.extent == stands);
        prop_assert_eq!(found.map(|unit| &*unit.text), has_words.then_some(&*written), "{:?}", page);
        for (old, new) in document.units.iter().zip(&again.units).filter(|_| has_words) {
            prop_assert!(old.text == new.text || old.extent == unit.extent, "{:?}", page);
        }
    }

    #[test]
    fn the_text_of_one_line_is_never_refused_its_own_place(source in FILES, at in 0..8_usize) {
        let document = parse_plain(&source, &options(&[]));
        let Some(unit) = document.units.get(at) else { return Ok(()) };
        prop_assume!(unit.pieces.len() == 1);
        let written = encode_plain(&document, unit, &unit.text);
        prop_assert!(written.is_ok_and(|text| !differs(&text, &unit.text)), "{:?}", source);
    }
}

#[test]
fn reading_takes_linear_time() {
    for line in [
        "a ", "- a\n", "#a", "a\n", "1. a\n", "---\n", "日\n", "\r", "a\n\n",
    ] {
        let source = line.repeat(200_000);
        let document = parse_plain(&source, &options(&["^z", "q$"]));
        assert_tiled(&document);
    }
}
