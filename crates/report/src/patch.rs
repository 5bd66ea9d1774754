//! What was carried from the source into targets without a translator.

use hexapla_core::Untrusted;
use hexapla_messages::{Messages, Said};
use serde::Serialize;

use crate::{
    VERSION,
    findings::Finding,
    phrase::named,
    style::{Paint, Style},
};

/// What `patch` did, or would do.
#[derive(Clone, Debug, Serialize)]
pub struct PatchReport {
    /// Version of the form.
    pub version: u32,
    /// The entries that are made from the present source again.
    pub patched: Vec<PatchedEntry>,
    /// Why others were left as they are, though tokens changed in their source.
    pub left: Vec<Finding>,
    /// How many more entries have a source in which other things changed.
    pub other: usize,
}

/// An entry into which a change was carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PatchedEntry {
    /// The locale.
    pub locale: String,
    /// The document.
    pub path: String,
    /// The unit.
    pub id: String,
    /// The text as it is now.
    pub target: String,
    /// What was replaced in it.
    pub tokens: Vec<TokenReport>,
}

/// A token that another one took the place of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TokenReport {
    /// `link`, `image`, `code`, `shortcode`, `footnote` or `number`.
    pub kind: &'static str,
    /// As it was.
    pub old: String,
    /// As it is.
    pub new: String,
}

impl Default for PatchReport {
    fn default() -> Self {
        Self {
            version: VERSION,
            patched: Vec::new(),
            left: Vec::new(),
            other: 0,
        }
    }
}

impl PatchReport {
    /// A few lines for each entry, and a summary.
    #[must_use]
    pub fn to_text(&self, style: Style, words: &Messages) -> String {
        let mut out = String::new();
        for entry in &self.patched {
            out.push_str(&entry.to_text(style, words));
        }
        let mut said = match self.patched.len() {
            0 => Said::new("patch-nothing"),
            patched => Said::new("patch-patched").number("translations", patched),
        };
        if !self.left.is_empty() {
            said = Said::new("patch-left")
                .said("patched", said)
                .number("left", self.left.len());
        }
        if self.other > 0 {
            said = Said::new("patch-other")
                .said("patched", said)
                .number("other", self.other);
        }
        out.push_str(&style.paint(Paint::Strong, &words.say(&said)));
        out.push('\n');
        out
    }
}

impl PatchedEntry {
    fn to_text(&self, style: Style, words: &Messages) -> String {
        let name = Untrusted::new(&format!("{}#{}", self.path, self.id)).for_terminal();
        let mut out = format!("{} {}\n", self.locale, style.paint(Paint::Strong, &name));
        for token in &self.tokens {
            let safe = |text: &str| Untrusted::new(text).for_terminal();
            out.push_str(&format!(
                "  {} {} → {}\n",
                style.paint(Paint::Dim, &named(words, "patch-token-", token.kind)),
                style.paint(Paint::Old, &safe(&token.old)),
                style.paint(Paint::New, &safe(&token.new)),
            ));
        }
        out
    }
}
