//! Numbers as a locale writes them.

use fixed_decimal::Decimal;
use fluent_bundle::{
    memoizer::MemoizerKind,
    types::{FluentNumber, FluentValue},
};
use hexapla_core::{Direction, Locale};
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use crate::isolate::isolated;

/// Writes numbers with the digits and separators of a locale (CLDR).
pub struct Numbers {
    formatter: DecimalFormatter,
}

impl std::fmt::Debug for Numbers {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Numbers")
    }
}

impl Numbers {
    /// For a locale; `None` where CLDR has nothing for it, not even for its language.
    #[must_use]
    pub fn of(locale: &Locale) -> Option<Self> {
        Self::by_tag(locale.as_str())
    }

    fn by_tag(tag: &str) -> Option<Self> {
        let locale: icu_locale::Locale = tag.parse().ok()?;
        let options = DecimalFormatterOptions::default();
        let formatter = DecimalFormatter::try_new(locale.into(), options).ok()?;
        Some(Self { formatter })
    }

    /// A whole number, grouped: `1,234`, `1.234`, `١٬٢٣٤`.
    #[must_use]
    pub fn whole(&self, number: u64) -> String {
        self.formatter.format(&Decimal::from(number)).to_string()
    }

    /// A number with the digits after the point that it was given; `None` for what is no number.
    fn fluent(&self, number: &FluentNumber) -> Option<String> {
        let decimal = Decimal::try_from_str(&number.as_string()).ok()?;
        Some(self.formatter.format(&decimal).to_string())
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Self::by_tag(&lang.to_string()).ok_or(())
    }
}

/// How a bundle of a language that is written from left to right writes its values.
pub(crate) fn format_left_to_right<M: MemoizerKind>(
    value: &FluentValue<'_>,
    memoizer: &M,
) -> Option<String> {
    format_value(value, Direction::Ltr, memoizer)
}

/// How a bundle of a language that is written from right to left writes its values.
pub(crate) fn format_right_to_left<M: MemoizerKind>(
    value: &FluentValue<'_>,
    memoizer: &M,
) -> Option<String> {
    format_value(value, Direction::Rtl, memoizer)
}

/// Numbers by CLDR, texts isolated. Anything else is left to Fluent.
fn format_value<M: MemoizerKind>(
    value: &FluentValue<'_>,
    around: Direction,
    memoizer: &M,
) -> Option<String> {
    let number = match value {
        FluentValue::Number(number) => number,
        FluentValue::String(text) => return Some(isolated(text, around).into_owned()),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => return None,
    };
    let written = memoizer.with_try_get_threadsafe::<Numbers, _, _>((), |all| all.fluent(number));
    written.ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_locale_groups_its_own_way() {
        let written = |tag: &str| {
            Numbers::of(&Locale::parse(tag).unwrap())
                .unwrap()
                .whole(12_345)
        };
        let shown = ["en", "de", "pl", "tr", "zh-CN", "ja"].map(written);
        let expected = [
            "12,345",
            "12.345",
            "12\u{a0}345",
            "12.345",
            "12,345",
            "12,345",
        ];
        assert_eq!(shown, expected);
        assert_eq!(written("ar-EG"), "١٢٬٣٤٥");
    }
}
