//! Ids that lead to the beginning of a page on which no heading is left.

use hexapla_core::{Edit, Slot, Span, apply};
use hexapla_formats::{Options, parse, structure};

use super::pins::spans;

/// The edit that lets the first block of text on a page answer to ids; `None` where there is no block that can.
///
/// Law: no block of the page changes.
#[must_use]
pub fn top_edit(text: &str, ids: &[String], options: &Options) -> Option<Edit> {
    let spans = spans(ids.iter().map(String::as_str));
    if spans.is_empty() {
        return None;
    }
    let blocks = structure(text, options);
    let units = parse(text, options).units;
    let mut blocks_of_text = units.iter().filter(|unit| unit.slot == Slot::Block);
    let place = blocks_of_text.next()?.extent;
    let places = [place.start, place.end].into_iter();
    let mut edits = places.map(|at| Edit::new(Span::at(at), spans.clone()));
    edits.find(|edit| {
        let edited = apply(text, std::slice::from_ref(edit));
        structure(&edited, options) == blocks
    })
}

#[cfg(test)]
mod tests {
    use hexapla_formats::Format;

    use super::*;

    fn with_ids(text: &str) -> String {
        let ids = ["one".to_owned(), "二".to_owned(), "a\"b".to_owned()];
        let edit = top_edit(text, &ids, &Options::new(Format::Markdown));
        apply(text, &edit.into_iter().collect::<Vec<_>>())
    }

    #[test]
    fn the_first_block_of_text_answers_for_headings_that_are_gone() {
        let spans = "<span id=\"one\"></span><span id=\"二\"></span>";
        for (before, text) in [
            ("---\ntitle: T\n---\n\n", "Leggi.\n\nAncora.\n"),
            ("```sh\nls\n```\n\n- ", "読む。\n- 次\n"),
            ("> ", "اقرأ\n"),
        ] {
            assert_eq!(
                with_ids(&format!("{before}{text}")),
                format!("{before}{spans}{text}")
            );
        }
    }

    #[test]
    fn a_page_without_text_stays() {
        for text in ["", "---\ntitle: T\n---\n", "```sh\nls\n```\n"] {
            assert_eq!(with_ids(text), text);
        }
    }
}
