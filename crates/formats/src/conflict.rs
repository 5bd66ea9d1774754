//! What a merge left in a file.

use hexapla_core::{Diagnostic, Rule, Span};
use memchr::memmem;

/// The lines of a merge conflict stand in a document, so nothing is to be made of its units.
pub const CONFLICT_MARKER: Rule = Rule::new("document/conflict-marker");

const OURS: &str = "<<<<<<< ";
const MIDDLE: &str = "=======";
const THEIRS: &str = ">>>>>>> ";

/// How far a set of markers has been seen; a set begins with a place.
#[derive(Clone, Copy)]
enum Seen {
    Nothing,
    Ours(Span),
    Middle(Span),
}

/// Finds the first whole set of conflict markers, each at the start of its line, that begins outside
/// code fences: inside one it is an example. One marker by itself is text.
pub(crate) fn find(text: &str) -> Option<Diagnostic> {
    memmem::find(text.as_bytes(), OURS.as_bytes())?;
    let (mut seen, mut fence, mut at) = (Seen::Nothing, None, 0);
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        let here = Span::new(at, at + line.len());
        at += whole.len();
        seen = match seen {
            Seen::Middle(start) if line.starts_with(THEIRS) => {
                return Some(Diagnostic::error(CONFLICT_MARKER).at(start));
            }
            _ if line.starts_with(OURS) && fence.is_none() => Seen::Ours(here),
            Seen::Ours(start) if line == MIDDLE => Seen::Middle(start),
            Seen::Nothing | Seen::Ours(_) | Seen::Middle(_) => seen,
        };
        fence = after(fence, line);
    }
    None
}

/// The fence that is open after a line: its character and length (CommonMark 0.31, section 4.5).
fn after(open: Option<(char, usize)>, line: &str) -> Option<(char, usize)> {
    let inside = line.trim_start_matches(' ');
    let mark = inside.chars().next().filter(|c| matches!(c, '`' | '~'));
    let Some(mark) = mark.filter(|_| line.len() - inside.len() <= 3) else {
        return open;
    };
    let rest = inside.trim_start_matches(mark);
    let length = inside.len() - rest.len();
    match open {
        Some((opened, least)) => {
            let closes = opened == mark && length >= least && rest.trim().is_empty();
            open.filter(|_| !closes)
        }
        None => (length >= 3 && !(mark == '`' && rest.contains('`'))).then_some((mark, length)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SET: &str = "<<<<<<< HEAD\n進む。\n=======\nتقدم\n>>>>>>> b\n";

    fn place(text: &str) -> Option<usize> {
        Some(find(text)?.span.unwrap().start)
    }

    #[test]
    fn a_whole_set_of_markers_is_found_where_it_begins() {
        assert_eq!(place(SET), Some(0));
        assert_eq!(place(&format!("żółć\n\n{SET}")), Some("żółć\n\n".len()));
        assert_eq!(place(&SET.replace('\n', "\r\n")), Some(0));
        assert_eq!(
            place(&SET.replace("=======", "||||||| a\nx\n=======")),
            Some(0)
        );
        assert_eq!(place(&format!("```\ncode\n```\n{SET}")), Some(16 - 4 + 1));
    }

    #[test]
    fn a_fence_that_a_side_opens_hides_no_conflict() {
        assert_eq!(
            place("<<<<<<< a\n```rust\n=======\n```rs\n>>>>>>> b\n1\n```\n"),
            Some(0)
        );
    }

    #[test]
    fn what_is_no_whole_set_at_line_starts_is_text() {
        for text in [
            "<<<<<<< HEAD\none\n=======\n",
            "one\n=======\n>>>>>>> b\n",
            "<<<<<<< HEAD\none\n>>>>>>> b\n=======\n",
            "<<<<<<< HEAD\none\n========\ntwo\n>>>>>>> b\n",
            "<<<<<<<\none\n=======\ntwo\n>>>>>>>\n",
            "<<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>>> b\n",
        ] {
            assert_eq!(place(text), None, "{text}");
        }
        assert_eq!(
            place(&SET.replace('\n', "\n  ").replacen('<', "  <", 1)),
            None
        );
    }

    #[test]
    fn an_example_in_a_code_fence_is_no_conflict() {
        for fence in ["```", "~~~~", "  ```"] {
            assert_eq!(
                place(&format!("{fence} text\n{SET}{fence}\n")),
                None,
                "{fence}"
            );
            let twice = format!("{fence}\n{SET}{fence}\n{SET}");
            assert!(place(&twice).is_some_and(|at| at > SET.len()), "{fence}");
        }
    }
}
