//! `status --format html`: the dashboard.

use std::path::Path;

use hexapla::{Selection, Session, TrendOptions};

use crate::{commands::conclude, error::CommandError, ui::Ui};

/// Prints the dashboard of `locales` (indexes into the configuration), or writes it to a file.
pub(super) fn run(
    ui: &Ui,
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    output: Option<&Path>,
) -> Result<(), CommandError> {
    let mut outcome = hexapla::dashboard(session, locales, selection)?;
    let trend = hexapla::trend(session, locales, selection, TrendOptions::default())?.report;
    outcome.report.trend = (!trend.is_empty()).then_some(trend);
    ui.finish_progress();
    ui.deliver(output, |_| outcome.report.to_html(ui.language()))?;
    conclude(ui, &outcome.findings)
}
