//! How text reports look: colours or none, and how wide.

use anstyle::{AnsiColor, Color, Effects};

/// From so many columns on, old and new stand beside each other.
const WIDE: usize = 120;

/// What the reader's terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether escape sequences may be written.
    pub colors: Colors,
    /// Columns.
    pub width: usize,
}

/// Whether escape sequences may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// They may.
    Ansi,
    /// They may not.
    None,
}

/// What a piece of text is, for colouring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// A heading.
    Strong,
    /// Beside the point.
    Dim,
    /// Done.
    Good,
    /// To look at.
    Warning,
    /// To do.
    Bad,
    /// Removed words.
    Old,
    /// Added words.
    New,
}

impl Style {
    /// No colours, 80 columns: for files and tests.
    #[must_use]
    pub fn plain() -> Self {
        Self {
            colors: Colors::None,
            width: 80,
        }
    }

    /// Colours, in `width` columns.
    #[must_use]
    pub fn ansi(width: usize) -> Self {
        Self {
            colors: Colors::Ansi,
            width,
        }
    }

    /// Whether two texts have room beside each other.
    #[must_use]
    pub(crate) fn is_wide(self) -> bool {
        self.width >= WIDE
    }

    /// A text in a colour, where colours may be written. The text has to be safe already.
    #[must_use]
    pub fn paint(self, paint: Paint, text: &str) -> String {
        match self.colors {
            Colors::Ansi if !text.is_empty() => {
                let style = style_of(paint);
                format!("{style}{text}{style:#}")
            }
            Colors::Ansi | Colors::None => text.to_owned(),
        }
    }
}

fn style_of(paint: Paint) -> anstyle::Style {
    let color = |color| anstyle::Style::new().fg_color(Some(Color::Ansi(color)));
    match paint {
        Paint::Strong => anstyle::Style::new().effects(Effects::BOLD),
        Paint::Dim => anstyle::Style::new().effects(Effects::DIMMED),
        Paint::Good => color(AnsiColor::Green),
        Paint::Warning => color(AnsiColor::Yellow),
        Paint::Bad => color(AnsiColor::Red),
        Paint::Old => color(AnsiColor::Red).effects(Effects::STRIKETHROUGH),
        Paint::New => color(AnsiColor::Green).effects(Effects::UNDERLINE),
    }
}
