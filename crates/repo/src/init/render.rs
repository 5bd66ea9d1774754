//! The text of a first `hexapla.toml`.

use std::fmt::Write as _;

use super::{FoundLocale, InitOptions, InitSet};

const HEAD: &str = "\
# The project as hexapla sees it. Paths are relative to the folder of this file.

# The locale that authors write in.
";
const LOCALES: &str = "
# The locales translated into. A table may say more:
#   { tag = \"zh-CN\", code = \"CN\", name = \"简体中文\", folder = \"zh-cn\", fallback = [\"zh-TW\"], owners = [\"@who\"] }
";
const DOCUMENTS: &str = "
# Documents that are read and stored in one way; there may be several such tables.
";
const MORE: &str = "\
# format = \"markdown\"                     # markdown | html | text | fluent | json | yaml; else the ending tells
# code = \"comments\"                       # nothing | comments: comments and strings in code are translated too
# shortcodes = { figure = [\"caption\"] }   # which arguments of which shortcodes are translated
# wrap = true                             # long targets are written in lines like those of their source
# front-matter = { tags = \"translate\" }   # translate | copy | own | drop; title, description, summary and subtitle are translated
# ignore = ['^Logo$']                     # regular expressions, line by line: what they match is not translated
";
const DIALECT: &str = "\
# dialect = \"gfm\"                         # commonmark | gfm | hugo | mkdocs | mdx | docusaurus | mdbook | jekyll
";
const CATALOGS: &str = "\
# catalogs = \"locales/{locale}/{path}.ftl\"
";
const TAIL: &str = "
# What a change of the source does to its translations: carry (they stay translated), minor, major.
[changes]
# layout = \"carry\"
# punctuation = \"minor\"
";
const BUILD: &str = "
[build]
";

/// The text of a `hexapla.toml`, with comments that say what else can be set.
#[must_use]
pub fn render_config(options: &InitOptions) -> String {
    let mut text = String::from(HEAD);
    let _ = writeln!(text, "source = {}", locale(&options.source));
    text.push_str(LOCALES);
    let list: Vec<String> = options.locales.iter().map(locale).collect();
    let _ = writeln!(text, "locales = [{}]", list.join(", "));
    for set in &options.sets {
        text.push_str(DOCUMENTS);
        add_set(set, &mut text);
    }
    text.push_str(TAIL);
    text.push_str(BUILD);
    let output = options.output.as_deref();
    let mark = if output.is_some() { "" } else { "# " };
    let _ = writeln!(text, "{mark}output = {}", quote(output.unwrap_or("dist")));
    text
}

fn add_set(set: &InitSet, text: &mut String) {
    let _ = writeln!(text, "[[documents]]\nroot = {}", quote(&set.root));
    let _ = writeln!(text, "include = {}", quote_all(&set.include));
    if !set.exclude.is_empty() {
        let _ = writeln!(text, "exclude = {}", quote_all(&set.exclude));
    }
    match set.dialect {
        Some(dialect) => {
            let _ = writeln!(text, "dialect = {}", quote(dialect.as_str()));
        }
        None => text.push_str(DIALECT),
    }
    match &set.catalogs {
        Some(catalogs) => {
            let _ = writeln!(text, "catalogs = {}", quote(catalogs));
        }
        None => text.push_str(CATALOGS),
    }
    if let Some(pages) = &set.pages {
        let _ = writeln!(text, "pages = {}", quote(pages));
    }
    text.push_str(MORE);
}

fn locale(found: &FoundLocale) -> String {
    let tag = quote(found.tag.as_str());
    if found.folder == found.tag.as_str() {
        tag
    } else {
        format!("{{ tag = {tag}, folder = {} }}", quote(&found.folder))
    }
}

fn quote_all(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| quote(text)).collect();
    format!("[{}]", quoted.join(", "))
}

fn quote(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}
