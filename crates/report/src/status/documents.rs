//! The documents of a locale, for a terminal.

use hexapla_core::{Argument, Untrusted};
use hexapla_messages::Messages;
use unicode_width::UnicodeWidthStr;

use super::{
    DocumentStatus, LocaleStatus,
    grid::{Figures, SHAPES, dim, groups, sides},
    shares::{percents, share},
};
use crate::{
    style::{Paint, Style},
    table::{Cell, Side, columns, fit, fit_path, width},
};

/// Figures leave so many columns to a path, as far as they can; it is cut to fit.
const PATH: usize = 30;
/// A path that is cut to less than this tells nothing.
const SHORT: usize = 12;

/// A locale above its documents.
pub(super) fn title(
    locale: &LocaleStatus,
    is_part: bool,
    style: Style,
    words: &Messages,
) -> String {
    let name = Untrusted::new(&locale.name).for_terminal();
    let cells = [Cell::plain(&locale.locale), Cell::plain(name)];
    let name = columns(&[Side::Left, Side::Left], &cells.map(|cell| vec![cell]));
    let name = name.replacen("  ", " ", 1);
    let name = name.trim_end();
    let name = Cell::painted(name, style.paint(Paint::Strong, name));
    let summary = summary(locale, is_part, words);
    let parts = summary.split(" · ").map(Cell::plain);
    filled(&[name].into_iter().chain(parts).collect::<Vec<_>>(), style)
}

/// How much of a locale is done and how much is to do; of a part of its units, how many there are.
pub(super) fn summary(locale: &LocaleStatus, is_part: bool, words: &Messages) -> String {
    let number = |amount: usize| Argument::Number(amount as u64);
    let (units, amount) = (&locale.units, &locale.words);
    if is_part {
        let units = words.format("todo-units", &[("units", number(units.total))]);
        let amount = words.format("todo-words", &[("words", number(amount.total))]);
        return format!("{units} · {amount}");
    }
    let arguments = [
        ("percent", Argument::Text(share(units, words))),
        ("done", number(units.done())),
        ("total", number(units.total)),
        ("words", number(amount.to_do())),
    ];
    words.format("status-summary", &arguments)
}

/// Parts in as many lines as they need.
fn filled(parts: &[Cell], style: Style) -> String {
    let (mut out, mut used) = (String::new(), 0);
    for part in parts {
        let lead = match used {
            0 => "",
            _ if used + 3 + part.width() <= style.width => " · ",
            _ => "\n  ",
        };
        used = if lead.starts_with('\n') {
            2
        } else {
            used + lead.width()
        };
        used += part.width();
        out.push_str(&format!("{lead}{}", part.shown()));
    }
    out.push('\n');
    out
}

/// The documents as a table.
pub(super) fn documents(
    locale: &LocaleStatus,
    is_part: bool,
    style: Style,
    words: &Messages,
) -> String {
    let all = &locale.documents;
    let figures: Vec<Figures<'_>> = all.iter().map(|one| (&one.units, &one.words)).collect();
    let path = |document: &DocumentStatus| Untrusted::new(&document.path).for_terminal();
    let paths: Vec<String> = all.iter().map(path).collect();
    let heading = words.text("status-document");
    let longest = paths.iter().chain([&heading]);
    let longest = longest.map(|path| Cell::plain(path).width()).max();
    let least = longest.unwrap_or_default().min(PATH);
    let mut made = Vec::new();
    for shape in SHAPES {
        made = match is_part {
            true => Vec::new(),
            false => vec![percents(&figures, Some("status-done"), style, words)],
        };
        made.extend(groups(shape, &figures, style, words));
        if width(&made) + least + 2 <= style.width {
            break;
        }
    }
    let room = style.width.saturating_sub(width(&made) + 2);
    let room = room.max(least.min(SHORT));
    let shown = paths.iter().map(|path| Cell::plain(fit_path(path, room)));
    let head = dim(&fit(&heading, room), style);
    let first = [Cell::default(), head].into_iter().chain(shown).collect();
    made.insert(0, first);
    columns(&sides(1, made.len()), &made)
}
