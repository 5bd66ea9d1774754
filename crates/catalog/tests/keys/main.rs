//! The key form: a tree of Fluent messages, plain or with what the tool says in comments.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod laws;

use hexapla_catalog::{Annotations, Catalog, Form, Revision, read, revise};
use hexapla_core::{DocumentPath, Entry, EntryOrigin, State, UnitId, apply};

const PLAIN: Form = Form::Keys(Annotations::Plain);
const KEPT: Form = Form::Keys(Annotations::Kept);

const TREE: &str = "### Strony\n\n-brand = Hexapla\n    .gender = masculine\n\n## Menu\n\n# Uwaga: krótko\nopen = Otwórz\n    .title = Otwórz { $name }\nclose = Zamknij\n\n# luzem\n\nleft =\n    { $n ->\n        [one] strona\n       *[other] stron\n    }\n";

fn id(text: &str) -> UnitId {
    UnitId::parse(text).unwrap()
}

fn load(text: &str, form: Form) -> Catalog<'_> {
    read(text, form, &|_| true)
}

fn entry(name: &str, target: &str) -> Entry<'static> {
    Entry::new(id(name), target.to_owned(), "source")
}

fn plain(name: &str, target: &str) -> Entry<'static> {
    Entry {
        source: None,
        ..entry(name, target)
    }
}

fn put(entry: Entry<'static>, after: Option<&str>) -> Revision {
    Revision::Put {
        entry,
        after: after.map(id),
    }
}

fn remove(name: &str) -> Revision {
    Revision::Remove { id: id(name) }
}

fn revised(text: &str, form: Form, revisions: &[Revision]) -> String {
    let catalog = load(text, form);
    let document = DocumentPath::parse("site.ftl").unwrap();
    apply(text, &revise(&catalog, &document, revisions).unwrap())
}

fn refused(text: &str, form: Form, revision: Revision) -> (String, String) {
    let catalog = load(text, form);
    let document = DocumentPath::parse("site.ftl").unwrap();
    let said = revise(&catalog, &document, &[revision]).unwrap_err();
    (said.rule.to_string(), said.unit.unwrap_or_default())
}

fn target(text: &str, name: &str) -> Option<String> {
    load(text, PLAIN)
        .entry(&id(name))
        .map(|it| it.target.to_string())
}

#[test]
fn each_pattern_is_an_entry_without_a_source() {
    let catalog = load(TREE, PLAIN);
    let ids: Vec<_> = catalog.entries.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "-brand",
            "-brand.gender",
            "open",
            "open.title",
            "close",
            "left"
        ]
    );
    assert!(
        catalog
            .entries
            .iter()
            .all(|it| it.source.is_none() && it.state == State::Translated)
    );
    assert_eq!(
        catalog.entry(&id("left")).unwrap().target,
        "{ $n ->\n    [one] strona\n   *[other] stron\n}"
    );
    assert_eq!(
        catalog.span(&id("open.title")).unwrap().of(TREE),
        ".title = Otwórz { $name }"
    );
    assert!(catalog.diagnostics.is_empty());
}

#[test]
fn annotations_are_read_for_the_message_and_for_each_attribute() {
    let text = "# Für Menüs\n# source: Open\n# | all\n# was: Open it\n# state: draft\n# source.title: Open { $name }\n# origin.title: machine deepl\nopen = 開く\n    .title = { $name }を開く\n";
    let catalog = load(text, KEPT);
    let open = catalog.entry(&id("open")).unwrap();
    assert_eq!(open.source.as_deref(), Some("Open\nall"));
    assert_eq!(open.was.as_deref(), Some("Open it"));
    assert_eq!(open.state, State::Draft);
    let title = catalog.entry(&id("open.title")).unwrap();
    assert_eq!(title.source.as_deref(), Some("Open { $name }"));
    assert_eq!(title.origins, [EntryOrigin::Machine("deepl".into())]);
    assert_eq!(
        (title.was.as_deref(), &title.state),
        (None, &State::Translated)
    );
}

#[test]
fn junk_is_said_and_the_rest_is_read() {
    let catalog = load("a = {\nb = iyi\nc = güzel\n", PLAIN);
    let ids: Vec<_> = catalog.entries.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["b", "c"]);
    assert_eq!(catalog.diagnostics[0].rule.as_str(), "fluent/junk");
    assert!(!catalog.is_stopped());
}

#[test]
fn a_conflict_stops_the_file() {
    let text = "a = b\n<<<<<<< HEAD\nc = d\n=======\nc = e\n>>>>>>> x\n";
    assert!(load(text, PLAIN).is_stopped());
}

#[test]
fn a_new_target_replaces_its_pattern_and_nothing_else() {
    let text = revised(TREE, PLAIN, &[put(plain("open.title", "Otwórz to"), None)]);
    assert_eq!(text, TREE.replace("Otwórz { $name }", "Otwórz to"));
    let text = revised(TREE, PLAIN, &[put(plain("left", "zostało"), None)]);
    assert!(text.ends_with("# luzem\n\nleft = zostało\n"));
}

#[test]
fn a_target_that_is_there_already_touches_nothing() {
    let untouched = [
        put(plain("open", "Otwórz"), None),
        put(
            plain("left", "{ $n ->\n    [one] strona\n   *[other] stron\n}\n"),
            None,
        ),
    ];
    assert_eq!(revised(TREE, PLAIN, &untouched), TREE);
}

#[test]
fn a_plain_tree_gets_no_comments() {
    let text = revised(TREE, PLAIN, &[put(entry("open", "Rozewrzyj"), None)]);
    assert_eq!(text, TREE.replace("open = Otwórz", "open = Rozewrzyj"));
}

#[test]
fn a_kept_tree_gets_its_comments_above_the_message() {
    let text = revised(
        TREE,
        KEPT,
        &[
            put(entry("open", "Rozewrzyj"), None),
            put(
                Entry {
                    state: State::Draft,
                    ..entry("open.title", "Tytuł")
                },
                None,
            ),
        ],
    );
    let expected = "# Uwaga: krótko\n# source: source\n# source.title: source\n# state.title: draft\nopen = Rozewrzyj\n    .title = Tytuł\n";
    assert!(text.contains(expected), "{text}");
    let catalog = load(&text, KEPT);
    assert_eq!(
        catalog.entry(&id("open")).unwrap(),
        &entry("open", "Rozewrzyj")
    );
    assert_eq!(
        catalog.entry(&id("open.title")).unwrap().state,
        State::Draft
    );
}

#[test]
fn a_new_message_goes_behind_its_predecessor() {
    let text = revised(
        TREE,
        PLAIN,
        &[
            put(plain("save", "保存"), Some("open.title")),
            put(plain("quit", "终止"), Some("save")),
            put(plain("first", "أولا"), None),
        ],
    );
    assert!(
        text.contains("{ $name }\nsave = 保存\nquit = 终止\nclose = Zamknij\n"),
        "{text}"
    );
    assert!(
        text.starts_with("### Strony\n\nfirst = أولا\n-brand = Hexapla\n"),
        "{text}"
    );
}

#[test]
fn a_new_annotated_message_stands_between_blank_lines() {
    let text = revised(
        TREE,
        KEPT,
        &[
            put(entry("save", "Kaydet"), Some("open")),
            put(entry("quit", "Çık"), Some("save")),
        ],
    );
    let expected = "{ $name }\n\n# source: source\nsave = Kaydet\n\n# source: source\nquit = Çık\n\nclose = Zamknij\n";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_new_message_comes_with_its_attributes() {
    let revisions = [
        put(plain("a.x", "x"), None),
        put(plain("a.y", "一\n二"), Some("a.x")),
    ];
    let text = revised("", PLAIN, &revisions);
    assert_eq!(text, "a =\n    .x = x\n    .y =\n        一\n        二\n");
}

#[test]
fn a_new_attribute_goes_into_its_message() {
    let text = revised(
        TREE,
        PLAIN,
        &[
            put(plain("open.accesskey", "O"), Some("open.title")),
            put(plain("open.alt", "A"), Some("open")),
            put(plain("close.title", "Z"), Some("close")),
        ],
    );
    let expected = "open = Otwórz\n    .alt = A\n    .title = Otwórz { $name }\n    .accesskey = O\nclose = Zamknij\n    .title = Z\n";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_value_goes_into_a_message_of_attributes_alone() {
    let text = revised("a =\n    .x = y\n", PLAIN, &[put(plain("a", "1\n2"), None)]);
    assert_eq!(text, "a =\n    1\n    2\n    .x = y\n");
}

#[test]
fn the_last_message_may_lack_its_line_break() {
    let text = revised(
        "a = b",
        PLAIN,
        &[
            put(plain("a.t", "u"), Some("a")),
            put(plain("c", "d"), Some("a")),
        ],
    );
    assert_eq!(text, "a = b\n    .t = u\nc = d\n");
}

#[test]
fn removing_takes_the_pattern_and_the_message_when_nothing_is_left() {
    let text = revised(
        TREE,
        PLAIN,
        &[remove("open.title"), remove("close"), remove("left")],
    );
    assert_eq!(
        text,
        "### Strony\n\n-brand = Hexapla\n    .gender = masculine\n\n## Menu\n\n# Uwaga: krótko\nopen = Otwórz\n\n# luzem\n\n"
    );
    assert_eq!(
        revised("a = b\n    .c = d", PLAIN, &[remove("a")]),
        "a =\n    .c = d"
    );
    assert_eq!(
        revised("a = b\n    .c = d", PLAIN, &[remove("a.c")]),
        "a = b"
    );
    assert_eq!(
        revised("-a = b\n    .c = d\nx = y\n", PLAIN, &[remove("-a")]),
        "x = y\n"
    );
    assert_eq!(
        revised(TREE, PLAIN, &[remove("nobody"), remove("open.nothing")]),
        TREE
    );
}

#[test]
fn removing_a_pattern_takes_what_was_said_of_it() {
    let text = "# Hinweis\n# source: s\n# source.t: u\n# note.t: n\na = b\n    .t = v\n";
    assert_eq!(
        revised(text, KEPT, &[remove("a.t")]),
        "# Hinweis\n# source: s\na = b\n"
    );
}

#[test]
fn a_unit_that_is_left_out_has_an_empty_literal() {
    let omitted = Entry {
        omit: Some("solo inglese".into()),
        ..entry("open", "")
    };
    let text = revised(TREE, KEPT, &[put(omitted.clone(), None)]);
    assert!(
        text.contains("# omit: solo inglese\n# source: source\nopen = { \"\" }\n"),
        "{text}"
    );
    assert_eq!(load(&text, KEPT).entry(&id("open")).unwrap(), &omitted);
    assert_eq!(revised(&text, KEPT, &[put(omitted, None)]), text);
}

#[test]
fn crlf_is_kept_and_written() {
    let tree = TREE.replace('\n', "\r\n");
    let text = revised(
        &tree,
        KEPT,
        &[
            put(entry("open", "Bir\nİki"), None),
            put(entry("new", "一"), Some("close")),
            put(plain("close.t", "ق"), None),
        ],
    );
    assert!(!text.replace("\r\n", "").contains('\n'), "{text:?}");
    assert_eq!(target(&text, "open").as_deref(), Some("Bir\nİki"));
    assert_eq!(target(&text, "close.t").as_deref(), Some("ق"));
    assert!(load(&text, KEPT).diagnostics.is_empty());
}

#[test]
fn what_cannot_be_written_is_refused_with_its_unit() {
    let of = |rule: &str, unit: &str| (rule.to_owned(), unit.to_owned());
    for bad in ["a {", "a }", "x\n.y = z", "{ $a -> }"] {
        let said = refused(TREE, PLAIN, put(plain("open", bad), None));
        assert_eq!(said, of("fluent/bad-pattern", "open"), "{bad}");
    }
    let said = refused(TREE, PLAIN, put(plain("open", ""), None));
    assert_eq!(said, of("catalog/empty-target", "open"));
    let said = refused(TREE, PLAIN, put(plain("-new.gender", "f"), None));
    assert_eq!(said, of("catalog/unwritable-id", "-new"));
}

#[test]
fn a_message_behind_which_lines_cannot_be_read_keeps_them() {
    let tree = "a = b\n    .c = {{\nd = e\n";
    let text = revised(tree, PLAIN, &[put(plain("new", "x"), Some("a"))]);
    assert_eq!(text, "a = b\n    .c = {{\nnew = x\nd = e\n");
}

#[test]
fn a_new_message_does_not_take_the_comment_above_it() {
    let text = revised("# allein\n", PLAIN, &[put(plain("a", "b"), None)]);
    assert_eq!(text, "# allein\n\na = b\n");
}

#[test]
fn the_last_revision_of_a_unit_counts() {
    let text = revised(
        TREE,
        PLAIN,
        &[
            put(plain("open", "1"), None),
            remove("open"),
            put(plain("open", "2"), None),
            put(plain("neu", "3"), Some("close")),
            put(plain("neu", "4"), Some("close")),
            put(plain("weg", "5"), Some("close")),
            remove("weg"),
        ],
    );
    assert_eq!(target(&text, "open").as_deref(), Some("2"));
    assert_eq!(target(&text, "neu").as_deref(), Some("4"));
    assert_eq!(target(&text, "weg"), None);
}
