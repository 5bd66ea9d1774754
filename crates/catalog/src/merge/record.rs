//! A record of a catalog that both branches changed.

use std::collections::BTreeSet;

use hexapla_core::{Edit, Entry, Rule, Span, State, apply, differs, unify_line_ends};

use super::Three;
use crate::{
    annotation::{Key, items},
    catalog::{Catalog, Form},
    header,
    read::read,
    revise::put,
    rule,
};

/// Merges one record, where that has one meaning; `None` is a conflict.
///
/// The pair (made from, target, whether it is a draft, left out or own) is that of the side that
/// changed it alone. `source` is that of the side that brought it up to date, and `was` follows from
/// both. Lists of notes and allowances, other people's keys and remarks take the changes of both.
pub(super) fn merge(versions: Three<&str>, is_known: &dyn Fn(&str) -> bool) -> Option<String> {
    let catalogs = versions.map(|text| read(text, Form::Records, is_known));
    let entries = Entries {
        base: only(&catalogs.base),
        ours: only(&catalogs.ours)?,
        theirs: only(&catalogs.theirs)?,
    };
    if entries.base.is_none() && !versions.base.is_empty() {
        return None;
    }
    let side = ground(entries)?;
    let (ground, other) = match side {
        Side::Ours(_) => (&catalogs.ours, &catalogs.theirs),
        Side::Theirs(_) => (&catalogs.theirs, &catalogs.ours),
    };
    let merged = combined(entries, side)?;
    let mut edits = rest(&catalogs.base, ground, other);
    let old = only(ground)?;
    edits.extend(put(ground, (old, &merged), header::line_end(ground.text)));
    let text = apply(ground.text, &edits);
    // The law holds by construction; a record that escapes it is still a conflict.
    let again = read(&text, Form::Records, is_known);
    let made = only(&again)?;
    let is_held = [entries.ours, entries.theirs]
        .into_iter()
        .any(|entry| same_from(entry, made) && same_target(entry, made));
    is_held.then_some(text)
}

/// The one entry of a record; `None` where its keys are not understood.
fn only<'c, 't>(catalog: &'c Catalog<'t>) -> Option<&'c Entry<'t>> {
    let unclear = [
        rule::DUPLICATE_KEY,
        rule::UNREADABLE_VALUE,
        rule::UNREADABLE_RECORD,
        rule::DUPLICATE_RECORD,
    ];
    let is_clear = |rule: &Rule| !unclear.contains(rule);
    let clear = catalog
        .diagnostics
        .iter()
        .all(|found| is_clear(&found.rule));
    match catalog.entries.as_slice() {
        [entry] if clear => Some(entry),
        _ => None,
    }
}

/// The three entries; no base where both sides added the record.
#[derive(Clone, Copy)]
struct Entries<'c, 't> {
    base: Option<&'c Entry<'t>>,
    ours: &'c Entry<'t>,
    theirs: &'c Entry<'t>,
}

/// Whose record the merged one is made of.
#[derive(Clone, Copy)]
enum Side {
    Ours(Claim),
    Theirs(Claim),
}

/// What the other side has to say about the pair.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Claim {
    /// Nothing: one side changed it alone.
    Alone,
    /// The same: neither changed it, or both did in one way.
    Shared,
}

/// Which side has the pair that is meant; `None` where both changed it in different ways.
fn ground(entries: Entries<'_, '_>) -> Option<Side> {
    let Entries { base, ours, theirs } = entries;
    let is_changed =
        |entry| base.is_none_or(|base| !same_pair(base, entry) && !is_named(base, entry));
    match (is_changed(ours), is_changed(theirs)) {
        (true, false) => Some(Side::Ours(Claim::Alone)),
        (false, true) => Some(Side::Theirs(Claim::Alone)),
        // The one that says what it was made from, where one does not.
        (false, false) if ours.made_from().is_none() => Some(Side::Theirs(Claim::Shared)),
        (false, false) => Some(Side::Ours(Claim::Shared)),
        (true, true) if same_pair(ours, theirs) => Some(Side::Ours(Claim::Shared)),
        // Somebody stands for what is a draft on the other side.
        (true, true) if same_from(ours, theirs) && same_target(ours, theirs) => {
            Some(if is_draft(ours) {
                Side::Theirs(Claim::Alone)
            } else {
                Side::Ours(Claim::Alone)
            })
        }
        // Who finds a draft right does not object to another text.
        (true, true) if is_lifted(base, ours) && !is_draft(theirs) => {
            Some(Side::Theirs(Claim::Alone))
        }
        (true, true) if is_lifted(base, theirs) && !is_draft(ours) => {
            Some(Side::Ours(Claim::Alone))
        }
        (true, true) => None,
    }
}

/// Whether a side only said that the draft of the base is right as it is.
fn is_lifted(base: Option<&Entry<'_>>, entry: &Entry<'_>) -> bool {
    let is_same = |base: &Entry<'_>| same_from(base, entry) && same_target(base, entry);
    !is_draft(entry) && base.is_some_and(|base| is_draft(base) && is_same(base))
}

/// Whether only `sync` was here since: a record that somebody typed without a source got the source
/// of that day and became a draft.
fn is_named(base: &Entry<'_>, entry: &Entry<'_>) -> bool {
    let had_none = base.made_from().is_none();
    had_none && entry.was.is_none() && is_draft(entry) && same_target(base, entry)
}

fn same_pair(one: &Entry<'_>, other: &Entry<'_>) -> bool {
    same_from(one, other) && same_target(one, other) && is_draft(one) == is_draft(other)
}

fn same_target(one: &Entry<'_>, other: &Entry<'_>) -> bool {
    one.target == other.target && one.omit == other.omit && one.own == other.own
}

fn same_from(one: &Entry<'_>, other: &Entry<'_>) -> bool {
    match (one.made_from(), other.made_from()) {
        (Some(one), Some(other)) => !differs(one, other),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

fn is_draft(entry: &Entry<'_>) -> bool {
    entry.state == State::Draft
}

/// The merged entry; `None` where both sides gave different reasons for one thing.
fn combined<'t>(entries: Entries<'_, 't>, side: Side) -> Option<Entry<'t>> {
    let base = entries.base;
    let (ground, other, claim) = match side {
        Side::Ours(claim) => (entries.ours, entries.theirs, claim),
        Side::Theirs(claim) => (entries.theirs, entries.ours, claim),
    };
    let mut merged = ground.clone();
    if let Some(source) = present(base, (ground, other), claim) {
        let from = ground.made_from().unwrap_or(source).to_owned();
        merged.was = differs(&from, source).then(|| from.into());
        merged.source = Some(source.to_owned().into());
    }
    if claim == Claim::Shared {
        merged.state = state(base, ground, other);
        let before = base.map_or(&[][..], |base| &base.origins);
        let lists = (before, &ground.origins[..], &other.origins[..]);
        merged.origins = both(lists, |origin| format!("{origin:?}"));
    }
    let notes = base.map_or(&[][..], |base| &base.notes);
    let lists = (notes, &ground.notes[..], &other.notes[..]);
    merged.notes = both(lists, ToString::to_string);
    let allow = base.map_or(&[][..], |base| &base.allow);
    let lists = (allow, &ground.allow[..], &other.allow[..]);
    merged.allow = both(lists, |it| (it.rule.to_string(), it.reason.to_string()));
    let before = base.and_then(|base| base.same.as_ref());
    merged.same = match (ground.same.as_ref(), other.same.as_ref()) {
        (here, there) if there == before || there == here => here.cloned(),
        (here, there) if here == before => there.cloned(),
        (_, _) => return None,
    };
    Some(merged)
}

/// The present source, where it is another than that of the ground.
fn present<'e>(
    base: Option<&Entry<'_>>,
    (ground, other): (&Entry<'_>, &'e Entry<'_>),
    claim: Claim,
) -> Option<&'e str> {
    let there = other.source.as_deref()?;
    let here = ground.source.as_deref()?;
    let before = base.and_then(|base| base.source.as_deref());
    let is_news = Some(there) != before && there != here;
    // Both were brought up to date: what is not what the target was made from was seen later.
    let is_later = claim == Claim::Shared && ground.was.is_none() && other.was.is_some();
    (is_news && (Some(here) == before || is_later)).then_some(there)
}

fn state(base: Option<&Entry<'_>>, ground: &Entry<'_>, other: &Entry<'_>) -> State {
    let before = base.map(|base| &base.state);
    let is_review = matches!(ground.state, State::Reviewed { .. });
    let is_news = before != Some(&other.state);
    if is_news && (before == Some(&ground.state) || !is_review) {
        other.state.clone()
    } else {
        ground.state.clone()
    }
}

/// A list with what the other side added to it and without what it took away.
fn both<T: Clone, K: Ord>(
    (before, here, there): (&[T], &[T], &[T]),
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let (gone, new) = changes((before, here, there), &key);
    let kept = here.iter().filter(|value| !gone.contains(&key(value)));
    kept.chain(new).cloned().collect()
}

/// What the other side took away of a list, and what it added that does not stand here.
fn changes<'l, T, K: Ord>(
    (before, here, there): (&[T], &[T], &'l [T]),
    key: impl Fn(&T) -> K,
) -> (BTreeSet<K>, Vec<&'l T>) {
    let keys = |list: &[T]| -> BTreeSet<K> { list.iter().map(&key).collect() };
    let (was, is, other) = (keys(before), keys(here), keys(there));
    let is_new = |value: &&T| !was.contains(&key(value)) && !is.contains(&key(value));
    let new = there.iter().filter(is_new).collect();
    let gone = was.into_iter().filter(|value| !other.contains(value));
    (gone.collect(), new)
}

/// The edits over the ground that bring in what the other side did to remarks and foreign keys.
fn rest(base: &Catalog<'_>, ground: &Catalog<'_>, other: &Catalog<'_>) -> Vec<Edit> {
    let (before, here, there) = (foreign(base), foreign(ground), foreign(other));
    let lists = (before.as_slice(), here.as_slice(), there.as_slice());
    let (gone, new) = changes(lists, |(_, lines)| lines.clone());
    let gone = here.iter().filter(|(_, lines)| gone.contains(lines));
    let mut edits: Vec<Edit> = gone.map(|(span, _)| Edit::new(*span, "")).collect();
    let line_end = header::line_end(ground.text);
    let fresh: String = new
        .into_iter()
        .map(|(_, lines)| lines.replace('\n', line_end) + line_end)
        .collect();
    if !fresh.is_empty() {
        edits.insert(0, Edit::new(Span::at(0), fresh));
    }
    edits
}

/// Remarks and keys that are not this tool's, with their places; without the last line break.
fn foreign(catalog: &Catalog<'_>) -> Vec<(Span, String)> {
    let Some(place) = catalog
        .entries
        .first()
        .and_then(|entry| catalog.place(&entry.id))
    else {
        return Vec::new();
    };
    let is_foreign = |key: Key| matches!(key, Key::Other | Key::Remark);
    items(catalog.text, place.comments)
        .filter(|item| item.attribute.is_some() || is_foreign(item.key))
        .map(|item| {
            let lines = unify_line_ends(item.span.of(catalog.text));
            (item.span, lines.trim_end_matches('\n').to_owned())
        })
        .collect()
}
