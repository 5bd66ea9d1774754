//! A text as the comparison of two versions reads it: words, marks between them, tags, link targets.

use hexapla_core::{Attribute, Node, Select, Span, Tag, TagKind, is_cjk};

use crate::kind::Tagged;

/// What a text says and how it is dressed.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// Words and whatever stands for words, in order.
    pub(crate) words: Vec<Word>,
    /// All other characters that are not white space, in order.
    pub(crate) marks: Vec<Mark>,
    /// Tags, each with the number of words before it.
    pub(crate) tags: Vec<(usize, String)>,
    /// Where links and images point.
    pub(crate) links: Vec<String>,
    /// Whether the last character could go on in the next piece of text.
    open: bool,
    /// Whether the next word begins a sentence.
    begins: bool,
}

/// A word, or a thing that is compared like one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// As written.
    pub(crate) text: String,
    /// Whether nothing about it may differ: code, placeholders, shortcodes.
    pub(crate) is_exact: bool,
    /// Whether a sentence begins here.
    pub(crate) begins: bool,
}

/// A character between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// How many words stand before it.
    pub(crate) at: usize,
    /// What it is; quotation marks, stops and commas of all scripts are one each.
    pub(crate) sign: char,
    /// How much it says.
    pub(crate) weight: Weight,
}

/// How much a mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Punctuation.
    Light,
    /// It belongs to a number.
    OfNumber,
    /// It means something.
    Heavy,
}

/// Whether text is prose or must agree to the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Prose,
    Exact,
}

impl Reading {
    /// Reads a text by its tree.
    pub(crate) fn of(tagged: Tagged<'_>) -> Self {
        let mut reading = Self {
            begins: true,
            ..Self::default()
        };
        if tagged.tree.nodes.is_empty() {
            reading.prose(tagged.text, Mode::Prose);
        } else {
            reading.nodes(&tagged.tree.nodes, tagged.text, Mode::Prose);
        }
        reading
    }

    fn nodes(&mut self, nodes: &[Node], text: &str, mode: Mode) {
        let mut after_tag = false;
        for node in nodes {
            let follows = std::mem::replace(&mut after_tag, matches!(node, Node::Tag(_)));
            match node {
                Node::Literal(span) if follows => self.behind_tag(span.of(text), mode),
                Node::Literal(span) => self.prose(span.of(text), mode),
                Node::Tag(tag) => self.tag(tag, text, mode),
                Node::Select(select) => self.select(select, text, mode),
            }
        }
    }

    /// Reads what follows a tag at once: attributes (`{.wide}`) dress it.
    fn behind_tag(&mut self, text: &str, mode: Mode) {
        let list = attribute_list(text).unwrap_or_default();
        if !list.is_empty() {
            self.mark_tag(list);
        }
        self.prose(text.get(list.len()..).unwrap_or_default(), mode);
    }

    fn select(&mut self, select: &Select, text: &str, mode: Mode) {
        self.thing(format!("select {}", select.selector.of(text)));
        for variant in &select.variants {
            let star = if variant.is_default { "*" } else { "" };
            self.thing(format!("{star}[{}]", variant.key));
            self.nodes(&variant.content, text, mode);
        }
    }

    fn tag(&mut self, tag: &Tag, text: &str, mode: Mode) {
        match tag.kind {
            TagKind::Emphasis | TagKind::Strong | TagKind::Link => self.pair(tag, text, mode),
            TagKind::Html if says_something(tag.name.of(text)) => self.telling(tag, text, mode),
            TagKind::Html => self.pair(tag, text, mode),
            TagKind::Strikethrough => self.telling(tag, text, mode),
            TagKind::Code => self.code(tag, text),
            TagKind::Image => {
                self.thing("image".to_owned());
                self.pair(tag, text, mode);
            }
            TagKind::Autolink | TagKind::Footnote => {
                self.thing(format!("{:?}", tag.kind));
                self.links.push(tag.span.of(text).to_owned());
            }
            TagKind::Shortcode | TagKind::Placeholder | TagKind::Math if tag.paired => {
                self.telling(tag, text, mode);
            }
            TagKind::Shortcode | TagKind::Placeholder | TagKind::Math => {
                self.thing(tag.span.of(text).to_owned());
            }
            TagKind::Break => self.mark_tag("break"),
        }
    }

    /// A tag that dresses its content.
    fn pair(&mut self, tag: &Tag, text: &str, mode: Mode) {
        let is_comment = tag.kind == TagKind::Html && tag.name.is_empty();
        let shown = if is_comment { tag.span } else { tag.name };
        self.mark_tag(&format!("{:?} {}", tag.kind, shown.of(text)));
        for attribute in &tag.attributes {
            self.attribute(attribute, text);
        }
        self.nodes(&tag.content, text, mode);
        if tag.paired {
            self.mark_tag(&format!("end {:?}", tag.kind));
        }
    }

    /// A tag that says something itself.
    fn telling(&mut self, tag: &Tag, text: &str, mode: Mode) {
        self.thing(format!("{:?} {}", tag.kind, tag.name.of(text)));
        for attribute in &tag.attributes {
            self.thing(format!("{}={}", attribute.name, attribute.value.of(text)));
        }
        self.nodes(&tag.content, text, mode);
        self.thing(format!("end {:?}", tag.kind));
    }

    fn code(&mut self, tag: &Tag, text: &str) {
        self.mark_tag("code");
        self.open = false;
        if tag.content.is_empty() {
            self.prose(tag.span.of(text).trim_matches('`'), Mode::Exact);
        } else {
            self.nodes(&tag.content, text, Mode::Exact);
        }
        self.open = false;
        self.mark_tag("end code");
    }

    fn attribute(&mut self, attribute: &Attribute, text: &str) {
        let value = attribute.value.of(text);
        match attribute.name.as_str() {
            "href" | "src" | "srcset" | "label" | "cite" => self.links.push(value.to_owned()),
            "alt" | "title" | "aria-label" | "placeholder" | "summary" | "value" => {
                self.thing(format!("{}: ", attribute.name));
                self.prose(value, Mode::Prose);
                self.thing("end attribute".to_owned());
            }
            name => self.mark_tag(&format!("{name}={value}")),
        }
    }

    fn mark_tag(&mut self, what: &str) {
        self.tags.push((self.words.len(), what.to_owned()));
    }

    fn thing(&mut self, text: String) {
        self.open = false;
        self.word(text, Mode::Exact);
    }

    fn word(&mut self, text: String, mode: Mode) {
        self.words.push(Word {
            text,
            is_exact: mode == Mode::Exact,
            begins: self.begins,
        });
        self.begins = false;
    }

    /// Reads running text.
    fn prose(&mut self, text: &str, mode: Mode) {
        let mut before: Option<char> = None;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let after = chars.peek().map(|(_, next)| *next);
            if is_letter(c) {
                let end = word_end(text, at, c);
                let word = Span::new(at, end).of(text);
                self.letters(word, mode);
                while chars.next_if(|(next, _)| *next < end).is_some() {}
                before = word.chars().next_back();
            } else {
                self.open = false;
                if !c.is_whitespace() {
                    self.mark(c, before, after, mode);
                } else if mode == Mode::Exact && is_beside_sign(before, after) {
                    self.mark(' ', before, after, mode);
                }
                before = Some(c);
            }
        }
    }

    /// A word, or the rest of one that a tag cuts in two.
    fn letters(&mut self, word: &str, mode: Mode) {
        let goes_on = self.open && mode == Mode::Prose;
        match self.words.last_mut() {
            Some(last) if goes_on && !last.is_exact => last.text.push_str(word),
            Some(_) | None => self.word(word.to_owned(), mode),
        }
        self.open = !word.chars().next_back().is_some_and(is_cjk);
    }

    fn mark(&mut self, c: char, before: Option<char>, after: Option<char>, mode: Mode) {
        let at = self.words.len();
        let sign = sign(c);
        let weight = match mode {
            Mode::Prose => weigh(sign, before, after),
            Mode::Exact => Weight::Heavy,
        };
        let mark = Mark { at, sign, weight };
        let times = if c == '…' { 3 } else { 1 };
        self.marks.extend(std::iter::repeat_n(mark, times));
        self.begins |= matches!(sign, '.' | '!' | '?' | ':' | ';');
    }
}

/// The attribute list at the start of a text, as Python-Markdown and kramdown write it: classes, an id,
/// and keys that nobody reads. A list with a `title` says something and is none.
fn attribute_list(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('{')?;
    let inner = inner.get(..inner.find('}')?)?;
    let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_dress = |item: &str| match item.split_once('=') {
        Some((key, _)) => DRESSES.contains(&key),
        None => item.strip_prefix(['.', '#']).is_some_and(is_name),
    };
    let mut items = inner.strip_prefix(':').unwrap_or(inner).split_whitespace();
    let some = items.clone().next().is_some();
    (some && items.all(is_dress)).then(|| text.get(..inner.len() + 2))?
}

/// The keys of an attribute list that change how a thing looks or opens, and not what it says.
const DRESSES: [&str; 9] = [
    "align", "class", "height", "id", "loading", "rel", "style", "target", "width",
];

/// HTML elements that say something about their content.
fn says_something(name: &str) -> bool {
    ["del", "s", "strike", "ins", "sub", "sup", "input", "q"]
        .iter()
        .any(|element| name.eq_ignore_ascii_case(element))
}

/// Whether white space in code has a sign beside it, so that it says something: `ls -l`.
fn is_beside_sign(before: Option<char>, after: Option<char>) -> bool {
    let is_sign = |c: Option<char>| c.is_some_and(|c| !is_letter(c) && !c.is_whitespace());
    is_sign(before) || is_sign(after)
}

pub(crate) fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The end of the word that begins at `start`: letters and digits with apostrophes between them and
/// separators between digits. A character of a script without spaces is a word of its own.
pub(crate) fn word_end(text: &str, start: usize, first: char) -> usize {
    let mut end = start + first.len_utf8();
    if is_cjk(first) {
        return end;
    }
    let mut last = first;
    let mut rest = text.get(end..).unwrap_or_default().chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let between = |kind: fn(char) -> bool| kind(last) && next.is_some_and(kind);
        let goes_on = match c {
            '\'' | '\u{2019}' => between(char::is_alphanumeric),
            '.' | ',' | ':' => between(char::is_numeric),
            c => is_letter(c) && !is_cjk(c),
        };
        if !goes_on {
            break;
        }
        end += c.len_utf8();
        last = c;
    }
    end
}

/// The sign that a character stands for, whatever the script or style.
fn sign(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '〝' | '〞' | '＂' => {
            '"'
        }
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '＇' => '\'',
        '。' | '．' | '…' | '｡' | '۔' => '.',
        '、' | '，' | '،' | '､' => ',',
        '；' | '؛' => ';',
        '：' => ':',
        '！' | '¡' => '!',
        '？' | '؟' | '¿' => '?',
        '（' => '(',
        '）' => ')',
        '–' | '—' | '‐' | '‑' | '―' | '－' => '-',
        c => c,
    }
}

fn weigh(sign: char, before: Option<char>, after: Option<char>) -> Weight {
    let is_number = |c: Option<char>| c.is_some_and(char::is_numeric);
    let is_word = |c: Option<char>| c.is_some_and(|c| is_letter(c) && !is_cjk(c));
    let inside = is_word(before) && is_word(after);
    match sign {
        ',' | ';' | '(' | ')' | '[' | ']' => Weight::Light,
        '.' | ':' if inside || (!is_word(before) && is_word(after)) => Weight::Heavy,
        '.' | ':' => Weight::Light,
        '"' | '\'' if is_number(before) => Weight::OfNumber,
        '"' | '\'' => Weight::Light,
        '!' if is_word(after) => Weight::Heavy,
        '!' => Weight::Light,
        '-' if is_number(before) || is_number(after) => Weight::OfNumber,
        // A tag follows at once: perhaps a minus before an emphasized number.
        '-' if !is_word(before) && after.is_none() => Weight::OfNumber,
        '-' if !is_word(before) && is_word(after) => Weight::Heavy,
        '-' => Weight::Light,
        _ if is_number(before) || is_number(after) => Weight::OfNumber,
        _ => Weight::Heavy,
    }
}
