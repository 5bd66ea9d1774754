//! Texts of one direction within a sentence of another (UAX #9).
//!
//! A path in an Arabic sentence, or an Arabic title in an English one, stands between an isolate and
//! its end: then neither takes the other's marks, brackets and numbers to its own side.

use std::borrow::Cow;

use hexapla_core::Direction;

/// LEFT-TO-RIGHT ISOLATE.
const LRI: char = '\u{2066}';
/// RIGHT-TO-LEFT ISOLATE.
const RLI: char = '\u{2067}';
/// POP DIRECTIONAL ISOLATE.
const PDI: char = '\u{2069}';

/// Whether a letter is of a script that is written from right to left.
#[must_use]
pub fn is_rtl(c: char) -> bool {
    matches!(
        c as u32,
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x1_0800..=0x1_0FFF
            | 0x1_E800..=0x1_EFFF
    )
}

/// A text as it stands in a sentence of the direction `around`: its first letter decides which way it
/// goes itself (UAX #9, P2 and P3). What is composed of isolated texts already stays as it is.
#[must_use]
pub fn isolated(text: &str, around: Direction) -> Cow<'_, str> {
    let is_foreign = match around {
        Direction::Rtl => !text.is_empty(),
        Direction::Ltr => text.contains(is_rtl),
    };
    if !is_foreign || text.contains([LRI, RLI, PDI]) {
        return Cow::Borrowed(text);
    }
    let mark = match text.chars().find(|c| c.is_alphabetic()) {
        Some(first) if is_rtl(first) => RLI,
        Some(_) | None => LRI,
    };
    Cow::Owned(format!("{mark}{text}{PDI}"))
}

/// A Fluent resource of a language that is written from right to left, with each `code` in it
/// isolated: `--locales it,fr` would else be shown as `locales it,fr--`.
pub(crate) fn code_isolated(resource: &str) -> String {
    let mut out = String::with_capacity(resource.len());
    for line in resource.split_inclusive('\n') {
        let mut parts = line.split('`');
        out.push_str(parts.next().unwrap_or_default());
        while let Some(code) = parts.next() {
            match parts.next() {
                Some(after) => out.extend([&format!("{LRI}`{code}`{PDI}"), after]),
                None => out.extend(["`", code]),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_the_other_way_is_isolated() {
        let shown = |text| isolated(text, Direction::Ltr).into_owned();
        assert_eq!(shown("ترجمة a"), "\u{2067}ترجمة a\u{2069}");
        assert_eq!(shown("a ترجمة"), "\u{2066}a ترجمة\u{2069}");
        for own in ["", "source/a.md", "日本語", "zażółć", "简体", "İstanbul"] {
            assert_eq!(shown(own), own);
        }
        let shown = |text| isolated(text, Direction::Rtl).into_owned();
        assert_eq!(shown("source/a.md"), "\u{2066}source/a.md\u{2069}");
        assert_eq!(shown("ترجمة"), "\u{2067}ترجمة\u{2069}");
        assert_eq!(shown(""), "");
        assert_eq!(shown(&shown("a")), "\u{2066}a\u{2069}");
    }

    #[test]
    fn code_within_a_resource_is_isolated_line_by_line() {
        assert_eq!(
            code_isolated("a = قل `--x` ثم `y`\nb = `{ $z }` و `\n"),
            "a = قل \u{2066}`--x`\u{2069} ثم \u{2066}`y`\u{2069}\n\
             b = \u{2066}`{ $z }`\u{2069} و `\n"
        );
    }
}
