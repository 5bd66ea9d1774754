//! The laws of catalogs: what is written reads back, nothing else moves, and a sync settles.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it")]

use std::borrow::Cow;

use hexapla_catalog::{
    Catalog, Form, Present, Revision, Template, TemplateUnit, merge, print_template, prune, read,
    read_template, revise, sync,
};
use hexapla_core::{
    Allowed, DocumentPath, Entry, EntryOrigin, PairHash, State, UnitId, UnitKind, apply, differs,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(texts).prop_map(str::to_owned)
}

/// Texts of units and remarks, with all that means something in the file.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => "[a-zA-Z ]{1,8}",
        1 => "[^\\r]{0,4}",
        1 => one_of(&["{", "}", "{\"x\"}", "{{< y >}}", "[", "*", ".", "#", "# source: z", "| ", "="]),
        1 => one_of(&["\n", "\n\n", "\n    ", "\n# ", "\n.", "\na-00000000 = x", "\n=======\n"]),
        1 => one_of(&[" ", "\t", "\u{A0}", "\u{200F}", "\u{3000}", "\u{0}"]),
        3 => one_of(&["翻訳は難しい。", "صفحة قديمة", "简体中文", "zażółć gęślą", "İstanbul’da"]),
    ];
    vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn texts() -> impl Strategy<Value = Option<Cow<'static, str>>> {
    option::weighted(0.2, text().prop_map(Cow::Owned))
}

fn id() -> impl Strategy<Value = UnitId> {
    (0_u32..12).prop_map(|number| UnitId::parse(&format!("unit-{number:08x}")).unwrap())
}

fn state() -> impl Strategy<Value = State> {
    let by = option::of(one_of(&["anna", "ola.x", "王"]));
    let reviewed = (text(), by).prop_map(|(text, by)| State::Reviewed {
        pair: PairHash::of(&text, ""),
        by,
    });
    prop_oneof![3 => Just(State::Translated), 1 => Just(State::Draft), 1 => reviewed]
}

fn origin() -> impl Strategy<Value = EntryOrigin> {
    prop_oneof![
        one_of(&["deepl", "a b"]).prop_map(EntryOrigin::Machine),
        (0_u8..=100).prop_map(EntryOrigin::Memory),
        one_of(&["weblate", "翻訳"]).prop_map(EntryOrigin::Import),
        Just(EntryOrigin::Inherited),
        Just(EntryOrigin::Patch),
    ]
}

fn allowed() -> impl Strategy<Value = Allowed<'static>> {
    (one_of(&["inline/lost-link", "a/b"]), text()).prop_map(|(rule, reason)| Allowed {
        rule: rule.into(),
        reason: reason.into(),
    })
}

fn entry() -> impl Strategy<Value = Entry<'static>> {
    let pair = (
        id(),
        text(),
        option::weighted(0.9, text()),
        texts(),
        state(),
    );
    let rest = (
        vec(origin(), 0..3),
        vec(text().prop_map(Cow::Owned), 0..3),
        texts(),
        texts(),
        texts(),
        vec(allowed(), 0..2),
    );
    (pair, rest).prop_map(|((id, target, source, was, state), rest)| {
        let (origins, notes, omit, own, same, allow) = rest;
        Entry {
            id,
            target: target.into(),
            source: source.map(Cow::Owned),
            was,
            state,
            origins,
            notes,
            omit,
            own,
            same,
            allow,
        }
    })
}

fn revision() -> impl Strategy<Value = Revision> {
    let put = |(entry, after)| Revision::Put { entry, after };
    prop_oneof![
        5 => (entry(), option::of(id())).prop_map(put),
        1 => id().prop_map(|id| Revision::Remove { id }),
    ]
}

fn revisions() -> impl Strategy<Value = Vec<Revision>> {
    vec(revision(), 0..10)
}

/// Lines in any order, as a careless hand or a bad merge leaves them.
fn wild_file() -> impl Strategy<Value = String> {
    let line = one_of(&[
        "### hexapla: 1",
        "### document: a.md",
        "## group",
        "",
        "",
        "",
        "# source: A",
        "# source: B",
        "# was: C",
        "# | more",
        "#",
        "# a remark",
        "# unknown: x",
        "#was: D",
        "# state: draft",
        "# state: fuzzy",
        "# state: reviewed 00000000 @x",
        "# note: n",
        "# origin: memory 9000",
        "# source.title: t",
        "# allow: x",
        "# allow a/b: x",
        "unit-00000000 = uno",
        "unit-00000001 =",
        "unit-00000002=dwa",
        "  unit-00000003 = {name}",
        "    indented",
        "\ttab",
        "[x]",
        ".NET",
        "strona główna = x",
        "日本語",
        "other = x",
        "unit-00000004 = { \"\" }",
    ]);
    let lines = vec((line, select(vec!["\n", "\n", "\n", "\r\n"])), 0..30);
    (lines, any::<bool>()).prop_map(|(lines, ends)| {
        let text: String = lines
            .into_iter()
            .flat_map(|(line, end)| [line, end.to_owned()])
            .collect();
        if ends {
            text
        } else {
            text.trim_end_matches(['\r', '\n']).to_owned()
        }
    })
}

fn read_it(text: &str) -> Catalog<'_> {
    read(text, Form::Records, &|_| false)
}

fn revised(text: &str, revisions: &[Revision]) -> String {
    let path = DocumentPath::parse("a.md").unwrap();
    let catalog = read_it(text);
    let edits = revise(&catalog, &path, revisions).unwrap();
    let mut done = 0;
    for edit in &edits {
        assert!(
            edit.span.start >= done,
            "edits are in order and apart: {edits:?}"
        );
        assert!(text.get(edit.span.start..edit.span.end).is_some());
        done = edit.span.end;
    }
    apply(text, &edits)
}

/// What the entries of a file should be after revisions, by id.
fn expected(text: &str, revisions: &[Revision]) -> Vec<Entry<'static>> {
    let mut entries: Vec<Entry<'static>> = read_it(text)
        .entries
        .into_iter()
        .map(Entry::into_owned)
        .collect();
    for revision in revisions {
        let id = match revision {
            Revision::Put { entry, .. } => &entry.id,
            Revision::Remove { id } => id,
        };
        entries.retain(|entry| entry.id != *id);
        if let Revision::Put { entry, .. } = revision {
            entries.push(entry.clone());
        }
    }
    entries.sort_by(|one, other| one.id.cmp(&other.id));
    entries
}

fn sorted<'t>(catalog: &Catalog<'t>) -> Vec<Entry<'t>> {
    let mut entries = catalog.entries.clone();
    entries.sort_by(|one, other| one.id.cmp(&other.id));
    entries
}

proptest! {
    #[test]
    fn what_is_written_reads_back(first in revisions(), second in revisions()) {
        let once = revised("", &first);
        prop_assert_eq!(sorted(&read_it(&once)), expected("", &first));
        let twice = revised(&once, &second);
        prop_assert_eq!(sorted(&read_it(&twice)), expected(&once, &second), "{}", twice);
        prop_assert!(!twice.contains("\n\n\n"), "{}", twice);
    }

    #[test]
    fn any_fluent_tool_reads_what_is_written(first in revisions(), second in revisions()) {
        let text = revised(&revised("", &first), &second);
        let resource = hexapla_fluent::read_messages(&text);
        let entries = read_it(&text).entries;
        if !text.contains('\0') {
            prop_assert_eq!(resource.messages.len(), entries.len(), "{}", text);
            for (message, entry) in resource.messages.iter().zip(&entries) {
                prop_assert_eq!(message.id, entry.id.as_str());
            }
        }
    }

    #[test]
    fn a_wild_file_takes_revisions_and_keeps_the_rest(text in wild_file(), revisions in revisions()) {
        let written = revised(&text, &revisions);
        prop_assert_eq!(sorted(&read_it(&written)), expected(&text, &revisions), "{}", written);
    }

    #[test]
    fn entries_put_back_change_no_byte(text in wild_file()) {
        let put = |entry: &Entry<'_>| Revision::Put { entry: entry.clone().into_owned(), after: None };
        let revisions: Vec<Revision> = read_it(&text).entries.iter().map(put).collect();
        prop_assert_eq!(revised(&text, &revisions), text);
    }

    #[test]
    fn removing_and_pruning_leave_the_others(text in wild_file(), kept in vec(id(), 0..4)) {
        let present: Vec<Present<'_>> = kept.iter().map(|id| Present { id, text: "" }).collect();
        let catalog = read_it(&text);
        let revisions = prune(&catalog, &present);
        let written = revised(&text, &revisions);
        prop_assert_eq!(sorted(&read_it(&written)), expected(&text, &revisions));
    }

    #[test]
    fn a_sync_settles_and_loses_no_target(file in prop_oneof![
        wild_file(),
        revisions().prop_map(|revisions| revised("", &revisions)),
    ], sources in vec((id(), text()), 0..8)) {
        let present: Vec<Present<'_>> = sources.iter().map(|(id, text)| Present { id, text }).collect();
        let catalog = read_it(&file);
        let written = revised(&file, &sync(&catalog, &present));
        let after = read_it(&written);
        let targets = |catalog: &Catalog<'_>| -> Vec<(UnitId, String)> {
            catalog.entries.iter().map(|it| (it.id.clone(), it.target.to_string())).collect()
        };
        prop_assert_eq!(targets(&after), targets(&catalog));
        let last: std::collections::BTreeMap<&UnitId, &str> = present.iter().map(|it| (it.id, it.text)).collect();
        let settled: Vec<Present<'_>> = last.iter().map(|(id, text)| Present { id, text }).collect();
        let written = revised(&file, &sync(&catalog, &settled));
        prop_assert_eq!(sync(&read_it(&written), &settled), []);
    }

    #[test]
    fn a_template_reads_back(units in vec((text(), select(UnitKind::ALL.to_vec()), vec(id(), 0..3)), 0..12), extractor in 0_u32..9) {
        let unit = |(number, (text, kind, from)): (usize, (String, UnitKind, Vec<UnitId>))| TemplateUnit {
            id: UnitId::parse(&format!("u-{number:08x}")).unwrap(),
            kind,
            from,
            text: text.into(),
        };
        let units = units.into_iter().enumerate().map(unit).collect();
        let template = Template { extractor, units };
        let printed = print_template(&DocumentPath::parse("a.md").unwrap(), &template);
        prop_assert_eq!(read_template(&printed), (template, Vec::new()));
    }

    #[test]
    fn a_merge_makes_no_pair_that_neither_side_held(first in revisions(), one in revisions(), other in revisions()) {
        let base = revised("", &first);
        let (ours, theirs) = (revised(&base, &one), revised(&base, &other));
        let merged = merge(&base, &ours, &theirs);
        let catalog = read_it(&merged.text);
        prop_assert_eq!(catalog.is_stopped(), !merged.conflicts.is_empty(), "{}", merged.text);
        let sides = [read_it(&ours), read_it(&theirs)];
        for entry in &catalog.entries {
            let is_it = |side: &Catalog<'_>| side.entry(&entry.id).is_some_and(|held| {
                held.target == entry.target && match (held.made_from(), entry.made_from()) {
                    (Some(held), Some(from)) => !differs(held, from),
                    (held, from) => held == from,
                }
            });
            prop_assert!(sides.iter().any(is_it), "{:?}\n{}", entry, merged.text);
        }
        let twice = merge(&merged.text, &merged.text, &ours);
        prop_assert_eq!(twice.text, ours);
    }

    #[test]
    fn a_side_that_did_nothing_leaves_the_other_as_it_is(base in wild_file(), ours in wild_file(), theirs in wild_file()) {
        prop_assert_eq!(merge(&base, &ours, &base).text, &*ours);
        prop_assert_eq!(merge(&base, &base, &theirs).text, &*theirs);
        prop_assert_eq!(merge(&base, &ours, &ours).text, &*ours);
        let merged = merge(&base, &ours, &theirs);
        for line in ours.lines().filter(|line| theirs.lines().any(|it| it == *line)) {
            prop_assert!(line.is_empty() || merged.text.contains(line), "{:?}\n{}", line, merged.text);
        }
    }

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        let catalog = read_it(&text);
        prop_assert!(catalog.entries.len() <= text.len());
        let _ = read_template(&text);
    }
}

#[test]
fn long_hostile_files_are_read_and_revised_in_linear_time() {
    let lines = [
        "# source: x\n",
        "# | y\n",
        "#\n",
        "# note: n\n",
        "unit-00000001 = x\n",
        "unit-00000001 =\n\n",
        "junk\n",
        "# r\n\n",
        "    x\n",
        "{\"",
        "=======x\n",
        "\u{FEFF}",
    ];
    for line in lines {
        let text = format!(
            "unit-00000000 = x\n\n{}unit-00000002 = y\n",
            line.repeat(20_000)
        );
        let ids: Vec<UnitId> = read_it(&text).entries.into_iter().map(|it| it.id).collect();
        let put = |id: &UnitId| Revision::Put {
            entry: Entry::new(id.clone(), "z", "s"),
            after: None,
        };
        let written = revised(&text, &ids.iter().map(put).collect::<Vec<_>>());
        assert_eq!(read_it(&written).entries.len(), ids.len());
        let remove = |id: &UnitId| Revision::Remove { id: id.clone() };
        let base = format!(
            "unit-00000000 = x\n\n{}unit-00000002 = y\n",
            line.repeat(4_000)
        );
        let (ours, theirs) = (base.replace("= y", "= v"), base.replacen("= x", "= w", 9));
        let merged = merge(&base, &ours, &theirs).text;
        assert!(
            merged.len() >= base.len() && merged.contains("= w"),
            "{line:?}"
        );
        let removed = revised(&written, &ids.iter().map(remove).collect::<Vec<_>>());
        assert_eq!(read_it(&removed).entries, []);
    }
}
