//! The edits that bring the comments of a record from one entry to another.

use hexapla_core::{Edit, Entry, Span};

use super::{
    Item, Key,
    field::Field,
    fill::{allowed, origin},
    items,
};

/// Whether anything outside the comments changes too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// Nothing does.
    Kept,
    /// The target does, so the record is rewritten in any case.
    Changed,
}

/// What becomes of an item.
#[derive(Clone)]
enum Step {
    Keep,
    Replace(String),
    Drop,
}

/// Lines to be inserted before the item of that number.
struct Insertion {
    before: usize,
    text: String,
}

struct Plan<'t> {
    items: Vec<Item<'t>>,
    steps: Vec<Step>,
    insertions: Vec<Insertion>,
}

/// The edits over `text` after which the comment lines at `comments` say what `new` says, where they
/// now say what `old` does. Lines of fields that do not change are not touched; `# | …` lines whose key
/// is gone go when the record is rewritten at all.
pub(crate) fn rewrite(
    text: &str,
    comments: Span,
    (old, new): (&Entry<'_>, &Entry<'_>),
    attribute: Option<&str>,
    (rest, line_end): (Rest, &str),
) -> Vec<Edit> {
    let mut plan = Plan::of(text, comments);
    for field in Field::ALL {
        let values = field.values(new);
        let is_state = matches!(field, Field::Reviewed | Field::Draft);
        if field.values(old) != values || (is_state && old.state != new.state) {
            plan.set(field, attribute, &values, line_end);
        }
    }
    if rest == Rest::Changed || plan.is_changed() {
        plan.drop_orphans();
    }
    plan.keep_apart(text, line_end);
    plan.edits(comments)
}

impl<'t> Plan<'t> {
    fn of(text: &'t str, comments: Span) -> Self {
        let items = with_separators(items(text, comments));
        let steps = vec![Step::Keep; items.len()];
        Self {
            items,
            steps,
            insertions: Vec::new(),
        }
    }

    /// Makes the items of a field say `values`: what stands at both ends of the list stays, what
    /// differs between is replaced one by one, the surplus goes or is inserted.
    fn set(
        &mut self,
        field: Field,
        attribute: Option<&str>,
        values: &[(String, String)],
        line_end: &str,
    ) {
        let there = self.positions(field, attribute);
        let same = |(at, value): &(&usize, &(String, String))| self.says(**at, value);
        let head = there.iter().zip(values).take_while(same).count();
        let pairs = there.iter().rev().zip(values.iter().rev());
        let most = there.len().min(values.len()) - head;
        let tail = pairs.take(most).take_while(same).count();
        let old: Vec<usize> = part(&there, head, tail).to_vec();
        let new = part(values, head, tail);
        let before = match old
            .last()
            .or(head.checked_sub(1).and_then(|at| there.get(at)))
        {
            Some(last) => last + 1,
            None => there.first().copied().unwrap_or_else(|| self.place(field)),
        };
        let mut texts = new
            .iter()
            .map(|value| field.print(attribute, value, line_end));
        for at in old {
            if let Some(step) = self.steps.get_mut(at) {
                *step = texts.next().map_or(Step::Drop, Step::Replace);
            }
        }
        let inserted = texts.map(|text| Insertion { before, text });
        self.insertions.extend(inserted);
    }

    /// Where the items of a field stand.
    fn positions(&self, field: Field, attribute: Option<&str>) -> Vec<usize> {
        let is_it = |item: &Item<'_>| item.attribute == attribute && field_of(item) == Some(field);
        let numbered = self.items.iter().enumerate();
        numbered
            .filter(|(_, item)| is_it(item))
            .map(|(at, _)| at)
            .collect()
    }

    fn says(&self, at: usize, (argument, value): &(String, String)) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| item.argument == *argument && item.value == *value)
    }

    /// The item before which a field goes that is new: what people write stands above the rest, the
    /// rest in its order right above the message.
    fn place(&self, field: Field) -> usize {
        let fields: Vec<Option<Field>> = self.items.iter().map(field_of).collect();
        let is_last = |it: &Option<Field>| it.is_some_and(Field::is_last);
        if !field.is_last() {
            return fields.iter().position(is_last).unwrap_or(fields.len());
        }
        let above = fields
            .iter()
            .rposition(|it| is_last(it) && *it < Some(field));
        let from = above.map_or(0, |at| at + 1);
        let below = fields.iter().skip(from).position(|it| *it > Some(field));
        below.map_or(fields.len(), |at| from + at)
    }

    fn is_changed(&self) -> bool {
        let kept = |step: &Step| matches!(step, Step::Keep);
        !self.insertions.is_empty() || !self.steps.iter().all(kept)
    }

    fn drop_orphans(&mut self) {
        for (item, step) in self.items.iter().zip(&mut self.steps) {
            if item.key == Key::Orphan {
                *step = Step::Drop;
            }
        }
    }

    /// Puts a bare `#` above a remark such as `#todo` that comes to stand first, where it would
    /// otherwise be read as a line of the value above.
    fn keep_apart(&mut self, text: &str, line_end: &str) {
        let is_dropped = |step: &Step| matches!(step, Step::Drop);
        let kept = self.steps.iter().position(|step| !is_dropped(step));
        let Some(before) = kept.filter(|at| *at > 0) else {
            return;
        };
        let is_kept = matches!(self.steps.get(before), Some(Step::Keep));
        let line = self.items.get(before).map_or("", |item| item.span.of(text));
        let has_lines = self.insertions.iter().any(|it| it.before <= before);
        if is_kept && !has_lines && !line.starts_with("# ") {
            let text = format!("#{line_end}");
            self.insertions.push(Insertion { before, text });
        }
    }

    fn edits(mut self, comments: Span) -> Vec<Edit> {
        self.insertions.sort_by_key(|insertion| insertion.before);
        let mut insertions = self.insertions.into_iter().peekable();
        let mut edits = Vec::new();
        let (mut done, mut text) = (comments.start, String::new());
        for (at, (item, step)) in self.items.iter().zip(&self.steps).enumerate() {
            while let Some(insertion) = insertions.next_if(|it| it.before <= at) {
                text.push_str(&insertion.text);
            }
            match step {
                Step::Keep => {
                    flush(&mut edits, Span::new(done, item.span.start), &mut text);
                    done = item.span.end;
                }
                Step::Replace(lines) => text.push_str(lines),
                Step::Drop => {}
            }
        }
        text.extend(insertions.map(|insertion| insertion.text));
        flush(&mut edits, Span::new(done, comments.end), &mut text);
        edits
    }
}

fn flush(edits: &mut Vec<Edit>, span: Span, text: &mut String) {
    if !span.is_empty() || !text.is_empty() {
        edits.push(Edit::new(span, std::mem::take(text)));
    }
}

fn part<T>(list: &[T], head: usize, tail: usize) -> &[T] {
    let end = list.len().saturating_sub(tail);
    list.get(head..end).unwrap_or_default()
}

/// The field an item is of; `None` for what is not understood, which is never touched.
fn field_of(item: &Item<'_>) -> Option<Field> {
    match item.key {
        Key::Source => Some(Field::Source),
        Key::Was => Some(Field::Was),
        Key::State if item.value.trim_ascii_start().starts_with("reviewed") => {
            Some(Field::Reviewed)
        }
        Key::State => Some(Field::Draft),
        Key::Origin => origin(item).map(|_| Field::Origin),
        Key::Note => Some(Field::Note),
        Key::Omit => Some(Field::Omit),
        Key::Own => Some(Field::Own),
        Key::Same => Some(Field::Same),
        Key::Allow => allowed(item.clone()).map(|_| Field::Allow),
        Key::Other | Key::Remark | Key::Empty | Key::Orphan => None,
    }
}

/// Joins the `#` that parts a `was` of several lines from `source` to what follows it: to that `was`,
/// or to the lines that a deleted one left behind.
fn with_separators<'t>(items: impl Iterator<Item = Item<'t>>) -> Vec<Item<'t>> {
    let mut joined: Vec<Item<'t>> = Vec::new();
    for mut item in items {
        let has_lines = item.key == Key::Was && item.value.contains('\n');
        let is_parted = has_lines || item.key == Key::Orphan;
        if let Some(above) = joined.pop_if(|above| is_parted && above.key == Key::Empty) {
            item.span = item.span.cover(above.span);
        }
        joined.push(item);
    }
    joined
}
