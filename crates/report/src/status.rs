//! Where every locale stands.

use hexapla_core::Untrusted;
use serde::Serialize;

use crate::{
    VERSION,
    counts::Counts,
    entry::EntryReport,
    style::{Paint, Style},
    table::{Cell, Side, fit, number, table},
};

/// Locales × documents, in units and words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatusReport {
    /// Version of the form.
    pub version: u32,
    /// The source locale.
    pub source: String,
    /// The target locales, in the project's order.
    pub locales: Vec<LocaleStatus>,
}

/// Where one locale stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LocaleStatus {
    /// The locale.
    pub locale: String,
    /// Its site code.
    pub code: String,
    /// What it calls itself; shown, not serialized.
    #[serde(skip)]
    pub name: String,
    /// Units by status.
    pub units: Counts,
    /// Words of the source by status.
    pub words: Counts,
    /// Its documents, in order of path.
    pub documents: Vec<DocumentStatus>,
}

/// Where one document stands in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DocumentStatus {
    /// Its path.
    pub path: String,
    /// Units by status.
    pub units: Counts,
    /// Words of the source by status.
    pub words: Counts,
    /// MessageCounts of a Fluent document; a message and its attributes are one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<MessageCounts>,
    /// The units themselves, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<EntryReport>>,
}

/// Whole messages of a Fluent document in one locale, as Mozilla's tools count them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MessageCounts {
    /// That the locale has or is asked for.
    pub total: usize,
    /// Of which the locale has nothing, neither value nor attribute.
    pub missing: usize,
    /// That the locale has and the source has not.
    pub obsolete: usize,
}

impl StatusReport {
    /// A report without locales.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            source: source.into(),
            locales: Vec::new(),
        }
    }

    /// The matrix of locales for a terminal.
    #[must_use]
    pub fn to_text(&self, style: Style) -> String {
        let bar_width = style.width.saturating_sub(66).clamp(10, 40);
        let heads = [
            "Locale",
            "",
            "Units done",
            "",
            "Outdated",
            "Draft",
            "Missing",
            "Words to do",
        ];
        let mut rows = vec![head(&heads, style)];
        for locale in &self.locales {
            rows.push(locale_row(locale, bar_width, style));
        }
        let sides = [
            Side::Left,
            Side::Left,
            Side::Left,
            Side::Right,
            Side::Right,
            Side::Right,
            Side::Right,
            Side::Right,
        ];
        table(&sides, &rows)
    }

    /// The documents of each locale for a terminal, the one with most to do first.
    #[must_use]
    pub fn documents_to_text(&self, style: Style) -> String {
        let mut out = String::new();
        for locale in &self.locales {
            let title = format!(
                "{} {}",
                locale.locale,
                Untrusted::new(&locale.name).for_terminal()
            );
            let share = format!(
                "{} of {} units done",
                number(locale.units.done()),
                number(locale.units.total)
            );
            out.push_str(&format!(
                "{} · {share}\n",
                style.paint(Paint::Strong, title.trim())
            ));
            out.push_str(&document_table(locale, style));
            out.push('\n');
        }
        out
    }
}

fn document_table(locale: &LocaleStatus, style: Style) -> String {
    let path_width = style.width.saturating_sub(52).max(20);
    let mut documents: Vec<&DocumentStatus> = locale.documents.iter().collect();
    documents.sort_by(|a, b| {
        b.words
            .to_do()
            .cmp(&a.words.to_do())
            .then_with(|| a.path.cmp(&b.path))
    });
    let mut rows = vec![head(
        &[
            "Document",
            "Done",
            "Outdated",
            "Draft",
            "Missing",
            "Words to do",
        ],
        style,
    )];
    for document in documents {
        let mut row = vec![
            Cell::plain(fit(
                &Untrusted::new(&document.path).for_terminal(),
                path_width,
            )),
            percent(&document.units, style),
        ];
        row.extend(amounts(&document.units, &document.words, style));
        rows.push(row);
    }
    table(
        &[
            Side::Left,
            Side::Right,
            Side::Right,
            Side::Right,
            Side::Right,
            Side::Right,
        ],
        &rows,
    )
}

fn locale_row(locale: &LocaleStatus, bar_width: usize, style: Style) -> Vec<Cell> {
    let code = if locale.code.eq_ignore_ascii_case(&locale.locale) {
        ""
    } else {
        &locale.code
    };
    let name = format!("{} {code}", locale.locale);
    let mut row = vec![
        Cell::painted(name.trim(), style.paint(Paint::Strong, name.trim())),
        Cell::plain(fit(&Untrusted::new(&locale.name).for_terminal(), 12)),
        bar(&locale.units, bar_width, style),
        percent(&locale.units, style),
    ];
    row.extend(amounts(&locale.units, &locale.words, style));
    row
}

fn head(titles: &[&str], style: Style) -> Vec<Cell> {
    titles
        .iter()
        .map(|title| Cell::painted(*title, style.paint(Paint::Dim, title)))
        .collect()
}

fn amounts(units: &Counts, words: &Counts, style: Style) -> [Cell; 4] {
    let amount = |value: usize, paint: Paint| {
        let text = number(value);
        let painted = style.paint(if value == 0 { Paint::Dim } else { paint }, &text);
        Cell::painted(text, painted)
    };
    [
        amount(units.outdated, Paint::Warning),
        amount(units.draft, Paint::Warning),
        amount(units.missing, Paint::Bad),
        amount(words.to_do(), Paint::Strong),
    ]
}

fn percent(units: &Counts, style: Style) -> Cell {
    let text = if units.total == 0 {
        "–".to_owned()
    } else {
        format!("{}%", units.percent())
    };
    let paint = if units.to_do() == 0 {
        Paint::Good
    } else {
        Paint::Strong
    };
    let painted = style.paint(paint, &text);
    Cell::painted(text, painted)
}

/// Done, then started (outdated and draft), then missing; whatever is not zero shows.
fn bar(units: &Counts, width: usize, style: Style) -> Cell {
    let share = |amount: usize| {
        let exact = (amount * width).checked_div(units.total).unwrap_or(0);
        if amount > 0 { exact.max(1) } else { 0 }
    };
    let missing = share(units.missing);
    let started = share(units.outdated + units.draft).min(width - missing.min(width));
    let done = if units.total == 0 {
        0
    } else {
        width.saturating_sub(missing + started)
    };
    let parts = [
        (Paint::Good, "█", done),
        (Paint::Warning, "▒", started),
        (Paint::Dim, "░", missing),
    ];
    let text: String = parts
        .iter()
        .map(|(_, sign, count)| sign.repeat(*count))
        .collect();
    let painted = parts
        .iter()
        .map(|(paint, sign, count)| style.paint(*paint, &sign.repeat(*count)))
        .collect();
    Cell::painted(text, painted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> StatusReport {
        let units = Counts {
            total: 10,
            translated: 6,
            outdated: 1,
            missing: 3,
            ..Counts::default()
        };
        let words = Counts {
            total: 1200,
            translated: 800,
            outdated: 100,
            missing: 300,
            ..Counts::default()
        };
        let document = DocumentStatus {
            path: "a/日本.md".into(),
            units,
            words,
            messages: None,
            entries: None,
        };
        StatusReport {
            version: VERSION,
            source: "en".into(),
            locales: vec![LocaleStatus {
                locale: "zh-CN".into(),
                code: "CN".into(),
                name: "简体中文".into(),
                units,
                words,
                documents: vec![document],
            }],
        }
    }

    #[test]
    fn the_matrix_fits_eighty_columns_and_says_what_is_left() {
        let text = report().to_text(Style::plain());
        assert!(
            text.lines()
                .all(|line| unicode_width::UnicodeWidthStr::width(line) <= 80),
            "{text}"
        );
        assert!(
            text.contains("60%") && text.contains("400") && text.contains("zh-CN CN"),
            "{text}"
        );
    }

    #[test]
    fn what_is_not_zero_shows_in_the_bar() {
        let units = Counts {
            total: 1000,
            translated: 998,
            outdated: 1,
            missing: 1,
            ..Counts::default()
        };
        let cell = bar(&units, 10, Style::plain());
        let shown = table(&[Side::Left], &[vec![cell]]);
        assert_eq!(shown, "████████▒░\n");
    }

    #[test]
    fn json_has_the_documented_fields() {
        let json = crate::to_json(&report());
        for field in [
            "\"version\": 1",
            "\"locale\": \"zh-CN\"",
            "\"outdated_minor\": 0",
            "\"documents\"",
        ] {
            assert!(json.contains(field), "{json}");
        }
        assert!(!json.contains("entries"));
    }
}
