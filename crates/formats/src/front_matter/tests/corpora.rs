use std::collections::BTreeMap;

use super::{laws::readers_agree, *};

/// Every key of every block is translated, in one policy for all.
fn translate_all(source: &str) -> FrontMatter {
    let keys = source
        .lines()
        .take(200)
        .filter_map(|line| line.split_once(':'));
    let keys: BTreeMap<String, KeyPolicy> = keys
        .map(|(key, _)| (key.to_owned(), KeyPolicy::Translate))
        .collect();
    FrontMatter { keys }
}

fn each(mut visit: impl FnMut(&str, &str)) {
    for (path, source) in hexapla_testkit::files("docs-markdown", "md") {
        visit(&path, &source);
    }
}

#[test]
fn every_block_is_read_without_a_complaint() {
    let mut blocks = 0;
    each(|path, source| {
        let Some(found) = read(source, &translate_all(source)) else {
            return;
        };
        blocks += 1;
        assert_eq!(found.diagnostics, [], "{path}");
    });
    assert!(
        blocks > 480 || hexapla_testkit::corpora().is_none(),
        "{blocks}"
    );
}

#[test]
fn replacing_one_value_changes_no_other() {
    let hostile = [
        "Ciao: \"x\" #y",
        "翻訳、テスト。",
        "كيف؟\nنعم",
        "- 'İ' \\ żółć",
    ];
    each(|path, source| {
        let policy = translate_all(source);
        let Some(found) = read(source, &policy) else {
            return;
        };
        for (index, value) in found.values.iter().enumerate() {
            for target in hostile.into_iter().chain([&*value.text]) {
                let after = replaced(source, value, target);
                let again = read(&after, &policy).expect("a block");
                let mut expected = found.values.clone();
                expected[index].text = target.into();
                let shape = |values: &[Value<'_>]| -> Vec<(String, String)> {
                    let pair = |value: &Value<'_>| (value.key.clone(), value.text.to_string());
                    values.iter().map(pair).collect()
                };
                assert_eq!(shape(&again.values), shape(&expected), "{path}: {after}");
            }
        }
    });
}

#[test]
fn the_fast_reader_reads_most_blocks_as_the_full_one_does() {
    let (mut blocks, mut fast) = (0, 0);
    each(|_, source| {
        let policy = translate_all(source);
        blocks += usize::from(read(source, &policy).is_some());
        fast += usize::from(readers_agree(source, &policy));
        let mut dropping = policy.clone();
        dropping.keys.extend([
            ("tags".to_owned(), KeyPolicy::Drop),
            ("title".to_owned(), KeyPolicy::Drop),
        ]);
        readers_agree(source, &dropping);
    });
    assert!(fast * 3 >= blocks * 2, "{fast} of {blocks}");
}
