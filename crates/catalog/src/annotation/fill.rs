//! From items to the fields of an entry.

use std::borrow::Cow;

use hexapla_core::{Allowed, Diagnostic, Entry, EntryOrigin, PairHash, State};

use super::{Item, Key};
use crate::rule;

/// Fills in what the items of `attribute` say. Of a key that may stand once, the first counts.
pub(crate) fn fill<'t>(
    entry: &mut Entry<'t>,
    items: impl Iterator<Item = Item<'t>>,
    attribute: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut has_state = false;
    for item in items.filter(|item| item.attribute == attribute) {
        let span = item.span;
        let trouble = match item.key {
            Key::Source => once(&mut entry.source, item.value),
            Key::Was => once(&mut entry.was, item.value),
            Key::Omit => once(&mut entry.omit, item.value),
            Key::Own => once(&mut entry.own, item.value),
            Key::Same => once(&mut entry.same, item.value),
            Key::State if has_state => Err(Trouble::Twice),
            Key::State => {
                has_state = true;
                read_state(&item.value, &mut entry.state)
            }
            Key::Origin => push(&mut entry.origins, origin(&item)),
            Key::Allow => push(&mut entry.allow, allowed(item)),
            Key::Note => {
                entry.notes.push(item.value);
                Ok(())
            }
            Key::Other | Key::Remark | Key::Empty | Key::Orphan => Ok(()),
        };
        if let Err(trouble) = trouble {
            let rule = match trouble {
                Trouble::Twice => rule::DUPLICATE_KEY,
                Trouble::Unreadable => rule::UNREADABLE_VALUE,
            };
            diagnostics.push(
                Diagnostic::warning(rule)
                    .at(span)
                    .of_unit(entry.id.as_str()),
            );
        }
    }
}

enum Trouble {
    Twice,
    Unreadable,
}

fn once<'t>(field: &mut Option<Cow<'t, str>>, value: Cow<'t, str>) -> Result<(), Trouble> {
    if field.is_some() {
        return Err(Trouble::Twice);
    }
    *field = Some(value);
    Ok(())
}

fn push<T>(list: &mut Vec<T>, read: Option<T>) -> Result<(), Trouble> {
    list.push(read.ok_or(Trouble::Unreadable)?);
    Ok(())
}

/// Reads a state. A word that is none counts as a draft, so that nothing is claimed; a review that
/// does not say what it saw is no review.
fn read_state(value: &str, state: &mut State) -> Result<(), Trouble> {
    let mut words = value.split_ascii_whitespace();
    let (read, word) = (words.next().unwrap_or_default(), words.next());
    let by = words.next().map(|who| who.strip_prefix('@').unwrap_or(who));
    *state = match (read, word.and_then(PairHash::parse)) {
        ("draft", _) => State::Draft,
        ("translated", _) => State::Translated,
        ("reviewed", Some(pair)) => State::Reviewed {
            pair,
            by: by.map(str::to_owned),
        },
        ("reviewed", None) => return Err(Trouble::Unreadable),
        _ => {
            *state = State::Draft;
            return Err(Trouble::Unreadable);
        }
    };
    Ok(())
}

/// The origin that an item names; `None` when it cannot be read.
pub(super) fn origin(item: &Item<'_>) -> Option<EntryOrigin> {
    let value = item.value.trim_ascii();
    let (word, name) = value.split_once(' ').unwrap_or((value, ""));
    let name = name.trim_ascii();
    match word {
        "machine" => Some(EntryOrigin::Machine(name.to_owned())),
        "memory" => name
            .trim_end_matches('%')
            .parse()
            .ok()
            .map(EntryOrigin::Memory),
        "import" => Some(EntryOrigin::Import(name.to_owned())),
        "inherited" => Some(EntryOrigin::Inherited),
        "patch" => Some(EntryOrigin::Patch),
        _ => None,
    }
}

/// The check that an item tells to be quiet; `None` when it names none.
pub(super) fn allowed<'t>(item: Item<'t>) -> Option<Allowed<'t>> {
    (!item.argument.is_empty()).then_some(Allowed {
        rule: Cow::Borrowed(item.argument),
        reason: item.value,
    })
}
