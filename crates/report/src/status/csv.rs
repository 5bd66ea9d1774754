//! Where documents stand, for spreadsheets.

use hexapla_core::Untrusted;

use super::StatusReport;
use crate::counts::Counts;

/// The counts, in the order of the columns.
const PARTS: [&str; 9] = [
    "total",
    "missing",
    "draft",
    "outdated",
    "outdated_minor",
    "translated",
    "reviewed",
    "obsolete",
    "own",
];

impl StatusReport {
    /// One line for each locale and document, under a line of heads; always English. No field is a
    /// formula to a spreadsheet.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut heads: Vec<String> = ["locale", "code", "document", "owners", "tiers"]
            .map(str::to_owned)
            .to_vec();
        for measure in ["units", "words"] {
            heads.extend(PARTS.map(|part| format!("{measure}_{part}")));
        }
        let mut out = line(&heads);
        for locale in &self.locales {
            for document in &locale.documents {
                let mut fields = vec![
                    locale.locale.clone(),
                    locale.code.clone(),
                    document.path.clone(),
                    document.owners.join(" "),
                    document.tiers.join(" "),
                ];
                let figures = [&document.units, &document.words].map(figures);
                fields.extend(figures.as_flattened().iter().map(usize::to_string));
                out.push_str(&line(&fields));
            }
        }
        out
    }
}

fn figures(counts: &Counts) -> [usize; 9] {
    [
        counts.total,
        counts.missing,
        counts.draft,
        counts.outdated,
        counts.outdated_minor,
        counts.translated,
        counts.reviewed,
        counts.obsolete,
        counts.own,
    ]
}

fn line(fields: &[String]) -> String {
    let safe: Vec<String> = fields
        .iter()
        .map(|field| Untrusted::new(field).for_csv())
        .collect();
    format!("{}\n", safe.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocumentStatus, LocaleStatus};

    #[test]
    fn nothing_in_a_field_is_a_formula_or_another_field() {
        let mut report = StatusReport::new("en");
        report.locales.push(LocaleStatus {
            locale: "ja".into(),
            code: "JA".into(),
            documents: vec![DocumentStatus {
                path: "=cmd(),\"日本\".md".into(),
                owners: vec!["@anna".into(), "+x".into()],
                ..DocumentStatus::default()
            }],
            ..LocaleStatus::default()
        });
        let csv = report.to_csv();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(
            lines[1].starts_with("ja,JA,\"'=cmd(),\"\"日本\"\".md\",'@anna +x,,0,0,"),
            "{csv}"
        );
        assert_eq!(lines[0].split(',').count(), 5 + 2 * 9);
    }
}
