//! What a build left for the next one, in whatever state that finds it.

use crate::harness::Project;

fn project() -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"it\"]\n\n[build]\npreset = \"hugo\"\npublish = \"skip\"\n\
         below = \"100%\"\n\n[[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n",
    );
    project.write("source/a.md", "# One\n\nSome text.\n");
    project.write("source/gone.md", "# Gone\n");
    project.ok(&["extract"]);
    for unit in ["One", "Some text"] {
        let id = project.id("a.md", unit);
        project.feed(&["set", "it", &id], "Uno");
    }
    project.ok(&["build"]);
    project
}

#[test]
fn line_ends_of_windows_are_those_of_others() {
    let project = project();
    let page = "dist/content/it/a.md";
    assert!(project.exists(page));
    for file in ["ledger", "outputs"] {
        let path = format!("dist/.hexapla/{file}");
        project.write(&path, project.read(&path).replace('\n', "\r\n"));
    }
    // Nine of ten: a page that was published stays.
    let units: String = (0..17).map(|at| format!("\n\nText {at}.")).collect();
    project.write("source/a.md", format!("# One\n\nSome text.{units}\n"));
    project.ok(&["extract"]);
    for at in 0..16 {
        let id = project.id("a.md", &format!("Text {at}."));
        project.feed(&["set", "it", &id], "Testo");
    }
    std::fs::remove_file(project.path("source/gone.md")).unwrap();
    project.ok(&["build"]);
    assert!(project.exists(page), "it was known to be published");
    assert!(
        !project.exists("dist/content/en/gone.md"),
        "it was known to be ours"
    );
}

#[test]
fn what_a_newer_version_left_stops_a_build_and_stays() {
    let project = project();
    for file in ["ledger", "outputs"] {
        let path = format!("dist/.hexapla/{file}");
        let before = project.read(&path);
        let newer = before.replacen(" 1\n", " 2\n", 1);
        project.write(&path, &newer);
        let run = project.run(&["build"]);
        let told = run.to_string();
        assert_eq!(run.code, 2, "{told}");
        assert!(told.contains(&path) && told.contains("version 2"), "{told}");
        assert_eq!(project.read(&path), newer);
        project.write(&path, before);
    }
    project.ok(&["build"]);
}
