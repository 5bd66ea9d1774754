//! Phrases of reports: names in words, amounts, and texts of ours inside of HTML and Markdown.

use hexapla_core::Argument;
use hexapla_messages::Messages;

use crate::{html, markdown};

/// A private character that stands for what is put into a message as HTML.
const PLACE: &str = "\u{E000}";

/// A text of a file for a message.
pub(crate) fn text(text: &str) -> Argument {
    Argument::Text(text.to_owned())
}

/// An amount for a message.
pub(crate) fn amount(amount: usize) -> Argument {
    Argument::Number(amount as u64)
}

/// The word for a name that machines know (`list-item` with the prefix `todo-kind-`), or the name.
pub(crate) fn named(words: &Messages, prefix: &str, name: &str) -> String {
    let found = words.find(&format!("{prefix}{name}"), &[]);
    found.unwrap_or_else(|| name.to_owned())
}

/// The word for a kind of change.
pub(crate) fn kind_of_change(words: &Messages, kind: &str) -> String {
    named(words, "diff-kind-", kind)
}

/// What a version of the source is called: a commit, or a state of ours.
pub(crate) fn version(words: &Messages, name: &str) -> Argument {
    Argument::Text(match name {
        "template" => words.text("diff-template"),
        "working tree" => words.text("diff-working-tree"),
        commit => commit.to_owned(),
    })
}

/// Words of ours without the isolates that a terminal needs: pages and forges have elements for that,
/// and what is shown there is escaped once more.
pub(crate) fn bare(words: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    words.chars().filter(|c| !is_mark(*c)).collect()
}

/// A message as HTML, with `html` in the place of its argument.
pub(crate) fn with_html(words: &Messages, id: &str, argument: &str, html: &str) -> String {
    let said = bare(&words.format(id, &[(argument, text(PLACE))]));
    html::safe(&said).replace(PLACE, html)
}

/// A message as Markdown, with `markdown` in the place of its argument.
pub(crate) fn with_markdown(words: &Messages, id: &str, argument: &str, markdown: &str) -> String {
    let said = bare(&words.format(id, &[(argument, text(PLACE))]));
    markdown::safe(&said).replace(PLACE, markdown)
}

#[cfg(test)]
mod tests {
    use hexapla_core::Locale;

    use super::*;

    #[test]
    fn what_is_put_in_keeps_its_markup_and_the_words_have_none() {
        let own = "a = <b>{ $path }؟\n";
        let words = Messages::of(&Locale::parse("ar").unwrap(), &[own], "");
        let html = with_html(&words, "a", "path", "<bdi>x</bdi>");
        assert_eq!(html, "&lt;b&gt;<bdi>x</bdi>؟");
        let markdown = with_markdown(&words, "a", "path", "<code>x</code>");
        assert_eq!(markdown, "&lt;b&gt;<code>x</code>؟");
    }

    #[test]
    fn a_name_without_a_word_is_itself() {
        let words = crate::words(&Locale::english());
        assert_eq!(named(&words, "no-such-", "list-item"), "list-item");
        assert_eq!(kind_of_change(&words, "wording"), "wording");
    }
}
