//! Laws of the edge, over whatever people and disks may hold.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests lay out files on disk, and fail loudly"
)]

use std::{collections::BTreeMap, fs, path::Path};

use hexapla_core::Locale;
use hexapla_repo::{
    Change, Config, Project, Read, Stamp,
    init::{FoundLocale, InitOptions, InitSet, detect_in, render_config},
    read_text, write_all,
};
use proptest::{collection::vec, prelude::*, sample::select};

const WHOLE: &str = r#"source = "en"
locales = ["ja", "ar", { tag = "zh-CN", code = "CN", fallback = ["ja"], owners = ["@w"] }, "pl", "tr"]
[[documents]]
root = "source"
include = ["articles/**/*.{md,txt}", "[a-z]?.md"]
front-matter = { title = "copy", menu.name = "translate" }
ignore = ['^Logo$']
catalogs = "locales/{locale}/{path}.ftl"
pages = "content/{locale}/{stem}.{extension}"
[changes]
layout = "carry"
[build]
output = "public"
minimum = ["80%", "ar=50%"]
[limits]
file = "1 MiB"
"#;

/// A configuration in which some places were replaced by something else.
fn damaged() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        "[\\[\\]{}\"',.=#*?!/\\\\a-z0-9\n ]{0,6}",
        select(vec![
            "..",
            "**",
            "ja",
            "日本",
            "\u{202e}",
            "\0",
            "[[documents]]\n",
            "{locale}",
            "true"
        ])
        .prop_map(str::to_owned),
    ];
    vec((0..WHOLE.len(), 0..12_usize, scrap), 0..6).prop_map(|cuts| {
        let mut text = WHOLE.to_owned();
        for (at, length, scrap) in cuts {
            let end = (at + length).min(text.len());
            if text.is_char_boundary(at) && text.get(at..end).is_some() {
                text.replace_range(at..end, &scrap);
            }
        }
        text
    })
}

fn parse(text: &str) -> Result<Config, Vec<hexapla_repo::ConfigProblem>> {
    Config::parse(Path::new("hexapla.toml"), text).map_err(|error| error.problems)
}

#[derive(Clone, Debug)]
enum Act {
    Write(usize, Option<String>),
    Theirs(usize, String),
}

const FILES: [&str; 5] = [
    "a.ftl",
    "locales/ja/記事.ftl",
    "locales/ar/b/c.ftl",
    "locales/pl/ż.ftl",
    "locales/tr/ı.ftl",
];

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let text = "\\PC{0,30}|[ \r\n日本ąعİ]{0,20}";
    let act = prop_oneof![
        3 => (0..FILES.len(), proptest::option::of(text)).prop_map(|(file, text)| Act::Write(file, text)),
        1 => (0..FILES.len(), text).prop_map(|(file, text)| Act::Theirs(file, text)),
    ];
    vec(act, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_configuration_is_read_or_told_what_is_wrong_with_places_in_it(text in damaged()) {
        if let Err(problems) = parse(&text) {
            prop_assert!(!problems.is_empty());
            for problem in &problems {
                prop_assert!(text.get(problem.span.start..problem.span.end).is_some(), "{problem:?}");
                prop_assert!(!problem.message.is_empty());
            }
            prop_assert!(problems.is_sorted_by_key(|problem| problem.span));
        }
    }

    #[test]
    fn any_text_at_all_is_no_reason_to_panic(text in "\\PC{0,200}") {
        let _ = parse(&text);
    }

    #[test]
    fn any_file_is_its_own_bytes_or_unreadable(bytes in vec(any::<u8>(), 0..64)) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.md");
        fs::write(&file, &bytes).unwrap();
        match read_text(&file, 1024).unwrap() {
            Read::Text(read) => prop_assert_eq!(read.text.into_bytes(), bytes),
            Read::Unreadable(found) => {
                prop_assert_eq!(found.rule.as_str(), "file/encoding");
                prop_assert!(found.span.unwrap().start < bytes.len());
            }
            Read::Absent => prop_assert!(false, "it is there"),
        }
    }

    #[test]
    fn any_real_text_is_read(text in "\\PC{0,80}|[日本語اعążışİ中文\r\n\t ]{0,80}") {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.md");
        fs::write(&file, &text).unwrap();
        let read = read_text(&file, 1024).unwrap();
        prop_assert!(matches!(read, Read::Text(read) if read.text == text));
    }

    #[test]
    fn any_list_of_paths_gives_layouts_that_can_be_written(
        paths in vec("(docs|content|source|locales|i18n|po|src)(/(en|ja|zh-cn|pt_BR|guide|ü)){0,3}/[a-c](\\.(ar|en))?\\.(md|ftl|po|txt)", 0..12)
    ) {
        for layout in detect_in(&paths) {
            let options = InitOptions {
                source: layout.source.unwrap_or(FoundLocale::new(Locale::parse("eo").unwrap())),
                locales: layout.locales,
                sets: vec![layout.set],
                output: None,
            };
            let text = render_config(&options);
            prop_assert!(parse(&text).is_ok(), "{:?}\n{}", parse(&text), text);
        }
    }

    #[test]
    fn any_pattern_that_init_is_given_reads_back_or_is_told(pattern in "[a-c*?\\[\\]{}/.日ż\"\\\\ ]{1,12}") {
        let set = InitSet::from_pattern(&pattern);
        let joined = format!("{}/{}", set.root, set.include.concat());
        let whole = joined.strip_prefix("./").unwrap_or(&joined);
        prop_assert_eq!(whole, pattern.strip_prefix("./").unwrap_or(&pattern));
        let options = InitOptions {
            source: FoundLocale::new(Locale::parse("en").unwrap()),
            locales: Vec::new(),
            sets: vec![set.clone()],
            output: None,
        };
        if let Ok(config) = parse(&render_config(&options)) {
            prop_assert_eq!(&config.documents.first().unwrap().include, &set.include);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// The disk is what a map would be: a change is made when nobody was faster, else theirs stays.
    #[test]
    fn writing_is_compare_and_swap(acts in acts()) {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("hexapla.toml"), WHOLE).unwrap();
        let project = Project::open(place.path(), None).unwrap();
        let mut disk: BTreeMap<usize, String> = BTreeMap::new();
        let mut seen: BTreeMap<usize, String> = BTreeMap::new();
        for act in acts {
            match act {
                Act::Theirs(file, text) => {
                    let path = project.root.join(FILES.get(file).unwrap());
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    fs::write(path, &text).unwrap();
                    disk.insert(file, text);
                }
                Act::Write(file, after) => {
                    let stamp = |text: &String| Stamp::of(text.as_bytes());
                    let change = Change {
                        file: FILES.get(file).unwrap().into(),
                        before: seen.get(&file).map_or(Stamp::Absent, stamp),
                        after: after.clone(),
                    };
                    let done = write_all(&project, &project.lock().unwrap(), vec![change]);
                    let fits = disk.get(&file) == seen.get(&file) || disk.get(&file) == after.as_ref();
                    prop_assert_eq!(done.is_ok(), fits, "{:?}", done);
                    if fits {
                        match after {
                            Some(text) => disk.insert(file, text),
                            None => disk.remove(&file),
                        };
                    }
                    match disk.get(&file) {
                        Some(text) => seen.insert(file, text.clone()),
                        None => seen.remove(&file),
                    };
                }
            }
        }
        for (index, file) in FILES.iter().enumerate() {
            let found = fs::read_to_string(project.root.join(file)).ok();
            prop_assert_eq!(found.as_ref(), disk.get(&index));
        }
    }
}
