//! A file as pieces that have names: headers, records, and what stands loose between them.

use std::collections::BTreeMap;

use hexapla_fluent::records::{Block, BlockKind, scan};

use crate::{header, rule};

/// What a piece is called in all versions of its file. The number tells namesakes apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key<'t> {
    /// `### key: value`.
    Header(&'t str, usize),
    /// A record, by its id.
    Record(&'t str, usize),
    /// A comment or what cannot be read, by its text.
    Loose(&'t str, usize),
}

/// Whose file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// This tool's: a catalog or template with its headers.
    Ours,
    /// A plain tree of Fluent messages, which a program loads.
    Programs,
}

/// One piece.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'t> {
    /// What stands between the last character of the piece above and its own first.
    pub(super) lead: &'t str,
    /// Its text, without the last line break.
    pub(super) body: &'t str,
}

/// The pieces of a file; with the mark and the tail they tile it.
pub(super) struct Pieces<'t> {
    /// The whole file.
    pub(super) text: &'t str,
    /// The byte order mark.
    pub(super) mark: &'t str,
    /// In file order.
    pub(super) keys: Vec<Key<'t>>,
    /// What stands below the last piece.
    pub(super) tail: &'t str,
    pieces: Vec<Piece<'t>>,
    index: BTreeMap<Key<'t>, usize>,
}

impl<'t> Pieces<'t> {
    /// Cuts a file. In a plain tree of messages, indented lines below a blank one still belong to the
    /// message above.
    pub(super) fn of(text: &'t str, is_known: &dyn Fn(&str) -> bool, whose: Whose) -> Self {
        let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut pieces = Self {
            text,
            mark: text.strip_suffix(body).unwrap_or_default(),
            keys: Vec::new(),
            tail: "",
            pieces: Vec::new(),
            index: BTreeMap::new(),
        };
        let mut names: BTreeMap<Key<'t>, usize> = BTreeMap::new();
        let (mut done, mut open) = (0, None);
        for block in scan(body, is_known) {
            let here = block.span.of(body);
            let trimmed = here.strip_suffix('\n').unwrap_or(here);
            let trimmed = trimmed.strip_suffix('\r').unwrap_or(trimmed);
            let Some(name) = name(block, trimmed) else {
                continue;
            };
            let end = block.span.start + trimmed.len();
            let is_plain = whose == Whose::Programs;
            let is_below = is_plain && matches!(name, Key::Loose(..)) && here.starts_with(' ');
            if let (true, Some(start)) = (is_below, open) {
                pieces.grow(body, start, end);
            } else {
                pieces.add(&mut names, &name, body, (done, block.span.start, end));
                open = Some(block.span.start);
            }
            done = end;
        }
        pieces.tail = body.get(done..).unwrap_or_default();
        pieces
    }

    fn add(
        &mut self,
        names: &mut BTreeMap<Key<'t>, usize>,
        name: &Key<'t>,
        body: &'t str,
        (done, start, end): (usize, usize, usize),
    ) {
        let count = names.entry(name.clone()).or_default();
        let key = match *name {
            Key::Header(name, _) => Key::Header(name, *count),
            Key::Record(name, _) => Key::Record(name, *count),
            Key::Loose(name, _) => Key::Loose(name, *count),
        };
        *count += 1;
        self.index.insert(key.clone(), self.pieces.len());
        self.keys.push(key);
        self.pieces.push(Piece {
            lead: body.get(done..start).unwrap_or_default(),
            body: body.get(start..end).unwrap_or_default(),
        });
    }

    /// Lets the last piece end further down.
    fn grow(&mut self, body: &'t str, start: usize, end: usize) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.body = body.get(start..end).unwrap_or_default();
        }
    }

    /// The piece of a name.
    pub(super) fn get(&self, key: &Key<'_>) -> Option<&Piece<'t>> {
        self.pieces.get(*self.index.get(key)?)
    }

    /// Whether there is a piece of a name.
    pub(super) fn has(&self, key: &Key<'_>) -> bool {
        self.index.contains_key(key)
    }

    /// The name of the piece above.
    pub(super) fn above(&self, key: &Key<'_>) -> Option<&Key<'t>> {
        self.keys.get(self.index.get(key)?.checked_sub(1)?)
    }
}

fn name<'t>(block: Block<'t>, trimmed: &'t str) -> Option<Key<'t>> {
    match block.kind {
        BlockKind::Header { key, .. } => Some(Key::Header(key, 0)),
        BlockKind::Record(record) => Some(Key::Record(record.id, 0)),
        BlockKind::Comment | BlockKind::Junk => Some(Key::Loose(trimmed, 0)),
        BlockKind::Blank => None,
    }
}

/// The ids of records of a file, without knowledge of its document.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    scan(text, &|_| false).filter_map(|block| match block.kind {
        BlockKind::Record(record) => Some(record.id),
        BlockKind::Header { .. } | BlockKind::Comment | BlockKind::Blank | BlockKind::Junk => None,
    })
}

/// Whether a file says of itself that it is one of ours.
pub(super) fn has_header(text: &str) -> bool {
    headers(text).any(|(key, _)| matches!(key, "hexapla" | "document" | "extractor"))
}

/// Whether a file is a template.
pub(super) fn is_registry(text: &str) -> bool {
    headers(text).any(|(key, _)| key == "extractor")
}

/// Whether a file cannot be read as records.
pub(super) fn is_stopped(text: &str) -> bool {
    let is_newer = |(key, value): (&str, &str)| {
        let span = hexapla_core::Span::default();
        let checked = header::check_version(value, span);
        key == "hexapla" && checked.is_err_and(|why| why.rule == rule::NEWER_VERSION)
    };
    header::conflict_marker(text).is_some() || headers(text).any(is_newer)
}

fn headers(text: &str) -> impl Iterator<Item = (&str, &str)> {
    scan(text, &|_| false).filter_map(|block| match block.kind {
        BlockKind::Header { key, value } => Some((key, value)),
        BlockKind::Record(_) | BlockKind::Comment | BlockKind::Blank | BlockKind::Junk => None,
    })
}
