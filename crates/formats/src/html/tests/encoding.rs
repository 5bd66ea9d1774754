use super::*;

#[test]
fn a_target_stands_in_place_of_its_text() {
    let page = "<p>\n  Old <b>pages</b>\n</p>";
    assert_eq!(
        replaced(page, "صفحات <b>قديمة</b>").unwrap(),
        "<p>\n  صفحات <b>قديمة</b>\n</p>"
    );
    assert_eq!(
        replaced(page, " <b>古い</b>\nページ\n\nです ").unwrap(),
        "<p>\n  <b>古い</b> ページ です\n</p>"
    );
    assert_eq!(replaced(page, "Zażółć").unwrap(), "<p>\n  Zażółć\n</p>");
}

#[test]
fn its_own_text_gives_back_the_bytes_of_the_source() {
    for page in [
        "<p>AT&T  and\n\tco < 5</p>",
        "<p>翻訳\nする &copy 2020</p>",
        "<img alt='a\n b & c'>",
        "<title>The <p> tag</title>",
        "<p>a <b>b</p>",
    ] {
        let text = texts(page);
        assert_eq!(replaced(page, &text[0]).unwrap(), page);
    }
}

#[test]
fn what_begins_no_tag_and_no_reference_is_escaped() {
    let written = |target: &str| replaced("<p>x</p>", target).unwrap();
    assert_eq!(written("a < b & c"), "<p>a &lt; b &amp; c</p>");
    assert_eq!(written("a <3 </ b <b c"), "<p>a &lt;3 &lt;/ b &lt;b c</p>");
    assert_eq!(
        written("&amp; &#39; &#x1F; &eacute; &x &; &#; &#xg; &é;"),
        "<p>&amp; &#39; &#x1F; &eacute; &amp;x &amp;; &amp;#; &amp;#xg; &amp;é;</p>"
    );
}

#[test]
fn what_would_part_the_text_is_refused() {
    for target in [
        "<p>y",
        "y</p>",
        "</div>y",
        "a<hr>b",
        "<script>alert(1)</script>",
        "<style>x",
        "<textarea>y",
        "<plaintext>y",
        "y <!-- open",
        "y <!-- closed -->",
        "<?php x ?>",
        "<![CDATA[ x ]]>",
        "<svg onload=\"x\"></svg>",
        "<math><mi>y</mi></math>",
        "<b/>y",
    ] {
        assert_eq!(
            replaced("<p>x</p>", target),
            Err("structure/new-block"),
            "{target}"
        );
    }
}

#[test]
fn tags_without_a_partner_are_refused_unless_the_source_has_them() {
    for target in ["<b>y", "y</b>", "<b><i>y</b></i>", "<x-y z=\"1\">y"] {
        assert_eq!(
            replaced("<p>x <b>b</b></p>", target),
            Err("structure/unbalanced-tag"),
            "{target}"
        );
    }
    assert_eq!(
        replaced("<p>x <b>b</p>", "y <b>z").unwrap(),
        "<p>y <b>z</p>"
    );
    assert_eq!(
        replaced("<p>x<br>b</p>", "y<br>z<br>").unwrap(),
        "<p>y<br>z<br></p>"
    );
}

#[test]
fn what_shows_nothing_is_refused() {
    for target in ["", " \n", "\u{200b}", "<b></b>"] {
        assert_eq!(
            replaced("<p>x</p>", target),
            Err("structure/empty-target"),
            "{target:?}"
        );
    }
    assert_eq!(replaced("<p>x</p>", "a\0b"), Err("structure/nul"));
}

#[test]
fn pictures_and_comments_of_the_source_may_stay() {
    let page = "<p>a <svg><g/></svg> <!-- n --> b</p>";
    assert_eq!(
        replaced(page, "b <svg><g/></svg> a").unwrap(),
        "<p>b <svg><g/></svg> a</p>"
    );
    assert_eq!(
        replaced(page, "b <svg><i/></svg>"),
        Err("structure/new-block")
    );
}

#[test]
fn values_of_attributes_stay_values() {
    let hostile = "a \"b\" 'c' <d>\ne & f &amp;";
    assert_eq!(
        replaced("<img alt=\"x\">", hostile).unwrap(),
        "<img alt=\"a &quot;b&quot; 'c' &lt;d> e &amp; f &amp;\">"
    );
    assert_eq!(
        replaced("<img alt='x'>", hostile).unwrap(),
        "<img alt='a \"b\" &#39;c&#39; &lt;d> e &amp; f &amp;'>"
    );
    assert_eq!(
        replaced("<img alt=x src=y>", hostile).unwrap(),
        "<img alt=\"a &quot;b&quot; 'c' &lt;d> e &amp; f &amp;\" src=y>"
    );
    assert_eq!(replaced("<img alt=x>", "地図").unwrap(), "<img alt=地図>");
}

#[test]
fn in_a_title_nothing_is_a_tag() {
    assert_eq!(
        replaced("<title>x</title>", "a </title><script> & <b>").unwrap(),
        "<title>a &lt;/title>&lt;script> &amp; &lt;b></title>"
    );
}
