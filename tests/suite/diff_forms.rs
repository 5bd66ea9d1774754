//! The forms of `diff`: Markdown and HTML, and languages in words.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::{diff::history, harness::Project};

/// A page in several languages with one word of each changed, and a hostile one.
fn languages() -> Project {
    let project = Project::with_article();
    project.write(
        "source/stale.md",
        "日本語の文書を翻訳する人は新しい段落を読みます。\n\n简体中文的文档需要翻译成其他语言。\n\n\
         ترجمة الصفحة كلها اليوم أمر ضروري.\n\nZażółć gęślą jaźń każdego dnia.\n\n\
         İstanbul’da üç köprü var ve hepsi güzel.\n\nAsk which pages changed, not when.\n",
    );
    project.ok(&["extract"]);
    for (from, to) in [
        ("新しい", "古い"),
        ("其他语言", "英文"),
        ("كلها", "نفسها"),
        ("gęślą", "złotą"),
        ("üç", "dört"),
        ("which pages", "@octo which `*pages*` | <img src=x> #12"),
    ] {
        project.replace("source/stale.md", from, to);
    }
    project
}

#[test]
fn every_language_is_compared_in_words() {
    assert_data_eq!(
        languages().run(&["diff"]).to_string(),
        str![[r#"
exit code 0
--- stdout
stale.md
  1: edited (wording) paragraph-89f6e944
    日本語の文書を翻訳する人は[-新しい-]{+古い+}段落を読みます。
  3: edited (wording) paragraph-64b84a75
    简体中文的文档需要翻译成[-其他语言-]{+英文+}。
  5: edited (wording) paragraph-ecbcc3d6
    ترجمة الصفحة [-كلها-]{+نفسها+} اليوم أمر ضروري.
  7: edited (wording) dnia-5eff93b1
    Zażółć [-gęślą-]{+złotą+} jaźń każdego dnia.
  9: edited (wording) var-ve-hepsi-725af1fe
    İstanbul’da [-üç-]{+dört+} köprü var ve hepsi güzel.
  11: edited (wording) ask-which-pages-changed-8e60a69b
    Ask {+@octo +}which {+`*+}pages{+*` | <img src=x> #12+} changed, not when.

To do  Units  Words  Changed words
it         0      0              0
zh-CN      0      0              0
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn markdown_is_safe_for_a_pull_request() {
    let project = languages();
    let run = project.run(&["diff", "--format", "markdown"]);
    assert!(!run.stdout.contains("@octo"), "{run}");
    assert!(!run.stdout.contains("<img"), "{run}");
    assert!(!run.stdout.contains("#12"), "{run}");
    assert_data_eq!(run.to_string(), str![[r#"
exit code 0
--- stdout
## Changes from template to working tree

### stale.md

- **edited** (wording), line 1 · <code>paragraph-89f6e944</code>

  <span dir="auto">日本語の文書を翻訳する人は<del>新しい</del><ins>古い</ins>段落を読みます。</span>

- **edited** (wording), line 3 · <code>paragraph-64b84a75</code>

  <span dir="auto">简体中文的文档需要翻译成<del>其他语言</del><ins>英文</ins>。</span>

- **edited** (wording), line 5 · <code>paragraph-ecbcc3d6</code>

  <span dir="auto">ترجمة الصفحة <del>كلها</del><ins>نفسها</ins> اليوم أمر ضروري.</span>

- **edited** (wording), line 7 · <code>dnia-5eff93b1</code>

  <span dir="auto">Zażółć <del>gęślą</del><ins>złotą</ins> jaźń każdego dnia.</span>

- **edited** (wording), line 9 · <code>var-ve-hepsi-725af1fe</code>

  <span dir="auto">İstanbul’da <del>üç</del><ins>dört</ins> köprü var ve hepsi güzel.</span>

- **edited** (wording), line 11 · <code>ask-which-pages-changed-8e60a69b</code>

  <span dir="auto">Ask <ins>@&#8203;octo </ins>which <ins>\`\*</ins>pages<ins>\*\` \| &lt;img src=x&gt; #&#8203;12</ins> changed, not when.</span>

### To do

| Locale | Units | Words | Changed words |
|---|--:|--:|--:|
| it | 0 | 0 | 0 |
| zh-CN | 0 | 0 | 0 |
--- stderr

"#]].raw());
}

#[test]
fn a_page_of_html_is_one_file_without_a_script() {
    let project = languages();
    let run = project.run(&[
        "diff",
        "--explain",
        "--format",
        "html",
        "--output",
        "out/diff.html",
    ]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run}");
    let html = project.read("out/diff.html");
    assert!(
        html.starts_with("<!doctype html>\n<html lang=\"en\""),
        "{html}"
    );
    assert!(
        html.contains("default-src 'none'; style-src 'sha256-"),
        "{html}"
    );
    assert!(html.contains("<p lang=\"en\" dir=\"auto\">"), "{html}");
    assert!(html.contains("<del>新しい</del><ins>古い</ins>"), "{html}");
    for never in [
        "<script", "<img", "http://", "https://", " onerror", " style=",
    ] {
        assert!(!html.contains(never), "{never}: {html}");
    }
}

#[test]
fn nothing_changed_is_said_in_every_form() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    for form in ["text", "markdown", "html", "json"] {
        let out = project.ok(&["diff", "--format", form]);
        let said = ["No unit changed", "\"documents\": []"];
        assert!(
            said.iter().any(|words| out.contains(words)),
            "{form}: {out}"
        );
    }
}

#[test]
fn an_empty_newer_side_is_the_working_tree_and_three_dots_are_refused() {
    let project = history();
    project.replace("source/who.md", "Nobody", "Somebody");
    let open = project.ok(&["diff", "one.."]);
    assert_eq!(open, project.ok(&["diff", "one"]));
    assert!(open.contains("Somebody"), "{open}");
    assert_ne!(open, project.ok(&["diff", "one..two"]));
    assert_eq!(
        project.ok(&["diff", "..two"]),
        project.ok(&["diff", "HEAD..two"])
    );
    for (three, two) in [
        ("one...two", "one..two"),
        ("one...", "one.."),
        ("...two", "..two"),
    ] {
        let run = project.run(&["diff", three]);
        assert_eq!((run.code, &*run.stdout), (2, ""), "{run}");
        assert!(
            run.stderr.contains("three dots are not understood")
                && run.stderr.contains(&format!("`hexapla diff {two}`")),
            "{run}"
        );
    }
}
