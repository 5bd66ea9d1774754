//! Units and words by status, in columns.

use hexapla_messages::Messages;

use crate::{
    counts::Counts,
    style::{Paint, Style},
    table::{Cell, Side},
};

/// What a group of columns counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    ToDo,
    Missing,
    Draft,
    Outdated,
    Minor,
    Translated,
    Reviewed,
}

/// Which of the two a group shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amounts {
    Both,
    Units,
    Words,
}

/// A choice of groups.
pub(super) type Shape = &'static [(Measure, Amounts)];

use Amounts::{Both, Units, Words};
use Measure::{Draft, Minor, Missing, Outdated, Reviewed, ToDo, Translated};

const ALL: Shape = &[
    (ToDo, Both),
    (Missing, Both),
    (Draft, Both),
    (Outdated, Both),
    (Minor, Both),
    (Translated, Both),
    (Reviewed, Both),
];
const MANY: Shape = &[
    (ToDo, Both),
    (Missing, Both),
    (Draft, Both),
    (Outdated, Both),
    (Minor, Units),
    (Reviewed, Units),
];
const SUMMED: Shape = &[
    (ToDo, Both),
    (Missing, Both),
    (Draft, Both),
    (Outdated, Both),
];
const CLOSE: Shape = &[
    (ToDo, Words),
    (Missing, Both),
    (Draft, Both),
    (Outdated, Both),
];
const PAIRS: Shape = &[(Missing, Both), (Draft, Both), (Outdated, Both)];
const NARROW: Shape = &[
    (ToDo, Words),
    (Missing, Units),
    (Draft, Units),
    (Outdated, Units),
];

/// The shapes, from the one that needs most room to the one that needs least.
pub(super) const SHAPES: [Shape; 6] = [ALL, MANY, SUMMED, CLOSE, PAIRS, NARROW];

/// What stands left of the groups of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// Tag, name, share, and a bar in at least so many columns.
    Bar(usize),
    /// Tag, name and share.
    Name,
    /// Tag and share.
    Share,
}

/// The matrices, from the one that needs most room to the one that needs least. More figures come before
/// a longer bar only where that is long enough.
pub(super) const MATRICES: [(Shape, Lead); 9] = [
    (ALL, Lead::Bar(12)),
    (MANY, Lead::Bar(10)),
    (SUMMED, Lead::Bar(10)),
    (CLOSE, Lead::Bar(5)),
    (PAIRS, Lead::Bar(5)),
    (PAIRS, Lead::Name),
    (NARROW, Lead::Bar(5)),
    (PAIRS, Lead::Share),
    (NARROW, Lead::Share),
];

/// Units and words of one line.
pub(super) type Figures<'r> = (&'r Counts, &'r Counts);

/// The groups of a shape as columns: two lines of heads, then one for each of the figures.
pub(super) fn groups(
    shape: Shape,
    lines: &[Figures<'_>],
    style: Style,
    words: &Messages,
) -> Vec<Vec<Cell>> {
    let group =
        |(measure, amounts): &(Measure, Amounts)| column((*measure, *amounts), lines, style, words);
    shape.iter().map(group).collect()
}

fn column(
    (measure, amounts): (Measure, Amounts),
    lines: &[Figures<'_>],
    style: Style,
    words: &Messages,
) -> Vec<Cell> {
    let head = |id: &str| dim(&words.text(id), style);
    let mut cells = vec![head(measure.id())];
    let figure = |counts: &Counts| amount(measure, counts, style, words);
    let (mut left, mut right) = (vec![head("status-units")], vec![head("status-words")]);
    left.extend(lines.iter().map(|(units, _)| figure(units)));
    right.extend(lines.iter().map(|(_, words)| figure(words)));
    match amounts {
        Units => cells.extend(left),
        Words => cells.extend(right),
        Both => {
            let widest = |cells: &[Cell]| cells.iter().map(Cell::width).max().unwrap_or(0);
            let widths = (widest(&left), widest(&right));
            let pairs = left.iter().zip(&right);
            cells.extend(pairs.map(|(left, right)| Cell::pair(left, right, widths)));
        }
    }
    cells
}

impl Measure {
    fn id(self) -> &'static str {
        match self {
            ToDo => "status-to-do",
            Missing => "status-missing",
            Draft => "status-draft",
            Outdated => "status-outdated",
            Minor => "status-minor",
            Translated => "status-translated",
            Reviewed => "status-reviewed",
        }
    }

    fn of(self, counts: &Counts) -> usize {
        match self {
            ToDo => counts.to_do(),
            Missing => counts.missing,
            Draft => counts.draft,
            Outdated => counts.outdated,
            Minor => counts.outdated_minor,
            Translated => counts.translated,
            Reviewed => counts.reviewed,
        }
    }

    fn paint(self) -> Paint {
        match self {
            ToDo => Paint::Strong,
            Missing => Paint::Bad,
            Draft | Outdated | Minor => Paint::Warning,
            Translated | Reviewed => Paint::Good,
        }
    }
}

fn amount(measure: Measure, counts: &Counts, style: Style, words: &Messages) -> Cell {
    let amount = measure.of(counts);
    let text = words.number(amount as u64);
    let paint = if amount == 0 {
        Paint::Dim
    } else {
        measure.paint()
    };
    let painted = style.paint(paint, &text);
    Cell::painted(text, painted)
}

/// A head.
pub(super) fn dim(text: &str, style: Style) -> Cell {
    Cell::painted(text, style.paint(Paint::Dim, text))
}

/// The first columns keep to the left, figures to the right.
pub(super) fn sides(left: usize, all: usize) -> Vec<Side> {
    let lead = std::iter::repeat_n(Side::Left, left);
    let figures = std::iter::repeat_n(Side::Right, all.saturating_sub(left));
    lead.chain(figures).collect()
}
