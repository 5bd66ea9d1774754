use super::*;
use crate::options::Format;

fn english() -> PageLanguage {
    PageLanguage {
        tag: "en".to_owned(),
        direction: "ltr",
    }
}

fn rendered(text: &str, ids: &[HeadingIds], passages: &[Passage]) -> Rendered {
    rendered_with(text, (ids, &[]), passages)
}

fn rendered_with(
    text: &str,
    (ids, top): (&[HeadingIds], &[String]),
    passages: &[Passage],
) -> Rendered {
    let options = Options::new(Format::Markdown);
    let as_is = |_: Refers, url: &str| Address {
        url: url.to_owned(),
        ..Address::default()
    };
    let rendering = Rendering {
        options: &options,
        language: &english(),
        written: &english(),
        ids,
        top,
        kinds: &[],
        passages,
        foreign_note: "not translated",
        resolve: &as_is,
    };
    render(text, &rendering)
}

fn html(text: &str) -> String {
    rendered(text, &[], &[]).html
}

#[test]
fn blocks_become_elements_without_style_attributes() {
    let page =
        html("---\ntitle: A\n---\n\n## One\n\n- a\n- b\n\n| x | y |\n|--:|---|\n| 1 | 2 |\n");
    assert!(
        page.starts_with("<h2 id=\"one\">One</h2>\n<ul>\n<li>a</li>"),
        "{page}"
    );
    assert!(page.contains("<th>x</th>") && page.contains("<td>1</td>"));
    assert!(!page.contains("style="));
}

#[test]
fn headings_take_the_ids_that_are_pinned() {
    let pinned = [ids("how-it-happens", &[])];
    let page = rendered("## Wie es dazu kommt\n\n## 日本語 `a`\n", &pinned, &[]);
    let ids: Vec<&str> = page.headings.iter().map(|heading| &*heading.id).collect();
    assert_eq!(ids, ["how-it-happens", "日本語-a"]);
    assert!(
        page.html
            .contains("<h2 id=\"how-it-happens\">Wie es dazu kommt</h2>")
    );
}

fn ids(id: &str, aliases: &[&str]) -> HeadingIds {
    HeadingIds {
        id: id.to_owned(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
    }
}

#[test]
fn the_beginning_answers_to_what_is_gone() {
    let wanted = [ids("now", &["then", "قديم"])];
    let top = ["then", "now", "was", "題", "was", "a\"", ""].map(str::to_owned);
    let text = "Text.\n\n## Now\n\n<p id=\"was\">x</p>\n";
    let page = rendered_with(text, (&wanted, &top), &[]).html;
    let expected = "<div class=\"places\"><span id=\"then\"></span><span id=\"題\"></span>\
                    <span id=\"a&quot;\"></span></div>\n<p>Text.</p>\n<h2 id=\"now\">\
                    <span id=\"قديم\"></span>Now</h2>\n<p id=\"was\">x</p>\n";
    assert_eq!(page, expected);
}

#[test]
fn a_heading_answers_to_what_it_was_called() {
    let wanted = [ids("now", &["قديم", "a&\"b"]), ids("then", &["now", "old"])];
    let page = rendered("## Now\n\n## Then\n", &wanted, &[]).html;
    assert_eq!(
        page,
        "<h2 id=\"now\"><span id=\"قديم\"></span><span id=\"a&amp;&quot;b\"></span>Now</h2>\n\
         <h2 id=\"then\"><span id=\"old\"></span>Then</h2>\n"
    );
}

#[test]
fn what_else_has_an_id_keeps_it() {
    let wanted = [ids("one", &["later", "two", "mine", "named", "", "mine"])];
    let text = "## One\n\n## Two\n\n<p\nid='later'>x</p>\n\nA <a NAME=named></a> b.\n\n## Mine\n";
    let page = rendered(text, &wanted, &[]).html;
    assert!(
        page.starts_with("<h2 id=\"one\"><span id=\"two\"></span><span id=\"mine\"></span>One"),
        "{page}"
    );
    assert!(page.contains("<h2 id=\"two-1\">") && page.contains("<h2 id=\"mine-1\">"));
}

#[test]
fn equal_headings_have_unlike_ids() {
    let page = rendered("# A\n\n# A\n\n# A-1\n\n# A\n", &[], &[]);
    let ids: Vec<&str> = page.headings.iter().map(|heading| &*heading.id).collect();
    assert_eq!(ids, ["a", "a-1", "a-1-1", "a-2"]);
}

#[test]
fn a_passage_in_another_language_is_marked_once_a_run() {
    let text = "Uno\n\nTwo\n\nThree\n";
    let foreign = |from, to, language| Passage {
        span: Span::new(from, to),
        language,
    };
    let arabic = PageLanguage {
        tag: "ar".to_owned(),
        direction: "rtl",
    };
    let passages = [
        foreign(0, 3, None),
        foreign(5, 8, Some(arabic.clone())),
        foreign(10, 15, Some(arabic)),
    ];
    let page = rendered(text, &[], &passages).html;
    assert_eq!(
        page,
        "<p>Uno</p>\n<p lang=\"ar\" dir=\"rtl\" class=\"foreign\"><span class=\"foreign-note\" \
         lang=\"en\" dir=\"ltr\">not translated</span> Two</p>\n\
         <p lang=\"ar\" dir=\"rtl\" class=\"foreign\">Three</p>\n"
    );
}

#[test]
fn an_address_that_runs_something_is_left_out() {
    for evil in [
        "javascript:alert(1)",
        "JaVa\u{1}Script:alert(1)",
        "data:text/html,x",
        "vbscript:x",
    ] {
        assert!(!is_safe_address(evil), "{evil}");
    }
    for good in [
        "a.md",
        "./a:b",
        "https://a",
        "mailto:a@b",
        "#a:b",
        "?a:b",
        "../x",
    ] {
        assert!(is_safe_address(good), "{good}");
    }
    assert_eq!(
        html("[a](javascript:alert%281%29) ![b](data:x)"),
        "<p><a>a</a> <img alt=\"b\"></p>\n"
    );
}

#[test]
fn texts_are_escaped_in_every_place() {
    let page = html("a &lt;b> `<i>` [x](</a\"b> '\"on')\n\n```\"x\n</code>\n```\n");
    assert!(
        page.contains("a &lt;b&gt; <code dir=\"ltr\">&lt;i&gt;</code>"),
        "{page}"
    );
    assert!(
        page.contains("href=\"/a%22b\" title=\"&quot;on\""),
        "{page}"
    );
    assert!(page.contains("&lt;/code&gt;"), "{page}");
}

#[test]
fn a_question_with_one_paragraph_is_one_with_an_answer() {
    let text = "## Why?\n\nBecause *so*.\n\n## And なぜ？\n\nA.\n\nB.\n\n## هل؟\n\nنعم.\n";
    let page = rendered(text, &[], &[]);
    let expected = [("Why?", "Because so."), ("هل؟", "نعم.")];
    let expected = expected.map(|(q, a)| (q.to_owned(), a.to_owned()));
    assert_eq!(page.questions, expected);
}

#[test]
fn words_come_without_markup_and_code_blocks() {
    let page = rendered("A *b*\n`c`.\n\n```\nx\n```\n\n日本\n語\n", &[], &[]);
    assert_eq!(page.text, "A b c.\n日本語\n");
}

#[test]
fn footnotes_stand_at_the_end_and_lead_back() {
    let page = html("A[^x].\n\n[^x]: Note.\n");
    assert!(
        page.contains("<sup><a href=\"#fn-1\" id=\"fnref-1-1\">1</a></sup>"),
        "{page}"
    );
    assert!(page.ends_with(
        "<li id=\"fn-1\" value=\"1\"><p>Note.</p>\n<a href=\"#fnref-1-1\">↩ 1</a></li>\n</ol>\n"
    ));
}

#[test]
fn front_matter_gives_the_values_of_its_keys() {
    let text = "---\ntitle: Ä\ndate: 2026-03-04\ntags:\n  - a\n  - b\n---\n";
    let values = front_values(text, &["title", "date", "tags"]);
    let shown: Vec<(&str, &str)> = values.iter().map(|v| (&*v.key, &*v.text)).collect();
    assert_eq!(
        shown,
        [
            ("title", "Ä"),
            ("date", "2026-03-04"),
            ("tags", "a"),
            ("tags", "b")
        ]
    );
}

#[test]
fn hostile_text_is_rendered_in_linear_time() {
    let openings = [
        "[",
        "![",
        "> ",
        "- ",
        "*",
        "`",
        "<",
        "[^a]",
        "|",
        "<a ",
        "<a href=",
        "<p>\n<img src='",
        "<img srcset='a.png 1x,",
        "<p>\n<img srcset='",
        "<p><a href=x>\n",
        "<!-- <a href=x>\n",
        "<p><script>",
    ];
    for opening in openings {
        let text = opening.repeat(60_000);
        assert!(html(&text).len() < 40 * text.len(), "{opening}");
    }
}

#[test]
fn what_is_no_string_in_front_matter_is_as_it_was_typed() {
    let blocks = [
        "---\ntags:\n  - 2024\n  - true # so\n  - 1.5\n  - 2024-05-01\n  - null\n  - 日本\n  - \"7\"\n---\n",
        "---\ntags: [2024, true, 1.5, 2024-05-01, ~, null, 日本, \"7\"]\n---\n",
        "+++\ntags = [2024, true, 1.5, 2024-05-01, \"日本\", \"7\"]\n+++\n",
        "{\n\"tags\": [2024, true, 1.5, \"2024-05-01\", null, \"日本\", \"7\"]\n}\n",
    ];
    for block in blocks {
        let values = front_values(block, &["tags"]);
        let texts: Vec<&str> = values.iter().map(|value| &*value.text).collect();
        assert_eq!(
            texts,
            ["2024", "true", "1.5", "2024-05-01", "日本", "7"],
            "{block}"
        );
    }
    let one = front_values(
        "---\ntags: 2024\ntitle: null\nslug: No\n---\n",
        &["tags", "title", "slug"],
    );
    let texts: Vec<&str> = one.iter().map(|value| &*value.text).collect();
    assert_eq!(texts, ["2024", "No"]);
}

fn plain_text(text: &str, passages: &[Passage]) -> Rendered {
    let options = Options::new(Format::Text);
    let rendering = Rendering {
        options: &options,
        language: &english(),
        written: &english(),
        ids: &[],
        top: &[],
        kinds: &[],
        passages,
        foreign_note: "not translated",
        resolve: &|_, _| Address::default(),
    };
    render(text, &rendering)
}

#[test]
fn plain_text_has_the_elements_of_its_blocks() {
    let page = plain_text(
        "A title\n\nOne <b>\ntwo.\n\nUpper\n=====\n\nLower\n-----\n\n- a\n- b\n2. c\n\n翻訳\nです。\n\n#one#two\n",
        &[],
    );
    assert_eq!(
        page.html,
        "<h1 id=\"a-title\">A title</h1>\n<p>One &lt;b&gt;\ntwo.</p>\n<h2 id=\"upper\">Upper</h2>\n\
         <h3 id=\"lower\">Lower</h3>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start=\"2\">\n<li>c</li>\n</ol>\n\
         <p>翻訳です。</p>\n"
    );
    let levels: Vec<u8> = page.headings.iter().map(|heading| heading.level).collect();
    assert_eq!(levels, [1, 2, 3]);
}

#[test]
fn a_question_of_a_plain_text_is_a_heading_with_its_answer() {
    for (question, answer) in [
        ("Why?", "Because."),
        ("なぜ？", "理由。"),
        ("لماذا؟", "لأن."),
    ] {
        let page = plain_text(&format!("Text one.\n\n{question}\n\n{answer}\n"), &[]);
        assert_eq!(
            page.questions,
            [(question.to_owned(), answer.to_owned())],
            "{question}"
        );
        assert!(page.html.contains("<h2 "), "{}", page.html);
    }
}

#[test]
fn paragraphs_of_plain_text_are_marked_where_they_are_in_another_language() {
    let text = "Uno.\n\nTwo.\n";
    let passage = |span, language| Passage { span, language };
    let passages = [
        passage(Span::new(0, 4), None),
        passage(Span::new(6, 10), Some(english())),
    ];
    let page = plain_text(text, &passages);
    assert!(
        page.html
            .contains("<p>Uno.</p>\n<p lang=\"en\" dir=\"ltr\" class=\"foreign\">"),
        "{}",
        page.html
    );
}
