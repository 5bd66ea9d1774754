//! `build`: what bundles have from other locales, and what the runtime makes of it.

use crate::build_bundles::with_strings;

const LAYOUTS: [(&str, &str); 4] = [
    ("", ""),
    ("fallbacks = \"own\"", ""),
    ("files = \"one\"", "site--"),
    ("files = \"one\", layout = \"minified\"", "site--"),
];

#[test]
fn two_documents_of_one_bundle_are_refused_with_what_helps() {
    for (layout, _) in LAYOUTS {
        let project = with_strings(&format!("bundles = {{ {layout} }}"));
        project.write("source/app.json.ftl", "open_-file = Other\n");
        let run = project.run(&["build"]);
        assert_eq!(run.code, 2, "{run}");
        for said in [
            "app.json.ftl",
            "both are bundles",
            "rename one of the two documents",
        ] {
            assert!(run.stderr.contains(said), "{layout}: {run}");
        }
        assert!(!run.stderr.contains("{locale}"), "{run}");
    }
}
