//! `build`: plural forms in bundles.

use crate::{
    build_bundles::{load, manifest, with_strings},
    harness::Project,
};

#[test]
fn a_bundle_has_every_plural_form_of_its_language() {
    for (build, before, file) in [
        ("", "", "app.json.ftl"),
        (
            "bundles = { fallbacks = \"own\", layout = \"minified\", json = true }",
            "",
            "app.json.ftl",
        ),
        (
            "bundles = { files = \"one\" }",
            "app_2Ejson--",
            "bundle.ftl",
        ),
    ] {
        let project = with_strings(build);
        project.replace("hexapla.toml", "[\"it\", \"ja\"]", "[\"pl\", \"ar\"]");
        let forms = |forms: &[&str]| {
            let form = |form: &&str| format!("\"page_{form}\": \"{{{{count}}}} {form}\"");
            let forms: Vec<String> = forms.iter().map(form).collect();
            format!("{{{}, \"end\": \"End\"}}\n", forms.join(", "))
        };
        let polish = ["one", "few", "many", "other"];
        let arabic = ["zero", "one", "two", "few", "many", "other"];
        project.write("source/app.json", forms(&["one", "other"]));
        project.write("locales/pl/app.json", forms(&polish));
        project.write("locales/ar/app.json", forms(&arabic));
        project.ok(&["build"]);
        for (locale, forms) in [
            ("en", &["one", "other"][..]),
            ("pl", &polish),
            ("ar", &arabic),
        ] {
            let bundles = load(&project);
            let bundle = bundles.negotiate(&[locale]);
            for form in arabic {
                let id = format!("{before}page_{form}");
                assert_eq!(
                    bundle.has(&id),
                    forms.contains(&form),
                    "{locale} {id} {build}"
                );
                if forms.contains(&form) {
                    assert_eq!(bundle.format(&id, None), format!("{{{{count}}}} {form}"));
                }
            }
            // A form that the source has not is none of the messages that are to be translated.
            let counted = |locale: &str| manifest(&project, locale)["files"][0]["messages"].clone();
            assert_eq!(counted(locale), counted("en"), "{locale} {build}");
            let text = project.read(&format!("dist/bundles/{locale}/{file}"));
            let order: Vec<usize> = forms
                .iter()
                .map(|form| text.find(&format!("page_{form}")).unwrap())
                .collect();
            let end = text.find("end").unwrap();
            assert!(order.iter().all(|at| *at < end), "{text}");
        }
    }
}

#[test]
fn plural_forms_under_the_name_of_a_locale_are_called_as_their_siblings() {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        "source = \"en\"\nlocales = [\"pl\"]\n\n[[documents]]\nroot = \"source\"\ninclude = [\"en.yml\"]\n",
    );
    project.write(
        "source/en.yml",
        "en:\n  page:\n    one: A page\n    other: Pages\n",
    );
    project.write(
        "locales/pl/en.yml",
        "pl:\n  page:\n    one: Strona\n    few: Strony\n    many: Stron\n",
    );
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/bundles/pl/en.yml.ftl"),
        "page_-one = Strona\npage_-few = Strony\npage_-many = Stron\npage_-other = Pages\n"
    );
}
