//! Links that lead nowhere: what builds of the site and checks tell of them.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[[documents]]\n\
    root = \"source\"\ninclude = [\"**/*.md\"]\n";
const WITH_SITE: &str = "\n[build]\nsite = true\n";

fn project(config: &str, files: &[(&str, &str)]) -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", config);
    for (path, text) in files {
        project.write(&format!("source/{path}"), text);
    }
    project.ok(&["extract"]);
    project
}

fn told(project: &Project, verb: &[&str]) -> String {
    let run = project.run(verb);
    assert_eq!(run.code, 0, "{run}");
    run.to_string()
}

/// What `check` says of dead links, with file, line and column.
fn checked(project: &Project, more: &[&str]) -> Vec<String> {
    let verb = [&["check", "--format", "json"], more].concat();
    let json: serde_json::Value = serde_json::from_str(&project.ok(&verb)).unwrap();
    let found = json["findings"].as_array().unwrap().iter();
    let is_link = |found: &&serde_json::Value| found["rule"].as_str().unwrap().starts_with("link/");
    let shown = found.filter(is_link).map(|found| {
        let (path, said) = (
            found["path"].as_str().unwrap(),
            found["message"].as_str().unwrap(),
        );
        format!("{path}:{}:{} {said}", found["line"], found["column"])
    });
    shown.collect()
}

const FIVE: &str = "# A\n\n[1](one.md) [2](two.md) [3](/three.html) [4](#four)\n\n[5](five.md)\n";

#[test]
fn a_build_tells_three_dead_links_and_counts_the_rest() {
    let project = project(CONFIG, &[("a.md", FIVE), ("b.md", "# B\n\n[6](six.md)\n")]);
    let build = told(&project, &["build", "--site"]);
    let (_, findings) = build.split_once("article pages.\n").unwrap();
    assert_data_eq!(
        findings,
        str![[r#"
note[link/no-file]: `one.md` leads to no page or file of the project
--> source/a.md:3:5
note[link/no-file]: `two.md` leads to no page or file of the project
--> source/a.md:3:17
note[link/no-file]: `/three.html` leads to no page or file of the project
--> source/a.md:3:29
… and 3 more links that lead nowhere: `hexapla check --site` shows all of them

"#]]
        .raw()
    );
    assert_eq!(
        told(&project, &["build", "--site"]),
        build,
        "nothing changed"
    );
    assert_eq!(checked(&project, &["--site"]).len(), 6);
    let polish = told(&project, &["build", "--site", "--lang", "pl"]);
    assert!(polish.contains("… i jeszcze 3 odnośniki"), "{polish}");
}

#[test]
fn the_command_that_a_build_names_is_the_one_that_shows_as_much() {
    let project = project(&format!("{CONFIG}{WITH_SITE}"), &[("a.md", FIVE)]);
    let build = told(&project, &["build"]);
    assert!(
        build.contains("… and 2 more links that lead nowhere: `hexapla check` shows"),
        "{build}"
    );
    let all = checked(&project, &[]);
    assert_eq!(all, checked(&project, &["--site"]));
    assert_eq!(all.len(), 5);
    project.write(
        "source/a.md",
        "# A\n\n[1](one.md) [2](two.md) [3](/three.html)\n",
    );
    let few = told(&project, &["build"]);
    assert!(!few.contains("more link"), "{few}");
    assert_eq!(few.matches("note[link/").count(), 3, "{few}");
}

#[test]
fn a_site_and_a_check_judge_pages_in_html_alike() {
    let page = "<h1>H</h1>\n<p><a href=\"gone.html\">g</a> <a href=\"/host.html\">h</a> <a href=\"a.md#no\">n</a></p>\n";
    let text = "# A\n\n[h](h.html#no) [h](h.html)\n";
    let config = CONFIG.replace("**/*.md\"", "**/*.md\", \"**/*.html\"");
    let project = project(
        &format!("{config}{WITH_SITE}"),
        &[("a.md", text), ("h.html", page)],
    );
    let build = told(&project, &["build"]);
    let all = checked(&project, &[]);
    assert_eq!(
        build.matches("note[link/").count(),
        all.len(),
        "{build}\n{all:?}"
    );
    assert_eq!(
        all,
        [
            "source/a.md:3:5 `h.html#no` leads to no heading of its page",
            "source/h.html:2:13 `gone.html` leads to no page or file of the project",
            "source/h.html:2:66 `a.md#no` leads to no heading of its page",
        ]
    );
}
