mod kept;

use proptest::prelude::*;

use super::super::{Address, HeadingIds, PageLanguage, Passage, Refers, Rendered, render};
use super::*;
use crate::{Format, Options};

fn language(tag: &str, direction: &'static str) -> PageLanguage {
    PageLanguage {
        tag: tag.to_owned(),
        direction,
    }
}

fn rendered(text: &str, ids: &[HeadingIds], passages: &[Passage]) -> Rendered {
    let options = Options::new(Format::Html);
    let moved = |refers: Refers, url: &str| Address {
        url: match refers {
            Refers::Link => url.replace("b.html", "../b.html"),
            Refers::Image => url.to_owned(),
        },
        hreflang: url.contains("b.html").then(|| "en".to_owned()),
        size: url.ends_with(".svg").then_some((4, 3)),
    };
    let rendering = Rendering {
        options: &options,
        language: &language("ar", "rtl"),
        written: &language("en", "ltr"),
        ids,
        top: &[],
        kinds: &[],
        passages,
        foreign_note: "not translated",
        resolve: &moved,
    };
    render(text, &rendering)
}

fn html(text: &str) -> String {
    rendered(text, &[], &[]).html
}

/// What every page has to be: each element closed in its turn, by the names of ours alone.
fn check_balance(html: &str) {
    let mut open = Vec::new();
    for tag in html.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap();
        let name = tag.split(' ').next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None if ["br", "hr", "img", "wbr"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?} {html}");
}

#[test]
fn the_article_of_a_page_is_what_it_says_it_is() {
    let page = "<html><head><title>T</title><style>p{}</style></head><body><nav>menu</nav>\
                <main><h1>A</h1><p>One.</p></main><footer>end</footer></body></html>";
    assert_eq!(html(page), "<h1 id=\"a\">A</h1>\n<p>One.</p>\n");
    assert_eq!(html("<body>x<article>yes</article>z"), "<p>yes</p>\n");
    let several = "<body><article>y</article><article>z</article></body>";
    assert_eq!(
        html(several),
        "<article><p>y</p>\n</article>\n<article><p>z</p>\n</article>\n"
    );
    assert_eq!(html("<body><nav>x</nav>y"), "<p>y</p>\n");
    assert_eq!(html("<main><nav>x</nav>y"), "<p>x</p>\n<p>y</p>\n");
    assert_eq!(html("<title>T</title>words"), "<p>words</p>\n");
    assert_eq!(html("<script>'<main>'</script><p>日本"), "<p>日本</p>\n");
    assert_eq!(html(""), "");
}

#[test]
fn only_what_does_nothing_passes() {
    let page = "<p onclick=x() style=\"a\" class=top data-x=1>a<script>b()</script>\
                <a href=\" java\tscript:x()\" target=_blank>c</a><iframe src=//x>d</iframe>\
                <svg><script>e</script></svg><img src=javascript:f alt=g onerror=h>\
                <form action=/x><input value=i><button>j</button>k</form>\
                <a href=\"data:text/html,x\">l</a><object data=m>n</object><x-y>o</x-y>\
                <math><mi onclick=p>q</mi><annotation-xml><b>r</b></annotation-xml></math>\
                <template><p>s</template><video src=t autoplay>u</video>";
    let found = html(page);
    assert_eq!(
        found,
        "<p>a <a>c</a> <img alt=\"g\"></p>\n<p>k</p>\n<p><a>l</a></p>\n\
         <p>n</p>\n<p>o<math><mi>q</mi></math></p>\n<p>u</p>\n"
    );
}

#[test]
fn text_is_decoded_once_and_written_as_text() {
    let page = rendered(
        "<p>a &amp;lt;b&gt; &eacute; 1 < 2 &copy</p>\n<title>&lt;i></title>",
        &[],
        &[],
    );
    assert_eq!(page.html, "<p>a &amp;lt;b&gt; é 1 &lt; 2 ©</p>\n");
    assert_eq!(page.text, "a &lt;b> é 1 < 2 ©\n");
}

#[test]
fn links_and_images_lead_where_the_page_says() {
    let page = html(
        "<p><a href='b.html?a=1&amp;c=2#x' title='&quot;'>b</a><img src=i.svg><img src=j.png width=5 height=x>",
    );
    assert_eq!(
        page,
        "<p><a title=\"&quot;\" href=\"../b.html?a=1&amp;c=2#x\" hreflang=\"en\">b</a>\
         <img src=\"i.svg\" alt=\"\" width=\"4\" height=\"3\"><img src=\"j.png\" alt=\"\"></p>\n"
    );
}

#[test]
fn blocks_that_only_lay_out_are_paragraphs() {
    let page = "<div class=a><div class=para>One <b>two</b></div>three<div id=x>four</div></div>\
                <ul><li>five<ul><li><div>six</div></ul>seven</ul><li>eight";
    assert_eq!(
        html(page),
        "<p>One <b>two</b></p>\n<p>three</p>\n<div id=\"x\"><p>four</p>\n</div>\n\
         <ul><li>five<ul><li>six</li>\n</ul>\nseven</li>\n</ul>\n<p>eight</p>\n"
    );
}

#[test]
fn what_stands_in_a_table_or_list_has_a_cell_or_an_item() {
    assert_eq!(
        html("<table>a<tr>b<td>c</table><ul><ul><li>d</ul>e</ul><dl>f<dt>g"),
        "<div class=\"table\" tabindex=\"0\"><table><tr><td>a</td>\n</tr>\n<tr><td>b</td>\n<td>c</td>\n</tr>\n\
         </table></div>\n<ul><li><ul><li>d</li>\n</ul>\ne</li>\n</ul>\n<dl><dd>f</dd>\n<dt>g</dt>\n</dl>\n"
    );
}

#[test]
fn headings_are_below_the_title_and_keep_their_ids() {
    let page =
        "<h2>Guide</h2><h3 id=why>Why?</h3><p>So.</p><h5>目次</h5><section id=how><h3>How</h3>";
    let found = rendered(page, &[], &[]);
    let levels: Vec<(u8, &str)> = found
        .headings
        .iter()
        .map(|one| (one.level, &*one.id))
        .collect();
    assert_eq!(
        levels,
        [(1, "guide"), (2, "why"), (4, "目次"), (2, "how-1")]
    );
    assert_eq!(found.questions, [("Why?".to_owned(), "So.".to_owned())]);
    let several = rendered("<h3>a</h3><h3>b</h3>", &[], &[]);
    assert!(several.headings.iter().all(|heading| heading.level == 2));
    let first = |text: &str| rendered(text, &[], &[]).headings[0].level;
    assert_eq!(first("<ul><li>menu</ul><h2>a</h2><p>b<p>c"), 1);
    assert_eq!(first("<p>a<p>b<h2>Notes</h2><p>c"), 2);
    let pinned = [HeadingIds {
        id: "old".to_owned(),
        aliases: vec!["older".to_owned(), "x".to_owned()],
    }];
    let page = rendered(
        "<h1>جديد</h1><p id=x>a<p id=x>b<p id=page.top>c<p id='a b'>d",
        &pinned,
        &[],
    );
    assert_eq!(
        page.html,
        "<h1 id=\"old\"><span id=\"older\"></span>جديد</h1>\n\
         <p id=\"x\">a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>\n"
    );
}

#[test]
fn an_id_that_a_heading_was_given_is_that_of_no_other() {
    let page = "<h1>Setup</h1><h2>Usage</h2><h2 id=setup>Setup in detail</h2><h2 id=usage>使い方</h2>\
                <h2 id=usage>Again</h2><h2 id=usage-2>ثان</h2><h2>Usage</h2>";
    let found = rendered(page, &[], &[]);
    let ids: Vec<&str> = found.headings.iter().map(|one| &*one.id).collect();
    let expected = [
        "setup-1", "usage-1", "setup", "usage", "usage-3", "usage-2", "usage-4",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn the_end_of_any_heading_ends_the_one_that_is_open() {
    assert_eq!(
        html(
            "<h2>One</h3><p>two</p><h3>三</H2>four<h2><div>five</h1><table><tr><td>six</h4></table>"
        ),
        "<h2 id=\"one\">One</h2>\n<p>two</p>\n<h3 id=\"三\">三</h3>\n<p>four</p>\n<h2 id=\"five\">five</h2>\n\
         <div class=\"table\" tabindex=\"0\"><table><tr><td>six</td>\n</tr>\n</table></div>\n"
    );
}

#[test]
fn places_that_show_nothing_are_still_led_to() {
    let page = "<a name=one></a><form id=two>a <span id=three></span>b</form><table id=four><a id=five></a><tr><td><math><mi><br id=six>c";
    let found = html(page);
    for id in ["one", "two", "three", "four", "five"] {
        assert!(found.contains(&format!("id=\"{id}\"")), "{id} {found}");
    }
    check_balance(&found);
}

#[test]
fn elements_of_a_text_go_on_behind_a_block() {
    assert_eq!(
        html("<a href=x><div>one</div><p>two</p></a>three"),
        "<p><a href=\"x\">one</a></p>\n<p><a href=\"x\">two</a></p>\n<p>three</p>\n"
    );
    assert_eq!(
        html("<b>a<i>b</b>c</i>d"),
        "<p><b>a<i>b</i></b><i>c</i>d</p>\n"
    );
}

#[test]
fn code_stays_as_it_is_and_is_no_words() {
    let page = rendered(
        "<p>Run <tt>x</tt>:<pre>\n<code class='language-rs hljs'>fn <b>a</b>\n\n  b</code></pre>",
        &[],
        &[],
    );
    assert_eq!(
        page.html,
        "<p>Run <code dir=\"ltr\">x</code>:</p>\n\
         <pre dir=\"ltr\" tabindex=\"0\">\n<code class=\"language-rs\">fn <b>a</b>\n\n  b</code></pre>\n"
    );
    assert_eq!(page.text, "Run x:\n");
}

#[test]
fn passages_in_another_language_are_marked() {
    let text = "<h2>Uno</h2><p lang=fr>Two</p><ul><li>Three<ul><li>四</li></ul>five</ul>";
    let document = crate::parse(text, &Options::new(Format::Html));
    let english = [false, true, true, false, true];
    assert_eq!(document.units.len(), english.len());
    let passages: Vec<Passage> = document
        .units
        .iter()
        .zip(english)
        .map(|(unit, is_english)| Passage {
            span: unit.extent,
            language: is_english.then(|| language("en", "ltr")),
        })
        .collect();
    let page = rendered(text, &[], &passages).html;
    let foreign = "lang=\"en\" dir=\"ltr\" class=\"foreign\">";
    let note = "<span class=\"foreign-note\" lang=\"ar\" dir=\"rtl\">not translated</span> ";
    assert_eq!(
        page,
        format!(
            "<h1 id=\"uno\">Uno</h1>\n<p {foreign}{note}Two</p>\n<ul><li {foreign}Three\
             <ul><li lang=\"ar\" dir=\"rtl\">四</li>\n</ul>\nfive</li>\n</ul>\n"
        )
    );
}

#[test]
fn a_hostile_page_is_balanced_and_takes_linear_time() {
    let long = "x".repeat(500);
    let pieces = [
        "<b>",
        "<a href=x>",
        "<div>",
        "<ul><li>",
        "<table><tr><td>",
        "</b>",
        "<p>a",
        "<h1>a",
        "<b>a<hr>",
        "<math><mi>a",
        "<svg>",
        "<a",
        "<!--",
        "<select>",
        "</p>",
        "<b><i></b>a",
        "<pre>a<div>",
        "<a id=x>",
        "&amp;",
        "<dl><dt>a",
        "<li>a",
        "<h2><div>a",
        "<span id=a>b<p>",
        "<details><summary>a",
        "<td>a",
        "<q title='",
        "日本<p>",
    ];
    for piece in pieces {
        let page = piece.repeat(4_000);
        let found = html(&page);
        check_balance(&found);
        assert!(
            found.len() < page.len() * 12 + 1000,
            "{piece}: {}",
            found.len()
        );
    }
    let carried = format!("<a href=\"{long}\">{}", "a<hr>".repeat(20_000));
    assert!(html(&carried).len() < carried.len() * 5);
}

#[test]
fn a_part_of_a_page_is_balanced_wherever_it_is_cut() {
    let page = "<main><h1>A &amp; b</h1><p>One <b><a href=x>two</b></a><table><caption>c<tr><td>d<li>e</table>\
                <dl><dt>f<dd>g<blockquote>h</dl><figure><img src=i><figcaption>日本</figure>\
                <details><summary>ا</summary>j</details><pre>k</pre></main>";
    for (at, _) in page.char_indices() {
        let (before, after) = page.split_at(at);
        check_balance(&html(before));
        check_balance(&html(after));
        check_balance(&html(&format!("{after}{before}")));
    }
}

proptest! {
    #[test]
    fn a_soup_of_tags_is_balanced(
        tags in prop::collection::vec((prop::sample::select(vec![
            "p", "h1", "h3", "li", "ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "caption",
            "div", "section", "blockquote", "pre", "details", "summary", "figure", "figcaption", "a", "b", "span",
            "math", "mi", "img", "br", "hr", "svg", "form", "main", "article", "nav", "select", "title", "x-y", "body",
            "base", "col", "button", "area", "map", "meter", "input", "iframe", "h2 role=main", "a class=anchor",
        ]), 0..8_usize), 0..40),
    ) {
        let tag = |(name, form): &(&str, usize)| match form {
            0 => format!("</{name}>"),
            1 => format!("<{name} id={name} href=javascript:x onclick=y>"),
            2 => format!("<{name}/>文 "),
            6 => format!("<{name} id=#x href=#x hidden lang=en>¶"),
            7 => format!("<{name} style='display:none' dir=rtl><![CDATA[<b>]]>"),
            3 => format!("<{name} title='<b>'>نص"),
            _ => format!("<{name}>"),
        };
        let page: String = tags.iter().map(tag).collect();
        for page in [page.clone(), format!("<?xml version='1.0'?>{page}")] {
            let found = html(&page);
            check_balance(&found);
            prop_assert!(!found.contains("javascript:") && !found.contains("onclick"), "{}", found);
        }
    }
}
