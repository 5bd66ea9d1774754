use crate::{Syntax, Value, read};

fn texts(source: &str) -> Vec<(String, String)> {
    let tree = read(source, Syntax::Yaml);
    assert_eq!(tree.broken, None, "{source}");
    let text = |value: &Value<'_>| match value {
        Value::Text(text, _) => Some(text.to_string()),
        Value::Mapping(_) | Value::List(_) | Value::Null | Value::Other => None,
    };
    let found = tree
        .nodes
        .iter()
        .filter_map(|node| Some((node.path.clone(), text(&node.value)?)));
    found.collect()
}

fn check(source: &str, wanted: &[(&str, &str)]) {
    let found = texts(source);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    assert_eq!(found, wanted, "{source}");
}

fn reason(source: &str) -> String {
    let tree = read(source, Syntax::Yaml);
    let why = tree
        .broken
        .unwrap_or_else(|| panic!("{source} reads: {:?}", tree.nodes));
    assert!(tree.nodes.is_empty());
    format!(
        "{}: {:?}",
        why.span.unwrap_or_default().start,
        why.arguments
    )
}

#[test]
fn nested_mappings_and_lists_are_read() {
    check(
        "---\nit:\n  menu:\n    save: Salva\n\n    # a remark\n    open: Apri # another\n  days:\n  - lun\n  - mar\n  more:\n    - a: x1\n      b: y1\n    - - deep\n      - deeper\n...\n",
        &[
            ("it.menu.save", "Salva"),
            ("it.menu.open", "Apri"),
            ("it.days[0]", "lun"),
            ("it.days[1]", "mar"),
            ("it.more[0].a", "x1"),
            ("it.more[0].b", "y1"),
            ("it.more[1][0]", "deep"),
            ("it.more[1][1]", "deeper"),
        ],
    );
}

#[test]
fn quoted_scalars_are_read_with_their_escapes_and_folds() {
    check(
        "a: \"x\\n\\t\\u00e9\\\"\\x41\\U0001F600\"\nb: 'it''s'\nc: \"one\n  two\n\n  three \\\n  four\"\n\"d e\": 'x\n  y'\n",
        &[
            ("a", "x\n\té\"A😀"),
            ("b", "it's"),
            ("c", "one two\nthree four"),
            ("d%20e", "x y"),
        ],
    );
}

#[test]
fn block_scalars_are_read_without_their_last_line_ends() {
    check(
        "a: |\n  one\n    two\n\n  three\n\nb: >-\n  one\n  two\n\n  three\n    four\n  five\nc: |2+\n    x\n\nd: yy\n",
        &[
            ("a", "one\n  two\n\nthree"),
            ("b", "one two\nthree\n  four\nfive"),
            ("c", "  x"),
            ("d", "yy"),
        ],
    );
}

#[test]
fn plain_scalars_go_on_in_deeper_lines() {
    check(
        "a: one\n  two\n\n  three\nb: x:y #z? no\nc: a#b\nd:\n  on its\n  own\n",
        &[
            ("a", "one two\nthree"),
            ("b", "x:y"),
            ("c", "a#b"),
            ("d", "on its own"),
        ],
    );
}

#[test]
fn brackets_are_read() {
    check(
        "a: {b: x, \"c\":\"y\", d: [p, 'q', {e: z}], f, g: }\nh: [\n  i, # one\n  j,\n]\n",
        &[
            ("a.b", "x"),
            ("a.c", "y"),
            ("a.d[0]", "p"),
            ("a.d[1]", "q"),
            ("a.d[2].e", "z"),
            ("h[0]", "i"),
            ("h[1]", "j"),
        ],
    );
}

#[test]
fn what_is_no_string_is_left_alone() {
    check(
        "a: 1\nb: yes\nc:\nd: ~\ne: 2024-05-01\nf: *x\ng: &x word\nh: !ruby/sym word\ni: !t\n  j: x\nk: &y\n  l: word\n<<: *y\n",
        &[("k.l", "word")],
    );
}

#[test]
fn all_scripts_and_both_line_ends_are_read() {
    check(
        "\u{feff}ja:\r\n  メニュー: 保存する：これ\r\n  ar: \"كيف؟\"\r\n",
        &[("ja.メニュー", "保存する：これ"), ("ja.ar", "كيف؟")],
    );
}

#[test]
fn what_is_broken_or_unknown_says_where() {
    for (source, at) in [
        ("a: b\n  c: d\n", 7),
        ("a: b: c\n", 4),
        ("a: \"b\n", 3),
        ("a: \"\\q\"\n", 4),
        ("a: [b\n", 6),
        ("a: {b: c]\n", 8),
        ("\ta: b\n", 0),
        ("a:\n\tb: c\n", 3),
        ("a: b\n---\nc: d\n", 5),
        ("%YAML 1.2\n---\na: b\n", 0),
        ("a: @b\n", 3),
        ("a: - b\n", 3),
        ("? a\n: b\n", 0),
        ("a:\n   b: c\n  d: e\n", 13),
        ("a: \"b\" c\n", 7),
        ("a: \u{1}\n", 3),
        ("a: b\n- c\n", 5),
        ("a: |x\n  b\n", 3),
    ] {
        let said = reason(source);
        assert!(said.starts_with(&format!("{at}: ")), "{source:?}: {said}");
    }
}

#[test]
fn deep_nesting_is_refused_and_costs_little() {
    assert!(reason(&"- ".repeat(100_000)).contains("too deep"));
    assert!(reason(&format!("a: {}", "[".repeat(100_000))).contains("too deep"));
    let steps: String = (0..200)
        .map(|at| format!("{}a:\n", " ".repeat(at)))
        .collect();
    assert!(reason(&steps).contains("too deep"));
}

#[test]
fn a_file_without_values_has_no_root() {
    for source in ["", "\n", "# only\n", "---\n", "---\n# x\n..."] {
        let tree = read(source, Syntax::Yaml);
        assert!(
            tree.nodes.is_empty() && tree.broken.is_none(),
            "{source:?}: {tree:?}"
        );
    }
}

#[test]
fn extents_hold_the_bytes_of_their_values() {
    let source = "a: |\n  x\n\nb: 'y' # z\nc:\n- d e \n";
    let tree = read(source, Syntax::Yaml);
    let extent = |path: &str| tree.node(path).unwrap().extent.of(source);
    assert_eq!(extent("a"), "|\n  x");
    assert_eq!(extent("b"), "'y'");
    assert_eq!(extent("c[0]"), "d e");
    assert_eq!(extent(""), "a: |\n  x\n\nb: 'y' # z\nc:\n- d e");
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_fail(source in "\\PC{0,40}|[a-c: \n\\-'\"\\[\\]{},#|>&*!\\\\?\t]{0,40}") {
        let tree = read(&source, Syntax::Yaml);
        let mut end = 0;
        for node in tree.nodes.iter().filter(|node| matches!(node.value, Value::Text(..))) {
            proptest::prop_assert!(source.get(node.extent.start..node.extent.end).is_some());
            proptest::prop_assert!(node.extent.start >= end, "{:?}", source);
            end = node.extent.end;
        }
    }
}
