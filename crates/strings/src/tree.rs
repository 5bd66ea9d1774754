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
    /// What a value says that is neither a string of its own nor a collection: a number is said as it
    /// is written, a null says nothing, a scalar with an anchor or a tag says its text, an alias that of
    /// its anchor. `None` for all else, and where an anchor or a tag is a collection's.
    pub constant: Option<Cow<'t, str>>,
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

    /// The positions of strings that name the entry they stand in and are no text: those under `id` in
    /// a list of mappings that all have `id` and `translation`, as in Hugo's files.
    #[must_use]
    pub fn entry_names(&self) -> BTreeSet<usize> {
        let mut entries: BTreeMap<usize, Entry> = BTreeMap::new();
        for (at, node) in self.nodes.iter().enumerate() {
            let is_in_list = node.parent.and_then(|parent| self.nodes.get(parent));
            if is_in_list.is_some_and(|list| matches!(list.value, Value::List(_))) {
                entries.insert(at, Entry::default());
            }
            let Some((parent, entry)) = node
                .parent
                .and_then(|parent| Some((self.nodes.get(parent)?, entries.get_mut(&parent)?)))
            else {
                continue;
            };
            match node.path.strip_prefix(&parent.path) {
                Some(".id") => entry.name = Some(at),
                Some(".translation") => entry.has_text = true,
                Some(_) | None => {}
            }
        }
        let is_whole = |entry: &Entry| entry.name.is_some() && entry.has_text;
        let list_of = |item: &usize| self.nodes.get(*item)?.parent;
        let others: BTreeSet<Option<usize>> = entries
            .iter()
            .filter(|(_, entry)| !is_whole(entry))
            .map(|(item, _)| list_of(item))
            .collect();
        let named = entries
            .iter()
            .filter(|(item, _)| !others.contains(&list_of(item)));
        named.filter_map(|(_, entry)| entry.name).collect()
    }

    pub(crate) fn position(&self, path: &str) -> Option<usize> {
        self.index.get(path).copied()
    }
}

/// What an item of a list has.
#[derive(Default)]
struct Entry {
    /// The position of its `id`.
    name: Option<usize>,
    /// Whether it has a `translation`.
    has_text: bool,
}

/// A tree while it is read.
pub(crate) struct Grower<'t> {
    pub(crate) text: &'t str,
    pub(crate) nodes: Vec<Node<'t>>,
    diagnostics: Vec<Diagnostic>,
    /// The last value under each path.
    index: BTreeMap<String, usize>,
    /// Whether a mapping has a key twice.
    has_double: bool,
    /// What scalars with anchors say, by name.
    pub(crate) anchors: BTreeMap<&'t str, Cow<'t, str>>,
    /// How many bytes aliases have said so far.
    copied: usize,
    /// The first value under a seat that no path leads to.
    pub(crate) sealed: Option<Value<'t>>,
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
            has_double: false,
            anchors: BTreeMap::new(),
            copied: 0,
            sealed: None,
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
        let path = above.path.as_deref().and_then(|above| below(above, &step));
        if path.is_none() && above.path.is_some() {
            self.diagnostics
                .push(Diagnostic::warning(rule::LONG_KEY).at(place));
        }
        let Step::Key(key) = step else {
            return Self::root(place.start);
        };
        if let Some(found) = path.as_ref().filter(|_| seen.contains(&key)) {
            let twice = Diagnostic::warning(rule::DUPLICATE_KEY).at(place);
            self.diagnostics
                .push(twice.of_unit(found.as_str()).with("key", &*key));
            self.has_double = true;
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
        let Some(path) = seat.path.clone() else {
            self.sealed.get_or_insert(value);
            return None;
        };
        let at = self.nodes.len();
        self.index.insert(path.clone(), at);
        let constant = match value {
            Value::Null => Some(Cow::Borrowed("")),
            Value::Other => Some(Cow::Borrowed(extent.of(self.text))),
            Value::Text(..) | Value::Mapping(_) | Value::List(_) => None,
        };
        self.nodes.push(Node {
            parent: seat.parent,
            path,
            entry: Span::new(seat.start, extent.end),
            extent,
            value,
            constant,
        });
        Some(at)
    }

    /// Takes an alias: it says what the scalar of its anchor says, as long as all aliases together say
    /// no more than the longest file.
    pub(crate) fn take_alias(&mut self, seat: &Seat, extent: Span) {
        let name = extent.of(self.text).trim_start_matches('*');
        let said = self.anchors.get(name);
        let said = said.filter(|said| self.copied + said.len() <= LONGEST);
        self.copied += said.map_or(0, |said| said.len());
        let said = said.cloned();
        let node = self.take(seat, extent, Value::Other);
        if let Some(node) = node.and_then(|at| self.nodes.get_mut(at)) {
            node.constant = said;
        }
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

    /// Leaves out values whose key comes again in their mapping, with all that stands in them: of
    /// several, most readers take the last.
    fn drop_doubles(&mut self) {
        let mut places: Vec<Option<usize>> = Vec::with_capacity(self.nodes.len());
        let mut kept: Vec<Node<'t>> = Vec::new();
        for (at, mut node) in std::mem::take(&mut self.nodes).into_iter().enumerate() {
            let parent = node.parent;
            node.parent = parent.and_then(|parent| places.get(parent).copied().flatten());
            let is_last = self.index.get(&node.path) == Some(&at);
            let stays = is_last && node.parent.is_some() == parent.is_some();
            places.push(stays.then_some(kept.len()));
            if stays {
                kept.push(node);
            }
        }
        let paths = kept.iter().map(|node| node.path.clone());
        self.index = paths.zip(0..).collect();
        self.nodes = kept;
    }

    fn into_tree(mut self, syntax: Syntax, broken: Option<Diagnostic>) -> Tree<'t> {
        let is_whole = broken.is_none();
        if self.has_double {
            self.drop_doubles();
        }
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
