//! Templates and assets: ours, or those that a project puts in their place.

use std::{collections::BTreeMap, error::Error as _, fmt};

use hexapla_core::{Untrusted, apply};
use hexapla_formats::no_index_edit;
use minijinja::{Environment, Error, Output, UndefinedBehavior, Value, syntax::SyntaxConfig};

use crate::{
    address::is_file_name,
    model::{Page, Site},
};

/// Our templates, by name.
const TEMPLATES: [(&str, &str); 9] = [
    ("404.html", include_str!("../templates/404.html")),
    ("article.html", include_str!("../templates/article.html")),
    ("base.html", include_str!("../templates/base.html")),
    ("contact.html", include_str!("../templates/contact.html")),
    ("list.html", include_str!("../templates/list.html")),
    ("macros.html", include_str!("../templates/macros.html")),
    ("moved.html", include_str!("../templates/moved.html")),
    ("search.html", include_str!("../templates/search.html")),
    ("tags.html", include_str!("../templates/tags.html")),
];

/// Our assets, by name.
const ASSETS: [(&str, &str); 3] = [
    ("assets/logo.svg", include_str!("../assets/logo.svg")),
    ("assets/search.js", include_str!("../assets/search.js")),
    ("assets/style.css", include_str!("../assets/style.css")),
];

/// A file of a theme that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeError {
    /// The file, below the theme's folder.
    pub file: String,
    /// Its line, from 1, where it is known.
    pub line: Option<usize>,
    /// Why.
    pub reason: String,
}

impl fmt::Display for ThemeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line.map(|line| format!(" line {line}"));
        let line = line.unwrap_or_default();
        write!(out, "template `{}`{line}: {}", self.file, self.reason)
    }
}

impl std::error::Error for ThemeError {}

/// How files end that a browser takes for a page of the site, and what the site makes itself.
const PAGES: [&str; 11] = [
    ".html",
    ".htm",
    ".xhtml",
    ".xht",
    ".shtml",
    ".mhtml",
    ".mht",
    ".xml",
    ".xsl",
    ".xslt",
    "robots.txt",
];

impl Site {
    /// Whether a file beside documents, at a path below their root, may stand on the site at that path: no page,
    /// nothing that the site makes itself, and nothing whose name begins with a dot.
    #[must_use]
    pub fn may_copy(&self, path: &str) -> bool {
        let lower = path.to_ascii_lowercase();
        let is_index = lower.starts_with("search/") && lower.ends_with(".js");
        let is_page = PAGES.iter().any(|ending| lower.ends_with(ending));
        let is_hidden = path.split('/').any(|name| name.starts_with('.'));
        is_file_name(path) && !is_index && !is_page && !is_hidden && !self.has_asset(path)
    }

    /// Whether the theme puts a file at a path of the site.
    fn has_asset(&self, path: &str) -> bool {
        let ours = ASSETS.iter().map(|(name, _)| *name);
        let mut all = ours.chain(self.theme.keys().map(String::as_str));
        path.starts_with("assets/") && all.any(|name| name.eq_ignore_ascii_case(path))
    }
}

/// Templates, compiled, and assets.
pub(crate) struct Theme<'s> {
    environment: Environment<'s>,
    assets: BTreeMap<&'s str, &'s [u8]>,
}

impl<'s> Theme<'s> {
    /// Ours with the project's in their place. Files whose names end in `.html` are templates, those
    /// in `assets/` are copied; others are left alone.
    pub(crate) fn of(files: &'s BTreeMap<String, Vec<u8>>) -> Result<Self, ThemeError> {
        let mut environment = Environment::new();
        environment.set_formatter(|out, _, value| write_value(out, value));
        environment.set_undefined_behavior(UndefinedBehavior::Chainable);
        environment.set_syntax(tidy_lines().map_err(|error| blame("base.html", &error))?);
        for (name, text) in TEMPLATES {
            add(&mut environment, name, text)?;
        }
        let mut assets: BTreeMap<&str, &[u8]> = ASSETS
            .iter()
            .map(|(name, text)| (*name, text.as_bytes()))
            .collect();
        for (name, bytes) in files {
            if name.starts_with("assets/") {
                assets.insert(name, bytes);
            } else if let Some(template) = name.strip_suffix(".html").map(|_| name) {
                let text = std::str::from_utf8(bytes).map_err(|_| ThemeError {
                    file: name.clone(),
                    line: None,
                    reason: "it is no UTF-8".to_owned(),
                })?;
                add(&mut environment, template, text)?;
            }
        }
        Ok(Self {
            environment,
            assets,
        })
    }

    /// Renders a page.
    pub(crate) fn render(&self, name: &str, context: Value) -> Result<Vec<u8>, ThemeError> {
        let template = self.environment.get_template(name);
        let rendered = template.and_then(|template| template.render(context));
        rendered
            .map(|page| without_controls(page).into_bytes())
            .map_err(|error| blame(name, &error))
    }

    /// Whether something on pages of articles has an id, whatever the article says.
    pub(crate) fn has_id(&self, id: &str) -> bool {
        let marked = format!(" id=\"{id}\"");
        let templates = ["article.html", "base.html"].into_iter();
        let mut templates = templates.filter_map(|name| self.environment.get_template(name).ok());
        templates.any(|template| template.source().contains(&marked))
    }

    /// Whether there is an asset of this name.
    pub(crate) fn has_asset(&self, name: &str) -> bool {
        self.assets.contains_key(name)
    }

    /// The assets, as files of the site.
    pub(crate) fn assets(&self) -> Vec<Page> {
        let page = |(name, bytes): (&&str, &&[u8])| Page {
            path: (*name).to_owned(),
            bytes: bytes.to_vec(),
        };
        self.assets.iter().map(page).collect()
    }
}

/// A page that says in its head that it is not to be indexed, as it may do already.
pub(crate) fn hidden(page: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&page);
    match no_index_edit(&text) {
        Some(edit) => apply(&text, &[edit]).into_bytes(),
        None => page,
    }
}

/// Writes what stands in `{{ }}`: nothing for nothing, markup of ours as it is, and all else escaped
/// for text and for quoted attributes, whatever the template is called.
fn write_value(out: &mut Output<'_>, value: &Value) -> Result<(), Error> {
    if value.is_undefined() || value.is_none() {
        return Ok(());
    }
    let owned = value.as_str().is_none().then(|| value.to_string());
    let text = owned.as_deref().or(value.as_str()).unwrap_or_default();
    let is_marked = |byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0);
    let written = if value.is_safe() || !text.bytes().any(is_marked) {
        out.write_str(text)
    } else {
        out.write_str(&Untrusted::new(text).for_attribute())
    };
    written.map_err(Error::from)
}

/// Lines that hold a block tag only leave nothing behind.
fn tidy_lines() -> Result<SyntaxConfig, Error> {
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).build()
}

fn add<'s>(
    environment: &mut Environment<'s>,
    name: &'s str,
    text: &'s str,
) -> Result<(), ThemeError> {
    environment
        .add_template(name, text)
        .map_err(|error| blame(name, &error))
}

/// A page without characters that no page may hold (HTML Standard, 13.1.4), whoever wrote them: `\u{FFFD}` in place
/// of control characters that are no white space.
fn without_controls(page: String) -> String {
    // Most pages have none, and this is asked of every byte: 0xC2 begins those behind ASCII, and others.
    let is_ascii_one = |byte: &u8| matches!(byte, 0..=8 | 11 | 14..=31 | 127);
    let bytes = page.as_bytes();
    let has_ascii_one = bytes
        .iter()
        .fold(false, |has, byte| has | is_ascii_one(byte));
    let is_longer_one = |at: usize| bytes.get(at + 1).is_some_and(|next| *next < 0xA0);
    if !has_ascii_one && !memchr::memchr_iter(0xC2, bytes).any(is_longer_one) {
        return page;
    }
    let is_out = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}');
    page.replace(is_out, "\u{FFFD}")
}

/// Names what is at fault: where one template includes others, the innermost error, which says what and where.
fn blame(name: &str, error: &Error) -> ThemeError {
    let mut chain = vec![error];
    let mut source = error.source();
    while let Some(inner) = source.and_then(|source| source.downcast_ref::<Error>()) {
        chain.push(inner);
        source = inner.source();
    }
    let error = *chain.last().unwrap_or(&error);
    let reason = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    let names = Vec::from_iter(chain.iter().filter_map(|error| error.name()));
    ThemeError {
        file: error.name().unwrap_or(name).to_owned(),
        line: error.line(),
        reason: match circle(&names) {
            Some(circle) => format!("{reason}: it includes itself ({circle})"),
            None => reason,
        },
    }
}

/// How a template includes itself, given the names of those that include each other, the innermost last.
fn circle(names: &[&str]) -> Option<String> {
    let (last, before) = names.split_last()?;
    let start = before.iter().rposition(|name| name == last)?;
    let circle = names.get(start..)?.iter().map(|name| format!("`{name}`"));
    Some(circle.collect::<Vec<String>>().join(" → "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(name: &str, text: &str) -> BTreeMap<String, Vec<u8>> {
        BTreeMap::from([(name.to_owned(), text.as_bytes().to_vec())])
    }

    #[test]
    fn a_file_of_the_project_stands_in_place_of_ours() {
        let files = theme("404.html", "<p>{{ x }}</p>");
        let made = Theme::of(&files).unwrap();
        let page = made.render("404.html", minijinja::context! { x => "<&\"" });
        assert_eq!(page.unwrap(), b"<p>&lt;&amp;&quot;</p>");
        let files = theme("assets/style.css", "a{}");
        let assets = Theme::of(&files).unwrap().assets();
        assert_eq!(assets.len(), 3);
        assert_eq!(assets[2].bytes, b"a{}");
    }

    #[test]
    fn a_page_holds_no_control_characters() {
        let files = theme("404.html", "<p>{{ x }}</p>");
        let made = Theme::of(&files).unwrap();
        let page = made.render(
            "404.html",
            minijinja::context! { x => "日\u{1b}[1m\u{8}\u{b}\u{0}\u{9f}é\t\r\n" },
        );
        let expected = "<p>日\u{FFFD}[1m\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}é\t\r\n</p>";
        assert_eq!(String::from_utf8(page.unwrap()).unwrap(), expected);
    }

    #[test]
    fn a_broken_template_is_named_with_its_line() {
        let files = theme("list.html", "a\n{% if %}");
        let error = Theme::of(&files).err().unwrap();
        assert_eq!((error.file.as_str(), error.line), ("list.html", Some(2)));
    }

    /// What is said of a theme with these two templates when the first is rendered.
    fn said(first: &str, second: &str) -> String {
        let files = BTreeMap::from([
            ("one.html".to_owned(), first.as_bytes().to_vec()),
            ("two.html".to_owned(), second.as_bytes().to_vec()),
        ]);
        let made = Theme::of(&files).unwrap();
        let context = minijinja::context! { x => "żółw" };
        made.render("one.html", context).unwrap_err().to_string()
    }

    #[test]
    fn an_error_in_what_is_included_is_told_where_it_stands() {
        for outer in [
            "{% include 'two.html' %}",
            "{% from 'two.html' import a %}",
            "{% for y in [1] %}\n{% include 'two.html' %}{% endfor %}",
        ] {
            let said = said(outer, "a\n{{ x | int }}");
            assert!(said.starts_with("template `two.html` line 2: "), "{said}");
            assert!(said.contains("invalid"), "{said}");
        }
    }

    #[test]
    fn templates_that_include_themselves_are_named() {
        let said = |first, second| {
            let said = said(first, second);
            assert!(said.contains("recursion limit exceeded"), "{said}");
            said.split_once(" (").map(|(_, circle)| circle.to_owned())
        };
        assert_eq!(
            said("{% include 'two.html' %}", "\n{% include 'two.html' %}").as_deref(),
            Some("`two.html` → `two.html`)")
        );
        assert_eq!(
            said("{% include 'two.html' %}", "\n{% include 'one.html' %}")
                .unwrap()
                .matches(" → ")
                .count(),
            2
        );
        let macros = "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}";
        assert_eq!(said("{% include 'two.html' %}", macros), None);
    }
}
