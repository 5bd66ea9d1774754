//! The languages that the program speaks.

use hexapla_core::Locale;

use crate::messages::Messages;

/// Tag and messages (Fluent) of each language that the program speaks, English first. Arguments: what
/// stands before the tag in the names of files, relative to the file that calls; then what stands after
/// it, once for each file of a language.
///
/// ```ignore
/// const LANGUAGES: hexapla_messages::Languages =
///     hexapla_messages::languages!("../messages/"; ".ftl", "/errors.ftl");
/// ```
#[macro_export]
macro_rules! languages {
    ($folder:literal; $($file:literal),+) => {
        $crate::languages!(
            @all ["en" "it" "fr" "de" "pl" "tr" "pt" "ru" "ar" "ja" "zh-CN" "es"] $folder [$($file)+]
        )
    };
    (@all [$($tag:literal)+] $folder:literal $files:tt) => {
        [$($crate::languages!(@one $tag $folder $files)),+]
    };
    (@one $tag:literal $folder:literal [$($file:literal)+]) => {
        ($tag, concat!($(include_str!(concat!($folder, $tag, $file)), "\n"),+))
    };
}

/// Tag and messages of each language; made by [`languages!`](crate::languages).
pub type Languages = [(&'static str, &'static str); 12];

/// The languages themselves, English first.
const TAGS: [&str; 12] = [
    "en", "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es",
];

/// The language that a reader of `wanted` is spoken to in: one in the same language and script, else
/// English.
#[must_use]
pub fn spoken(wanted: &Locale) -> Locale {
    let script = wanted.script();
    let fits =
        |locale: &Locale| locale.language() == wanted.language() && locale.script() == script;
    let mut known = TAGS.iter().filter_map(|tag| Locale::parse(tag).ok());
    known.find(fits).unwrap_or_else(Locale::english)
}

impl Messages {
    /// What the program says to a reader, in the language that fits. Numbers are those of the reader's
    /// own region: a reader in Egypt or Austria has others than the language alone has.
    #[must_use]
    pub fn spoken(languages: &Languages, reader: &Locale) -> Self {
        let language = spoken(reader);
        let resource = |tag: &str| {
            let mut all = languages.iter();
            all.find(|(known, _)| *known == tag).map(|(_, text)| *text)
        };
        // English stands behind the others; behind itself it would be read twice.
        let english = resource("en").filter(|_| language.as_str() != "en");
        let own: Vec<&str> = resource(language.as_str()).into_iter().collect();
        let locale = match language.language() == reader.language() {
            true => reader,
            false => &language,
        };
        Self::of(locale, &own, english.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_is_spoken_to_in_the_language_and_script_they_read() {
        let spoken_to = |tag: &str| spoken(&Locale::parse(tag).unwrap()).to_string();
        let told = [
            "pt-BR",
            "zh-Hans-SG",
            "zh-TW",
            "de-AT",
            "ar-EG",
            "ko",
            "en-GB",
        ]
        .map(spoken_to);
        assert_eq!(told, ["pt", "zh-CN", "en", "de", "ar", "en", "en"]);
    }
}
