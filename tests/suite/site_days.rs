//! `build --site`: the day that the notice of an outdated translation names.

use crate::{
    harness::Project,
    site::{project, set},
    site_kept::assert_as_cold,
};

/// An article whose translations are outdated, in a folder without git.
fn outdated() -> Project {
    let project = project();
    let long = "Because nobody had looked at the page for a long time.";
    project.replace("source/a/one.md", "Because.", long);
    project.ok(&["extract"]);
    let target = "Perché nessuno guardava più la pagina.";
    set(&project, "it", "Because", target);
    set(&project, "ar", "Because", "لأن أحدا لم ينظر إلى الصفحة.");
    project.replace("source/a/one.md", "a long time", "many years");
    project.write(".gitignore", "dist\n");
    project
}

fn commit(project: &Project, day: &str) {
    project.git_on(day, &["add", "--all"]);
    project.git_on(day, &["commit", "--quiet", "--allow-empty", "-m", "x"]);
}

/// What the notice of a locale's page says after a build.
fn notice(project: &Project, locale: &str) -> String {
    project.ok(&["build", "--site"]);
    let page = project.read(&format!("dist/site/{locale}/a/one.html"));
    let (_, behind) = page.split_once("class=\"notice").unwrap();
    behind.split("</p>").next().unwrap().to_owned()
}

fn assert_says(project: &Project, locale: &str, day: &str) {
    let notice = notice(project, locale);
    assert!(notice.contains(day), "{day}: {notice}");
}

#[test]
fn an_outdated_notice_has_the_day_of_the_last_commit() {
    let project = outdated();
    let undated = notice(&project, "it");
    assert!(undated.contains("nel frattempo"), "{undated}");
    // What is in no commit yet was changed on no day.
    project.git(&["init", "--quiet"]);
    assert_eq!(notice(&project, "it"), undated);
    commit(&project, "2026-02-03");
    assert_says(&project, "it", "3 febbraio 2026");
    assert_says(&project, "ar", "فبراير");
    // A commit that leaves it alone.
    project.write("source/x.md", "# X\n");
    commit(&project, "2026-03-04");
    assert_says(&project, "it", "3 febbraio 2026");
    assert_as_cold(&project);
    // The working tree is another again.
    project.replace("source/a/one.md", "many years", "ten whole years");
    assert_eq!(notice(&project, "it"), undated);
    commit(&project, "2026-04-05");
    assert_says(&project, "it", "5 aprile 2026");
    assert_as_cold(&project);
}

#[test]
fn front_matter_knows_better_than_git_when_an_article_changed() {
    let project = outdated();
    project.git(&["init", "--quiet"]);
    commit(&project, "2026-02-03");
    assert_says(&project, "it", "3 febbraio 2026");
    project.replace(
        "source/a/one.md",
        "---\ntitle",
        "---\nupdated: 2026-05-06\ntitle",
    );
    assert_says(&project, "it", "6 maggio 2026");
    assert_as_cold(&project);
}

#[test]
fn a_build_after_which_nothing_changed_asks_git_for_no_day() {
    let project = outdated();
    project.git(&["init", "--quiet"]);
    commit(&project, "2026-02-03");
    assert_says(&project, "it", "3 febbraio 2026");
    let memory = ".hexapla/changed";
    let text = project.read(memory);
    std::fs::remove_file(project.path(memory)).unwrap();
    assert_says(&project, "it", "3 febbraio 2026");
    assert!(!project.exists(memory));
    // Where another article changed, what is remembered is taken.
    project.write(memory, text);
    std::fs::remove_dir_all(project.path(".git/objects")).unwrap();
    std::fs::create_dir(project.path(".git/objects")).unwrap();
    project.write("source/x.md", "# X\n");
    assert_says(&project, "it", "3 febbraio 2026");
    assert!(project.exists("dist/site/x.html"));
}
