//! The usual layouts, found by paths alone.

mod strings;

use std::{collections::BTreeMap, path::Path};

use hexapla_formats::Format;

use super::{FoundLocale, InitSet, Layout, paths};

/// Looks for the usual layouts in a folder; the likeliest first. Reads names only.
#[must_use]
pub fn detect(start: &Path) -> Vec<Layout> {
    detect_in(&paths::list(start))
}

/// Looks for the usual layouts in a list of paths, relative to the project and joined by `/`.
#[must_use]
pub fn detect_in(paths: &[String]) -> Vec<Layout> {
    let mut found = Vec::new();
    found.extend(docusaurus(paths));
    found.extend(
        FOLDERS
            .iter()
            .filter_map(|(above, name)| folders(paths, above, name)),
    );
    found.extend(ROOTS.iter().filter_map(|root| marks(paths, root)));
    found.extend(strings::all(paths));
    let has_book = paths.iter().any(|path| path == "book.toml");
    found.extend(
        has_book
            .then(|| plain(paths, "src", "mdBook: src/"))
            .flatten(),
    );
    found.extend(
        PLAIN
            .iter()
            .filter_map(|(root, name)| plain(paths, root, name)),
    );
    if found.is_empty() {
        found.extend(
            HTML.iter()
                .filter_map(|(root, name)| html(paths, root, name)),
        );
    }
    let mut layouts = apart(found);
    add_po_locales(paths, &mut layouts);
    layouts.sort_by_key(|layout| std::cmp::Reverse((!layout.locales.is_empty(), layout.documents)));
    layouts
}

/// Where folders of locales with pages lie.
const FOLDERS: [(&str, &str); 6] = [
    ("content", "content/<locale>/"),
    ("docs", "docs/<locale>/"),
    ("src/content/docs", "src/content/docs/<locale>/"),
    ("src/content", "src/content/<locale>/"),
    ("source", "source/<locale>/"),
    ("pages", "pages/<locale>/"),
];
/// Where files with a locale in their names lie.
const ROOTS: [&str; 6] = ["content", "docs", "source", "articles", "src", "."];
/// Where pages without translations lie.
const PLAIN: [(&str, &str); 9] = [
    ("src/content/docs", "src/content/docs/"),
    ("src/content", "src/content/"),
    ("_articles", "_articles/"),
    ("_posts", "_posts/"),
    ("_docs", "_docs/"),
    ("content", "content/"),
    ("docs", "docs/"),
    ("source", "source/"),
    ("articles", "articles/"),
];
/// Where sites of HTML pages lie, each with its first page; a guess where nothing else fits.
const HTML: [(&str, &str); 3] = [
    (".", "index.html and other HTML pages"),
    ("site", "site/index.html and other HTML pages"),
    ("public", "public/index.html and other HTML pages"),
];
/// The endings of Markdown pages.
const MARKDOWN: [&str; 2] = ["md", "mdx"];
const EVIDENCE: usize = 4;

/// Leaves out layouts whose documents an earlier one has. Strings and pages may share a root.
fn apart(found: Vec<Layout>) -> Vec<Layout> {
    let mut kept: Vec<Layout> = Vec::new();
    for layout in found {
        let taken = kept
            .iter()
            .any(|other| other.format == layout.format && overlap(other, &layout));
        if !taken {
            kept.push(layout);
        }
    }
    kept
}

fn overlap(one: &Layout, other: &Layout) -> bool {
    let below = |inner: &str, outer: &str| {
        outer == "."
            || inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let (one, other) = (one.set.root.as_str(), other.set.root.as_str());
    below(one, other) || below(other, one)
}

/// A page by its ending; `None` for files of other kinds.
fn page(path: &str) -> Option<Format> {
    let (_, ending) = path.rsplit_once('.')?;
    match Format::from_extension(ending)? {
        format @ (Format::Markdown | Format::Text | Format::Html) => Some(format),
        Format::Fluent | Format::Json | Format::Yaml => None,
    }
}

/// The paths below a folder, relative to it.
fn below<'p>(paths: &'p [String], folder: &str) -> impl Iterator<Item = &'p str> {
    let prefix = match folder {
        "." => String::new(),
        folder => format!("{folder}/"),
    };
    paths
        .iter()
        .filter_map(move |path| path.strip_prefix(prefix.as_str()))
}

/// Files by the locale in whose folder they lie, relative to that folder.
type ByLocale<'p> = BTreeMap<FoundLocale, Vec<&'p str>>;

fn by_folder<'p>(paths: impl Iterator<Item = &'p str>) -> ByLocale<'p> {
    let mut found = ByLocale::new();
    for path in paths {
        let Some((name, rest)) = path.split_once('/') else {
            continue;
        };
        if let Some(locale) = paths::locale(name) {
            found.entry(locale).or_default().push(rest);
        }
    }
    found
}

/// The locale that looks like the source: English, else the one with most files.
fn source(found: &ByLocale<'_>) -> Option<FoundLocale> {
    let english = found.keys().find(|locale| locale.tag.language() == "en");
    let most = || {
        found
            .iter()
            .max_by_key(|(_, files)| files.len())
            .map(|(locale, _)| locale)
    };
    english.or_else(most).cloned()
}

/// One folder with a language's name may be chance; two, or one in English, are none.
fn is_layout(found: &ByLocale<'_>) -> bool {
    found.len() > 1 || found.keys().any(|locale| locale.tag.language() == "en")
}

fn others(found: &ByLocale<'_>, source: Option<&FoundLocale>) -> Vec<FoundLocale> {
    found
        .keys()
        .filter(|locale| Some(*locale) != source)
        .cloned()
        .collect()
}

fn evidence<'p>(
    prefix: &str,
    found: impl Iterator<Item = (&'p FoundLocale, &'p Vec<&'p str>)>,
) -> Vec<String> {
    let first = |(locale, files): (&FoundLocale, &Vec<&str>)| {
        let file = files.first().copied().unwrap_or_default();
        format!("{prefix}/{}/{file}", locale.folder)
    };
    found.take(EVIDENCE).map(first).collect()
}

/// `ABOVE/<locale>/…`. Where pages lie beside the folders, those are the sources.
fn folders(paths: &[String], above: &str, name: &'static str) -> Option<Layout> {
    let pages = below(paths, above).filter(|path| page(path).is_some());
    let (inside, beside): (Vec<&str>, Vec<&str>) = pages.partition(|path| {
        path.split_once('/')
            .is_some_and(|(folder, _)| paths::locale(folder).is_some())
    });
    let found = by_folder(inside.iter().copied());
    if !is_layout(&found) {
        return None;
    }
    let english = found.keys().any(|locale| locale.tag.language() == "en");
    let source = (english || beside.is_empty())
        .then(|| source(&found))
        .flatten();
    let (root, documents, exclude) = match &source {
        Some(source) => {
            let files = found.get(source).map(Vec::len).unwrap_or_default();
            (format!("{above}/{}", source.folder), files, Vec::new())
        }
        None => {
            let folders = found.keys().map(|locale| format!("{}/**", locale.folder));
            (above.to_owned(), beside.len(), folders.collect())
        }
    };
    Some(Layout {
        name,
        set: InitSet {
            include: includes(paths, &root),
            root,
            exclude,
            dialect: None,
            catalogs: None,
            pages: Some(format!("{above}/{{locale}}/{{path}}")),
        },
        format: Format::Markdown,
        locales: others(&found, source.as_ref()),
        evidence: evidence(above, found.iter()),
        source,
        documents,
    })
    .filter(|layout| has_markdown(paths, &layout.set.root))
}

fn has_markdown(paths: &[String], root: &str) -> bool {
    below(paths, root).any(is_markdown)
}

fn is_markdown(path: &str) -> bool {
    MARKDOWN.iter().any(|ending| ends(path, ending))
}

/// Whether a path has an ending, which is given without its dot.
fn ends(path: &str, ending: &str) -> bool {
    let stem = path.strip_suffix(ending);
    stem.is_some_and(|stem| stem.ends_with('.'))
}

/// The patterns for the Markdown pages below a folder.
fn includes(paths: &[String], root: &str) -> Vec<String> {
    let is_there = |ending: &&&str| below(paths, root).any(|path| ends(path, ending));
    let there = MARKDOWN.iter().filter(is_there);
    there.map(|ending| format!("**/*.{ending}")).collect()
}

const DOCUSAURUS: &str = "docusaurus-plugin-content-docs/current";

/// Docusaurus keeps sources in `docs` and pages under `i18n`.
fn docusaurus(paths: &[String]) -> Option<Layout> {
    let mut found = by_folder(below(paths, "i18n"));
    for files in found.values_mut() {
        files.retain(|file| file.starts_with(DOCUSAURUS) && page(file).is_some());
    }
    found.retain(|_, files| !files.is_empty());
    let documents = below(paths, "docs")
        .filter(|path| is_markdown(path))
        .count();
    if found.is_empty() || documents == 0 {
        return None;
    }
    Some(Layout {
        name: "i18n/<locale>/docusaurus-plugin-content-docs/current/",
        set: InitSet {
            pages: Some(format!("i18n/{{locale}}/{DOCUSAURUS}/{{path}}")),
            root: String::from("docs"),
            include: includes(paths, "docs"),
            ..InitSet::default()
        },
        format: Format::Markdown,
        source: None,
        locales: others(&found, None),
        documents,
        evidence: evidence("i18n", found.iter()),
    })
}

/// `name.<locale>.md`, with or without a mark for the source.
fn marks(paths: &[String], root: &str) -> Option<Layout> {
    let mut found = ByLocale::new();
    let mut unmarked = 0;
    for path in below(paths, root).filter(|path| path.ends_with(".md")) {
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let name = stem.rsplit('/').next().unwrap_or(stem);
        match name
            .rsplit_once('.')
            .and_then(|(_, mark)| paths::locale(mark))
        {
            Some(locale) => found.entry(locale).or_default().push(path),
            None => unmarked += 1,
        }
    }
    if found.is_empty() {
        return None;
    }
    let source = (unmarked == 0).then(|| source(&found)).flatten();
    let (include, exclude, documents) = match &source {
        Some(source) => {
            let files = found.get(source).map(Vec::len).unwrap_or_default();
            (format!("**/*.{}.md", source.folder), Vec::new(), files)
        }
        None => {
            let marked = found
                .keys()
                .map(|locale| format!("**/*.{}.md", locale.folder));
            (String::from("**/*.md"), marked.collect(), unmarked)
        }
    };
    let above = if root == "." {
        String::new()
    } else {
        format!("{root}/")
    };
    Some(Layout {
        name: "name.<locale>.md",
        set: InitSet {
            root: root.to_owned(),
            include: vec![include],
            exclude,
            dialect: None,
            catalogs: None,
            pages: Some(format!("{above}{{stem}}.{{locale}}.md")),
        },
        format: Format::Markdown,
        locales: others(&found, source.as_ref()),
        source,
        documents,
        evidence: found
            .values()
            .filter_map(|files| files.first())
            .take(EVIDENCE)
            .map(|file| format!("{above}{file}"))
            .collect(),
    })
}

/// A folder of pages in one language.
fn plain(paths: &[String], root: &str, name: &'static str) -> Option<Layout> {
    let pages: Vec<&str> = below(paths, root)
        .filter(|path| is_markdown(path))
        .collect();
    let first = pages.first()?;
    Some(Layout {
        name,
        set: InitSet {
            root: root.to_owned(),
            include: includes(paths, root),
            ..InitSet::default()
        },
        format: Format::Markdown,
        source: None,
        locales: Vec::new(),
        documents: pages.len(),
        evidence: vec![format!("{root}/{first}")],
    })
}

/// A folder of HTML pages in one language.
fn html(paths: &[String], root: &str, name: &'static str) -> Option<Layout> {
    let pages: Vec<&str> = below(paths, root)
        .filter(|path| ends(path, "html"))
        .collect();
    let first = pages.iter().find(|path| **path == "index.html")?;
    let evidence = match root {
        "." => (*first).to_owned(),
        root => format!("{root}/{first}"),
    };
    Some(Layout {
        name,
        set: InitSet {
            root: root.to_owned(),
            include: vec![String::from("**/*.html")],
            ..InitSet::default()
        },
        format: Format::Html,
        source: None,
        locales: Vec::new(),
        documents: pages.len(),
        evidence: vec![evidence],
    })
}

/// `po/<locale>.po` tells which locales pages without translations are to have.
fn add_po_locales(paths: &[String], layouts: &mut [Layout]) {
    let files = below(paths, "po").filter_map(|path| path.strip_suffix(".po"));
    let found: Vec<FoundLocale> = files.filter_map(paths::locale).collect();
    for layout in layouts
        .iter_mut()
        .filter(|layout| layout.locales.is_empty())
    {
        let file = |locale: &FoundLocale| format!("po/{}.po", locale.folder);
        layout
            .evidence
            .extend(found.iter().take(EVIDENCE).map(file));
        layout.locales = found
            .iter()
            .map(|locale| FoundLocale::new(locale.tag.clone()))
            .collect();
    }
}
