//! `status` and `todo` narrowed down: whatever is asked for, figures are sums of parts, and all forms agree.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::harness::Project;

const CONFIG: &str = r#"source = "en"
locales = [{ tag = "it", owners = ["@roma"] }, "ja", { tag = "ar", name = "Arabic" }]

[[documents]]
root = "source"
include = ["**/*.md"]
front-matter = { tags = "copy" }

[[owners]]
paths = ["guide/**"]
locales = ["it"]
who = ["@anna", "@org/italian"]

[[owners]]
paths = ["=odd,name.md"]
who = []

[tiers]
launch = ["guide/**", "index.md"]
later = ["=odd,name.md"]
"#;

/// Four documents in three locales: translated, outdated in two ways, drafted and missing units.
pub(crate) fn site() -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG);
    project.write(
        "source/index.md",
        "---\ntitle: Home\ntags: [start, 翻訳]\n---\n\nWelcome to the [guide](guide/).\n",
    );
    project.write(
        "source/guide/first.md",
        "# First steps\n\nInstall version 1.2 of the program.\n\n- One\n- Two\n\nA page goes stale when its source changes.\n",
    );
    project.write(
        "source/guide/second.md",
        "# Second steps\n\nNothing here is translated yet, and nobody minds.\n",
    );
    project.write("source/=odd,name.md", "An odd one.\n");
    project.ok(&["extract"]);
    for (locale, document, beginning, text) in TARGETS {
        let id = format!("{document}#{}", project.id(document, beginning));
        let state = if beginning == "First" {
            "draft"
        } else {
            "translated"
        };
        let run = project.feed(&["set", locale, &id, "--state", state], format!("{text}\n"));
        assert_eq!(run.code, 0, "{run}");
    }
    project.replace("source/guide/first.md", "1.2", "1.3");
    project.replace(
        "source/guide/first.md",
        "goes stale when",
        "grows old as soon as",
    );
    project
}

/// What the locales have: locale, document, how the source begins, target.
const TARGETS: [(&str, &str, &str, &str); 7] = [
    ("it", "index.md", "Home", "Inizio"),
    (
        "it",
        "index.md",
        "Welcome",
        "Benvenuti nella [guida](guide/).",
    ),
    ("it", "guide/first.md", "First", "Primi passi"),
    (
        "it",
        "guide/first.md",
        "Install",
        "Installa la versione 1.2 del programma.",
    ),
    ("it", "guide/first.md", "A page", "Una pagina invecchia."),
    (
        "ja",
        "guide/first.md",
        "A page",
        "原文が変わると、ページは古くなる。",
    ),
    (
        "ar",
        "guide/first.md",
        "A page",
        "تتقادم الصفحة عندما يتغير مصدرها.",
    ),
];

fn json(project: &Project, arguments: &[&str]) -> Value {
    let all = [&["status", "--format", "json"], arguments].concat();
    serde_json::from_str(&project.ok(&all)).unwrap()
}

const PARTS: [&str; 9] = [
    "total",
    "missing",
    "draft",
    "outdated",
    "outdated_minor",
    "translated",
    "reviewed",
    "obsolete",
    "own",
];

/// Checks that each total is the sum of its statuses, and each locale that of its documents.
fn assert_sums(report: &Value) {
    for locale in report["locales"].as_array().unwrap() {
        for measure in ["units", "words"] {
            let documents = locale["documents"].as_array().unwrap();
            for part in PARTS {
                let sum: u64 = documents
                    .iter()
                    .map(|one| one[measure][part].as_u64().unwrap())
                    .sum();
                assert_eq!(locale[measure][part], sum, "{measure} {part}: {locale:#}");
            }
            for counts in documents.iter().chain([locale]) {
                let number = |part: &str| counts[measure][part].as_u64().unwrap();
                let statuses =
                    ["missing", "draft", "outdated", "translated", "reviewed"].map(number);
                assert_eq!(number("total"), statuses.iter().sum::<u64>());
                assert!(number("outdated_minor") <= number("outdated"));
            }
        }
    }
}

/// The fields of each line of a CSV by locale and document; as simple as our own writer.
fn csv(text: &str) -> BTreeMap<(String, String), Vec<String>> {
    let mut lines = BTreeMap::new();
    for line in text.lines().skip(1) {
        let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(std::mem::take(&mut field)),
                c => field.push(c),
            }
        }
        fields.push(field);
        lines.insert((fields[0].clone(), fields[2].clone()), fields);
    }
    lines
}

const FILTERS: [&[&str]; 12] = [
    &[],
    &["it"],
    &["guide"],
    &["--status", "missing,draft"],
    &["--status", "outdated"],
    &["--kind-of-change", "number"],
    &["--tag", "#翻訳"],
    &["--owner", "Anna"],
    &["--owner", "@roma"],
    &["--tier", "launch"],
    &["--tier", "launch", "--status", "translated"],
    &["--tier", "later", "--tier", "launch"],
];

#[test]
fn figures_are_sums_of_parts_whatever_is_left_out() {
    let project = site();
    let mut seen = 0;
    for filter in FILTERS {
        let report = json(&project, filter);
        assert_sums(&report);
        seen += usize::from(report["locales"][0]["units"]["total"] != 0);
    }
    assert!(seen >= 10, "{seen}");
}

#[test]
fn what_statuses_leave_is_together_the_whole() {
    let project = site();
    let whole = json(&project, &[]);
    for locale in 0..3 {
        let total = |report: &Value| {
            report["locales"][locale]["words"]["total"]
                .as_u64()
                .unwrap()
        };
        let statuses = ["missing", "draft", "outdated", "translated", "reviewed"];
        let parts = statuses.map(|status| total(&json(&project, &["--status", status])));
        assert_eq!(total(&whole), parts.iter().sum::<u64>());
    }
}

#[test]
fn json_and_csv_agree_under_every_filter() {
    let project = site();
    for filter in FILTERS {
        let report = json(&project, filter);
        let lines = csv(&project.ok(&[&["status", "--format", "csv"], filter].concat()));
        let mut documents = 0;
        for locale in report["locales"].as_array().unwrap() {
            let tag = locale["locale"].as_str().unwrap();
            for document in locale["documents"].as_array().unwrap() {
                documents += 1;
                let path = document["path"].as_str().unwrap();
                let path = path
                    .strip_prefix('=')
                    .map_or(path.to_owned(), |path| format!("'={path}"));
                let fields = &lines[&(tag.to_owned(), path)];
                for (at, part) in PARTS.iter().enumerate() {
                    assert_eq!(fields[5 + at], document["units"][part].to_string());
                    assert_eq!(fields[14 + at], document["words"][part].to_string());
                }
            }
        }
        assert_eq!(lines.len(), documents);
    }
}

#[test]
fn filters_leave_what_they_say() {
    let project = site();
    let units = |filter: &[&str], locale: usize, part: &str| {
        json(&project, filter)["locales"][locale]["units"][part]
            .as_u64()
            .unwrap()
    };
    assert_eq!(units(&["--kind-of-change", "number"], 0, "total"), 1);
    assert_eq!(units(&["--kind-of-change", "number"], 1, "total"), 0);
    assert_eq!(
        units(&["--kind-of-change", "number,wording"], 0, "outdated"),
        2
    );
    assert_eq!(units(&["--tag", "START"], 0, "total"), 2);
    assert_eq!(units(&["--owner", "@roma"], 0, "total"), 2);
    assert_eq!(units(&["--owner", "@roma"], 1, "total"), 0);
    assert_eq!(units(&["--tier", "later"], 2, "missing"), 1);
    let todo = |arguments: &[&str]| {
        let all = [&["todo", "it", "--format", "json"], arguments].concat();
        let report: Value = serde_json::from_str(&project.ok(&all)).unwrap();
        let documents = report["documents"].as_array().unwrap().clone();
        documents
            .iter()
            .map(|one| one["entries"].as_array().unwrap().len())
            .sum::<usize>()
    };
    assert_eq!(todo(&["--status", "draft"]), 1);
    assert_eq!(todo(&["--owner", "anna"]), 7);
    assert_eq!(todo(&["--tag", "start"]), 0);
    assert_eq!(todo(&["--tier", "later"]), 1);
}

#[test]
fn documents_come_in_the_order_asked_for() {
    let project = site();
    let order = |by: &str| -> Vec<String> {
        let report = json(&project, &["it", "--sort", by]);
        let documents = report["locales"][0]["documents"]
            .as_array()
            .unwrap()
            .clone();
        documents
            .iter()
            .map(|one| one["path"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        order("path"),
        [
            "=odd,name.md",
            "guide/first.md",
            "guide/second.md",
            "index.md"
        ]
    );
    assert_eq!(
        order("name"),
        [
            "=odd,name.md",
            "guide/first.md",
            "index.md",
            "guide/second.md"
        ]
    );
    assert_eq!(order("to-do")[0], "guide/first.md");
    assert_eq!(order("percent").last().unwrap(), "index.md");
    let todo = project.ok(&["todo", "it", "--sort", "name", "--limit", "1"]);
    assert!(todo.contains("=odd,name.md"), "{todo}");
}
