//! Tags of templates that lack their partner: what the site's generator stops at.
//!
//! Hugo and Liquid read their tags before Markdown is read, in code too, so all of the text counts.
//! Only what is certain is told: a shortcode may well stand alone, its end may not.

use std::collections::BTreeMap;

use hexapla_core::{Diagnostic, Rule, Span};
use memchr::memmem;

use crate::options::Dialect;

const UNCLOSED: Rule = Rule::new("markdown/unclosed-tag");
const UNOPENED: Rule = Rule::new("markdown/unopened-tag");

/// How many of them are told for a file.
const MOST: usize = 20;

/// The tags of Liquid that have an end.
const BLOCKS: [&str; 9] = [
    "capture",
    "case",
    "comment",
    "for",
    "highlight",
    "if",
    "raw",
    "tablerow",
    "unless",
];

/// Finds the tags of a text that lack their partner; `base` is where the text begins in its file.
/// Linear.
pub(crate) fn check(text: &str, base: usize, dialect: Dialect) -> Vec<Diagnostic> {
    let mut found = match dialect {
        Dialect::Hugo => shortcodes(text),
        Dialect::Jekyll => liquid(text),
        Dialect::CommonMark
        | Dialect::Gfm
        | Dialect::Mkdocs
        | Dialect::Mdbook
        | Dialect::Mdx
        | Dialect::Docusaurus => Vec::new(),
    };
    found.truncate(MOST);
    let shift = |warning: Diagnostic| {
        let place = warning.span.unwrap_or_default();
        warning.at(place.shifted(base))
    };
    found.into_iter().map(shift).collect()
}

/// Ends of shortcodes above which no such shortcode is open.
fn shortcodes(text: &str) -> Vec<Diagnostic> {
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for start in memmem::find_iter(text.as_bytes(), b"{{") {
        let rest = Span::new(start + 2, text.len()).of(text);
        let (inside, close) = match (rest.strip_prefix('<'), rest.strip_prefix('%')) {
            (Some(inside), _) => (inside.trim_start(), ">}}"),
            (_, Some(inside)) => (inside.trim_start(), "%}}"),
            (None, None) => continue,
        };
        if inside.starts_with("/*") {
            continue;
        }
        let name = name_of(inside.strip_prefix('/').unwrap_or(inside).trim_start());
        let count = open.entry(name).or_default();
        if !inside.starts_with('/') {
            *count += 1;
        } else if *count > 0 {
            *count -= 1;
        } else if !name.is_empty() && found.len() < MOST {
            let sign = if close == ">}}" { '<' } else { '%' };
            let tag = format!("{{{{{sign} /{name} {close}");
            let opening = format!("{{{{{sign} {name} {close}");
            let place = Span::new(start, end_of(text, name, close));
            let warning = Diagnostic::warning(UNOPENED).at(place);
            found.push(warning.with("tag", tag).with("opening", opening));
        }
    }
    found
}

/// A tag of Liquid.
#[derive(Clone, Copy)]
struct Tag<'t> {
    name: &'t str,
    span: Span,
}

/// Tags of Liquid without their end, and ends without their tag.
fn liquid(text: &str) -> Vec<Diagnostic> {
    let mut open: Vec<Tag<'_>> = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(tag) = next_tag(text, at) {
        at = tag.span.end;
        if let "raw" | "comment" = tag.name {
            // Nothing counts up to the end, be it another end.
            match end_of_verbatim(text, tag) {
                Some(end) => at = end,
                None => {
                    found.push(unclosed(tag));
                    break;
                }
            }
        } else if BLOCKS.contains(&tag.name) {
            *counts.entry(tag.name).or_default() += 1;
            open.push(tag);
        } else if let Some(name) = tag
            .name
            .strip_prefix("end")
            .filter(|name| BLOCKS.contains(name))
        {
            if counts.get(name).copied().unwrap_or_default() == 0 {
                found.push(unopened(tag, name));
                continue;
            }
            while let Some(last) = open.pop() {
                *counts.entry(last.name).or_default() -= 1;
                if last.name == name {
                    break;
                }
                found.push(unclosed(last));
            }
        }
    }
    found.extend(open.into_iter().map(unclosed));
    found.sort_by_key(|warning| warning.span);
    found
}

/// The first tag of Liquid from an offset on; one that does not end is none, nor are those after it.
fn next_tag(text: &str, from: usize) -> Option<Tag<'_>> {
    let rest = Span::new(from, text.len()).of(text);
    let start = from + memmem::find(rest.as_bytes(), b"{%")?;
    let inside = Span::new(start + 2, text.len()).of(text);
    let length = memmem::find(inside.as_bytes(), b"%}")?;
    let inside = inside.get(..length)?;
    let inside = inside.strip_prefix('-').unwrap_or(inside);
    Some(Tag {
        name: name_of(inside.trim_start()),
        span: Span::new(start, start + length + 4),
    })
}

/// Where the end of a tag ends in which nothing is read.
fn end_of_verbatim(text: &str, tag: Tag<'_>) -> Option<usize> {
    let rest = Span::new(tag.span.end, text.len()).of(text);
    let is_end = |at: &usize| {
        let inside = rest.get(at + 2..).unwrap_or_default();
        let inside = inside.strip_prefix('-').unwrap_or(inside);
        name_of(inside.trim_start()).strip_prefix("end") == Some(tag.name)
    };
    let end = memmem::find_iter(rest.as_bytes(), b"{%").find(is_end)?;
    let length = memmem::find(rest.get(end..)?.as_bytes(), b"%}")?;
    Some(tag.span.end + end + length + 2)
}

fn unclosed(tag: Tag<'_>) -> Diagnostic {
    let warning = Diagnostic::warning(UNCLOSED).at(tag.span);
    let name = tag.name;
    warning
        .with("tag", format!("{{% {name} %}}"))
        .with("closing", format!("{{% end{name} %}}"))
}

fn unopened(tag: Tag<'_>, name: &str) -> Diagnostic {
    let warning = Diagnostic::warning(UNOPENED).at(tag.span);
    warning
        .with("tag", format!("{{% end{name} %}}"))
        .with("opening", format!("{{% {name} %}}"))
}

/// The word that a text begins with.
fn name_of(text: &str) -> &str {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/');
    let length = text.find(|c| !is_name(c)).unwrap_or(text.len());
    let name = text.get(..length).unwrap_or_default();
    name.trim_end_matches(['/', '-'])
}

/// Where a tag ends whose name is a slice of the text: behind its delimiter, if that follows.
fn end_of(text: &str, name: &str, close: &str) -> usize {
    let end = Span::within(text, name).map_or(0, |name| name.end);
    let rest = Span::new(end, text.len()).of(text);
    let white = rest.len() - rest.trim_start().len();
    let is_closed = rest.trim_start().starts_with(close);
    end + if is_closed { white + close.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, dialect: Dialect) -> Vec<(&str, String)> {
        let told = check(text, 0, dialect).into_iter().map(|warning| {
            let rule = warning.rule.as_str().trim_start_matches("markdown/");
            let place = warning.span.unwrap_or_default().of(text);
            (rule, place.to_owned())
        });
        told.collect()
    }

    #[test]
    fn the_end_of_a_shortcode_that_none_began_is_told() {
        let text =
            "{{< note >}}\nżółw\n{{< /note >}}\n\n{{% /日本 %}}\n\n`{{</* /x */>}}` {{< /note>}}\n";
        assert_eq!(
            found(text, Dialect::Hugo),
            [
                ("unopened-tag", "{{% /日本 %}}".to_owned()),
                ("unopened-tag", "{{< /note>}}".to_owned()),
            ]
        );
        let alone = "{{< figure src=\"a\" >}}\n{{% a/b %}}\n{{%/ a/b %}}\n{{ .x }} {{< tab />}}{{< /tab >}}\n";
        assert_eq!(found(alone, Dialect::Hugo), []);
        assert_eq!(found(text, Dialect::Jekyll), []);
    }

    #[test]
    fn a_tag_of_liquid_without_its_partner_is_told() {
        let text = "{% unless x %}\n{% if a %}نص{% for b in c %}{% endif %}\n{%- endcase -%}\n{% raw %}{% if %}\n";
        let told = found(text, Dialect::Jekyll);
        assert_eq!(
            told,
            [
                ("unclosed-tag", "{% unless x %}".to_owned()),
                ("unclosed-tag", "{% for b in c %}".to_owned()),
                ("unopened-tag", "{%- endcase -%}".to_owned()),
                ("unclosed-tag", "{% raw %}".to_owned()),
            ]
        );
        let whole = "{% raw %}{% if %} {%{% endraw %}\n```\n{%- case x -%}{% when 1 %}{% else %}{% endcase %}\n```\n\
            {% comment %}{% endif %}{% endcomment %}{% note %}{% include a.md %}{% endnote %}{% capture x %}ğ{% endcapture %}\n";
        assert_eq!(found(whole, Dialect::Jekyll), []);
    }

    #[test]
    fn many_of_them_take_linear_time() {
        for part in [
            "{% if %}",
            "{% endif %}",
            "{% raw %}",
            "{%",
            "{{< /a",
            "{{% /b %}}",
        ] {
            for dialect in [Dialect::Hugo, Dialect::Jekyll] {
                assert!(check(&part.repeat(100_000), 0, dialect).len() <= MOST);
            }
        }
    }
}
