//! Markdown of a dialect without what only its own program understands, so that a plain renderer
//! shows the words that readers see.

use hexapla_formats::Dialect;
use regex::Regex;

/// What stands for nothing visible, by dialect; tried outside fenced code, line by line.
fn hidden(dialect: Dialect) -> &'static [&'static str] {
    match dialect {
        Dialect::CommonMark | Dialect::Gfm => &[],
        Dialect::Hugo => &[r"\{\{[<%].*?[%>]\}\}", r"^\{\{[<%].*$", r"\{[#.][^}]*\}"],
        Dialect::Mkdocs => &[
            r"^\s*/{3,}\s*$",
            r"^(\s*)/{3,}\s*[\w-]+\s*\|?",
            r"^\s*\{[*!].*[*!]\}.*$",
            r"\{\s*[#.:][^}]*\}",
            r"^\s*(?:!!!|\?\?\?\+?|===)\s*[\w-]*\s*",
        ],
        Dialect::Mdx | Dialect::Docusaurus => &[
            r"^(?:import|export)\s.*$",
            r"\{/\*.*?\*/\}",
            r"\{#[^}]*\}",
            r"<[A-Za-z][^<>]*\{.*\}[^<>]*>",
            r"\{[^{}]*\}",
            r"^:::.*$",
        ],
        Dialect::Mdbook => &[r"\{\{.*?\}\}", r"\{[#.%][^}]*\}"],
        Dialect::Jekyll => &[r"\{%.*?%\}", r"\{\{.*?\}\}", r"\{:[^}]*\}"],
    }
}

/// The page with those left out; line breaks stay.
pub(crate) fn without_hidden(source: &str, dialect: Dialect) -> String {
    let patterns = hidden(dialect)
        .iter()
        .map(|pattern| Regex::new(pattern).unwrap());
    let patterns: Vec<Regex> = patterns.collect();
    let mut out = String::with_capacity(source.len());
    let mut fence: Option<String> = None;
    for line in source.lines() {
        let bare = line.trim_start_matches([' ', '>', '\t']);
        let mark: String = bare
            .chars()
            .take_while(|c| ['`', '~'].contains(c))
            .collect();
        match &fence {
            Some(open) if mark.starts_with(open.as_str()) && bare.trim_end() == mark => {
                fence = None;
            }
            None if mark.len() > 2 => fence = Some(mark),
            _ => {}
        }
        let mut shown = line.to_owned();
        if fence.is_none() {
            for pattern in &patterns {
                shown = pattern.replace_all(&shown, " ").into_owned();
            }
        }
        // Inside a component or an admonition Markdown is often indented; it is no code there.
        if fence.is_none() && indents(dialect) && !shown.trim_start().starts_with(['-', '*', '1']) {
            shown = shown.trim_start().to_owned();
        }
        out.push_str(&shown);
        out.push('\n');
    }
    out
}

fn indents(dialect: Dialect) -> bool {
    matches!(
        dialect,
        Dialect::Mkdocs | Dialect::Mdx | Dialect::Docusaurus
    )
}
