//! Extraction against the bare parser, over the real documents of the corpora.

use hexapla_formats::{Format, Options, encode, inline, parse, structure};
use pulldown_cmark::{Options as ParserOptions, Parser};

fn main() {
    divan::main();
}

fn documents() -> Vec<String> {
    let files = hexapla_testkit::files("docs-markdown", "md");
    files.into_iter().map(|(_, text)| text).collect()
}

fn bytes(documents: &[String]) -> divan::counter::BytesCount {
    divan::counter::BytesCount::new(documents.iter().map(String::len).sum::<usize>())
}

#[divan::bench(sample_count = 10)]
fn bare_parser(bencher: divan::Bencher) {
    let documents = documents();
    let options = ParserOptions::ENABLE_TABLES
        | ParserOptions::ENABLE_FOOTNOTES
        | ParserOptions::ENABLE_STRIKETHROUGH
        | ParserOptions::ENABLE_TASKLISTS
        | ParserOptions::ENABLE_GFM;
    bencher.counter(bytes(&documents)).bench(|| {
        let count = |text: &String| Parser::new_ext(text, options).into_offset_iter().count();
        documents.iter().map(count).sum::<usize>()
    });
}

#[divan::bench(sample_count = 10)]
fn extraction(bencher: divan::Bencher) {
    let documents = documents();
    let options = Options::new(Format::Markdown);
    bencher.counter(bytes(&documents)).bench(|| {
        let count = |text: &String| parse(text, &options).units.len();
        documents.iter().map(count).sum::<usize>()
    });
}

#[divan::bench(sample_count = 10)]
fn blocks(bencher: divan::Bencher) {
    let documents = documents();
    let options = Options::new(Format::Markdown);
    bencher.counter(bytes(&documents)).bench(|| {
        let same = |text: &String| structure(text, &options) == structure("", &options);
        documents.iter().filter(|text| same(text)).count()
    });
}

#[divan::bench(sample_count = 10)]
fn inline_trees(bencher: divan::Bencher) {
    let documents = documents();
    let options = Options::new(Format::Markdown);
    let parsed: Vec<_> = documents.iter().map(|text| parse(text, &options)).collect();
    bencher.counter(bytes(&documents)).bench(|| {
        let units = parsed.iter().flat_map(|document| &document.units);
        let count = |unit: &hexapla_core::Unit<'_>| inline(&unit.text, &options).nodes.len();
        units.map(count).sum::<usize>()
    });
}

#[divan::bench(sample_count = 5)]
fn writing_back(bencher: divan::Bencher) {
    let documents = documents();
    let options = Options::new(Format::Markdown);
    let parsed: Vec<_> = documents.iter().map(|text| parse(text, &options)).collect();
    bencher.counter(bytes(&documents)).bench(|| {
        let write = |document: &hexapla_core::Document<'_>| {
            let units = document.units.iter();
            let written = units.filter(|unit| encode(document, unit, &unit.text, &options).is_ok());
            written.count()
        };
        parsed.iter().map(write).sum::<usize>()
    });
}

fn html() -> Vec<String> {
    let files = hexapla_testkit::files("html-articles", "html");
    files.into_iter().map(|(_, text)| text).collect()
}

/// The least that reading a page of HTML takes: its tokens.
#[divan::bench(sample_count = 10)]
fn bare_tokens(bencher: divan::Bencher) {
    let pages = html();
    bencher.counter(bytes(&pages)).bench(|| {
        let count = |text: &String| {
            let mut emitter = html5gum::DefaultEmitter::<usize>::new_with_span();
            emitter.naively_switch_states(true);
            html5gum::Tokenizer::new_with_emitter(text.as_str(), emitter).count()
        };
        pages.iter().map(count).sum::<usize>()
    });
}

#[divan::bench(sample_count = 10)]
fn extraction_of_html(bencher: divan::Bencher) {
    let pages = html();
    let options = Options::new(Format::Html);
    bencher.counter(bytes(&pages)).bench(|| {
        let count = |text: &String| parse(text, &options).units.len();
        pages.iter().map(count).sum::<usize>()
    });
}
