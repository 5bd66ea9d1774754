//! Real texts as sources and targets: what people wrote reads back, whatever stands in it.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use hexapla_catalog::{Form, Revision, read, revise};
use hexapla_core::{DocumentPath, Entry, UnitId, UnitKind, apply, unify_line_ends};
use hexapla_fluent::{
    read_messages,
    records::{BlockKind, scan},
    value::decode,
};

/// Every tenth document of the corpora, so that a test takes a second or two.
const STEP: usize = 10;

fn paragraphs(text: &str) -> Vec<String> {
    let text = unify_line_ends(text).replace('\0', "");
    text.split("\n\n").map(str::to_owned).collect()
}

/// A catalog of a document's paragraphs, each the target of the one before it.
fn catalog_of(paragraphs: &[String]) -> String {
    let mut after = None;
    let pairs = paragraphs.iter().zip(paragraphs.iter().skip(1)).enumerate();
    let put = |(number, (source, target)): (usize, (&String, &String))| {
        let text = format!("{number} {source}");
        let id = UnitId::coin(UnitKind::Paragraph, source, &text, |_| false);
        let after = after.replace(id.clone());
        let entry = Entry::new(id, target.clone(), source.clone());
        Revision::Put { entry, after }
    };
    let revisions: Vec<Revision> = pairs.map(put).collect();
    let empty = read("", Form::Records, &|_| false);
    let path = DocumentPath::parse("a.md").unwrap();
    apply("", &revise(&empty, &path, &revisions).unwrap())
}

#[test]
fn paragraphs_of_real_documents_read_back() {
    let files = hexapla_testkit::files("docs-markdown", "md");
    for (path, text) in files.iter().step_by(STEP) {
        let paragraphs = paragraphs(text);
        let written = catalog_of(&paragraphs);
        let catalog = read(&written, Form::Records, &|_| false);
        let targets = catalog.entries.iter().map(|it| &*it.target);
        assert!(targets.eq(paragraphs.iter().skip(1)), "{path}");
        let sources = catalog
            .entries
            .iter()
            .map(|it| it.source.as_deref().unwrap());
        let all = paragraphs.iter().take(catalog.entries.len());
        assert!(sources.eq(all), "{path}");
    }
}

#[test]
fn a_fluent_parser_sees_the_same_messages() {
    let files = hexapla_testkit::files("docs-markdown", "md");
    for (path, text) in files.iter().step_by(STEP * 3) {
        let written = catalog_of(&paragraphs(text));
        let catalog = read(&written, Form::Records, &|_| false);
        let resource = read_messages(&written);
        assert_eq!(resource.diagnostics, [], "{path}");
        let ids = resource.messages.iter().map(|message| message.id);
        assert!(
            ids.eq(catalog.entries.iter().map(|entry| entry.id.as_str())),
            "{path}"
        );
    }
}

#[test]
fn real_fluent_files_of_one_line_texts_read_as_fluent_reads_them() {
    let files = hexapla_testkit::files("fluent/www-l10n", "ftl");
    let mut compared = 0;
    for (path, text) in &files {
        let messages = read_messages(text).messages;
        let blocks: Vec<_> = scan(text, &|_| true).collect();
        let whole: String = blocks.iter().map(|block| block.span.of(text)).collect();
        assert_eq!(whole, *text, "{path}");
        for message in messages.iter().filter(|it| it.attributes.is_empty()) {
            let Some(value) = message
                .value
                .as_ref()
                .filter(|it| !it.text.contains(['{', '\n']))
            else {
                continue;
            };
            let record = blocks.iter().find_map(|block| match block.kind {
                BlockKind::Record(record) if record.message.start == message.span.start => {
                    Some(record)
                }
                BlockKind::Record(_) | BlockKind::Header { .. } | BlockKind::Comment => None,
                BlockKind::Blank | BlockKind::Junk => None,
            });
            let record = record.unwrap();
            assert_eq!(record.message, message.span, "{path}: {}", message.id);
            assert_eq!(decode(record.value.of(text)), value.text, "{path}");
            compared += 1;
        }
    }
    assert!(compared > 5_000 || files.is_empty(), "{compared}");
}
