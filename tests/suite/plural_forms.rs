//! Plural forms of JSON and YAML files: what a locale takes over, and what it is asked for.

use crate::harness::Project;

/// A project with a document of strings, and nothing in its locales.
fn with(locales: &str, (path, source): (&str, &str), build: &str) -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        format!(
            "source = \"en\"\nlocales = {locales}\n\n[build]\n{build}\n\n[[documents]]\nroot = \"source\"\ninclude = [\"{path}\"]\n"
        ),
    );
    project.write(&format!("source/{path}"), source);
    project
}

const PAGES: (&str, &str) = (
    "app.json",
    "{\"page_one\": \"{{count}} page\", \"page_other\": \"{{count}} pages\", \"end\": \"End\"}\n",
);

#[test]
fn plural_forms_come_from_the_locales_that_one_falls_back_to() {
    let project = with("[\"pl\", \"pl-PL\", \"ja\"]", PAGES, "");
    let polish = "{\"page_one\": \"strona\", \"page_few\": \"strony\", \"page_many\": \"stron\", \"page_other\": \"strony\", \"end\": \"Koniec\"}\n";
    project.write("locales/pl/app.json", polish);
    project.ok(&["build"]);
    assert_eq!(project.read("dist/documents/pl-PL/app.json"), polish);
    let bundle = "page_one = strona\npage_few = strony\npage_many = stron\npage_other = strony\nend = Koniec\n";
    assert_eq!(project.read("dist/bundles/pl-PL/app.json.ftl"), bundle);
    assert_eq!(
        project.read("dist/documents/ja/app.json"),
        project.read("source/app.json")
    );
    // What is the locale's own comes first.
    project.write(
        "locales/pl-PL/app.json",
        "{\"page_many\": \"Stron\", \"end\": \"\"}\n",
    );
    project.ok(&["build"]);
    let mixed = |text: &str| {
        text.replace("stron\"", "Stron\"")
            .replace("stron\n", "Stron\n")
    };
    assert_eq!(project.read("dist/documents/pl-PL/app.json"), mixed(polish));
    assert_eq!(
        project.read("dist/bundles/pl-PL/app.json.ftl"),
        mixed(bundle)
    );
    assert_eq!(project.read("dist/documents/pl/app.json"), polish);
}

#[test]
fn plural_forms_under_the_name_of_another_locale_are_taken_over() {
    let source = "en:\n  page:\n    one: A page\n    other: Pages\n";
    let project = with("[\"pl\", \"pl-PL\"]", ("en.yml", source), "");
    let polish =
        "pl:\n  page:\n    one: Strona\n    few: Strony\n    many: Stron\n    other: Strony\n";
    project.write("locales/pl/en.yml", polish);
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/documents/pl-PL/en.yml"),
        polish.replace("pl:", "pl-PL:")
    );
    assert_eq!(
        project.read("dist/bundles/pl-PL/en.yml.ftl"),
        project.read("dist/bundles/pl/en.yml.ftl")
    );
}

#[test]
fn forms_of_another_locale_are_none_of_ones_own() {
    let own = "bundles = { fallbacks = \"own\" }";
    let project = with("[\"pl\", \"pl-PL\"]", PAGES, own);
    project.write(
        "locales/pl/app.json",
        "{\"page_few\": \"strony\", \"page_many\": \"stron\"}\n",
    );
    project.write("locales/pl-PL/app.json", "{\"page_many\": \"Stron\"}\n");
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/bundles/pl-PL/app.json.ftl"),
        "page_many = Stron\n"
    );
}

#[test]
fn a_locale_is_asked_for_no_plural_form_that_it_has_not() {
    let source = "{\"page_one\": \"A page\", \"page_other\": \"Pages\", \"in\": {\"one\": \"A day\", \"other\": \"Days\"}, \"level_one\": \"Level one\", \"none_zero\": \"None\", \"none_other\": \"Some\"}\n";
    let project = with("[\"ja\", \"zh-CN\", \"pl\"]", ("app.json", source), "");
    let japanese = "{\"page_other\": \"ページ\", \"in\": {\"other\": \"日\"}, \"level_one\": \"一\", \"none_zero\": \"無\", \"none_other\": \"有\"}\n";
    project.write("locales/ja/app.json", japanese);
    let status = project.ok(&["status", "--format", "json"]);
    let status: serde_json::Value = serde_json::from_str(&status).unwrap();
    let of = |locale: usize| {
        let units = &status["locales"][locale]["documents"][0]["units"];
        (units["total"].clone(), units["missing"].clone())
    };
    assert_eq!(of(0), (5.into(), 0.into()));
    assert_eq!(of(1), (5.into(), 5.into()));
    assert_eq!(of(2), (7.into(), 7.into()));
    let todo = project.ok(&["todo", "zh-CN"]);
    assert!(
        !todo.contains("page_one") && !todo.contains("in.one") && todo.contains("level_one"),
        "{todo}"
    );
    project.ok(&["status", "ja", "--require", "100%"]);
    // A target that is there anyway stays.
    let more = japanese.replacen('{', "{\"page_one\": \"一ページ\", ", 1);
    project.write("locales/ja/app.json", &more);
    let check = project.ok(&["check"]);
    assert!(!check.contains("page_one"), "{check}");
    project.ok(&["build"]);
    let built = project.read("dist/documents/ja/app.json");
    assert!(built.contains("一ページ"), "{built}");
}

#[test]
fn records_keep_the_plural_forms_of_their_locale() {
    let project = with("[\"pl\", \"pl-PL\"]", PAGES, "");
    project.replace(
        "hexapla.toml",
        "[[documents]]\n",
        "[[documents]]\ncatalogs = \"rec/{locale}/{path}.ftl\"\n",
    );
    project.ok(&["extract"]);
    project.feed(&["set", "pl", "app.json#page_other"], "{{count}} strony");
    let catalog = "rec/pl/app.json.ftl";
    let typed = "\n# source: {{count}} pages\npage_few = {\"{{\"}count{\"}}\"} stronki\n\npage_many = stron\n";
    project.write(catalog, format!("{}{typed}", project.read(catalog)));
    project.ok(&["build"]);
    for locale in ["pl", "pl-PL"] {
        let built = project.read(&format!("dist/documents/{locale}/app.json"));
        assert!(
            built.contains("\"page_few\": \"{{count}} stronki\", \"page_many\": \"stron\""),
            "{built}"
        );
    }
    project.ok(&["prune"]);
    assert!(project.read(catalog).contains(typed.trim_start()));
    // A form that Polish has not is no form.
    project.replace(catalog, "page_many", "page_two");
    let run = project.run(&["check"]);
    assert!(run.to_string().contains("catalog/unknown-id"), "{run}");
}

#[test]
fn a_plural_form_brings_no_markup_that_runs() {
    let strings = "{\"page_few\": \"<b>strony</b>\", \"page_many\": \"<img src=x onerror=y>\", \"end\": \"Koniec\"}\n";
    let records = "page_few = <b>strony</b>\n\n# source: {{count}} pages\npage_many = <img src=x onerror=y>\n";
    for (catalog, text) in [("app.json", strings), ("{path}.ftl", records)] {
        let project = with("[\"pl\"]", PAGES, "");
        let pattern = format!("[[documents]]\ncatalogs = \"cat/{{locale}}/{catalog}\"\n");
        project.replace("hexapla.toml", "[[documents]]\n", &pattern);
        let file = format!("cat/pl/{}", catalog.replace("{path}", "app.json"));
        project.ok(&["extract"]);
        project.write(&file, text);
        for verb in ["build", "check"] {
            let run = project.run(&[verb]);
            assert_eq!(run.code, 1, "{run}");
            let told = run.to_string();
            assert!(told.contains("structure/foreign-tag"), "{told}");
            assert!(told.contains("page_many"), "{told}");
        }
        let built = project.read("dist/documents/pl/app.json");
        assert!(built.contains("page_few"), "{built}");
        assert!(!built.contains("onerror"), "{built}");
        project.run(&["prune"]);
        assert!(project.read(&file).contains("page_many"));
    }
}
