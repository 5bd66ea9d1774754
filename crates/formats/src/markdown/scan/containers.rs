//! The quotes and list items that a line stands in, and the white space that means nothing there.
//!
//! MDX has no indented code, and inside a component indentation is for the eye only. So all white
//! space beyond what a list item needs is taken out of the parser's sight: inside components always,
//! elsewhere from the fourth column on, where CommonMark would see code. A column *of the file* is
//! one as typed, after the innermost quote marker; a column *shown* is one as the parser sees it.

use hexapla_core::Span;

use super::cursor::{Prefix, column_after};

/// How many containers may lie in each other; deeper markers are taken for words, so that a line
/// costs no more than its length.
const DEEPEST: usize = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Quote,
    Item(Base),
}

/// Where the content of a container begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Base {
    /// The column of the file.
    column: usize,
    /// The column shown.
    shown: usize,
}

/// Whether a line may go on with the paragraph of the line before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// It may.
    Paragraph,
    /// It does: a tag or an expression is open that words share their lines with.
    Tag,
    /// It does not.
    Other,
}

/// A line, seen from inside its containers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inner {
    /// Its content, from the first byte that is neither white space nor marker to its end.
    pub(super) content: Span,
    /// White space that the parser must not see: before quote markers and before the content.
    pub(super) surplus: Vec<Span>,
    /// Whether it begins or ends containers.
    pub(super) is_new: bool,
    /// How many columns are taken out right before its content.
    pub(super) removed: usize,
}

/// How far a line goes on with the containers that are open.
struct Matched {
    /// How many of them.
    count: usize,
    /// The white space before the rest of the line.
    run: Run,
    /// What of the white space before their markers the parser must not see.
    surplus: Vec<Span>,
}

/// The containers that are open.
#[derive(Debug, Default)]
pub(super) struct Containers {
    open: Vec<Container>,
    /// For each component that is open, how many containers were open where it began.
    components: Vec<usize>,
}

/// White space at the start of a line or after its last quote marker.
#[derive(Clone, Copy)]
struct Run {
    start: usize,
    end: usize,
    /// The column after it.
    column: usize,
}

impl Containers {
    /// What each further line of a construct has to begin with that begins here.
    pub(super) fn prefix(&self) -> Prefix {
        let quotes = self.open.iter().filter(|open| **open == Container::Quote);
        Prefix {
            quotes: quotes.count(),
            column: self.base().column,
        }
    }

    /// Takes a component that begins.
    pub(super) fn open_component(&mut self) {
        self.components.push(self.open.len());
    }

    /// Takes a component that ends.
    pub(super) fn close_component(&mut self) {
        self.components.pop();
    }

    /// Takes a line that is blank or has content; `line` is without its line end.
    pub(super) fn enter(&mut self, text: &str, line: Span, before: Before) -> Inner {
        let Matched {
            count,
            mut run,
            mut surplus,
        } = self.matching(text, line);
        let rest = Span::new(run.end, line.end);
        let ends_containers = count < self.open.len();
        let goes_on = match before {
            Before::Paragraph => ends_containers && !begins_block(rest.of(text)),
            Before::Tag => true,
            Before::Other => false,
        };
        if goes_on && !rest.is_empty() {
            return Inner {
                content: rest,
                surplus: Vec::new(),
                is_new: false,
                removed: 0,
            };
        }
        self.truncate(count);
        let may_be_any = before == Before::Other || rest.is_empty();
        let mut is_new = ends_containers;
        let mut removed = self.remove(text, run, &mut surplus);
        while let Some((after, what)) = self.next(text, line, run, is_new || may_be_any) {
            run = after;
            is_new = true;
            if what == Container::Quote {
                removed = self.remove(text, run, &mut surplus);
            }
        }
        Inner {
            content: Span::new(run.end, line.end),
            surplus,
            is_new,
            removed,
        }
    }

    /// The white space at the start of a line of code that the parser must not see: as many columns
    /// as were taken from the fence, and all of them from a line that looks like a fence.
    pub(super) fn surplus_of_code(&self, text: &str, line: Span, removed: usize) -> Vec<Span> {
        let Matched {
            run, mut surplus, ..
        } = self.matching(text, line);
        let content = Span::new(run.end, line.end).of(text).trim_end();
        let is_all = |mark: u8| content.bytes().all(|byte| byte == mark);
        let is_fence = content.len() >= 3 && (is_all(b'`') || is_all(b'~'));
        let shown = self.base().shown;
        let kept = if is_fence {
            shown
        } else {
            run.column.saturating_sub(removed).max(shown)
        };
        surplus.extend(beyond(text, run, kept));
        surplus
    }

    fn truncate(&mut self, length: usize) {
        self.open.truncate(length);
        while self.components.last().is_some_and(|depth| *depth > length) {
            self.components.pop();
        }
    }

    fn matching(&self, text: &str, line: Span) -> Matched {
        let mut base = Base::default();
        let mut matched = Matched {
            count: 0,
            run: run_at(text, line.start, line.end, 0),
            surplus: Vec::new(),
        };
        for container in &self.open {
            let run = matched.run;
            let is_blank = run.end == line.end;
            match container {
                Container::Quote if text.as_bytes().get(run.end) == Some(&b'>') => {
                    let shown = self.shown(base, run.column);
                    matched.surplus.extend(beyond(text, run, shown));
                    matched.run = after_quote(text, run.end, line.end);
                    base = Base::default();
                }
                Container::Item(found) if is_blank || run.column >= found.column => base = *found,
                Container::Quote | Container::Item(_) => return matched,
            }
            matched.count += 1;
        }
        matched
    }

    /// Where content begins in the innermost container.
    fn base(&self) -> Base {
        match self.open.last() {
            Some(Container::Item(base)) => *base,
            Some(Container::Quote) | None => Base::default(),
        }
    }

    /// The column at which the parser sees what stands at a column of the file.
    fn shown(&self, base: Base, column: usize) -> usize {
        let beyond = column.saturating_sub(base.column);
        if beyond >= 4 || !self.components.is_empty() {
            base.shown
        } else {
            base.shown + beyond
        }
    }

    /// Adds what of white space in the innermost container the parser must not see; gives its
    /// columns.
    fn remove(&self, text: &str, run: Run, surplus: &mut Vec<Span>) -> usize {
        let shown = self.shown(self.base(), run.column);
        let found = beyond(text, run, shown);
        let removed = if found.is_some() {
            run.column.saturating_sub(shown)
        } else {
            0
        };
        surplus.extend(found);
        removed
    }

    /// Opens the container that begins at the end of white space; gives the white space after its
    /// marker, and whether it is a quote.
    fn next(
        &mut self,
        text: &str,
        line: Span,
        run: Run,
        may_be_any: bool,
    ) -> Option<(Run, Container)> {
        if self.open.len() >= DEEPEST {
            return None;
        }
        let rest = Span::new(run.end, line.end).of(text);
        if rest.starts_with('>') {
            self.open.push(Container::Quote);
            return Some((after_quote(text, run.end, line.end), Container::Quote));
        }
        let marker = marker(rest)?;
        let is_first = marker.len() == 1 || matches!(marker, "1." | "1)");
        if !may_be_any && !is_first {
            return None;
        }
        let column = run.column + marker.len();
        let after = run_at(text, run.end + marker.len(), line.end, column);
        let white = after.column - column;
        let is_blank = after.end == line.end;
        let width = marker.len() + if is_blank || white > 4 { 1 } else { white };
        let item = Container::Item(Base {
            column: run.column + width,
            shown: self.shown(self.base(), run.column) + width,
        });
        self.open.push(item);
        Some((after, item))
    }
}

/// The white space from an offset on, which is at a column.
fn run_at(text: &str, start: usize, end: usize, column: usize) -> Run {
    let line = Span::new(start, end).of(text).bytes();
    let mut run = Run {
        start,
        end: start,
        column,
    };
    for byte in line.take_while(|byte| matches!(byte, b' ' | b'\t')) {
        run.end += 1;
        run.column = column_after(run.column, byte);
    }
    run
}

/// The white space after a quote marker; the first space is the marker's.
fn after_quote(text: &str, marker: usize, end: usize) -> Run {
    let has_space = text.as_bytes().get(marker + 1) == Some(&b' ') && marker + 1 < end;
    run_at(text, marker + 1 + usize::from(has_space), end, 0)
}

/// The part of white space that goes beyond the columns that are kept.
fn beyond(text: &str, run: Run, kept: usize) -> Option<Span> {
    let white = Span::new(run.start, run.end).of(text);
    let mut column = 0;
    let mut at = run.start;
    for byte in white.bytes() {
        if column >= kept {
            break;
        }
        column = column_after(column, byte);
        at += 1;
    }
    let span = Span::new(at, run.end);
    (!span.is_empty()).then_some(span)
}

/// The list marker that a line begins with, white space or its end after it; a thematic break is
/// none.
fn marker(line: &str) -> Option<&str> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let length = match line.as_bytes().get(digits)? {
        b'-' | b'+' | b'*' if digits == 0 => 1,
        b'.' | b')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    let (marker, rest) = line.split_at_checked(length)?;
    let is_parted = rest.is_empty() || rest.starts_with([' ', '\t']);
    (is_parted && !is_thematic_break(line)).then_some(marker)
}

fn is_thematic_break(line: &str) -> bool {
    let Some(mark) = line.bytes().next().filter(|byte| b"-*_".contains(byte)) else {
        return false;
    };
    let count = line.bytes().filter(|byte| *byte == mark).count();
    let is_part = |byte: u8| byte == mark || matches!(byte, b' ' | b'\t' | b'\r');
    count >= 3 && line.bytes().all(is_part)
}

/// Whether a line cannot go on with a paragraph.
fn begins_block(content: &str) -> bool {
    content.starts_with(['>', '<', '{'])
        || content.starts_with(":::")
        || content.starts_with("```")
        || content.starts_with("~~~")
        || is_heading(content)
        || is_thematic_break(content)
        || marker(content).is_some()
}

/// Whether a line is an ATX heading.
pub(super) fn is_heading(content: &str) -> bool {
    let rest = content.trim_start_matches('#');
    (1..=6).contains(&(content.len() - rest.len()))
        && (rest.is_empty() || rest.starts_with([' ', '\t']))
}
