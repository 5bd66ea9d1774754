use proptest::prelude::*;

use super::*;
use crate::front_matter::{Typed, fence, harvest::Harvest, simple, yaml as full};

/// Targets that try to end the scalar, the block or the file.
const HOSTILE: [&str; 34] = [
    "a: b",
    "a #b",
    "- a",
    "---",
    "...",
    "+++",
    "a\n---\nb",
    "a\n...\n",
    "\n+++\n",
    "'",
    "''",
    "\"",
    "\\",
    "\\n",
    "a'''b",
    "a\"\"\"b",
    "\u{0}",
    "\u{7f}",
    "a\u{85}b",
    "\u{2028}x",
    "\u{feff}x",
    "\u{fffe}x",
    " a ",
    "\ta",
    "a\n\n\nb",
    "a\n  b",
    "true",
    "12",
    "2024-05-01",
    "~",
    "[a]",
    "{a: b}",
    "&a *b !c",
    "<<",
];

const TARGETS: &str = "\\PC{1,12}|[a-z:#'\"\\\\\\n \\t\\[\\]{},&*!|>%@`-]{1,12}|[日本語、。：\\n ]{1,8}|[عربي؟ :\\n]{1,8}|[ąćęłńóśźżĄİıŞş '\"]{1,8}";

const WAYS: [&str; 14] = [
    "---\nt: x\nu: y\n---\n",
    "---\nt: 'x'\nu: y\n---\n",
    "---\nt: \"x\"\nu: y\n---\n",
    "---\nt: |\n  x\n  y\nu: y\n---\n",
    "---\nt: >-\n    x\n\nu: y\n---\n",
    "---\r\nt: >+\r\n  x\r\n\r\nu: y\r\n---\r\n",
    "---\nt: x\n  y\nu: y\n---\n",
    "---\nt: [x, 'y']\nu: y\n---\n",
    "---\np: {t: \"x\", u: y}\nu: y\n---\n",
    "---\nt:\n- x\n- y\nu: y\n---\n",
    "+++\nt = \"x\"\nu = 'y'\n+++\n",
    "+++\nt = 'x'\nu = 'y'\n+++\n",
    "+++\nt = \"\"\"\nx\"\"\"\nu = 'y'\n+++\n",
    "+++\np = {t = '''x''', u = 'y'}\n+++\n",
];

/// A target in the first place is read back, and no other value is touched.
fn check(source: &str, target: &str) {
    let keys = "t u p";
    let mut expected = texts(source, keys);
    let found = block(source, keys);
    let after = replaced(source, &found.values[0], target);
    if target.contains(char::is_alphanumeric) {
        expected[0] = target.to_owned();
    } else {
        expected.remove(0);
    }
    assert_eq!(
        texts(&after, keys),
        expected,
        "{source:?} {target:?} {after:?}"
    );
}

#[test]
fn hostile_targets_are_read_back_exactly() {
    for source in WAYS {
        for target in HOSTILE {
            check(source, target);
            check(source, &format!("a{target}b"));
            check(source, &format!("{target}翻訳"));
        }
    }
}

/// Reads by the full reader only.
fn by_full_reader<'s>(source: &'s str, policy: &FrontMatter) -> Option<Block<'s>> {
    let fenced = fence::find(source)?;
    let mut harvest = Harvest::new(source, policy, Typed::Leave);
    let outcome = full::read(&mut harvest, fenced.content);
    harvest.diagnostics.extend(outcome.err());
    Some(Block {
        is_read: true,
        span: fenced.block,
        values: harvest.values,
        dropped: harvest.dropped,
        diagnostics: harvest.diagnostics,
    })
}

/// Whether the fast reader took the block; where it did, both readers agree.
pub(super) fn readers_agree(source: &str, policy: &FrontMatter) -> bool {
    let Some(fenced) = fence::find(source) else {
        return false;
    };
    let took = simple::read(
        &mut Harvest::new(source, policy, Typed::Leave),
        fenced.content,
    )
    .is_some();
    if took {
        assert_eq!(
            read(source, policy),
            by_full_reader(source, policy),
            "{source}"
        );
    }
    took
}

proptest! {
    #[test]
    fn any_target_is_read_back_exactly(way in 0..WAYS.len(), target in TARGETS) {
        prop_assume!(target.contains(|c: char| !c.is_whitespace() && c != '\u{feff}' && c != '\u{200b}'));
        check(WAYS[way], &target);
    }

    #[test]
    fn both_readers_agree(lines in proptest::collection::vec(
        "[abt]: [ab:#'\"\\[,&*!|0-9. -]{0,6}|[abt]:|  ?- [ab:'\"# -]{0,5}|[abt]:[ab]|#[a ]{0,3}| {0,3}|[abt-]: [日é\u{3000}\u{a0}]{1,3}|'a': b|  ?[ab]: [a\"]{1,3}|  #x|yes: x|---x", 0..6,
    )) {
        let source = format!("---\n{}\n---\n", lines.join("\n"));
        readers_agree(&source, &policy("a=translate b=drop t=translate t.b=copy t.a=drop"));
    }

    #[test]
    fn any_text_is_read_without_panic_and_spans_are_in_order(
        source in "(---|\\+\\+\\+)\n([a-c\"']{0,2}[:=]? ?[\\[\\]{}'\"|>&*!#\\\\a日\u{feff}\u{0}-]{0,6}(\n|\r\n|\r)( |\t){0,3}){0,8}(---|\\+\\+\\+)\n",
    ) {
        let Some(found) = read(&source, &policy("a b=drop c")) else { return Ok(()) };
        let mut spans: Vec<Span> = found.values.iter().map(|value| value.span).collect();
        spans.extend(&found.dropped);
        spans.sort();
        prop_assert!(spans.iter().all(|span| source.get(span.start..span.end).is_some()));
        prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start), "{:?}", spans);
        prop_assert!(found.values.is_sorted_by_key(|value| value.span));
    }
}
