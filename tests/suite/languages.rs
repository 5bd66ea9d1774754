//! The whole way, with targets in scripts that are not English.

use crate::harness::Project;

const TARGETS: [(&str, &str); 5] = [
    ("ja", "原文が変わると、ページは**古く**なる。"),
    ("ar", "تتقادم الصفحة عندما **يتغير** مصدرها؟"),
    ("zh-CN", "源文件一变，页面就会**过时**。"),
    (
        "pl",
        "Strona się **starzeje**, gdy źródło się zmienia: zażółć gęślą jaźń.",
    ),
    (
        "tr",
        "Kaynağı değiştiğinde sayfa **eskir**; İstanbul’da da ığdır.",
    ),
];

#[test]
fn a_target_in_any_script_comes_out_as_it_was_typed() {
    let project = Project::empty();
    let tags = TARGETS.map(|(tag, _)| format!("\"{tag}\"")).join(", ");
    project.write(
        "hexapla.toml",
        format!("source = \"en\"\nlocales = [{tags}]\n[[documents]]\nroot = \"source\"\ninclude = [\"*.md\"]\n"),
    );
    project.write(
        "source/a.md",
        "> A page goes **stale** when\n> its source changes.\n",
    );
    project.ok(&["extract"]);
    let id = project.id("a.md", "A page");
    for (tag, target) in TARGETS {
        let run = project.feed(&["set", tag, &id], format!("{target}\n"));
        assert_eq!(run.code, 0, "{run}");
    }
    project.ok(&["build"]);
    for (tag, target) in TARGETS {
        assert_eq!(
            project.read(&format!("dist/documents/{tag}/a.md")),
            format!("> {target}\n")
        );
        assert_eq!(project.status_of(tag, &id), "translated");
    }
}

#[test]
fn a_source_in_any_script_keeps_its_ids_through_an_edit() {
    for (tag, text) in TARGETS {
        let project = Project::empty();
        project.write(
            "hexapla.toml",
            format!("source = \"{tag}\"\nlocales = [\"en\"]\n[[documents]]\nroot = \"source\"\ninclude = [\"*.md\"]\n"),
        );
        project.write("source/a.md", format!("# {text}\n\n{text} {text}\n"));
        project.ok(&["extract"]);
        let before = project.ok(&["status", "en", "--format", "json", "--units", "all"]);
        let shorter: String = text.chars().filter(|c| *c != '*').collect();
        project.write("source/a.md", format!("# {text}\n\n{text} {shorter}\n"));
        let after = project.ok(&["status", "en", "--format", "json", "--units", "all"]);
        let ids = |json: &str| -> Vec<String> {
            let value: serde_json::Value = serde_json::from_str(json).unwrap();
            let entries = value["locales"][0]["documents"][0]["entries"]
                .as_array()
                .unwrap()
                .clone();
            entries
                .iter()
                .map(|entry| entry["id"].as_str().unwrap().to_owned())
                .collect()
        };
        assert_eq!(ids(&before), ids(&after), "{tag}");
    }
}
