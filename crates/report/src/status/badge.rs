//! A badge for a README: as a picture, and as what services read that draw badges themselves.

use hexapla_core::Untrusted;
use serde::Serialize;
use unicode_width::UnicodeWidthChar;

use super::StatusReport;
use crate::{columns::is_rtl, counts::Counts, json::to_json};

/// Colours behind white letters, each with a contrast of at least 4.5 (WCAG 2.2, 1.4.3).
const LABEL: &str = "#555555";
const GOOD: &str = "#2e7d32";
const FAIR: &str = "#8a6100";
const POOR: &str = "#b3261e";
const NONE: &str = "#5f6368";

/// What a service reads that draws badges (`schemaVersion` 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Endpoint {
    #[serde(rename = "schemaVersion")]
    version: u32,
    label: String,
    message: String,
    color: &'static str,
}

impl StatusReport {
    /// A badge as a picture (SVG): the done share of the one locale of the report, or of all together.
    /// It loads nothing. Its text is English, but for the name of a locale.
    #[must_use]
    pub fn to_badge(&self) -> String {
        let (label, message, color) = self.shown();
        let (left, right) = (columns(&label) + 12, columns(&message) + 12);
        let all = left + right;
        let title = Untrusted::new(&format!("{label}: {message}")).for_attribute();
        let text = |text: &str, start: usize, room: usize| {
            // The drawn text is as long as it was measured, whatever letters a system has.
            format!(
                "<text x=\"{}\" y=\"14\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>",
                start + 6,
                room - 12,
                Untrusted::new(text).for_html()
            )
        };
        // Without ids: several badges may stand on one page.
        let (rest, end) = (left - 3, all - 3);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"20\" role=\"img\" aria-label=\"{title}\">\n\
             <title>{title}</title>\n\
             <path fill=\"{LABEL}\" d=\"M3 0h{rest}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z\"/>\n\
             <path fill=\"{color}\" d=\"M{left} 0H{end}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H{left}z\"/>\n\
             <g fill=\"#ffffff\" font-family=\"Verdana,DejaVu Sans,Geneva,sans-serif\" font-size=\"11\">\
             {}{}</g>\n\
             </svg>\n",
            text(&label, 0, left),
            text(&message, left, right)
        )
    }

    /// The same for services that draw badges from a JSON endpoint, such as shields.io.
    #[must_use]
    pub fn to_shields(&self) -> String {
        let (label, message, color) = self.shown();
        to_json(&Endpoint {
            version: 1,
            label,
            message,
            color: color.trim_start_matches('#'),
        })
    }

    /// Label, message and colour.
    fn shown(&self) -> (String, String, &'static str) {
        let mut units = Counts::default();
        for locale in &self.locales {
            units.merge(&locale.units);
        }
        let label = match self.locales.as_slice() {
            [only] if only.name.is_empty() => only.locale.clone(),
            [only] => only.name.clone(),
            _ => "translated".to_owned(),
        };
        let (message, color) = match (units.total, units.percent()) {
            (0, _) => ("–".to_owned(), NONE),
            (_, percent @ 90..) => (format!("{percent}%"), GOOD),
            (_, percent @ 50..) => (format!("{percent}%"), FAIR),
            (_, percent) => (format!("{percent}%"), POOR),
        };
        (Untrusted::new(&label).for_terminal(), message, color)
    }
}

/// The width of a text in Verdana of 11 pixels, roughly: narrow letters, wide ones, and those of two
/// columns of a terminal.
fn columns(text: &str) -> usize {
    let tenths = |c: char| match (c, c.width()) {
        (_, None | Some(0)) => 0,
        (_, Some(2..)) => 115,
        (c, _) if is_rtl(c) => 52,
        ('i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | '\'' | '|' | ' ' | 'f' | 't' | 'r', _) => 42,
        ('m' | 'w' | 'M' | 'W' | '%' | '@' | 'щ' | 'ш' | 'ж' | 'м' | 'ю', _) => 108,
        (c, _) if c.is_uppercase() => 79,
        _ => 69,
    };
    text.chars().map(tenths).sum::<usize>().div_ceil(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LocaleStatus;

    fn report(name: &str, done: usize) -> StatusReport {
        let mut report = StatusReport::new("en");
        report.locales.push(LocaleStatus {
            locale: "it".into(),
            name: name.to_owned(),
            units: Counts {
                total: 100,
                translated: done,
                missing: 100 - done,
                ..Counts::default()
            },
            ..LocaleStatus::default()
        });
        report
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(color: &str) -> f64 {
        let part = |at: usize| {
            let value = u8::from_str_radix(color.get(at..at + 2).unwrap(), 16).unwrap();
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    #[test]
    fn white_letters_can_be_read_on_every_colour() {
        for color in [LABEL, GOOD, FAIR, POOR, NONE] {
            let contrast = 1.05 / (luminance(color) + 0.05);
            assert!(contrast >= 4.5, "{color}: {contrast}");
        }
    }

    #[test]
    fn a_badge_says_what_it_shows_and_loads_nothing() {
        let svg = report("italiano", 95).to_badge();
        assert!(svg.contains("aria-label=\"italiano: 95%\""), "{svg}");
        assert!(svg.contains("<title>italiano: 95%</title>") && svg.contains(GOOD));
        assert!(
            !svg.contains("href") && !svg.contains("url(") && !svg.contains(" id="),
            "{svg}"
        );
        assert!(report("x", 10).to_badge().contains(POOR));
    }

    #[test]
    fn a_name_is_only_text_in_any_script() {
        for name in ["</text><script>", "a\"b'c&", "日本語", "العربية"] {
            let svg = report(name, 50).to_badge();
            assert!(!svg.contains("<script"), "{svg}");
            assert_eq!(
                svg.matches("<text ").count(),
                svg.matches("</text>").count()
            );
        }
        assert!(columns("日本語") > 30 && columns("") == 0);
    }

    #[test]
    fn services_read_schema_version_one() {
        let json = report("italiano", 95).to_shields();
        let expected = "{\n  \"schemaVersion\": 1,\n  \"label\": \"italiano\",\n  \"message\": \"95%\",\n  \"color\": \"2e7d32\"\n}\n";
        assert_eq!(json, expected);
    }

    #[test]
    fn several_locales_are_counted_together() {
        let mut both = report("italiano", 100);
        both.locales.extend(report("polski", 0).locales);
        assert!(both.to_shields().contains("\"translated\""));
        assert!(both.to_shields().contains("\"50%\""));
    }
}
