//! Kinds of change, by pairs of texts. The trees come from a tiny reader of inline markup, since the
//! real one lives in a higher tier.

#![allow(
    clippy::string_slice,
    reason = "the tiny reader cuts at ASCII signs only"
)]

use hexapla_align::{Tagged, kind_of_change};
use hexapla_core::{
    Attribute,
    ChangeKind::{self, Layout, Link, Markup, Number, Punctuation, Wording},
    Node, Span, Tag, TagKind, Text,
};

/// Reads `**strong**`, `*emphasis*`, `~~struck~~`, `` `code` ``, `[text](target)`, `![alt](source)`,
/// `{placeholder}` and `<name>…</name>`.
fn tree(text: &str) -> Text {
    Text {
        nodes: nodes(text, Span::new(0, text.len())),
    }
}

fn nodes(text: &str, within: Span) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut plain = within.start;
    let mut at = within.start;
    while at < within.end {
        match tag(text, at, within.end) {
            Some(tag) => {
                nodes.extend((plain < at).then(|| Node::Literal(Span::new(plain, at))));
                at = tag.span.end;
                plain = at;
                nodes.push(Node::Tag(tag));
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    nodes.extend((plain < within.end).then(|| Node::Literal(Span::new(plain, within.end))));
    nodes
}

fn tag(text: &str, at: usize, end: usize) -> Option<Tag> {
    let rest = &text[at..end];
    let make = |kind, open: usize, close: &str, paired| {
        let len = rest.get(open..)?.find(close)?;
        let inner = Span::new(at + open, at + open + len);
        Some(Tag {
            kind,
            span: Span::new(at, inner.end + close.len()),
            content: if paired {
                nodes(text, inner)
            } else {
                Vec::new()
            },
            paired,
            name: Span::at(at),
            attributes: Vec::new(),
        })
    };
    let pointing = |kind, name: &str, open| {
        let mut tag = make(kind, open, "](", true)?;
        let target = tag.span.end + text[tag.span.end..end].find(')')?;
        tag.attributes = vec![Attribute {
            name: name.to_owned(),
            value: Span::new(tag.span.end, target),
        }];
        tag.span.end = target + 1;
        Some(tag)
    };
    let is = |prefix: &str| rest.starts_with(prefix);
    match rest.chars().next()? {
        '*' if is("**") => make(TagKind::Strong, 2, "**", true),
        '*' => make(TagKind::Emphasis, 1, "*", true),
        '~' if is("~~") => make(TagKind::Strikethrough, 2, "~~", true),
        '`' => make(TagKind::Code, 1, "`", false),
        '{' => make(TagKind::Placeholder, 1, "}", false),
        '!' if is("![") => pointing(TagKind::Image, "src", 2),
        '[' => pointing(TagKind::Link, "href", 1),
        '<' => {
            let name = &rest[1..rest.find('>')?];
            let mut tag = make(TagKind::Html, name.len() + 2, &format!("</{name}>"), true)?;
            tag.name = Span::new(at + 1, at + 1 + name.len());
            Some(tag)
        }
        _ => None,
    }
}

fn kind(old: &str, new: &str) -> ChangeKind {
    let (before, after) = (tree(old), tree(new));
    let tagged = |text, tree| Tagged { text, tree };
    kind_of_change(tagged(old, &before), tagged(new, &after))
}

#[track_caller]
fn all_are(expected: ChangeKind, pairs: &[(&str, &str)]) {
    for (old, new) in pairs {
        assert_eq!(kind(old, new), expected, "{old:?} to {new:?}");
        assert_eq!(kind(new, old), expected, "{new:?} to {old:?}");
    }
}

#[test]
fn white_space_and_composition_are_layout() {
    all_are(
        Layout,
        &[
            ("one  two", "one\ntwo"),
            ("翻訳\nする", "翻訳する"),
            ("cafe\u{301}", "café"),
            ("ترجمة  الصفحة", "ترجمة الصفحة"),
        ],
    );
}

#[test]
fn other_tags_round_the_same_words_are_markup() {
    all_are(
        Markup,
        &[
            ("a **big** dog", "a big dog"),
            ("a **big** dog", "a *big* dog"),
            ("run `make` now", "run make now"),
            ("**big dog**", "**big** dog"),
            ("un**believ**able", "unbelievable"),
            ("[here](x) it is", "[here it](x) is"),
            ("**大きな**犬", "大きな犬"),
            ("<b>büyük</b> köpek", "büyük köpek"),
        ],
    );
}

#[test]
fn only_another_target_is_a_link() {
    all_are(
        Link,
        &[
            ("see [here](a.md)", "see [here](b.md)"),
            ("[a](x) and [b](y)", "[a](y) and [b](x)"),
            ("![map](v1.png)", "![map](v2.png)"),
            ("[**here**](a)", "[*here*](b)"),
        ],
    );
}

#[test]
fn only_other_digits_are_a_number() {
    all_are(
        Number,
        &[
            ("Wait 5 seconds.", "Wait 50 seconds."),
            ("version 1.2", "version 1.2.3"),
            ("since 2019, maybe", "since 2020; maybe"),
            ("1,5 km", "1.5 km"),
            ("at -5 degrees", "at 5 degrees"),
            ("at **-5** degrees", "at **5** degrees"),
            ("at -**5** degrees", "at **5** degrees"),
            ("less than <5 files", "less than >5 files"),
            ("5% of it", "5 of it"),
            ("a 6' wall", "a 6\" wall"),
            ("第3章", "第4章"),
            ("الصفحة ٣", "الصفحة ٤"),
        ],
    );
}

#[test]
fn other_marks_between_the_same_words_are_punctuation() {
    all_are(
        Punctuation,
        &[
            ("Yes, of course", "Yes – of course."),
            ("“Yes”", "\"Yes\""),
            ("don't", "don’t"),
            ("Wait; then go", "Wait. Then go"),
            ("the first word", "The first word"),
            ("Done!", "Done."),
            ("well-known file", "well known file"),
            ("wait...", "wait…"),
            ("そうです、はい。", "そうです。はい"),
            ("نعم، بالطبع", "نعم بالطبع."),
            ("„zażółć” gęślą", "«zażółć» gęślą"),
            ("evet , tamam", "evet, tamam"),
            ("是的，好。", "是的,好."),
        ],
    );
}

#[test]
fn other_words_are_wording() {
    all_are(
        Wording,
        &[
            ("Do delete it.", "Do not delete it."),
            ("It works.", "It works?"),
            ("You can do it.", "You can't do it."),
            ("削除します。", "削除しません。"),
            ("احذف الملف", "لا تحذف الملف"),
            ("usuń plik", "nie usuń pliku"),
            ("dosyayı sil", "dosyayı silme"),
            ("删除文件", "不要删除文件"),
            ("5 MB", "5 GB"),
            ("5 seconds", "five seconds"),
            ("US firms", "us firms"),
            ("the Polish team", "the polish team"),
            ("every day", "everyday"),
            ("its file", "it's file"),
            ("this and that", "this & that"),
            ("and/or", "and or"),
            ("use -v here", "use v here"),
            ("see node.js", "see node js"),
        ],
    );
}

#[test]
fn what_stands_in_code_or_is_filled_in_later_is_wording() {
    all_are(
        Wording,
        &[
            ("run `make a`", "run `make b`"),
            ("run `ls -l`", "run `ls - l`"),
            ("take `v1`", "take `v2`"),
            ("the `a.b`", "the `a,b`"),
            ("call `Foo`", "call `foo`"),
            ("hi {$name}", "hi {$user}"),
            ("hi {$name}", "hi"),
            ("![a map](x)", "![a plan](x)"),
            ("a map", "a ![](x) map"),
            ("~~do this~~", "do this"),
            ("10<sup>2</sup>", "10<sub>2</sub>"),
        ],
    );
}

#[test]
fn the_gravest_of_several_changes_is_named() {
    assert_eq!(kind("**Wait** 5 s", "Wait 6 s."), Number);
    assert_eq!(kind("see [a](x) now", "see [a](y), now"), Punctuation);
    assert_eq!(kind("see [a](x) now", "see **[a](y)** now"), Link);
    assert_eq!(kind("**Wait** 5 s", "Don't wait 5 s."), Wording);
}

#[test]
fn a_text_without_a_tree_is_read_as_words() {
    let empty = Text::default();
    let tagged = |text| Tagged { text, tree: &empty };
    assert_eq!(kind_of_change(tagged("a b"), tagged("a c")), Wording);
    assert_eq!(kind_of_change(tagged("a b"), tagged("a b.")), Punctuation);
}

#[test]
fn a_negation_a_number_or_a_unit_is_never_minor() {
    let pairs = [
        ("Не удаляйте файл.", "Удаляйте файл."),
        ("Löschen Sie die Datei nicht.", "Löschen Sie die Datei."),
        ("Bu doğru değil.", "Bu doğru."),
        ("削除できません。", "削除できます。"),
        ("你不可以删除。", "你可以删除。"),
        ("لا تحذف الملف.", "تحذف الملف."),
        ("No borre el archivo.", "Borre el archivo."),
        ("Ne le supprimez pas.", "Le supprimez pas."),
        ("Non eliminarlo.", "Eliminarlo."),
        ("Não apague.", "Apague."),
        ("Wait 1.5 s.", "Wait 15 s."),
        ("Wait 1.5 s.", "Wait 1,5 s."),
        ("at \u{2212}5 °C", "at 5 °C"),
        ("at 5 °C", "at 5 °F"),
        ("٣ ملفات", "٤ ملفات"),
        ("３個", "４個"),
        ("२ फ़ाइलें", "३ फ़ाइलें"),
        ("x < y", "x > y"),
        ("if a<b", "if a>b"),
        ("5 kB", "5 MB"),
        ("Is it safe?", "Is it safe."),
        ("安全ですか？", "安全ですか。"),
        ("هل هو آمن؟", "هل هو آمن."),
        ("its use", "it's use"),
        ("we're here", "were here"),
        ("1/2 cup", "12 cup"),
        ("3–5 files", "35 files"),
        ("10:30", "10.30"),
    ];
    for (old, new) in pairs {
        let found = kind(old, new);
        assert!(
            matches!(found, Wording | Number),
            "{old:?} to {new:?}: {found:?}"
        );
        assert_eq!(found, kind(new, old));
    }
}
