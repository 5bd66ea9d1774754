//! What holds for real trees, and for any entry that is put into one or taken out of it.

use hexapla_catalog::{Revision, revise};
use hexapla_core::{DocumentPath, Entry, State, apply};
use proptest::prelude::*;

use crate::{KEPT, PLAIN, TREE, load, plain, put, remove, revised};

#[test]
fn real_trees_are_read_without_a_word_and_rewritten_without_a_change() {
    for folder in ["fluent/firefox", "fluent/www-l10n"] {
        for (path, text) in hexapla_testkit::files(folder, "ftl") {
            let catalog = load(&text, PLAIN);
            let fine = |rule: &str| rule == "fluent/duplicate-id";
            assert!(
                catalog
                    .diagnostics
                    .iter()
                    .all(|said| fine(said.rule.as_str())),
                "{path}"
            );
            assert!(
                catalog.entries.iter().all(|it| it.source.is_none()),
                "{path}"
            );
            let same: Vec<Revision> = catalog
                .entries
                .iter()
                .filter(|it| !it.target.is_empty())
                .map(|it| put(it.clone().into_owned(), None))
                .collect();
            assert_eq!(revised(&text, PLAIN, &same), text, "{path}");
        }
    }
}

fn word() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "a",
        "Zażółć",
        "漢字",
        "قلم",
        "İş",
        " ",
        "\n",
        "\n  ",
        "{ $x }",
        "{ -t }",
        "{ \"{\" }",
        "#",
        "=",
        "{ $n ->\n    [one] 1\n   *[other] n\n}",
    ]);
    prop::collection::vec(part, 1..6).prop_map(|parts| parts.concat())
}

fn name() -> impl Strategy<Value = String> {
    let names = [
        "open",
        "open.title",
        "open.new",
        "close",
        "close.x",
        "-brand",
        "left",
        "m",
        "m.a",
        "n",
    ];
    prop::sample::select(names.to_vec()).prop_map(str::to_owned)
}

fn some_entry() -> impl Strategy<Value = Entry<'static>> {
    let said = prop::option::of("[a-zé漢]{1,5}(\n[a-z]{1,3})?");
    (
        name(),
        word(),
        said.clone(),
        said.clone(),
        said,
        any::<bool>(),
    )
        .prop_map(|(name, target, source, was, note, draft)| Entry {
            source: source.map(Into::into),
            was: was.map(Into::into),
            notes: note.into_iter().map(Into::into).collect(),
            state: if draft {
                State::Draft
            } else {
                State::Translated
            },
            ..plain(&name, &hexapla_fluent::canonical_pattern(&target))
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn what_is_put_is_read_and_all_else_stays(
        entry in some_entry(), after in prop::option::of(name()), crlf in any::<bool>(), kept in any::<bool>()
    ) {
        let form = if kept { KEPT } else { PLAIN };
        let tree = if crlf { TREE.replace('\n', "\r\n") } else { TREE.to_owned() };
        let catalog = load(&tree, form);
        let document = DocumentPath::parse("site.ftl").unwrap();
        let revision = put(entry.clone(), after.as_deref());
        let Ok(edits) = revise(&catalog, &document, &[revision]) else { return Ok(()) };
        let text = apply(&tree, &edits);
        let again = load(&text, form);
        prop_assert!(again.diagnostics.is_empty(), "{:?}\n{}", again.diagnostics, text);
        let read = again.entry(&entry.id).unwrap();
        if kept {
            prop_assert_eq!(read, &entry);
        } else {
            prop_assert_eq!(&read.target, &entry.target);
        }
        for other in catalog.entries.iter().filter(|it| it.id != entry.id) {
            prop_assert_eq!(again.entry(&other.id), Some(other));
        }
        let edits = revise(&again, &document, &[put(entry, after.as_deref())]).unwrap();
        prop_assert_eq!(apply(&text, &edits), text, "putting it again changes nothing");
    }

    #[test]
    fn several_revisions_at_once_are_as_if_one_by_one(
        entries in prop::collection::vec(some_entry(), 1..6), gone in prop::collection::vec(name(), 0..4)
    ) {
        let document = DocumentPath::parse("site.ftl").unwrap();
        let mut revisions: Vec<Revision> = entries.into_iter().map(|entry| put(entry, None)).collect();
        revisions.extend(gone.iter().map(|name| remove(name)));
        let mut step = TREE.to_owned();
        for revision in &revisions {
            let catalog = load(&step, KEPT);
            let Ok(edits) = revise(&catalog, &document, std::slice::from_ref(revision)) else { return Ok(()) };
            step = apply(&step, &edits);
        }
        let catalog = load(TREE, KEPT);
        let Ok(edits) = revise(&catalog, &document, &revisions) else { return Ok(()) };
        let text = apply(TREE, &edits);
        let (one, other) = (load(&text, KEPT), load(&step, KEPT));
        prop_assert_eq!(one.entries.len(), other.entries.len());
        for entry in &one.entries {
            prop_assert_eq!(other.entry(&entry.id), Some(entry));
        }
    }
}
