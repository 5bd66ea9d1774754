//! Texts that are made to be slow: one piece repeated, or one opener and then a tail.

use hexapla_formats::{Dialect, Format, Options};

/// How a text is made of a piece; `@` in a piece counts.
#[derive(Clone, Copy)]
pub(crate) enum Make {
    /// The piece again and again.
    Repeat(&'static str),
    /// The first half opens, the second closes or passes through.
    Halves(&'static str, &'static str),
    /// What stands before, the piece again and again, what stands after.
    Inside(&'static str, &'static str, &'static str),
}

use Make::{Halves, Inside, Repeat};

/// A generator.
pub(crate) struct Generator {
    pub(crate) name: &'static str,
    pub(crate) format: Format,
    pub(crate) dialect: Dialect,
    pub(crate) make: Make,
}

impl Generator {
    pub(crate) fn options(&self) -> Options {
        let mut options = Options::new(self.format);
        options.dialect = self.dialect;
        options
    }

    /// A text of about so many bytes.
    pub(crate) fn text(&self, size: usize) -> String {
        match self.make {
            Repeat(piece) => repeat(piece, size),
            Halves(first, second) => repeat(first, size / 2) + &repeat(second, size / 2),
            Inside(before, piece, after) => format!("{before}{}{after}", repeat(piece, size)),
        }
    }
}

fn repeat(piece: &str, size: usize) -> String {
    let mut out = String::with_capacity(size + piece.len());
    let mut count = 0_usize;
    while out.len() < size {
        out.push_str(&piece.replace('@', &count.to_string()));
        count += 1;
    }
    out
}

/// All generators.
pub(crate) fn all() -> Vec<Generator> {
    let mut found = Vec::new();
    let gfm = MARKDOWN
        .iter()
        .map(|(name, make)| (*name, Dialect::Gfm, *make));
    for (name, dialect, make) in gfm.chain(DIALECTS.iter().copied()) {
        found.push(Generator {
            name,
            format: Format::Markdown,
            dialect,
            make,
        });
    }
    for (name, format, make) in OTHERS.iter().copied() {
        found.push(Generator {
            name,
            format,
            dialect: Dialect::Gfm,
            make,
        });
    }
    found
}

/// What people write, for comparison.
const ORDINARY: &str = "\
## Step @: keep the starter alive

A sourdough starter is *flour and water* that ferment together. Feed it **once a day**, at about the
same hour, and see [the table of temperatures](temperatures.md#flour) when the kitchen is cold.

- Take a spoon of the old starter.
- Add `50 g` of flour and as much water, and stir until nothing is dry.

> Starter that smells of vinegar is hungry, not spoiled.

| flour | water |
|-------|-------|
| wheat | 60 %  |

";

/// Markdown as GitHub reads it.
const MARKDOWN: &[(&str, Make)] = &[
    ("ordinary pages", Repeat(ORDINARY)),
    ("words", Repeat("word ")),
    ("lines", Repeat("word\n")),
    ("paragraphs", Repeat("word\n\n")),
    ("same paragraphs, counted", Repeat("word @\n\n")),
    ("quotes", Repeat(">")),
    ("quotes passed", Halves("> ", "\na")),
    ("lists in lists", Repeat("- ")),
    ("lists passed", Halves("- ", "\n\n  a")),
    ("lists and quotes", Halves("- > ", "\n\n")),
    ("items", Repeat("- a\n")),
    ("loose items", Repeat("- a\n\n")),
    ("brackets", Repeat("[")),
    ("brackets in brackets", Halves("[", "]")),
    ("images in images", Halves("![", "](x)")),
    ("links", Repeat("[a](b) ")),
    ("links with open titles", Repeat("[a](b \"")),
    ("links in angles", Repeat("[a](<b")),
    ("references", Inside("[b]: /u\n\n", "[a][b] ", "")),
    ("definitions", Repeat("[@]: /u \"t@\"\n")),
    ("one label twice and more", Repeat("[a]: /u \"t\"\n")),
    ("definitions with open titles", Repeat("[@]: /u \"t\n")),
    ("footnotes", Repeat("[^@]: a\n\n")),
    ("footnote marks", Inside("[^a]: x\n\n", "b[^a] ", "")),
    ("emphasis", Repeat("*a **b ")),
    ("closing emphasis", Repeat("a* b** ")),
    ("mixed emphasis", Repeat("*_*_")),
    ("emphasis in emphasis", Halves("*a ", " b*")),
    ("strikes", Repeat("~~a ")),
    ("backticks", Repeat("`a ``b ")),
    ("longer backticks", Repeat("`@``")),
    ("fences", Repeat("```\na\n")),
    ("cells", Inside("|a|\n|-|\n", "|a", "\n")),
    ("rows", Inside("|a|b|\n|-|-|\n", "|c|d|\n", "")),
    ("tables", Repeat("|a|b|\n|-|-|\n|c|d|\n\n")),
    ("columns", Halves("|a", "\n|-")),
    ("inline html", Repeat("a <b>c</b> ")),
    ("open html", Repeat("a <b>")),
    ("closing html", Repeat("a </b>")),
    ("html attributes", Inside("a <b ", "x@=\"y\" ", ">c</b>")),
    ("open html attributes", Repeat("a <b x=\"")),
    ("html blocks", Repeat("<div>\n\n")),
    ("comments", Repeat("<!--")),
    ("instructions", Repeat("<?")),
    ("cdata", Repeat("<![CDATA[")),
    ("entities", Repeat("&amp;&#x41;")),
    ("ampersands", Repeat("&")),
    ("backslashes", Repeat("\\")),
    ("hard breaks", Repeat("a\\\n")),
    ("urls", Repeat("https://a.b/c ")),
    ("open urls", Repeat("https://a.b/()(")),
    ("alerts", Repeat("> [!NOTE]\n> a\n\n")),
    ("headings", Repeat("# a\n")),
    ("questions", Repeat("# a?\n\nb\n\n")),
    ("carriage returns", Repeat("a\r")),
    ("tabs", Repeat("\ta\n")),
    ("Japanese lines", Repeat("文\n")),
    ("Arabic marks", Repeat("نٌّ")),
    (
        "YAML front matter",
        Inside("---\ntitle: a\n", "k@: v\n", "---\n"),
    ),
    ("YAML nesting", Inside("---\na: ", "[", "\n---\n")),
    (
        "YAML anchors",
        Inside("---\n", "k@: &a@ [*a, *a]\n", "---\n"),
    ),
    ("YAML indentation", Inside("---\n", "a:\n ", "\n---\n")),
    ("YAML quotes", Inside("---\ntitle: \"", "\\\"", "\"\n---\n")),
    (
        "TOML front matter",
        Inside("+++\ntitle = \"a\"\n", "k@ = \"v\"\n", "+++\n"),
    ),
    ("TOML nesting", Inside("+++\na = ", "[", "\n+++\n")),
    ("TOML tables", Inside("+++\n", "[a@.b]\n", "+++\n")),
];

/// What only a dialect knows.
const DIALECTS: &[(&str, Dialect, Make)] = &[
    ("shortcodes", Dialect::Hugo, Repeat("{{< a >}}")),
    ("open shortcodes", Dialect::Hugo, Repeat("{{< a ")),
    (
        "shortcodes in shortcodes",
        Dialect::Hugo,
        Halves("{{< a >}}", "{{< /a >}}"),
    ),
    (
        "shortcode arguments",
        Dialect::Hugo,
        Inside("{{< a ", "x@=\"y\" ", ">}}"),
    ),
    ("open statements", Dialect::Jekyll, Repeat("{% a ")),
    ("Liquid braces", Dialect::Jekyll, Repeat("{{ a | b ")),
    ("attribute lists", Dialect::Jekyll, Repeat("a {: .b}\n\n")),
    ("heading attributes", Dialect::Hugo, Repeat("# a {#b .c\n")),
    ("definition lists", Dialect::Hugo, Repeat("a\n: b\n\n")),
    ("definitions", Dialect::Hugo, Repeat(": ")),
    ("MDX braces", Dialect::Mdx, Repeat("{")),
    ("MDX braces in braces", Dialect::Mdx, Halves("{", "}")),
    ("MDX tags", Dialect::Mdx, Repeat("<A>")),
    ("MDX tags in tags", Dialect::Mdx, Halves("<A>\n", "</A>\n")),
    ("MDX attributes", Dialect::Mdx, Repeat("<A b={")),
    ("MDX strings", Dialect::Mdx, Repeat("{\"a")),
    ("MDX templates", Dialect::Mdx, Repeat("{`${")),
    ("MDX exports", Dialect::Mdx, Repeat("export const a = {\n")),
    ("directives", Dialect::Docusaurus, Repeat(":::note a\n")),
    ("longer directives", Dialect::Docusaurus, Repeat(":")),
    (
        "admonitions",
        Dialect::Mkdocs,
        Repeat("!!! note \"a\"\n    b\n\n"),
    ),
    ("admonition openers", Dialect::Mkdocs, Repeat("!!! note\n")),
    ("blocks of slashes", Dialect::Mkdocs, Repeat("/// a | b\n")),
    ("tabs of MkDocs", Dialect::Mkdocs, Repeat("=== \"a\"\n")),
    ("MkDocs attributes", Dialect::Mkdocs, Repeat("a{ .b ")),
    ("includes", Dialect::Mdbook, Repeat("{{#include ")),
];

/// The formats that are no Markdown.
const OTHERS: &[(&str, Format, Make)] = &[
    ("text lines", Format::Text, Repeat("word\n")),
    ("text paragraphs", Format::Text, Repeat("word\n\n")),
    ("text bullets", Format::Text, Repeat("- a\n")),
    ("text indents", Format::Text, Repeat("  a\n    b\n")),
    ("text hashes", Format::Text, Repeat("#a ")),
    ("messages", Format::Fluent, Repeat("a@ = b\n")),
    ("same messages", Format::Fluent, Repeat("a = b\n")),
    (
        "attributes",
        Format::Fluent,
        Inside("a = b\n", "    .c@ = d\n", ""),
    ),
    ("Fluent braces", Format::Fluent, Inside("a = ", "{", "\n")),
    (
        "placeables",
        Format::Fluent,
        Inside("a = ", "{ $b } ", "\n"),
    ),
    (
        "variants",
        Format::Fluent,
        Inside("a = { $b ->\n", "    [c@] d\n", "   *[e] f\n}\n"),
    ),
    (
        "Fluent lines",
        Format::Fluent,
        Inside("a =\n", "    b\n", ""),
    ),
    ("Fluent comments", Format::Fluent, Repeat("# a\n")),
    ("Fluent junk", Format::Fluent, Repeat("a =\n")),
    (
        "JSON keys",
        Format::Json,
        Inside("{\"z\": \"z\"", ", \"k@\": \"v\"", "}"),
    ),
    ("JSON nesting", Format::Json, Halves("{\"a\":", "}")),
    ("JSON lists", Format::Json, Halves("[", "]")),
    (
        "JSON escapes",
        Format::Json,
        Inside("{\"a\": \"", "\\u0041\\n", "\"}"),
    ),
    ("YAML keys", Format::Yaml, Repeat("k@: v\n")),
    ("YAML lists", Format::Yaml, Repeat("- ")),
    ("YAML flow", Format::Yaml, Inside("a: ", "[", "\n")),
    ("YAML aliases", Format::Yaml, Repeat("k@: &a@ v\nl@: *a@\n")),
    ("YAML scalars", Format::Yaml, Inside("a: |\n", "  b\n", "")),
    ("HTML paragraphs", Format::Html, Repeat("<p>a</p>\n")),
    ("HTML depth", Format::Html, Halves("<div>", "</div>")),
    ("HTML open", Format::Html, Repeat("<div>a")),
    ("HTML inline depth", Format::Html, Halves("<b>a", "</b>")),
    ("HTML crossing", Format::Html, Repeat("<b><i></b>")),
    ("HTML closing", Format::Html, Repeat("</b>")),
    ("HTML entities", Format::Html, Repeat("&amp;&#65;")),
    (
        "HTML attributes",
        Format::Html,
        Inside("<p ", "x@=\"y\" ", ">a</p>"),
    ),
    (
        "HTML same attributes",
        Format::Html,
        Inside("<p ", "title=\"y\" ", ">a</p>"),
    ),
    ("HTML angles", Format::Html, Repeat("<")),
    ("HTML comments", Format::Html, Repeat("<!--a--!>")),
    (
        "HTML tables",
        Format::Html,
        Inside("<table>", "<tr><td>a<td>b", "</table>"),
    ),
    ("HTML lists", Format::Html, Repeat("<ul><li>a")),
    ("HTML scripts", Format::Html, Repeat("<script>a</script>")),
    ("HTML open scripts", Format::Html, Repeat("<script><!--")),
];
