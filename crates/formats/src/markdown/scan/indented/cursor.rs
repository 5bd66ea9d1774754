//! A place in a line's indentation, in bytes and in columns.

/// How far apart the tab stops are.
const TAB: usize = 4;

/// A place in the white space before a line's words or before its next quote marker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor {
    at: usize,
    column: usize,
    /// Where the white space ends: offset and column.
    end: usize,
    end_column: usize,
}

impl Cursor {
    /// The start of a line.
    pub(super) fn at(text: &str, offset: usize) -> Self {
        Self::new(text, offset, 0)
    }

    fn new(text: &str, at: usize, column: usize) -> Self {
        let (mut end, mut end_column) = (at, column);
        while let Some(width) = width(text, end, end_column) {
            end += 1;
            end_column += width;
        }
        Self {
            at,
            column,
            end,
            end_column,
        }
    }

    /// Its byte.
    pub(super) fn offset(self) -> usize {
        self.at
    }

    /// How many columns of white space follow.
    pub(super) fn indent(self) -> usize {
        self.end_column.saturating_sub(self.column)
    }

    /// Behind so many quote markers, and a space after each.
    pub(super) fn past_quotes(self, text: &str, count: usize) -> Option<Self> {
        let mut cursor = self;
        for _ in 0..count {
            cursor = cursor.past_quote(text)?;
        }
        Some(cursor)
    }

    /// Behind all quote markers before an offset, and how many they are.
    pub(super) fn past_all_quotes(self, text: &str, before: usize) -> (Self, usize) {
        let mut cursor = self;
        let mut count = 0;
        while cursor.end < before
            && let Some(next) = cursor.past_quote(text)
        {
            cursor = next;
            count += 1;
        }
        (cursor, count)
    }

    fn past_quote(self, text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.get(self.end) != Some(&b'>') {
            return None;
        }
        let space = usize::from(bytes.get(self.end + 1) == Some(&b' '));
        let at = self.end + 1 + space;
        Some(Self::new(text, at, self.end_column + 1 + space))
    }

    /// So many columns further on, or where the white space ends.
    pub(super) fn past_columns(self, text: &str, columns: usize) -> Self {
        let (mut at, mut column) = (self.at, self.column);
        while at < self.end && column < self.column + columns {
            column += width(text, at, column).unwrap_or(1);
            at += 1;
        }
        Self { at, column, ..self }
    }
}

/// How wide the white space at an offset is that begins in a column.
fn width(text: &str, offset: usize, column: usize) -> Option<usize> {
    match text.as_bytes().get(offset) {
        Some(b' ') => Some(1),
        Some(b'\t') => Some(TAB - column % TAB),
        Some(_) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_from_tab_stop_to_tab_stop() {
        let text = "  \t  x";
        let cursor = Cursor::at(text, 0);
        assert_eq!(cursor.indent(), 6);
        let after = cursor.past_columns(text, 4);
        assert_eq!((after.offset(), after.indent()), (3, 2));
        assert_eq!(after.past_columns(text, 4).offset(), 5);
    }

    #[test]
    fn a_quote_marker_takes_a_space_with_it() {
        let text = ">  >日";
        let cursor = Cursor::at(text, 0);
        assert!(cursor.past_quotes(text, 3).is_none());
        let one = cursor.past_quotes(text, 1);
        assert_eq!(one.map(|one| (one.offset(), one.indent())), Some((2, 1)));
        assert_eq!(cursor.past_all_quotes(text, 4).1, 2);
    }
}
