//! How much is done, as a number and as a bar.

use hexapla_core::Argument;
use hexapla_messages::Messages;

use super::grid::{Figures, dim};
use crate::{
    counts::Counts,
    style::{Paint, Style},
    table::Cell,
};

/// The done shares as a column, under a head where there is one.
pub(super) fn percents(
    figures: &[Figures<'_>],
    head: Option<&str>,
    style: Style,
    words: &Messages,
) -> Vec<Cell> {
    let head = head.map(|id| dim(&words.text(id), style));
    let heads = [Cell::default(), head.unwrap_or_default()];
    let percents = figures
        .iter()
        .map(|(units, _)| percent(units, style, words));
    heads.into_iter().chain(percents).collect()
}

/// The done share; a dash where there is nothing.
pub(super) fn share(units: &Counts, words: &Messages) -> String {
    match units.total {
        0 => "–".to_owned(),
        _ => {
            let percent = Argument::Number(units.percent() as u64);
            words.format("status-percent", &[("percent", percent)])
        }
    }
}

fn percent(units: &Counts, style: Style, words: &Messages) -> Cell {
    let text = share(units, words);
    let paint = match units.to_do() {
        0 => Paint::Good,
        _ => Paint::Strong,
    };
    let painted = style.paint(paint, &text);
    Cell::painted(text, painted)
}

/// Done, then started (outdated and draft), then missing; whatever is not zero shows, and what rounding
/// leaves over is not shown as done where something is missing.
pub(super) fn bar(units: &Counts, width: usize, style: Style) -> Cell {
    let share = |amount: usize| {
        let exact = (amount * width).checked_div(units.total).unwrap_or(0);
        if amount > 0 { exact.max(1) } else { 0 }
    };
    let started = share(units.outdated + units.draft).min(width);
    let left = width - started;
    let done = share(units.done()).min(left.saturating_sub(usize::from(units.missing > 0)));
    let rest = left.saturating_sub(done);
    let (done, started, missing) = match (units.done(), units.missing) {
        _ if units.total == 0 => (0, 0, 0),
        (0, 0) => (0, started + rest, 0),
        (_, 0) => (done + rest, started, 0),
        (_, _) => (done, started, rest),
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
    use crate::table::{Side, table};

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
        let nothing = Counts {
            total: 4,
            missing: 3,
            outdated: 1,
            ..Counts::default()
        };
        let cell = bar(&nothing, 6, Style::plain());
        assert_eq!(table(&[Side::Left], &[vec![cell]]), "▒░░░░░\n");
    }
}
