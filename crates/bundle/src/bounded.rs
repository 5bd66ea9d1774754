//! Text that grows to a limit.

use std::fmt;

/// Takes text until it is full; then it answers with an error, and the writer stops.
#[derive(Debug)]
pub(crate) struct Bounded {
    text: String,
    longest: usize,
}

impl Bounded {
    /// At most `longest` bytes.
    pub(crate) fn new(longest: usize) -> Self {
        Self {
            text: String::new(),
            longest,
        }
    }

    /// What was taken.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = self.longest - self.text.len();
        let end = text.floor_char_boundary(room);
        self.text.push_str(text.get(..end).unwrap_or_default());
        if end == text.len() {
            Ok(())
        } else {
            Err(fmt::Error)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    #[test]
    fn a_text_ends_between_letters_where_it_is_full() {
        for (text, kept) in [
            ("żółć", "żó"),
            ("日本語", "日"),
            ("abcde", "abcde"),
            ("العربية", "ال"),
        ] {
            let mut bounded = Bounded::new(5);
            assert_eq!(bounded.write_str(text).is_ok(), text == kept, "{text}");
            assert_eq!(bounded.into_text(), kept);
        }
    }
}
