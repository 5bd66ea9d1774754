//! What holds for every scan, on real documents and on hostile ones.

use super::*;
use crate::options::Format;

const OURS: [Dialect; 4] = [
    Dialect::Hugo,
    Dialect::Jekyll,
    Dialect::Mdbook,
    Dialect::Mkdocs,
];

fn read(text: &str, dialect: Dialect) -> Scan {
    let options = Options {
        dialect,
        ..Options::new(Format::Markdown)
    };
    scan(text, &options)
}

fn assert_in_order(text: &str, spans: impl Iterator<Item = Span>) {
    let mut done = 0;
    for span in spans {
        assert!(span.start >= done && !span.is_empty(), "{span:?} of {done}");
        assert!(text.get(span.start..span.end).is_some(), "{span:?}");
        done = span.end;
    }
}

fn assert_lawful(text: &str, dialect: Dialect) -> Scan {
    let scan = read(text, dialect);
    assert_in_order(text, scan.islands.iter().map(|island| island.span));
    let masks = scan.masks.iter().map(|mask| mask.span);
    let mut all: Vec<Span> = scan.islands.iter().map(|island| island.span).collect();
    all.extend(masks);
    all.extend(&scan.dedents);
    assert_in_order(text, scan.dedents.iter().copied());
    all.sort_unstable();
    assert_in_order(text, all.into_iter());
    for island in &scan.islands {
        assert_in_order(text, island.parts.iter().map(|part| part.span));
        for part in &island.parts {
            assert!(island.span.start <= part.span.start && part.span.end <= island.span.end);
            assert!(!part.span.of(text).contains(['\n', '\r']));
        }
        let after = Span::new(island.span.end, text.len()).of(text);
        let line = after.lines().next().unwrap_or_default();
        assert!(line.trim().is_empty(), "{line:?} follows an island");
        let before = Span::new(0, island.span.start).of(text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        assert!(line.trim_matches([' ', '\t', '>']).is_empty(), "{line:?}");
    }
    for dedent in &scan.dedents {
        assert!(
            dedent
                .of(text)
                .bytes()
                .all(|byte| matches!(byte, b' ' | b'\t'))
        );
    }
    let mut last = 0;
    for at in &scan.breaks {
        assert!(*at > last && Span::new(at - 1, *at).of(text) == "\n");
        last = *at;
    }
    scan
}

#[test]
fn the_attributes_of_a_heading_are_the_parser_s() {
    use pulldown_cmark::{Event, Parser, Tag};
    for dialect in OURS {
        for text in ["## Ż { #b .c }\n", "## 日 {: #b }\n", "## نص {#b}\n"] {
            let scan = read(text, dialect);
            assert!(scan.masks.is_empty() && scan.islands.is_empty());
            let options = crate::markdown::parser_options(dialect);
            let first = Parser::new_ext(text, options).next();
            let has_id = |id: Option<pulldown_cmark::CowStr<'_>>| id.as_deref() == Some("b");
            assert!(
                matches!(first, Some(Event::Start(Tag::Heading { id, .. })) if has_id(id.clone()))
            );
        }
    }
}

/// The corpora of a dialect.
fn corpus(folder: &str, dialect: Dialect) -> Vec<(String, String, Scan)> {
    let files = hexapla_testkit::files(folder, "md");
    let read = |(name, text): (String, String)| {
        let scan = assert_lawful(&text, dialect);
        (name, text, scan)
    };
    files.into_iter().map(read).collect()
}

#[test]
fn scans_of_real_documents_are_lawful_in_every_dialect() {
    for dialect in OURS {
        for folder in ["opensource-guide", "semver", "react"] {
            corpus(&format!("docs-markdown/{folder}"), dialect);
        }
    }
}

#[test]
fn no_block_of_fastapi_stands_outside_islands() {
    let found = corpus("docs-markdown/fastapi", Dialect::Mkdocs);
    let begins = |content: &str| {
        let is_block = ["///", "!!! ", "??? "]
            .iter()
            .any(|open| content.starts_with(open));
        is_block || (content.starts_with("{*") && content.ends_with("*}"))
    };
    for (name, text, scan) in &found {
        let prose = lines::prose(text).into_iter().filter(|line| !line.is_code);
        for line in prose.filter(|line| begins(line.content.of(text))) {
            let is_island = |island: &Island| island.span.contains(line.content.start);
            let content = line.content.of(text);
            assert!(scan.islands.iter().any(is_island), "{name}: {content}");
        }
    }
    let count: usize = found.iter().map(|(_, _, scan)| scan.islands.len()).sum();
    assert!(count > 1_000 || found.is_empty(), "{count}");
}

#[test]
fn every_alert_of_opentelemetry_is_an_island_with_its_title() {
    let found = corpus("docs-markdown/opentelemetry", Dialect::Hugo);
    for (name, text, scan) in &found {
        let lines = text
            .lines()
            .filter(|line| line.starts_with("{{% alert title="));
        let parts: usize = scan.islands.iter().map(|island| island.parts.len()).sum();
        assert!(parts >= lines.count(), "{name}");
    }
    let count: usize = found.iter().map(|(_, _, scan)| scan.islands.len()).sum();
    assert!(count > 10 || found.is_empty(), "{count}");
}

#[test]
fn scans_of_a_book_are_lawful() {
    corpus("alignment/comprehensive-rust", Dialect::Mdbook);
}

/// What makes a careless scan slow when it stands there often.
const UNITS: &[&str] = &[
    "{{<",
    "{{%",
    "{%",
    "{{",
    "{{{",
    "{*",
    "{!",
    "{:",
    "{.a ",
    "{$",
    "{{< a \"",
    "{{<\"\\",
    "{{< a >}}\n",
    "{{< /a >}}\n",
    "{{% a %}} {{% /a %}}\n",
    "{% raw %}",
    "{% raw %}\n",
    "{% comment %}\n",
    "{% highlight %}\n{% endhighlight %}\n",
    "{{< highlight >}}\n",
    "{::comment}\n",
    "{::comment}\n{:/",
    "$$\n",
    "$$ a\n",
    "$$\n\n",
    "<!--\n",
    "<pre>\n",
    "<!-- \n --> \n",
    "/// x\n",
    "/// x\n    a: b\n",
    "///\n",
    "//// x | y\n",
    "!!! a\n",
    "!!! a\n    b\n",
    "    !!! a\n",
    "> !!! a\n",
    ">!!! a\n>",
    "=== \"a\"\n",
    "--8<--\n",
    "--8<--\nx\n",
    "*[a]: b\n",
    "*[",
    "- a\n    ",
    "\t",
    " ",
    ">",
    "`",
    "```\n",
    "{{< `",
    "{% '",
    "\\{{#",
    "{{#title a}}\n",
    "日{{",
    "{{ }}",
    "{{ }}\n",
    "{a=\"",
    "{.a}",
];

/// Texts that make a careless scan slow.
fn hostile(size: usize) -> Vec<String> {
    let mut found: Vec<String> = UNITS
        .iter()
        .map(|unit| unit.repeat(size / unit.len()))
        .collect();
    let mut nested = String::new();
    let mut wide = String::from("- x\n\n");
    for depth in 0.. {
        nested += &format!("{}!!! a\n", "    ".repeat(depth));
        wide += &format!("{}!!! a\n", " ".repeat(400 + 4 * depth));
        if nested.len() + wide.len() > size {
            break;
        }
    }
    found.extend([nested, wide]);
    let quotes = (0..size / 400).map(|depth| format!("{}!!! a\n", ">     ".repeat(depth % 60)));
    found.push(quotes.collect());
    found
}

#[test]
fn hostile_texts_are_scanned_lawfully() {
    for text in hostile(60_000) {
        for dialect in OURS {
            assert_lawful(&text, dialect);
        }
    }
}

#[test]
fn larger_hostile_texts_are_scanned() {
    let dialects = OURS.into_iter().cycle();
    for (text, dialect) in hostile(250_000).iter().zip(dialects) {
        let _ = read(text, dialect);
    }
}

/// What documents of these dialects are made of.
const FRAGMENTS: [&str; 48] = [
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "    ",
    "\t",
    "> ",
    ">",
    "- ",
    "1. ",
    "a",
    "ż ó",
    "日本",
    "نص",
    "*",
    "`",
    "```\n",
    "~~~\n",
    "!!! note \"T\"\n",
    "??? a\n",
    "=== \"b\"\n",
    "/// x | Y\n",
    "    k: v\n",
    "///\n",
    "--8<--\n",
    "{{< a >}}",
    "{{< /a >}}",
    "{{% b c=\"d\" %}}",
    "{{% /b %}}\n",
    "{{< highlight >}}\n",
    "{{< /highlight >}}\n",
    "{{#title x}}",
    "{{#include y}}\n",
    "\\",
    "{% raw %}",
    "{% endraw %}\n",
    "{% comment %}\n",
    "{% endcomment %}",
    "{% include figure caption=\"c\" %}\n",
    "{: .c }",
    "{::comment}",
    "{:/comment}\n",
    "{{ e }}",
    "$$\n",
    "*[a]: b\n",
    "<!--",
    "-->\n",
    "<pre>",
];

proptest::proptest! {
    #[test]
    fn any_document_is_scanned_lawfully(
        fragments in proptest::collection::vec(proptest::sample::select(&FRAGMENTS[..]), 0..40),
    ) {
        let text = fragments.concat();
        for dialect in OURS {
            assert_lawful(&text, dialect);
        }
    }
}
