//! Terms of a text: what is indexed and what is looked for.
//!
//! `assets/search.js` has the same rules; `tests/terms.json` has the cases that hold both together.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::{CodePointMapData, props::GeneralCategory, props::GeneralCategoryGroup};

/// How a character counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Between words.
    None,
    /// Of a word.
    Word,
    /// Of a script that is written without spaces.
    Unspaced,
}

/// The Arabic article, which is written as a part of its word.
const ARTICLE: &str = "ال";

/// The terms of a text, in order. A word is a run of letters, marks and digits, folded; a run of a
/// script without spaces gives each two neighbours, and its last character by itself.
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    cut(text).terms
}

/// What the index has of a text: its terms, and the Arabic article where a word has it. So whoever has typed no
/// more than that finds something.
pub(super) fn indexed(text: &str) -> Vec<String> {
    let mut cut = cut(text);
    if cut.has_article {
        cut.terms.push(ARTICLE.to_owned());
    }
    cut.terms
}

/// A text in terms.
#[derive(Default)]
struct Cut {
    terms: Vec<String>,
    /// Whether words were cut that stand without their article in the terms.
    has_article: bool,
}

fn cut(text: &str) -> Cut {
    let mut cut = Cut::default();
    let mut run = String::new();
    let mut class = Class::None;
    for c in text.chars() {
        let next = class_of(c);
        if next != class {
            emit(&mut run, class, &mut cut);
            class = next;
        }
        if next != Class::None {
            run.push(c);
        }
    }
    emit(&mut run, class, &mut cut);
    cut
}

fn emit(run: &mut String, class: Class, cut: &mut Cut) {
    if run.is_empty() {
        return;
    }
    let folded = fold(run);
    run.clear();
    match class {
        Class::None => {}
        Class::Word if folded.is_empty() => {}
        Class::Word => match without_article(&folded) {
            Some(rest) => {
                cut.terms.push(rest.to_owned());
                cut.has_article = true;
            }
            None => cut.terms.push(folded),
        },
        Class::Unspaced => {
            let characters: Vec<char> = folded.chars().collect();
            let pairs = characters.windows(2).map(|pair| pair.iter().collect());
            cut.terms.extend(pairs);
            cut.terms.extend(characters.last().map(ToString::to_string));
        }
    }
}

fn class_of(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Word,
        c if c.is_ascii() => Class::None,
        c if is_unspaced(c) => Class::Unspaced,
        c if is_word(c) => Class::Word,
        _ => Class::None,
    }
}

/// Letters, marks and numbers of any script.
pub(crate) fn is_word(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Letter.contains(category)
        || GeneralCategoryGroup::Mark.contains(category)
        || GeneralCategoryGroup::Number.contains(category)
}

/// Han, kana, Thai, Lao, Burmese and Khmer letters.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{3099}'..='\u{309A}'
        | '\u{309D}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFD}'
        | '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' | '\u{E81}'..='\u{ECE}'
        | '\u{1000}'..='\u{1049}' | '\u{1780}'..='\u{17D3}')
}

/// Marks that people leave out when they type: accents, Hebrew points, Arabic vowels, the stretch.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{640}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

/// Lower case, without accents, in one composition.
fn fold(run: &str) -> String {
    if run.is_ascii() {
        return run.to_ascii_lowercase();
    }
    if let Some(quickly) = run.chars().map(plain).collect::<Option<String>>() {
        return quickly;
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(run);
    let lower = decomposed.to_lowercase();
    let mut out = String::with_capacity(decomposed.len());
    for c in lower.chars().filter(|c| !is_dropped(*c)) {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            'ł' => out.push('l'),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ħ' => out.push('h'),
            'ς' => out.push('σ'),
            'ة' => out.push('ه'),
            'ى' => out.push('ي'),
            c => out.push(c),
        }
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&out);
    composed
        .chars()
        .filter(|c| class_of(*c) != Class::None)
        .collect()
}

/// What becomes of a character that needs no normalization; most of most texts.
fn plain(c: char) -> Option<char> {
    match c {
        'a'..='z' | '0'..='9' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        'й' | 'Й' => None,
        'а'..='я' => Some(c),
        'А'..='Я' => c.to_lowercase().next(),
        'ا' | 'ب' | 'ت'..='غ' | 'ف'..='و' => Some(c),
        '\u{4E00}'..='\u{9FFF}' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' => Some(c),
        _ => None,
    }
}

/// An Arabic word without its article, where it has one.
fn without_article(word: &str) -> Option<&str> {
    let rest = word
        .strip_prefix(['و', 'ف', 'ب', 'ك'])
        .unwrap_or(word)
        .strip_prefix(ARTICLE)
        .or_else(|| word.strip_prefix("لل"));
    rest.filter(|rest| rest.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_folded_quickly_is_folded_the_same() {
        let quick = ('\0'..=char::MAX).filter_map(|c| Some((c, plain(c)?)));
        let mut count = 0;
        for (c, folded) in quick {
            // A mark in front of it keeps the whole run from the quick way, and is dropped.
            assert_eq!(fold(&format!("\u{301}{c}")), folded.to_string(), "{c}");
            count += 1;
        }
        assert!(count > 21_000);
    }

    #[test]
    fn the_article_of_arabic_words_is_indexed_too() {
        assert_eq!(indexed("الترجمة والصفحات"), ["ترجمه", "صفحات", "ال"]);
        assert_eq!(indexed("للمترجم"), ["مترجم", "ال"]);
        assert_eq!(indexed("إلى مترجم 日本"), ["الي", "مترجم", "日本", "本"]);
        assert_eq!(tokens("الترجمة"), ["ترجمه"]);
    }

    #[test]
    fn terms_are_those_of_the_table_that_the_script_is_held_to() {
        let table: Vec<(String, Vec<String>)> =
            serde_json::from_str(include_str!("../../tests/terms.json")).unwrap();
        assert!(table.len() > 20);
        for (text, terms) in table {
            assert_eq!(tokens(&text), terms, "{text}");
        }
    }
}
