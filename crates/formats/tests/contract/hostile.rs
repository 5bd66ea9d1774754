//! The structure law: whatever a target says, the blocks of the file stay as they are.
#![allow(
    dead_code,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "two test programs share these helpers, each uses a part, and a broken law panics"
)]

use hexapla_formats::{Dialect, Format, Options, parse, structure};

use crate::{laws::assemble, other};

/// Texts that would like to be blocks.
pub(crate) const STRINGS: &[&str] = &[
    "# Heading",
    "###### ",
    "> quote",
    ">",
    "- item",
    "* item",
    "+ item",
    "-",
    "1. one",
    "1986. A great year",
    "2) two",
    "---",
    "***",
    "___",
    "* * *",
    "===",
    "Title\n===",
    "Title\\\n===",
    "Title  \n---",
    "```\ncode",
    "```js",
    "~~~ x",
    "``` a ``` b",
    "    code",
    "\tcode",
    "<div>\nx",
    "<div>",
    "<!-- open",
    "a <!-- open",
    "<script>alert(1)</script>",
    "<?php x",
    "<![CDATA[ x",
    "</p>",
    "<x-y z=\"1\">",
    "a\n\nb",
    "a\r\n\r\nb",
    "a\r\rb",
    "a\\\n\\\n- b",
    "a  \n    b\\\n# c",
    "a\\\n| - | - |",
    "a | b\\\n--|--\\\nc | d",
    "|a|\\\n|-|",
    "a | b | c || d",
    "\\",
    "a\\",
    "a \\\\",
    "a\\\\|b",
    "|",
    "[x]: /url",
    "[x]: /url \"t\"",
    "[x]:\\\n/url",
    "[^1]: note",
    "[ ] task",
    "[x] task",
    "[!NOTE]",
    "[!TIP]\\\nx",
    "![a](b",
    "](c)",
    "[",
    "`",
    "`` ` open",
    "*a **b",
    "a #",
    "a ##   ",
    "#",
    "\u{2028}# x\u{2029}",
    "\u{85}# x",
    "\u{b}# x",
    "\u{c}",
    "a\u{c}\\\n\u{c}- b",
    "\u{a0}- x",
    "\u{feff}# x",
    "{{< open",
    "{{ a\\\n>}} b",
    "{{<\\\n- x >}}",
    "{% x",
    "&#10;&#10;# x",
    "+++",
    "+++\\\ntitle = 1",
    ": definition",
    ":::note",
    "\"quoted\" 'and' (more)",
    "# 見出し",
    "- 項目\\\n> 引用",
    "١. عنصر",
    "1. Żółć\\\n=====",
    "* İğne | iplik",
    "$$ x $$",
    "javascript:alert(1)",
    "<https://example.com>",
    "<a href=\"x\">y",
    "<br>",
    "<br/> text",
    "{",
    "}",
    "a { $b",
    "a { b }\nc = d",
    ".title = x",
    "a\n.title = x",
    "a\nb = c",
    "[one] x",
    "a\n*[other] x\n}",
    "{ $n ->\n    [one] x\n}",
    "{ $n ->\n   *[other] x\n}\nb = c",
    "{ \"\" }",
    "{ \"a",
    "-term = x",
    "a\n-term = x",
    "a\n\n## Group\n\nb = c",
    "{ a.b.c }",
    "{ F(1, 1: 2) }",
    "  a  ",
];

/// Texts that would like to run something, to load something, or to be filled in.
pub(crate) const INJECTIONS: &[&str] = &[
    "</div>",
    "x </div> y",
    "x <b>y",
    "y</b>",
    "{{<",
    "a {{< b",
    "a >}} b",
    "{{< evil >}}",
    "{{ site.secret }}",
    "`{{ site.secret }}`",
    "{% include evil %}",
    "{{% evil %}}x{{% /evil %}}",
    "{process.env}",
    "{$secret}",
    "[a]({{ evil }})",
    "a\tb",
    "a\u{2028}<svg onload=alert(1)>",
    "<svg onload=alert(1)>",
    "a <svg onload=alert(1)> b",
    "<svg/onload=alert(1)>",
    "a <svg\u{b}onload=alert(1)> b",
    "a <svg\nonload=alert(1)> b",
    "a <svg\\\nonload=alert(1)> b",
    "a <svg\n\nonload=alert(1)> b",
    "a <img src=x onerror=alert(1)> b",
    "a <img src=x onerror=alert(1)",
    "a <img src=\"x\"onerror=alert(1)> b",
    "a <img src=x onerror=\"alert(1)\"/> | b",
    "a <img src='|' onerror=alert(1)> b",
    "a <ImG sRc=x OnErRoR=alert(1)> b",
    "<a href=\"java&#10;script:alert(1)\">x</a>",
    "x <a href=\"java&#10;script:alert(1)\">y</a>",
    "x <a href=' \u{1}javascript:alert(1)'>y</a>",
    "[x](javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](<java\tscript:alert(1)>)",
    "[x](java&Tab;script:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript:alert(1) \"t\")",
    "[x](\\javascript:alert(1))",
    "[x](javascript\\:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](data:text/html;base64,PHN2Zz4=)",
    "![x](data:text/html,<script>alert(1)</script>)",
    "![x](javascript:alert(1))",
    "[x]: javascript:alert(1)",
    "[x]\\\n[x]: javascript:alert(1)",
    "a [x][y]\n\n[y]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "a <vbscript:x> b",
    "a <details open ontoggle=alert(1)> b",
    "a <math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
    "a <script>alert(1)</script>",
    "a <style>*{display:none}</style>",
    "a <iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "a <form action=//evil><button formaction=javascript:alert(1)>x</button></form>",
    "a <input autofocus onfocus=alert(1)> b",
    "a <base href=//evil> b",
    "a <meta http-equiv=refresh content=0> b",
    "a <b style=\"position:fixed\">x</b>",
    "a <sup onclick=alert(1)>x</sup>",
    "a <ruby>漢<rt onclick=alert(1)>x</rt></ruby>",
    "a <!-- b --> c",
    "a <![CDATA[ <svg onload=alert(1)> ]]> b",
    "a <?php system(1) ?> b",
    "a <!DOCTYPE x> b",
    "&lt;script>alert(1)&lt;/script>",
    "\\<script>alert(1)\\</script>",
    "\\\\<img src=x onerror=alert(1)>",
    "`<img src=x onerror=alert(1)>`",
    "`` ` `<img src=x onerror=alert(1)> ``",
    "` <img src=x onerror=alert(1)>",
    "$ <img src=x onerror=alert(1)> $",
    "*a <b onclick=alert(1)>x</b>*",
    "[a <b onclick=alert(1)>x</b>](y)",
    "![a <b onclick=alert(1)>x</b>](y \"<svg onload=alert(1)>\")",
    "[x](y '\"><svg onload=alert(1)>')",
    "\" onmouseover=\"alert(1)",
    "\"><svg onload=alert(1)>",
    "日本 <svg onload=alert(1)> 語",
    "صفحة <img src=x onerror=alert(1)>",
    "zażółć [x](JAVASCRIPT:alert(1))",
];

/// What was found, over many documents.
#[derive(Default)]
pub(crate) struct Tally {
    tried: usize,
    refused: usize,
    not_compared: usize,
}

impl Tally {
    pub(crate) fn report(&self, what: &str) {
        let Self {
            tried,
            refused,
            not_compared,
        } = self;
        println!(
            "{what}: {tried} targets, {refused} refused, {not_compared} documents not compared with comrak"
        );
        assert!(
            *refused * 5 < (*tried).max(5),
            "too much is refused: {refused} of {tried}"
        );
    }
}

/// Each hostile text in place of all units at once.
pub(crate) fn everywhere(name: &str, source: &str, options: &Options, tally: &mut Tally) {
    try_all(name, source, STRINGS, options, tally);
    try_all(name, source, INJECTIONS, options, &mut Tally::default());
}

/// Each of these texts in place of all units at once; where that breaks the law, names the unit.
pub(crate) fn try_all(
    name: &str,
    source: &str,
    strings: &[&str],
    options: &Options,
    tally: &mut Tally,
) {
    let trial = Trial::new(source, options, tally);
    for string in strings {
        let Some(why) = trial.broken(&|_| Some((*string).to_owned()), tally) else {
            continue;
        };
        trial.one_by_one(name, string, tally);
        panic!("{name}: {string:?} in all units at once: {why}");
    }
}

/// Each hostile text in place of one unit at a time.
pub(crate) fn one_by_one(name: &str, source: &str, options: &Options, tally: &mut Tally) {
    let trial = Trial::new(source, options, tally);
    for string in STRINGS {
        trial.one_by_one(name, string, tally);
    }
    for string in INJECTIONS {
        trial.one_by_one(name, string, &mut Tally::default());
    }
}

/// Each hostile text that says something in place of all front-matter values: it reads back.
pub(crate) fn in_front_matter(name: &str, source: &str, options: &Options) {
    let document = parse(source, options);
    let is_value = |unit: &hexapla_core::Unit<'_>| {
        use hexapla_core::UnitKind as Kind;
        matches!(unit.kind, Kind::Title | Kind::FrontMatter | Kind::Tags)
    };
    let count = document.units.iter().filter(|unit| is_value(unit)).count();
    let speaking = STRINGS
        .iter()
        .filter(|text| text.contains(char::is_alphanumeric));
    for string in speaking.filter(|_| count > 0) {
        let target = |index: usize| (index < count).then(|| (*string).to_owned());
        let (page, refused) = assemble(&document, options, target);
        assert!(refused.is_empty(), "{name}: {string:?} is refused");
        let again = parse(&page, options);
        let values = again.units.iter().filter(|unit| is_value(unit));
        let texts: Vec<&str> = values.map(|unit| &*unit.text).collect();
        assert_eq!(texts, vec![*string; count], "{name}");
        let (before, after) = (structure(source, options), structure(&page, options));
        assert_eq!(before.first_difference(&after), None, "{name}: {string:?}");
    }
}

/// How many of these texts, each in place of all units at once, were tried, refused, and broke the
/// law; and what the first breach was.
#[derive(Default)]
pub(crate) struct Count {
    pub(crate) tried: usize,
    pub(crate) refused: usize,
    pub(crate) compared: usize,
    pub(crate) broken: Vec<String>,
}

/// Counts instead of stopping.
pub(crate) fn count(name: &str, source: &str, options: &Options, count: &mut Count) {
    let mut tally = Tally::default();
    let trial = Trial::new(source, options, &mut tally);
    for string in STRINGS {
        if let Some(why) = trial.broken(&|_| Some((*string).to_owned()), &mut tally) {
            let what = why.get(..why.floor_char_boundary(300)).unwrap_or_default();
            count.broken.push(format!("{name}: {string:?}: {what}"));
        }
    }
    count.tried += tally.tried;
    count.refused += tally.refused;
    count.compared += 1 - tally.not_compared.min(1);
}

struct Trial<'s> {
    document: hexapla_core::Document<'s>,
    options: &'s Options,
    blocks: hexapla_formats::Structure,
    /// As comrak sees them; `None` where it sees other blocks than we do.
    theirs: Option<Vec<String>>,
}

impl<'s> Trial<'s> {
    fn new(source: &'s str, options: &'s Options, tally: &mut Tally) -> Self {
        let theirs = match options.format {
            Format::Markdown => Some(other::comrak(source, options.dialect)),
            Format::Text | Format::Html | Format::Fluent | Format::Json | Format::Yaml => None,
        };
        // A reference definition whose target is a template expression is one for us alone.
        let templated = source.contains("]:") && (source.contains("{{") || source.contains("{%"));
        let pulldown = || other::pulldown(source, options.dialect);
        // MDX knows no indented code.
        let is_mdx = matches!(options.dialect, Dialect::Mdx | Dialect::Docusaurus);
        let indented = is_mdx && (source.contains("\n    ") || source.contains("\n\t"));
        let theirs = theirs.filter(|theirs| !templated && !indented && *theirs == pulldown());
        tally.not_compared += usize::from(theirs.is_none());
        Self {
            document: parse(source, options),
            options,
            blocks: structure(source, options),
            theirs,
        }
    }

    fn one_by_one(&self, name: &str, string: &str, tally: &mut Tally) {
        for (index, unit) in self.document.units.iter().enumerate() {
            let only = |at: usize| (at == index).then(|| string.to_owned());
            if let Some(why) = self.broken(&only, tally) {
                panic!("{name}: {string:?} in {unit:?}: {why}");
            }
        }
    }

    /// What is wrong with the page that has these targets; `None` when all is well.
    fn broken(
        &self,
        target: &dyn Fn(usize) -> Option<String>,
        tally: &mut Tally,
    ) -> Option<String> {
        let (page, refused) = assemble(&self.document, self.options, target);
        tally.tried += self.document.units.len();
        tally.refused += refused.len();
        let blocks = structure(&page, self.options);
        if let Some(at) = blocks.first_difference(&self.blocks) {
            let from = page.floor_char_boundary(at.saturating_sub(100));
            let near: String = page[from..].chars().take(300).collect();
            return Some(format!("other blocks from byte {at}, near {near:?}"));
        }
        assert_eq!(blocks, self.blocks, "no difference means equal");
        let before = self.theirs.as_ref()?;
        let theirs = other::comrak(&page, self.options.dialect);
        if *before == theirs {
            return None;
        }
        let pairs = before.iter().zip(&theirs);
        let same = pairs.take_while(|(one, other)| one == other).count();
        let part = |blocks: &[String]| blocks.get(same..).unwrap_or_default().join(" ");
        let (before, after) = (part(before), part(&theirs));
        Some(format!(
            "comrak saw {before:.200}\nand now sees {after:.200}"
        ))
    }
}
