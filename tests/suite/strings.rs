//! Files of strings in JSON and YAML, as sources and as catalogs.

use snapbox::{assert_data_eq, str};

use crate::harness::Project;

const APP: &str = r#"{
  "title": "Stale pages",
  "menu": {
    "save all": "Save all",
    "open": "Open {name}",
    "days": ["Monday", "Tuesday"]
  },
  "version": 2
}
"#;

const MAIL: &str = "mail:\n  subject: \"Your page is stale\" # short\n  body: |\n    Dear %{name},\n    look again.\n";

fn project(catalogs: &str) -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        format!(
            "source = \"en\"\nlocales = [\"it\", \"ja\", \"ar\", \"pl\", \"tr\", {{ tag = \"zh-CN\", code = \"CN\" }}]\n\n\
             [[documents]]\nroot = \"source\"\ninclude = [\"*.json\", \"*.yml\"]\n{catalogs}"
        ),
    );
    project.write("source/app.json", APP);
    project.write("source/mail.yml", MAIL);
    project
}

/// A project whose Italian is begun.
fn begun() -> Project {
    let project = project("");
    project.write(
        "locales/it/app.json",
        "{\r\n\t\"title\": \"Pagine vecchie\",\r\n\t\"mine\": 7,\r\n\t\"menu\": {\"open\": \"Apri {name}\"}\r\n}",
    );
    project.write(
        "locales/it/mail.yml",
        "mail:\n    # breve\n    subject: 'La pagina'\n",
    );
    project
}

fn set(project: &Project, locale: &str, id: &str, text: &str) {
    let run = project.feed(&["set", locale, id], text);
    assert_eq!(run.code, 0, "{run}");
}

#[test]
fn what_a_file_has_is_translated_and_the_rest_is_to_do() {
    let project = begun();
    assert_eq!(project.status_of("it", "menu.open"), "translated");
    assert_eq!(project.status_of("it", "mail.subject"), "translated");
    assert_eq!(project.status_of("it", "menu.days[1]"), "missing");
    let todo = project.ok(&["todo", "it"]);
    for id in [
        "menu.save%20all",
        "menu.days[0]",
        "menu.days[1]",
        "mail.body",
    ] {
        assert!(todo.contains(id), "{id}: {todo}");
    }
    assert!(!todo.contains("menu.open"), "{todo}");
}

#[test]
fn a_target_goes_to_its_place_and_all_else_stays() {
    let project = begun();
    set(
        &project,
        "it",
        "app.json#menu.save%20all",
        "Salva \"tutto\"",
    );
    set(&project, "it", "menu.days[0]", "lunedì");
    set(&project, "it", "mail.body", "Gentile %{name},\nguarda.");
    set(&project, "it", "title", "Pagine superate");
    assert_eq!(
        project.read("locales/it/app.json"),
        "{\r\n\t\"title\": \"Pagine superate\",\r\n\t\"mine\": 7,\r\n\t\"menu\": {\"save all\": \"Salva \\\"tutto\\\"\", \"open\": \"Apri {name}\", \"days\": [\"lunedì\"]}\r\n}"
    );
    assert_eq!(
        project.read("locales/it/mail.yml"),
        "mail:\n    # breve\n    subject: 'La pagina'\n    body: \"Gentile %{name},\\nguarda.\"\n"
    );
    for id in ["title", "menu.save%20all", "menu.days[0]", "mail.body"] {
        assert_eq!(project.status_of("it", id), "translated");
    }
}

#[test]
fn a_file_comes_from_nothing_in_any_script() {
    let project = project("");
    for (locale, text) in [
        ("ja", "すべて「保存」：はい"),
        ("ar", "احفظ الكل؟"),
        ("pl", "Zażółć \\ gęślą"),
        ("tr", "Tümünü kaydet: ğış"),
        ("zh-CN", "全部保存，\"好\""),
    ] {
        set(&project, locale, "menu.save%20all", text);
        set(&project, locale, "mail.subject", text);
        assert_eq!(project.status_of(locale, "menu.save%20all"), "translated");
        assert_eq!(project.status_of(locale, "mail.subject"), "translated");
    }
    assert_eq!(
        project.read("locales/ja/app.json"),
        "{\n  \"menu\": {\n    \"save all\": \"すべて「保存」：はい\"\n  }\n}\n"
    );
    assert_eq!(
        project.read("locales/tr/mail.yml"),
        "mail:\n  subject: \"Tümünü kaydet: ğış\"\n"
    );
}

#[test]
fn a_build_puts_targets_into_the_source_and_leaves_the_rest() {
    let project = begun();
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/documents/it/app.json"),
        APP.replace("Stale pages", "Pagine vecchie")
            .replace("Open {name}", "Apri {name}")
    );
    assert_eq!(
        project.read("dist/documents/it/mail.yml"),
        MAIL.replace("Your page is stale", "La pagina")
    );
    assert_eq!(project.read("dist/documents/en/app.json"), APP);
}

#[test]
fn a_broken_file_is_named_by_its_place_and_the_others_go_on() {
    let project = begun();
    project.write("locales/it/app.json", "{\n  \"title\": \"Pagine\",\n}\n");
    let run = project.run(&["status", "it"]);
    assert_data_eq!(
        run.stderr.as_str(),
        str![[r#"
error[strings/unreadable]: The file of strings cannot be read, so nothing of it was used: a comma stands before the closing bracket
 --> locales/it/app.json:3:1
  |
3 | }
  | ^
  |
  = help: Mend the file at this place; nothing is written to it until then.
error: 1 error was found; everything else was done

"#]]
    );
    assert_eq!(run.code, 1);
    project.feed(&["set", "it", "mail.subject"], "La tua pagina");
    assert!(
        project
            .read("locales/it/mail.yml")
            .contains("subject: 'La tua pagina'")
    );
    let refused = project.feed(&["set", "it", "title"], "Pagine vecchie");
    assert_eq!(refused.code, 1, "{refused}");
    assert_eq!(
        project.read("locales/it/app.json"),
        "{\n  \"title\": \"Pagine\",\n}\n"
    );
}

#[test]
fn a_plain_file_cannot_hold_a_draft_and_says_so() {
    let project = begun();
    let before = project.read("locales/it/app.json");
    let run = project.feed(&["set", "it", "title", "--state", "draft"], "Pagine");
    assert_ne!(run.code, 0);
    assert_data_eq!(
        run.stderr.as_str(),
        str![[r#"
error: `app.json#title`: its file keeps no states, origins and sources; nothing was written
hint: put `catalogs = "locales/{locale}/{path}.ftl"` into its `[[documents]]` in `hexapla.toml`

"#]]
    );
    assert_eq!(project.read("locales/it/app.json"), before);
}

#[test]
fn records_keep_what_a_plain_file_cannot() {
    let project = project("catalogs = \"locales/{locale}/{path}.ftl\"\n");
    let run = project.feed(
        &["set", "it", "app.json#menu.save%20all", "--state", "draft"],
        "Salva tutto",
    );
    assert_eq!(run.code, 0, "{run}");
    set(&project, "it", "menu.days[0]", "lunedì");
    set(&project, "it", "title", "Pagine vecchie");
    assert_eq!(project.status_of("it", "menu.save%20all"), "draft");
    assert_eq!(
        project.read("locales/it/app.json.ftl"),
        "### hexapla: 1\n### document: app.json\n\n\
         # source: Stale pages\ntitle = Pagine vecchie\n\n\
         # source: Save all\n# state: draft\nmenu_-save_2520all = Salva tutto\n\n\
         # source: Monday\nmenu_-days_5B0_5D = lunedì\n"
    );
    project.replace("source/app.json", "Monday", "Monday morning");
    assert_eq!(project.status_of("it", "menu.days[0]"), "outdated");
    project.ok(&["sync", "it"]);
    assert!(
        project
            .read("locales/it/app.json.ftl")
            .contains("# was: Monday\n")
    );
    project.ok(&["confirm", "it", "menu.days[0]"]);
    assert_eq!(project.status_of("it", "menu.days[0]"), "translated");
    project.ok(&["build"]);
    assert!(
        project
            .read("dist/documents/it/app.json")
            .contains("[\"lunedì\", \"Tuesday\"]")
    );
}

/// A project as Rails lays it out: each file's strings stand under the name of its locale.
fn rails() -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"it\", \"ja\", \"ar\", \"pl\", \"tr\", \"zh-CN\", \"no\"]\n\n\
         [[documents]]\nroot = \"config/locales\"\ninclude = [\"en.yml\"]\n\
         catalogs = \"config/locales/{locale}.yml\"\n",
    );
    project.write(
        "config/locales/en.yml",
        "# strings\nen:\n  menu:\n    save: Save # short\n    open: \"Open %{name}\"\n  days:\n  - Monday\n",
    );
    project
}

const IT: &str = "---\r\n# mie\r\nit:\r\n    menu:\r\n        open: 'Apri %{name}' # x\r\n    mine: 7\r\nother: {a: b}\r\n";

#[test]
fn the_locale_above_all_strings_is_no_part_of_ids() {
    let project = rails();
    project.write("config/locales/it.yml", IT);
    assert_eq!(project.status_of("it", "menu.open"), "translated");
    assert_eq!(project.status_of("it", "menu.save"), "missing");
    let todo = project.ok(&["todo", "it"]);
    assert!(!todo.contains("en.menu"), "{todo}");
}

#[test]
fn a_target_goes_under_its_locale_and_all_else_stays() {
    let project = rails();
    project.write("config/locales/it.yml", IT);
    set(&project, "it", "menu.save", "Salva");
    set(&project, "it", "days[0]", "lunedì");
    let written = project.read("config/locales/it.yml");
    let expected = IT
        .replace("menu:\r\n", "menu:\r\n        save: 'Salva'\r\n")
        .replace("    mine", "    days:\r\n        - lunedì\r\n    mine");
    assert_eq!(written, expected);
    for (locale, text) in [
        ("ja", "すべて「保存」：はい"),
        ("ar", "احفظ الكل؟"),
        ("pl", "Zażółć"),
        ("tr", "Tümünü kaydet"),
        ("zh-CN", "全部保存"),
    ] {
        set(&project, locale, "menu.save", text);
        let written = project.read(&format!("config/locales/{locale}.yml"));
        assert!(
            written.starts_with(&format!("{locale}:\n  menu:\n    save: ")),
            "{written}"
        );
        assert_eq!(project.status_of(locale, "menu.save"), "translated");
    }
    set(&project, "no", "menu.save", "Lagre");
    assert_eq!(
        project.read("config/locales/no.yml"),
        "\"no\":\n  menu:\n    save: Lagre\n"
    );
}

#[test]
fn a_localized_file_stands_under_its_own_locale() {
    let project = rails();
    project.write("config/locales/it.yml", IT);
    project.ok(&["build"]);
    let source = project.read("config/locales/en.yml");
    assert_eq!(project.read("dist/documents/en/en.yml"), source);
    assert_eq!(
        project.read("dist/documents/it/en.yml"),
        source.replace("\nen:", "\nit:").replace("Open ", "Apri ")
    );
    assert_eq!(
        project.read("dist/documents/zh-CN/en.yml"),
        source.replace("\nen:", "\nzh-CN:")
    );
    assert_eq!(
        project.read("dist/documents/no/en.yml"),
        source.replace("\nen:", "\n\"no\":")
    );
}

#[test]
fn documents_that_would_share_a_catalog_are_told() {
    let project = rails();
    project.replace("hexapla.toml", "en.yml", "*en.yml");
    project.write("config/locales/devise.en.yml", "en:\n  a: b\n");
    let run = project.run(&["status"]);
    assert_eq!(run.code, 2);
    for word in ["would have the same catalog", "`{path}`"] {
        assert!(run.stderr.contains(word), "{run}");
    }
}

#[test]
fn plural_forms_that_only_a_translation_has_are_known() {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"pl\", \"ar\", \"ja\"]\n\n[[documents]]\nroot = \"source\"\ninclude = [\"*.json\"]\n",
    );
    project.write(
        "source/app.json",
        "{\"page_one\": \"{{count}} page\", \"page_other\": \"{{count}} pages\", \"in\": {\"day_other\": \"days\"}, \"a\": \"A\"}\n",
    );
    project.write(
        "locales/pl/app.json",
        "{\"page_one\": \"{{count}} strona\", \"page_few\": \"{{count}} strony\", \"page_many\": \"{{count}} stron\", \"in\": {\"day_few\": \"dni\", \"hour_few\": \"godziny\"}, \"a_few\": \"parę\"}\n",
    );
    project.write(
        "locales/ar/app.json",
        "{\"page_zero\": \"لا صفحات\", \"page_two\": \"صفحتان\"}\n",
    );
    project.write("locales/ja/app.json", "{\"page_few\": \"ページ\"}\n");
    let check = project.ok(&["check"]);
    let told = |key: &str| check.contains(&format!("`{key}` is no key"));
    assert!(
        told("in.hour_few") && told("a_few") && told("page_few"),
        "{check}"
    );
    assert_eq!(
        check.matches("note[catalog/unknown-key]").count(),
        3,
        "{check}"
    );
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/documents/pl/app.json"),
        "{\"page_one\": \"{{count}} strona\", \"page_few\": \"{{count}} strony\", \"page_many\": \"{{count}} stron\", \"page_other\": \"{{count}} pages\", \"in\": {\"day_other\": \"days\", \"day_few\": \"dni\"}, \"a\": \"A\"}\n"
    );
    assert_eq!(
        project.read("dist/documents/ar/app.json"),
        "{\"page_one\": \"{{count}} page\", \"page_zero\": \"لا صفحات\", \"page_two\": \"صفحتان\", \"page_other\": \"{{count}} pages\", \"in\": {\"day_other\": \"days\"}, \"a\": \"A\"}\n"
    );
    assert!(
        !project
            .read("dist/documents/ja/app.json")
            .contains("page_few")
    );
}

#[test]
fn plural_forms_stand_under_the_name_of_their_locale() {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"pl\"]\n\n[[documents]]\nroot = \"source\"\ninclude = [\"en.yml\"]\n",
    );
    project.write(
        "source/en.yml",
        "en:\n  page:\n    one: A page\n    other: \"%{count} pages\"\n  end: End\n",
    );
    project.write(
        "locales/pl/en.yml",
        "pl:\n  page:\n    one: Strona\n    few: \"%{count} strony\"\n    many: \"%{count} stron\"\n",
    );
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/documents/pl/en.yml"),
        "pl:\n  page:\n    one: Strona\n    few: \"%{count} strony\"\n    many: \"%{count} stron\"\n    other: \"%{count} pages\"\n  end: End\n"
    );
}
