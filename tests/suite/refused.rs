//! Targets that a build refuses, and what stays of earlier builds where not everything can be read.

use crate::harness::Project;

fn project(preset: &str) -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        format!(
            "source = \"en\"\nlocales = [\"it\", \"ar\"]\n\n[build]\n{preset}\n\
            [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n"
        ),
    );
    project.write("source/a.md", "# One\n\n## Set it up\n\nSome text.\n");
    project.ok(&["extract"]);
    project
}

/// Types a target into a catalog, which `set` would refuse.
fn translate(project: &Project, locale: &str, unit: &str, target: &str) {
    let id = project.id("a.md", unit);
    project.feed(&["set", locale, &id], "Typed");
    project.replace(&format!("locales/{locale}/a.md.ftl"), "Typed", target);
}

#[test]
fn check_tells_what_a_build_would_refuse() {
    let project = project("");
    for (locale, target) in [
        ("it", "Testo <script>alert(1)</script>"),
        ("ar", "[نص](javascript:alert(1))"),
    ] {
        translate(&project, locale, "Some text", target);
    }
    for locale in ["it", "ar"] {
        let run = project.run(&["check", locale]);
        let told = run.to_string();
        assert_eq!(run.code, 1, "{told}");
        let rule = ["structure/foreign-tag", "structure/unsafe-url"];
        assert!(rule.iter().any(|rule| told.contains(rule)), "{told}");
        let path = format!("locales/{locale}/a.md.ftl:");
        assert!(told.contains(&path), "{told}");
    }
}

#[test]
fn a_preset_guards_against_the_attributes_that_its_generator_reads() {
    for preset in ["mkdocs", "hugo", "jekyll", "mdbook", "zola"] {
        let project = project(&format!("preset = \"{preset}\"\n"));
        let target = "Prepara {\"{\"}#x onclick=\"alert(1)\"{\"}\"}";
        translate(&project, "it", "Set it up", target);
        let run = project.run(&["build"]);
        assert_eq!(run.code, 1, "{preset}: {run}");
        for (path, bytes) in project.snapshot() {
            let is_built = path.starts_with("dist/") && path.ends_with(".md");
            let text = String::from_utf8_lossy(&bytes);
            assert!(!is_built || !text.contains("onclick"), "{preset}: {path}");
        }
    }
}

#[test]
fn what_stays_because_something_could_not_be_read_is_told_until_it_goes() {
    let project = project("");
    project.write("source/gone.md", "# Gone\n");
    project.ok(&["extract"]);
    project.ok(&["build"]);
    std::fs::remove_file(project.path("source/gone.md")).unwrap();
    project.write("locales/it/a.md.ftl", "<<<<<<< HEAD\n");
    for _ in 0..2 {
        let told = project.run(&["build"]).to_string();
        assert!(
            told.contains("output/unmade") && told.contains("gone.md"),
            "{told}"
        );
    }
    project.write("locales/it/a.md.ftl", "");
    let told = project.run(&["build"]).to_string();
    assert!(!told.contains("output/unmade"), "{told}");
    assert!(!project.exists("dist/documents/en/gone.md"));
}
