//! Lines and columns of places in a text.

/// Finds lines and columns of offsets in a text, going through it once however many are asked for.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// Where each line starts; empty until a place is asked for.
    starts: Vec<usize>,
    /// The last place asked for: its offset, its line from 1 (0: none yet), its column from 0.
    last: (usize, usize, usize),
}

impl<'t> Lines<'t> {
    /// The lines of a text.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        Self {
            text,
            starts: Vec::new(),
            last: (0, 0, 0),
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The line, from 1, of a byte offset.
    pub fn line(&mut self, offset: usize) -> usize {
        if self.starts.is_empty() {
            let ends = self.text.match_indices('\n').map(|(at, _)| at + 1);
            self.starts = std::iter::once(0).chain(ends).collect();
        }
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The line and the column in characters, both from 1, of a byte offset; of the text's end, where
    /// there is no such character.
    ///
    /// Cost: linear in the text for all places together, where those of a line are asked for in order.
    pub fn place(&mut self, offset: usize) -> (usize, usize) {
        let is_there = self.text.is_char_boundary(offset);
        let offset = if is_there { offset } else { self.text.len() };
        let line = self.line(offset);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let (from, before) = match self.last {
            (last, same, column) if same == line && last <= offset => (last, column),
            _ => (start, 0),
        };
        let between = self.text.get(from..offset).unwrap_or_default();
        let column = before + between.chars().count();
        self.last = (offset, line, column);
        (line, column + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a\nżółć 日本 x\n\nصفحة\n第二 İ";

    #[test]
    fn places_are_the_same_in_any_order() {
        let offsets: Vec<usize> = (0..TEXT.len() + 2).collect();
        let alone = |offset: usize| {
            let before = TEXT.get(..offset).unwrap_or(TEXT);
            let line = before.rsplit('\n').next().unwrap();
            (before.matches('\n').count() + 1, line.chars().count() + 1)
        };
        let mut lines = Lines::of(TEXT);
        for offset in offsets.iter().chain(offsets.iter().rev()) {
            assert_eq!(lines.place(*offset), alone(*offset), "{offset}");
        }
    }

    #[test]
    fn lines_are_counted_forward_and_back() {
        let mut lines = Lines::of("a\nb\n日本\nc");
        let found = [0, 2, 11, 4].map(|offset| lines.line(offset));
        assert_eq!(found, [1, 2, 4, 3]);
        assert_eq!(Lines::of("").place(0), (1, 1));
    }

    #[test]
    fn many_places_of_one_long_line_are_found_in_one_pass() {
        // 5,000,000,000 characters if each were counted from the line's start.
        let text = "日".repeat(100_000);
        let mut lines = Lines::of(&text);
        for at in 0..100_000 {
            assert_eq!(lines.place(3 * at), (1, at + 1));
        }
    }
}
