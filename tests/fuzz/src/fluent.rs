//! The guard before the Fluent parser, and the strict reader behind it.

use hexapla_core::Span;
use hexapla_fluent::{Limits, guard, indent_pattern, pattern_tree, read_messages};

use crate::input::{assert_tiles, texts};

/// Reading never panics; places lie in the file; what is written as a pattern is read as that pattern.
///
/// The first text is a file; the second, where there is one, a pattern.
pub fn check_fluent_guard(data: &[u8]) {
    let texts = texts(data);
    let Some(file) = texts.first() else { return };
    let refused = guard(file, &Limits::default()).is_err();
    let resource = read_messages(file);
    assert!(
        !refused || !resource.diagnostics.is_empty(),
        "refused in silence"
    );
    let inside = |span: Span| assert!(file.get(span.start..span.end).is_some(), "{span:?}");
    let mut end = 0;
    for message in &resource.messages {
        inside(message.span);
        assert!(message.span.start >= end, "messages overlap");
        end = message.span.end;
        assert!(
            message.span.of(file).starts_with(message.id),
            "a message does not begin with its id"
        );
        for (_, pattern) in message.patterns() {
            inside(pattern.span);
            assert_tiles(&pattern_tree(&pattern.text), &pattern.text);
            for piece in pattern.pieces(file) {
                inside(piece.file);
            }
        }
    }
    if let Some(pattern) = texts.get(1) {
        assert_pattern(pattern);
    }
}

fn assert_pattern(text: &str) {
    assert_tiles(&pattern_tree(text), text);
    let Ok(written) = indent_pattern(text) else {
        return;
    };
    let file = format!("before = a\nid ={written}\nafter = z\n");
    let resource = read_messages(&file);
    assert_eq!(resource.messages.len(), 3, "a pattern spills out: {file:?}");
    let value = resource
        .message("id")
        .and_then(|message| message.value.as_ref());
    let read = value.map(|value| &*value.text).unwrap_or_default();
    let typed = hexapla_fluent::canonical_pattern(text);
    assert_eq!(read, &*typed, "a pattern reads back differently: {file:?}");
}
