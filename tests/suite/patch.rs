//! `patch`.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

pub(crate) const LOCALES: [&str; 6] = ["it", "ja", "ar", "zh-CN", "pl", "tr"];

const OLD: &str = "\
---
title: Version 1.2.3
---

# See [the guide](old/guide.md) and ![a map](old.png)

Run `app --old` and wait 5 seconds, **never** more.

| Where | How |
|---|---|
| [here](a.md) | 10 steps |

Do not go 5 km.
";

/// Targets of the units above, in order, but for the cells.
const TARGETS: [[&str; 4]; 6] = [
    [
        "Versione 1.2.3",
        "Vedi [la guida](old/guide.md) e ![una mappa](old.png)",
        "Esegui `app --old` e aspetta 5 secondi, **mai** di più.",
        "Non andare per 5 km.",
    ],
    [
        "バージョン1.2.3",
        "[ガイド](old/guide.md)と![地図](old.png)を見る",
        "`app --old`を実行し、5秒待つ。**決して**それ以上は待たない。",
        "5 km行かないこと。",
    ],
    [
        "الإصدار 1.2.3",
        "انظر [الدليل](old/guide.md) و ![خريطة](old.png)",
        "نفّذ `app --old` وانتظر 5 ثوانٍ، **لا** أكثر.",
        "لا تذهب 5 km.",
    ],
    [
        "版本 1.2.3",
        "请看[指南](old/guide.md)和![地图](old.png)",
        "运行 `app --old` 并等待5秒，**绝不**更久。",
        "不要走5 km。",
    ],
    [
        "Wersja 1.2.3",
        "Zobacz [przewodnik](old/guide.md) i ![mapę](old.png)",
        "Uruchom `app --old` i czekaj 5 sekund, **nigdy** dłużej.",
        "Nie idź 5 km.",
    ],
    [
        "Sürüm 1.2.3",
        "[Kılavuza](old/guide.md) ve ![haritaya](old.png) bakın",
        "`app --old` çalıştırın ve 5 saniye bekleyin, **asla** daha fazla değil.",
        "5 km gitmeyin.",
    ],
];

const BEGINNINGS: [&str; 4] = ["Version", "See", "Run", "Do not"];

pub(crate) fn project() -> (Project, [String; 4]) {
    let project = Project::empty();
    let tags = LOCALES.map(|tag| format!("\"{tag}\"")).join(", ");
    project.write(
        "hexapla.toml",
        format!("source = \"en\"\nlocales = [{tags}]\n[[documents]]\nroot = \"source\"\ninclude = [\"*.md\"]\n"),
    );
    project.write("source/a.md", OLD);
    project.ok(&["extract"]);
    let ids = BEGINNINGS.map(|begin| project.id("a.md", begin));
    for (tag, targets) in LOCALES.iter().zip(TARGETS) {
        for (id, target) in ids.iter().zip(targets) {
            let run = project.feed(&["set", tag, id], target);
            assert_eq!(run.code, 0, "{run}");
        }
    }
    (project, ids)
}

pub(crate) fn catalog(tag: &str) -> String {
    format!("locales/{tag}/a.md.ftl")
}

/// Changes in the source a link, an image, code, a version and a number.
pub(crate) fn change(project: &Project) {
    for (from, to) in [
        ("1.2.3", "1.10.0"),
        ("old/guide.md", "new/guide.md"),
        ("old.png", "neu.png"),
        ("--old", "--new"),
        ("wait 5", "wait 8"),
    ] {
        project.replace("source/a.md", from, to);
    }
}

#[test]
fn what_is_the_same_in_every_language_is_carried_into_every_target() {
    let (project, ids) = project();
    change(&project);
    let before: Vec<String> = LOCALES.map(|tag| project.read(&catalog(tag))).to_vec();
    let run = project.run(&["patch", "--format", "json"]);
    assert_eq!(run.code, 0, "{run}");
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["version"], 1);
    // 5 and 8 ask for the same form of a noun in all of them.
    assert_eq!(
        report["patched"].as_array().unwrap().len(),
        3 * LOCALES.len()
    );
    assert_eq!(report["left"].as_array().unwrap().len(), 0);
    for (tag, before) in LOCALES.iter().zip(before) {
        let expected = before
            .replace("1.2.3", "1.10.0")
            .replace("old/guide.md", "new/guide.md")
            .replace("old.png", "neu.png")
            .replace("--old", "--new")
            .replace("wait 5", "wait 8");
        let expected: String = expected
            .split_inclusive('\n')
            .map(|line| match line {
                line if line.starts_with("# ") => line.to_owned(),
                line if line.contains("--new") => line.replace('5', "8"),
                line => line.to_owned(),
            })
            .collect();
        let patched = project.read(&catalog(tag));
        assert_eq!(patched.replace("# origin: patch\n", ""), expected, "{tag}");
        assert_eq!(patched.matches("# origin: patch\n").count(), 3, "{tag}");
        for id in &ids {
            assert_eq!(project.status_of(tag, id), "translated", "{tag} {id}");
        }
    }
    let settled = project.snapshot();
    let run = project.run(&["patch"]);
    assert_data_eq!(
        run.to_string(),
        str![[r#"
exit code 0
--- stdout
Nothing patched
--- stderr

"#]]
        .raw()
    );
    assert_eq!(project.snapshot(), settled);
}

#[test]
fn it_makes_no_difference_whether_a_team_has_synced() {
    let (synced, _) = project();
    change(&synced);
    synced.ok(&["sync"]);
    synced.ok(&["patch"]);
    let (project, _) = project();
    change(&project);
    project.ok(&["patch"]);
    for tag in LOCALES {
        assert_eq!(project.read(&catalog(tag)), synced.read(&catalog(tag)));
    }
}

#[test]
fn what_was_carried_is_told() {
    let (project, ids) = project();
    change(&project);
    project.replace("source/a.md", "5 km", "5 mi");
    let run = project.run(&["patch", "it"]).to_string();
    let run = ids.iter().fold(run, |text, id| text.replace(id, "ID"));
    assert_data_eq!(
        run,
        str![[r#"
exit code 0
--- stdout
it a.md#ID
  number 1.2.3 → 1.10.0
it a.md#ID
  link old/guide.md → new/guide.md
  image old.png → neu.png
it a.md#ID
  code `app --old` → `app --new`
  number 5 → 8
3 translations patched, 1 outdated by other changes
update locales/it/a.md.ftl
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn check_and_dry_run_write_nothing() {
    let (project, _) = project();
    change(&project);
    let before = project.snapshot();
    let run = project.run(&["patch", "it", "--check"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stderr.contains("3 translations can be patched"),
        "{run}"
    );
    let run = project.run(&["patch", "it", "--dry-run"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.contains("update locales/it/a.md.ftl"), "{run}");
    assert_eq!(project.snapshot(), before);
    project.ok(&["patch", "it", "a.md"]);
    assert_eq!(project.run(&["patch", "it", "--check"]).code, 0);
    assert_eq!(project.run(&["patch", "ja", "--check"]).code, 1);
}

#[test]
fn drafts_stay_drafts_and_reviews_end() {
    let (project, ids) = project();
    let text = "Vedi [la guida](old/guide.md) e ![una mappa](old.png)";
    let draft = [
        "set",
        "it",
        &ids[1],
        "--state",
        "draft",
        "--origin",
        "machine opus-mt",
    ];
    assert_eq!(project.feed(&draft, text).code, 0);
    project.ok(&["review", "it", &ids[0], "--by", "anna"]);
    change(&project);
    project.ok(&["patch", "it"]);
    assert_eq!(project.status_of("it", &ids[0]), "translated");
    assert_eq!(project.status_of("it", &ids[1]), "draft");
    let catalog = project.read(&catalog("it"));
    let origins = "# origin: machine opus-mt\n# origin: patch\n";
    assert!(catalog.contains(origins), "{catalog}");
    assert!(!catalog.contains("# was:"), "{catalog}");
}

#[test]
fn the_bytes_round_a_target_stay_as_they_were_typed() {
    let (project, ids) = project();
    let name = catalog("it");
    let typed = project.read(&name).replace('\n', "\r\n");
    let typed = typed.replace(
        &format!("{} = Non andare", ids[3]),
        &format!("{}   =   \r\n      Non andare", ids[3]),
    );
    let typed = typed.replace(
        "# source: See",
        "#todo ask anna\r\n# mood: good\r\n# source: See",
    );
    let before = format!("\u{feff}{typed}\r\n# a remark\r\n\r\nthis is junk");
    project.write(&name, &before);
    change(&project);
    project.ok(&["patch", "it"]);
    let expected = [
        ("1.2.3", "1.10.0"),
        ("old/guide.md", "new/guide.md"),
        ("old.png", "neu.png"),
        ("--old", "--new"),
        ("wait 5", "wait 8"),
        ("aspetta 5", "aspetta 8"),
    ];
    let expected = expected
        .iter()
        .fold(before, |text, (old, new)| text.replace(old, new));
    let after = project.read(&name);
    assert_eq!(after.replace("# origin: patch\r\n", ""), expected);
    assert_eq!(after.matches("# origin: patch\r\n").count(), 3);
}

#[test]
fn shortcodes_footnotes_and_html_are_carried() {
    let project = Project::empty();
    let config = "source = \"en\"\nlocales = [\"it\"]\n[[documents]]\nroot = \"source\"\ninclude = [\"*.md\"]\ndialect = \"hugo\"\n";
    project.write("hexapla.toml", config);
    let page = "\
A page {{< ref \"old.md\" >}} and {{< figure src=\"old.png\" title=\"One cat\" >}}.

A note[^1] and <a href=\"/old\" title=\"x\">more</a>.

[^1]: First note.

[^2]: Second note.
";
    project.write("source/a.md", page);
    project.ok(&["extract"]);
    let ids = ["A page", "A note"].map(|begin| project.id("a.md", begin));
    let targets = [
        "Una pagina {{< ref \"old.md\" >}} e {{< figure src=\"old.png\" title=\"One cat\" >}}.",
        "Una nota[^1] e <a href=\"/old\" title=\"y\">altro</a>.",
    ];
    for (id, target) in ids.iter().zip(targets) {
        let run = project.feed(&["set", "it", id], target);
        assert_eq!(run.code, 0, "{run}");
    }
    for (from, to) in [
        ("old.md", "new.md"),
        ("old.png", "neu.png"),
        ("note[^1]", "note[^2]"),
        ("/old", "/new"),
    ] {
        project.replace("source/a.md", from, to);
    }
    let run = project.run(&["patch"]);
    assert_eq!(run.code, 0, "{run}");
    let catalog = project.read("locales/it/a.md.ftl");
    for part in [
        "{\"{{\"}< ref \"new.md\" >",
        "src=\"neu.png\" title=\"One cat\"",
        "nota[^2]",
        "\"/new\" title=\"y\"",
    ] {
        assert!(catalog.contains(part), "{part}: {catalog}\n{run}");
    }
}

#[test]
fn a_change_that_the_project_carries_is_patched_too() {
    let (project, ids) = project();
    let config = project.read("hexapla.toml");
    project.write(
        "hexapla.toml",
        format!("{config}[changes]\nlink = \"carry\"\n"),
    );
    project.replace("source/a.md", "old/guide.md", "new/guide.md");
    assert_eq!(project.status_of("it", &ids[1]), "translated");
    project.ok(&["patch"]);
    for tag in LOCALES {
        assert!(
            project.read(&catalog(tag)).contains("](new/guide.md)"),
            "{tag}"
        );
    }
    let run = project.run(&["patch", "no-such-page.md"]);
    assert_eq!(run.code, 2, "{run}");
}
