use hexapla_messages::compile;
use serde_json::Value;
use zlib_rs::{InflateConfig, decompress_slice};

use super::{page::*, speech::LANGUAGES, table::letter, texts::texts, *};
use crate::{TrendLocale, html::tests as hashes};

const EVIL: &str = "</script><script>alert(1)</script><!-- {{style}} \" ' \u{2028}\u{202e}";

/// Two locales: one has everything but the last unit, in each with one outdated unit; the other nothing.
fn report(documents: usize, units: usize) -> DashboardReport {
    let document = |number: usize| {
        let unit = |index: usize| DashboardUnit {
            id: format!("unit-{number}-{index}"),
            context: vec![EVIL.to_owned()],
            source: format!("Source {number} {index} 日本 {EVIL}"),
            words: index + 1,
            line: index,
        };
        let entry = |index: usize| match index {
            0 => DashboardEntry {
                status: Status::Outdated,
                change: Some(ChangeKind::Wording),
                target: Some(format!("Fonte {number}")),
                diff: vec![
                    WordPart::Same("Source ".into()),
                    WordPart::Old("old".into()),
                    WordPart::New(format!("{number} 0 日本 {EVIL}")),
                ],
            },
            last if last + 1 == units => DashboardEntry::missing(),
            _ => DashboardEntry {
                status: Status::Translated,
                target: Some(format!("Destinazione {number} {index}")),
                ..DashboardEntry::missing()
            },
        };
        DashboardDocument {
            path: format!("a/{number:03} {EVIL}.md"),
            file: format!("source/a/{number:03}.md"),
            tags: vec![EVIL.to_owned()],
            units: (0..units).map(unit).collect(),
            cells: vec![
                (0..units).map(entry).collect(),
                (0..units).map(|_| DashboardEntry::missing()).collect(),
            ],
        }
    };
    let locale = |locale: &str| DashboardLocale {
        locale: locale.to_owned(),
        name: EVIL.to_owned(),
        units: Counts::default(),
        words: Counts::default(),
    };
    DashboardReport {
        source: "en".to_owned(),
        locales: vec![locale("it"), locale("ar")],
        documents: (0..documents).map(document).collect(),
        trend: Some(vec![TrendPoint {
            date: "2026-01-02".to_owned(),
            commit: "0a1b2c3d".to_owned(),
            locales: vec![TrendLocale {
                locale: "it".to_owned(),
                units: Counts::default(),
                words: Counts::default(),
            }],
        }]),
    }
}

/// What a block holds.
fn unpacked(block: &str) -> Value {
    let sign = |c: u8| match c {
        b'A'..=b'Z' => u32::from(c - b'A'),
        b'a'..=b'z' => u32::from(c - b'a') + 26,
        b'0'..=b'9' => u32::from(c - b'0') + 52,
        b'+' => 62,
        _ => 63,
    };
    let mut bytes = Vec::new();
    for four in block.as_bytes().chunks(4) {
        let bits = four.iter().fold(0, |bits, c| bits << 6 | sign(*c));
        bytes.extend_from_slice(&bits.to_be_bytes()[1..]);
    }
    let mut room = vec![0; 8 << 20];
    let (json, _) = decompress_slice(&mut room, &bytes, InflateConfig::default());
    serde_json::from_slice(json).unwrap()
}

#[test]
fn a_page_admits_its_own_style_and_script_and_nothing_else() {
    let policy = policy();
    for text in [style(), script()] {
        let hash = hashes::base64(&hashes::sha256(text.as_bytes()));
        assert!(
            policy.contains(&format!("'sha256-{hash}'")),
            "`{hash}` has to stand in page.rs, for what begins {:?}",
            text.lines().next()
        );
    }
    assert!(!style().contains("url(") && !style().contains("@import"));
    for way in [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "fetch(",
    ] {
        assert!(!script().contains(way), "{way}");
    }
}

#[test]
fn base_64_is_that_of_the_standard() {
    for (bytes, text) in [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foobar", "Zm9vYmFy"),
    ] {
        assert_eq!(base64(bytes.as_bytes()), text);
    }
    assert_eq!(base64(&[255, 254]), hashes::base64(&[255, 254]));
}

#[test]
fn text_of_files_ends_no_element_and_fills_no_place() {
    let html = report(2, 3).to_html(None);
    let all = html.matches("<script").count();
    // The scripts of the page: three of data, one of texts, one that runs.
    assert_eq!((all, html.matches("</script>").count()), (5, 5));
    assert_eq!(
        html.matches(":root {").count(),
        style().matches(":root {").count()
    );
    for hidden in ['\u{2028}', '\u{202e}'] {
        assert!(!html.contains(hidden));
    }
    assert!(!html.contains("alert(1)</"));
}

#[test]
fn the_page_has_all_texts_where_they_have_room() {
    let report = report(5, 4);
    let texts = texts(&report.documents, 1 << 20);
    assert_eq!((texts.units_left, texts.targets_left), (0, 0));
    let pieces = unpacked(&texts.blocks[0]);
    let first = &pieces[0]["units"][0];
    assert_eq!(first[1], "unit-0-0");
    // Length in UTF-16 of what is new, after the text that is gone.
    let source = first[4].as_str().unwrap();
    let new = source.encode_utf16().count() - "Source ".len();
    let runs = serde_json::json!(["Source ".len(), "old", -i64::try_from(new).unwrap()]);
    assert_eq!(pieces[0]["entries"][0][3], runs);
    assert!(source.contains("\\u{202e}"), "{source}");
}

#[test]
fn a_page_stays_below_its_limit_and_says_what_it_left_out() {
    let report = report(400, 30);
    let whole = page(&report, None, PAGE_BYTES);
    assert!(whole.contains("\"units_left\":0,\"targets_left\":0"));
    for most in [whole.len() - 1, whole.len() / 2, 0] {
        let page = page(&report, None, most);
        assert!(page.len() < whole.len());
        assert!(page.len() <= most || !page.contains("class=\"texts\""));
        assert!(!page.contains("\"units_left\":0,\"targets_left\":0"));
    }
}

#[test]
fn what_is_to_do_comes_first_and_nothing_is_lost_count_of() {
    let mut report = report(300, 30);
    // All documents but the last are done in all locales.
    for document in &mut report.documents[..299] {
        for entry in document.cells.iter_mut().flatten() {
            entry.status = Status::Translated;
            entry.target = Some("Fatto".into());
        }
    }
    let texts = texts(&report.documents, 20_000);
    let (mut units, mut targets) = (texts.units_left, texts.targets_left);
    assert!(units > 0 && !texts.blocks.is_empty());
    for block in &texts.blocks {
        for piece in unpacked(block).as_array().unwrap() {
            units += piece["units"].as_array().unwrap().len();
            targets += piece["entries"].as_array().unwrap().len();
        }
    }
    let all = report
        .documents
        .iter()
        .flat_map(|document| document.cells.iter().flatten());
    assert_eq!(units, 300 * 30);
    assert_eq!(targets, all.filter(|entry| entry.target.is_some()).count());
    assert_eq!(unpacked(&texts.blocks[0])[0]["document"], 299);
}

#[test]
fn every_standing_has_a_letter_of_its_own() {
    let mut letters: Vec<char> = Vec::new();
    for status in Status::ALL {
        let changes = ChangeKind::ALL.into_iter().map(Some);
        letters.extend(changes.chain([None]).map(|change| {
            letter(&DashboardEntry {
                status,
                change,
                ..DashboardEntry::missing()
            })
        }));
    }
    letters.sort_unstable();
    letters.dedup();
    assert_eq!(letters.len(), 35);
    assert_eq!(letters.first(), Some(&'0'));
}

#[test]
fn a_catalog_that_cannot_be_read_leaves_everything_missing() {
    let report = report(1, 3);
    let status = |entries| DocumentStatus {
        path: "a.md".into(),
        units: Counts::default(),
        words: Counts::default(),
        entries: Some(entries),
        ..DocumentStatus::default()
    };
    let units = report.documents[0].units.clone();
    let document = DashboardDocument::new(
        "a.md".into(),
        "a.md".into(),
        Vec::new(),
        units,
        vec![status(Vec::new())],
    );
    let missing = |entry: &DashboardEntry| entry.status == Status::Missing;
    assert_eq!(document.cells[0].len(), 3);
    assert!(document.cells[0].iter().all(missing));
}

#[test]
fn a_report_asked_for_in_a_language_begins_in_it() {
    let arabic = Locale::parse("ar").unwrap();
    let html = report(1, 1).to_html(Some(&arabic));
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("\"language\":\"ar\""));
    assert!(report(1, 1).to_html(None).contains("\"language\":null"));
}

#[test]
fn every_language_can_be_read_by_the_script() {
    for (tag, resource) in LANGUAGES {
        let compiled = compile(resource);
        assert!(compiled.is_ok(), "{tag}: {compiled:?}");
    }
}

#[test]
fn whatever_the_page_says_has_words() {
    let known: Vec<String> = compile(LANGUAGES[0].1)
        .unwrap()
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let mut said: Vec<String> = Vec::new();
    let script = script();
    let frame = include_str!("page.html");
    for (text, mark, end) in [
        (script.as_str(), "say('", '\''),
        (frame, "data-say=\"", '"'),
        (frame, "data-label=\"", '"'),
        (frame, "{{dashboard-", '}'),
    ] {
        let parts = text.split(mark).skip(1);
        said.extend(
            parts
                .filter_map(|part| part.split(end).next())
                .map(str::to_owned),
        );
    }
    said.extend(Status::ALL.map(|status| status.as_str().to_owned()));
    said.extend(ChangeKind::ALL.map(|kind| format!("change-{}", kind.as_str())));
    assert!(said.len() > 60, "{said:?}");
    for id in said {
        assert!(known.contains(&format!("dashboard-{id}")), "{id}");
    }
}
