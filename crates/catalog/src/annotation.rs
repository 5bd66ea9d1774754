//! What the comments of a record say: items of `key: value`, remarks, leftovers.
//!
//! Both forms of catalog keep these comments, so both read ([`fill`]) and write ([`rewrite`],
//! [`lines`]) them here. `attribute` picks the items of one Fluent attribute; `None` those of the
//! message itself.

mod field;
mod fill;
mod rewrite;

use std::{borrow::Cow, iter::Peekable};

use hexapla_core::Span;
use hexapla_fluent::records::{Comment, CommentLine, CommentLines, comment_lines};

pub(crate) use field::lines;
pub(crate) use fill::fill;
pub(crate) use rewrite::{Rest, rewrite};

/// One thing that the comments of a record say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item<'t> {
    /// Its lines, last line break included.
    pub(crate) span: Span,
    /// Which key it has.
    pub(crate) key: Key,
    /// The Fluent attribute it is about.
    pub(crate) attribute: Option<&'t str>,
    /// What stands between key and colon.
    pub(crate) argument: &'t str,
    /// Its value, with `\n` between lines.
    pub(crate) value: Cow<'t, str>,
}

/// The key of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// `source`.
    Source,
    /// `was`.
    Was,
    /// `state`.
    State,
    /// `origin`.
    Origin,
    /// `note`.
    Note,
    /// `omit`.
    Omit,
    /// `own`.
    Own,
    /// `same`.
    Same,
    /// `allow`.
    Allow,
    /// A key of somebody else.
    Other,
    /// A remark.
    Remark,
    /// `#` alone.
    Empty,
    /// `# | …` lines whose key is gone.
    Orphan,
}

impl Key {
    fn parse(name: &str) -> Self {
        match name {
            "source" => Self::Source,
            "was" => Self::Was,
            "state" => Self::State,
            "origin" => Self::Origin,
            "note" => Self::Note,
            "omit" => Self::Omit,
            "own" => Self::Own,
            "same" => Self::Same,
            "allow" => Self::Allow,
            _ => Self::Other,
        }
    }

    /// Whether its value may go on in `# | …` lines.
    fn has_lines(self) -> bool {
        match self {
            Self::Source | Self::Was | Self::Note | Self::Omit | Self::Own => true,
            Self::Same | Self::Allow | Self::Other | Self::Orphan => true,
            Self::State | Self::Origin | Self::Remark | Self::Empty => false,
        }
    }
}

/// Reads the comment lines that `comments` covers of `text`.
pub(crate) fn items(text: &str, comments: Span) -> Items<'_> {
    Items(comment_lines(text, comments).peekable())
}

/// The items of a record's comments; an iterator.
pub(crate) struct Items<'t>(Peekable<CommentLines<'t>>);

impl<'t> Iterator for Items<'t> {
    type Item = Item<'t>;

    fn next(&mut self) -> Option<Item<'t>> {
        let mut item = begin(self.0.next()?);
        while item.key.has_lines()
            && let Some((span, more)) = self.more()
        {
            let value = item.value.to_mut();
            value.push('\n');
            value.push_str(more);
            item.span = item.span.cover(span);
        }
        Some(item)
    }
}

impl<'t> Items<'t> {
    fn more(&mut self) -> Option<(Span, &'t str)> {
        let line = *self.0.peek()?;
        let Comment::More(more) = line.comment else {
            return None;
        };
        self.0.next();
        Some((line.span, more))
    }
}

fn begin(line: CommentLine<'_>) -> Item<'_> {
    let plain = |key, value| Item {
        span: line.span,
        key,
        attribute: None,
        argument: "",
        value: Cow::Borrowed(value),
    };
    match line.comment {
        Comment::Key {
            key,
            attribute,
            argument,
            value,
        } => Item {
            attribute,
            argument,
            ..plain(Key::parse(key), value)
        },
        Comment::More(more) => plain(Key::Orphan, more),
        Comment::Empty => plain(Key::Empty, ""),
        Comment::Remark => plain(Key::Remark, ""),
    }
}
