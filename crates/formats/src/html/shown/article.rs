//! Which part of a page is its article.

use hexapla_core::Span;

use crate::{
    html::{
        blocks::{Block, blocks},
        tokens::{Kind, Syntax, Token, syntax},
    },
    inline::html,
    markdown,
};

/// The part of a page that is its article, and whether the page says so: what stands in its only `main` that
/// holds anything; else what stands in its only `article`, unless it is a teaser among what else the page says.
/// Where neither is, all of the page, what stands behind `</body>` too, as browsers show it. Linear.
pub(super) fn article(source: &str) -> (Span, bool) {
    let whole = Span::new(markdown::after_mark(source), source.len());
    let syntax = syntax(source);
    let mut page = Page::new(source, syntax);
    for block in blocks(source, whole, syntax) {
        match block {
            Block::Tag(tag, name) => page.tag(tag, name),
            Block::Opaque(span)
                if ["pre", "listing", "object", "xmp", "plaintext"].contains(&page.last) =>
            {
                page.say(span.of(source));
            }
            Block::Opaque(_) => {}
            Block::Run(tokens) => page.run(&tokens),
        }
    }
    let said = page.said();
    let all = Span::new(page.body.unwrap_or(whole.start), whole.end);
    let part = said.map(|held| Span::new(held.start, held.end.unwrap_or(whole.end)));
    (part.unwrap_or(all), said.is_some())
}

/// What stands round the articles of a site.
const FRAME: [&str; 4] = ["header", "nav", "aside", "footer"];

/// What an element holds.
#[derive(Clone, Copy, Debug)]
struct Held {
    start: usize,
    end: Option<usize>,
    /// How many bytes of words, what frames a page aside.
    words: usize,
    /// Whether anything can be seen of it.
    is_seen: bool,
    has_title: bool,
}

/// Elements of one name, or with one role, that lie in no other.
#[derive(Debug, Default)]
struct Landmarks {
    /// What the one that is open is called.
    name: &'static str,
    /// How many of this name are open.
    depth: usize,
    held: Vec<Held>,
}

impl Landmarks {
    fn open(&mut self, tag: Token, name: &'static str) {
        if self.depth > 0 {
            self.depth += usize::from(name == self.name);
            return;
        }
        self.name = name;
        self.depth = 1;
        self.held.push(Held {
            start: tag.span.end,
            end: None,
            words: 0,
            is_seen: false,
            has_title: false,
        });
    }

    fn goes_on(&mut self, name: &str) {
        self.depth += usize::from(self.depth > 0 && name == self.name);
    }

    fn close(&mut self, tag: Token, name: &str) {
        if self.depth == 0 || name != self.name {
            return;
        }
        self.depth -= 1;
        if let Some(held) = self.current_end() {
            *held = Some(tag.span.start);
        }
    }

    fn current_end(&mut self) -> Option<&mut Option<usize>> {
        let is_closed = self.depth == 0;
        let last = self.held.last_mut().filter(|_| is_closed);
        last.map(|held| &mut held.end)
    }

    fn current(&mut self) -> Option<&mut Held> {
        let is_open = self.depth > 0;
        self.held.last_mut().filter(|_| is_open)
    }

    /// The only one that shows anything.
    fn only(&self) -> Option<&Held> {
        let mut seen = self.held.iter().filter(|held| held.is_seen);
        seen.next().filter(|_| seen.next().is_none())
    }
}

/// What a page says of its article.
struct Page<'s> {
    source: &'s str,
    syntax: Syntax,
    mains: Landmarks,
    articles: Landmarks,
    /// Where its `body` begins, if nothing is said before.
    body: Option<usize>,
    /// What was opened or closed last.
    last: &'static str,
    /// How many elements are open that frame a page.
    frames: usize,
    is_in_title: bool,
    /// How many bytes of words there are, what frames the page aside.
    words: usize,
    /// How many headings of the first level there are, and how many of them in articles.
    titles: (usize, usize),
}

impl<'s> Page<'s> {
    fn new(source: &'s str, syntax: Syntax) -> Self {
        Self {
            source,
            syntax,
            mains: Landmarks::default(),
            articles: Landmarks::default(),
            body: None,
            last: "",
            frames: 0,
            is_in_title: false,
            words: 0,
            titles: (0, 0),
        }
    }

    fn said(&self) -> Option<&Held> {
        let (titles, within) = self.titles;
        let is_most = |held: &&Held| {
            let is_larger = held.has_title || held.words * 2 >= self.words;
            is_larger && titles == within
        };
        let article = || self.articles.only().filter(is_most);
        self.mains.only().or_else(article)
    }

    fn tag(&mut self, tag: Token, name: &'static str) {
        self.last = name;
        let is_open = tag.kind == Kind::Open;
        let closes_itself = self.syntax == Syntax::Xml && tag.span.of(self.source).ends_with("/>");
        if is_open && (closes_itself || html::is_void(name)) {
            return;
        }
        match name {
            "title" => self.is_in_title = is_open,
            "body" if is_open && self.words == 0 && self.body.is_none() => {
                self.body = Some(tag.span.start);
            }
            "h1" if is_open && (self.frames == 0 || self.articles.depth > 0) => self.title(),
            name if FRAME.contains(&name) && is_open => self.frames += 1,
            name if FRAME.contains(&name) => self.frames = self.frames.saturating_sub(1),
            _ => {}
        }
        if !is_open {
            self.mains.close(tag, name);
            self.articles.close(tag, name);
            return;
        }
        match name {
            _ if name == "main" || has_role_of_main(self.source, tag) => self.mains.open(tag, name),
            _ => self.mains.goes_on(name),
        }
        match name {
            "article" => self.articles.open(tag, name),
            _ => self.articles.goes_on(name),
        }
    }

    fn title(&mut self) {
        self.titles.0 += 1;
        if let Some(held) = self.articles.current() {
            held.has_title = true;
            self.titles.1 += 1;
        }
    }

    fn run(&mut self, tokens: &[Token]) {
        for token in tokens {
            let slice = token.span.of(self.source);
            match token.kind {
                Kind::Text => self.say(slice),
                Kind::Comment => {
                    let words = characters(self.source, token.span, self.syntax);
                    self.say(words.map_or("", |words| words.of(self.source)));
                }
                Kind::Atom if token.name.of(self.source).eq_ignore_ascii_case("math") => {
                    self.show(0);
                }
                Kind::Open if token.name.of(self.source).eq_ignore_ascii_case("img") => {
                    self.show(0);
                }
                Kind::Open | Kind::Close | Kind::Cut | Kind::Atom => {}
            }
        }
    }

    fn say(&mut self, text: &str) {
        let words = text.split_ascii_whitespace().map(str::len).sum();
        if words > 0 && !self.is_in_title {
            self.show(words);
        }
    }

    /// Something is seen here, with so many bytes of words.
    fn show(&mut self, words: usize) {
        let words = if self.frames == 0 { words } else { 0 };
        self.words += words;
        for held in [self.mains.current(), self.articles.current()]
            .into_iter()
            .flatten()
        {
            held.words += words;
            held.is_seen = true;
        }
    }
}

/// The characters of a section of XML without markup, `<![CDATA[…]]>`; elsewhere it is a comment.
pub(super) fn characters(source: &str, comment: Span, syntax: Syntax) -> Option<Span> {
    let inner = comment.of(source).strip_prefix("<![CDATA[")?;
    let start = comment.end - inner.len();
    let length = inner.strip_suffix("]]>").unwrap_or(inner).len();
    (syntax == Syntax::Xml).then(|| Span::new(start, start + length))
}

fn has_role_of_main(source: &str, tag: Token) -> bool {
    let slice = tag.span.of(source).as_bytes();
    if memchr::memmem::find(slice, b"main").is_none() {
        return false;
    }
    let (_, attributes) = html::parts(source, tag.span);
    attributes.iter().any(|attribute| {
        let is_role = attribute.name.eq_ignore_ascii_case("role");
        is_role && attribute.value.of(source).trim() == "main"
    })
}
