//! What readers of a page must not lose.

use super::*;

#[test]
fn nothing_that_a_page_says_is_lost_for_where_it_stands() {
    assert_eq!(
        html("<body><p>a</body>b</html>c"),
        "<p>a</p>\n<p>b</p>\n<p>c</p>\n"
    );
    assert_eq!(html("<body><main> </main><p>日本"), "<p>日本</p>\n");
    assert_eq!(
        html("<main><div id=app></div></main><p>a"),
        "<div id=\"app\"></div>\n<p>a</p>\n"
    );
    assert_eq!(html("<main>a</main><main>b</main>"), "<p>a</p>\n<p>b</p>\n");
    assert_eq!(
        html("<p>x<div role=main><div>a</div>b</div><p>y"),
        "<p>a</p>\n<p>b</p>\n"
    );
    assert_eq!(html("<p>a<body>b"), "<p>a</p>\n<p>b</p>\n");
    assert_eq!(
        html("<p>One long text.<article>teaser</article><p>Another text."),
        "<p>One long text.</p>\n<article><p>teaser</p>\n</article>\n<p>Another text.</p>\n"
    );
    assert_eq!(
        html("<div>menu menu</div><article><h1>A</h1>b</article>"),
        "<h1 id=\"a\">A</h1>\n<p>b</p>\n"
    );
    let titled = "<h1>Blog</h1><article>a teaser that is long</article>b";
    assert!(html(titled).starts_with("<h1 id=\"blog\">Blog</h1>\n<article>"));
    assert_eq!(
        html("<header>site</header><article>a</article><footer>imprint"),
        "<p>a</p>\n"
    );
}

#[test]
fn characters_without_markup_are_words_in_xml_alone() {
    let page = "<p>a <![CDATA[&amp; 日本 ]]>b";
    assert_eq!(
        html(&format!("<?xml version='1.0'?>{page}")),
        "<p>a &amp;amp; 日本 b</p>\n"
    );
    assert_eq!(html(page), "<p>a b</p>\n");
    assert_eq!(
        html("<?xml version='1.0'?><main><![CDATA[1 < 2]]></main>"),
        "<p>1 &lt; 2</p>\n"
    );
}

#[test]
fn a_page_that_only_leads_on_is_a_link() {
    let page = |content: &str| {
        html(&format!(
            "<meta http-equiv=Refresh content=\"{content}\"><title>T</title>"
        ))
    };
    assert_eq!(
        page("0; url=b.html"),
        "<p><a href=\"../b.html\" hreflang=\"en\">b.html</a></p>\n"
    );
    assert_eq!(
        page("0;URL='مقال.html'"),
        "<p><a href=\"مقال.html\">مقال.html</a></p>\n"
    );
    assert_eq!(page("0;url=javascript:x"), "<p><a>javascript:x</a></p>\n");
    assert_eq!(page("5"), "");
    assert_eq!(
        html("<meta http-equiv=refresh content='0;url=b'><p>a"),
        "<p>a</p>\n"
    );
}

#[test]
fn blocks_say_their_language_unless_it_is_the_source_s() {
    for (page, expected) in [
        (
            "<section lang=fr><p>Un</section>",
            "<section lang=\"fr\"><p>Un</p>\n</section>\n",
        ),
        (
            "<ul lang=ja dir=ltr><li>一</ul>",
            "<ul lang=\"ja\" dir=\"ltr\"><li>一</li>\n</ul>\n",
        ),
        (
            "<div lang=en-GB dir=ltr>One</div>",
            "<div><p>One</p>\n</div>\n",
        ),
        (
            "<p dir=ltr>One<p dir=rtl>Two",
            "<p>One</p>\n<p dir=\"rtl\">Two</p>\n",
        ),
        (
            "<div lang=fr><p lang=en>One</p></div>",
            "<div lang=\"fr\"><p lang=\"ar\" dir=\"rtl\">One</p>\n</div>\n",
        ),
        (
            "<h2 lang=pl>Żółw</h2>",
            "<h2 id=\"żółw\" lang=\"pl\">Żółw</h2>\n",
        ),
        (
            "<p>A <i lang=tr>ığdır</i>",
            "<p>A <i lang=\"tr\">ığdır</i></p>\n",
        ),
    ] {
        assert_eq!(html(page), expected, "{page}");
    }
}

#[test]
fn ids_of_what_is_not_shown_or_has_no_content_are_led_to() {
    let page = "<p>a<img id=one src=x><br id=two>b<hr id=three><table><col id=four><tr><td>c</table>\
                <button id=five>d</button><p>e <svg id=six></svg><iframe id=seven></iframe><p>f<wbr id=eight>";
    let found = html(page);
    for id in ["one", "two", "three", "four", "five", "six", "seven"] {
        assert_eq!(
            found.matches(&format!("id=\"{id}\"")).count(),
            1,
            "{id} {found}"
        );
    }
    check_balance(&found);
}

#[test]
fn a_link_of_a_heading_to_itself_is_none_of_its_words() {
    for link in [
        "<a class=headerlink href=#x title=Permalink>¶</a>",
        "<a href='#x' class='hash-link' aria-label='Direct link'>\u{200b}</a>",
        "<a id=y class=anchor aria-hidden=true href=#x><svg><path/></svg></a>",
        "<a href=#x>🔗</a>",
        "<a href=#x><img src=link.png alt=''></a>",
    ] {
        let found = rendered(&format!("<h2 id=x>القِدَم {link}</h2><p>a"), &[], &[]);
        assert_eq!(found.headings[0].text, "القِدَم", "{link}");
        assert_eq!(
            found.text,
            "القِدَم\na\n".replace("القِدَم\n", "القِدَم \n"),
            "{link}"
        );
        assert!(!found.html.contains("<a"), "{}", found.html);
        assert_eq!(found.html.contains("id=\"y\""), link.contains("id=y"));
    }
    let term = rendered(
        "<dl><dt id=x>f()<a class=headerlink href=#x>¶</a><dd>a</dl>",
        &[],
        &[],
    );
    assert_eq!(term.text, "f()\na\n");
    for kept in [
        "<h2>C<a href=#x>#1</a></h2>",
        "<p>a<a href=#x>↩</a>",
        "<h2>a<a href=b>¶</a></h2>",
    ] {
        assert!(html(kept).contains("<a href"), "{kept}");
    }
}

#[test]
fn a_heading_of_a_picture_is_called_as_the_picture_is() {
    let found = rendered(
        "<h1><img src=l.svg alt='شعار'></h1><h2></h2><h2>a<img alt=b></h2>",
        &[],
        &[],
    );
    let texts: Vec<(&str, bool)> = found
        .headings
        .iter()
        .map(|heading| (&*heading.text, heading.is_picture))
        .collect();
    assert_eq!(texts, [("شعار", true), ("", false), ("a", false)]);
    assert_eq!(found.text, "a\n");
}

#[test]
fn what_is_hidden_is_not_looked_for() {
    let found = rendered(
        "<p>a<span aria-hidden=true>b</span><p hidden>c<p style='color:red; Display : none'>d\
         <h2 hidden>e</h2><div style='display:none'><h2>f</h2></div><p aria-hidden=false>g",
        &[],
        &[],
    );
    assert_eq!(found.text, "a\ng\n");
    assert!(found.headings.iter().all(|heading| heading.text.is_empty()));
    for part in [
        "<span>b</span>",
        "<p hidden=\"\">c</p>",
        "<p hidden=\"\">d</p>",
        "<div hidden=\"\"><h",
    ] {
        assert!(found.html.contains(part), "{part} {}", found.html);
    }
    check_balance(&found.html);
}

#[test]
fn addresses_are_read_from_the_base_of_the_page() {
    let page = "<base href='docs/'><p><a href=' b.html '>b</a><a href=#x>c</a><img src=i.png>";
    assert_eq!(
        html(page),
        "<p><a href=\"docs/../b.html\" hreflang=\"en\">b</a><a href=\"#x\">c</a>\
         <img src=\"docs/i.png\" alt=\"\"></p>\n"
    );
    let elsewhere = "<base href=https://x.example/d/><p><a href=../e>b</a>";
    assert_eq!(
        html(elsewhere),
        "<p><a href=\"https://x.example/e\">b</a></p>\n"
    );
}

#[test]
fn groups_of_terms_are_terms() {
    assert_eq!(
        html("<dl><div id=x class=g><dt>a<dd>b</div><div><dt>ج<dd>د</div></dl>"),
        "<dl><dt><span id=\"x\"></span>a</dt>\n<dd>b</dd>\n<dt>ج</dt>\n<dd>د</dd>\n</dl>\n"
    );
}

#[test]
fn what_is_shown_as_it_is_typed_is_code() {
    assert_eq!(
        html("<p>a<xmp class=x><b>&amp;日本</b>\n</xmp>b"),
        "<p>a</p>\n<pre dir=\"ltr\" tabindex=\"0\">&lt;b&gt;&amp;amp;日本&lt;/b&gt;\n</pre>\n<p>b</p>\n"
    );
    assert_eq!(
        html("<PLAINTEXT>a</plaintext><script>x"),
        "<pre dir=\"ltr\" tabindex=\"0\">a&lt;/plaintext&gt;&lt;script&gt;x</pre>\n"
    );
}

#[test]
fn parts_of_an_image_map_are_links() {
    let page = "<img src=m.png usemap=#m alt=Map><map name=m><area href=b.html alt='شمال'>\
                <area id=x href='javascript:y' alt=Z><area shape=default alt=none><area href=c></map>\
                <ul><li><a href=d><map><area href=e alt=f></map>g</a></ul>";
    let found = html(page);
    assert_eq!(
        found,
        "<p><img src=\"m.png\" alt=\"Map\"></p>\n<p><a href=\"../b.html\" hreflang=\"en\">شمال</a></p>\n\
         <p><a id=\"x\">Z</a></p>\n<p><a href=\"c\">c</a></p>\n<ul><li><a href=\"d\">g</a></li>\n</ul>\n"
    );
    check_balance(&found);
}

#[test]
fn a_picture_of_pixels_may_stand_in_its_address() {
    let image = |src: &str| html(&format!("<img alt=\"\" src=\"{src}\">"));
    let shown = |src: &str| format!("<p><img src=\"{src}\" alt=\"\"></p>\n");
    assert_eq!(
        image("data:image/png;base64,iV\n\tBO+/=="),
        shown("data:image/png;base64,iVBO+/==")
    );
    assert_eq!(image(" DATA:image/WebP,x"), shown("DATA:image/WebP,x"));
    let none = "<p><img alt=\"\"></p>\n";
    for src in [
        "data:image/svg+xml,<svg onload=x>",
        "data:text/html,x",
        "data:image/png+x,y",
        "data:日本",
        "java\nscript:x",
    ] {
        assert_eq!(image(src), none, "{src}");
    }
    assert_eq!(
        html("<a href=\"data:image/png,x\">a</a>"),
        "<p><a>a</a></p>\n"
    );
}

#[test]
fn what_cannot_be_shown_is_told() {
    let names = |page: &str| {
        let found = crate::left_out(page).into_iter();
        found.map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_eq!(
        names("<progress value=1>1</progress><meter>2</meter><img src='data:image/svg+xml,x'>"),
        ["img", "meter", "progress"]
    );
    assert!(names("<img src=a.svg><img src='data:image/png,x'><img><xmp>a</xmp>").is_empty());
}

#[test]
fn line_ends_and_tabs_are_no_part_of_an_address() {
    assert_eq!(
        html("<p><a href=\"\n b.\n\thtml?日\r本 \">a</a>"),
        "<p><a href=\"../b.html?日本\" hreflang=\"en\">a</a></p>\n"
    );
}
