//! Strings under keys: a folder or a file for each locale.

use hexapla_formats::Format;

use super::{
    super::{InitSet, Layout, paths},
    ByLocale, below, by_folder, ends, evidence, is_layout, others, page, source,
};

/// Where folders of locales with strings lie: above them, the ending, the name of the layout.
const FOLDERS: [(&str, &str, &str); 9] = [
    ("locales", "ftl", "locales/<locale>/*.ftl"),
    ("l10n", "ftl", "l10n/<locale>/*.ftl"),
    ("i18n", "ftl", "i18n/<locale>/*.ftl"),
    ("public/locales", "ftl", "public/locales/<locale>/*.ftl"),
    ("locales", "json", "locales/<locale>/*.json"),
    ("public/locales", "json", "public/locales/<locale>/*.json"),
    ("src/locales", "json", "src/locales/<locale>/*.json"),
    (
        "src/i18n/locales",
        "json",
        "src/i18n/locales/<locale>/*.json",
    ),
    ("config/locales", "yml", "config/locales/<locale>/*.yml"),
];
/// Where one file of strings for each locale lies.
const FILES: [(&str, &str, &str); 8] = [
    ("config/locales", "yml", "config/locales/<locale>.yml"),
    ("i18n", "yaml", "i18n/<locale>.yaml"),
    ("i18n", "yml", "i18n/<locale>.yml"),
    ("i18n", "json", "i18n/<locale>.json"),
    ("locales", "json", "locales/<locale>.json"),
    ("public/locales", "json", "public/locales/<locale>.json"),
    ("src/locales", "json", "src/locales/<locale>.json"),
    ("src/i18n/locales", "json", "src/i18n/locales/<locale>.json"),
];

/// The layouts of strings.
pub(super) fn all(paths: &[String]) -> impl Iterator<Item = Layout> {
    let folders = FOLDERS
        .iter()
        .filter_map(|(above, ending, name)| folders(paths, (above, ending), name));
    let files = FILES
        .iter()
        .filter_map(|(above, ending, name)| files(paths, (above, ending), name));
    folders.chain(files)
}

/// `ABOVE/<locale>/*.ENDING`, other than catalogs of ours.
fn folders(paths: &[String], (above, ending): (&str, &str), name: &'static str) -> Option<Layout> {
    let is_catalog = |path: &str| {
        path.strip_suffix(".ftl")
            .is_some_and(|path| page(path).is_some())
    };
    let strings = below(paths, above).filter(|path| ends(path, ending) && !is_catalog(path));
    let found = by_folder(strings);
    if !is_layout(&found) {
        return None;
    }
    let source = source(&found)?;
    Some(Layout {
        name,
        set: InitSet {
            root: format!("{above}/{}", source.folder),
            include: vec![format!("**/*.{ending}")],
            catalogs: Some(format!("{above}/{{locale}}/{{path}}")),
            ..InitSet::default()
        },
        format: Format::from_extension(ending)?,
        locales: others(&found, Some(&source)),
        documents: found.get(&source).map(Vec::len).unwrap_or_default(),
        evidence: evidence(above, found.iter()),
        source: Some(source),
    })
}

/// `ABOVE/<locale>.ENDING`.
fn files(paths: &[String], (above, ending): (&str, &str), name: &'static str) -> Option<Layout> {
    let mut found = ByLocale::new();
    for path in below(paths, above).filter(|path| ends(path, ending) && !path.contains('/')) {
        let stem = path.strip_suffix(ending)?.strip_suffix('.')?;
        if let Some(locale) = paths::locale(stem) {
            found.entry(locale).or_default().push(path);
        }
    }
    if !is_layout(&found) {
        return None;
    }
    let source = source(&found)?;
    let seen = found.values().flatten().take(super::EVIDENCE);
    Some(Layout {
        name,
        set: InitSet {
            root: above.to_owned(),
            include: vec![format!("{}.{ending}", source.folder)],
            catalogs: Some(format!("{above}/{{locale}}.{ending}")),
            ..InitSet::default()
        },
        format: Format::from_extension(ending)?,
        locales: others(&found, Some(&source)),
        documents: 1,
        evidence: seen.map(|file| format!("{above}/{file}")).collect(),
        source: Some(source),
    })
}
