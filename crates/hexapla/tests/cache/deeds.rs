//! What may happen to a project between two runs.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use hexapla::{Mode, Selection, Session, extract, sync};
use hexapla_repo::Project;
use proptest::prelude::*;

pub const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[[documents]]\nroot = \"source\"\n\
                      include = [\"**/*.md\", \"**/*.ftl\"]\n";

/// What paragraphs are made of: long enough to be known again elsewhere.
const TEXTS: [&str; 12] = [
    "Ask which paragraphs of the page changed since the last translation was made.",
    "Ask which paragraphs of the page changed since the first translation was made.",
    "Nobody reads the date of a file, for it proves nothing at all to anybody.",
    "翻訳は難しい。だから、ひとつずつ、ゆっくり続けるしかない。",
    "The catalogs of a document hold what was said of it in every language so far.",
    "A page goes stale when its source changes and nobody notices, which is always.",
    "See [the guide](guide.md) for **all** that is to be said about `hexapla` itself.",
    "صفحة قديمة لا يقرأها أحد ولا يعرف أحد متى كتبت ولماذا.",
    "See [the other page](b.md#title), [a third](sub/c.md#part-of-the-page) and ![a picture](pictures/p.svg).",
    "## Part of the page\n\nA part of a page that others lead to, with a heading of its own.",
    "## 🚀\n\nA part whose heading has no words, so that nobody translates it.",
    UNTITLED,
];

/// A page with this in it has no title.
const UNTITLED: &str = "A page that says nothing above its first line, as some notes have it.";

/// What stands above the text of a document.
const FRONTS: [&str; 6] = [
    "",
    "---\ntitle: A page about pages\ntags: [first, second]\ndate: 2026-03-04\n---\n\n",
    "---\ntitle: A page about pages\ntags: [SECOND, C++, 2024]\ndate: 2026-03-04\n---\n\n",
    "---\ntitle: Another name\nslug: name\ndate: 2026-05-04\n---\n\n",
    "---\ntitle: Another name\nslug: other-name\naliases: [name]\n---\n\n",
    "---\ntitle: 別の名前\ntags: [\"two words\"]\ndescription: What it is about\n---\n\n",
];

/// What a project builds.
const BUILDS: [&str; 8] = [
    "",
    "\n[changes]\nmarkup = \"major\"\n",
    "\n[build]\npreset = \"hugo\"\nbundles = { fallbacks = \"own\" }\n",
    "\n[build]\npreset = \"zola\"\n\n[[build.publish]]\nbelow = \"40%\"\nthen = \"skip\"\n",
    "\n[build]\npreset = \"starlight\"\npublish = \"source\"\nbundles = { files = \"one\", json = true }\n",
    "\n[build]\nsite = true\n\n[site]\nname = \"Six\"\nurl = \"https://a.example\"\nwords = [\"ui.ftl\"]\ntheme = \"look\"\n",
    "\n[build]\nsite = true\npreset = \"mkdocs\"\n\n[[build.publish]]\nbelow = \"1%\"\nthen = \"skip\"\n\n[site]\nname = \"Six\"\n",
    "\n[build]\nsite = true\npseudo = true\n\n[site]\nname = \"Six\"\nemail = \"a@b.example\"\n",
];

/// What happens to a project between two runs.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A document gets these paragraphs.
    Write(usize, Vec<usize>),
    /// It has another name.
    Rename(usize, usize),
    Remove(usize),
    /// A paragraph goes to the end of another document.
    Move(usize, usize),
    Extract,
    Sync,
    /// Someone translates units of a document, by their numbers in the template.
    Translate(usize, usize, u8),
    /// A catalog is deleted.
    Forget(usize, usize),
    /// Somebody types something wrong.
    Spoil(usize, usize),
    Note(usize),
    /// The keys of a Fluent document.
    Fluent(u8, u8),
    /// A letter changes, and the size does not.
    Letter(usize),
    /// A file of the output is not as it was made.
    Output(usize),
    /// A byte of what is remembered changes.
    Damage(usize),
    Configure(usize),
    /// A document gets another beginning: title, tags, address, day.
    Front(usize, usize),
    /// A picture beside documents, or that of a locale, changes; or it goes.
    Picture(usize, usize),
    /// A file of the theme.
    Theme(usize),
    /// A file of the output goes.
    Lose(usize),
}

pub fn deed() -> impl Strategy<Value = Deed> {
    let document = 0..4_usize;
    let texts = prop::collection::vec(0..TEXTS.len(), 0..4);
    prop_oneof![
        4 => (document.clone(), texts).prop_map(|(one, texts)| Deed::Write(one, texts)),
        2 => (document.clone(), document.clone()).prop_map(|(one, other)| Deed::Rename(one, other)),
        1 => document.clone().prop_map(Deed::Remove),
        4 => (document.clone(), document.clone()).prop_map(|(one, other)| Deed::Move(one, other)),
        5 => Just(Deed::Extract),
        2 => Just(Deed::Sync),
        6 => (document.clone(), 0..2_usize, any::<u8>()).prop_map(|(one, locale, units)| Deed::Translate(one, locale, units)),
        1 => (document.clone(), 0..2_usize).prop_map(|(one, locale)| Deed::Forget(one, locale)),
        1 => (document.clone(), 0..2_usize).prop_map(|(one, locale)| Deed::Spoil(one, locale)),
        1 => document.clone().prop_map(Deed::Note),
        1 => (any::<u8>(), any::<u8>()).prop_map(|(source, target)| Deed::Fluent(source, target)),
        2 => document.clone().prop_map(Deed::Letter),
        1 => (0..99_usize).prop_map(Deed::Output),
        1 => (0..9999_usize).prop_map(Deed::Damage),
        1 => (0..BUILDS.len()).prop_map(Deed::Configure),
        3 => (document.clone(), 0..FRONTS.len()).prop_map(|(one, front)| Deed::Front(one, front)),
        1 => (0..3_usize, 0..4_usize).prop_map(|(which, text)| Deed::Picture(which, text)),
        1 => (0..3_usize).prop_map(Deed::Theme),
        1 => (0..99_usize).prop_map(Deed::Lose),
    ]
}

pub fn put(file: PathBuf, text: &str) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(inner) = open.pop() {
        let Ok(entries) = fs::read_dir(&inner) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

pub fn source(root: &Path, document: usize) -> PathBuf {
    root.join(format!(
        "source/{}.md",
        ["a", "b", "sub/c", "sub/d"][document]
    ))
}

fn catalog(root: &Path, document: usize, locale: usize) -> PathBuf {
    let path = ["a", "b", "sub/c", "sub/d"][document];
    root.join(format!("locales/{}/{path}.md.ftl", ["it", "ja"][locale]))
}

/// Does a verb on the project of a folder.
pub fn with<T>(root: &Path, verb: impl FnOnce(&Session<'_>) -> T) -> T {
    let project = Project::open(root, None).unwrap();
    verb(&Session {
        project: &project,
        progress: &|_, _| {},
        waiting: &|_| {},
        look: None,
    })
}

fn translate(root: &Path, document: usize, locale: usize, wanted: u8) {
    let path = ["a", "b", "sub/c", "sub/d"][document];
    let Ok(template) = fs::read_to_string(root.join(format!("locales/en/{path}.md.ftl"))) else {
        return;
    };
    let mut text = format!("### hexapla: 1\n### document: {path}.md\n");
    let records = template.lines().filter_map(|line| {
        let (id, source) = line.split_once(" = ")?;
        (!id.contains([' ', '#'])).then_some((id, source))
    });
    for (number, (id, source)) in records.enumerate() {
        if wanted & (1 << (number % 8)) != 0 {
            let own = match number % 3 {
                1 => " [2](/tags/second.html), [d](sub/d.md#no), ![p](pictures/p.svg)",
                _ => "",
            };
            text.push_str(&format!(
                "\n# source: {source}\n{id} = Così: {source}{own}\n"
            ));
        }
    }
    put(catalog(root, document, locale), &text);
}

fn damage(root: &Path, at: usize) {
    let folders = [root.join(".hexapla"), root.join("dist/.hexapla")];
    let entries = folders
        .into_iter()
        .filter_map(|folder| fs::read_dir(folder).ok());
    for entry in entries.flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("cache-") || name == "looks" {
            let mut bytes = fs::read(entry.path()).unwrap();
            let at = at % bytes.len();
            bytes[at] ^= 1;
            if at.is_multiple_of(3) {
                bytes.truncate(at);
            }
            fs::write(entry.path(), bytes).unwrap();
        }
    }
}

pub fn happen(root: &Path, deed: &Deed) {
    match deed {
        Deed::Write(document, texts) => {
            let texts: Vec<&str> = texts.iter().map(|text| TEXTS[*text]).collect();
            let title = match texts.contains(&UNTITLED) {
                true => "",
                false => "# Title\n\n",
            };
            put(
                source(root, *document),
                &format!("{title}{}\n", texts.join("\n\n")),
            );
        }
        Deed::Rename(one, other) => {
            fs::create_dir_all(root.join("source/sub")).unwrap();
            let _ = fs::rename(source(root, *one), source(root, *other));
        }
        Deed::Remove(document) => {
            let _ = fs::remove_file(source(root, *document));
        }
        Deed::Move(one, other) => {
            let from = fs::read_to_string(source(root, *one)).unwrap_or_default();
            if let Some((rest, last)) = from.trim_end().rsplit_once("\n\n") {
                put(source(root, *one), &format!("{rest}\n"));
                let to = fs::read_to_string(source(root, *other)).unwrap_or_default();
                put(source(root, *other), &format!("{to}\n{last}\n"));
            }
        }
        Deed::Extract
        | Deed::Sync
        | Deed::Translate(..)
        | Deed::Forget(..)
        | Deed::Spoil(..)
        | Deed::Note(_)
        | Deed::Fluent(..)
        | Deed::Letter(_)
        | Deed::Output(_)
        | Deed::Damage(_)
        | Deed::Configure(_)
        | Deed::Front(..)
        | Deed::Picture(..)
        | Deed::Theme(_)
        | Deed::Lose(_) => happen_beside(root, deed),
    }
    // A pattern has to name something.
    put(root.join("source/always.md"), "# Always\n");
    if !root.join("look").exists() {
        happen_beside(root, &Deed::Theme(0));
    }
    if !root.join("source/ui.ftl").exists() {
        put(root.join("source/ui.ftl"), "last = Last\n");
    }
}

/// What happens beside the text of documents, and to single letters of it.
fn happen_beside(root: &Path, deed: &Deed) {
    match deed {
        Deed::Write(..) | Deed::Rename(..) | Deed::Remove(_) | Deed::Move(..) => {}
        Deed::Extract => drop(with(root, |session| extract(session, Mode::Write).unwrap())),
        Deed::Sync => drop(with(root, |session| {
            sync(session, &[0, 1], &Selection::all(), Mode::Write).unwrap()
        })),
        Deed::Translate(document, locale, units) => translate(root, *document, *locale, *units),
        Deed::Forget(document, locale) => {
            let _ = fs::remove_file(catalog(root, *document, *locale));
        }
        Deed::Spoil(document, locale) => put(catalog(root, *document, *locale), "a =\n=== b\n"),
        Deed::Note(document) => {
            let name = source(root, *document);
            let name = name.strip_prefix(root.join("source")).unwrap();
            let text = format!(
                "['{}']\n'Ask which' = 'A note.'\n'*' = 'All.'\n",
                name.display()
            );
            put(root.join("source/notes.toml"), &text);
        }
        Deed::Fluent(source, target) => {
            let keys = |bits: &u8, text: &str| -> String {
                let keys = (0..8).filter(|bit| bits & (1 << bit) != 0);
                keys.map(|key| format!("key-{key} = {text}\n")).collect()
            };
            put(
                root.join("source/ui.ftl"),
                &format!("last = Last\n{}", keys(source, "Text")),
            );
            put(root.join("locales/ja/ui.ftl"), &keys(target, "テキスト"));
        }
        Deed::Letter(document) => {
            if let Ok(text) = fs::read_to_string(source(root, *document)) {
                let text = match text.contains("page") {
                    true => text.replace("page", "leaf"),
                    false => text.replace("leaf", "page"),
                };
                put(source(root, *document), &text);
            }
        }
        Deed::Damage(at) => damage(root, *at),
        Deed::Output(_)
        | Deed::Lose(_)
        | Deed::Configure(_)
        | Deed::Front(..)
        | Deed::Picture(..)
        | Deed::Theme(_) => happen_to_build(root, deed),
    }
}

/// What happens to what builds are made of beside texts, and to what they made.
fn happen_to_build(root: &Path, deed: &Deed) {
    match deed {
        Deed::Output(number) => {
            if let Some(path) = output(root, *number) {
                put(path, "Not ours\n");
            }
        }
        Deed::Lose(number) => {
            if let Some(path) = output(root, *number) {
                fs::remove_file(path).unwrap();
            }
        }
        Deed::Configure(build) => put(
            root.join("hexapla.toml"),
            &format!("{CONFIG}{}", BUILDS[*build]),
        ),
        Deed::Front(document, front) => {
            if let Ok(text) = fs::read_to_string(source(root, *document)) {
                let body = text.split_once("# Title").map_or("", |(_, body)| body);
                let text = format!("{}# Title{body}", FRONTS[*front]);
                put(source(root, *document), &text);
            }
        }
        Deed::Picture(which, text) => {
            let names = ["p.svg", "p.it.svg", "p.JA.svg"];
            let file = root.join("source/pictures").join(names[*which]);
            match text {
                0 => drop(fs::remove_file(file)),
                size => put(file, &format!("<svg viewBox=\"0 0 {size} 10\"/>")),
            }
        }
        Deed::Theme(which) => {
            let style = format!("body{{margin:{which}em}}");
            put(root.join("look/assets/style.css"), &style);
        }
        Deed::Write(..)
        | Deed::Rename(..)
        | Deed::Remove(_)
        | Deed::Move(..)
        | Deed::Extract
        | Deed::Sync
        | Deed::Translate(..)
        | Deed::Forget(..)
        | Deed::Spoil(..)
        | Deed::Note(_)
        | Deed::Fluent(..)
        | Deed::Letter(_)
        | Deed::Damage(_) => {}
    }
}

/// A file that a build made.
fn output(root: &Path, number: usize) -> Option<PathBuf> {
    let made = files(&root.join("dist"));
    let ours = made.keys().filter(|path| !path.starts_with(".hexapla"));
    let path = ours.cycle().nth(number)?;
    Some(root.join("dist").join(path))
}
