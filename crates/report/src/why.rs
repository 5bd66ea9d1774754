//! Why two units are taken to be one: the answer of `diff --explain`.

use hexapla_core::Untrusted;
use hexapla_messages::{Messages, Said};
use serde::Serialize;

use crate::{
    phrase::{amount, text},
    table::fit,
};

/// Rivals less alike than this, in per cent, tell a reader nothing.
const NEAR: u8 = 10;
/// How much of a rival's text is shown, in columns.
const RIVAL: usize = 48;

/// Why the sides of a change belong together, or why a unit has no other side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Why {
    /// `same-key`, `same-text`, `neighbours`, `similar`, `similar-elsewhere`, `spelling`, `part-of`,
    /// `joined-from` or `alone`.
    pub reason: &'static str,
    /// How similar the texts are, 0 to 100, rare words weighing more; absent where there is one side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<u8>,
    /// The share of words in common, 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common: Option<u8>,
    /// Words in common, at most twelve.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shared: Vec<String>,
    /// The document that the unit came from, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What else came into question, the most similar first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rivals: Vec<RivalReport>,
}

/// A unit that could have been the other side of a change, and is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RivalReport {
    /// Its id: of the older version, or, for a removed unit, of the newer one.
    pub id: String,
    /// Its text.
    pub text: String,
    /// How similar it is, 0 to 100.
    pub score: u8,
    /// Whether it has a partner of its own.
    pub taken: bool,
}

impl Why {
    /// Sentences for people, safe for a terminal: the reason, the words in common, and what else came
    /// into question.
    pub(crate) fn sentences(&self, words: &Messages) -> Vec<String> {
        let mut out = vec![self.reason(words)];
        // What is equal shares all its words.
        if !self.shared.is_empty() && self.common != Some(100) {
            let shared = [("words", text(&self.shared.join(", ")))];
            out.push(words.format("diff-why-shared", &shared));
        }
        let near = self.rivals.iter().filter(|rival| rival.score >= NEAR);
        out.extend(near.map(|rival| rival.sentence(words)));
        out
    }

    fn reason(&self, words: &Messages) -> String {
        let mut said = Said::new(format!("diff-why-{}", self.reason));
        if let Some(from) = &self.from {
            said = Said::new("diff-why-came-from")
                .said("reason", said)
                .text("path", from);
        }
        if let (Some(score), Some(common)) = (self.score, self.common)
            && score.min(common) < 100
        {
            said = Said::new("diff-why-figures")
                .said("reason", said)
                .number("score", usize::from(score))
                .number("common", usize::from(common));
        }
        words.say(&said)
    }
}

impl RivalReport {
    fn sentence(&self, words: &Messages) -> String {
        let id = if self.taken {
            "diff-why-rival-taken"
        } else {
            "diff-why-rival"
        };
        let shown = fit(&Untrusted::new(&self.text).for_terminal(), RIVAL);
        let arguments = [
            ("text", text(&shown)),
            ("id", text(&self.id)),
            ("score", amount(usize::from(self.score))),
        ];
        words.format(id, &arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Messages {
        crate::words(&hexapla_core::Locale::english())
    }

    fn why() -> Why {
        let rival = RivalReport {
            id: "b-00000002".into(),
            text: "別の文書".into(),
            score: 40,
            taken: true,
        };
        Why {
            reason: "similar-elsewhere",
            score: Some(71),
            common: Some(60),
            shared: vec!["翻訳".into(), "źródło".into()],
            from: Some("a.md".into()),
            rivals: vec![rival],
        }
    }

    #[test]
    fn reasons_are_told_in_sentences() {
        let told = why().sentences(&english());
        assert_eq!(
            told[0],
            "the texts share rare words, though they stand elsewhere; it came from a.md \
             (71% alike, 60% of the words in common)"
        );
        assert_eq!(told[1], "words in common: 翻訳, źródło");
        assert_eq!(
            told[2],
            "not “別の文書” (b-00000002, 40% alike), which belongs to another change"
        );
    }

    #[test]
    fn what_is_equal_needs_no_figures() {
        let equal = Why {
            reason: "same-text",
            score: Some(100),
            common: Some(100),
            from: None,
            rivals: Vec::new(),
            ..why()
        };
        assert_eq!(equal.sentences(&english()), ["the text is the same"]);
    }
}
