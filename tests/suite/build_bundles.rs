//! `build`: how bundles are laid out, that the runtime loads them, and pseudo-locales.

use hexapla_bundle::{Bundles, Options};

use crate::harness::Project;

fn with_strings(build: &str) -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        format!(
            "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[build]\n{build}\n\n[[documents]]\n\
            root = \"source\"\ninclude = [\"**/*.ftl\", \"**/*.json\"]\n"
        ),
    );
    project.write(
        "source/site.ftl",
        "-brand = Hexapla\nmenu = Menu of { -brand }\n    .title = Open\nbye = Bye\n",
    );
    project.write(
        "source/app.json",
        "{\"open\": {\"file\": \"Open {a} file\"}}\n",
    );
    project.write("locales/it/site.ftl", "menu = Menù di { -brand }\n");
    project.write(
        "locales/it/app.json",
        "{\"open\": {\"file\": \"Apri {a} file\"}}\n",
    );
    project
}

fn load(project: &Project) -> Bundles {
    let (bundles, problems) =
        Bundles::open(&project.path("dist/bundles"), &Options::default()).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    bundles
}

fn said(project: &Project, wanted: &str, id: &str) -> String {
    load(project).negotiate(&[wanted]).format(id, None)
}

fn manifest(project: &Project, locale: &str) -> serde_json::Value {
    serde_json::from_str(&project.read(&format!("dist/bundles/{locale}/manifest.json"))).unwrap()
}

#[test]
fn a_program_loads_what_was_built() {
    for layout in [
        "",
        "bundles = { layout = \"minified\" }",
        "bundles = { fallbacks = \"own\" }",
    ] {
        let project = with_strings(layout);
        project.ok(&["build"]);
        assert_eq!(said(&project, "it", "menu"), "Menù di Hexapla", "{layout}");
        assert_eq!(said(&project, "it", "bye"), "Bye", "{layout}");
        assert_eq!(said(&project, "ja-JP", "bye"), "Bye", "{layout}");
    }
}

#[test]
fn bundles_are_laid_out_as_the_project_says() {
    let project =
        with_strings("bundles = { layout = \"minified\", fallbacks = \"own\", json = true }");
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/bundles/it/site.ftl"),
        "-brand=Hexapla\nmenu=Menù di { -brand }\n .title=Open\n"
    );
    let values: serde_json::Value =
        serde_json::from_str(&project.read("dist/bundles/it/site.ftl.json")).unwrap();
    assert_eq!(values["menu.title"], "Open");
    let manifest = manifest(&project, "it");
    assert_eq!(manifest["files"][1]["json"], "site.ftl.json");
    assert_eq!(manifest["coverage"]["messages"], 4);
    assert_eq!(manifest["coverage"]["fallback"], 3);
    assert!(
        project
            .read("dist/bundles/it/app.json.ftl")
            .contains("Apri")
    );
}

#[test]
fn one_file_holds_all_documents() {
    let project = with_strings("bundles = { files = \"one\" }");
    project.ok(&["build"]);
    assert_eq!(said(&project, "it", "site--menu"), "Menù di Hexapla");
    assert_eq!(
        manifest(&project, "it")["files"].as_array().unwrap().len(),
        1
    );
    assert!(!project.exists("dist/bundles/it/site.ftl"));
}

#[test]
fn pseudo_locales_are_built_on_request_and_go_again() {
    let project = with_strings("");
    project.write("source/a.md", "# A page\n\nSome *words* and `code`.\n");
    project.replace("hexapla.toml", "\"**/*.ftl\"", "\"**/*.ftl\", \"**/*.md\"");
    project.ok(&["build", "--pseudo"]);
    let page = project.read("dist/documents/en-XA/a.md");
    assert!(
        page.starts_with("# Å þåĝé") && page.contains("*ŵöŕðš*") && page.contains("`code`"),
        "{page}"
    );
    assert!(
        project
            .read("dist/documents/ar-XB/a.md")
            .contains('\u{202e}')
    );
    assert!(said(&project, "en-XA", "bye").starts_with("Ɓýé"));
    project.ok(&["build"]);
    assert!(!project.exists("dist/documents/en-XA/a.md"));
    project.replace("hexapla.toml", "[build]\n", "[build]\npseudo = true\n");
    project.ok(&["build"]);
    assert!(project.exists("dist/documents/en-XA/a.md"));
}
