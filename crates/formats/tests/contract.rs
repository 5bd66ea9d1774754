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

/// Options of a dialect that translate more front matter than is usual.
fn markdown(dialect: Dialect) -> Options {
    let mut options = Options::new(Format::Markdown);
    options.dialect = dialect;
    let tags = hexapla_formats::KeyPolicy::Translate;
    options.front_matter.keys.insert("tags".to_owned(), tags);
    options
}

#[test]
fn units_and_skeleton_tile_every_document() {
    for (name, text, dialect) in corpus::all() {
        laws::partition(&name, &text, &markdown(dialect));
    }
}

#[test]
fn every_unit_says_something() {
    for (name, text, dialect) in corpus::all() {
        laws::words(&name, &text, &markdown(dialect));
    }
}

#[test]
fn a_text_written_back_is_the_same_text() {
    for (name, text, dialect) in corpus::all() {
        laws::identity(&name, &text, &markdown(dialect));
    }
}

#[test]
fn no_hostile_target_changes_the_blocks_of_an_example() {
    let mut tally = hostile::Tally::default();
    for (name, text, dialect) in corpus::examples() {
        hostile::everywhere(&name, &text, &markdown(dialect), &mut tally);
    }
    tally.report("examples");
}

#[test]
fn no_hostile_target_changes_the_blocks_of_a_real_document() {
    let mut tally = hostile::Tally::default();
    for (name, text, dialect) in corpus::sample(60) {
        hostile::everywhere(&name, &text, &markdown(dialect), &mut tally);
    }
    tally.report("real documents");
}

#[test]
fn no_hostile_target_changes_the_blocks_of_our_documents() {
    let mut tally = hostile::Tally::default();
    for (index, text) in OURS.iter().enumerate() {
        for dialect in [Dialect::Gfm, Dialect::CommonMark] {
            let name = format!("ours {index}");
            hostile::everywhere(&name, text, &markdown(dialect), &mut tally);
            hostile::one_by_one(&name, text, &markdown(dialect), &mut tally);
        }
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
    for (name, text, dialect) in corpus::all() {
        tried += active::nothing_new(&name, &text, &markdown(dialect), 1);
    }
    assert!(tried > 100);
}

#[test]
fn a_wrapped_target_reads_back_as_the_same_text() {
    let mut options = markdown(Dialect::Gfm);
    options.wrap = hexapla_formats::Wrap::AsSource;
    let ours = OURS
        .iter()
        .map(|text| ("ours".to_owned(), (*text).to_owned()));
    let real = corpus::sample(60).into_iter();
    let mut tally = hostile::Tally::default();
    for (name, text) in ours.chain(real.map(|(name, text, _)| (name, text))) {
        laws::wrapped(&name, &text, &options);
        hostile::try_all(&name, &text, WRAPPED, &options, &mut tally);
    }
}

#[test]
fn front_matter_holds_any_target() {
    let ours = OURS
        .iter()
        .map(|text| ("ours".to_owned(), (*text).to_owned()));
    let real = corpus::sample(150).into_iter();
    for (name, text) in ours.chain(real.map(|(name, text, _)| (name, text))) {
        hostile::in_front_matter(&name, &text, &markdown(Dialect::Gfm));
    }
}

#[test]
fn fluent_and_plain_text_keep_the_laws_too() {
    for (name, text) in hexapla_testkit::files("fluent", "ftl") {
        laws::partition(&name, &text, &Options::new(Format::Fluent));
    }
    for text in OURS {
        let options = Options::new(Format::Text);
        laws::partition("ours as plain text", text, &options);
        laws::identity("ours as plain text", text, &options);
    }
}
