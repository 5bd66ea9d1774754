use super::*;

#[test]
fn a_policy_decides_key_by_key() {
    let source = "---\ntitle: A page\ndate: 2024-05-01\ndraft: true\nauthor: Anna\n---\n";
    assert_eq!(
        texts(source, "title draft author=own date=copy"),
        ["A page"]
    );
}

#[test]
fn each_way_of_quoting_is_told_apart() {
    let source = "---\na: plain\nb: 'it''s'\nc: \"tab\\there\"\nd: |\n  one\n  two\ne: >-\n  one\n  two\nf: [x, 'y']\n---\n";
    let expected = [
        ("a", "plain", Slot::YamlPlain),
        ("b", "it's", Slot::YamlSingle),
        ("c", "tab\there", Slot::YamlDouble),
        ("d", "one\ntwo", Slot::YamlBlock),
        ("e", "one two", Slot::YamlBlock),
        ("f", "x", Slot::YamlFlow),
        ("f", "y", Slot::YamlSingle),
    ];
    let expected = expected.map(|(key, text, slot)| (key.to_owned(), text.to_owned(), slot));
    assert_eq!(values(source, "a b c d e f"), expected);
}

#[test]
fn the_span_of_a_value_is_its_bytes() {
    let source = "\u{feff}---\r\na: plain # why\r\nb: \"x\"\r\nc: |\r\n  one\r\n\r\n# note\r\nd:\r\n  long\r\n  text\r\n---\r\n";
    let found = block(source, "a b c d");
    let slices: Vec<&str> = found
        .values
        .iter()
        .map(|value| value.span.of(source))
        .collect();
    assert_eq!(slices, ["plain", "\"x\"", "|\r\n  one", "long\r\n  text"]);
    let texts: Vec<&str> = found.values.iter().map(|value| &*value.text).collect();
    assert_eq!(texts, ["plain", "x", "one", "long text"]);
}

#[test]
fn lines_of_one_value_fold_as_yaml_says() {
    for (written, text) in [
        ("one\n  two\n\n  three", "one two\nthree"),
        ("'one\n  two\n\n  three'", "one two\nthree"),
        (
            "\"one\n  two\n\n  three \\\n  four\"",
            "one two\nthree four",
        ),
        (">\n  one\n  two\n\n  three", "one two\nthree"),
        (">+\n  one\n\n\n", "one"),
        ("|2-\n    one\n  two", "  one\ntwo"),
    ] {
        assert_eq!(
            texts(&format!("---\nt: {written}\n---\n"), "t"),
            [text],
            "{written}"
        );
    }
}

#[test]
fn keys_of_nested_values_are_dotted_and_inherit() {
    let source = "---\nparams:\n  summary: One\n  url: /x\nmenu:\n  main: {name: Two, weight: 3}\nlinks:\n  - label: Three\n    href: /y\n---\n";
    let only = "params.summary menu.main.name links.label";
    assert_eq!(texts(source, only), ["One", "Two", "Three"]);
    let all_but = "params params.url=copy";
    assert_eq!(texts(source, all_but), ["One"]);
}

#[test]
fn items_of_a_list_are_values_of_its_key() {
    for list in [
        "\n  - one\n  - \"two\"\n",
        "\n- one\n- two\n",
        " [one, \"two\"]\n",
        "\n  # c\n  -   one\n\n  - two\n",
    ] {
        let source = format!("---\ntags:{list}---\n");
        let found = values(&source, "tags");
        let pairs: Vec<(&str, &str)> = found.iter().map(|value| (&*value.0, &*value.1)).collect();
        assert_eq!(pairs, [("tags", "one"), ("tags", "two")], "{source}");
    }
}

#[test]
fn only_strings_with_words_are_translatable() {
    let source = "---\nx: &a y\nt: [1, 2.5, true, no, null, ~, 2024-05-01, \"\", '-', *a, &b c, !!str d, 'yes']\n---\n";
    assert_eq!(texts(source, "t"), ["yes"]);
    assert_eq!(texts("---\nt:\nu: \nv: ''\n---\n", "t u v"), [""; 0]);
    assert_eq!(
        texts(
            "---\nt: &a x\nu: *a\nv: !x y\nw: # & not an anchor\n  z\n---\n",
            "t u v w"
        ),
        ["z"]
    );
}

#[test]
fn dropped_keys_go_with_all_their_lines() {
    let source = "---\na: 1\ndraft: true # c\nlist:\n  - x\n  - y\n\n# of b\nb: |\n  text\n  more\nc: {d: 1}\n---\nbody\n";
    assert_eq!(
        without_dropped(source, "draft=drop b=drop c.d=drop"),
        "---\na: 1\nlist:\n  - x\n  - y\n\n# of b\nc: {d: 1}\n---\nbody\n"
    );
    assert_eq!(
        without_dropped("---\na: 1\r\nd:\r\n  - x\r\n  - y\r\nb: 2\r\n---", "d=drop"),
        "---\na: 1\r\nb: 2\r\n---"
    );
    assert_eq!(
        without_dropped("---\np:\n  a: 1\n  b: 2\n---\n", "p.a=drop"),
        "---\np:\n  b: 2\n---\n"
    );
    assert_eq!(
        without_dropped("---\nl:\n  - a: 1\n    b: 2\n---\n", "l.a=drop l.b=drop"),
        "---\nl:\n  - a: 1\n---\n"
    );
}

#[test]
fn broken_yaml_is_skeleton_with_a_warning_at_its_place() {
    for (source, place) in [
        ("---\nt: one: two\n---\n", 10),
        ("---\nt: \"open\n---\n", 7),
        ("---\nt: [a\n---\n", 10),
        ("---\nt: x\n\tu: y\n---\n", 9),
        ("---\nt: \"a\" b\n---\n", 11),
        ("---\nt: @x\n---\n", 7),
    ] {
        let found = block(source, "t u");
        assert_eq!(
            rules(source, "t u"),
            ["front-matter/unreadable"],
            "{source}"
        );
        assert_eq!(found.values, [], "{source}");
        let start = found.diagnostics[0].span.unwrap().start;
        assert_eq!((start, found.span.of(source)), (place, source), "{source}");
    }
}

#[test]
fn of_two_equal_keys_the_first_one_wins() {
    for source in [
        "---\nt: one\nt: two\n---\n",
        "---\nt: one\nt: \"two\\n\"\n---\n",
    ] {
        assert_eq!(rules(source, "t"), ["front-matter/duplicate-key"]);
        let found = block(source, "t");
        assert_eq!(found.values.len(), 1);
        assert_eq!(found.values[0].text, "one");
    }
}

#[test]
fn a_block_beyond_the_cap_is_not_read() {
    let source = format!("---\nt: x\nlong: {}\n---\n", "y".repeat(64 * 1024));
    assert_eq!(rules(&source, "t"), ["front-matter/too-large"]);
    assert_eq!(block(&source, "t").span.len(), source.len());
}

#[test]
fn a_block_of_nothing_is_a_block() {
    for source in [
        "---\n---\n",
        "---\n\n---\n",
        "---\n# c\n---\n",
        "+++\n+++\n",
    ] {
        assert_eq!(values(source, "t"), []);
    }
}

#[test]
fn deep_nesting_does_not_exhaust_the_stack() {
    for open in ["[", "{", "{a: ", "- ", "? ", "&a ", "!x "] {
        let source = format!("---\nt: x\nu: {}\n---\n", open.repeat(60_000 / open.len()));
        assert_eq!(block(&source, "t u").span.len(), source.len());
    }
    let balanced = format!("---\nt: {}x{}\n---\n", "[".repeat(200), "]".repeat(200));
    assert_eq!(texts(&balanced, "t"), ["x"]);
}

#[test]
fn the_way_of_quoting_stays_where_it_can() {
    for (source, target, expected) in [
        ("x", "كيف تؤثر الترجمة؟", "كيف تؤثر الترجمة؟"),
        (
            "x",
            "古いページ：何が変わったか",
            "古いページ：何が変わったか",
        ),
        ("x", "Pagina: uno", "\"Pagina: uno\""),
        ("x", "true", "\"true\""),
        ("x", "12", "\"12\""),
        ("x", "a, b", "a, b"),
        ("[x]", "a, b", "\"a, b\""),
        ("[x]", "żółć", "żółć"),
        ("'x'", "l'uno", "'l''uno'"),
        ("'x'", "uno\ndue", "\"uno\\ndue\""),
        (
            "\"x\"",
            "İstanbul’da \"x\" \\",
            "\"İstanbul’da \\\"x\\\" \\\\\"",
        ),
        ("|\n  x\n  y", "uno", "|\n  uno"),
        (
            "|-  # c\n    x",
            "uno\n\ndue",
            "|-  # c\n    uno\n\n    due",
        ),
        (">\n  x", "uno\ndue", ">\n  uno\n\n  due"),
        ("|\r\n  x", "uno\ndue", "|\r\n  uno\r\n  due"),
        ("|2\n   x", "uno", "\"uno\""),
        ("|\n  x", " uno", "\" uno\""),
        ("x\n  y", "uno due", "uno due"),
    ] {
        let end = if source.starts_with('[') { "]" } else { "" };
        let source = format!("---\nt: {source}\n---\n");
        assert_eq!(
            written(&source, target) + end,
            expected.to_owned().trim_matches(['[', ']']).to_owned() + end
        );
    }
}

#[test]
fn an_empty_target_is_refused() {
    for slot in [Slot::YamlPlain, Slot::YamlBlock, Slot::Toml] {
        for target in ["", " ", "\n\u{3000}", "\u{200b}"] {
            let refusal = encode(slot, "x", target).unwrap_err();
            assert_eq!(refusal.rule.as_str(), "structure/empty-target");
        }
    }
}
