use super::*;
use crate::options::Format;

fn read(source: &str) -> Structure {
    of_markdown(source, &Options::new(Format::Markdown))
}

#[test]
fn words_and_layout_do_not_count() {
    let one = read("# A\n\n> b\n> c *d*\n\n- e\n- f\n");
    let other = read("# 甲\n\n> 乙\n\n- 丙 `x`\n- 丁\n");
    assert_eq!(one, other);
    assert_eq!(one.first_difference(&other), None);
}

#[test]
fn blocks_code_and_definitions_count() {
    for (one, other) in [
        ("a\n", "# a\n"),
        ("a\n\nb\n", "a\n"),
        ("- a\n- b\n", "- a\n\n- b\n"),
        ("- a\n", "- [ ] a\n"),
        ("1. a\n", "2. a\n"),
        ("> a\n", "> [!NOTE]\n> a\n"),
        ("```\na\n```\n", "```\nb\n```\n"),
        ("```x\na\n```\n", "```y\na\n```\n"),
        ("<pre>a</pre>\n", "<pre>b</pre>\n"),
        ("<p>a</p>\n", "<p>a</p><p>b</p>\n"),
        ("|a|\n|-|\n", "|a|\n|:-|\n"),
        ("a\n\n[b]: /c\n", "a\n\n[b]: /d\n"),
        ("a\n", "a\n\n[b]: /c\n"),
        ("---\ntitle: a\n---\nb\n", "b\n"),
    ] {
        assert_ne!(read(one), read(other), "{one:?} {other:?}");
        let there = read(one).first_difference(&read(other));
        assert!(there.is_some_and(|at| at <= one.len()), "{one:?} {other:?}");
    }
}

#[test]
fn the_first_difference_points_into_the_source() {
    let one = read("\u{feff}a\n\n# b\n\nc\n");
    assert_eq!(one.first_difference(&read("a\n\n## b\n\nc\n")), Some(6));
    assert_eq!(read("a\n").first_difference(&read("a\n\nb\n")), Some(2));
    assert_eq!(read("a\n\nb\n").first_difference(&read("a\n")), Some(3));
}
