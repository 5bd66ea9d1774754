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

fn json(project: &Project, arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&project.ok(arguments)).unwrap()
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
fn what_a_build_would_refuse_is_not_done() {
    let project = project("");
    for locale in ["it", "ar"] {
        for unit in ["One", "Set it up"] {
            let target = ["Uno", "واحد"][usize::from(locale == "ar")];
            translate(&project, locale, unit, target);
        }
    }
    translate(&project, "it", "Some text", "Un <script>testo</script>");
    translate(&project, "ar", "Some text", "نص");
    let status = json(&project, &["status", "--format", "json"]);
    let counts = |index: usize| {
        let units = &status["locales"][index]["units"];
        [&units["total"], &units["draft"], &units["translated"]].map(serde_json::Value::as_u64)
    };
    assert_eq!(counts(0), [Some(3), Some(1), Some(2)]);
    assert_eq!(counts(1), [Some(3), Some(0), Some(3)]);
    let todo = project.run(&["todo", "it"]).to_string();
    assert!(todo.contains("refused structure/foreign-tag"), "{todo}");
    let todo = json(&project, &["todo", "it", "--format", "json"]);
    let entry = &todo["documents"][0]["entries"][0];
    assert_eq!(entry["status"], "draft");
    assert_eq!(entry["refused"], "structure/foreign-tag");
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

/// A project with a site, which leaves pages out that have no translation.
fn published() -> Project {
    project("publish = \"skip\"\nsite = true\n")
}

#[test]
fn what_was_not_read_may_yet_make_stays_and_is_told_until_it_goes() {
    let project = published();
    translate(&project, "it", "Some text", "Un testo.");
    project.ok(&["build"]);
    let page = "dist/documents/it/a.md";
    assert!(project.exists(page));
    let catalog = project.read("locales/it/a.md.ftl");
    project.write("locales/it/a.md.ftl", format!("<<<<<<< HEAD\n{catalog}"));
    for _ in 0..2 {
        let told = project.run(&["build"]).to_string();
        assert!(told.contains("output/unmade"), "{told}");
        assert!(project.exists(page) && project.exists("dist/site/it/a.html"));
    }
    project.write("locales/it/a.md.ftl", "");
    let told = project.run(&["build"]).to_string();
    assert!(!told.contains("output/unmade"), "{told}");
    assert!(!project.exists(page) && !project.exists("dist/site/it/a.html"));
}

#[test]
fn what_a_removed_document_made_goes_whatever_state_others_are_in() {
    let project = published();
    project.write(
        "source/gone.md",
        "---\ntags: [unico]\n---\n# Gone\n\n![Photo](gone.png)\n",
    );
    project.write("source/gone.png", "an image");
    project.write("source/strings.ftl", "a = A\n");
    project.write("source/b/c.md", "# C\n");
    project.ok(&["extract"]);
    translate(&project, "it", "Some text", "Un testo.");
    project.ok(&["build"]);
    for file in ["gone.md", "gone.png", "strings.ftl"] {
        std::fs::remove_file(project.path(&format!("source/{file}"))).unwrap();
    }
    let catalog = project.read("locales/it/a.md.ftl");
    project.write("locales/it/a.md.ftl", format!("<<<<<<< HEAD\n{catalog}"));
    std::fs::write(project.path("source/b/c.md"), b"\xff\xfe\xff").unwrap();
    project.run(&["build"]);
    let files = project.snapshot().into_iter();
    let built = files.filter_map(|(path, _)| path.strip_prefix("dist/").map(str::to_owned));
    let left: Vec<String> = built
        .filter(|path| path.contains("gone") || path.contains("strings"))
        .collect();
    // What is no page may be shown by any.
    assert_eq!(left, ["site/gone.png"]);
    for path in [
        "documents/it/a.md",
        "site/it/a.html",
        "documents/en/b/c.md",
        "site/b/c.html",
    ] {
        assert!(project.exists(&format!("dist/{path}")), "{path}");
    }
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
        "a = Hello\nb = See <a href=\"x\">it</a>\nc = Plain\nd = A <a { $x }>b</a>\n",
    );
    project.write(
        "en/b.json",
        "{\"a\": \"Hello\", \"b\": \"See <a href='x'>it</a>\"}\n",
    );
    project.write("en/c.yml", "a: Hello\n");
    project.write(
        "it/a.ftl",
        "a = Ciao { \"<\" }script>\nb = Vedi <a href=\"javascript:x()\">qui</a>\nc = <em>Piano</em>\nd = Un <a {$x}>b</a>\n",
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
        "a = Hello\nb = See <a href=\"x\">it</a>\nc = <em>Piano</em>\nd = Un <a {$x}>b</a>\n"
    );
    assert_eq!(
        built("b.json"),
        "{\"a\": \"Hello\", \"b\": \"Vedi <a href='y'>qui</a>\"}\n"
    );
    assert_eq!(built("c.yml"), "a: Hello\n");
}
