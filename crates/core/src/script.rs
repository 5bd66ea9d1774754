//! What the script of a character decides: how soft line breaks join.

use icu_properties::{CodePointMapData, props::Script};

/// Whether a character belongs to a script that is written without spaces between words
/// (Han, Hiragana, Katakana, Bopomofo, Yi) or to its full-width punctuation. Hangul is not one.
#[must_use]
pub fn is_cjk(c: char) -> bool {
    if (c as u32) < 0x2E80 {
        return false;
    }
    if matches!(c as u32, 0x3000..=0x303F | 0xFF01..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40 | 0xFF5B..=0xFF65)
    {
        return true;
    }
    matches!(
        CodePointMapData::<Script>::new().get(c),
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Yi
    )
}

/// The text that stands for a soft line break between `before` and `after`: nothing between two
/// characters for which [`is_cjk`] holds, a space otherwise (Korean included).
#[must_use]
pub fn join_for(before: Option<char>, after: Option<char>) -> &'static str {
    match (before, after) {
        (Some(before), Some(after)) if is_cjk(before) && is_cjk(after) => "",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_join_by_script() {
        let join = |a: &str, b: &str| join_for(a.chars().last(), b.chars().next());
        assert_eq!(join("翻訳", "する"), "");
        assert_eq!(join("句子。", "下一句"), "");
        assert_eq!(join("번역", "문서"), " ");
        assert_eq!(join("ترجمة", "الصفحة"), " ");
        assert_eq!(join("żółć", "gęś"), " ");
        assert_eq!(join("翻訳", "Fluent"), " ");
    }
}
