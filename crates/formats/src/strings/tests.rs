use hexapla_core::{Edit, Node, UnitId, apply};

use crate::{Format, Options, OwnString, encode, inline, own_string_edits, parse};

fn tags(text: &str) -> Vec<String> {
    let tree = inline(text, &Options::new(Format::Json));
    let mut end = 0;
    let mut found = Vec::new();
    for node in &tree.nodes {
        let span = match node {
            Node::Literal(span) => *span,
            Node::Tag(tag) => {
                found.push(tag.span.of(text).to_owned());
                tag.span
            }
            Node::Select(select) => select.span,
        };
        assert!(span.start == end && !span.of(text).is_empty(), "{text}");
        end = span.end;
    }
    assert_eq!(end, text.len(), "{text}");
    found
}

#[test]
fn what_a_program_fills_in_is_a_placeholder() {
    assert_eq!(
        tags("Hi {name}, {{ count }} of %{all}"),
        ["{name}", "{{ count }}", "%{all}"]
    );
    assert_eq!(
        tags("%s %1$d %.2f %(who)s %@ %ld %%"),
        ["%s", "%1$d", "%.2f", "%(who)s", "%@", "%ld", "%%"]
    );
    assert_eq!(
        tags("$t(menu.save) ${x} <0>一</0><br/>"),
        ["$t(menu.save)", "${x}", "<0>", "</0>", "<br/>"]
    );
    assert_eq!(tags("{n, number} 個の{名前}"), ["{n, number}", "{名前}"]);
}

#[test]
fn words_are_no_placeholders() {
    for text in [
        "100 % sure",
        "50%der",
        "5 < 6 > 4",
        "{two words}",
        "{",
        "{{",
        "$5",
        "a } b",
        "%",
        "yüzde %50 indirim",
    ] {
        assert!(tags(text).is_empty(), "{text}: {:?}", tags(text));
    }
    assert_eq!(
        tags("{n, plural, one {# day} other {# days}}"),
        [] as [&str; 0]
    );
    assert_eq!(
        tags("{g, select, male {Él} other {{name}}} {name}"),
        ["{name}", "{name}"]
    );
}

#[test]
fn a_string_without_words_is_no_unit() {
    let source = r#"{"a": "{name}", "b": "—", "c": "", "d": "はい", "e": 1, "f": ["نعم", null]}"#;
    let document = parse(source, &Options::new(Format::Json));
    let keys: Vec<String> = document
        .units
        .iter()
        .filter_map(|unit| unit.key.as_ref())
        .map(ToString::to_string)
        .collect();
    assert_eq!(keys, ["d", "f[0]"]);
}

#[test]
fn long_runs_of_brackets_cost_little() {
    for sign in ["{", "<", "%", "$t(", "{{", "%("] {
        assert!(tags(&sign.repeat(200_000)).len() <= 200_000);
    }
}

const JSON: &str = "{\r\n  \"a\": \"One\", // x\r\n  \"b\": {\"c\": \"Two \\u00e9\"}\r\n}";
const YAML: &str = "en:\n  a: One # x\n  b: 'Two'\n  c: \"Three\"\n  d: |\n    Four\n    five\n  e: {f: Six}\n  g:\n  - Seven\n    eight\n";
const TARGETS: [&str; 12] = [
    "日本語：「はい」",
    "كيف؟ نعم",
    "żółć",
    "ğış İ",
    "a\": \"b",
    "}\n] x",
    "x: y # z",
    "---\nen:\n  a: x",
    "\\ x",
    "- x\n- y",
    "\u{0}\u{1f}\u{85}x",
    "{% x %}",
];

#[test]
fn any_target_reads_back_and_changes_nothing_else() {
    for (source, format) in [(JSON, Format::Json), (YAML, Format::Yaml)] {
        let options = Options::new(format);
        let document = parse(source, &options);
        assert!(document.units.len() >= 2 && document.diagnostics.is_empty());
        for (index, unit) in document.units.iter().enumerate() {
            for target in TARGETS {
                let written = encode(&document, unit, target, &options).unwrap();
                let page = apply(source, &[Edit::new(unit.extent, written)]);
                let again = parse(&page, &options);
                assert_eq!(again.diagnostics, [], "{page}");
                assert_eq!(again.units.len(), document.units.len(), "{page}");
                for (at, (old, new)) in document.units.iter().zip(&again.units).enumerate() {
                    let wanted = if at == index { target } else { &*old.text };
                    assert_eq!((&*new.text, &new.key), (wanted, &old.key), "{page}");
                }
            }
        }
    }
}

#[test]
fn the_root_of_the_locale_is_no_part_of_ids() {
    let options = Options {
        locale_names: vec!["en".to_owned(), "EN".to_owned()],
        ..Options::new(Format::Yaml)
    };
    let keys = |source: &str| {
        let document = parse(source, &options);
        let keys = document.units.iter().filter_map(|unit| unit.key.as_ref());
        keys.map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        keys("en:\n  menu:\n    save: Save\n  en: E\n"),
        ["menu.save", "en"]
    );
    assert_eq!(keys("EN: {a: はい}\n"), ["a"]);
    assert_eq!(keys("en:\n  a: x\nde:\n  a: z\n"), ["en.a", "de.a"]);
    assert_eq!(crate::locale_root("EN: {a: b}\n", &options), Some(1));
}

#[test]
fn the_id_of_an_entry_is_no_text() {
    let keys = |source: &str, format| {
        let document = parse(source, &Options::new(format));
        let keys = document.units.iter().filter_map(|unit| unit.key.as_ref());
        keys.map(ToString::to_string).collect::<Vec<_>>()
    };
    let hugo = "- id: home\n  translation: Home\n- id: 首页\n  translation:\n    one: Day\n    other: Days\n";
    assert_eq!(
        keys(hugo, Format::Yaml),
        [
            "[0].translation",
            "[1].translation.one",
            "[1].translation.other"
        ]
    );
    let json = "{\"x\": [{\"id\": \"home\", \"translation\": \"Home\"}], \"id\": \"word\"}";
    assert_eq!(keys(json, Format::Json), ["x[0].translation", "id"]);
    for mixed in [
        "- id: home\n- id: a\n  translation: b\n",
        "- id: a\n  translation: b\n- text\n",
    ] {
        assert_eq!(keys(mixed, Format::Yaml)[0], "[0].id", "{mixed}");
    }
    assert_eq!(
        keys("id: a\ntranslation: b\n", Format::Yaml),
        ["id", "translation"]
    );
}

fn constants(source: &str, format: Format) -> Vec<(String, String)> {
    let mut options = Options::new(format);
    options.locale_names = vec!["en".to_owned()];
    let document = parse(source, &options);
    assert!(
        document.diagnostics.is_empty(),
        "{:?}",
        document.diagnostics
    );
    let pair = |constant: &hexapla_core::Constant<'_>| {
        let (key, text) = (constant.key.to_string(), constant.text.to_string());
        (key, text)
    };
    document.constants.iter().map(pair).collect()
}

fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
    found.iter().map(|(key, text)| (&**key, &**text)).collect()
}

#[test]
fn whatever_is_under_a_key_and_no_unit_is_a_constant() {
    let source = r#"{"a": "{name}", "b": "—", "c": "", "d": "はい", "e": -1.50, "f": ["نعم", null, true, "</script>"], "g": {}, "h": [], "i j": "\u2192"}"#;
    assert_eq!(
        pairs(&constants(source, Format::Json)),
        [
            ("a", "{name}"),
            ("b", "—"),
            ("c", ""),
            ("e", "-1.50"),
            ("f[1]", ""),
            ("f[2]", "true"),
            ("f[3]", "</script>"),
            ("i%20j", "→"),
        ]
    );
}

#[test]
fn names_of_entries_are_constants() {
    let source = "- id: save\n  translation: Save\n";
    assert_eq!(
        pairs(&constants(source, Format::Yaml)),
        [("[0].id", "save")]
    );
}

#[test]
fn scalars_with_anchors_and_tags_and_their_aliases_say_their_texts() {
    let source = "en:\n  a: &a Strona\n  b: *a\n  c: !sym słowo # x\n  d: [*a, 1_000, ~]\n  e: !t\n    f: g\n  h: &h\n    i: x\n  j: *h\n  k:\n  l: !!str 42\n  m: &m 'a\\b'\n  n: *m\n  o: *nowhere\n";
    assert_eq!(
        pairs(&constants(source, Format::Yaml)),
        [
            ("a", "Strona"),
            ("b", "Strona"),
            ("c", "słowo"),
            ("d[0]", "Strona"),
            ("d[1]", "1_000"),
            ("d[2]", ""),
            ("k", ""),
            ("l", "42"),
            ("m", "a\\b"),
            ("n", "a\\b"),
        ]
    );
}

#[test]
fn aliases_of_a_long_text_do_not_multiply_it() {
    let text = "ż".repeat(100_000);
    let source = format!("a: &a \"{text}\\n\"\nb:\n{}", "- *a\n".repeat(50_000));
    let found = constants(&source, Format::Yaml);
    let bytes: usize = found.iter().map(|(_, text)| text.len()).sum();
    assert!(bytes < 2 * 1024 * 1024, "{bytes}");
}

#[test]
fn strings_of_its_own_stand_in_a_localized_file() {
    let file = "en:\n  page:\n    one: Strona\n    other: \"%{count} pages\"\n  end: End\n";
    let mut options = Options::new(Format::Yaml);
    options.locale_names = vec!["en".into()];
    let few = UnitId::parse_path("page.few").unwrap();
    let own = OwnString {
        id: &few,
        text: "%{count} strony",
        after: UnitId::parse_path("page.one"),
    };
    let edits = own_string_edits(file, &options, &[own]);
    assert_eq!(
        apply(file, &edits),
        file.replace("Strona\n", "Strona\n    few: \"%{count} strony\"\n")
    );
}
