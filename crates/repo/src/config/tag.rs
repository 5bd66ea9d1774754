//! Tags of locales, and the slips that people make in them.

use hexapla_core::Locale;

use super::{
    problem::ConfigProblem,
    reader::{Problems, Spanned},
};

/// Country codes and words that people write for a language.
const SLIPS: [(&str, &str); 12] = [
    ("jp", "ja"),
    ("cn", "zh-CN"),
    ("tw", "zh-TW"),
    ("cz", "cs"),
    ("gr", "el"),
    ("ua", "uk"),
    ("dk", "da"),
    ("kr", "ko"),
    ("vn", "vi"),
    ("us", "en-US"),
    ("english", "en"),
    ("chinese", "zh-CN"),
];

/// Reads the tag of a locale: well formed, and of a language that there is.
pub(super) fn read_tag(text: &Spanned<String>, problems: &mut Problems) -> Option<Locale> {
    let slip = SLIPS
        .iter()
        .find(|(slip, _)| text.value.eq_ignore_ascii_case(slip));
    let message = match Locale::parse(&text.value) {
        Ok(locale) if is_language(&locale) => return Some(locale),
        Ok(locale) => format!("`{}` is no language of ISO 639", locale.language()),
        Err(error) => error.to_string(),
    };
    let problem = ConfigProblem::new(text.span, message);
    problems.add(match slip {
        Some((_, tag)) => problem.hint(format!("did you mean `{tag}`?")),
        None => problem,
    });
    None
}

/// Whether ISO 639 knows the language, or leaves it to private use (`qaa`–`qtz`).
fn is_language(locale: &Locale) -> bool {
    let language = locale.language();
    let private = language.len() == 3 && ("qaa"..="qtz").contains(&language);
    private
        || isolang::Language::from_639_1(language).is_some()
        || isolang::Language::from_639_3(language).is_some()
}
