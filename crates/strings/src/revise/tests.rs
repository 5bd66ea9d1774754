use hexapla_core::{UnitId, apply};
use proptest::prelude::*;

use super::{Change, revise};
use crate::{Syntax, read};

const HOSTILE: [&str; 16] = [
    "a: b",
    "\"",
    "'",
    "\\",
    "}",
    "{{name}} %{x}",
    "# no",
    "true",
    "12",
    "a\nb",
    " x ",
    "日本語：「はい」",
    "كيف؟",
    "żółć, ğış",
    "\u{0}\u{7f}\u{feff}\u{2028}",
    "---",
];

fn id(path: &str) -> UnitId {
    UnitId::parse_path(path).unwrap()
}

/// Puts `path after text` in turn, each after the one named (`-`: none).
fn put(text: &str, syntax: Syntax, puts: &[(&str, &str, &str)]) -> String {
    let ids: Vec<(UnitId, Option<UnitId>)> = puts
        .iter()
        .map(|(path, after, _)| (id(path), (*after != "-").then(|| id(after))))
        .collect();
    let changes: Vec<Change<'_>> = ids
        .iter()
        .zip(puts)
        .map(|((id, after), (.., text))| Change::Put {
            id,
            text,
            after: after.as_ref(),
        })
        .collect();
    let edits = revise(&read(text, syntax), &changes).unwrap();
    let written = apply(text, &edits);
    let tree = read(&written, syntax);
    assert_eq!(tree.broken, None, "{written}");
    for (path, _, text) in puts {
        assert_eq!(tree.text_of(path), Some(*text), "{path} in\n{written}");
    }
    written
}

fn remove(text: &str, syntax: Syntax, paths: &[&str]) -> String {
    let ids: Vec<UnitId> = paths.iter().map(|path| id(path)).collect();
    let changes: Vec<Change<'_>> = ids.iter().map(|id| Change::Remove { id }).collect();
    let written = apply(text, &revise(&read(text, syntax), &changes).unwrap());
    assert_eq!(read(&written, syntax).broken, None, "{written}");
    written
}

const JSON: &str = "{\n\t\"a\": \"x\",\n\t\"n\": 1,\n\t\"menu\": {\n\t\t\"save\": \"Save\" ,\n\t\t\"list\": [\"p\", \"q\"]\n\t},\n\t\"z\": {}\n}\n";

#[test]
fn a_string_is_set_in_place() {
    let written = put(JSON, Syntax::Json, &[("menu.save", "-", "保存 \"x\"")]);
    assert_eq!(written, JSON.replace("\"Save\"", "\"保存 \\\"x\\\"\""));
}

#[test]
fn new_strings_go_behind_their_predecessor_in_the_indentation_of_the_file() {
    let written = put(
        JSON,
        Syntax::Json,
        &[
            ("b", "a", "B"),
            ("c", "b", "C"),
            ("menu.open.now", "menu.save", "N"),
            ("menu.list[3]", "menu.list[1]", "s"),
            ("z.deep.er", "menu.list[1]", "E"),
            ("first", "-", "F"),
        ],
    );
    let wanted = "{\n\t\"first\": \"F\",\n\t\"a\": \"x\",\n\t\"b\": \"B\",\n\t\"c\": \"C\",\n\t\"n\": 1,\n\t\"menu\": {\n\t\t\"save\": \"Save\",\n\t\t\"open\": {\n\t\t\t\"now\": \"N\"\n\t\t} ,\n\t\t\"list\": [\"p\", \"q\", null, \"s\"]\n\t},\n\t\"z\": {\n\t\t\"deep\": {\n\t\t\t\"er\": \"E\"\n\t\t}\n\t}\n}\n";
    assert_eq!(written, wanted);
}

#[test]
fn a_file_comes_from_nothing() {
    let puts = [
        ("menu.save", "-", "S"),
        ("menu.days[1]", "menu.save", "T"),
        ("x", "menu.days[1]", "X"),
    ];
    assert_eq!(
        put("", Syntax::Json, &puts),
        "{\n  \"menu\": {\n    \"save\": \"S\",\n    \"days\": [\n      null,\n      \"T\"\n    ]\n  },\n  \"x\": \"X\"\n}\n"
    );
    assert_eq!(
        put("", Syntax::Yaml, &puts),
        "menu:\n  save: S\n  days:\n    - ~\n    - T\nx: X\n"
    );
}

#[test]
fn one_line_stays_one_line() {
    let text = "{\"a\":\"x\",\"b\":{\"c\":\"y\"}}";
    let written = put(
        text,
        Syntax::Json,
        &[("a2.q", "a", "Q"), ("b.d", "b.c", "D")],
    );
    assert_eq!(
        written,
        "{\"a\":\"x\",\"a2\":{\"q\":\"Q\"},\"b\":{\"c\":\"y\",\"d\":\"D\"}}"
    );
}

#[test]
fn line_ends_and_the_byte_order_mark_stay() {
    let json = "\u{feff}{\r\n  \"a\": \"x\"\r\n}";
    let wanted = "\u{feff}{\r\n  \"a\": \"x\",\r\n  \"b\": {\r\n    \"c\": \"C\"\r\n  }\r\n}";
    assert_eq!(put(json, Syntax::Json, &[("b.c", "a", "C")]), wanted);
    let yaml = "\u{feff}a: x\r\nb:\r\n    c: y";
    let wanted = "\u{feff}a: x\r\na2:\r\n    q: Q\r\nb:\r\n    c: y\r\n    d: D";
    assert_eq!(
        put(
            yaml,
            Syntax::Yaml,
            &[("a2.q", "a", "Q"), ("b.d", "b.c", "D")]
        ),
        wanted
    );
}

#[test]
fn yaml_keeps_its_comments_and_its_quotes() {
    let text = "# top\nit:\n  a: \"x\" # one\n  # two\n  list:\n  - p\n  empty:\n  flow: {k: v}\n  none: {}\n- ";
    let text = text.trim_end_matches("- ");
    let written = put(
        text,
        Syntax::Yaml,
        &[
            ("it.first", "-", "no"),
            ("it.b", "it.a", "B"),
            ("it.list[1]", "it.list[0]", "q"),
            ("it.empty.e", "it.list[0]", "E"),
            ("it.flow.l", "it.flow.k", "w, x"),
            ("it.none.m", "it.flow.k", "M"),
        ],
    );
    assert_eq!(
        written,
        "# top\nit:\n  first: \"no\"\n  a: \"x\" # one\n  b: \"B\"\n  # two\n  list:\n  - p\n  - q\n  empty:\n    e: E\n  flow: {k: v, l: \"w, x\"}\n  none: {m: M}\n"
    );
}

#[test]
fn a_mapping_behind_a_dash_takes_a_new_first_key() {
    let written = put("- b: y\n  c: z\n", Syntax::Yaml, &[("[0].a", "-", "x")]);
    assert_eq!(written, "- a: x\n  b: y\n  c: z\n");
}

#[test]
fn nothing_goes_where_something_else_stands() {
    for (text, path) in [
        ("{\"a\": \"x\"}", "a.b"),
        ("{\"a\": {}}", "a"),
        ("{\"a\": []}", "a.b"),
        ("{\"a\": {}}", "a[0]"),
        ("{\"a\": 1}", "a.b"),
        ("{\"a\": []}", "a[9999999]"),
    ] {
        let id = id(path);
        let change = Change::Put {
            id: &id,
            text: "x",
            after: None,
        };
        assert!(
            revise(&read(text, Syntax::Json), &[change]).is_err(),
            "{text} {path}"
        );
    }
}

#[test]
fn a_null_makes_room() {
    assert_eq!(
        put("{\"a\": null}", Syntax::Json, &[("a", "-", "x")]),
        "{\"a\": \"x\"}"
    );
    assert_eq!(
        put("{\"a\": null}", Syntax::Json, &[("a.b", "-", "x")]),
        "{\"a\": {\"b\": \"x\"}}"
    );
    assert_eq!(
        put(
            "a:\nb: ~\n",
            Syntax::Yaml,
            &[("a", "-", "x"), ("b.c", "a", "yy")]
        ),
        "a: x\nb:\n  c: yy\n"
    );
}

#[test]
fn what_goes_takes_its_comma_and_its_line_along() {
    let text = "{\"a\": \"x\", \"b\": \"y\", \"c\": \"z\"}";
    assert_eq!(
        remove(text, Syntax::Json, &["a"]),
        "{\"b\": \"y\", \"c\": \"z\"}"
    );
    assert_eq!(remove(text, Syntax::Json, &["b", "c"]), "{\"a\": \"x\"}");
    assert_eq!(remove(text, Syntax::Json, &["a", "b", "c"]), "{}");
    assert_eq!(
        remove("[\"a\", \"b\"]", Syntax::Json, &["[0]"]),
        "[null, \"b\"]"
    );
    let text = "m:\n  a: x\n  b: |\n    y\n    z\n  # c\n  c: z\n";
    assert_eq!(
        remove(text, Syntax::Yaml, &["m.a", "m.b"]),
        "m:\n  # c\n  c: z\n"
    );
    assert_eq!(
        remove(text, Syntax::Yaml, &["m.c"]),
        "m:\n  a: x\n  b: |\n    y\n    z\n  # c\n"
    );
    assert_eq!(remove("m:\n  a: x\n", Syntax::Yaml, &["m.a"]), "m:\n  {}\n");
}

#[test]
fn hostile_texts_read_back_wherever_they_stand() {
    let files = [
        (JSON, Syntax::Json),
        ("{\"a\":\"x\"}", Syntax::Json),
        (
            "a: x\nb: 'y'\nc: \"z\"\nd: |\n  t\ne: {f: g}\n",
            Syntax::Yaml,
        ),
    ];
    for (text, syntax) in files {
        for target in HOSTILE {
            put(
                text,
                syntax,
                &[("a", "-", target), ("new.key", "a", target)],
            );
        }
    }
    for target in HOSTILE {
        for path in ["b", "c", "d", "e.f", "e.h"] {
            put(files[2].0, Syntax::Yaml, &[(path, "-", target)]);
        }
    }
}

#[test]
fn ten_thousand_new_strings_cost_little() {
    let ids: Vec<UnitId> = (0..10_000).map(|at| id(&format!("m.k{at}"))).collect();
    let mut changes = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let after = at.checked_sub(1).and_then(|at| ids.get(at));
        changes.push(Change::Put {
            id,
            text: "x",
            after,
        });
    }
    for syntax in [Syntax::Json, Syntax::Yaml] {
        let written = apply("", &revise(&read("", syntax), &changes).unwrap());
        assert_eq!(read(&written, syntax).nodes.len(), 10_002);
    }
}

proptest! {
    #[test]
    fn what_was_put_reads_back_and_all_else_stays(
        keys in proptest::collection::btree_map("[a-c]{1,2}|[ .:#\"'é日-]{1,3}", "\\PC{1,8}", 1..6),
        path in proptest::collection::vec("[a-d]{1}|[ .:#\"'é日-]{1,3}|[\\[{]x", 1..4),
        target in "\\PC{0,8}x|[a: #'\"\\\\\n]{0,6}y",
        is_json in any::<bool>(),
    ) {
        let syntax = if is_json { Syntax::Json } else { Syntax::Yaml };
        let words: Vec<(UnitId, &String)> = keys.iter().filter(|(_, text)| !text.trim().is_empty())
            .map(|(key, text)| (id(&crate::path::below("", &crate::Step::Key(key.clone())).unwrap()), text)).collect();
        let changes: Vec<Change<'_>> = words.iter().map(|(id, text)| Change::Put { id, text, after: None }).collect();
        let file = match revise(&read("", syntax), &changes) {
            Ok(edits) => apply("", &edits),
            Err(_) => return Ok(()),
        };
        let path = path.into_iter().try_fold(String::new(), |above, key| crate::path::below(&above, &crate::Step::Key(key))).unwrap();
        let before = read(&file, syntax);
        prop_assert!(before.broken.is_none(), "{}", file);
        let target_id = id(&path);
        let change = Change::Put { id: &target_id, text: &target, after: words.first().map(|(id, _)| id) };
        let Ok(edits) = revise(&before, &[change]) else { return Ok(()) };
        let written = apply(&file, &edits);
        let after = read(&written, syntax);
        prop_assert!(after.broken.is_none(), "{}", written);
        prop_assert_eq!(after.text_of(&path), Some(&*target), "{}", written);
        for (id, text) in words.iter().filter(|(id, _)| *id != target_id) {
            prop_assert_eq!(after.text_of(id.as_str()), Some(&***text), "{}", written);
        }
    }
}
