//! What one line looks like on its own.

/// The look of a line, white space at both ends aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `- `, `* `, `+ ` or `• ` and some text.
    Bullet(Marker),
    /// `1. ` or `1) ` and some text; whether the number is 1.
    Number(Marker, First),
    /// At least three `=` or `-` and nothing else: under a line, a heading's; else a rule.
    Underline(Level),
    /// Nothing but hashtags.
    Tags,
    /// Anything else.
    Text,
}

/// The length of a list marker in bytes, with the white space after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marker(pub(super) usize);

/// Whether a number is the first one. Another one in the middle of a paragraph is a year or an amount
/// that came to stand there when the lines were wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    Yes,
    No,
}

/// How far up a heading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Underlined with `=`.
    Upper,
    /// Underlined with `-`.
    Lower,
}

const SHORTEST_UNDERLINE: usize = 3;
const LONGEST_NUMBER: usize = 9;

/// The look of a line without white space at its ends.
pub(super) fn shape(line: &str) -> Shape {
    if let Some(level) = underline(line) {
        return Shape::Underline(level);
    }
    if is_tags(line) {
        return Shape::Tags;
    }
    bullet(line)
        .map(Shape::Bullet)
        .or_else(|| number(line))
        .unwrap_or(Shape::Text)
}

fn underline(line: &str) -> Option<Level> {
    let is_all = |c: char| line.len() >= SHORTEST_UNDERLINE && line.chars().all(|one| one == c);
    let upper = is_all('=').then_some(Level::Upper);
    upper.or_else(|| is_all('-').then_some(Level::Lower))
}

fn bullet(line: &str) -> Option<Marker> {
    let text = line.strip_prefix(['-', '*', '+', '•'])?;
    marker(line, text)
}

fn number(line: &str) -> Option<Shape> {
    let text = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.get(..line.len() - text.len())?;
    let text = text.strip_prefix(['.', ')'])?;
    let first = if digits == "1" { First::Yes } else { First::No };
    let fits = (1..=LONGEST_NUMBER).contains(&digits.len());
    let marker = marker(line, text).filter(|_| fits)?;
    Some(Shape::Number(marker, first))
}

/// The marker of a line whose rest, after the marker itself, is `rest`.
fn marker(line: &str, rest: &str) -> Option<Marker> {
    let text = rest.trim_start();
    let is_parted = text.len() < rest.len() && !text.is_empty();
    is_parted.then(|| Marker(line.len() - text.len()))
}

/// Whether a line is hashtags and nothing else: `#a #b` or `#a#b`, in any script, with or without
/// commas.
fn is_tags(line: &str) -> bool {
    let mut words = line.split_whitespace();
    line.starts_with(HASHES) && words.all(is_tag)
}

pub(super) const HASHES: [char; 2] = ['#', '＃'];

fn is_tag(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';']);
    let is_part = |c: char| {
        HASHES.contains(&c)
            || c.is_ascii_alphanumeric()
            || matches!(c, '_' | '-' | '\'')
            || !c.is_ascii()
    };
    word.starts_with(HASHES)
        && word.chars().all(is_part)
        && word.contains(char::is_alphabetic)
        && !word.contains("##")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_markers_need_white_space_and_text_after_them() {
        assert_eq!(shape("- a"), Shape::Bullet(Marker(2)));
        assert_eq!(shape("•\t日本"), Shape::Bullet(Marker(4)));
        assert_eq!(shape("1.  a"), Shape::Number(Marker(4), First::Yes));
        assert_eq!(shape("12) a"), Shape::Number(Marker(4), First::No));
        for line in [
            "-a",
            "-",
            "1.a",
            "1.",
            "1",
            "1 a",
            "- ",
            "-1",
            "1234567890. a",
            "١. a",
        ] {
            assert_eq!(shape(line.trim()), Shape::Text, "{line}");
        }
    }

    #[test]
    fn underlines_are_of_one_sign() {
        assert_eq!(shape("==="), Shape::Underline(Level::Upper));
        assert_eq!(shape("-----"), Shape::Underline(Level::Lower));
        for line in ["==", "==-", "- - -", "==="] {
            let expected = line == "===";
            assert_eq!(
                matches!(shape(line), Shape::Underline(_)),
                expected,
                "{line}"
            );
        }
    }

    #[test]
    fn hashtags_are_known_in_every_script() {
        for line in [
            "#a#b",
            "#a #b",
            "#a, #b",
            "#翻訳＃文書",
            "＃翻訳",
            "#话题#",
            "#ترجمة #صفحة",
            "#zażółć #İstanbul",
            "#don't #a_b",
        ] {
            assert_eq!(shape(line), Shape::Tags, "{line}");
        }
        for line in [
            "#",
            "# a",
            "#1",
            "## a",
            "##a",
            "#a b",
            "a #b",
            "#a.b",
            "#include <a>",
        ] {
            assert_eq!(shape(line), Shape::Text, "{line}");
        }
    }
}
