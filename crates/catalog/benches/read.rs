//! How fast catalogs and templates are read, against the floor of finding the line ends.

use divan::{Bencher, counter::BytesCount};
use hexapla_catalog::{
    Form, Present, Revision, Template, TemplateUnit, print_template, read, read_template, revise,
    sync,
};
use hexapla_core::{DocumentPath, Entry, UnitId, UnitKind, apply};

fn main() {
    divan::main();
}

const UNITS: usize = 2_000;
const SOURCE: &str = "A page goes stale when its [source](https://example.org/x) changes and nobody \
    notices, which is why a status has to be a fact and not a guess of some tool.";
const TARGET: &str = "Una pagina invecchia quando la [fonte](https://example.org/x) cambia e nessuno \
    se ne accorge: perciò lo stato deve essere un fatto e non una supposizione.";

fn id(number: usize) -> UnitId {
    UnitId::coin(UnitKind::Paragraph, SOURCE, &number.to_string(), |_| false)
}

fn path() -> DocumentPath {
    DocumentPath::parse("articles/stale-pages.md").unwrap_or_else(|_| unreachable!())
}

fn catalog_text() -> String {
    let mut after = None;
    let put = |number| Revision::Put {
        entry: Entry::new(id(number), TARGET, SOURCE),
        after: after.replace(id(number)),
    };
    let revisions: Vec<Revision> = (0..UNITS).map(put).collect();
    let empty = read("", Form::Records, &|_| false);
    apply("", &revise(&empty, &path(), &revisions).unwrap_or_default())
}

fn template_text() -> String {
    let unit = |number| TemplateUnit {
        id: id(number),
        kind: UnitKind::Paragraph,
        from: Vec::new(),
        text: SOURCE.into(),
    };
    let units = (0..UNITS).map(unit).collect();
    print_template(
        &path(),
        &Template {
            extractor: 1,
            units,
        },
    )
}

#[divan::bench]
fn floor_lines(bencher: Bencher<'_, '_>) {
    let text = catalog_text();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| memchr::memchr_iter(b'\n', text.as_bytes()).count());
}

#[divan::bench]
fn floor_fluent_syntax(bencher: Bencher<'_, '_>) {
    let text = catalog_text();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| hexapla_fluent::read_messages(&text).messages.len());
}

#[divan::bench]
fn catalog(bencher: Bencher<'_, '_>) {
    let text = catalog_text();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| read(&text, Form::Records, &|_| false).entries.len());
}

#[divan::bench]
fn template(bencher: Bencher<'_, '_>) {
    let text = template_text();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| read_template(&text).0.units.len());
}

#[divan::bench]
fn sync_after_an_edit(bencher: Bencher<'_, '_>) {
    let text = catalog_text();
    let ids: Vec<UnitId> = (0..UNITS).map(id).collect();
    let edited = format!("{SOURCE} Really.");
    let now = |(number, id)| Present {
        id,
        text: if number % 20 == 0 { &edited } else { SOURCE },
    };
    let present: Vec<Present<'_>> = ids.iter().enumerate().map(now).collect();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let catalog = read(&text, Form::Records, &|_| false);
        let revisions = sync(&catalog, &present);
        apply(
            &text,
            &revise(&catalog, &path(), &revisions).unwrap_or_default(),
        )
    });
}
