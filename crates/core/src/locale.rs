//! Locales: BCP 47 identifiers in canonical form.

use std::fmt;

use icu_locale::{
    LanguageIdentifier, Locale as IcuLocale, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander,
};

/// A locale in canonical form (`zh-CN`, `pt-BR`, `sr-Latn`).
///
/// Made of ASCII letters, digits and hyphens only, so it may become a path component.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Box<str>);

/// A text that is no BCP 47 identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleError {
    /// The text.
    pub text: String,
}

/// Which way a script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// Reads a BCP 47 identifier in any case, with `_` for `-`, and puts it into canonical form
    /// (UTS #35: `iw` becomes `he`).
    ///
    /// # Errors
    /// When it is no well-formed identifier.
    pub fn parse(text: &str) -> Result<Self, LocaleError> {
        let hyphenated = text.replace('_', "-");
        let parsed = IcuLocale::try_from_str(&hyphenated);
        let mut locale = parsed.map_err(|_| LocaleError {
            text: text.to_owned(),
        })?;
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        let canonical = locale.to_string();
        if canonical == "und" {
            return Err(LocaleError {
                text: text.to_owned(),
            });
        }
        Ok(Self(canonical.into()))
    }

    /// English, in which the program has every text of its own.
    #[must_use]
    pub fn english() -> Self {
        Self("en".into())
    }

    /// The identifier.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag (`zh` of `zh-CN`).
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script it is written in, by likely subtags (`Hans` for `zh-CN`, `Hant` for `zh-TW`).
    #[must_use]
    pub fn script(&self) -> Option<String> {
        self.maximized().script.map(|script| script.to_string())
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let directionality = LocaleDirectionality::new_common();
        if directionality.is_right_to_left(&self.identifier()) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// What the language calls itself (`italiano`), where the table (ISO 639) has it; else the tag.
    #[must_use]
    pub fn autonym(&self) -> &str {
        let language = isolang::Language::from_639_1(self.language())
            .or_else(|| isolang::Language::from_639_3(self.language()));
        language
            .and_then(|language| language.to_autonym())
            .unwrap_or(&self.0)
    }

    /// The locales to ask after this one: shorter tags in the same script, nearest first
    /// (`pt-BR` asks `pt`; `zh-TW` does not ask `zh`, which is written in another script).
    #[must_use]
    pub fn parents(&self) -> Vec<Self> {
        let script = self.script();
        let mut parents = Vec::new();
        let mut tag = &*self.0;
        while let Some((shorter, _)) = tag.rsplit_once('-') {
            tag = shorter;
            let parent = Self::parse(tag)
                .ok()
                .filter(|parent| parent.script() == script);
            parents.extend(parent.filter(|parent| parent.as_str() == tag));
        }
        parents
    }

    /// Whether it is a pseudo-locale, which nobody reads: its region is `XA` (accented) or `XB` (from right to left),
    /// as CLDR has them.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        let region = self.identifier().region;
        region.is_some_and(|region| matches!(region.as_str(), "XA" | "XB"))
    }

    fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_locale_bytes(self.0.as_bytes())
            .unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    fn maximized(&self) -> LanguageIdentifier {
        let mut identifier = self.identifier();
        LocaleExpander::new_common().maximize(&mut identifier);
        identifier
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no BCP 47 locale", self.text.escape_debug())
    }
}

impl std::error::Error for LocaleError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(text: &str) -> Locale {
        Locale::parse(text).unwrap()
    }

    #[test]
    fn spellings_meet_in_canonical_form() {
        for (text, canonical) in [
            ("zh_cn", "zh-CN"),
            ("PT-br", "pt-BR"),
            ("iw", "he"),
            ("sr-latn", "sr-Latn"),
            ("en-u-ca-buddhist", "en-u-ca-buddhist"),
            ("JA", "ja"),
        ] {
            assert_eq!(locale(text).as_str(), canonical);
        }
    }

    #[test]
    fn what_is_no_locale_is_refused() {
        for bad in ["", "und", "../x", "e", "english language", "12"] {
            assert!(Locale::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn parents_stay_in_the_script() {
        assert_eq!(locale("pt-BR").parents(), [locale("pt")]);
        assert_eq!(locale("zh-TW").parents(), []);
        assert_eq!(locale("zh-Hant-TW").parents(), [locale("zh-Hant")]);
        assert_eq!(locale("zh-CN").parents(), [locale("zh")]);
        assert_eq!(locale("it").parents(), []);
    }

    #[test]
    fn pseudo_locales_are_known_by_their_region() {
        for (tag, expected) in [
            ("en-XA", true),
            ("ar_xb", true),
            ("ja-Latn-XA", true),
            ("sq-XK", false),
            ("tr-x-xa", false),
            ("ar", false),
        ] {
            assert_eq!(locale(tag).is_pseudo(), expected, "{tag}");
        }
    }

    #[test]
    fn direction_and_autonym_follow_the_language() {
        assert_eq!(locale("ar").direction(), Direction::Rtl);
        assert_eq!(locale("az-Arab").direction(), Direction::Rtl);
        assert_eq!(locale("ja").direction(), Direction::Ltr);
        for (tag, name) in [("it", "italiano"), ("ar", "العربية"), ("tr", "Türkçe")] {
            assert_eq!(locale(tag).autonym(), name);
        }
    }
}
