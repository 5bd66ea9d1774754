use std::time::{Duration, Instant};

use super::{super::structure, *};

/// What takes this long in a debug build is not linear.
const LONG: Duration = Duration::from_secs(20);

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
    ];
    for unit in units {
        let page = unit.repeat(300_000 / unit.len());
        let start = Instant::now();
        let document = parse(&page, &options());
        structure(&page, &options());
        super::super::inline(&page);
        if let Some(unit) = document.units.first() {
            let _refused = encode(&document, unit, &format!("{page}x"), &options());
        }
        let taken = start.elapsed();
        assert!(taken < LONG, "{unit:?} takes {taken:?}");
    }
}

#[test]
fn a_tree_of_a_hundred_thousand_elements_is_read() {
    let page = format!("{}x", "<div>".repeat(100_000));
    assert!(units(&page).is_empty());
    let page = format!("{}x", "<div><p>".repeat(100_000));
    assert!(units(&page).is_empty());
}
