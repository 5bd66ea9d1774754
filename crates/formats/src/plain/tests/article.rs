use hexapla_core::UnitKind::{Answer, Paragraph, Question, Tags, Title};

use super::*;

const CHROME: [&str; 5] = [
    "^Logo$",
    "^ZeroOpposite$",
    "^Contact Us$",
    "^Search$",
    " en(IT FR DE PL TR PT RU AR JA CN ES)$",
];

#[test]
fn an_article_page_is_its_title_paragraphs_question_answer_and_tags() {
    for (path, source) in hexapla_testkit::files("article-page", "txt") {
        let found = units(&source, &CHROME);
        let kinds: Vec<UnitKind> = found.iter().map(|unit| unit.0).collect();
        let body = std::iter::repeat_n(Paragraph, 8);
        let expected: Vec<UnitKind> = std::iter::once(Title)
            .chain(body)
            .chain([Question, Answer, Tags])
            .collect();
        assert_eq!(kinds, expected, "{path}");
        let blocks: Vec<&str> = source.split("\n\n").skip(4).collect();
        let title = source
            .split(" enIT")
            .next()
            .and_then(|text| text.lines().last());
        assert_eq!(Some(found[0].1.as_str()), title);
        let rest: Vec<&str> = found.iter().skip(1).map(|unit| unit.1.as_str()).collect();
        assert_eq!(rest, blocks, "{path}");
        assert!(found[9].1.ends_with('?') && found[11].1.starts_with("#trauma#"));
    }
}

#[test]
fn a_translated_article_keeps_chrome_and_structure() {
    let targets = [
        "翻訳された一文です",
        "ترجمة الفقرة الأولى",
        "Çeviri: İstanbul’da",
        "Zażółć gęślą jaźń",
    ];
    for (path, source) in hexapla_testkit::files("article-page", "txt") {
        let options = options(&CHROME);
        let document = parse_plain(&source, &options);
        let edits: Vec<Edit> = document
            .units
            .iter()
            .zip(targets.iter().cycle())
            .map(|(unit, target)| {
                Edit::new(unit.extent, encode_plain(&document, unit, target).unwrap())
            })
            .collect();
        let page = apply(&source, &edits);
        assert!(
            page.starts_with(
                "Logo\n\nZeroOpposite\n\nContact Us\nSearch\n\n翻訳された一文です enIT FR"
            ),
            "{path}"
        );
        let kinds = |text: &str| -> Vec<_> {
            plain_structure(text, &options)
                .into_iter()
                .map(|block| block.0)
                .collect()
        };
        assert_eq!(kinds(&page), kinds(&source), "{path}");
    }
}
