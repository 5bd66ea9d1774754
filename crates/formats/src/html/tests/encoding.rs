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
fn a_reference_that_nothing_ends_stays_where_the_source_has_it() {
    let page = "<p>&copy 2020 Garber &#187 AT&T</p>";
    assert_eq!(
        replaced(page, "&copy 2020 ガーバー &#187 AT&T, &reg, &copyleft &amp").unwrap(),
        "<p>&copy 2020 ガーバー &#187 AT&T, &amp;reg, &amp;copyleft &amp;amp</p>"
    );
}

/// The rule that refuses a target, the part of the target it points to, and the tag it names.
fn refusal(source: &str, target: &str) -> (&'static str, String, Option<String>) {
    let document = parse(source, &options());
    let found = encode(&document, &document.units[0], target, &options()).unwrap_err();
    let tag = found.arguments.iter().find(|(name, _)| *name == "tag");
    let tag = tag.map(|(_, value)| match value {
        hexapla_core::Argument::Text(text) => text.clone(),
        hexapla_core::Argument::Number(number) => number.to_string(),
    });
    let place = found.span.unwrap().of(target).to_owned();
    (found.rule.as_str(), place, tag)
}

/// Targets that are refused for the source `x <b>b</b>`, and the part of each that is to blame.
const REFUSED: [(&str, &str, &str); 24] = [
    ("structure/block-tag", "<p>y", "<p>"),
    ("structure/block-tag", "y</p>", "</p>"),
    ("structure/block-tag", "ż\n </div>y", "</div>"),
    ("structure/block-tag", "翻訳<hr>b", "<hr>"),
    (
        "structure/block-tag",
        "<script>alert(1)</script>",
        "<script>",
    ),
    ("structure/block-tag", "<style>x", "<style>"),
    ("structure/block-tag", "<textarea>y", "<textarea>"),
    (
        "structure/block-tag",
        "a &amp b <plaintext>y",
        "<plaintext>",
    ),
    ("structure/foreign-tag", "y <!-- open", "<!-- open"),
    (
        "structure/foreign-tag",
        "y <!-- closed -->",
        "<!-- closed -->",
    ),
    ("structure/foreign-tag", "<?php x ?>", "<?php x ?>"),
    (
        "structure/foreign-tag",
        "<![CDATA[ x ]]>",
        "<![CDATA[ x ]]>",
    ),
    (
        "structure/foreign-tag",
        "ع <svg onload=\"x\"></svg>",
        "<svg onload=\"x\"></svg>",
    ),
    (
        "structure/foreign-tag",
        "<math><mi>y</mi></math>",
        "<math><mi>y</mi></math>",
    ),
    ("structure/foreign-tag", "<b/>y", "<b/>"),
    ("structure/foreign-tag", "a <u-v>b</u-v>", "<u-v>"),
    ("structure/unbalanced-tag", "a < é <b>y", "<b>"),
    ("structure/unbalanced-tag", "y & <b>z</b></b>", "</b>"),
    ("structure/unbalanced-tag", "<b><i>y</b></i>", "<i>"),
    (
        "structure/unbalanced-tag",
        "<x-y z=\"1\">y",
        "<x-y z=\"1\">",
    ),
    ("structure/foreign-attribute", "<b id=a>y</b>", "id=a"),
    ("structure/empty-target", " \n", " \n"),
    ("structure/empty-target", "<b></b>", "<b></b>"),
    ("structure/nul", "a\0b", "\0"),
];

#[test]
fn what_is_refused_is_told_where_it_stands() {
    for (rule, target, place) in REFUSED {
        let (found, at, _) = refusal("<p>x <b>b</b></p>", target);
        assert_eq!((found, &*at), (rule, place), "{target}");
    }
}

#[test]
fn a_tag_without_a_partner_is_named() {
    let named = |source, target| {
        let (rule, place, tag) = refusal(source, target);
        assert_eq!(rule, "structure/unbalanced-tag");
        (place, tag.unwrap())
    };
    let pair = |place: &str, tag: &str| (place.to_owned(), tag.to_owned());
    assert_eq!(
        named(
            "<p><a href=\"/\">Home</a> x</p>",
            "<a href=\"/\">Chi <b>siamo</a> x"
        ),
        pair("<b>", "b")
    );
    // One that the target has lost stands nowhere.
    assert_eq!(named("<p>x <b>b</p>", "翻訳"), pair("翻訳", "b"));
    assert_eq!(named("<p>x <b>b <i>c</p>", "x <i>c <b>b"), pair("<i>", "i"));
}

#[test]
fn what_refuses_a_target_has_the_arguments_of_its_message() {
    let messages = include_str!("../../../../cli/messages/en.ftl");
    let variable = Regex::new(r"\$([a-z-]+)").unwrap();
    for (rule, target, _) in REFUSED {
        let id = rule.replace('/', "-");
        let begins = |line: &&str| line.starts_with(&format!("{id} ="));
        let mut lines = messages.lines().skip_while(|line| !begins(line));
        let mut message = lines.next().unwrap().to_owned();
        message.extend(lines.take_while(|line| line.starts_with(' ')));
        let page = "<p>x <b>b</b></p>";
        let document = parse(page, &options());
        let found = encode(&document, &document.units[0], target, &options()).unwrap_err();
        for name in variable.captures_iter(&message) {
            let is_given = found.arguments.iter().any(|(given, _)| *given == &name[1]);
            assert!(is_given, "{rule} lacks {} for {target}", &name[1]);
        }
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
        Err("structure/foreign-tag")
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
