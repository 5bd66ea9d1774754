//! Targets that may run over lines: paragraphs, list items, headings with an underline.

use hexapla_core::{Document, Slot, Unit, UnitKind};

use super::{
    cell, is_like,
    lines::{self, Line},
    lone, place,
    start::{self, Place},
    wrap,
};
use crate::{
    markdown::{
        link,
        scan::{alerts, escape_directive, escape_start, escape_statement},
    },
    options::{Dialect, Options, Wrap},
};

/// How hard to escape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    /// What begins a block.
    Needed,
    /// That, and what begins a construct of the dialect.
    Dialect,
    /// Whatever could take part in beginning one.
    All,
}

/// Writes a clean target; `None` when no way was found that keeps the block whole.
pub(super) fn encode(
    document: &Document<'_>,
    unit: &Unit<'_>,
    text: &str,
    options: &Options,
) -> Option<String> {
    // A second line of a term would be another term.
    let single = place::is_term(document, unit).then(|| lines::on_one(text));
    let text = single.as_deref().unwrap_or(text);
    let lines = lines::split(text);
    let before = place::before(document, unit);
    let mut escaped = cares(options.dialect)
        .into_iter()
        .map(|care| escape(unit, before, &lines, text, (care, options.dialect)))
        .find(|escaped| keeps_whole(unit, before, &lines, escaped, options))?;
    fit(document, unit, text, &mut escaped)?;
    let ending = place::line_end(document.source);
    let prefix = || place::prefix(document, unit);
    let whole = |between: &str| join(&lines, &escaped, between);
    let width = match options.wrap {
        Wrap::AsSource if unit.slot == Slot::Block => wrap::width(document, unit),
        Wrap::AsSource | Wrap::OneLine => None,
    };
    let Some(width) = width else {
        let between = if lines.len() > 1 {
            format!("{ending}{}", prefix())
        } else {
            String::new()
        };
        return Some(whole(&between));
    };
    let wrapped: Vec<String> = escaped
        .iter()
        .map(|line| wrap::split(line, width, options.dialect).join("\n"))
        .collect();
    let is_kept = keeps_whole(
        unit,
        before,
        &lines,
        &indented(&wrapped, unit, before),
        options,
    );
    let written = if is_kept { &wrapped } else { &escaped };
    let between = format!("{ending}{}", prefix());
    let written: Vec<String> = written
        .iter()
        .map(|line| line.replace('\n', &between))
        .collect();
    Some(join(&lines, &written, &between))
}

/// Escapes what would join with the lines above and below: a title with a reference definition, a
/// head with a delimiter row, the halves of a template expression round a quote marker.
fn fit(document: &Document<'_>, unit: &Unit<'_>, text: &str, escaped: &mut [String]) -> Option<()> {
    let may_follow = !document.labels.is_empty() && place::follows_text(document, unit);
    let is_title = may_follow && start::is_title(text);
    let ends_template = text.starts_with("}}") && place::before(document, unit).ends_with('>');
    let is_label = unit.slot == Slot::Setext && names_nothing(document, text);
    let joins = is_title || ends_template || is_label;
    if let Some(first) = escaped
        .first_mut()
        .filter(|first| joins && !first.starts_with('\\'))
    {
        first.insert(0, '\\');
    }
    let next = place::next_line(document, unit);
    if let Some(last) = escaped.last_mut().filter(|_| place::is_dashes(next)) {
        *last = cell::escape_pipes(last);
    }
    let begins_template = text.contains("{{<") && next.contains(">}}");
    let is_marker = next.trim_start().starts_with('>');
    (!(begins_template && is_marker)).then_some(())
}

/// Whether a text begins with `[label]:` of no reference: some parsers read a definition there, with
/// the underline for its target.
fn names_nothing(document: &Document<'_>, text: &str) -> bool {
    let end = link::find_unescaped(text, 1, |byte| matches!(byte, b'[' | b']'));
    let label = end.and_then(|end| text.strip_prefix('[')?.get(..end - 1));
    let after = end.and_then(|end| text.get(end..)).unwrap_or_default();
    let is_known = |label| {
        document
            .labels
            .binary_search(&link::normal_label(label))
            .is_ok()
    };
    after.starts_with("]:") && label.is_some_and(|label| !is_known(label))
}

/// What is tried in turn. A line of MDX may well begin with a tag or an expression of the source; what
/// begins a construct of another dialect shows only in its surroundings, so it is always escaped.
fn cares(dialect: Dialect) -> [Care; 3] {
    match dialect {
        Dialect::Mdx | Dialect::Docusaurus => [Care::Needed, Care::Dialect, Care::All],
        Dialect::CommonMark
        | Dialect::Gfm
        | Dialect::Hugo
        | Dialect::Mkdocs
        | Dialect::Mdbook
        | Dialect::Jekyll => [Care::Dialect, Care::Needed, Care::All],
    }
}

fn escape(
    unit: &Unit<'_>,
    before: &str,
    lines: &[Line<'_>],
    text: &str,
    (care, dialect): (Care, Dialect),
) -> Vec<String> {
    let first = if place::begins_item(unit, before) {
        Place::Item
    } else if alerts::marker(&unit.text).is_some_and(|marker| alerts::begins_with(text, marker)) {
        Place::Callout
    } else {
        Place::First
    };
    let places = std::iter::once(first).chain(std::iter::repeat(Place::Later));
    let mut rest = text;
    // In a list or a quote MDX knows no statements, and neither does it on later lines.
    let is_bare = before.is_empty() && text != unit.text;
    let mut out = Vec::with_capacity(lines.len());
    for (line, place) in lines.iter().zip(places) {
        let from = hexapla_core::Span::within(text, line.text);
        rest = from.and_then(|from| text.get(from.start..)).unwrap_or(rest);
        // The end of a tag would outlive an escape of its beginning.
        if lone::is_jsx(dialect) && start::opens_html(line.text) {
            out.push(line.text.to_owned());
            continue;
        }
        out.push(match care {
            Care::Needed => Some(line.text)
                .filter(|_| is_bare && place != Place::Later)
                .and_then(|line| escape_statement(line, dialect))
                .or_else(|| escape_directive(line.text, dialect))
                .unwrap_or_else(|| start::escape(line.text, rest, place)),
            Care::Dialect => escape_start(line.text, dialect)
                .unwrap_or_else(|| start::escape(line.text, rest, place)),
            Care::All => escape_all(line.text),
        });
    }
    out
}

/// Escapes a first punctuation character, and all that tables and HTML are made of.
fn escape_all(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut before = None;
    for (index, c) in line.chars().enumerate() {
        let risky = (index == 0 && c.is_ascii_punctuation()) || matches!(c, '|' | '<');
        if risky && before != Some('\\') && c != '\\' {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

fn join(lines: &[Line<'_>], escaped: &[String], between: &str) -> String {
    let mut out = String::new();
    for (line, text) in lines.iter().zip(escaped) {
        out.push_str(text);
        if !line.hard.is_empty() {
            out.push_str(line.hard);
            out.push_str(between);
        }
    }
    out
}

/// Wrapped lines with the prefix that they have where [`keeps_whole`] puts them.
fn indented(wrapped: &[String], unit: &Unit<'_>, before: &str) -> Vec<String> {
    let prefix = containers(unit, before).1;
    let between = format!("\n{prefix}");
    let indent = |line: &String| line.replace('\n', &between);
    wrapped.iter().map(indent).collect()
}

/// What begins the first line and the later ones of a place like that of the unit.
fn containers(unit: &Unit<'_>, before: &str) -> (&'static str, &'static str) {
    if place::begins_item(unit, before) {
        ("- ", "  ")
    } else if unit.kind == UnitKind::Quote {
        ("> ", "> ")
    } else {
        PARAGRAPH
    }
}

const PARAGRAPH: (&str, &str) = ("", "");

/// Whether the target is one block where such a unit stands.
fn keeps_whole(
    unit: &Unit<'_>,
    before: &str,
    lines: &[Line<'_>],
    escaped: &[String],
    options: &Options,
) -> bool {
    let tail = if unit.slot == Slot::Setext {
        "\n===\n"
    } else {
        "\n"
    };
    let prefix = containers(unit, before).1;
    if lines.len() == 1 && escaped.iter().all(|line| are_words(line, prefix, options)) {
        return true;
    }
    let is_kept = |(lead, prefix)| {
        let text = join(lines, escaped, &format!("\n{prefix}"));
        let page = |text: &str| format!("{lead}{text}{tail}");
        is_like(&page(&text), &page("x"), options)
    };
    // Nothing before a unit of an item: its marker is on the line above, or it is a later paragraph.
    let is_later = unit.kind == UnitKind::ListItem && before.trim().is_empty();
    is_kept(containers(unit, before)) && (!is_later || is_kept(PARAGRAPH))
}

/// Whether the lines of a text, of which the later ones begin with `prefix`, begin no block in any place, as one
/// sees without reading them as a page. Most targets are like this.
fn are_words(text: &str, prefix: &str, options: &Options) -> bool {
    let mut lines = text.split('\n');
    let is_word = |line: &str| line.starts_with(char::is_alphabetic) && !has_acting(line);
    // A statement of MDX begins with a word.
    !lone::is_jsx(options.dialect)
        && lines.next().is_some_and(is_word)
        && lines.all(|line| line.strip_prefix(prefix).is_some_and(is_word))
}

/// Whether a character behind the first of a line may have to do with blocks: it begins a tag, a template
/// expression, a formula, a cell or an escape, or it is white space other than a space.
fn has_acting(line: &str) -> bool {
    let may_act = |byte: u8| {
        matches!(byte, b'<' | b'{' | b'}' | b'$' | b'|' | b'\\') || byte.is_ascii_control()
    };
    let is_space_or_control = |c: char| !c.is_ascii() && (c.is_whitespace() || c.is_control());
    line.bytes().any(may_act) || (!line.is_ascii() && line.contains(is_space_or_control))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Format;

    /// What words are made of, and what might begin a block if it stood elsewhere.
    const PARTS: [&str; 23] = [
        "a", "日本", "هـ", "import", "1.", " ", "  ", "\n", "\n  ", "-", "---", "==", "#", ":",
        "```", "~~~", "*", "[", "]: /b", "!!!", ">", "&#35;", "%}",
    ];

    #[test]
    fn words_are_one_block_wherever_they_stand() {
        let mut found = 0;
        for dialect in Dialect::ALL {
            let mut options = Options::new(Format::Markdown);
            options.dialect = dialect;
            let texts = PARTS
                .iter()
                .flat_map(|one| PARTS.iter().map(move |two| format!("{one}{two}")));
            let texts =
                texts.flat_map(|two| PARTS.iter().map(move |three| format!("{two}{three}")));
            for text in texts {
                found += usize::from(are_one_block_as_words(text.trim_end(), &options));
            }
        }
        assert!(found > 10_000, "{found} were words");
    }

    /// Whether a text are words; then they are one block.
    fn are_one_block_as_words(text: &str, options: &Options) -> bool {
        let mut are_any = false;
        for (lead, prefix) in [("- ", "  "), ("> ", "> "), PARAGRAPH, ("", "  ")] {
            let written = text.replace('\n', &format!("\n{prefix}"));
            if !are_words(&written, prefix, options) {
                continue;
            }
            are_any = true;
            for tail in ["\n", "\n===\n"] {
                let page = |text: &str| format!("{lead}{text}{tail}");
                assert!(
                    is_like(&page(&written), &page("x"), options),
                    "{:?}: {:?}",
                    options.dialect,
                    page(&written)
                );
            }
        }
        are_any
    }
}
