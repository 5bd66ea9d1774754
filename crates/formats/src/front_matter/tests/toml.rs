use super::*;

#[test]
fn strings_of_toml_are_values_with_their_quotes() {
    let source = "+++\ntitle = \"One \\u0041\" # c\nb = 'two'\nn = 1\nd = 2024-05-01\nm = \"\"\"\nthree\nfour\"\"\"\ntags = [\"five\", 'six', 7]\n+++\nbody";
    let found = block(source, "title b n d m tags");
    let slices: Vec<&str> = found
        .values
        .iter()
        .map(|value| value.span.of(source))
        .collect();
    assert_eq!(
        slices,
        [
            "\"One \\u0041\"",
            "'two'",
            "\"\"\"\nthree\nfour\"\"\"",
            "\"five\"",
            "'six'"
        ]
    );
    assert_eq!(
        texts(source, "title b n d m tags"),
        ["One A", "two", "three\nfour", "five", "six"]
    );
}

#[test]
fn keys_of_tables_are_dotted_and_inherit() {
    let source = "+++\n[params]\nsummary = \"One\"\nurl = \"/x\"\n[[menu.main]]\nname = \"Two\"\n[a]\nb.c = {d = \"Three\"}\n+++\n";
    assert_eq!(
        texts(source, "params params.url=copy menu.main.name a.b.c.d"),
        ["One", "Two", "Three"]
    );
}

#[test]
fn values_come_in_the_order_of_the_file() {
    let source = "+++\n[a]\nx = \"1st\"\n[b]\nx = \"2nd\"\n[a.c]\nx = \"3rd\"\n+++\n";
    assert_eq!(texts(source, "a b"), ["1st", "2nd", "3rd"]);
}

#[test]
fn dropped_keys_and_tables_go_with_all_their_lines() {
    let source = "+++\na = 1\ndraft = true # c\nl = [\n  1,\n]\n[p]\nx = 1\n[p.q]\ny = 2\n[k]\nz = 3\n[[m]]\nu = 1\n[[m]]\nu = 2\n+++\n";
    assert_eq!(
        without_dropped(source, "draft=drop l=drop p=drop m=drop"),
        "+++\na = 1\n[k]\nz = 3\n+++\n"
    );
}

#[test]
fn broken_toml_is_skeleton_with_a_warning_at_its_place() {
    let source = "+++\na = \"x\"\nb = \n+++\n";
    assert_eq!(rules(source, "a b"), ["front-matter/unreadable"]);
    let found = block(source, "a b");
    assert_eq!(found.values, []);
    assert!((12..=16).contains(&found.diagnostics[0].span.unwrap().start));
    assert_eq!(
        rules("+++\na = 1\na = 2\n+++\n", "a"),
        ["front-matter/unreadable"]
    );
}

#[test]
fn deep_nesting_does_not_exhaust_the_stack() {
    for open in ["[", "{a=", "{a.b={"] {
        let source = format!("+++\nt = {}\n+++\n", open.repeat(60_000 / open.len()));
        assert_eq!(rules(&source, "t"), ["front-matter/unreadable"]);
    }
    let dotted = format!("+++\n{}a = 'x'\n+++\n", "a.".repeat(20_000));
    assert_eq!(block(&dotted, "t").values, []);
}

#[test]
fn the_way_of_quoting_stays_where_it_can() {
    for (source, target, expected) in [
        ("\"x\"", "日本語 \"x\" \\", "\"日本語 \\\"x\\\" \\\\\""),
        ("'x'", "عربي \\ \"x\"", "'عربي \\ \"x\"'"),
        ("'x'", "l'uno", "\"l'uno\""),
        (
            "\"\"\"x\"\"\"",
            "uno\n\"due\"",
            "\"\"\"\nuno\n\\\"due\\\"\"\"\"",
        ),
        ("\"\"\"x\"\"\"", "uno", "\"uno\""),
        ("'''x'''", "uno\ndue", "\"\"\"\nuno\ndue\"\"\""),
        ("\"\"\"x\"\"\"", "uno\n+++\ndue", "\"uno\\n+++\\ndue\""),
        ("\"x\"", "a\u{1}b\tc\r", "\"a\\u0001b\\tc\\r\""),
    ] {
        assert_eq!(
            written(&format!("+++\nt = {source}\n+++\n"), target),
            expected
        );
    }
}
