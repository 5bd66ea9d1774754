//! The scan over real pages: nothing of MDX is left outside, and words are left alone.

use super::*;

/// The pages of the React documentation, whose dialect is MDX.
fn pages() -> Vec<(String, String)> {
    hexapla_testkit::files("docs-markdown/react", "md")
}

/// Each line outside islands and fenced code, without the white space round it.
fn lines_outside<'t>(text: &'t str, scan: &Scan) -> Vec<&'t str> {
    let is_inside = |at: usize| {
        let next = scan.islands.partition_point(|island| island.span.end <= at);
        let island = scan.islands.get(next);
        island.is_some_and(|island| island.span.contains(at))
    };
    let outside = lines(text).filter(|line| !line.is_code);
    let content = outside
        .map(|line| line.content)
        .filter(|content| !is_inside(content.start));
    content.map(|content| content.of(text)).collect()
}

#[test]
fn no_lone_tag_import_or_export_lies_outside_islands() {
    let is_lone_tag = |line: &str| {
        let tag = line
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'));
        tag.is_some_and(|tag| !tag.contains(['<', '>', '{']))
    };
    for (path, text) in pages() {
        let scan = scan(&text, &options(Dialect::Mdx));
        assert_sound(&text, &scan);
        for line in lines_outside(&text, &scan) {
            let is_code = line.starts_with("import ") || line.starts_with("export ");
            assert!(!is_lone_tag(line) && !is_code, "{path}: {line}");
        }
    }
}

#[test]
fn every_component_that_opens_on_a_line_is_found() {
    let (mut opened, mut closed, mut anchors) = (0, 0, 0);
    for (_, text) in pages() {
        let scan = scan(&text, &options(Dialect::Mdx));
        let found = |name: &str| {
            let islands = scan.islands.iter();
            islands
                .filter(|island| island.span.of(&text).starts_with(name))
                .count()
        };
        opened += found("<Sandpack");
        closed += found("</Sandpack");
        let is_anchor = |mask: &&Mask| mask.span.of(&text).starts_with("{/*");
        anchors += scan.masks.iter().filter(is_anchor).count();
    }
    assert_eq!(opened, closed);
    assert!(
        pages().is_empty() || (opened > 200 && anchors > 300),
        "{opened} {anchors}"
    );
}

#[test]
fn pages_without_components_are_left_as_they_are() {
    for folder in [
        "docs-markdown/semver",
        "docs-markdown/tldr",
        "docs-markdown/opensource-guide",
    ] {
        for (path, text) in hexapla_testkit::files(folder, "md") {
            let scan = scan(&text, &options(Dialect::Docusaurus));
            assert_sound(&text, &scan);
            let is_plain = !text.contains(['<', '{']) && !text.contains(":::");
            let is_shifted = lines(&text).any(|line| line.indent(&text) >= 4);
            assert!(
                !is_plain || is_shifted || scan == Scan::default(),
                "{path}: {scan:?}"
            );
        }
    }
}

#[test]
fn the_parser_sees_neither_html_nor_indented_code_in_a_page_of_mdx() {
    for (path, text) in pages() {
        let blocks = pages::blocks(&seen(&text), Dialect::Mdx);
        let strange = blocks.iter().find(|block| block.starts_with(['<', '\t']));
        assert_eq!(strange, None, "{path}");
    }
}
