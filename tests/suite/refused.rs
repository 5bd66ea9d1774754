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

#[test]
fn no_message_or_string_brings_markup_that_runs() {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"it\"]\n\n[[documents]]\nroot = \"en\"\n\
        include = [\"**/*.ftl\", \"**/*.json\", \"**/*.yml\"]\ncatalogs = \"{locale}/{path}\"\n",
    );
    project.write(
        "en/a.ftl",
        "a = Hello\nb = See <a href=\"x\">it</a>\nc = Plain\n",
    );
    project.write(
        "en/b.json",
        "{\"a\": \"Hello\", \"b\": \"See <a href='x'>it</a>\"}\n",
    );
    project.write("en/c.yml", "a: Hello\n");
    project.write(
        "it/a.ftl",
        "a = Ciao { \"<\" }script>\nb = Vedi <a href=\"javascript:x()\">qui</a>\nc = <em>Piano</em>\n",
    );
    project.write(
        "it/b.json",
        "{\"a\": \"Ciao \\u003cimg src=x onerror=y\", \"b\": \"Vedi <a href='y'>qui</a>\"}\n",
    );
    project.write("it/c.yml", "a: '<b onclick=x>Ciao</b>'\n");
    for verb in ["build", "check"] {
        let run = project.run(&[verb]);
        assert_eq!(run.code, 1, "{run}");
        let told = run.to_string();
        for place in [
            "it/a.ftl:1:1",
            "it/a.ftl:2:1",
            "it/b.json:1:2",
            "it/c.yml:1:1",
        ] {
            assert!(told.contains(place), "{verb}, {place}: {told}");
        }
        let count = told.matches("error[structure/").count();
        assert_eq!(count, 4, "{told}");
    }
    let built = |path: &str| project.read(&format!("dist/documents/it/{path}"));
    assert_eq!(
        built("a.ftl"),
        "a = Hello\nb = See <a href=\"x\">it</a>\nc = <em>Piano</em>\n"
    );
    assert_eq!(
        built("b.json"),
        "{\"a\": \"Hello\", \"b\": \"Vedi <a href='y'>qui</a>\"}\n"
    );
    assert_eq!(built("c.yml"), "a: Hello\n");
}
