//! What a reader of a page sees: its words, block by block, as another program renders them.

use std::sync::LazyLock;

use html5gum::{DefaultEmitter, Token, Tokenizer};
use regex::Regex;

/// An address that is its own text; no words.
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)(?:https?://|www\.)[!-;=?-~]+").unwrap());

/// Elements that do not part what stands before and after them.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "del", "dfn", "em", "font", "i",
    "ins", "label", "mark", "q", "ruby", "s", "small", "span", "strike", "strong", "sub", "sup",
    "time", "u", "wbr",
];

/// Elements whose inside is code or no text at all.
const HIDDEN: &[&str] = &[
    "code", "kbd", "pre", "samp", "script", "style", "svg", "template", "textarea", "tt", "var",
    "math", "object", "iframe",
];

/// What does not end a word: a soft hyphen, and brackets, which a plain renderer shows where a
/// reference leads nowhere (`[u]ser`).
const JOINING: [char; 3] = ['\u{ad}', '[', ']'];

/// The words of each block of a page. Text inside [`HIDDEN`] elements is left out.
pub(crate) fn blocks(html: &str) -> Vec<Vec<String>> {
    let mut emitter = DefaultEmitter::<()>::default();
    emitter.naively_switch_states(true);
    let mut page = Page::default();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        page.take(token);
    }
    page.finish_block();
    page.blocks
}

#[derive(Default)]
struct Page {
    blocks: Vec<Vec<String>>,
    block: String,
    /// The hidden element that is open, and how often.
    hidden: Option<(String, usize)>,
}

impl Page {
    fn take(&mut self, token: Token) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                self.open(&name, tag.self_closing);
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                self.close(&name);
            }
            Token::String(text) if self.hidden.is_none() => {
                self.block.push_str(&String::from_utf8_lossy(&text));
            }
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    fn open(&mut self, name: &str, is_closed: bool) {
        if let Some((hidden, depth)) = &mut self.hidden {
            *depth += usize::from(hidden == name && !is_closed);
            return;
        }
        if HIDDEN.contains(&name) {
            self.block.push(' ');
            if !is_closed {
                self.hidden = Some((name.to_owned(), 1));
            }
        } else {
            self.part(name);
        }
    }

    fn close(&mut self, name: &str) {
        match &mut self.hidden {
            Some((hidden, depth)) if hidden == name => {
                *depth -= 1;
                if *depth == 0 {
                    self.hidden = None;
                }
            }
            Some(_) => {}
            None => self.part(name),
        }
    }

    fn part(&mut self, name: &str) {
        if ["br", "img"].contains(&name) {
            self.block.push(' ');
        } else if !INLINE.contains(&name) {
            self.finish_block();
        }
    }

    fn finish_block(&mut self) {
        let words = words(&self.block);
        self.block.clear();
        if !words.is_empty() {
            self.blocks.push(words);
        }
    }
}

/// Runs of letters, digits and marks, addresses left out; in scripts without spaces each character is a word, so that
/// no segmenter's opinion counts.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let finish = |word: &mut String, words: &mut Vec<String>| {
        if word.contains(char::is_alphanumeric) {
            words.push(std::mem::take(word));
        }
        word.clear();
    };
    for c in ADDRESS.replace_all(text, " ").chars() {
        if is_ideograph(c) {
            finish(&mut word, &mut words);
            words.push(c.to_string());
        } else if c.is_alphanumeric() || is_mark(c) {
            word.push(c);
        } else if !JOINING.contains(&c) {
            finish(&mut word, &mut words);
        }
    }
    finish(&mut word, &mut words);
    words
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Combining marks of Latin, Arabic and Hebrew, which are no letters of their own.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}
