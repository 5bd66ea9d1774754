//! The arguments of shortcodes and of Liquid tags, and which of them are translatable.

use hexapla_core::{Escape, Slot, Span, UnitKind};

use super::Part;
use crate::{
    markdown::mask::{Mask, MaskKind, MaskRole},
    options::Options,
};

/// Arguments that readers see, by the name of the shortcode or include, when nobody says otherwise:
/// those of Hugo's own shortcodes, of the Docsy and Material-like themes, and of the includes that
/// Jekyll themes share. What a project says about a name replaces the line.
const TRANSLATABLE: [(&str, &[&str]); 22] = [
    ("accordion", &["title"]),
    ("admonition", &["title"]),
    ("alert", &["title"]),
    ("callout", &["title"]),
    ("card", &["title", "subtitle", "header", "footer"]),
    ("cardpane", &["title"]),
    ("details", &["title", "summary", "0"]),
    ("expand", &["title", "0"]),
    ("figure", &["alt", "caption", "title", "attr"]),
    ("glossary_tooltip", &["text"]),
    ("hint", &["title"]),
    ("image", &["alt", "caption", "title"]),
    ("img", &["alt", "caption", "title"]),
    ("imgproc", &["alt", "caption", "title"]),
    ("note", &["title"]),
    ("notice", &["title"]),
    ("pageinfo", &["title"]),
    ("tab", &["header", "name", "title", "0"]),
    ("video", &["caption", "title"]),
    ("vimeo", &["title"]),
    ("warning", &["title"]),
    ("youtube", &["title"]),
];

/// An argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    /// Its name; of one without, its position among its likes, from `0`.
    pub(crate) name: String,
    /// Its value, quotes excluded.
    pub(crate) value: Span,
    /// The quote round it.
    pub(crate) quote: Option<char>,
}

/// The arguments of a shortcode or statement; an expression (`{{ … }}`) and a closing tag have none.
pub(crate) fn arguments(text: &str, mask: &Mask) -> Vec<Argument> {
    let inside = mask.inside();
    let has_arguments = matches!(
        mask.kind,
        MaskKind::Angle | MaskKind::Percent | MaskKind::Statement
    );
    let is_comment = inside.of(text).starts_with("/*");
    if !has_arguments || is_comment || mask.role(text) == MaskRole::Close {
        return Vec::new();
    }
    let slice = Span::new(mask.name(text).end, inside.end)
        .of(text)
        .trim_end();
    let slice = match mask.kind {
        MaskKind::Statement => slice.strip_suffix('-').unwrap_or(slice),
        MaskKind::Angle
        | MaskKind::Percent
        | MaskKind::Triple
        | MaskKind::Double
        | MaskKind::Variable
        | MaskKind::Star
        | MaskKind::Bang
        | MaskKind::Attributes
        | MaskKind::Element
        | MaskKind::Expression
        | MaskKind::Comment => slice.strip_suffix('/').unwrap_or(slice),
    };
    let start = mask.name(text).end;
    Reader {
        text: Span::new(start, start + slice.len()).of(text),
        base: start,
        at: 0,
    }
    .run()
}

struct Reader<'t> {
    text: &'t str,
    base: usize,
    at: usize,
}

impl<'t> Reader<'t> {
    fn run(mut self) -> Vec<Argument> {
        let mut found = Vec::new();
        let mut position = 0;
        loop {
            self.skip_white();
            if self.rest().is_empty() {
                return found;
            }
            let (first, quote) = self.value();
            self.skip_white();
            let named = quote.is_none() && self.rest().starts_with('=');
            if !named {
                let name = position.to_string();
                position += 1;
                found.push(self.argument(name, first, quote));
                continue;
            }
            self.at += 1;
            self.skip_white();
            let name = first.of(self.text).to_owned();
            let (value, quote) = self.value();
            found.push(self.argument(name, value, quote));
        }
    }

    fn argument(&self, name: String, value: Span, quote: Option<char>) -> Argument {
        Argument {
            name,
            value: value.shifted(self.base),
            quote,
        }
    }

    fn rest(&self) -> &'t str {
        Span::new(self.at, self.text.len()).of(self.text)
    }

    fn skip_white(&mut self) {
        let rest = self.rest();
        let white = |c: char| c.is_whitespace() || c == ',';
        self.at += rest.len() - rest.trim_start_matches(white).len();
    }

    /// A quoted string, or a word: at least one character long, so that reading goes on.
    fn value(&mut self) -> (Span, Option<char>) {
        let rest = self.rest();
        let quote = rest.chars().next();
        if let Some(quote) = quote.filter(|c| matches!(c, '"' | '\'' | '`')) {
            let start = self.at + 1;
            let length = string_length(Span::new(start, self.text.len()).of(self.text), quote);
            let end = length.map_or(self.text.len(), |length| start + length);
            self.at = (end + 1).min(self.text.len());
            return (Span::new(start, end), length.and(Some(quote)));
        }
        let first = quote.map_or(0, char::len_utf8);
        let stops = |c: char| c.is_whitespace() || matches!(c, '=' | ',' | '"');
        let tail = rest.get(first..).unwrap_or_default();
        let length = first + tail.find(stops).unwrap_or(tail.len());
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        (span, None)
    }
}

/// Where a string ends: at its quote without a backslash; backticks know none.
fn string_length(text: &str, quote: char) -> Option<usize> {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        if c == quote && !is_escaped {
            return Some(at);
        }
        is_escaped = c == '\\' && !is_escaped && quote != '`';
    }
    None
}

/// What of a shortcode or statement is translatable: arguments in quotes and on one line, those that
/// the project names for it, else those of a small table. An include goes by the name of its file.
pub(crate) fn translatable_arguments(text: &str, mask: &Mask, options: &Options) -> Vec<Part> {
    let arguments = arguments(text, mask);
    if arguments.is_empty() {
        return Vec::new();
    }
    let name = mask.name(text).of(text);
    let is_include = mask.kind == MaskKind::Statement && name.starts_with("include");
    let file = arguments
        .first()
        .filter(|first| is_include && first.name == "0");
    let file = file.map(|first| first.value.of(text));
    let wanted = wanted(name, file, options);
    let escape = |quote: char| {
        if quote != '`' && (mask.kind != MaskKind::Statement || is_include) {
            Escape::Backslash
        } else {
            Escape::None
        }
    };
    let parts = arguments.into_iter().filter_map(|argument| {
        let value = argument.value.of(text);
        let is_text = !value.trim().is_empty() && !value.contains(['\n', '\r']);
        let quote = argument
            .quote
            .filter(|_| is_text && wanted.contains(&argument.name))?;
        Some(Part {
            span: argument.value,
            kind: kind_of(&argument.name),
            slot: Slot::Argument(quote, escape(quote)),
        })
    });
    parts.collect()
}

fn kind_of(name: &str) -> UnitKind {
    match name {
        "alt" => UnitKind::Alt,
        "0" | "caption" | "footer" | "header" | "name" | "subtitle" | "summary" | "title" => {
            UnitKind::Caption
        }
        _ => UnitKind::Attribute,
    }
}

/// The names of the translatable arguments.
fn wanted(name: &str, file: Option<&str>, options: &Options) -> Vec<String> {
    let base = file.map(|file| file.rsplit('/').next().unwrap_or(file));
    let stem = base.map(|base| base.split('.').next().unwrap_or(base));
    let names = [file, base, stem, Some(name)];
    let mut names = names.into_iter().flatten();
    if let Some(told) = names.clone().find_map(|name| options.arguments.get(name)) {
        return told.clone();
    }
    let known = names.find_map(|name| TRANSLATABLE.iter().find(|(known, _)| *known == name));
    let known = known.map_or(&[][..], |(_, arguments)| arguments);
    known.iter().map(|name| (*name).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        markdown::mask,
        options::{Dialect, Format},
    };

    fn options(dialect: Dialect) -> Options {
        Options {
            dialect,
            ..Options::new(Format::Markdown)
        }
    }

    fn read(text: &str, dialect: Dialect) -> Vec<(String, &str)> {
        let masks = mask::find(text, dialect);
        let found = masks.iter().flat_map(|mask| arguments(text, mask));
        found
            .map(|argument| (argument.name, argument.value.of(text)))
            .collect()
    }

    fn parts<'t>(text: &'t str, options: &Options) -> Vec<(&'t str, Slot)> {
        let masks = mask::find(text, options.dialect);
        let found = masks
            .iter()
            .flat_map(|mask| translatable_arguments(text, mask, options));
        found.map(|part| (part.span.of(text), part.slot)).collect()
    }

    #[test]
    fn arguments_have_a_name_or_a_position() {
        assert_eq!(
            read(
                "{{< fig src=a.png title=\"ż \\\"ó\\\"\" `図` x = 3 \"نص\" />}}",
                Dialect::Hugo
            ),
            [
                ("src".to_owned(), "a.png"),
                ("title".to_owned(), "ż \\\"ó\\\""),
                ("0".to_owned(), "図"),
                ("x".to_owned(), "3"),
                ("1".to_owned(), "نص"),
            ]
        );
        assert_eq!(
            read(
                "{%- include fig.html, a='b' -%} {% endif %}",
                Dialect::Jekyll
            ),
            [("0".to_owned(), "fig.html"), ("a".to_owned(), "b")]
        );
        assert!(read("{{< /a \"b\" >}} {{ a | b: \"c\" }}", Dialect::Hugo).is_empty());
        assert!(read("{{</* a b=\"c\" */>}}", Dialect::Hugo).is_empty());
    }

    #[test]
    fn arguments_that_readers_see_are_translatable() {
        let text = "{{< figure src=\"x\" alt=`A \"b\"` caption=\"Ç\\\"\" title=\"\" attr=word >}}";
        assert_eq!(
            parts(text, &options(Dialect::Hugo)),
            [
                ("A \"b\"", Slot::Argument('`', Escape::None)),
                ("Ç\\\"", Slot::Argument('"', Escape::Backslash)),
            ]
        );
    }

    #[test]
    fn a_project_says_which_arguments_are_translatable() {
        let mut options = options(Dialect::Hugo);
        let told = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        options.arguments.insert("figure".into(), told(&["src"]));
        options.arguments.insert("word".into(), told(&["1"]));
        let text = "{{< figure src=\"s\" alt=\"a\" >}} {{< word \"x\" \"y\" >}}";
        let found: Vec<&str> = parts(text, &options).iter().map(|part| part.0).collect();
        assert_eq!(found, ["s", "y"]);
    }

    #[test]
    fn an_include_goes_by_the_name_of_its_file() {
        let text = "{% include figure caption=\"a\" %} {% include x/figure.html alt='b' src=\"c\" %} \
            {% include other title=\"d\" %} {% link figure title=\"e\" %}";
        let mut options = options(Dialect::Jekyll);
        let found = |options: &Options| -> Vec<&str> {
            parts(text, options).iter().map(|part| part.0).collect()
        };
        assert_eq!(found(&options), ["a", "b"]);
        options
            .arguments
            .insert("other".into(), vec!["title".into()]);
        assert_eq!(found(&options), ["a", "b", "d"]);
    }

    #[test]
    fn no_argument_makes_it_stand_still() {
        for text in [
            "{{< a = >}}",
            "{{< a == \" >}}",
            "{{< a ,,= \"b >}}",
            "{{<>}}",
            "{%%}",
        ] {
            let _ = read(text, Dialect::Hugo);
        }
        let many = format!("{{{{< a {}>}}}}", "b='".repeat(20_000));
        assert!(!read(&many, Dialect::Hugo).is_empty());
    }
}
