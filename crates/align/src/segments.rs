//! Words as ICU sees them: UAX #29, with dictionaries for Chinese and Japanese and models for Thai,
//! Lao, Khmer and Burmese.

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

/// The segments of a text: words, and what stands between words, tiling it.
pub(crate) fn segments(text: &str) -> Vec<&str> {
    let mut start = 0;
    WordSegmenter::new_auto(WordBreakInvariantOptions::default())
        .segment_str(text)
        .filter_map(|end| {
            let segment = text.get(start..end);
            start = end;
            segment.filter(|segment| !segment.is_empty())
        })
        .collect()
}

/// Whether a segment counts as a word: it has a letter or a digit.
pub(crate) fn is_word(segment: &str) -> bool {
    segment.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        segments(text)
            .into_iter()
            .filter(|segment| is_word(segment))
            .collect()
    }

    #[test]
    fn segments_tile_the_text() {
        for text in [
            "",
            "a b",
            "翻訳する。",
            "zażółć gęślą",
            "ترجمة الصفحة",
            "İstanbul’da",
            "👩‍💻 x",
        ] {
            assert_eq!(segments(text).concat(), text);
        }
    }

    #[test]
    fn chinese_and_japanese_come_in_words() {
        assert_eq!(words("简体中文翻译"), ["简体", "中文", "翻译"]);
        assert_eq!(words("こんにちは世界"), ["こんにちは", "世界"]);
    }
}
