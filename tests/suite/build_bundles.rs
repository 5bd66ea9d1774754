//! `build`: how bundles are laid out, that the runtime loads them, and pseudo-locales.

use std::{fs, path::PathBuf};

use hexapla_bundle::{Bundles, FluentArgs, Isolation, Options};
use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

pub(crate) fn with_strings(build: &str) -> Project {
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

pub(crate) fn load(project: &Project) -> Bundles {
    let (bundles, problems) =
        Bundles::open(&project.path("dist/bundles"), &Options::default()).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    bundles
}

fn said(project: &Project, wanted: &str, id: &str) -> String {
    load(project).negotiate(&[wanted]).format(id, None)
}

pub(crate) fn manifest(project: &Project, locale: &str) -> serde_json::Value {
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
        "-brand=Hexapla\nmenu=Menù di { -brand }\n"
    );
    let values: serde_json::Value =
        serde_json::from_str(&project.read("dist/bundles/it/site.ftl.json")).unwrap();
    assert_eq!(values["menu"], "Menù di { -brand }");
    assert!(values.get("menu.title").is_none());
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
fn a_program_finds_every_key_of_its_sources_in_every_locale() {
    let sources = "bundles = { json = true }";
    for fallbacks in ["", ", fallbacks = \"own\"", ", files = \"one\""] {
        let project = with_strings(&sources.replace(" }", &format!("{fallbacks} }}")));
        project.write(
            "source/app.json",
            "{\"z\": \"→\", \"open\": {\"file\": \"Open {a} file\", \"tag\": \"</script>\"}, \"a\": [\"\", 4.50, null]}\n",
        );
        project.write(
            "source/site.ftl",
            "menu = Menu\n    .sep = \u{3000}\nspace = \u{a0}\n",
        );
        project.ok(&["build"]);
        for locale in ["en", "it", "ja"] {
            let (app, site) = match fallbacks.contains("one") {
                true => ("app_2Ejson--", "site--"),
                false => ("", ""),
            };
            for (id, text) in [
                (format!("{app}z"), "→"),
                (format!("{app}open_-tag"), "</script>"),
                (format!("{app}a_5B0_5D"), ""),
                (format!("{app}a_5B1_5D"), "4.50"),
                (format!("{app}a_5B2_5D"), ""),
                (format!("{site}space"), "\u{a0}"),
                (format!("{site}menu.sep"), "\u{3000}"),
            ] {
                assert!(load(&project).negotiate(&[locale]).has(&id), "{id}");
                assert_eq!(
                    said(&project, locale, &id),
                    text,
                    "{locale} {id}{fallbacks}"
                );
            }
            let coverage = &manifest(&project, locale)["coverage"];
            assert_eq!(coverage["messages"], 2, "{locale}{fallbacks}");
            assert_eq!(coverage["fallback"], if locale == "ja" { 2 } else { 0 });
        }
    }
    let project = with_strings(sources);
    project.write(
        "source/app.json",
        "{\"z\": \"→\", \"b\": \"B\", \"a\": \"\"}\n",
    );
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/bundles/it/app.json.ftl.json"),
        "{\n  \"z\": \"→\",\n  \"b\": \"B\",\n  \"a\": \"{ \\\"\\\" }\"\n}\n"
    );
}

#[test]
fn a_locale_keeps_what_it_translated_and_what_that_asks_for() {
    let project = with_strings("bundles = { fallbacks = \"own\" }");
    project.write(
        "source/brands.ftl",
        "-other = Other\n    .gender = f\n-unused = Unused\n",
    );
    project.write("locales/ja/site.ftl", "bye = { -other }、さようなら\n");
    project.ok(&["build"]);
    let read = |name: &str| project.read(&format!("dist/bundles/{name}"));
    assert_eq!(read("ja/site.ftl"), "bye = { -other }、さようなら\n");
    assert_eq!(read("ja/brands.ftl"), "-other = Other\n");
    assert_eq!(read("it/brands.ftl"), "");
    assert_eq!(
        read("it/site.ftl"),
        "-brand = Hexapla\nmenu = Menù di { -brand }\n"
    );
    assert_eq!(said(&project, "it", "menu.title"), "Open");
    // Another document's translation decides what of this one is there.
    project.write("locales/it/site.ftl", "menu = Menù di { -other }\n");
    project.ok(&["build"]);
    assert_eq!(read("it/brands.ftl"), "-other = Other\n");
    assert_eq!(read("it/site.ftl"), "menu = Menù di { -other }\n");
    fs::remove_file(project.path("locales/it/site.ftl")).unwrap();
    project.ok(&["build"]);
    assert_eq!(read("it/brands.ftl"), "");
    assert_eq!(read("ja/brands.ftl"), "-other = Other\n");
}

#[test]
fn an_added_document_renames_no_message() {
    let project = with_strings("bundles = { files = \"one\" }");
    for path in ["z_/a.ftl", "z/a.ftl"] {
        project.write(&format!("source/{path}"), format!("id = {path}\n"));
    }
    project.ok(&["build"]);
    let known = [("z-a--id", "z/a.ftl"), ("z__-a--id", "z_/a.ftl")];
    for path in ["z-/a.ftl", "z-a.ftl", "z.a.ftl", "a/z-a.ftl", "日本/ق.ftl"] {
        project.write(&format!("source/{path}"), format!("id = {path}\n"));
        project.ok(&["build"]);
        for (id, text) in known {
            assert_eq!(said(&project, "ja", id), text, "with {path}");
        }
    }
    let text = project.read("dist/bundles/ja/bundle.ftl");
    for (id, path) in [
        ("z_-a--id", "z-a.ftl"),
        ("z_2Ea--id", "z.a.ftl"),
        ("d_d_E6_97_A5_E6_9C_AC-_D9_82--id", "日本/ق.ftl"),
    ] {
        assert_eq!(said(&project, "ja", id), path, "{text}");
    }
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

/// The project, its files and the table that `tests/bundles` holds against the runtime of JavaScript.
const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/bundles");

fn shared_project(layout: &str) -> Project {
    let project = Project::empty();
    let from = PathBuf::from(SHARED).join("project");
    let mut folders = vec![from.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&from).unwrap().to_str().unwrap();
            project.write(name, fs::read(&path).unwrap());
        }
    }
    project.replace("hexapla.toml", "fallbacks = \"own\"", layout);
    project
}

fn arguments(given: &serde_json::Value) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    for (name, value) in given.as_object().unwrap() {
        match value.as_f64() {
            Some(number) => arguments.set(name.clone(), number),
            None => arguments.set(name.clone(), value.as_str().unwrap().to_owned()),
        }
    }
    arguments
}

#[test]
fn our_runtime_says_what_that_of_javascript_says() {
    let table = fs::read_to_string(PathBuf::from(SHARED).join("cases.json")).unwrap();
    let table: Vec<Vec<serde_json::Value>> = serde_json::from_str(&table).unwrap();
    assert!(table.len() > 40);
    let own = "fallbacks = \"own\"";
    let minified = format!("{own}, layout = \"minified\"");
    for layout in [own, "fallbacks = \"resolved\"", &minified] {
        let project = shared_project(layout);
        project.ok(&["build"]);
        let options = Options {
            isolation: Isolation::None,
            ..Options::default()
        };
        let opened = Bundles::open(&project.path("dist/bundles"), &options);
        let (bundles, problems) = opened.unwrap();
        assert!(problems.is_empty(), "{problems:?}");
        for row in &table {
            // A fifth column is what ours says where it is known to differ.
            let [locale, id, given, .., text] = row.as_slice() else {
                panic!("{row:?}")
            };
            let reader = bundles.negotiate(&[locale.as_str().unwrap()]);
            let said = reader.explain(id.as_str().unwrap(), Some(&arguments(given)));
            assert_eq!(said.text, text.as_str().unwrap(), "{layout}: {row:?}");
            assert!(said.problems.is_empty(), "{:?}", said.problems);
        }
    }
}

/// A project whose translations have keys that its sources have not.
fn with_unknown_keys() -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"it\", \"ar\"]\n\n[[documents]]\nroot = \"source\"\ninclude = [\"*.ftl\", \"*.json\", \"*.yml\"]\n",
    );
    let fluent = "hello = Hello\n    .title = Title\nbye = Bye\nlast = Last\n";
    project.write("source/app.ftl", fluent);
    project.write(
        "source/app.json",
        "{\"a\": \"One\", \"arrow\": \"→\", \"b\": {\"c\": \"Two\"}}\n",
    );
    project.write("source/rails.yml", "en:\n  a: One\n  arrow: \"→\"\n");
    project.write(
        "locales/it/app.ftl",
        "hello = Ciao\n    .titel = Titolo\nbyee = Addio\n-own = Mio\n",
    );
    project.write(
        "locales/it/app.json",
        "{\"a\": \"Uno\", \"arrow\": \"→\", \"b\": {\"d\": \"Due\"}}\n",
    );
    project.write(
        "locales/ar/rails.yml",
        "ar:\n  a: واحد\n  arrow: \"→\"\n  aa: اثنان\n",
    );
    project
}

#[test]
fn a_translation_of_a_key_that_the_source_has_not_is_told() {
    let project = with_unknown_keys();
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{run}");
    assert_data_eq!(&*run.stderr, str![[r#"
Built 9 documents and 9 bundles in 3 locales: `ROOT/dist`
note[catalog/unknown-key]: `hello.titel` is no key of the source, so this translation stands in no output; the nearest is `hello.title`; so it is with 1 more key of this file
 --> locales/it/app.ftl:2:5
  |
2 |     .titel = Titolo
  |     ^^^^^^^^^^^^^^^
  |
  = help: Mend the key, or delete it if the source has no such text any more.
note[catalog/unknown-key]: `b.d` is no key of the source, so this translation stands in no output; the nearest is `b.c`
 --> locales/it/app.json:1:34
  |
1 | {"a": "Uno", "arrow": "→", "b": {"d": "Due"}}
  |                                  ^^^^^^^^^^
  |
  = help: Mend the key, or delete it if the source has no such text any more.
note[catalog/unknown-key]: `aa` is no key of the source, so this translation stands in no output
 --> locales/ar/rails.yml:4:3
  |
4 |   aa: اثنان
  |   ^^^^^^^^^
  |
  = help: Mend the key, or delete it if the source has no such text any more.

"#]].raw());
    assert_eq!(
        project.run(&["build"]).stderr,
        run.stderr,
        "nothing changed"
    );
    let check = project.ok(&["check"]);
    assert_eq!(
        check.matches("note[catalog/unknown-key]").count(),
        4,
        "{check}"
    );
    assert!(check.contains("`byee` is no key of the source"), "{check}");
    assert!(!project.ok(&["check", "ar"]).contains("byee"));
    let status = project.run(&["status"]);
    assert!(!status.to_string().contains("unknown-key"), "{status}");
}
