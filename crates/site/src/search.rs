//! Searching in the reader's browser, from files that any host can serve.
//!
//! For each locale there is a list of its articles and, in shards, an index from terms to articles.
//! The script of the search page cuts what a reader types by the same rules as [`tokens`] cuts
//! articles: `assets/search.js` has them a second time, and a table of cases that both have to
//! satisfy keeps them equal. Nothing depends on `Intl.Segmenter`, which differs between browsers and
//! from ICU.

mod entries;
mod fold;
mod index;
mod parts;
mod shards;

pub(crate) use fold::is_word;
pub use fold::tokens;
pub use shards::OldIndex;

/// What lists and searching need of a page of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// Where it stands.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub description: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its headings.
    pub headings: Vec<String>,
    /// Its words.
    pub text: String,
    /// How long it takes to read.
    pub minutes: u64,
}
