//! Merging two branches of a catalog or a template, record by record: what git's merge by lines cannot.
//!
//! A record is a *pair* (the text the target was made from, and the target) and what is said about it.
//! Who changed the pair of a record alone wins; who only brought `source` up to date takes nothing from
//! whoever changed the pair meanwhile. A merged record never holds a pair that neither side held.

mod order;
mod pieces;
mod record;
mod registry;
mod whole;

use std::{borrow::Cow, collections::BTreeSet};

use crate::header;
use order::in_order;
use pieces::{Key, Piece, Pieces, Whose, is_registry, is_stopped, names};

/// What merging two branches of a file gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The merged text; each conflict stands in it between git's markers.
    pub text: String,
    /// What has to be settled by a person, in order of place.
    pub conflicts: Vec<Conflict>,
}

/// Something that both branches changed in different ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// The record of this id.
    Record(String),
    /// The header of this key.
    Header(String),
    /// The file as a whole, since one of its versions cannot be read as records.
    File,
}

/// The three versions of one thing.
#[derive(Clone, Copy)]
struct Three<T> {
    base: T,
    ours: T,
    theirs: T,
}

/// What becomes of a piece.
enum Fate<'t> {
    Keep(Cow<'t, str>),
    Drop,
    Conflict,
}

/// Merges `ours` and `theirs`, which both come from `base` (empty, where the file is new on both sides).
///
/// Records that one side touched are taken from it with every byte. Records that both touched are
/// merged where that has one meaning, else both stand between conflict markers. New records keep their
/// neighbours; where both sides added at one place, ours come first. A file that has conflict
/// markers already, or that a newer version wrote, becomes one conflict of its lines that differ.
///
/// Law: each pair of the result is one that `ours` or `theirs` holds; what neither touched stays.
#[must_use]
pub fn merge(base: &str, ours: &str, theirs: &str) -> Merged {
    let settled = |text: &str| Merged {
        text: text.to_owned(),
        conflicts: Vec::new(),
    };
    if ours == theirs || theirs == base {
        return settled(ours);
    }
    if ours == base {
        return settled(theirs);
    }
    let base = &*whole::without_conflicts(base);
    if [base, ours, theirs].into_iter().any(is_stopped) {
        return whole::conflict(ours, theirs);
    }
    let names: BTreeSet<&str> = [base, ours, theirs].into_iter().flat_map(names).collect();
    let whose = if [ours, theirs].into_iter().any(pieces::has_header) {
        Whose::Ours
    } else {
        Whose::Programs
    };
    let is_known = |id: &str| whose == Whose::Programs || names.contains(id);
    let read = |text| Pieces::of(text, &is_known, whose);
    let versions = Three {
        base: read(base),
        ours: read(ours),
        theirs: read(theirs),
    };
    let reading = Reading {
        is_known: &is_known,
        whose,
        is_registry: is_registry(ours) || is_registry(theirs),
    };
    join(&versions, &reading)
}

/// How records of a file are read.
struct Reading<'k> {
    is_known: &'k dyn Fn(&str) -> bool,
    whose: Whose,
    /// Whether it is a template.
    is_registry: bool,
}

fn join(versions: &Three<Pieces<'_>>, reading: &Reading<'_>) -> Merged {
    let line_end = header::line_end(versions.ours.text);
    let (mut text, mut conflicts) = (String::new(), Vec::new());
    let mut last: Option<&Key<'_>> = None;
    for key in in_order(versions) {
        let piece = Three {
            base: versions.base.get(key),
            ours: versions.ours.get(key),
            theirs: versions.theirs.get(key),
        };
        let body = match fate(key, piece, reading) {
            Fate::Drop => continue,
            Fate::Keep(body) => body,
            Fate::Conflict => {
                conflicts.push(match key {
                    Key::Header(name, _) => Conflict::Header((*name).to_owned()),
                    Key::Record(id, _) | Key::Loose(id, _) => Conflict::Record((*id).to_owned()),
                });
                Cow::Owned(between_markers(piece, line_end))
            }
        };
        text.push_str(&lead(versions, (last, key), line_end));
        text.push_str(&body);
        last = Some(key);
    }
    let tails = versions.map(|pieces| pieces.tail);
    text.push_str(tails.changed(|one, other| one == other));
    let marks = versions.map(|pieces| pieces.mark);
    text.insert_str(0, marks.changed(|one, other| one == other));
    Merged { text, conflicts }
}

fn fate<'t>(key: &Key<'t>, piece: Three<Option<&Piece<'t>>>, reading: &Reading<'_>) -> Fate<'t> {
    let Three { base, ours, theirs } = piece.map(|piece| piece.map(|piece| piece.body));
    let keep = |body: Option<&'t str>| body.map_or(Fate::Drop, |body| Fate::Keep(body.into()));
    if ours == theirs || theirs == base {
        return keep(ours);
    }
    if ours == base {
        return keep(theirs);
    }
    let (Some(ours), Some(theirs)) = (ours, theirs) else {
        // One side removed what the other worked on: the work stays, and shows as obsolete if it is.
        return keep(ours.or(theirs));
    };
    let sides = Three {
        base: base.unwrap_or_default(),
        ours,
        theirs,
    };
    let merged = match key {
        Key::Header("extractor" | "hexapla", _) => Some(newer(ours, theirs).into()),
        Key::Record(_, 0) if reading.is_registry => registry::merge(sides).map(Cow::Owned),
        Key::Record(_, 0) if reading.whose == Whose::Ours => {
            record::merge(sides, reading.is_known).map(Cow::Owned)
        }
        Key::Header(..) | Key::Record(..) | Key::Loose(..) => None,
    };
    merged.map_or(Fate::Conflict, Fate::Keep)
}

/// Of two headers with a number, the one with the greater.
fn newer<'t>(ours: &'t str, theirs: &'t str) -> &'t str {
    let number = |line: &str| -> u64 {
        let value = line.split_once(':').map_or("", |(_, value)| value);
        value.trim().parse().unwrap_or_default()
    };
    if number(theirs) > number(ours) {
        theirs
    } else {
        ours
    }
}

fn between_markers(piece: Three<Option<&Piece<'_>>>, line_end: &str) -> String {
    let body = |piece: Option<&Piece<'_>>| piece.map_or("", |piece| piece.body).to_owned();
    let lines = [
        whole::OURS.to_owned(),
        body(piece.ours),
        whole::MIDDLE.to_owned(),
        body(piece.theirs),
        whole::THEIRS.to_owned(),
    ];
    lines.join(line_end)
}

/// What stands between a piece and the one above it: what one of the versions has there, and where
/// they were no neighbours in it, a blank line.
fn lead<'t>(
    versions: &Three<Pieces<'t>>,
    (above, key): (Option<&Key<'t>>, &Key<'t>),
    line_end: &str,
) -> Cow<'t, str> {
    let leads = versions.map(|pieces| pieces.get(key).map(|piece| piece.lead));
    let present = Three {
        base: leads.base.or(leads.ours).or(leads.theirs),
        ours: leads.ours.or(leads.theirs),
        theirs: leads.theirs.or(leads.ours),
    };
    let lead = present
        .changed(|one, other| one == other)
        .unwrap_or_default();
    let Some(above) = above else {
        let is_first = |pieces: &&Pieces<'t>| pieces.has(key) && pieces.above(key).is_none();
        let sides = [&versions.ours, &versions.theirs];
        let first = sides.into_iter().find(is_first);
        let lead = first.and_then(|pieces| pieces.get(key)).map(|it| it.lead);
        return lead.unwrap_or_default().into();
    };
    let is_neighbour = |pieces: &Pieces<'t>| {
        pieces.above(key) == Some(above) && pieces.get(key).is_some_and(|piece| piece.lead == lead)
    };
    let headers = matches!((above, key), (Key::Header(..), Key::Header(..)));
    let wanted = if headers { 1 } else { 2 };
    let sides = [&versions.ours, &versions.theirs];
    if lead.matches('\n').count() >= wanted || sides.into_iter().any(is_neighbour) {
        lead.into()
    } else {
        line_end.repeat(wanted).into()
    }
}

impl<T> Three<T> {
    fn map<'s, U>(&'s self, with: impl Fn(&'s T) -> U) -> Three<U> {
        Three {
            base: with(&self.base),
            ours: with(&self.ours),
            theirs: with(&self.theirs),
        }
    }

    /// What stands now: theirs where ours is still that of the base, else ours.
    fn changed(self, is_same: impl Fn(&T, &T) -> bool) -> T {
        if is_same(&self.ours, &self.base) {
            self.theirs
        } else {
            self.ours
        }
    }
}

#[cfg(test)]
mod tests;
