//! Anchors and tags, and what values with them say.

use std::borrow::Cow;

use hexapla_core::Span;

use super::{Done, Reader, Room};
use crate::tree::{Grower, Seat, Value};

impl Reader<'_, '_> {
    /// A value with an anchor: other values may be copies of it, so a scalar is left alone.
    pub(super) fn anchored(&mut self, seat: &Seat, start: usize, room: Room) -> Done {
        let name = self.word_length(start);
        let before = self.grower.nodes.len();
        self.value(seat, start + name, room)?;
        let Some(node) = self.grower.nodes.get_mut(before) else {
            return Ok(());
        };
        if matches!(node.value, Value::Text(..) | Value::Null) {
            let value = std::mem::replace(&mut node.value, Value::Other);
            node.extent.start = start;
            node.constant = said(value);
        }
        let name = Span::new(start + 1, start + name).of(self.grower.text);
        match &node.constant {
            Some(said) => self.grower.anchors.insert(name, said.clone()),
            None => self.grower.anchors.remove(name),
        };
        Ok(())
    }

    /// A value with a tag: nobody here knows what it means.
    pub(super) fn tagged(&mut self, seat: &Seat, start: usize, room: Room) -> Done {
        let name = self.word_length(start);
        let node = self.grower.take(seat, Span::at(start), Value::Other);
        let sealed = Grower::sealed(start);
        self.end = start + name;
        let outer = self.grower.sealed.take();
        let text_start = start + name;
        self.value(&sealed, text_start, room)?;
        let value = std::mem::replace(&mut self.grower.sealed, outer);
        self.grower.close(node, self.end);
        if let Some(node) = node.and_then(|at| self.grower.nodes.get_mut(at)) {
            let written = Span::new(text_start, self.end).of(self.grower.text);
            node.constant = match value {
                Some(Value::Other) => Some(Cow::Borrowed(written.trim())),
                value => value.and_then(said),
            };
        }
        Ok(())
    }

    fn word_length(&self, start: usize) -> usize {
        let rest = self.from(start);
        rest.find([' ', '\t', '\n', '\r']).unwrap_or(rest.len())
    }
}

/// What a value says by itself.
fn said(value: Value<'_>) -> Option<Cow<'_, str>> {
    match value {
        Value::Text(text, _) => Some(text),
        Value::Null => Some(Cow::Borrowed("")),
        Value::Mapping(_) | Value::List(_) | Value::Other => None,
    }
}
