//! `status --format html`.

use crate::harness::Project;

/// The data that a page is told before its tables.
fn about(html: &str) -> serde_json::Value {
    let (_, rest) = html.split_once("id=\"about\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

fn project() -> Project {
    let project = Project::with_article();
    project.write(
        "source/日本/もう一つ.md",
        "# Another <b>page</b>\n\nWith a paragraph.\n",
    );
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Stale pages");
    let run = project.feed(&["set", "it", &id], "Pagine invecchiate\n");
    assert_eq!(run.code, 0, "{run}");
    project
}

#[test]
fn the_totals_of_the_page_are_those_of_the_json_report() {
    let project = project();
    let json = project.ok(&["status", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let about = about(&project.ok(&["status", "--format", "html"]));
    let locales = json["locales"].as_array().unwrap();
    assert_eq!(about["locales"].as_array().unwrap().len(), locales.len());
    for (index, locale) in locales.iter().enumerate() {
        for field in ["locale", "units", "words"] {
            assert_eq!(about["locales"][index][field], locale[field]);
        }
        for measure in ["units", "words"] {
            let number = |part: &str| locale[measure][part].as_u64().unwrap();
            let parts = ["missing", "draft", "outdated", "translated", "reviewed"].map(number);
            assert_eq!(number("total"), parts.iter().sum::<u64>());
        }
    }
}

#[test]
fn the_page_is_one_file_that_asks_for_nothing() {
    let project = project();
    let stdout = project.ok(&["status", "--format", "html", "--output", "out/status.html"]);
    assert_eq!(stdout, "");
    let html = project.read("out/status.html");
    assert!(html.starts_with("<!doctype html>"));
    assert!(html.contains("default-src 'none'; style-src 'sha256-"));
    for outside in [" src=", "href=\"http", "<link", "@import", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
}

#[test]
fn the_page_is_the_same_whoever_makes_it() {
    let project = project();
    let one = project.ok(&["--threads", "1", "status", "--format", "html"]);
    let many = project.ok(&["--threads", "4", "status", "--format", "html"]);
    assert_eq!(one, many);
}

#[test]
fn the_page_is_about_the_locales_and_documents_asked_for() {
    let project = project();
    let html = project.ok(&["status", "CN", "stale.md", "--format", "html"]);
    let about = about(&html);
    assert_eq!(about["locales"].as_array().unwrap().len(), 1);
    assert_eq!(about["locales"][0]["locale"], "zh-CN");
    assert_eq!(about["locales"][0]["units"]["total"], 4);
}
