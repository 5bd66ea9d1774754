//! `status --format html`: where every locale stands, with the texts.

use hexapla_align::count_words;
use hexapla_core::UnitKind;
use hexapla_report::{
    Counts, DashboardDocument, DashboardLocale, DashboardReport, DashboardUnit, DocumentStatus,
    Lines, Written,
};

use crate::{
    error::Error,
    selection::Selection,
    session::{Outcome, Session},
    verbs::{
        filter::Filter,
        status::{ListUnits, StatusOptions, document_status},
    },
    view::View,
};

/// Derives where each of `locales` (indexes into the configuration) stands, with all units and their
/// texts. The counts are those of `status`. How it was at earlier commits is for the caller to add.
///
/// # Errors
/// When the configuration or the disk forbids it, or a document asked for does not exist.
pub fn dashboard(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
) -> Result<Outcome<DashboardReport>, Error> {
    session.check_selection(selection)?;
    let surveyed = session.survey(locales, |view| {
        let wanted = selection.holds(&view.file.path, &session.relative(&view.file.file));
        wanted.then(|| in_all(session, view, locales))
    })?;
    let mut report = DashboardReport {
        source: session.project.config.source.tag.to_string(),
        locales: known(session, locales),
        documents: Vec::new(),
        trend: None,
    };
    for (document, counts) in surveyed.results.into_iter().flatten() {
        for (locale, (units, words)) in report.locales.iter_mut().zip(&counts) {
            locale.units.merge(units);
            locale.words.merge(words);
        }
        report.documents.push(document);
    }
    Ok(Outcome {
        report,
        written: Written::default(),
        findings: surveyed.findings,
    })
}

/// The locales, nothing counted yet.
fn known(session: &Session<'_>, locales: &[usize]) -> Vec<DashboardLocale> {
    let all = &session.project.config.locales;
    let wanted = locales.iter().filter_map(|index| all.get(*index));
    wanted
        .map(|locale| DashboardLocale {
            locale: locale.tag.to_string(),
            name: locale.name.clone(),
            units: Counts::default(),
            words: Counts::default(),
        })
        .collect()
}

/// One document in all locales, and its counts in each. Reports of its entries live as long as this
/// call: of all documents together they would fill the memory.
fn in_all(
    session: &Session<'_>,
    view: &View<'_>,
    locales: &[usize],
) -> (DashboardDocument, Vec<(Counts, Counts)>) {
    let options = StatusOptions {
        filter: &Filter::default(),
        units: ListUnits::All,
        since: None,
    };
    let statuses = document_status(session, view, locales, &options);
    let path = view.file.path.to_string();
    // A document that is none of a locale's has a column without units.
    let statuses = statuses.into_iter().map(|status| {
        status.unwrap_or_else(|| DocumentStatus {
            path: path.clone(),
            entries: Some(Vec::new()),
            ..DocumentStatus::default()
        })
    });
    let statuses: Vec<DocumentStatus> = statuses.collect();
    let counts = |status: &DocumentStatus| (status.units, status.words);
    let counts = statuses.iter().map(counts).collect();
    let file = session.relative(&view.file.file);
    let document = DashboardDocument::new(path, file, tags(view), units(view), statuses);
    (document, counts)
}

fn units(view: &View<'_>) -> Vec<DashboardUnit> {
    let mut lines = Lines::of(&view.files.source.text);
    let units = view.units();
    units
        .map(|(id, unit)| {
            let context = view.document.context(unit);
            DashboardUnit {
                id: id.to_string(),
                context: context.into_iter().map(str::to_owned).collect(),
                source: unit.text.clone().into_owned(),
                words: count_words(&unit.text),
                line: lines.line(unit.extent.start),
            }
        })
        .collect()
}

/// The keywords that a document has among its units.
fn tags(view: &View<'_>) -> Vec<String> {
    let units = view.document.units.iter();
    let tags = units.filter(|unit| unit.kind == UnitKind::Tags);
    let mut tags: Vec<String> = tags
        .flat_map(|unit| unit.text.split([',', '#']))
        .map(|tag| tag.trim().to_owned())
        .filter(|tag| !tag.is_empty())
        .collect();
    tags.sort();
    tags.dedup();
    tags
}
