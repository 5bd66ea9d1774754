//! Time on texts that are made to be slow: it must grow with the length and no faster.

use hexapla_formats::{Dialect, Format, Options, encode, inline, parse, structure};

const GENERATORS: &[(&str, &str)] = &[
    ("words", "word "),
    ("lines", "word\n"),
    ("paragraphs", "word\n\n"),
    ("quotes", ">"),
    ("spaced quotes", "> "),
    ("quote lines", "> a\n"),
    ("lists in lists", "- "),
    ("ordered in ordered", "1. "),
    ("items", "- a\n"),
    ("tasks", "- [ ] a\n"),
    ("brackets", "["),
    ("closing brackets", "a]"),
    ("images", "!["),
    ("links", "[a](b)"),
    ("nested links", "[a](<b"),
    ("links with open titles", "[a](b \""),
    ("references", "[a][b] "),
    ("shortcuts", "[a] "),
    ("definitions", "[a]: /u \"t\"\n"),
    ("different definitions", "[@]: /u \"t@\"\n"),
    ("definitions with open titles", "[@]: /u \"t\n"),
    ("footnotes", "[^@]: a\n"),
    ("emphasis", "*a "),
    ("emphasis runs", "*a **b "),
    ("closing emphasis", "a* b** "),
    ("mixed emphasis", "*_*_"),
    ("strikes", "~~a "),
    ("backticks", "`a ``b "),
    ("backtick lines", "`a\n"),
    ("fences", "```\na\n"),
    ("html", "<b>"),
    ("html pairs", "<b>a</b>"),
    ("crossing html", "<b><i></b>"),
    ("closing html", "</b>"),
    ("different html", "<x@>"),
    ("comments", "<!--"),
    ("declarations", "<!A"),
    ("instructions", "<?"),
    ("cdata", "<![CDATA["),
    ("html blocks", "<div>\n\n"),
    ("entities", "&amp;"),
    ("ampersands", "&"),
    ("backslashes", "\\"),
    ("hard breaks", "a\\\n"),
    ("spaced breaks", "a  \n"),
    ("tables", "|a|b|\n|-|-|\n|c|d|\n\n"),
    ("rows", "|a|\n"),
    ("pipes", "|"),
    ("dashes", "-"),
    ("rules", "---\n"),
    ("headings", "# a\n"),
    ("questions", "# a?\n\nb\n\n"),
    ("headings without words", "# -\n"),
    ("braces", "{{"),
    ("open shortcodes", "{{< a "),
    ("shortcodes", "{{< a >}}"),
    ("open and close", "{{< a >}}{{< /a >}}"),
    ("shortcode lines", "{{< a\nb\n"),
    ("variables", "{$a} "),
    ("open statements", "{% a "),
    ("urls", "https://a.b/c "),
    ("bare schemes", "http://"),
    ("parentheses", "https://a.b/())"),
    ("carriage returns", "a\r"),
    ("tabs", "\ta\n"),
    ("only tabs", "\t"),
    ("CJK lines", "文\n"),
    ("alerts", "> [!NOTE]\n> a\n\n"),
    ("image paragraphs", "![a](b \"c\")\n\n"),
];

/// What opens many containers, and what then passes through all of them.
const DEEP: &[(&str, &str)] = &[
    ("- ", "\n"),
    ("- ", "\na"),
    ("> ", "\n"),
    ("> ", "\na"),
    ("- > ", "\n\n"),
    ("1. ", "\n          a\n"),
];

/// What opens the constructs of MDX and Docusaurus, and does not close them.
const COMPONENTS: &[&str] = &[
    "{",
    "{\n",
    "{\n\n",
    "{`${",
    "{/*\n",
    "<a ",
    "<a b={",
    "<a b=\"\n",
    "<a\n",
    "<a>\n",
    "<a>\n  - b\n",
    "<!--\n",
    ":::a[\n",
    "import {\n\n",
    "export const a = `\n\n",
    "$$\n",
    "> {\n",
    "- {\n",
    "a\n{b\n",
];

const SIZES: [usize; 3] = [256 * 1024, 512 * 1024, 1024 * 1024];

fn main() {
    divan::main();
}

/// A unit repeated up to a size; `@` in it counts.
fn text(unit: &str, size: usize) -> String {
    let mut out = String::with_capacity(size + unit.len());
    let mut count = 0_usize;
    while out.len() < size {
        out.push_str(&unit.replace('@', &count.to_string()));
        count += 1;
    }
    out
}

fn names() -> impl Iterator<Item = &'static str> {
    GENERATORS.iter().map(|(name, _)| *name)
}

fn unit(name: &str) -> &'static str {
    let found = GENERATORS.iter().find(|(known, _)| *known == name);
    found.map_or("", |(_, unit)| *unit)
}

#[divan::bench(args = names(), consts = SIZES, sample_count = 1, sample_size = 1)]
fn parsing<const SIZE: usize>(bencher: divan::Bencher, name: &str) {
    let text = text(unit(name), SIZE);
    let options = Options::new(Format::Markdown);
    bencher.bench(|| parse(&text, &options).units.len());
}

#[divan::bench(args = 0..DEEP.len(), consts = SIZES, sample_count = 1, sample_size = 1)]
fn parsing_depths<const SIZE: usize>(bencher: divan::Bencher, index: usize) {
    let (open, pass) = DEEP.get(index).copied().unwrap_or_default();
    let text = text(open, SIZE / 2) + &text(pass, SIZE / 2);
    let options = Options::new(Format::Markdown);
    bencher.bench(|| parse(&text, &options).units.len());
}

#[divan::bench(args = COMPONENTS, consts = SIZES, sample_count = 1, sample_size = 1)]
fn parsing_components<const SIZE: usize>(bencher: divan::Bencher, unit: &str) {
    let text = text(unit, SIZE);
    let options = Options {
        dialect: Dialect::Docusaurus,
        ..Options::new(Format::Markdown)
    };
    bencher.bench(|| (parse(&text, &options).units.len(), inline(&text, &options)));
}

#[divan::bench(args = names(), consts = SIZES, sample_count = 1, sample_size = 1)]
fn comparing<const SIZE: usize>(bencher: divan::Bencher, name: &str) {
    let text = text(unit(name), SIZE);
    let options = Options::new(Format::Markdown);
    bencher.bench(|| structure(&text, &options));
}

#[divan::bench(args = names(), consts = SIZES, sample_count = 1, sample_size = 1)]
fn reading_inline<const SIZE: usize>(bencher: divan::Bencher, name: &str) {
    let text = text(unit(name), SIZE);
    let options = Options::new(Format::Markdown);
    bencher.bench(|| inline(&text, &options));
}

#[divan::bench(args = names(), consts = SIZES, sample_count = 1, sample_size = 1)]
fn writing<const SIZE: usize>(bencher: divan::Bencher, name: &str) {
    let text = text(unit(name), SIZE);
    let options = Options::new(Format::Markdown);
    let document = parse("See [a].\n\n[a]: /u\n", &options);
    bencher.bench(|| {
        let units = document.units.iter();
        let written = units.map(|unit| encode(&document, unit, &text, &options));
        written.filter(Result::is_ok).count()
    });
}
