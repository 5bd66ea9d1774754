//! The full reader of YAML blocks, by `yaml-edit`.

use std::borrow::Cow;

use hexapla_core::{Diagnostic, Slot, Span};
use hexapla_strings::Context;
use yaml_edit::{
    Mapping, Scalar, Sequence, TextPosition, YamlFile, YamlNode,
    validator::{Rule, Severity, Validator},
};

use super::{
    harvest::{Harvest, Seen, Verdict},
    unreadable,
};
use crate::options::KeyPolicy;

/// Where a node stands: under which key, with which policy, after which bytes.
struct Place<'k> {
    key: &'k str,
    policy: KeyPolicy,
    context: Context,
    /// From the key, dash or comma before the node to the node: here stand anchors and tags.
    lead: Span,
}

/// Reads the content of a block.
///
/// # Errors
/// A warning with the place where the YAML is broken. Then nothing was gathered.
pub(super) fn read(harvest: &mut Harvest<'_, '_>, content: Span) -> Result<(), Diagnostic> {
    let text = content.of(harvest.source);
    let parsed = YamlFile::parse(text);
    let broken = |reason: &str, place: Option<TextPosition>| {
        let place = place.map_or(Span::at(0), span_of);
        unreadable("yaml", place.shifted(content.start), reason)
    };
    if let Some(error) = parsed.positioned_errors().first() {
        return Err(broken(&error.message, Some(error.range)));
    }
    let mut documents = parsed.tree().documents().collect::<Vec<_>>().into_iter();
    let Some(document) = documents.next() else {
        return Ok(());
    };
    // The parser forgives much that other readers do not; the validator does not.
    let violations = Validator::new().validate(&document);
    let violation = violations.iter().find(|violation| {
        violation.severity == Severity::Error && violation.rule != Rule::DuplicateKeys
    });
    if let Some(violation) = violation {
        return Err(broken(&violation.message, violation.text_range));
    }
    let is_alone = documents.next().is_none();
    let Some(root) = document.as_mapping().filter(|_| is_alone) else {
        return Err(broken("not a mapping", None));
    };
    let mut walk = Walk {
        harvest,
        base: content.start,
    };
    walk.mapping(&root, "", KeyPolicy::Copy, Context::Block);
    Ok(())
}

struct Walk<'h, 's, 'p> {
    harvest: &'h mut Harvest<'s, 'p>,
    base: usize,
}

impl Walk<'_, '_, '_> {
    fn mapping(&mut self, mapping: &Mapping, above: &str, policy: KeyPolicy, context: Context) {
        let context = if mapping.is_flow_style() {
            Context::Flow
        } else {
            context
        };
        let mut seen = Seen::default();
        for entry in mapping.entries() {
            let Some(name) = entry.key_node() else {
                continue;
            };
            let Some(scalar) = name.as_scalar() else {
                continue;
            };
            let key = match above {
                "" => scalar.as_string(),
                above => format!("{above}.{}", scalar.as_string()),
            };
            let place = self.span(name.byte_range());
            let value = entry.value_node();
            let found = value.as_ref().map(|value| self.span(value.byte_range()));
            let verdict = self.harvest.judge(&mut seen, &key, policy, place);
            match (verdict, value, found) {
                (Verdict::Enter(policy), Some(value), Some(found)) => {
                    let lead = Span::new(place.end, found.start);
                    let key = key.as_str();
                    self.node(
                        &value,
                        &Place {
                            key,
                            policy,
                            context,
                            lead,
                        },
                    );
                }
                (Verdict::Drop, _, found) if context == Context::Block => {
                    let end = self.last_byte(found.unwrap_or(place)).max(place.end);
                    self.harvest.drop_lines(place.start, end);
                }
                (Verdict::Enter(_) | Verdict::Drop | Verdict::Skip, _, _) => {}
            }
        }
    }

    fn sequence(&mut self, sequence: &Sequence, place: &Place<'_>, start: usize) {
        let context = if sequence.is_flow_style() {
            Context::Flow
        } else {
            place.context
        };
        let mut before = start;
        for item in sequence.values() {
            let span = self.span(item.byte_range());
            let lead = Span::new(before, span.start);
            before = span.end;
            self.node(
                &item,
                &Place {
                    context,
                    lead,
                    ..*place
                },
            );
        }
    }

    fn node(&mut self, node: &YamlNode, place: &Place<'_>) {
        if has_property(place.lead.of(self.harvest.source)) {
            return;
        }
        let span = self.span(node.byte_range());
        match node {
            YamlNode::Scalar(scalar) => self.scalar(scalar, span, place),
            YamlNode::Mapping(mapping) => {
                self.mapping(mapping, place.key, place.policy, place.context);
            }
            YamlNode::Sequence(sequence) => self.sequence(sequence, place, span.start),
            YamlNode::Alias(_) | YamlNode::TaggedNode(_) => {}
        }
    }

    fn scalar(&mut self, scalar: &Scalar, span: Span, place: &Place<'_>) {
        if place.policy != KeyPolicy::Translate {
            return;
        }
        let slice = span.of(self.harvest.source);
        let slot = match (slice.bytes().next(), place.context) {
            (Some(b'"'), _) => Slot::YamlDouble,
            (Some(b'\''), _) => Slot::YamlSingle,
            _ if scalar.is_block() => Slot::YamlBlock,
            (_, Context::Block) => Slot::YamlPlain,
            (_, Context::Flow) => Slot::YamlFlow,
        };
        let decoded = scalar.as_string();
        let is_plain = matches!(slot, Slot::YamlPlain | Slot::YamlFlow);
        if is_plain && self.harvest.leaves(&decoded) {
            return;
        }
        let (span, decoded) = if slot == Slot::YamlBlock {
            let end = self.last_byte(span);
            (Span::new(span.start, end), without_blank_end(decoded))
        } else {
            (span, decoded)
        };
        let inner = slice.get(1..slice.len().saturating_sub(1));
        let text = match [Some(slice), inner]
            .into_iter()
            .flatten()
            .find(|part| *part == decoded)
        {
            Some(part) => Cow::Borrowed(part),
            None => Cow::Owned(decoded),
        };
        self.harvest.take(place.key, place.policy, span, slot, text);
    }

    /// The end of the last line of `span` that is not blank, without its line end.
    fn last_byte(&self, span: Span) -> usize {
        let text = span.of(self.harvest.source);
        let words = text.trim_end().len();
        let rest = text.get(words..).unwrap_or_default();
        span.start + words + rest.find(['\n', '\r']).unwrap_or(rest.len())
    }

    fn span(&self, range: TextPosition) -> Span {
        span_of(range).shifted(self.base)
    }
}

fn span_of(range: TextPosition) -> Span {
    Span::new(range.start as usize, range.end as usize)
}

/// Whether an anchor or a tag stands in the bytes before a node, comments aside.
fn has_property(lead: &str) -> bool {
    lead.lines()
        .map(|line| line.split_once('#').map_or(line, |(before, _)| before))
        .any(|line| line.contains(['&', '!']))
}

/// A block scalar's value without its last lines that are blank: the span does not hold them either.
fn without_blank_end(mut decoded: String) -> String {
    while let Some((before, last)) = decoded.rsplit_once('\n') {
        if !last.trim().is_empty() {
            break;
        }
        decoded.truncate(before.len());
    }
    decoded
}
