//! A run of inline content: which of its tags belong together, and what of it is a unit.

use std::collections::BTreeMap;

use hexapla_core::Span;

use super::{
    attributes,
    names::is_code,
    tokens::{Kind, Token, is_white},
};
use crate::inline::html::{Shape, shape};

/// What is known of one token of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Place {
    /// The tag that it belongs to.
    partner: Option<usize>,
    /// Whether it is translated.
    is_translated: bool,
    /// Whether it stands in code.
    is_code: bool,
}

/// A run, read.
pub(super) struct Run<'r> {
    text: &'r str,
    tokens: &'r [Token],
    places: Vec<Place>,
    /// Tags without a partner that say whether what follows them is translated, also after the run.
    pub(super) open_ended: Vec<bool>,
}

impl<'r> Run<'r> {
    /// Reads a run that stands where text is translated, or is not.
    pub(super) fn read(text: &'r str, tokens: &'r [Token], is_translated: bool) -> Self {
        let mut run = Self {
            text,
            tokens,
            places: vec![Place::default(); tokens.len()],
            open_ended: Vec::new(),
        };
        run.pair();
        run.place(is_translated);
        run
    }

    /// Finds partners, as the inline tree does: a closing tag takes the last opening one of its name,
    /// and those between stay alone.
    fn pair(&mut self) {
        let mut open: Vec<(String, usize)> = Vec::new();
        let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
        for (index, token) in self.tokens.iter().enumerate() {
            let name = token.name.of(self.text).to_ascii_lowercase();
            match self.shape(*token) {
                Shape::Alone => {}
                Shape::Open => {
                    *waiting.entry(name.clone()).or_default() += 1;
                    open.push((name, index));
                }
                Shape::Close if waiting.get(&name).is_none_or(|count| *count == 0) => {}
                Shape::Close => {
                    while let Some((found, start)) = open.pop() {
                        if let Some(count) = waiting.get_mut(&found) {
                            *count -= 1;
                        }
                        if found == name {
                            self.marry(start, index);
                            break;
                        }
                    }
                }
            }
        }
    }

    fn marry(&mut self, one: usize, other: usize) {
        for (index, partner) in [(one, other), (other, one)] {
            if let Some(place) = self.places.get_mut(index) {
                place.partner = Some(partner);
            }
        }
    }

    fn shape(&self, token: Token) -> Shape {
        match token.kind {
            Kind::Open | Kind::Close => shape(token.span.of(self.text), token.name.of(self.text)),
            Kind::Comment | Kind::Cut | Kind::Text | Kind::Atom => Shape::Alone,
        }
    }

    /// Notes for each token whether it is translated, and whether it is code.
    fn place(&mut self, is_translated: bool) {
        let mut base = is_translated;
        let mut said: Vec<(usize, bool)> = Vec::new();
        let mut code_end = None;
        for (index, token) in self.tokens.iter().enumerate() {
            let partner = self.places.get(index).and_then(|place| place.partner);
            let now = said.last().map_or(base, |(_, now)| *now);
            let mut own = now;
            if matches!(token.kind, Kind::Open | Kind::Atom) {
                own = attributes::is_translated(self.text, *token).unwrap_or(now);
                match partner {
                    Some(end) if own != now => said.push((end, own)),
                    None if own != now && self.shape(*token) == Shape::Open => {
                        self.open_ended.push(own);
                        base = own;
                    }
                    Some(_) | None => {}
                }
                if code_end.is_none() && is_code(token.name.of(self.text)) {
                    code_end = partner;
                }
            }
            if let Some(place) = self.places.get_mut(index) {
                place.is_translated = own;
                place.is_code = code_end.is_some();
            }
            said.pop_if(|(end, _)| *end == index);
            code_end = code_end.filter(|end| *end != index);
        }
    }

    /// What of the run is a unit: from the first text to the last, and as many of the tags round it as
    /// their partners inside ask for. `None` where nothing is shown.
    pub(super) fn unit(&self, is_translated: bool) -> Option<Part> {
        let shows = |index: &usize| self.shows(*index, is_translated);
        let mut first = (0..self.tokens.len()).find(shows)?;
        let mut last = (0..self.tokens.len()).rfind(shows)?;
        let partners = |range: std::ops::RangeInclusive<usize>| {
            let places = self.places.get(range).unwrap_or_default();
            places.iter().filter_map(|place| place.partner)
        };
        // Pairs nest, so what these add has its partners inside too.
        first = partners(first..=last)
            .min()
            .map_or(first, |at| at.min(first));
        last = partners(first..=last).max().map_or(last, |at| at.max(last));
        let (start, _) = self.visible(*self.tokens.get(first)?);
        let (_, end) = self.visible(*self.tokens.get(last)?);
        Some(Part {
            first,
            last,
            extent: Span::new(start, end),
        })
    }

    /// The bytes of a token without white space at the ends of a text.
    fn visible(&self, token: Token) -> (usize, usize) {
        let slice = token.span.of(self.text);
        match token.kind {
            Kind::Text => (
                token.span.end - slice.trim_start_matches(is_white).len(),
                token.span.start + slice.trim_end_matches(is_white).len(),
            ),
            Kind::Open | Kind::Close | Kind::Comment | Kind::Cut | Kind::Atom => {
                (token.span.start, token.span.end)
            }
        }
    }

    /// Whether a token shows something that a sentence may need: text, or a formula. Where nothing is
    /// translated only what is, on its own account, does.
    fn shows(&self, index: usize, is_translated: bool) -> bool {
        let (Some(token), Some(place)) = (self.tokens.get(index), self.places.get(index)) else {
            return false;
        };
        let is_shown = match token.kind {
            Kind::Text => !token.span.of(self.text).trim_matches(is_white).is_empty(),
            Kind::Atom => token.name.of(self.text).eq_ignore_ascii_case("math"),
            Kind::Open | Kind::Close | Kind::Comment | Kind::Cut => false,
        };
        is_shown && (is_translated || place.is_translated)
    }

    /// The words that are translated: no code, nothing that is kept.
    pub(super) fn words(&self) -> String {
        let mut words = String::new();
        for (token, place) in self.tokens.iter().zip(&self.places) {
            let speaks = place.is_translated && !place.is_code;
            match token.kind {
                Kind::Text if speaks => words.push_str(token.span.of(self.text)),
                Kind::Text | Kind::Comment | Kind::Cut | Kind::Atom => words.push(' '),
                Kind::Open | Kind::Close if self.shape(*token) == Shape::Alone => words.push(' '),
                Kind::Open | Kind::Close => {}
            }
        }
        words
    }

    /// The tag at an index, if its attributes are translated.
    pub(super) fn tag(&self, index: usize) -> Option<Token> {
        let token = self.tokens.get(index)?;
        let is_tag = matches!(token.kind, Kind::Open | Kind::Atom);
        let is_translated = self.places.get(index)?.is_translated;
        (is_tag && is_translated).then_some(*token)
    }
}

/// A part of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its first token.
    pub(super) first: usize,
    /// Its last token.
    pub(super) last: usize,
    /// Its bytes.
    pub(super) extent: Span,
}
