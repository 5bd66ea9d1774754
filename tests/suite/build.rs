//! `build`.

use std::{fs, time::SystemTime};

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::{ARTICLE, Project};

fn with_fluent() -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        r#"source = "en"
locales = ["it", "pt", "pt-BR"]

[[documents]]
root = "source"
include = ["**/*.md", "**/*.txt", "**/*.ftl"]
exclude = []
"#,
    );
    project.write("source/stale.md", ARTICLE);
    project.write(
        "source/note.txt",
        "A note\r\n\r\nSome words\r\nwrapped.\r\n",
    );
    project.write("source/site.ftl", "-brand = Hexapla\nmenu = Menu of { -brand }\n    .title = Open\ncount = { $n ->\n    [one] one\n   *[other] many\n}\n");
    project
}

#[test]
fn nothing_translated_gives_every_byte_back() {
    let project = with_fluent();
    project.write(
        "source/odd.md",
        "\u{feff}Setext\n===\n\n* a\n\n\tcode\n\n| a | b |\n|---|---|\n| 1 | zażółć |\n",
    );
    assert_data_eq!(
        project.run(&["build"]).to_string(),
        str![[r#"
exit code 0
--- stdout
                                    To do      Missing        Draft     Outdated
Locale             Done             Words  Units Words  Units Words  Units Words
it      italiano   ░░░░░░░░░░░  0%     39     17    39      0     0      0     0
pt      português  ░░░░░░░░░░░  0%     39     17    39      0     0      0     0
pt-BR   português  ░░░░░░░░░░░  0%     39     17    39      0     0      0     0
All                ░░░░░░░░░░░  0%    117     51   117      0     0      0     0
--- stderr
Built 16 documents and 4 bundles in 4 locales: `ROOT/dist`

"#]]
        .raw()
    );
    for locale in ["en", "it", "pt", "pt-BR"] {
        for name in ["stale.md", "odd.md", "note.txt", "site.ftl"] {
            let built = fs::read(project.path(&format!("dist/documents/{locale}/{name}"))).unwrap();
            assert_eq!(
                built,
                fs::read(project.path(&format!("source/{name}"))).unwrap(),
                "{locale}/{name}"
            );
        }
    }
}

#[test]
fn a_translation_replaces_its_paragraph_only() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page");
    project.feed(&["set", "it", &id], "Una pagina invecchia.");
    project.ok(&["build"]);
    let expected = ARTICLE.replace(
        "A page goes stale when its source changes.",
        "Una pagina invecchia.",
    );
    assert_eq!(project.read("dist/documents/it/stale.md"), expected);
    assert_eq!(project.read("dist/documents/zh-CN/stale.md"), ARTICLE);
}

#[test]
fn outdated_stays_unless_told_and_drafts_wait_until_told() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let (one, two) = (
        project.id("stale.md", "A page"),
        project.id("stale.md", "Nobody"),
    );
    project.feed(&["set", "it", &one], "Una pagina invecchia.");
    project.feed(&["set", "it", &two, "--state", "draft"], "Nessuno.");
    project.replace(
        "source/stale.md",
        "its source changes",
        "its whole source changes",
    );
    let page = |arguments: &[&str]| {
        project.ok(&[&["build"], arguments].concat());
        project.read("dist/documents/it/stale.md")
    };
    let usual = page(&[]);
    assert!(
        usual.contains("Una pagina invecchia.") && usual.contains("Nobody"),
        "{usual}"
    );
    assert!(page(&["--no-outdated"]).contains("its whole source changes"));
    assert!(page(&["--drafts"]).contains("Nessuno."));
}

#[test]
fn a_locale_falls_back_along_its_chain() {
    let project = with_fluent();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page");
    project.feed(&["set", "pt", &id], "Uma página envelhece.");
    project.ok(&["build"]);
    assert!(
        project
            .read("dist/documents/pt-BR/stale.md")
            .contains("Uma página envelhece.")
    );
    assert!(
        !project
            .read("dist/documents/it/stale.md")
            .contains("Uma página")
    );
}

#[test]
fn fluent_documents_become_bundles() {
    let project = with_fluent();
    project.write(
        "locales/pt/site.ftl",
        "-brand = Hexapla\n    .gender = f\nmenu = Menu da { -brand }\n",
    );
    project.ok(&["build"]);
    assert_data_eq!(
        project.read("dist/documents/pt/site.ftl"),
        str![[r#"
-brand = Hexapla
    .gender = f
menu = Menu da { -brand }
    .title = Open
count = { $n ->
    [one] one
   *[other] many
}

"#]]
        .raw()
    );
    assert_data_eq!(
        project.read("dist/bundles/pt-BR/site.ftl"),
        str![[r#"
-brand = Hexapla
    .gender = f
menu = Menu da { -brand }
    .title = Open
count =
    { $n ->
        [one] one
       *[other] many
    }

"#]]
        .raw()
    );
    let manifest: serde_json::Value =
        serde_json::from_str(&project.read("dist/bundles/pt/manifest.json")).unwrap();
    assert_eq!(manifest["version"], 1);
    assert_eq!(manifest["files"][0]["messages"], 3);
}

#[test]
fn a_second_build_touches_nothing() {
    let project = with_fluent();
    project.ok(&["build"]);
    let times = |project: &Project| -> Vec<(String, SystemTime)> {
        let names = project
            .snapshot()
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| name.starts_with("dist/") && !name.contains("/.hexapla/"));
        names
            .map(|name| {
                (
                    name.clone(),
                    fs::metadata(project.path(&name))
                        .unwrap()
                        .modified()
                        .unwrap(),
                )
            })
            .collect()
    };
    let before = times(&project);
    project.ok(&["build"]);
    assert_eq!(times(&project), before);
}

#[test]
fn what_we_made_and_no_longer_make_goes_and_nothing_else() {
    let project = with_fluent();
    project.ok(&["build"]);
    project.write("dist/documents/it/mine.md", "kept");
    fs::remove_file(project.path("source/note.txt")).unwrap();
    project.replace("hexapla.toml", "\"**/*.txt\", ", "");
    project.ok(&["build"]);
    assert!(!project.exists("dist/documents/it/note.txt"));
    assert!(project.exists("dist/documents/it/mine.md"));
}

#[test]
fn a_threshold_that_is_not_met_is_exit_code_one() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page");
    project.feed(&["set", "it", &id], "Una pagina invecchia.");
    assert_data_eq!(
        project
            .run(&["build", "--require", "80%", "--require", "it=25%"])
            .to_string(),
        str![[r#"
exit code 1
--- stdout
                                    To do      Missing        Draft     Outdated
Locale              Done            Words  Units Words  Units Words  Units Words
it        italiano  ██░░░░░░░  25%      9      3     9      0     0      0     0
zh-CN CN  中文      ░░░░░░░░░   0%     17      4    17      0     0      0     0
All                 █░░░░░░░░  12%     26      7    26      0     0      0     0
--- stderr
Built 3 documents and 0 bundles in 3 locales: `ROOT/dist`
error: 1 locale below what is required
  zh-CN: 0 of 4 units (0%), required 80%

"#]]
        .raw()
    );
    assert_eq!(project.run(&["build", "--require", "it=25%"]).code, 0);
    let config = project.read("hexapla.toml");
    project.write(
        "hexapla.toml",
        format!("{config}\n[build]\nminimum = [\"it=30%\"]\n"),
    );
    let run = project.run(&["build"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("it: 1 of 4 units (25%), required 30%"),
        "{run}"
    );
    assert_eq!(project.run(&["build", "zh-CN"]).code, 0);
    assert_eq!(project.run(&["build", "--require", "it=25%"]).code, 0);
    assert_data_eq!(
        project.run(&["build", "--require", "lots"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: `lots` is no threshold: write `80%` or `it=80%`

"#]]
        .raw()
    );
}

#[test]
fn a_target_that_would_break_its_page_is_left_out_and_told() {
    let project = Project::with_article();
    project.write("source/stale.md", "| One | Two |\n|---|---|\n| 1a | 2b |\n");
    project.ok(&["extract"]);
    let id = project.id("stale.md", "1a");
    let catalog = format!("### hexapla: 1\n### document: stale.md\n\n# source: 1a\n{id} = a | b\n");
    project.write("locales/it/stale.md.ftl", catalog);
    project.run(&["build", "it"]);
    let page = project.read("dist/documents/it/stale.md");
    assert_eq!(
        page.lines().last().unwrap().matches('|').count() - page.matches("\\|").count(),
        3,
        "{page}"
    );
}

#[test]
fn a_paragraph_that_moved_from_a_translated_article_is_built_where_it_is() {
    let moved = "Ask which paragraphs of a page changed since the last translation was made.\n";
    let project = Project::extracted(
        "source = \"en\"\nlocales = [\"it\"]\n\n[[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n",
        &[("a.md", &format!("# One\n\n{moved}")), ("b.md", "# Two\n")],
    );
    for (document, begins, target) in [
        ("a.md", "One", "Uno"),
        ("a.md", "Ask which", "Chiedi quali paragrafi"),
    ] {
        project.feed(&["set", "it", &project.id(document, begins)], target);
    }
    project.write("source/a.md", "# One\n");
    project.write("source/b.md", format!("# Two\n\n{moved}"));
    project.ok(&["build"]);
    let built = |path: &str| project.read(&format!("dist/documents/it/{path}"));
    assert_eq!(built("a.md"), "# Uno\n");
    assert_eq!(built("b.md"), "# Two\n\nChiedi quali paragrafi\n");
}
