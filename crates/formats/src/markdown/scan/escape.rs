//! What may not stand at the start of a line in a dialect, made words.
//!
//! A character reference says the same everywhere; a backslash, which reads better, stands where
//! every processor of the dialect knows it.

use super::{attributes, blocks, indented::marker};
use crate::options::Dialect;

/// A line of a target as it has to be written so that it begins no construct of the dialect; `None`
/// where it begins none. What Markdown itself makes of a line is not looked at.
///
/// Lines of template tags are left alone: written in another way they would be lost, so whoever
/// writes them has to see whether they belong there.
pub(crate) fn escape_start(line: &str, dialect: Dialect) -> Option<String> {
    let content = line.trim();
    let escape = match dialect {
        Dialect::CommonMark | Dialect::Gfm => None,
        Dialect::Hugo => slash_if(
            attributes::is_list(content)
                // With attributes of blocks, these go with the words behind them.
                || content.starts_with("{#")
                || content.starts_with("{.")
                || content.starts_with(':')
                || blocks::begins_display(content),
        ),
        Dialect::Mdbook => slash_if(content.starts_with(':') || blocks::begins_display(content)),
        Dialect::Jekyll => slash_if(
            content.starts_with(':')
                || blocks::begins_display(content)
                || attributes::is_kramdown(content)
                || attributes::abbreviation(content).is_some(),
        ),
        Dialect::Mkdocs => python(content),
        Dialect::Mdx => mdx(content),
        Dialect::Docusaurus => mdx(content).or_else(|| slash_if(content.starts_with("::"))),
    }?;
    written(line, escape)
}

/// A line of Docusaurus so that it begins no directive, with a name of ours or another; `None` where
/// it begins none.
pub(crate) fn escape_directive(line: &str, dialect: Dialect) -> Option<String> {
    let begins = dialect == Dialect::Docusaurus && line.trim_start().starts_with("::");
    begins.then(|| written(line, Escape::Slash)).flatten()
}

/// A line that MDX takes for an import or an export, written so that it is words; `None` where it is
/// words, and in dialects that know no such thing.
///
/// At the start of a block that is in no container, MDX takes whatever follows `import` or `export`
/// and a space for JavaScript, and builds no page where it is none.
pub(crate) fn escape_statement(line: &str, dialect: Dialect) -> Option<String> {
    let is_jsx = match dialect {
        Dialect::Mdx | Dialect::Docusaurus => true,
        Dialect::CommonMark
        | Dialect::Gfm
        | Dialect::Hugo
        | Dialect::Mkdocs
        | Dialect::Mdbook
        | Dialect::Jekyll => false,
    };
    if is_jsx && is_statement(line.trim()) {
        written(line, Escape::Reference)
    } else {
        None
    }
}

/// A line with its first character escaped.
fn written(line: &str, escape: Escape) -> Option<String> {
    let start = line.len() - line.trim_start().len();
    let (before, after) = line.split_at_checked(start)?;
    let first = after.chars().next()?;
    let rest = after.strip_prefix(first)?;
    Some(match escape {
        Escape::Slash => format!("{before}\\{after}"),
        Escape::Reference => format!("{before}&#{};{rest}", u32::from(first)),
    })
}

/// How the first character of a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Escape {
    /// With a backslash.
    Slash,
    /// As a character reference.
    Reference,
}

fn slash_if(begins: bool) -> Option<Escape> {
    begins.then_some(Escape::Slash)
}

/// Python-Markdown. It knows no backslash before `:`, `=`, `?`, `/`, `$` and `;`, and an include
/// is looked for before Markdown is.
fn python(content: &str) -> Option<Escape> {
    let first = content.chars().next()?;
    let (begins, escape) = match first {
        '!' => (marker::read(content).is_some(), Escape::Slash),
        '?' | '=' => (marker::read(content).is_some(), Escape::Reference),
        '/' => (blocks::fence(content).is_some(), Escape::Reference),
        '-' | ';' => (blocks::scissors(content).is_some(), Escape::Reference),
        ':' => (true, Escape::Reference),
        '$' => (blocks::begins_display(content), Escape::Reference),
        '[' => (content == "[TOC]" || content.contains("]:"), Escape::Slash),
        // No space is asked for behind it.
        '#' => (true, Escape::Slash),
        '*' => (attributes::abbreviation(content).is_some(), Escape::Slash),
        '{' => (attributes::is_list(content), Escape::Slash),
        _ => (false, Escape::Slash),
    };
    begins.then_some(escape)
}

/// MDX: imports and exports; an expression or a tag alone on its line, or one that does not end
/// there. Braces and tags among words are inline markup, and not of this place.
fn mdx(content: &str) -> Option<Escape> {
    if is_statement(content) {
        return Some(Escape::Reference);
    }
    let begins = match content.chars().next()? {
        '{' => opens_expression(content),
        '<' => opens_tag(content),
        _ => false,
    };
    slash_if(begins)
}

fn is_statement(content: &str) -> bool {
    let begins = |word: &str| {
        let after = content.strip_prefix(word);
        after.is_some_and(|after| after.starts_with([' ', '\t', '{', '"', '\'', '*']))
    };
    begins("import") || begins("export")
}

fn opens_expression(content: &str) -> bool {
    let mut depth = 0_usize;
    for (at, byte) in content.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1 == content.len();
        }
    }
    true
}

fn opens_tag(content: &str) -> bool {
    let is_name = |c: char| c.is_alphabetic() || matches!(c, '/' | '>' | '_' | '$');
    let is_tag = content
        .get(1..)
        .is_some_and(|inside| inside.starts_with(is_name));
    let end = content.find('>').map(|at| at + 1);
    !is_tag || end.is_none_or(|end| end == content.len())
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Parser, Tag};

    use super::*;
    use crate::{
        markdown::{parser_options, scan},
        options::{Format, Options},
    };

    const LINES: [&str; 32] = [
        "!!! uwaga",
        "!!! note \"注\"",
        "??? tip",
        "???+ \"ملاحظة\"",
        "=== \"Karta\"",
        "===! \"b\"",
        "/// not | Başlık",
        "///",
        "--8<-- \"a.md\"",
        ";--8<-- \"a.md\"",
        ": tanım",
        ":::note",
        "::: pkg.mod.Class",
        "::leaf",
        "$$",
        "$$ x $$",
        "[TOC]",
        "*[HTML]: Hyper",
        "{ .a #b }",
        "{: .a }",
        "{:toc}",
        "import a from 'b'",
        "export const a = 1",
        "{a.b({c: 1})}",
        "{a",
        "<A b={1} />",
        "<A",
        "<3",
        "żółć",
        "翻訳 !!! note",
        "important",
        "* a",
    ];

    fn islands(line: &str, dialect: Dialect) -> usize {
        let options = Options {
            dialect,
            ..Options::new(Format::Markdown)
        };
        let text = format!("{line}\n    more\n");
        scan::scan(&text, &options).islands.len()
    }

    #[test]
    fn an_escaped_line_begins_no_construct_and_is_a_paragraph() {
        for dialect in Dialect::ALL {
            for line in LINES {
                let Some(escaped) = escape_start(line, dialect) else {
                    assert_eq!(islands(line, dialect), 0, "{line} {dialect:?}");
                    continue;
                };
                assert_eq!(islands(&escaped, dialect), 0, "{escaped} {dialect:?}");
                assert!(escape_start(&escaped, dialect).is_none(), "{escaped}");
                let text = format!("a\n{escaped}\n");
                let mut events = Parser::new_ext(&text, parser_options(dialect));
                assert_eq!(events.next(), Some(Event::Start(Tag::Paragraph)));
                let words = events.filter(|event| matches!(event, Event::Start(_)));
                assert_eq!(words.count(), 0, "{escaped}");
            }
        }
    }

    #[test]
    fn what_the_processor_does_not_know_is_a_reference() {
        let cases = [
            (Dialect::Mkdocs, "!!! note", "\\!!! note"),
            (Dialect::Mkdocs, "  ??? note", "  &#63;?? note"),
            (Dialect::Mkdocs, "=== \"a\"", "&#61;== \"a\""),
            (Dialect::Mkdocs, "/// note", "&#47;// note"),
            (Dialect::Mkdocs, "--8<-- \"a\"", "&#45;-8<-- \"a\""),
            (Dialect::Mkdocs, ": a", "&#58; a"),
            (Dialect::Hugo, ": a", "\\: a"),
            (Dialect::Jekyll, "{:toc}", "\\{:toc}"),
            (Dialect::Docusaurus, ":::tip", "\\:::tip"),
            (Dialect::Mdx, "import x", "&#105;mport x"),
            (Dialect::Mdx, "{x}", "\\{x}"),
            (Dialect::Mdx, "<X>", "\\<X>"),
        ];
        for (dialect, line, expected) in cases {
            assert_eq!(escape_start(line, dialect).as_deref(), Some(expected));
        }
    }

    #[test]
    fn template_tags_are_left_alone() {
        assert_eq!(escape_start("{{< ref >}}", Dialect::Hugo), None);
        assert_eq!(escape_start("{% if x %}", Dialect::Jekyll), None);
    }

    #[test]
    fn words_and_inline_markup_stay() {
        for dialect in Dialect::ALL {
            for line in ["", "翻訳 {x}", "{x} نص", "<b>ż</b> ó", "important", "a: b"] {
                assert_eq!(escape_start(line, dialect), None, "{line} {dialect:?}");
            }
        }
    }
}
