//! The laws that every format keeps: partition, identity, structure.
//!
//! They run over real documents where the corpora are, and over a few of our own everywhere.

#[path = "contract/active.rs"]
mod active;
#[path = "contract/corpus.rs"]
mod corpus;
#[path = "contract/hostile.rs"]
mod hostile;
#[path = "contract/laws.rs"]
mod laws;
#[path = "contract/other.rs"]
mod other;
#[path = "contract/real.rs"]
mod real;

use corpus::{Sample, markdown};
use hexapla_formats::{Dialect, Format, Options};

/// Documents of our own, so that the laws are tried where there are no corpora.
const OURS: &[&str] = &[
    "---\ntitle: Old pages\ntags: [a, b]\n---\n\n# Why?\n\nBecause.\n",
    "\u{feff}# Mark\r\n\r\nOne\r\ntwo  \r\nthree\\\r\nfour.\r\n",
    "> [!NOTE]\n> Quoted text\n> goes on\nlazily.\n>\n> - item [a][] and [b]\n>   1. inner\n\n[a]: /a \"Title a\"\n[b]: <b c> (Title b)\n",
    "翻訳の\n文書です。\n\n- 項目\n- [ ] 仕事\n\n  次の段落\n",
    "العنوان\n===\n\n![صورة](a.png \"عنوان\")\n\n| س | ص |\n|---|:-:|\n| واحد | a \\| b |\n| ثلاثة |\n",
    "Zażółć gęślą jaźń[^1].\n\n[^1]: Przypis\n    dalej.\n\n\tkod\n\n<div>\nhtml\n</div>\n",
    "İçindekiler\n-----------\n\n1) Birinci\n2) İkinci {{< ref \"*x*\" >}} ve {$n}\n\n   ```sh\n   kod\n   ```\n",
    "a | b\n--|--\nc | d\n\n![Logo]\n\n[logo]: /l 'Logo title'\n\n***\n* x\n\n  > y\n",
    "> [!WARNING] Hot *stove*\n> Do not touch,\n> ever.\n\n> [!note]- 折りたたみ\n>\n> - a\n\n1. x\n\n   > [!custom]\n   > نص\n",
    "::: pkg.mod.Class\n    options:\n      heading: Kod\n\n## ::: pkg.żółw\n\n## A heading\n\n* TOC\n{:toc}\n\n1. x\n{:toc}\n",
    "{{< figure\n  src=\"a.png\"\n  caption=\"b *c* d\"\n>}}\n\nText {{% note %}} *x* {{% /note %}}.\n",
];

/// Long texts that would be something else, were they broken at the wrong place.
const WRAPPED: &[&str] = &[
    "one two three four five six seven eight nine ten eleven twelve 13. fourteen - fifteen # sixteen > seventeen + eighteen === nineteen --- twenty | a | b ``` c <div> d",
    "翻訳された文書は、元の文書が変わると古くなります。- それに気づく人はいません。# しかし1. このツールは気づきます。> 段落ごとに。",
    "번역된 문서는 원본이 바뀌면 낡습니다. - 아무도 모릅니다. # 그러나 이 도구는 압니다. 1. 단락마다. 단락마다.",
    "تصبح الصفحة قديمة عندما يتغير مصدرها - ولا يلاحظ أحد ذلك # ولكن هذه الأداة تلاحظ 1. فقرة > فقرة",
    "Zażółć gęślą jaźń [odsyłacz do czegoś](/a \"tytuł długi\") i `kod w wielu słowach` oraz {{< ref \"a b c\" >}} [x]: /y [^1]: z",
];

/// Ours in every dialect, and as plain text.
fn ours() -> Vec<Sample> {
    let mut found = Vec::new();
    for (index, text) in OURS.iter().enumerate() {
        for dialect in Dialect::ALL {
            let name = format!("ours {index} in {}", dialect.as_str());
            found.push(Sample::new(name, *text, markdown(dialect)));
        }
        let options = Options::new(Format::Text);
        found.push(Sample::new(format!("ours {index} as text"), *text, options));
    }
    found
}

/// Where the structure law is asserted. `cargo xtask measure formats` counts its breaches in every
/// dialect; a dialect joins this list when it has none.
const PROVED: &[Dialect] = &Dialect::ALL;

fn is_proved(sample: &Sample) -> bool {
    sample.options.format != Format::Markdown || PROVED.contains(&sample.options.dialect)
}

/// Ours, and at most about so many real documents of each kind.
fn ours_and(count: usize) -> Vec<Sample> {
    let mut found = ours();
    found.extend(corpus::some(count));
    found
}

#[test]
fn units_and_skeleton_tile_every_document() {
    for sample in ours_and(400) {
        laws::partition(&sample.name, &sample.text, &sample.options);
    }
}

#[test]
fn every_unit_says_something() {
    for sample in ours_and(400) {
        laws::words(&sample.name, &sample.text, &sample.options);
    }
}

#[test]
fn a_text_written_back_is_the_same_text() {
    for sample in ours_and(300) {
        laws::identity(&sample.name, &sample.text, &sample.options);
        laws::together(&sample.name, &sample.text, &sample.options);
    }
}

#[test]
fn one_translated_unit_changes_no_other() {
    let mut tried = 0;
    for sample in ours_and(150) {
        let units = hexapla_formats::parse(&sample.text, &sample.options)
            .units
            .len();
        for index in laws::spread(units, 4) {
            let Sample {
                name,
                text,
                options,
            } = &sample;
            tried += usize::from(laws::one_unit(name, text, options, index));
        }
    }
    println!("{tried} units translated alone");
    assert!(tried > 100);
}

#[test]
fn no_hostile_target_changes_the_blocks_of_an_example() {
    let mut tally = hostile::Tally::default();
    for sample in corpus::examples() {
        hostile::everywhere(&sample.name, &sample.text, &sample.options, &mut tally);
    }
    tally.report("examples");
}

#[test]
fn no_hostile_target_changes_the_blocks_of_a_real_document() {
    let mut tally = hostile::Tally::default();
    for sample in corpus::some(12).into_iter().filter(is_proved) {
        hostile::everywhere(&sample.name, &sample.text, &sample.options, &mut tally);
    }
    tally.report("real documents");
}

#[test]
fn no_hostile_target_changes_the_blocks_of_our_documents() {
    let mut tally = hostile::Tally::default();
    for Sample {
        name,
        text,
        options,
    } in ours().into_iter().filter(is_proved)
    {
        hostile::everywhere(&name, &text, &options, &mut tally);
        hostile::one_by_one(&name, &text, &options, &mut tally);
    }
    tally.report("our documents");
}

#[test]
fn no_target_makes_anything_run() {
    for (index, text) in OURS.iter().enumerate() {
        for dialect in [Dialect::Gfm, Dialect::CommonMark] {
            let name = format!("ours {index}");
            active::nothing_new_one_by_one(&name, text, &markdown(dialect));
        }
    }
    let mut tried = 0;
    let samples = ours_and(40).into_iter().chain(corpus::examples());
    for sample in samples.filter(|sample| sample.options.format == Format::Markdown) {
        tried += active::nothing_new(&sample.name, &sample.text, &sample.options, 1);
    }
    assert!(tried > 100);
}

#[test]
fn a_wrapped_target_reads_back_as_the_same_text() {
    let mut tally = hostile::Tally::default();
    for mut sample in ours_and(20).into_iter().filter(is_proved) {
        sample.options.wrap = hexapla_formats::Wrap::AsSource;
        laws::wrapped(&sample.name, &sample.text, &sample.options);
        hostile::try_all(
            &sample.name,
            &sample.text,
            WRAPPED,
            &sample.options,
            &mut tally,
        );
    }
}

#[test]
fn front_matter_holds_any_target() {
    let mut pages = ours_and(100);
    pages.retain(|page| page.options.format == Format::Markdown);
    for Sample {
        name,
        text,
        options,
    } in pages
    {
        hostile::in_front_matter(&name, &text, &options);
    }
}
