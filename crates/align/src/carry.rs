//! Which edits of a source text can be carried into its translations without reading them.

use std::collections::BTreeMap;

use hexapla_core::{Edit, Span};

use crate::{
    kind::Tagged,
    numbers::shape,
    tokens::{Token, TokenKind, tokens},
};

/// A token that another one took the place of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TokenChange {
    /// What it is.
    pub kind: TokenKind,
    /// As it was.
    pub old: String,
    /// As it is.
    pub new: String,
    /// The tags round it.
    place: String,
}

/// Why an edit of a source text cannot be carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCarried {
    /// No token changed: other things did.
    NoToken,
    /// Tokens changed, and other things too.
    Other,
    /// The token stood at several places, and they do not all have the same one now.
    Ambiguous(TokenChange),
    /// The target does not have the token, or has it at another place.
    Missing(TokenChange),
    /// The target has the token several times.
    Several(TokenChange),
}

/// The tokens that changed between two source texts in which nothing else did: sorted, each once.
///
/// A token is what is the same in every language: an address, a code span, a shortcode, the mark of a
/// footnote, a number or version as a whole word. All other text has to be the same byte for byte, runs
/// of white space apart, and has to stand at the same places.
///
/// ```
/// use hexapla_align::{NotCarried, Tagged, token_changes};
/// use hexapla_core::Text;
///
/// let tree = Text::default();
/// let changes = |a, b| token_changes(Tagged { text: a, tree: &tree }, Tagged { text: b, tree: &tree });
/// assert_eq!(changes("Wait 5 s.", "Wait 50 s.").unwrap()[0].new, "50");
/// assert_eq!(changes("5 km", "5 mi"), Err(NotCarried::NoToken));
/// assert_eq!(changes("Wait 5 s.", "Do not wait 50 s."), Err(NotCarried::Other));
/// ```
///
/// # Errors
/// When other things changed, or it cannot be told which token became which.
pub fn token_changes(old: Tagged<'_>, new: Tagged<'_>) -> Result<Vec<TokenChange>, NotCarried> {
    let (before, after) = (tokens(old.text, old.tree), tokens(new.text, new.tree));
    if !is_like(old.text, &before, new.text, &after) {
        let same = values(old.text, &before) == values(new.text, &after);
        return Err(if same {
            NotCarried::NoToken
        } else {
            NotCarried::Other
        });
    }
    let mut became: BTreeMap<(TokenKind, &str, &str), &str> = BTreeMap::new();
    let mut changes = Vec::new();
    for (old_token, new_token) in before.iter().zip(&after) {
        let change = TokenChange {
            kind: old_token.kind,
            old: old_token.span.of(old.text).to_owned(),
            new: new_token.span.of(new.text).to_owned(),
            place: old_token.place.clone(),
        };
        let value = new_token.span.of(new.text);
        let key = (
            old_token.kind,
            old_token.span.of(old.text),
            scope(old_token),
        );
        if *became.entry(key).or_insert(value) != value {
            return Err(NotCarried::Ambiguous(change));
        }
        if change.old != change.new {
            changes.push(change);
        }
    }
    changes.sort();
    changes.dedup();
    if changes.is_empty() {
        return Err(NotCarried::NoToken);
    }
    Ok(changes)
}

/// The edits that carry `changes` into a target: for each, the target has to hold the old token exactly
/// once, at the same place.
///
/// # Errors
/// The first change that cannot be carried. Nothing is carried then: a target in which half of the
/// tokens are new would be a translation of neither text.
pub fn carry(changes: &[TokenChange], target: Tagged<'_>) -> Result<Vec<Edit>, NotCarried> {
    let found = tokens(target.text, target.tree);
    let mut places: BTreeMap<(TokenKind, &str, &str), Vec<&Token>> = BTreeMap::new();
    for token in &found {
        let key = (token.kind, token.span.of(target.text), scope(token));
        places.entry(key).or_default().push(token);
    }
    let mut edits = Vec::with_capacity(changes.len());
    for change in changes {
        let scope = scope_of(change.kind, &change.place);
        let there = places.get(&(change.kind, change.old.as_str(), scope));
        match there.map(Vec::as_slice) {
            Some([token]) if token.place == change.place && !token.is_bound => {
                edits.push(Edit::new(token.span, change.new.clone()));
            }
            Some([_, _, ..]) => return Err(NotCarried::Several(change.clone())),
            Some([_] | []) | None => return Err(NotCarried::Missing(change.clone())),
        }
    }
    edits.sort_by_key(|edit| edit.span.start);
    Ok(edits)
}

/// Whether a target after `edits`, read again, has the tokens that were meant, and is otherwise what
/// it was. A new address with a bracket in it, say, would be read as something else.
#[must_use]
pub fn is_carried(edits: &[Edit], before: Tagged<'_>, after: Tagged<'_>) -> bool {
    let (old, new) = (
        tokens(before.text, before.tree),
        tokens(after.text, after.tree),
    );
    let wanted: BTreeMap<Span, &str> = edits
        .iter()
        .map(|edit| (edit.span, edit.text.as_str()))
        .collect();
    let is_meant = |(old, new): (&Token, &Token)| {
        let value = new.span.of(after.text);
        value
            == wanted
                .get(&old.span)
                .copied()
                .unwrap_or(old.span.of(before.text))
    };
    is_like(before.text, &old, after.text, &new) && old.iter().zip(&new).all(is_meant)
}

/// Where else a token of the same value would be taken for this one: a number anywhere, since
/// sentences are built otherwise in other languages; all else at the same place.
fn scope(token: &Token) -> &str {
    scope_of(token.kind, &token.place)
}

fn scope_of(kind: TokenKind, place: &str) -> &str {
    match kind {
        TokenKind::Number => "",
        TokenKind::Link
        | TokenKind::Image
        | TokenKind::Code
        | TokenKind::Shortcode
        | TokenKind::Footnote => place,
    }
}

/// Whether two texts are the same but for the values of their tokens.
fn is_like(old: &str, before: &[Token], new: &str, after: &[Token]) -> bool {
    let alike = |(a, b): (&Token, &Token)| {
        let shape = match a.kind {
            // `5 km` and `8km`, `2nd` and `3rd` differ in more than a number.
            TokenKind::Number => shape(a.span.of(old)) == shape(b.span.of(new)),
            TokenKind::Link
            | TokenKind::Image
            | TokenKind::Code
            | TokenKind::Shortcode
            | TokenKind::Footnote => true,
        };
        shape && a.kind == b.kind && a.place == b.place
    };
    before.len() == after.len()
        && before.iter().zip(after).all(alike)
        && gaps(old, before)
            .zip(gaps(new, after))
            .all(|(a, b)| folded(a).eq(folded(b)))
}

/// What stands between tokens, and before and after all of them.
fn gaps<'t>(text: &'t str, tokens: &'t [Token]) -> impl Iterator<Item = &'t str> {
    let starts = tokens.iter().map(|token| token.span.start);
    let ends = tokens.iter().map(|token| token.span.end);
    std::iter::once(0)
        .chain(ends)
        .zip(starts.chain([text.len()]))
        .map(|(start, end)| Span::new(start, end).of(text))
}

/// A text with each run of spaces as one; a line break says more than a space.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut blank = false;
    text.chars().filter(move |c| {
        let repeated = *c == ' ' && blank;
        blank = *c == ' ';
        !repeated
    })
}

/// Kinds and values of tokens, sorted.
fn values<'t>(text: &'t str, tokens: &[Token]) -> Vec<(TokenKind, &'t str)> {
    let mut values: Vec<_> = tokens
        .iter()
        .map(|token| (token.kind, token.span.of(text)))
        .collect();
    values.sort_unstable();
    values
}
