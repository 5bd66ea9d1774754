//! What an author says about translation in a comment: skip this, a note about that.
//!
//! The syntax is that of mdbook-i18n-helpers (`<!-- i18n:skip -->`, and its older prefix
//! `mdbook-xgettext`) and of mdpo (`<!-- mdpo-disable -->`), in HTML comments and in MDX's
//! `{/* … */}`. Whoever reads a file hands each comment to [`Directives`] and asks it before making
//! a unit; nothing of Markdown or HTML is known here.

mod state;
#[cfg(test)]
mod tests;

pub(crate) use state::{Comments, Directives};

/// One directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Directive<'s> {
    /// The next block, with everything in it, is skeleton.
    SkipNext,
    /// The next block is offered, though it lies in what is skipped.
    OfferNext,
    /// What follows is skeleton.
    SkipStart,
    /// It is no longer.
    SkipEnd,
    /// The words of the next code block are offered.
    OfferCode,
    /// A note for translators on the next unit.
    Note(&'s str),
    /// One that nobody knows, by its name.
    Unknown(&'s str),
}

const PREFIXES: [&str; 2] = ["i18n", "mdbook-xgettext"];

/// Reads a whole comment, delimiters included. One that is no directive is `None`.
pub(crate) fn read(comment: &str) -> Option<Directive<'_>> {
    let inside = inside(comment)?.trim();
    if let Some(command) = inside.strip_prefix("mdpo-") {
        return Some(of_mdpo(command));
    }
    let rest = PREFIXES
        .iter()
        .find_map(|prefix| inside.strip_prefix(prefix))?;
    let rest = rest.trim_start();
    let command = rest.strip_prefix([':', '-'])?;
    let known = of_i18n(command.trim_start());
    // `i18n: to do` is somebody's remark, and `i18n-tools` somebody's name.
    let is_named = rest.starts_with(':') && command.starts_with(|c: char| c.is_ascii_alphabetic());
    known.or_else(|| is_named.then(|| Directive::Unknown(split(command).0)))
}

/// What stands between the delimiters of a comment.
fn inside(comment: &str) -> Option<&str> {
    let html = || {
        let inside = comment.strip_prefix("<!--")?.strip_suffix("-->")?;
        Some(inside.trim_start_matches('-').trim_end_matches('-'))
    };
    let mdx = || {
        let inside = comment.strip_prefix('{')?.strip_suffix('}')?.trim();
        inside.strip_prefix("/*")?.strip_suffix("*/")
    };
    html().or_else(mdx)
}

/// A command's name, and what is said after it.
fn split(command: &str) -> (&str, &str) {
    let end = command.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let (name, rest) = command
        .split_at_checked(end.unwrap_or(command.len()))
        .unwrap_or((command, ""));
    (name, rest.trim_start_matches(':').trim())
}

fn of_i18n(command: &str) -> Option<Directive<'_>> {
    match split(command) {
        ("skip", _) => Some(Directive::SkipNext),
        ("skip-start", _) => Some(Directive::SkipStart),
        ("skip-end", _) => Some(Directive::SkipEnd),
        ("comment", text) => Some(Directive::Note(text)),
        _ => None,
    }
}

fn of_mdpo(command: &str) -> Directive<'_> {
    match split(command) {
        ("disable", _) => Directive::SkipStart,
        ("enable", _) => Directive::SkipEnd,
        ("disable-next-block" | "disable-next-line", _) => Directive::SkipNext,
        ("enable-next-block" | "enable-next-line", _) => Directive::OfferNext,
        ("include-codeblock", _) => Directive::OfferCode,
        ("translator" | "context", text) => Directive::Note(text),
        (name, _) => Directive::Unknown(name),
    }
}

#[cfg(test)]
mod syntax {
    use super::*;

    #[test]
    fn the_directives_of_mdbook_are_read() {
        for (comment, directive) in [
            ("<!-- i18n:skip -->", Directive::SkipNext),
            ("<!--i18n:skip-->", Directive::SkipNext),
            ("<!--- i18n : skip --->", Directive::SkipNext),
            ("<!-- mdbook-xgettext:skip -->", Directive::SkipNext),
            ("<!-- i18n-skip -->", Directive::SkipNext),
            ("<!-- i18n:skip-start -->", Directive::SkipStart),
            ("{/* i18n:skip-end */}", Directive::SkipEnd),
            ("{ /* i18n:comment: x */ }", Directive::Note("x")),
            (
                "<!-- i18n:comment: „Seite” – 古いページ\n için -->",
                Directive::Note("„Seite” – 古いページ\n için"),
            ),
            ("<!-- i18n:comment ملاحظة -->", Directive::Note("ملاحظة")),
        ] {
            assert_eq!(read(comment), Some(directive), "{comment}");
        }
    }

    #[test]
    fn the_directives_of_mdpo_are_read() {
        for (name, directive) in [
            ("disable", Directive::SkipStart),
            ("enable", Directive::SkipEnd),
            ("disable-next-block", Directive::SkipNext),
            ("disable-next-line", Directive::SkipNext),
            ("enable-next-block", Directive::OfferNext),
            ("include-codeblock", Directive::OfferCode),
            ("translator Mów na ty.", Directive::Note("Mów na ty.")),
            ("context month", Directive::Note("month")),
        ] {
            let comment = format!("<!-- mdpo-{name} -->");
            assert_eq!(read(&comment), Some(directive), "{comment}");
        }
    }

    #[test]
    fn a_name_that_nobody_knows_is_told() {
        assert_eq!(read("<!-- i18n:skp -->"), Some(Directive::Unknown("skp")));
        assert_eq!(
            read("<!-- mdpo-disable-all -->"),
            Some(Directive::Unknown("disable-all"))
        );
    }

    #[test]
    fn other_comments_are_none_of_ours() {
        for comment in [
            "<!-- skip -->",
            "<!-- i18n -->",
            "<!-- i18n: to do -->",
            "<!-- i18n-tools -->",
            "<!-- markdownlint-disable -->",
            "<!-- i18n:skip",
            "<!-->",
            "{/*/}",
            "{x}",
            "",
        ] {
            assert_eq!(read(comment), None, "{comment}");
        }
    }
}
