//! Where locales and documents stand, as Markdown that forges show.

use hexapla_core::Argument;
use hexapla_messages::Messages;

use super::{LocaleStatus, StatusReport, documents::summary, shares::share};
use crate::{counts::Counts, markdown::safe};

/// The heads of the figures.
const HEADS: [&str; 5] = [
    "status-done",
    "status-missing",
    "status-draft",
    "status-outdated",
    "status-to-do",
];

impl StatusReport {
    /// The matrix of locales as a table, and whom it concerns. Text of files is only text in it, and
    /// only owners are called.
    #[must_use]
    pub fn to_markdown(&self, words: &Messages) -> String {
        let mut out = format!("## {}\n\n", safe(&words.text("status-title")));
        let shown: Vec<&LocaleStatus> = self
            .locales
            .iter()
            .filter(|locale| self.is_shown(locale))
            .collect();
        if shown.is_empty() {
            out.push_str(&format!("{}\n", safe(&words.text("status-nothing"))));
            out.push_str(&self.part_in_markdown(words));
            return out;
        }
        let rows = shown.iter().map(|locale| {
            let name = format!("{} {}", safe(&locale.locale), isolated(&locale.name));
            (name.trim_end().to_owned(), (&locale.units, &locale.words))
        });
        out.push_str(&table("status-locale", rows, words));
        let concerns: String = shown.iter().map(|locale| concerns(locale, words)).collect();
        if !concerns.is_empty() {
            out.push_str(&format!("\n{concerns}"));
        }
        out.push_str(&self.part_in_markdown(words));
        out
    }

    /// The documents of each locale as tables, and whom they concern.
    #[must_use]
    pub fn documents_to_markdown(&self, words: &Messages) -> String {
        let mut out = format!("## {}\n", safe(&words.text("status-title")));
        for locale in self.locales.iter().filter(|locale| self.is_shown(locale)) {
            let name = format!("{} {}", safe(&locale.locale), isolated(&locale.name));
            let summary = safe(&summary(locale, self.is_part(), words));
            out.push_str(&format!("\n### {}\n\n{summary}\n\n", name.trim_end()));
            let rows = locale
                .documents
                .iter()
                .map(|document| (isolated(&document.path), (&document.units, &document.words)));
            if !locale.documents.is_empty() {
                out.push_str(&table("status-document", rows, words));
            }
            if locale.more > 0 {
                let more = [("documents", Argument::Number(locale.more as u64))];
                out.push_str(&format!(
                    "\n{}\n",
                    safe(&words.format("status-more", &more))
                ));
            }
            let concerns = concerns(locale, words);
            if !concerns.is_empty() {
                out.push_str(&format!("\n{concerns}"));
            }
        }
        out.push_str(&self.part_in_markdown(words));
        out
    }

    fn part_in_markdown(&self, words: &Messages) -> String {
        let mut out = String::new();
        let mut say = |id: &str, name: &str, value: String| {
            let text = words.format(id, &[(name, Argument::Text(value))]);
            out.push_str(&format!("\n{}\n", safe(&text)));
        };
        if let Some(filter) = &self.filter {
            say("status-part", "filter", filter.to_string());
        }
        if let Some(since) = &self.since {
            say("status-since", "revision", since.clone());
        }
        out
    }
}

fn isolated(text: &str) -> String {
    format!("<bdi>{}</bdi>", safe(text))
}

fn concerns(locale: &LocaleStatus, words: &Messages) -> String {
    let concerns = locale.concerns();
    let lines = concerns
        .iter()
        .map(|one| format!("- {}\n", one.to_markdown(words)));
    lines.collect()
}

fn table<'r>(
    first: &str,
    rows: impl Iterator<Item = (String, (&'r Counts, &'r Counts))>,
    words: &Messages,
) -> String {
    let heads = [first].into_iter().chain(HEADS);
    let heads: Vec<String> = heads.map(|id| safe(&words.text(id))).collect();
    let caption = safe(&words.text("status-caption"));
    let rules = "--:|".repeat(HEADS.len());
    let mut out = format!("{caption}\n\n| {} |\n|---|{rules}\n", heads.join(" | "));
    for (name, (units, amounts)) in rows {
        let pairs = [
            (units.missing, amounts.missing),
            (units.draft, amounts.draft),
            (units.outdated, amounts.outdated),
            (units.to_do(), amounts.to_do()),
        ];
        let mut cells = vec![name, safe(&share(units, words))];
        cells.extend(pairs.map(|(units, amount)| pair(units, amount, words)));
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out
}

/// `12 (345)`; zero by itself says all.
fn pair(units: usize, amount: usize, words: &Messages) -> String {
    let number = |amount: usize| words.number(amount as u64);
    match (units, amount) {
        (0, 0) => number(0),
        _ => format!("{} ({})", number(units), number(amount)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DocumentStatus;
    use hexapla_core::Locale;

    #[test]
    fn a_hostile_path_makes_no_cell_and_calls_nobody_but_owners() {
        let counts = Counts {
            total: 1,
            missing: 1,
            ..Counts::default()
        };
        let mut report = StatusReport::new("en");
        report.locales.push(LocaleStatus {
            locale: "ar".into(),
            name: "العربية".into(),
            units: counts,
            words: counts,
            documents: vec![DocumentStatus {
                path: "a|b @all <b>#1.md".into(),
                owners: vec!["@anna".into()],
                units: counts,
                words: counts,
                ..DocumentStatus::default()
            }],
            ..LocaleStatus::default()
        });
        let words = crate::words(&Locale::english());
        let text = report.documents_to_markdown(&words);
        let row = text.lines().find(|line| line.contains("a\\|b")).unwrap();
        assert_eq!(row.replace("\\|", "").matches('|').count(), 7, "{text}");
        for never in ["@all", "<b>", "#1"] {
            assert!(!text.contains(never), "{never}: {text}");
        }
        assert!(text.contains("ar: 1 unit, 1 word · @anna"), "{text}");
        assert!(report.to_markdown(&words).contains("<bdi>العربية</bdi>"));
    }
}
