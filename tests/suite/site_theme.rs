//! What builds and checks say about the theme of a site.

use std::{fs, os::unix::fs::symlink};

use snapbox::{assert_data_eq, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[site]\nname = \"Six\"\ntheme = \"look\"\n\n\
    [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";

fn project() -> Project {
    let project = Project::extracted(CONFIG, &[("a.md", "# One\n\nText.\n")]);
    project.write("look/assets/style.css", "a{}");
    project
}

#[test]
fn files_of_a_theme_that_are_not_taken_are_told() {
    let project = project();
    project.ok(&["build", "--site"]);
    project.write("shared/article.html", "<p>mine");
    project.write("look/assets/.swap", "");
    project.write("look/.git/x.html", "");
    project.write("look/readme.txt", "");
    let link = |to: &str, at: &str| symlink(to, project.path(at)).unwrap();
    link("../shared/article.html", "look/article.html");
    link("../readme.txt", "look/readme");
    link("style.css", "look/assets/日本.css");
    link("../../shared", "look/assets/more");
    for name in ["nul.txt", "a:b.txt", "trail.", "żółw.txt"] {
        fs::write(project.path("look/assets").join(name), "x").unwrap();
    }
    let check = project.told(&["check", "--site"]);
    assert_data_eq!(
        &check,
        str![[r#"
exit code 0
--- stdout
warning[theme/left-out]: Not taken from the theme (6): `article.html`, `assets/a:b.txt`, `assets/more`, `assets/nul.txt`, `assets/trail.`, …
 --> hexapla.toml:6:9
  |
6 | theme = "look"
  |         ^^^^^^
  |
  = help: Put a copy in place of a symbolic link, which is not followed. Rename assets whose names not every system can have (`a:b`, `nul.txt`, a dot at the end), and see whether the file may be read and is not too large.
--- stderr

"#]]
    );
    let build = project.told(&["build", "--site"]);
    let warning = "warning[theme/left-out]: Not taken from the theme (6): ";
    assert!(build.contains(warning), "{build}");
    let again = project.told(&["build", "--site"]);
    assert!(again.contains(warning), "{again}");
    assert!(project.path("dist/site/assets/żółw.txt").is_file());
    for name in ["nul.txt", "日本.css", "more", ".swap"] {
        assert!(
            !project.path("dist/site/assets").join(name).exists(),
            "{name}"
        );
    }
}

#[test]
fn a_theme_outside_of_the_project_is_not_passed_over_in_silence() {
    let (project, other) = (project(), Project::empty());
    other.write("assets/style.css", "b{}");
    fs::remove_dir_all(project.path("look")).unwrap();
    symlink(other.path(""), project.path("look")).unwrap();
    let build = project.told(&["build", "--site"]);
    assert!(build.contains("(1): `assets/style.css`"), "{build}");
}
