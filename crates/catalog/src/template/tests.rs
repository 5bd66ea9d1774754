use super::*;

fn id(text: &str) -> UnitId {
    UnitId::parse(text).unwrap()
}

fn unit(name: &str, kind: UnitKind, text: &'static str) -> TemplateUnit<'static> {
    TemplateUnit {
        id: id(name),
        kind,
        from: Vec::new(),
        text: text.into(),
    }
}

#[test]
fn a_template_looks_like_a_catalog() {
    let path = DocumentPath::parse("articles/a.md").unwrap();
    let mut split = unit("b-11111111", UnitKind::Paragraph, "Use {name}\n[here](x)");
    split.from = vec![id("a-00000000"), id("c-22222222")];
    let units = vec![unit("a-00000000", UnitKind::Title, "Stale pages"), split];
    let template = Template {
        extractor: 3,
        units,
    };
    let expected = "### hexapla: 1\n### document: articles/a.md\n### extractor: 3\n\n# kind: title\na-00000000 = Stale pages\n\n\
        # kind: paragraph\n# from: a-00000000 c-22222222\nb-11111111 =\n    Use {\"{\"}name{\"}\"}\n    {\"[\"}here](x)\n";
    let printed = print_template(&path, &template);
    assert_eq!(printed, expected);
    assert_eq!(read_template(&printed), (template, Vec::new()));
}

#[test]
fn trouble_is_named_and_the_rest_is_read() {
    let text = "### extractor: 1\n\n# kind: chant\na-00000000 = 一\n\njunk\n\n# kind: heading\nb-11111111 = 二\n\nb-11111111 = 三\n";
    let (template, diagnostics) = read_template(text);
    let rules: Vec<&str> = diagnostics.iter().map(|it| it.rule.as_str()).collect();
    assert_eq!(
        rules,
        [
            "catalog/unreadable-value",
            "catalog/unreadable-record",
            "catalog/duplicate-record"
        ]
    );
    let expected = [
        unit("a-00000000", UnitKind::Paragraph, "一"),
        unit("b-11111111", UnitKind::Heading, "二"),
    ];
    assert_eq!(template.units, expected);
}

#[test]
fn a_conflict_or_a_newer_version_gives_no_units() {
    for text in [
        "a-00000000 = x\n=======\n",
        "### hexapla: 9\na-00000000 = x\n",
    ] {
        let (template, diagnostics) = read_template(text);
        assert!(template.units.is_empty() && diagnostics.len() == 1);
    }
}
