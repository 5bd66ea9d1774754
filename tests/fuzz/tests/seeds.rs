//! Every law over its seeds and small changes of them, the same on every run.

use hexapla_fuzz as laws;

/// Changes of each seed, unless `HEXAPLA_FUZZ_CHANGES` says otherwise. A fuzzer does millions; this
/// keeps the laws awake.
const CHANGES: usize = 300;

type Law = fn(&[u8]);

fn try_law(law: Law, seeds: &[&[u8]]) {
    let asked = std::env::var("HEXAPLA_FUZZ_CHANGES").ok();
    let changes = asked
        .and_then(|number| number.parse().ok())
        .unwrap_or(CHANGES);
    for seed in seeds {
        law(seed);
        let mut random = Random(0x9E37_79B9_7F4A_7C15);
        for _ in 0..changes {
            law(&changed(seed, &mut random));
        }
    }
}

/// xorshift64*, which needs no crate.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let value = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(value).unwrap_or_default() % limit.max(1)
    }
}

/// What means something in one of the languages read here.
const TOKENS: &[&str] = &[
    "\n",
    "\n\n",
    "    ",
    "\t",
    "\r\n",
    "#",
    "# ",
    "- ",
    "> ",
    "|",
    "```",
    "---",
    "+++",
    "[",
    "](x)",
    "![",
    "*",
    "**",
    "_",
    "`",
    "<b>",
    "<!--",
    "-->",
    "&amp;",
    "\\",
    "{",
    "}",
    "{{<",
    "{\"",
    "\"",
    "'",
    "= ",
    ".a =",
    ": ",
    "# source: ",
    "# | ",
    "# was: ",
    "<<<<<<< ",
    "日本語",
    "مرحبا",
    "zażółć",
    "İ",
    "\u{301}",
    "\u{200d}",
    "\0",
    "\u{feff}",
    "0",
    "Same line twice.",
];

fn changed(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut data = seed.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(data.len() + 1);
        let end = (at + random.below(12)).min(data.len());
        match random.below(4) {
            0 => {
                data.drain(at..end);
            }
            1 => {
                let copy = data[at..end].to_vec();
                let to = random.below(data.len() + 1);
                data.splice(to..to, copy);
            }
            _ => {
                let token = TOKENS[random.below(TOKENS.len())];
                data.splice(at..at, token.bytes());
            }
        }
    }
    data
}

const PAGE: &[u8] = include_bytes!("../seeds/page.md");
const CATALOG: &[u8] = include_bytes!("../seeds/catalog.ftl");
const STRINGS: &[u8] = include_bytes!("../seeds/strings.ftl");
const HTML: &[u8] = include_bytes!("../seeds/page.html");
const JSON: &[u8] = include_bytes!("../seeds/strings.json");
const YAML: &[u8] = include_bytes!("../seeds/strings.yaml");
const DIALECTS: &[u8] = include_bytes!("../seeds/dialects.md");
const CONFIG: &[u8] = include_bytes!("../seeds/hexapla.toml");

/// Texts with the byte between them that parts them.
fn joined(texts: &[&[u8]]) -> Vec<u8> {
    texts.join(&0xFF)
}

#[test]
fn a_page_comes_back_byte_for_byte() {
    try_law(
        laws::check_markdown_identity,
        &[PAGE, b"", b"\xEF\xBB\xBF# BOM\r\n\r\ntext"],
    );
}

#[test]
fn a_page_keeps_its_blocks_whatever_the_targets() {
    let hostile: &[&[u8]] = &[
        PAGE,
        b"# title",
        b"- item\n- item",
        b"a | b\n--|--\nc | d",
        b"```\ncode",
        "日本語\n\n> 引用".as_bytes(),
        b"<div>\n\n</div> <!-- [x]: y",
        b"---",
        b"",
    ];
    try_law(laws::check_markdown_structure, &[&joined(hostile)]);
}

#[test]
fn front_matter_comes_back_and_reads_back() {
    let yaml = b"title: A page\ntags: [one, 'two', \"three\"]\na:\n  b: |\n    block\n    text\n";
    let toml = b"title = \"A page\"\ntags = ['one', \"two\"]\n[a]\nb = '''\nblock'''\n";
    try_law(laws::check_front_matter, &[b"<title>n\xFF<i"]);
    for target in [
        "Una: pagina # 1",
        "日本語",
        "'a' \"b\" \\ c",
        "- x\n- y",
        "مرحبا",
    ] {
        let target = target.as_bytes();
        let seeds = [joined(&[yaml, target]), joined(&[toml, target])];
        try_law(laws::check_front_matter, &[&seeds[0], &seeds[1]]);
    }
}

#[test]
fn a_catalog_is_revised_without_loss() {
    let long = "Riga uno\nriga {due} # tre\n[quattro]";
    let tail: &[&[u8]] = &[
        long.as_bytes(),
        b"Line one\nline two",
        "新しい文。".as_bytes(),
    ];
    let full = joined(&[&[CATALOG], tail].concat());
    let empty = joined(&[&[b"".as_slice()], tail].concat());
    try_law(laws::check_catalog_roundtrip, &[&full, &empty]);
}

#[test]
fn the_fluent_guard_lets_nothing_through_that_the_parser_dies_of() {
    let nested = [b"a = ".as_slice(), &b"{".repeat(5_000)].concat();
    let escape = "a = {\"\\u12é\"}".as_bytes();
    let pattern = joined(&[
        STRINGS,
        "{ $n ->\n    [one] ein\n   *[other] { $n }\n} Tag".as_bytes(),
    ]);
    try_law(laws::check_fluent_guard, &[&nested, escape, &pattern]);
}

#[test]
fn every_unit_is_in_one_change() {
    let old = "One paragraph.\nAnother one, rather long, about pages.\nYes\nYes\n日本語の段落。";
    let new =
        "Another one, rather long, about pages and words.\nOne paragraph.\nYes\n日本語の段落です。";
    try_law(
        laws::check_align_laws,
        &[&joined(&[old.as_bytes(), new.as_bytes()])],
    );
}

#[test]
fn a_configuration_is_a_value_or_problems_with_places() {
    try_law(laws::check_config, &[CONFIG, b"", b"source = 1"]);
}

/// Targets that would like to be something else, in any format.
const HOSTILE: &[&[u8]] = &[
    b"<script>x</script> \" onload=\"x",
    b"\", \"b\": \"c\\",
    b"- x: y\n# z",
    "日本語".as_bytes(),
    "</p><p>مرحبا".as_bytes(),
    b"{{< a >}} {% b %} {c} :::note",
];

fn with_hostile(file: &[u8]) -> Vec<u8> {
    joined(&[&[file], HOSTILE].concat())
}

#[test]
fn an_html_page_keeps_the_laws() {
    let bare: &[u8] = b"<p title=x>a<b>c</p><br>&amp;<!-- d --><td>e";
    let seeds = [HTML, bare, PAGE].map(with_hostile);
    try_law(laws::check_html, &[&seeds[0], &seeds[1], &seeds[2], HTML]);
}

#[test]
fn a_plain_text_keeps_the_laws() {
    let list: &[u8] = b"A title\n\n- item\n  goes on\n\n#tag #tag\n";
    let seeds = [PAGE, list].map(with_hostile);
    try_law(laws::check_text, &[&seeds[0], &seeds[1]]);
}

#[test]
fn a_fluent_file_keeps_the_laws() {
    let blank: &[u8] = b"l=\t";
    try_law(
        laws::check_fluent,
        &[&with_hostile(STRINGS), STRINGS, blank],
    );
}

#[test]
fn string_files_keep_the_laws() {
    try_law(laws::check_json, &[&with_hostile(JSON), JSON]);
    try_law(
        laws::check_yaml,
        &[&with_hostile(YAML), &with_hostile(JSON), YAML],
    );
}

/// Pages on which a fuzzer once saw a law broken, made as short as they get; the dialect stands first.
const FOUND: &[&[u8]] = &[b"\x04P\n<html \0e>\n<img  alt=\"l-\"> "];

#[test]
fn pages_that_a_fuzzer_found_keep_the_laws() {
    try_law(laws::check_dialects, FOUND);
}

#[test]
fn a_page_keeps_the_laws_in_every_dialect() {
    for dialect in 0..8_u8 {
        let seeds = [DIALECTS, PAGE].map(|page| [&[dialect], page].concat());
        let hostile = with_hostile(&seeds[0]);
        try_law(laws::check_dialects, &[&seeds[0], &seeds[1], &hostile]);
    }
}
