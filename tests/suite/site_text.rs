//! Plain texts on the article site.

use crate::{harness::Project, site_kept::assert_as_cold};

const CONFIG: &str = r#"source = "en"
locales = ["it", "ja"]

[site]
name = "Texts"
url = "https://texts.example"

[[documents]]
root = "source"
include = ["**/*.txt", "**/*.md"]
ignore = ['^Menu .*$']
"#;

const TEXT: &str =
    "Menu | Search\n\nOld pages\n\nPages grow\nold.\n\nWhy?\n\nNobody looks.\n\n#pages#old";

fn project() -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", CONFIG);
    project.write("source/old.txt", TEXT);
    project.write("source/a.md", "# A\n\nSee [old](old.txt).\n");
    project.ok(&["extract"]);
    project
}

fn set(project: &Project, locale: &str, beginning: &str, target: &str) {
    let id = project.id("old.txt", beginning);
    let run = project.feed(&["set", locale, &id], target);
    assert_eq!(run.code, 0, "{run}");
}

#[test]
fn a_plain_text_is_an_article_with_its_question_and_its_hashtags() {
    let project = project();
    set(&project, "it", "Old pages", "Pagine <vecchie>");
    set(&project, "it", "#pages#old", "#pagine #vecchio");
    set(&project, "ja", "Nobody", "誰も見ない。");
    set(&project, "ja", "#pages#old", "#ページ");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/old.html");
    assert!(page.contains("<h1>Old pages</h1>"), "{page}");
    assert!(page.contains("<p>Pages grow\nold.</p>"), "{page}");
    assert!(
        page.contains("FAQPage") && !page.contains("Menu |"),
        "{page}"
    );
    assert!(page.contains("href=\"tags/pages.html\""), "{page}");
    let italian = project.read("dist/site/it/old.html");
    assert!(
        italian.contains("<h1>Pagine &lt;vecchie&gt;</h1>"),
        "{italian}"
    );
    assert!(italian.contains(">vecchio</a>"), "{italian}");
    assert!(italian.contains("class=\"foreign\""), "{italian}");
    // Two tags of the source are not one of the target: nobody knows which.
    let japanese = project.read("dist/site/ja/old.html");
    assert!(japanese.contains("誰も見ない。"), "{japanese}");
    assert!(
        !japanese.contains("ページ</a>") && japanese.contains(">old</"),
        "{japanese}"
    );
    let linking = project.read("dist/site/a.html");
    assert!(linking.contains("href=\"old.html\""), "{linking}");
}

#[test]
fn a_second_build_touches_no_page_of_a_plain_text_and_an_edit_does() {
    let project = project();
    set(&project, "it", "Old pages", "Pagine vecchie");
    project.ok(&["build", "--site"]);
    let before = project.read("dist/site/it/old.html");
    project.ok(&["build", "--site"]);
    assert_eq!(project.read("dist/site/it/old.html"), before);
    set(&project, "it", "Nobody", "Nessuno guarda.");
    project.ok(&["build", "--site"]);
    assert!(
        project
            .read("dist/site/it/old.html")
            .contains("Nessuno guarda.")
    );
}

const KINDS: &str = "Guide\n\nWhat is a wound?\n\nIt is a cut.\n\nHow to heal?\n\nSlowly.\n\nLast\n----\n\nThe end came.\n\n#x #y\n";

#[test]
fn blocks_of_a_translation_are_what_they_are_in_the_source() {
    let project = project();
    project.write("source/t.txt", KINDS);
    project.ok(&["extract"]);
    let set = |locale: &str, beginning: &str, target: &str| {
        let id = project.id("t.txt", beginning);
        let run = project.feed(&["set", locale, &id], target);
        assert_eq!(run.code, 0, "{run}");
    };
    set("ja", "Guide", "案内。");
    set("ja", "What is", "傷とは何ですか。");
    set("ja", "The end", "終わりましたか？");
    set("ja", "#x #y", "一 二");
    set("it", "Slowly", "#piano");
    set("it", "Last", "🚀");
    project.ok(&["build", "--site", "--pseudo"]);
    let ids = |page: &str| -> Vec<String> {
        let heads = page.split("<h2 ").skip(1);
        let id = |head: &str| head.split('"').nth(1).map(str::to_owned);
        heads.filter_map(id).collect()
    };
    for page in [
        "t.html",
        "ja/t.html",
        "it/t.html",
        "en-XA/t.html",
        "ar-XB/t.html",
    ] {
        let page = project.read(&format!("dist/site/{page}"));
        assert_eq!(
            ids(&page),
            ["what-is-a-wound", "how-to-heal", "last"],
            "{page}"
        );
        assert_eq!(page.matches("<h1").count(), 1, "{page}");
    }
    let japanese = project.read("dist/site/ja/t.html");
    assert!(japanese.contains("<p>終わりましたか？</p>"), "{japanese}");
    assert!(
        japanese.contains("\"name\":\"傷とは何ですか。\""),
        "{japanese}"
    );
    let italian = project.read("dist/site/it/t.html");
    assert!(italian.contains("<p>#piano</p>"), "{italian}");
    let foreign = italian.matches("class=\"foreign\"").count();
    assert!(foreign > 3, "{italian}");
    let accented = project.read("dist/documents/en-XA/t.txt");
    let tags = accented.lines().last().unwrap_or_default();
    assert!(tags.split(' ').all(|tag| tag.starts_with('#')), "{tags}");
}

#[test]
fn an_address_is_kept_for_a_page_that_is_not_there_yet() {
    let project = project();
    project.write("source/d.md", "# One\n");
    project.write("source/d.txt", "Two\n\nSome words.\n");
    project.ok(&["extract"]);
    let id = project.id("d.txt", "Two");
    project.feed(&["set", "it", &id], "Due");
    project.ok(&["build", "--site"]);
    assert!(project.read("dist/site/it/d-2.html").contains("Due"));
}

#[test]
fn links_to_plain_texts_are_made_and_judged_like_those_to_markdown() {
    let project = project();
    let links = "# A\n\n[one](old) [two](old.html) [three](old.txt#why) [four](old.txt#how)\n";
    project.write("source/a.md", links);
    project.ok(&["extract"]);
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/a.html");
    for words in ["one", "two"] {
        let link = format!("href=\"old.html\">{words}</a>");
        assert!(page.contains(&link), "{link} {page}");
    }
    let run = project.run(&["check", "--site"]);
    assert_eq!(run.stdout.matches("link/no-").count(), 1, "{run}");
    assert!(
        run.stdout.contains("`old.txt#how` leads to no heading"),
        "{run}"
    );
}

const TYPED: &str = "Guide\nto pages\n========\n\nRoses are\nred, and\nblue.\n\n    cargo run -- build <x>\n      --site\n\n\
    Name   Age\nAnna   3\n\n---\n\nSee https://a.example/b.\n\n* * *\n\nEnd of it.\n";

#[test]
fn lines_that_were_typed_as_such_stay_and_nothing_vanishes() {
    let project = project();
    project.write("source/t.txt", TYPED);
    project.ok(&["extract"]);
    let id = project.id("t.txt", "Guide");
    let run = project.feed(&["set", "ja", &id], "ページの\n案内");
    assert_eq!(run.code, 0, "{run}");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/t.html");
    for part in [
        "<h1>Guide to pages</h1>",
        "<p>Roses are<br>\nred, and<br>\nblue.</p>",
        "<pre dir=\"ltr\" tabindex=\"0\"><code>cargo run -- build &lt;x&gt;\n  --site\n</code></pre>",
        "<pre tabindex=\"0\">Name   Age\nAnna   3\n</pre>\n<hr>\n",
        "See <a href=\"https://a.example/b\">https://a.example/b</a>.",
        "</p>\n<hr>\n<p>End of it.",
    ] {
        assert!(page.contains(part), "{part} {page}");
    }
    let japanese = project.read("dist/site/ja/t.html");
    assert!(japanese.contains("<h1>ページの案内</h1>"), "{japanese}");
    for page in [page, japanese] {
        assert_eq!(page.matches("<h1").count(), 1, "{page}");
    }
}

#[test]
fn a_page_keeps_its_address_when_a_document_of_the_same_name_comes() {
    let project = project();
    project.replace("hexapla.toml", "**/*.md\"", "**/*.md\", \"**/*.html\"");
    project.write("source/z.html", "<title>Z</title><p>Last.\n");
    project.ok(&["extract"]);
    set(&project, "it", "Old pages", "Pagine vecchie");
    project.ok(&["build", "--site"]);
    project.write("source/old.html", "<title>New</title><p>New words.\n");
    let holds = |project: &Project| {
        project.ok(&["build", "--site"]);
        for (page, words) in [
            ("old.html", "<h1>Old pages</h1>"),
            ("it/old.html", "<h1>Pagine vecchie</h1>"),
            ("old-2.html", "New words."),
        ] {
            let page = project.read(&format!("dist/site/{page}"));
            assert!(page.contains(words), "{words} {page}");
        }
    };
    // Before anybody extracts, what has no template is new.
    holds(&project);
    project.ok(&["extract"]);
    let known = project.read("hexapla.addresses");
    assert!(known.contains("old.txt\ten\told\n"), "{known}");
    assert!(!known.contains("old.html"), "{known}");
    holds(&project);
    assert_as_cold(&project);
    holds(&project);
    project.ok(&["extract"]);
    assert_eq!(project.read("hexapla.addresses"), known);
}
