use std::time::{Duration, Instant};

use super::{super::structure, *};

#[test]
fn deep_pages_are_cut_off_and_said_so() {
    let page = format!(
        "{}deep{}<p>after</p>",
        "<div>".repeat(600),
        "</div>".repeat(600)
    );
    let document = parse(&page, &options());
    assert_eq!(tell(&document), [(UnitKind::Paragraph, "after".to_owned())]);
    let rules: Vec<&str> = document
        .diagnostics
        .iter()
        .map(|d| d.rule.as_str())
        .collect();
    assert_eq!(rules, ["html/too-deep"]);
    assert_eq!(
        units(&format!("{}<p>x", "<li>".repeat(5_000))),
        ["list-item: x"]
    );
}

/// How long all four functions take with a page of so many bytes.
#[expect(
    clippy::disallowed_methods,
    reason = "a test of time looks at the clock"
)]
fn time(unit: &str, bytes: usize) -> Duration {
    let page = unit.repeat(bytes / unit.len());
    let start = Instant::now();
    let document = parse(&page, &options());
    structure(&page, &options());
    super::super::inline(&page);
    if let Some(unit) = document.units.first() {
        let _refused = encode(&document, unit, &format!("{page}x"), &options());
    }
    start.elapsed()
}

#[test]
fn hostile_pages_take_linear_time() {
    let units = [
        "<",
        "<a ",
        "&",
        "<!--",
        "<div>",
        "</div>",
        "<p>",
        "<b>",
        "</b>",
        "<i></b>",
        "<svg>",
        "<object>",
        "<li>",
        "<td>",
        "<title>",
        "<pre>",
        "<a title=x>y ",
        "<b>x</b> ",
        "\"",
        "\0",
        "<!",
        "</",
        "<?",
        "\n",
        "]]>",
        "<![CDATA[",
        "<script><!--<script>",
        "<x translate=no>",
        "<p><span class=notranslate>",
        "<code>",
        "日<b>",
        "<img alt=é ",
        "\r\n\t",
        "&a",
        "<x ",
        "<x a ",
        "<x a='",
        "<!---->",
        "x<!---->",
        "<svg/>",
        "<p>x<h1>y",
        "<ul><li>",
        "<!-- i18n:skip --><p>x",
        "x<!-- i18n:comment: y -->",
        "<!-- i18n:skip-start -->x<br><!-- i18n:skip-end -->",
    ];
    for unit in units {
        time(unit, 5_000);
        let (once, more) = (time(unit, 5_000), time(unit, 40_000));
        // Quadratic time would be 64 times as long; the machine may be busy, but not three times.
        let limit = once * 32 + Duration::from_millis(125);
        let is_linear = more < limit || (0..2).any(|_| time(unit, 40_000) < limit);
        assert!(is_linear, "{unit:?} takes {once:?}, then {more:?}");
    }
}

#[test]
fn a_tree_of_a_hundred_thousand_elements_is_read() {
    let page = format!("{}x", "<div>".repeat(100_000));
    assert!(units(&page).is_empty());
    let page = format!("{}x", "<div><p>".repeat(100_000));
    assert!(units(&page).is_empty());
}
