//! Where locales and documents stand, for a terminal.

use hexapla_core::{Argument, Untrusted};
use hexapla_messages::Messages;

use super::{
    FilterReport, LocaleStatus, StatusReport,
    documents::{documents, title},
    grid::{Figures, Lead, MATRICES, Shape, dim, groups, sides},
    shares::{bar, percents},
};
use crate::{
    columns::{Run, hanging},
    counts::Counts,
    style::{Paint, Style},
    table::{Cell, columns, fit, width},
};

/// A bar says nothing more in more columns than this.
const BAR: usize = 40;
/// A name is cut to so many columns.
const NAME: usize = 16;

impl StatusReport {
    /// The matrix of locales for a terminal: bars, units and words by status, as far as there is room;
    /// then whom it concerns.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        let all = self.all();
        let concerned = self.locales.iter().filter(|locale| self.is_shown(locale));
        let mut lines: Vec<Option<&LocaleStatus>> = concerned.map(Some).collect();
        if lines.is_empty() {
            let nothing = format!("{}\n", words.text("status-nothing"));
            return nothing + &self.part(style, words);
        }
        if lines.len() > 1 {
            lines.push(None);
        }
        let figures: Vec<Figures<'_>> = lines
            .iter()
            .map(|line| line.map_or((&all.0, &all.1), |one| (&one.units, &one.words)))
            .collect();
        let mut out = self.matrix(&lines, &figures, style, words);
        let concerns = self.locales.iter().flat_map(LocaleStatus::concerns);
        let concerns: String = concerns
            .map(|one| wrapped(&one.to_text(words), None, style))
            .collect();
        if !concerns.is_empty() {
            out.push('\n');
        }
        out.push_str(&concerns);
        out.push_str(&self.part(style, words));
        out
    }

    /// The documents of each locale for a terminal, and whom they concern.
    #[must_use]
    pub fn documents_to_text(&self, style: Style, words: &Messages) -> String {
        let mut out = String::new();
        let shown = self.locales.iter().filter(|locale| self.is_shown(locale));
        for locale in shown {
            out.push_str(&title(locale, self.is_part(), style, words));
            if !locale.documents.is_empty() {
                out.push_str(&documents(locale, self.is_part(), style, words));
            }
            if locale.more > 0 {
                let more = [("documents", Argument::Number(locale.more as u64))];
                out.push_str(&style.paint(Paint::Dim, &words.format("status-more", &more)));
                out.push('\n');
            }
            for concern in locale.concerns() {
                out.push_str(&wrapped(&concern.to_text(words), None, style));
            }
            out.push('\n');
        }
        if out.is_empty() {
            out = format!("{}\n", words.text("status-nothing"));
        }
        out.push_str(&self.part(style, words));
        out
    }

    /// Whether a locale is told of: not one without any of what was asked for.
    pub(super) fn is_shown(&self, locale: &LocaleStatus) -> bool {
        let is_whole = self.filter.is_none() && self.since.is_none();
        locale.units.total > 0 || is_whole
    }

    /// Whether units are left out, so that a share of them would say nothing.
    pub(super) fn is_part(&self) -> bool {
        let filter = self.filter.as_ref();
        filter.is_some_and(FilterReport::is_of_units) || self.since.is_some()
    }

    /// What the figures leave out.
    fn part(&self, style: Style, words: &Messages) -> String {
        let mut out = String::new();
        let mut say = |id: &str, name: &str, value: String| {
            let text = words.format(id, &[(name, Argument::Text(value))]);
            out.push_str(&wrapped(&text, Some(Paint::Dim), style));
        };
        if let Some(filter) = &self.filter {
            say("status-part", "filter", filter.to_string());
        }
        if let Some(since) = &self.since {
            say("status-since", "revision", since.clone());
        }
        out
    }

    fn matrix(
        &self,
        lines: &[Option<&LocaleStatus>],
        figures: &[Figures<'_>],
        style: Style,
        words: &Messages,
    ) -> String {
        let made = |shape: Shape, left: Lead, more: usize| {
            let mut all = vec![tags(lines, style, words)];
            if left != Lead::Share {
                all.push(names(lines));
            }
            if let (Lead::Bar(least), false) = (left, self.is_part()) {
                let bar = (least + more).min(BAR);
                all.push(bars(figures, bar, style, words));
                all.push(percents(figures, None, style, words));
            } else if !self.is_part() {
                all.push(percents(figures, Some("status-done"), style, words));
            }
            // The share is a figure, too.
            let left = all.len() - usize::from(!self.is_part());
            all.extend(groups(shape, figures, style, words));
            (all, left)
        };
        let mut found = (Vec::new(), 0);
        for (shape, left) in MATRICES {
            found = made(shape, left, 0);
            let room = style.width.checked_sub(width(&found.0));
            if let Some(room) = room {
                found = made(shape, left, room);
                break;
            }
        }
        let (all, left) = found;
        columns(&sides(left, all.len()), &all)
    }

    /// Units and words of all locales together.
    fn all(&self) -> (Counts, Counts) {
        let (mut units, mut words) = (Counts::default(), Counts::default());
        for locale in &self.locales {
            units.merge(&locale.units);
            words.merge(&locale.words);
        }
        (units, words)
    }
}

/// A line that may be longer than the window; its text is safe already.
fn wrapped(text: &str, paint: Option<Paint>, style: Style) -> String {
    hanging(("", 0), &[Run::safe(text, paint)], style)
}

/// Tag and site code of each line; `None` is all locales together.
fn tags(lines: &[Option<&LocaleStatus>], style: Style, words: &Messages) -> Vec<Cell> {
    let tag = |line: &Option<&LocaleStatus>| {
        let text = match line {
            Some(locale) if locale.code.eq_ignore_ascii_case(&locale.locale) => {
                locale.locale.clone()
            }
            Some(locale) => format!("{} {}", locale.locale, locale.code),
            None => words.text("status-all"),
        };
        let painted = style.paint(Paint::Strong, &text);
        Cell::painted(text, painted)
    };
    let head = dim(&words.text("status-locale"), style);
    let heads = [Cell::default(), head];
    heads.into_iter().chain(lines.iter().map(tag)).collect()
}

fn names(lines: &[Option<&LocaleStatus>]) -> Vec<Cell> {
    let name = |line: &Option<&LocaleStatus>| {
        let name = line.map(|locale| Untrusted::new(&locale.name).for_terminal());
        Cell::plain(fit(&name.unwrap_or_default(), NAME))
    };
    let heads = [Cell::default(), Cell::default()];
    heads.into_iter().chain(lines.iter().map(name)).collect()
}

fn bars(figures: &[Figures<'_>], columns: usize, style: Style, words: &Messages) -> Vec<Cell> {
    let head = fit(&words.text("status-done"), columns);
    let heads = [Cell::default(), dim(&head, style)];
    let bars = figures.iter().map(|(units, _)| bar(units, columns, style));
    heads.into_iter().chain(bars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr;

    use crate::{DocumentStatus, words};
    use hexapla_core::Locale;

    const LANGUAGES: [&str; 12] = [
        "en", "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es",
    ];

    /// Locales of all kinds of names, with figures as large as a big site has.
    fn report(scale: usize) -> StatusReport {
        let mut report = StatusReport::new("en");
        for (index, tag) in LANGUAGES.iter().skip(1).enumerate() {
            let units = Counts {
                total: 10 * scale,
                translated: 6 * scale,
                reviewed: scale,
                outdated: scale,
                outdated_minor: scale / 2,
                draft: index,
                missing: 2 * scale - index,
                ..Counts::default()
            };
            let words = Counts {
                total: 200 * scale,
                translated: 120 * scale,
                reviewed: 20 * scale,
                outdated: 20 * scale,
                draft: 20 * index,
                missing: 40 * scale - 20 * index,
                ..Counts::default()
            };
            let locale = Locale::parse(tag).unwrap();
            let path = "articles/what-a-status-report-is-for/日本語の文書.md".to_owned();
            report.locales.push(LocaleStatus {
                locale: (*tag).to_owned(),
                code: if *tag == "zh-CN" {
                    "CN".into()
                } else {
                    tag.to_uppercase()
                },
                name: locale.autonym().to_owned(),
                units,
                words,
                documents: vec![DocumentStatus {
                    path,
                    units,
                    words,
                    owners: vec!["@anna".into()],
                    ..DocumentStatus::default()
                }],
                ..LocaleStatus::default()
            });
        }
        report
    }

    fn style(width: usize) -> Style {
        Style {
            width,
            ..Style::plain()
        }
    }

    #[test]
    fn every_language_fits_its_window() {
        for tag in LANGUAGES {
            let words = words(&Locale::parse(tag).unwrap());
            for (columns, scale) in [
                (80, 30),
                (80, 450),
                (80, 4000),
                (100, 450),
                (140, 450),
                (200, 4000),
            ] {
                let report = report(scale);
                for text in [
                    report.to_text(style(columns), &words),
                    report.documents_to_text(style(columns), &words),
                ] {
                    let widest = text.lines().map(UnicodeWidthStr::width).max().unwrap();
                    assert!(widest <= columns, "{tag} in {columns}: {widest}\n{text}");
                }
            }
        }
    }

    #[test]
    fn every_language_has_units_and_words_by_status_in_eighty_columns() {
        for tag in LANGUAGES {
            let words = words(&Locale::parse(tag).unwrap());
            let text = report(450).to_text(style(80), &words);
            let heads: Vec<&str> = text.lines().take(2).collect();
            for status in ["status-missing", "status-draft", "status-outdated"] {
                assert!(heads[0].contains(&words.text(status)), "{tag}\n{text}");
            }
            let count = |id: &str| heads[1].matches(&words.text(id)).count();
            assert!(
                count("status-words") >= 3 && count("status-units") >= 3,
                "{tag}\n{text}"
            );
        }
    }

    #[test]
    fn the_columns_stand_in_every_language() {
        for tag in LANGUAGES {
            let words = words(&Locale::parse(tag).unwrap());
            let text = report(450).to_text(style(80), &words);
            let ends: Vec<usize> = text
                .lines()
                .skip(2)
                .take(12)
                .map(UnicodeWidthStr::width)
                .collect();
            assert!(
                ends.iter().all(|end| *end == ends[0]),
                "{tag}: {ends:?}\n{text}"
            );
        }
    }
}
