//! Days, as a locale writes them.

use std::fmt;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `2026-03-04`, with or without a time behind it; `None` for what is no day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.get(..10)?;
        let mut parts = digits.split('-');
        let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
        let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let rest = text.get(10..)?;
        let is_whole = rest.is_empty() || rest.starts_with(['T', ' ', 't']);
        let exists = IcuDate::try_new_gregorian(i32::from(year), month, day).is_ok();
        (is_whole && exists).then_some(Self { year, month, day })
    }

    /// The year, in digits.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Writes days as a locale does (CLDR, long form), in the Gregorian calendar.
pub(crate) struct Days(Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>);

impl Days {
    pub(crate) fn of(tag: &str) -> Self {
        let locale: Option<icu_locale::Locale> = tag.parse().ok();
        let formatter = locale.and_then(|locale| {
            FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok()
        });
        Self(formatter)
    }

    pub(crate) fn long(&self, date: Date) -> String {
        let day = IcuDate::try_new_gregorian(i32::from(date.year), date.month, date.day).ok();
        match (&self.0, day) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            (None, _) | (_, None) => date.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_with_or_without_a_time() {
        let shown = |text: &str| Date::parse(text).map(|date| date.to_string());
        assert_eq!(shown("2026-03-04").as_deref(), Some("2026-03-04"));
        assert_eq!(shown("2026-03-04T10:00:00Z").as_deref(), Some("2026-03-04"));
        for wrong in [
            "2026-02-30",
            "2026-3-4",
            "04.03.2026",
            "2026-03-041",
            "日本",
            "",
        ] {
            assert_eq!(shown(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn each_locale_writes_days_its_own_way() {
        let date = Date::parse("2026-03-04").unwrap();
        let shown =
            ["en", "de", "pl", "tr", "ru", "ja", "zh-CN", "ar"].map(|tag| Days::of(tag).long(date));
        let expected = [
            "March 4, 2026",
            "4. März 2026",
            "4 marca 2026",
            "4 Mart 2026",
            "4 марта 2026\u{202f}г.",
            "2026年3月4日",
            "2026年3月4日",
            "4 مارس 2026",
        ];
        assert_eq!(shown, expected);
    }
}
