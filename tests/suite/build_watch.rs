//! `build --watch`: builds again whenever a file changes, and says only what is new.

use crate::{harness::Project, watching::Watching};

fn temporary_files(project: &Project) -> Vec<String> {
    let files = project.snapshot().into_iter().map(|(name, _)| name);
    files.filter(|name| name.contains(".tmp")).collect()
}

#[test]
fn each_build_after_the_first_says_in_a_line_what_it_wrote() {
    let project = Project::with_article();
    let watching = Watching::start(&project, &["build", "--watch", "--lang", "en"]);
    let first = watching.until_aside("Built 3 documents");
    assert!(!first.contains("again"), "{first}");
    project.replace("source/stale.md", "Nobody", "Somebody");
    let second = watching.until_aside("Built again");
    assert!(second.contains("files written: 3, removed: 0"), "{second}");
    assert!(
        project
            .read("dist/documents/it/stale.md")
            .contains("Somebody")
    );
    project.write("source/neu/文書.md", "# 新しい文書\n");
    watching.until_aside("files written: 3, removed: 0");
    std::fs::remove_dir_all(project.path("source/neu")).unwrap();
    watching.until_aside("removed: 3");
    let (code, stdout, asides) = watching.end();
    assert_eq!(code, 0);
    assert_eq!(
        stdout.matches("zh-CN").count(),
        1,
        "the table came once: {stdout}"
    );
    assert_eq!(asides, "", "its own outputs wake it up");
    assert_eq!(temporary_files(&project), Vec::<String>::new());
}

#[test]
fn what_was_said_of_an_earlier_build_is_not_said_again() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Nobody");
    assert_eq!(project.feed(&["set", "it", &id], "Nessuno.").code, 0);
    let catalog = project.read("locales/it/stale.md.ftl");
    project.write(
        "locales/it/stale.md.ftl",
        format!("{catalog}\nno-such-unit = x\n"),
    );
    let watching = Watching::start(&project, &["build", "--watch"]);
    watching.until_aside("catalog/unknown-id");
    watching.until_aside("1 error was found");
    project.replace("source/stale.md", "most", "all");
    let line = watching.until_aside("Built again");
    project.write(
        "locales/it/stale.md.ftl",
        format!("{catalog}\nanother = x\n"),
    );
    let next = watching.until_aside("unknown-id");
    assert!(next.contains("another"), "{next}");
    assert!(
        !format!("{line}{next}").contains("no-such-unit"),
        "{line}{next}"
    );
    assert_eq!(watching.interrupt(), 0);
}

#[test]
fn a_theme_notes_and_assets_call_for_a_build_and_a_slip_is_waited_out() {
    let project = Project::with_article();
    let config = project.read("hexapla.toml");
    let config = format!("{config}\n[build]\nsite = true\n[site]\ntheme = \"look\"\n");
    project.write("hexapla.toml", &config);
    project.write("look/assets/style.css", "body{}");
    project.replace("source/stale.md", "Nobody", "![x](x.svg) Nobody");
    project.write("source/x.svg", "<svg/>");
    let watching = Watching::start(&project, &["build", "--watch"]);
    watching.until_aside("article page");
    project.write("look/assets/style.css", "p{}");
    watching.until_aside("files written: 1,");
    project.write("source/x.svg", "<svg viewBox=\"0 0 1 1\"/>");
    watching.until_aside("Built again");
    project.write("notes.toml", "\"*\" = 7\n");
    watching.until_aside("notes.toml:1");
    std::fs::remove_file(project.path("notes.toml")).unwrap();
    watching.until_aside("Built again");
    project.write("look/tags.html", "{% if %}");
    watching.until_aside("template `tags.html` line 1");
    project.write("look/tags.html", "<h1>Mine</h1>");
    watching.until_aside("Built again");
    assert_eq!(project.read("dist/site/tags.html"), "<h1>Mine</h1>");
    assert_eq!(watching.interrupt(), 0);
}

#[test]
fn programs_get_a_whole_report_each_time() {
    let project = Project::with_article();
    let arguments = ["build", "it", "--watch", "--format", "json", "--quiet"];
    let watching = Watching::start(&project, &arguments);
    assert!(watching.until("\"unpublished\"").contains("\"version\": 1"));
    project.replace("source/stale.md", "## Who notices?\n\n", "");
    assert!(watching.until("\"unpublished\"").contains("\"version\": 1"));
    let (code, _, asides) = watching.end();
    assert_eq!((code, asides.as_str()), (0, ""));
}

#[test]
fn what_is_wrong_with_the_call_ends_it() {
    let project = Project::with_article();
    for arguments in [
        ["build", "--watch", "xx"],
        ["build", "--watch", "--dry-run"],
        ["build", "--watch", "--require=x"],
    ] {
        let run = project.run(&arguments);
        assert_eq!(run.code, 2, "{run}");
    }
}
