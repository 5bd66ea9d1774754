use super::*;

#[test]
fn the_blocks_of_a_page_are_units_of_their_kind() {
    let page = "<!DOCTYPE html>\n<html lang=en><head><title>Old pages &amp; new</title>\n\
        <meta name=\"description\" content=\"What it is\"><meta name=keywords content='a, b'>\n\
        <meta property=\"og:title\" content=\"Shared\"><meta name=viewport content=\"width=x\">\n\
        <style>p { content: \"x\" }</style><script>let p = '<p>no</p>';</script></head>\n\
        <body><h1>Pages</h1><p>One.<ul><li>Two<li>Three</ul>\n\
        <table><caption>Cap</caption><tr><th>Head<td>Cell</table>\n\
        <blockquote><p>Said</p></blockquote><figure><figcaption>Fig</figcaption></figure>\n\
        <pre>code</pre><textarea placeholder=\"Type here\">no</textarea></body></html>";
    assert_eq!(
        units(page),
        [
            "title: Old pages &amp; new",
            "attribute: What it is",
            "tags: a, b",
            "attribute: Shared",
            "heading: Pages",
            "paragraph: One.",
            "list-item: Two",
            "list-item: Three",
            "caption: Cap",
            "table-cell: Head",
            "table-cell: Cell",
            "quote: Said",
            "caption: Fig",
            "attribute: Type here",
        ]
    );
}

#[test]
fn a_text_keeps_the_tags_inside_and_leaves_those_round_it() {
    assert_eq!(texts("<p><b>All bold</b></p>"), ["All bold"]);
    assert_eq!(
        texts("<p> <a href=x><b>Note</b></a> more </p>"),
        ["<a href=x><b>Note</b></a> more"]
    );
    assert_eq!(
        texts("<p>To <i>the <b>end</b></i><br></p>"),
        ["To <i>the <b>end</b></i>"]
    );
    assert_eq!(texts("<p><a id=x></a>Text<!-- end --></p>"), ["Text"]);
    assert_eq!(texts("<p><b>a</b> <i>b</i></p>"), ["<b>a</b> <i>b</i>"]);
    assert_eq!(texts("<p><em>翻訳</em>する。</p>"), ["<em>翻訳</em>する。"]);
    assert_eq!(texts("<p><b>open <i>only</p>"), ["open <i>only"]);
}

#[test]
fn what_says_nothing_is_no_unit() {
    for page in [
        "",
        "\u{feff}",
        "<p>&nbsp;</p><p>—</p><p><br></p>",
        "<p><code>npm i</code></p>",
        "<p><kbd>Ctrl</kbd></p>",
        "<p>https://example.com/a</p>",
        "<img alt=\"\"><img alt>",
        "<p><span translate=no>Firefox</span></p>",
    ] {
        assert!(units(page).is_empty(), "{page}: {:?}", units(page));
    }
}

#[test]
fn white_space_and_lines_fold_by_script() {
    assert_eq!(
        texts("<p>\n  one\n  two\t <b>three</b>\n</p>"),
        ["one two <b>three</b>"]
    );
    assert_eq!(texts("<p>翻訳は\r\n  難しい</p>"), ["翻訳は難しい"]);
    assert_eq!(texts("<p dir=rtl>صفحة\n قديمة</p>"), ["صفحة قديمة"]);
    assert_eq!(texts("<p>Zażółć\u{a0}gęślą</p>"), ["Zażółć\u{a0}gęślą"]);
    assert_eq!(
        texts("<p>İğne<br>iplik &eacute; &lt;</p>"),
        ["İğne<br>iplik &eacute; &lt;"]
    );
}

#[test]
fn attributes_that_readers_see_are_units() {
    assert_eq!(
        units(
            "<a title='Go'><img src=x alt=\"A map\" title=Plan></a>\
             <input type=submit value=Send><input type=text value=no placeholder=\"Your name\">\
             <button aria-label=\"Close it\">×</button><option label=Big>\
             <svg aria-label=\"Menu\"><title>no</title><path d=\"M0\"/></svg>\
             <track label=Untertitel><table summary=\"Sums\"></table><p alt=no>"
        ),
        [
            "attribute: Go",
            "alt: A map",
            "attribute: Plan",
            "attribute: Send",
            "attribute: Your name",
            "attribute: Close it",
            "attribute: Big",
            "attribute: Menu",
            "attribute: Untertitel",
            "attribute: Sums",
        ]
    );
    assert_eq!(
        slots("<img alt='a'><img alt=b><img alt=\"c\"><p>d"),
        [
            Slot::HtmlAttribute('\''),
            Slot::HtmlAttribute(' '),
            Slot::HtmlAttribute('"'),
            Slot::Html,
        ]
    );
}

#[test]
fn an_attribute_inside_a_text_is_part_of_it_and_only_the_first_of_a_name_counts() {
    assert_eq!(
        units("<p><img alt=Logo> Read <a title=\"T\" href=x>this</a> now</p>"),
        [
            "alt: Logo",
            "paragraph: Read <a title=\"T\" href=x>this</a> now",
        ]
    );
    assert_eq!(units("<img alt=one ALT=two>"), ["alt: one"]);
}

#[test]
fn what_is_not_to_be_translated_is_left() {
    assert_eq!(
        texts(
            "<div translate=no>no<p title=no>no</p><p translate=yes>yes</p>no</div>\
             <div class='a notranslate b'>no</div><p class=nottranslate>also</p>\
             <p translate=no>no <b translate=yes>inner</b> no</p>\
             <span translate=no><div>no</div></span><p>Get <i translate=no>Firefox</i> now</p>"
        ),
        [
            "yes",
            "also",
            "inner",
            "Get <i translate=no>Firefox</i> now",
        ]
    );
}

#[test]
fn questions_are_answered() {
    assert_eq!(
        units(
            "<h2>Why?</h2><p>Because.</p><p>More.</p>\
             <details><summary>なぜ？</summary>だから。</details><dl><dt>A term<dd>Its sense</dl>\
             <h3>لماذا؟</h3><pre>x</pre><p>Later</p>"
        ),
        [
            "question: Why?",
            "answer: Because.",
            "paragraph: More.",
            "question: なぜ？",
            "answer: だから。",
            "paragraph: A term",
            "paragraph: Its sense",
            "question: لماذا؟",
            "paragraph: Later",
        ]
    );
}

#[test]
fn units_stand_under_their_headings() {
    let page = "<p>Before<h1>A</h1><p>x<h3><b>B</b></h3><p>y<h2>C</h2>\
        <ul><li><h1>no section</h1>z</ul><section><h2>D</h2><p>w</section>";
    let document = parse(page, &options());
    let context = |text: &str| {
        let unit = document.units.iter().find(|unit| unit.text == text);
        document.context(unit.unwrap()).join(" / ")
    };
    for (text, above) in [
        ("Before", ""),
        ("x", "A"),
        ("y", "A / B"),
        ("C", "A"),
        ("z", "A / C"),
        ("w", "A / D"),
    ] {
        assert_eq!(context(text), above, "{text}");
    }
}

#[test]
fn noscript_is_read_and_template_script_svg_and_comments_are_not() {
    assert_eq!(
        texts(
            "<noscript><p>Turn it on</p></noscript><template><p>no</p></template>\
             <script>if (a < b) document.write(\"<p>no</p>\")</script><!-- <p>no</p> -->\
             <!--[if IE]><p>no</p><![endif]--><iframe>no</iframe><object><p>no</p></object>\
             <p>Let <math><mi>x</mi></math> be <svg><title>no</title></svg> real</p>\
             <?php echo 'no' ?><xmp><p>no</p></xmp><p>End"
        ),
        [
            "Turn it on",
            "Let <math><mi>x</mi></math> be <svg><title>no</title></svg> real",
            "End",
        ]
    );
}

#[test]
fn an_xml_page_closes_its_elements_itself() {
    let page = "\u{feff}<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\
        <head><title/><script src=\"a.js\"/></head><body><li translate=\"no\"/><p>Text<br/>more</p>";
    assert_eq!(texts(page), ["Text<br/>more"]);
    assert_eq!(texts("<p>a<b/>c<div/>d"), ["a<b/>c", "d"]);
}

#[test]
fn ignored_parts_are_skeleton() {
    let read = |source: &str, pattern: &str| {
        let units = tell(&parse(source, &ignoring(pattern)));
        units.into_iter().map(|(_, text)| text).collect::<Vec<_>>()
    };
    assert_eq!(read("<p>1.2  A\n heading</p>", r"^[\d.]+"), ["A heading"]);
    assert!(read("<p>Logo</p>", "^Logo$").is_empty());
}

#[test]
fn what_the_end_cuts_off_is_skeleton() {
    assert_eq!(texts("<p>Text <a href=\"x"), ["Text"]);
    assert_eq!(texts("<p>Text</p><p"), ["Text"]);
    assert_eq!(texts("<p>Text <!-- more"), ["Text"]);
    assert_eq!(texts("<p>5 < 6 & 7 > 2"), ["5 < 6 & 7 > 2"]);
    assert_eq!(texts("<title>One</ti"), ["One</ti"]);
}

#[test]
fn the_end_of_any_heading_ends_the_one_that_is_open() {
    assert_eq!(
        units("<h2>First</h3><p>body</p><h2>二</H1>rest<h2><div>Third</h6>more"),
        [
            "heading: First",
            "paragraph: body",
            "heading: 二",
            "paragraph: rest",
            "heading: Third",
            "paragraph: more",
        ]
    );
    assert_eq!(
        units("<h2><table><tr><td>a</h3></table>b</h2>c"),
        ["table-cell: a", "heading: b", "paragraph: c"]
    );
}
