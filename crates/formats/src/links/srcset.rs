//! The candidates of a `srcset` (HTML Standard, 4.8.4.2.2).

use hexapla_core::Span;

/// The addresses of the candidates, in order. A comma ends a candidate behind its address or its descriptors, and
/// belongs to an address that goes on behind it. Linear.
pub(crate) fn candidates(srcset: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        let is_between = |c: char| c == ',' || c.is_ascii_whitespace();
        let start = at + length_while(srcset, at, is_between);
        let end = start + length_while(srcset, start, |c| !c.is_ascii_whitespace());
        let written = Span::new(start, end).of(srcset);
        let address = written.trim_end_matches(',');
        if address.is_empty() {
            return found;
        }
        found.push(Span::new(start, start + address.len()));
        let is_over = address.len() < written.len();
        at = if is_over {
            end
        } else {
            end + descriptors(srcset, end)
        };
    }
}

/// How many bytes stand before the comma that ends descriptors; one in parentheses does not.
fn descriptors(srcset: &str, from: usize) -> usize {
    let mut is_inside = false;
    length_while(srcset, from, |c| {
        is_inside = match c {
            '(' => true,
            ')' => false,
            _ => is_inside,
        };
        is_inside || c != ','
    })
}

fn length_while(text: &str, from: usize, mut is_good: impl FnMut(char) -> bool) -> usize {
    let rest = Span::new(from, text.len()).of(text);
    rest.find(|c| !is_good(c)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(srcset: &str) -> Vec<&str> {
        let found = candidates(srcset).into_iter();
        found.map(|span| span.of(srcset)).collect()
    }

    #[test]
    fn candidates_are_parted_as_browsers_part_them() {
        for (srcset, expected) in [
            ("", &[][..]),
            (" ,\t, ", &[]),
            ("図.png", &["図.png"]),
            ("a.png 1x, ż.png 2x", &["a.png", "ż.png"]),
            ("a.png 480w,b.png 2x 100h", &["a.png", "b.png"]),
            ("a.png,b.png 2x", &["a.png,b.png"]),
            ("a.png, b.png,, ,c.png", &["a.png", "b.png", "c.png"]),
            (",a,1.png\n 1x ,\n ب.png", &["a,1.png", "ب.png"]),
            ("a.png calc(1x, 2x) 1w, b.png", &["a.png", "b.png"]),
            ("a.png (1x, b.png", &["a.png"]),
            (
                "data:image/png;base64,AA== 1x, b.png",
                &["data:image/png;base64,AA==", "b.png"],
            ),
            ("a.png\u{a0}1x, b.png", &["a.png\u{a0}1x", "b.png"]),
        ] {
            assert_eq!(read(srcset), expected, "{srcset}");
        }
    }

    proptest! {
        #[test]
        fn an_address_is_never_empty_and_has_no_comma_at_its_ends(
            srcset in "[a, ()図\n]{0,40}",
        ) {
            for address in read(&srcset) {
                prop_assert!(!address.is_empty() && !address.contains([' ', '\n']));
                prop_assert!(!address.starts_with(',') && !address.ends_with(','), "{}", address);
            }
        }
    }
}
