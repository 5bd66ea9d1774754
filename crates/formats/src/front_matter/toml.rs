//! TOML blocks, by `toml_edit`.

use std::{borrow::Cow, ops::Range};

use hexapla_core::{Diagnostic, Slot, Span, unify_line_ends};
use toml_edit::{Document, Item, Key, TableLike, Value};

use super::{
    harvest::{Harvest, Seen, Verdict},
    unreadable,
};
use crate::options::KeyPolicy;

/// Reads the content of a block.
///
/// # Errors
/// A warning with the place where the TOML is broken. Then nothing was gathered.
pub(super) fn read(harvest: &mut Harvest<'_, '_>, content: Span) -> Result<(), Diagnostic> {
    let parsed = Document::parse(content.of(harvest.source)).map_err(|error| {
        let place = error
            .span()
            .map_or(Span::at(0), |range| Span::new(range.start, range.end));
        unreadable("toml", place.shifted(content.start), error.message())
    })?;
    let mut walk = Walk {
        harvest,
        base: content.start,
    };
    walk.table(parsed.as_table(), "", KeyPolicy::Copy);
    // Tables may stand in another order than their keys were first named in.
    walk.harvest.values.sort_by_key(|value| value.span);
    walk.harvest.dropped.sort();
    Ok(())
}

struct Walk<'h, 's, 'p> {
    harvest: &'h mut Harvest<'s, 'p>,
    base: usize,
}

impl Walk<'_, '_, '_> {
    fn table(&mut self, table: &dyn TableLike, above: &str, policy: KeyPolicy) {
        let mut seen = Seen::default();
        for (name, item) in table.iter() {
            let key = match above {
                "" => name.to_owned(),
                above => format!("{above}.{name}"),
            };
            let place = table
                .key(name)
                .and_then(Key::span)
                .map(|range| self.span(range));
            let at = place.unwrap_or(Span::at(self.base));
            match self.harvest.judge(&mut seen, &key, policy, at) {
                Verdict::Enter(policy) => self.item(item, &key, policy),
                Verdict::Drop => self.drop(item, place),
                Verdict::Skip => {}
            }
        }
    }

    fn item(&mut self, item: &Item, key: &str, policy: KeyPolicy) {
        match item {
            Item::None => {}
            Item::Value(value) => self.value(value, key, policy),
            Item::Table(table) => self.table(table, key, policy),
            Item::ArrayOfTables(tables) => {
                for table in tables {
                    self.table(table, key, policy);
                }
            }
        }
    }

    fn value(&mut self, value: &Value, key: &str, policy: KeyPolicy) {
        match value {
            Value::String(text) => {
                let Some(span) = text.span().map(|range| self.span(range)) else {
                    return;
                };
                let slice = span.of(self.harvest.source);
                // A raw line end of the file becomes `\n`; an escaped `\r` stays what it is.
                let decoded = match text.value() {
                    value if slice.contains('\r') => unify_line_ends(value),
                    value => Cow::Borrowed(value.as_str()),
                };
                let inner = slice.get(1..slice.len().saturating_sub(1));
                let text = match inner.filter(|inner| *inner == decoded) {
                    Some(inner) => Cow::Borrowed(inner),
                    None => Cow::Owned(decoded.into_owned()),
                };
                self.harvest.take(key, policy, span, Slot::Toml, text);
            }
            Value::Array(items) => {
                for item in items {
                    self.value(item, key, policy);
                }
            }
            Value::InlineTable(table) => self.table(table, key, policy),
            Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {
                if let Some(span) = value.span().map(|range| self.span(range)) {
                    self.harvest.take_typed(key, policy, span, Slot::Toml);
                }
            }
        }
    }

    /// Leaves out the lines of `key = value`; of a table, all it holds, with the headers.
    fn drop(&mut self, item: &Item, key: Option<Span>) {
        let span = item.span().map(|range| self.span(range));
        match (item, key, span) {
            (Item::Value(_), Some(key), Some(value)) => {
                self.harvest.drop_lines(key.start, value.end);
            }
            (Item::Table(table), _, span) => {
                if let Some(header) = span.filter(|_| !table.is_dotted() && !table.is_implicit()) {
                    self.harvest.drop_lines(header.start, header.end);
                }
                for (name, item) in table {
                    let key = table.key(name).and_then(Key::span);
                    self.drop(item, key.map(|range| self.span(range)));
                }
            }
            (Item::ArrayOfTables(tables), _, _) => {
                for table in tables {
                    self.drop(&Item::Table(table.clone()), None);
                }
            }
            (Item::None | Item::Value(_), _, _) => {}
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(range.start, range.end).shifted(self.base)
    }
}
