//! Thresholds, written `[LOCALE=]N%` in the file and on the command line.

use std::fmt;

use hexapla_core::Locale;

use super::{Config, LocaleConfig, UnknownLocale};

/// A share of the units that has to be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The locale it holds for; `None` for every locale without one of its own.
    pub locale: Option<Locale>,
    /// The share, 0–100.
    pub percent: u8,
}

/// Why a text is no threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThresholdError {
    /// It does not have the form `[LOCALE=]N%`.
    Form {
        /// The text.
        text: String,
    },
    /// Its locale is none of the project.
    Locale(UnknownLocale),
}

impl fmt::Display for ThresholdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form { text } => {
                let text = text.escape_debug();
                write!(f, "`{text}` is no threshold: write `80%` or `it=80%`")
            }
            Self::Locale(unknown) => unknown.fmt(f),
        }
    }
}

impl std::error::Error for ThresholdError {}

impl Config {
    /// Reads a threshold.
    ///
    /// # Errors
    /// When it is no share of a hundred, or names no locale of the project.
    pub fn threshold(&self, text: &str) -> Result<Threshold, ThresholdError> {
        read(text, |name| Ok(self.locale(name)?.tag.clone()))
    }

    /// The share that a locale has to reach: its own threshold, else the one for all, else none.
    /// Of two that hold equally, the last counts.
    #[must_use]
    pub fn threshold_for(thresholds: &[Threshold], locale: &LocaleConfig) -> Option<u8> {
        let own = |threshold: &&Threshold| threshold.locale.as_ref() == Some(&locale.tag);
        let general = |threshold: &&Threshold| threshold.locale.is_none();
        let last = thresholds.iter().rev();
        last.clone()
            .find(own)
            .or_else(|| last.clone().find(general))
            .map(|found| found.percent)
    }
}

/// Reads a threshold, with names of locales settled by `locale`.
pub(super) fn read(
    text: &str,
    locale: impl FnOnce(&str) -> Result<Locale, UnknownLocale>,
) -> Result<Threshold, ThresholdError> {
    let (name, share) = match text.split_once('=') {
        Some((name, share)) => (Some(name.trim()), share.trim()),
        None => (None, text.trim()),
    };
    let digits = share
        .strip_suffix('%')
        .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
    let percent = digits
        .and_then(|digits| digits.parse().ok())
        .filter(|percent| *percent <= 100);
    let Some(percent) = percent else {
        return Err(ThresholdError::Form {
            text: text.to_owned(),
        });
    };
    let locale = name
        .map(locale)
        .transpose()
        .map_err(ThresholdError::Locale)?;
    Ok(Threshold { locale, percent })
}
