//! The paths of a repository, as far as a look at its layout needs them.

use std::path::Path;

use hexapla_core::Locale;
use ignore::WalkBuilder;

use super::FoundLocale;

/// How many files are looked at.
const MOST_FILES: usize = 50_000;
/// How deep folders are looked into.
const DEEPEST: usize = 12;
/// Folders of other people's files.
const FOREIGN: [&str; 4] = ["node_modules", "target", "vendor", "dist"];

/// The paths of all files below a folder, relative to it, sorted. Left out are hidden files, what
/// the folder's own `.gitignore` files name, and folders of dependencies.
pub(super) fn list(start: &Path) -> Vec<String> {
    let walk = WalkBuilder::new(start)
        .standard_filters(false)
        .hidden(true)
        .git_ignore(true)
        .require_git(false)
        .max_depth(Some(DEEPEST))
        .sort_by_file_name(Ord::cmp)
        .filter_entry(|entry| !FOREIGN.iter().any(|name| entry.file_name() == *name))
        .build();
    let relative = |entry: ignore::DirEntry| {
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        let path = entry.path().strip_prefix(start).ok()?.to_str()?;
        is_file.then(|| path.to_owned())
    };
    let mut paths: Vec<String> = walk
        .flatten()
        .filter_map(relative)
        .take(MOST_FILES)
        .collect();
    paths.sort();
    paths
}

/// Reads the name of a folder, or a mark in a file name, as a locale: a language of two letters
/// (three are too often the name of something else), with script and region where it has them.
pub(super) fn locale(name: &str) -> Option<FoundLocale> {
    let language = name.split(['-', '_']).next()?;
    let two_letters = language.len() == 2 && language.bytes().all(|b| b.is_ascii_alphabetic());
    if !two_letters || isolang::Language::from_639_1(&language.to_ascii_lowercase()).is_none() {
        return None;
    }
    let tag = Locale::parse(name).ok()?;
    let folder = name.to_owned();
    Some(FoundLocale { tag, folder })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_a_locale_by_its_name() {
        for (name, tag) in [
            ("ja", "ja"),
            ("zh_cn", "zh-CN"),
            ("pt-BR", "pt-BR"),
            ("zh-hans", "zh-Hans"),
            ("AR", "ar"),
        ] {
            assert_eq!(locale(name).unwrap().tag.as_str(), tag);
        }
    }

    #[test]
    fn most_folders_are_none() {
        for name in [
            "api", "css", "src", "js", "v1", "english", "", "日本", "en-",
        ] {
            assert_eq!(locale(name), None, "{name}");
        }
    }
}
