//! A file as its values, each with its place and the path of its keys.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use hexapla_core::{Diagnostic, Slot, Span};

use crate::{
    json,
    path::{Step, below},
    rule, yaml,
};

/// How many bytes are read, at most: more strings than that no person looks through in one file.
pub(crate) const LONGEST: usize = 1024 * 1024;

/// How deep values may stand in each other.
pub(crate) const DEEPEST: usize = 100;

/// The syntax of a file of strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// JSON as RFC 8259 has it; comments as in JavaScript may stand between its tokens.
    Json,
    /// YAML 1.2.
    Yaml,
}

/// A file: its values, those of a mapping or list after it and before what follows it.
#[derive(Clone, Debug)]
pub struct Tree<'t> {
    /// The whole file.
    pub text: &'t str,
    /// How it is written.
    pub syntax: Syntax,
    /// All values, in file order; the first is the root. None where the file is empty or broken.
    pub nodes: Vec<Node<'t>>,
    /// What is to be said about the file.
    pub diagnostics: Vec<Diagnostic>,
    /// Why the file cannot be read.
    pub broken: Option<Diagnostic>,
    /// Positions in `nodes`, by path.
    index: BTreeMap<String, usize>,
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node<'t> {
    /// The position of the mapping or list it stands in.
    pub parent: Option<usize>,
    /// The path of its keys; empty for the root. It is the id of a string.
    pub path: String,
    /// From its key (or the dash of its item) to its last byte.
    pub entry: Span,
    /// Its bytes, quotes and brackets included. Empty for a null that nobody wrote.
    pub extent: Span,
    /// What it is.
    pub value: Value<'t>,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'t> {
    /// A string: its text, and how it is written.
    Text(Cow<'t, str>, Slot),
    /// Values under keys.
    Mapping(Layout),
    /// Values in order.
    List(Layout),
    /// Nothing.
    Null,
    /// A number, a truth value, an alias, what has a tag.
    Other,
}

/// How the values of a mapping or list stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Between brackets.
    Flow,
    /// On lines of their own, indented by so many columns (YAML).
    Block(usize),
}

/// Reads a file. Takes linear time.
#[must_use]
pub fn read(text: &str, syntax: Syntax) -> Tree<'_> {
    let mut grower = Grower::new(text);
    let outcome = if text.len() > LONGEST {
        Err(Diagnostic::error(rule::TOO_LARGE)
            .with_number("bytes", text.len())
            .with_number("limit", LONGEST))
    } else {
        match syntax {
            Syntax::Json => json::read(&mut grower),
            Syntax::Yaml => yaml::read(&mut grower),
        }
    };
    grower.into_tree(syntax, outcome.err())
}

/// Reads the JSON object that a text begins with, and says where it ends; `None` where the text
/// begins with none. Takes time linear in the object.
#[must_use]
pub fn read_json_at(text: &str, start: usize) -> Option<(Tree<'_>, usize)> {
    let mut grower = Grower::new(text);
    let end = json::read_object(&mut grower, start)?;
    Some((grower.into_tree(Syntax::Json, None), end))
}

impl<'t> Tree<'t> {
    /// The value under a path.
    #[must_use]
    pub fn node(&self, path: &str) -> Option<&Node<'t>> {
        self.nodes.get(*self.index.get(path)?)
    }

    /// The string under a path.
    #[must_use]
    pub fn text_of(&self, path: &str) -> Option<&str> {
        match &self.node(path)?.value {
            Value::Text(text, _) => Some(text),
            Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other => None,
        }
    }

    pub(crate) fn position(&self, path: &str) -> Option<usize> {
        self.index.get(path).copied()
    }
}

/// A tree while it is read.
pub(crate) struct Grower<'t> {
    pub(crate) text: &'t str,
    pub(crate) nodes: Vec<Node<'t>>,
    diagnostics: Vec<Diagnostic>,
    index: BTreeMap<String, usize>,
}

/// Where a value stands.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    parent: Option<usize>,
    /// `None` where it, or one above it, is not to be found by a path.
    path: Option<String>,
    start: usize,
}

/// The keys that a mapping has had.
pub(crate) type Seen = BTreeSet<String>;

impl<'t> Grower<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            nodes: Vec::new(),
            diagnostics: Vec::new(),
            index: BTreeMap::new(),
        }
    }

    /// The seat of the whole file.
    pub(crate) fn root(start: usize) -> Seat {
        Seat {
            parent: None,
            path: Some(String::new()),
            start,
        }
    }

    /// A seat that no path leads to.
    pub(crate) fn sealed(start: usize) -> Seat {
        Seat {
            parent: None,
            path: None,
            start,
        }
    }

    /// The seat of the value under a key, which stands at `place`.
    pub(crate) fn key(
        &mut self,
        above: &Seat,
        node: Option<usize>,
        (key, place): (String, Span),
        seen: &mut Seen,
    ) -> Seat {
        let step = Step::Key(key);
        let mut path = above.path.as_deref().and_then(|above| below(above, &step));
        if path.is_none() && above.path.is_some() {
            self.diagnostics
                .push(Diagnostic::warning(rule::LONG_KEY).at(place));
        }
        let Step::Key(key) = step else {
            return Self::root(place.start);
        };
        if let Some(found) = path.take_if(|_| seen.contains(&key)) {
            let twice = Diagnostic::warning(rule::DUPLICATE_KEY).at(place);
            self.diagnostics
                .push(twice.of_unit(found).with("key", &*key));
        }
        seen.insert(key);
        Seat {
            parent: node,
            path,
            start: place.start,
        }
    }

    /// The seat of an item of a list.
    pub(crate) fn item(above: &Seat, node: Option<usize>, at: usize, start: usize) -> Seat {
        let path = above.path.as_deref();
        Seat {
            parent: node,
            path: path.and_then(|above| below(above, &Step::Index(at))),
            start,
        }
    }

    /// Takes a value; gives its position, where it has a path. A mapping or list is taken before its
    /// values and closed after them.
    pub(crate) fn take(&mut self, seat: &Seat, extent: Span, value: Value<'t>) -> Option<usize> {
        let path = seat.path.clone()?;
        let at = self.nodes.len();
        self.index.insert(path.clone(), at);
        self.nodes.push(Node {
            parent: seat.parent,
            path,
            entry: Span::new(seat.start, extent.end),
            extent,
            value,
        });
        Some(at)
    }

    /// Says where a mapping or list ends.
    pub(crate) fn close(&mut self, node: Option<usize>, end: usize) {
        if let Some(node) = node.and_then(|at| self.nodes.get_mut(at)) {
            node.extent.end = end;
            node.entry.end = end;
        }
    }

    /// An error: the file cannot be read.
    pub(crate) fn broken(span: Span, reason: &str) -> Diagnostic {
        Diagnostic::error(rule::UNREADABLE)
            .at(span)
            .with("reason", reason)
    }

    fn into_tree(self, syntax: Syntax, broken: Option<Diagnostic>) -> Tree<'t> {
        let is_whole = broken.is_none();
        Tree {
            text: self.text,
            syntax,
            nodes: if is_whole { self.nodes } else { Vec::new() },
            diagnostics: broken.clone().map_or(self.diagnostics, |why| vec![why]),
            broken,
            index: if is_whole {
                self.index
            } else {
                BTreeMap::new()
            },
        }
    }
}
