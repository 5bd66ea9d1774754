//! What the directives read so far do to the units that come.

use hexapla_core::{Diagnostic, Rule, Span, join_for};
use memchr::memmem;

use super::{Directive, read};

const UNCLOSED: Rule = Rule::new("directive/unclosed");
const UNKNOWN: Rule = Rule::new("directive/unknown");

/// Which comments hold directives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comments {
    /// `<!-- … -->`
    Html,
    /// `{/* … */}` too.
    HtmlAndMdx,
}

/// What is said of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Skip,
    Offer,
}

/// The directives of a file, while it is read from its start to its end.
///
/// What is called the next block is the next one to begin, wherever it stands: a paragraph, a
/// heading, a table, a whole list. A thematic break is none, and neither is what holds nothing but
/// comments. A note is for the next unit; it goes with a unit that is skipped.
///
/// All offsets are into the file, and ascend.
#[derive(Debug, Default)]
pub(crate) struct Directives {
    /// How many blocks are open.
    depth: usize,
    /// What is said of the next block.
    next: Option<Says>,
    /// What is said of the next code block.
    next_code: Option<Says>,
    /// Blocks open of which something was said, with their depth; innermost last.
    blocks: Vec<(usize, Says)>,
    /// The directive by which skipping began that has not ended.
    skipping: Option<Span>,
    /// What was skipped before, ascending.
    skipped: Vec<Span>,
    /// Notes on the next unit, each with where it ends.
    notes: Vec<(usize, String)>,
    /// A comment that began on an earlier line.
    unfinished: Option<(String, usize)>,
    diagnostics: Vec<Diagnostic>,
}

impl Directives {
    /// Takes a comment that stands at `at`, directive or not, delimiters included.
    pub(crate) fn comment(&mut self, comment: &str, at: Span) {
        if let Some(directive) = read(comment) {
            self.take(directive, at);
        }
    }

    /// Takes a directive that stands at `at`.
    pub(crate) fn take(&mut self, directive: Directive<'_>, at: Span) {
        match directive {
            Directive::SkipNext => self.next = Some(Says::Skip),
            Directive::OfferNext => self.next = Some(Says::Offer),
            Directive::OfferCode => self.next_code = Some(Says::Offer),
            Directive::SkipStart => {
                self.skipping.get_or_insert(at);
            }
            Directive::SkipEnd => {
                let began = self.skipping.take();
                self.skipped
                    .extend(began.map(|began| began.cover(Span::at(at.end))));
            }
            Directive::Note(text) => {
                let note = Some(one_line(text)).filter(|note| !note.is_empty());
                self.notes.extend(note.map(|note| (at.end, note)));
            }
            Directive::Unknown(name) => {
                let found = Diagnostic::warning(UNKNOWN).at(at).with("name", name);
                self.diagnostics.push(found);
            }
        }
    }

    /// Takes the comments of a line of an HTML block, which begins at `at` in the file. A comment
    /// may run over lines. What is no comment is the next block.
    pub(crate) fn line(&mut self, line: &str, at: usize) {
        let mut from = 0;
        loop {
            let rest = Span::new(from, line.len()).of(line);
            let (mut comment, start) = match self.unfinished.take() {
                Some(unfinished) => unfinished,
                None => {
                    let begins = memmem::find(rest.as_bytes(), b"<!--");
                    let other = Span::new(0, begins.unwrap_or(rest.len())).of(rest);
                    if !other.trim().is_empty() {
                        self.begin();
                    }
                    let Some(begins) = begins else { return };
                    from += begins;
                    (String::new(), at + from)
                }
            };
            let rest = Span::new(from, line.len()).of(line);
            let Some(end) = memmem::find(rest.as_bytes(), b"-->") else {
                comment.push_str(rest);
                self.unfinished = Some((comment, start));
                return;
            };
            from += end + "-->".len();
            comment.push_str(Span::new(0, end + "-->".len()).of(rest));
            self.comment(&comment, Span::new(start, at + from));
        }
    }

    /// A block begins.
    pub(crate) fn open_block(&mut self) {
        self.depth += 1;
        self.begin();
    }

    /// A block of HTML begins: whether it holds more than comments is to be seen.
    pub(crate) fn open_html(&mut self) {
        self.depth += 1;
    }

    /// A code block begins.
    pub(crate) fn open_code(&mut self) {
        self.open_block();
        if let Some(says) = self.next_code.take() {
            self.blocks.push((self.depth, says));
        }
    }

    /// The innermost block ends.
    pub(crate) fn close_block(&mut self) {
        let depth = self.depth;
        while self.blocks.pop_if(|(block, _)| *block >= depth).is_some() {}
        self.depth = depth.saturating_sub(1);
        self.unfinished = None;
    }

    /// What was said of the next block is said of the one open.
    pub(crate) fn begin(&mut self) {
        if let Some(says) = self.next.take() {
            self.blocks.push((self.depth, says));
        }
    }

    /// Whether a unit may be made of the text at an offset. What was said of the next block is said
    /// of this text if it has no block of its own (a tight list item).
    pub(crate) fn allows(&mut self, at: usize) -> bool {
        let says = self.next.take();
        let allows = match says.or_else(|| self.blocks.last().map(|(_, says)| *says)) {
            Some(says) => says == Says::Offer,
            None => self.allows_aside(at),
        };
        if !allows {
            self.notes.clear();
        }
        allows
    }

    /// Whether a unit may be made of what stands at an offset outside of all blocks, perhaps before
    /// what was read last: the title of a reference definition.
    pub(crate) fn allows_aside(&self, at: usize) -> bool {
        let after = self.skipped.partition_point(|region| region.end <= at);
        let inside = |region: &Span| region.start <= at;
        let is_over = self.skipped.get(after).is_some_and(inside);
        !is_over && !self.skipping.as_ref().is_some_and(inside)
    }

    /// Whether the words of the code block that is open are offered, whatever the project says.
    pub(crate) fn offers_code(&self) -> bool {
        self.blocks
            .last()
            .is_some_and(|(depth, says)| *depth == self.depth && *says == Says::Offer)
    }

    /// The notes on the unit that is being made: those that end before an offset (`usize::MAX` for
    /// all of them).
    pub(crate) fn notes(&mut self, before: usize) -> Vec<String> {
        let count = self.notes.partition_point(|(end, _)| *end <= before);
        self.notes.drain(..count).map(|(_, note)| note).collect()
    }

    /// A unit's extent without the directives at its ends, which are no words of it. Those of MDX
    /// are taken, since a Markdown parser does not tell of them.
    pub(crate) fn trim(&mut self, source: &str, extent: Span, kinds: Comments) -> Span {
        let mut extent = extent;
        loop {
            let text = extent.of(source);
            let comment = if let Some(length) = leading(text, kinds) {
                let rest = Span::new(length, text.len()).of(text).trim_start();
                let comment = Span::new(extent.start, extent.start + length);
                extent.start = extent.end - rest.len();
                comment
            } else if let Some(length) = trailing(text, kinds) {
                let rest = Span::new(0, length).of(text).trim_end();
                let comment = Span::new(extent.start + length, extent.end);
                extent.end = extent.start + rest.len();
                comment
            } else {
                return extent;
            };
            if comment.of(source).starts_with('{') {
                self.comment(comment.of(source), comment);
            }
        }
    }

    /// What is to be said about the directives when the file is over.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        if let Some(at) = self.skipping {
            self.diagnostics.push(Diagnostic::warning(UNCLOSED).at(at));
        }
        self.diagnostics
    }
}

/// The length of a directive's comment at the start of a text.
fn leading(text: &str, kinds: Comments) -> Option<usize> {
    let close = if text.starts_with("<!--") {
        "-->"
    } else if kinds == Comments::HtmlAndMdx && text.starts_with("{/*") {
        "*/}"
    } else {
        return None;
    };
    let end = memmem::find(text.as_bytes(), close.as_bytes())? + close.len();
    read(Span::new(0, end).of(text)).map(|_| end)
}

/// Where a directive's comment at the end of a text begins.
fn trailing(text: &str, kinds: Comments) -> Option<usize> {
    let open = if text.ends_with("-->") {
        "<!--"
    } else if kinds == Comments::HtmlAndMdx && text.ends_with("*/}") {
        "{/*"
    } else {
        return None;
    };
    let start = memmem::rfind(text.as_bytes(), open.as_bytes())?;
    let is_escaped = Span::new(0, start).of(text).ends_with('\\');
    let comment = Span::new(start, text.len()).of(text);
    (!is_escaped && read(comment).is_some()).then_some(start)
}

/// A note on one line, its lines joined as its script joins them.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push_str(join_for(out.chars().next_back(), line.chars().next()));
        }
        out.push_str(line);
    }
    out
}
