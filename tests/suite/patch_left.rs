//! What `patch` leaves for a person.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::{
    harness::Project,
    patch::{LOCALES, catalog, change, project},
};

#[test]
fn words_that_changed_too_keep_the_target_as_the_person_left_it() {
    for (from, to) in [
        ("Do not go 5 km", "Do go 5 km"),
        ("Do not go 5 km", "Do go 8 km"),
        ("Do not go 5 km", "Do not go 5 mi"),
        ("Do not go 5 km", "Do not go 8 mi"),
        ("never", "ever"),
        ("**never**", "never"),
        ("[the guide](old/guide.md)", "[the book](new/book.md)"),
        ("wait 5 seconds", "wait 5 minutes"),
    ] {
        let (project, _) = project();
        project.replace("source/a.md", from, to);
        let before = project.snapshot();
        let run = project.run(&["patch"]);
        assert_eq!(run.code, 0, "{run}");
        assert!(run.stdout.starts_with("Nothing patched, 6 "), "{to}: {run}");
        assert_eq!(project.snapshot(), before, "{to}");
        for tag in LOCALES {
            assert_eq!(project.status(tag)["units"]["outdated"], 1, "{to}");
        }
    }
}

/// Targets into which a change of a link, of code or of a number cannot be carried.
fn refusing() -> (Project, [String; 4]) {
    let (project, ids) = project();
    let write = |tag: &str, id: &str, text: &str| {
        assert_eq!(project.feed(&["set", tag, id], text).code, 0);
    };
    write(
        "it",
        &ids[1],
        "Vedi [a](old/guide.md), [b](old/guide.md), ![c](old.png)",
    );
    write("ja", &ids[1], "ガイドと![c](old.png)を見る");
    write(
        "tr",
        &ids[2],
        "`app --old` çalıştırın, 5'ten fazla **asla** beklemeyin.",
    );
    change(&project);
    project.replace("source/a.md", "wait 8", "wait 22");
    project.replace("source/a.md", "Do not go 5 km", "Go 6 km");
    (project, ids)
}

#[test]
fn what_could_not_be_carried_is_listed_with_the_reason() {
    let (project, _) = refusing();
    let locales = ["it", "ja", "pl", "tr"];
    let run = project.run(&[&["patch", "--format", "json"], &locales[..]].concat());
    assert_eq!(run.code, 0, "{run}");
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let left = report["left"].as_array().unwrap().iter();
    let left = left.map(|left| {
        let fact = |name: &str| left[name].as_str().unwrap().to_owned();
        let line = usize::try_from(left["line"].as_u64().unwrap()).unwrap();
        let catalog = project.read(&fact("path"));
        let record = catalog.lines().nth(line - 1).unwrap();
        assert!(
            record.starts_with(&format!("{} = ", fact("id"))),
            "{record}"
        );
        let old = left["arguments"]["old"].as_str().unwrap_or_default();
        format!("{} {} {old}", fact("locale"), fact("rule"))
    });
    assert_eq!(
        left.collect::<Vec<_>>(),
        [
            "it patch/several-times old/guide.md",
            "it patch/other-changes ",
            "ja patch/not-in-target old/guide.md",
            "ja patch/other-changes ",
            "pl patch/plural-form 5",
            "pl patch/other-changes ",
            "tr patch/not-in-target 5",
            "tr patch/other-changes ",
        ]
    );
}

#[test]
fn a_bot_reads_why_in_words() {
    let (project, ids) = refusing();
    let run = project.run(&["patch", "tr"]).to_string();
    let run = ids.iter().fold(run, |text, id| text.replace(id, "ID"));
    assert_data_eq!(run, str![[r#"
exit code 0
--- stdout
tr a.md#ID
  number 1.2.3 → 1.10.0
tr a.md#ID
  link old/guide.md → new/guide.md
  image old.png → neu.png
2 translations patched, 2 left as they are
update locales/tr/a.md.ftl
--- stderr
note[patch/not-in-target]: `5` is `22` in the source now, and the translation does not have it at that place, so nothing was carried (ID)
  --> locales/tr/a.md.ftl:13:1
   |
13 | ID = `app --old` çalıştırın, 5'ten fazla **asla** beklemeyin.
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = help: Mend the translation, and say `hexapla confirm`.
note[patch/other-changes]: More changed in the source than what is the same in every language, so nothing was carried (ID)
  --> locales/tr/a.md.ftl:16:1
   |
16 | ID = 5 km gitmeyin.
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = help: `hexapla todo` shows the words that changed.

"#]].raw());
}

#[test]
fn a_result_that_would_break_its_page_is_left() {
    let project = Project::empty();
    project.write("hexapla.toml", crate::harness::CONFIG);
    project.write("source/a.md", "Use [it](<a b.md>) now.\n");
    project.ok(&["extract"]);
    let id = project.id("a.md", "Use");
    assert_eq!(
        project
            .feed(&["set", "it", &id], "Usa [ora](a%20b.md).")
            .code,
        0
    );
    project.replace("locales/it/a.md.ftl", "[ora](a%20b.md)", "[ora](<a b.md>)");
    project.replace("source/a.md", "a b.md", "a c.md");
    project.ok(&["patch"]);
    assert_eq!(project.status_of("it", &id), "translated");
    // Without brackets round it, an address with a space is none.
    project.replace(
        "locales/it/a.md.ftl",
        "Usa [ora](<a c.md>)",
        "Usa [ora](d.md)",
    );
    project.replace(
        "locales/it/a.md.ftl",
        "source: Use [it](<a c.md>)",
        "source: Use [it](<d.md>)",
    );
    let before = project.snapshot();
    let run = project.run(&["patch"]);
    assert!(run.stderr.contains("patch/breaks-text"), "{run}");
    assert_eq!((run.code, project.snapshot()), (0, before));
}

#[test]
fn a_catalog_with_a_conflict_is_not_touched() {
    let (project, _) = project();
    change(&project);
    let name = catalog("it");
    project.write(&name, format!("{}<<<<<<< ours\n", project.read(&name)));
    let before = project.read(&name);
    let run = project.run(&["patch"]);
    assert_eq!(run.code, 1, "{run}");
    assert_eq!(project.read(&name), before);
    assert_eq!(project.status("ja")["units"]["outdated"], 0);
}

/// A project with one number in a sentence, and one target for each of some locales.
fn priced(source: &str, price: &str, targets: &[(&str, &str)]) -> Project {
    let project = Project::empty();
    let tags: Vec<String> = targets
        .iter()
        .map(|(tag, _)| format!("\"{tag}\""))
        .collect();
    project.write(
        "hexapla.toml",
        format!(
            "source = \"{source}\"\nlocales = [{}]\n[[documents]]\nroot = \"source\"\ninclude = [\"*.md\"]\n",
            tags.join(", ")
        ),
    );
    project.write(
        "source/a.md",
        format!("Price {price} here, see `{price}` and [x](p{price}.md).\n"),
    );
    project.ok(&["extract"]);
    let template = project.read(&format!("locales/{source}/a.md.ftl"));
    let record = template
        .lines()
        .find(|line| line.contains(" = Price"))
        .unwrap();
    let id = record.split_once(" = ").unwrap().0;
    for (tag, target) in targets {
        assert_eq!(project.feed(&["set", tag, id], target).code, 0);
    }
    project
}

/// What `patch` makes of a change of the number in running text: locales patched, and rules of those left.
fn patched(project: &Project, from: &str, to: &str) -> (Vec<String>, Vec<String>) {
    project.replace(
        "source/a.md",
        &format!("Price {from} "),
        &format!("Price {to} "),
    );
    let run = project.run(&["patch", "--format", "json"]);
    assert_eq!(run.code, 0, "{run}");
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let words = |list: &str, name: &str| -> Vec<String> {
        let list = report[list].as_array().unwrap().iter();
        list.map(|it| it[name].as_str().unwrap().to_owned())
            .collect()
    };
    (words("patched", "locale"), words("left", "rule"))
}

#[test]
fn a_number_with_separators_is_left_to_those_who_write_it_otherwise() {
    for (from, to) in [
        ("900", "1,000"),
        ("5", "1.5"),
        ("1.000", "1,000"),
        ("1,000", "5"),
    ] {
        let text = format!("X {from} x, `{from}` [x](p{from}.md).");
        let locales = ["de", "ru", "it", "fr", "ja", "ar", "zh-CN", "pl", "tr"];
        let targets = locales.map(|tag| (tag, text.as_str()));
        let project = priced("en", from, &targets);
        let before = locales.map(|tag| project.read(&catalog(tag)));
        let (done, left) = patched(&project, from, to);
        assert!(done.is_empty(), "{from} {to}: {done:?}");
        assert_eq!(left, ["patch/number-form"; 9], "{from} {to}");
        assert_eq!(locales.map(|tag| project.read(&catalog(tag))), before);
    }
}

#[test]
fn versions_plain_numbers_and_the_own_language_are_still_carried() {
    for (from, to) in [
        ("1.2.3", "1.10.0"),
        ("v1.2", "v2.0"),
        ("900", "1000"),
        ("5", "8"),
    ] {
        let text = format!("Preis {from} hier, `{from}` [x](p{from}.md).");
        let project = priced("en", from, &[("de", &text)]);
        let (done, left) = patched(&project, from, to);
        assert_eq!(
            (done.as_slice(), left.len()),
            (&["de".to_owned()][..], 0),
            "{from} {to}"
        );
    }
    let text = "Price 900 there, `900` [x](p900.md).";
    let project = priced("en", "900", &[("en-GB", text), ("de", text)]);
    let (done, left) = patched(&project, "900", "1,000");
    assert_eq!(
        (done, left),
        (
            vec!["en-GB".to_owned()],
            vec!["patch/number-form".to_owned()]
        )
    );
    assert!(
        project
            .read(&catalog("en-GB"))
            .contains("Price 1,000 there")
    );
}

#[test]
fn code_and_addresses_are_carried_whatever_number_they_hold() {
    let text = "Preis 900 hier, `900` [x](p900.md).";
    let project = priced("en", "900", &[("de", text)]);
    project.replace("source/a.md", "`900`", "`1,000`");
    project.replace("source/a.md", "p900.md", "p1.5.md");
    project.ok(&["patch"]);
    assert!(
        project
            .read(&catalog("de"))
            .contains("Preis 900 hier, `1,000` [x](p1.5.md).")
    );
}
