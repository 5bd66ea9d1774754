use super::*;
use crate::{
    options::{CodeUnits, Format, Options},
    parse, structure,
};

fn texts<'c>(code: &'c str, info: &str) -> Vec<&'c str> {
    let found = units(code, info);
    found.iter().map(|found| found.span.of(code)).collect()
}

#[test]
fn comments_and_sentences_are_found_in_every_language() {
    let slashes = "// One line\n/* two\n * more */ x = \"a sentence\"; y = \"word\";\n";
    for info in [
        "rust",
        "rs,editable",
        "c",
        "cpp",
        "java",
        "kotlin",
        "swift",
        "c#",
        "go",
        "js",
        "tsx",
        "php",
    ] {
        assert_eq!(
            texts(slashes, info),
            ["One line", "two", "more", "a sentence"],
            "{info}"
        );
    }
    let hashes = "# Strona stara\nx = \"zażółć gęślą\" # 古い頁\ny = 'bir sayfa daha'\n";
    for info in ["python", "ruby", "bash", "toml", "yaml"] {
        assert_eq!(
            texts(hashes, info),
            ["Strona stara", "zażółć gęślą", "古い頁", "bir sayfa daha"],
            "{info}"
        );
    }
    assert_eq!(
        texts("<!-- صفحة قديمة -->\n<p>x</p>", "html"),
        ["صفحة قديمة"]
    );
    assert_eq!(
        texts("/* Seite */ a { b: \"zwei Worte\" }", "css"),
        ["Seite", "zwei Worte"]
    );
    assert_eq!(
        texts("-- all\nselect 'is it old'", "sql"),
        ["all", "is it old"]
    );
    assert!(texts("// a b", "brainfuck").is_empty());
}

#[test]
fn what_is_for_the_program_is_not_offered() {
    for code in [
        "\"id\"",
        "\"/usr/bin x\"",
        "\"{} {}\"",
        "\"%s: %d\"",
        "\"a_b c_d\"",
        "//",
        "// ---",
        "\"\"",
    ] {
        assert!(texts(code, "rust").is_empty(), "{code}");
    }
    assert_eq!(texts("println!(\"こんにちは\");", "rust"), ["こんにちは"]);
}

#[test]
fn marks_inside_strings_and_quotes_inside_characters_begin_nothing() {
    assert_eq!(
        texts("x = \"see // no comment\"; '\"'; // yes\n", "rust"),
        ["see // no comment", "yes"]
    );
    assert_eq!(
        texts("fn a<'x>(b: &'x str) {} // \"so\"\n", "rust"),
        ["\"so\""]
    );
    assert_eq!(
        texts("r#\"one \" two\"# // b\n", "rust"),
        ["one \" two", "b"]
    );
    assert_eq!(texts("echo a#b $# # c\n", "bash"), ["c"]);
    assert_eq!(texts("#!/usr/bin/env python\n# d\n", "python"), ["d"]);
    assert_eq!(texts("key: don't # it's\n", "yaml"), ["it's"]);
    assert_eq!(texts("\"one \\\" two\" // c", "js"), ["one \\\" two", "c"]);
}

#[test]
fn what_is_never_closed_swallows_no_next_line() {
    assert_eq!(texts("x = \"open\n// comment\n", "js"), ["comment"]);
    assert!(texts("/* open\n// comment\n", "js").is_empty());
}

const PAGE: &str =
    "Text\n\n> ```rust\n> // Say hello to\n> // everybody.\n> print(\"good morning\");\n> ```\n";

fn options() -> Options {
    let mut options = Options::new(Format::Markdown);
    options.code = CodeUnits::Comments;
    options
}

#[test]
fn code_has_units_where_the_project_says_so_or_a_comment_does() {
    let document = parse(PAGE, &options());
    let shown: Vec<_> = document
        .units
        .iter()
        .map(|unit| (unit.kind.as_str(), &*unit.text))
        .collect();
    assert_eq!(
        shown,
        [
            ("paragraph", "Text"),
            ("code", "Say hello to"),
            ("code", "everybody."),
            ("code", "good morning")
        ]
    );
    let plain = Options::new(Format::Markdown);
    assert_eq!(parse(PAGE, &plain).units.len(), 1);
    let asked = PAGE.replace("> ```rust", "> <!-- mdpo-include-codeblock -->\n> ```rust");
    assert_eq!(parse(&asked, &plain).units.len(), 4);
}

/// The page with a target in place of one unit's text, or the rule that refuses it.
fn replaced(index: usize, target: &str) -> Result<String, &'static str> {
    let document = parse(PAGE, &options());
    let unit = &document.units[index];
    let written =
        crate::encode(&document, unit, target, &options()).map_err(|d| d.rule.as_str())?;
    let before = Span::new(0, unit.extent.start).of(PAGE);
    let after = Span::new(unit.extent.end, PAGE.len()).of(PAGE);
    Ok(format!("{before}{written}{after}"))
}

#[test]
fn a_target_changes_words_and_no_token() {
    let model = structure(PAGE, &options());
    for target in [
        "Ciao",
        "みんなに \"挨拶\"",
        "l'ora `x` // y",
        "قل مرحبا",
        "ğ \\\" ş",
    ] {
        for index in 1..4 {
            let page = replaced(index, target).unwrap();
            assert_eq!(structure(&page, &options()), model, "{page}");
            // The same said in another way: outside of strings, quotes balance as they did.
            let quotes = |page: &str| {
                page.replace("\\\"", "")
                    .lines()
                    .nth(5)
                    .unwrap()
                    .matches('"')
                    .count()
            };
            assert_eq!(quotes(&page), 2, "{page}");
        }
    }
}

#[test]
fn what_would_end_the_comment_the_string_or_the_fence_is_refused() {
    for target in [
        "a */ b", "a --> b", "a\nb", "``` x", "~~~", "a \\", "\"\"\"",
    ] {
        assert_eq!(replaced(1, target), Err("structure/ends-code"), "{target}");
    }
    assert_eq!(replaced(1, " "), Err("structure/empty-target"));
}

#[test]
fn code_that_changes_changes_the_structure() {
    let model = structure(PAGE, &options());
    let other = PAGE.replace("print(", "panic(");
    assert_ne!(structure(&other, &options()), model);
}

#[test]
fn time_is_linear_in_hostile_code() {
    for part in [
        "\"\\", "'", "r#\"", "/*", "\"\"\"", "// a\n", "\\", "r#", "`", "b",
    ] {
        let code = part.repeat(100_000 / part.len());
        for info in ["rust", "python", "js", "bash"] {
            assert!(units(&code, info).len() <= code.len(), "{part} {info}");
        }
    }
}

/// The lines of a gold segment without the marks of strings and comments.
fn gold_lines(segment: &str) -> Vec<String> {
    let marks = |c: char| c.is_whitespace() || matches!(c, '/' | '*' | '"' | '!' | '#');
    let lines = segment
        .lines()
        .map(|line| line.trim_matches(marks).to_owned());
    lines
        .filter(|line| line.chars().any(char::is_alphabetic))
        .collect()
}

#[test]
fn most_of_what_a_project_translated_in_its_code_is_offered() {
    let folder = "alignment/comprehensive-rust";
    let sources: std::collections::BTreeMap<String, String> =
        hexapla_testkit::files(&format!("{folder}/source"), "md")
            .into_iter()
            .collect();
    let (mut all, mut found) = (0_usize, 0_usize);
    let mut seen = std::collections::BTreeSet::new();
    for (_, text) in hexapla_testkit::files(&format!("{folder}/gold"), "json") {
        let gold: serde_json::Value = serde_json::from_str(&text).unwrap();
        let Some(segments) = gold["segments"].as_array() else {
            continue;
        };
        let path = gold["source_file"].as_str().unwrap();
        let Some(source) = sources.get(&format!("{folder}/{path}")) else {
            continue;
        };
        let document = parse(source, &options());
        for segment in segments {
            let text = segment["source"].as_str().unwrap();
            let is_new = seen.insert((path.to_owned(), text.to_owned()));
            let is_translated = segment["status"] == "translated" && segment["target"] != *text;
            if segment["kind"] != "code" || !is_translated || !is_new {
                continue;
            }
            let holds = |line: &String| {
                let code = document
                    .units
                    .iter()
                    .filter(|unit| unit.kind.as_str() == "code");
                code.into_iter()
                    .any(|unit| unit.text.contains(line.as_str()))
            };
            let is_found = gold_lines(text).iter().all(holds);
            all += 1;
            found += usize::from(is_found);
            if !is_found {
                println!("not offered: {text:?}");
            }
        }
    }
    println!("{found} of {all} segments are offered");
    assert!(found * 10 >= all * 6, "{found} of {all}");
}
