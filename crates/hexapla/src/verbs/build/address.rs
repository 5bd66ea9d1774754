//! Addresses that authors give their pages in front matter, as each locale has them.

use hexapla_repo::{Config, Preset};

use super::place::Whose;

/// What Jekyll makes of the folder that a page lies in; that has the locale already.
const BY_FOLDER: [&str; 3] = [":path", ":categories", ":slugified_categories"];

/// An address behind its locale's folder; none where it stays as it is: in the source, and where its generator
/// tells the locales apart by itself.
pub(super) fn localized(given: &str, whose: Whose<'_>, config: &Config) -> Option<String> {
    if matches!(whose, Whose::Source(_)) || given.contains("://") {
        return None;
    }
    let build = &config.build;
    let rooted = given.strip_prefix('/');
    let (root, inside) = match build.preset {
        // A slug begins with no slash.
        Preset::Starlight => ("", given.trim_matches('/')),
        // One without a slash is read from the root of the site too.
        Preset::Jekyll => ("/", rooted.unwrap_or(given)),
        // Hugo itself puts the language before one without; nobody knows how others read it.
        Preset::Hugo
        | Preset::Plain
        | Preset::Docusaurus
        | Preset::Mkdocs
        | Preset::Mdbook
        | Preset::Zola => ("/", rooted?),
    };
    let folder = folder(build.preset, &whose.config().folder);
    let (first, rest) = inside.split_once('/').unwrap_or((inside, ""));
    let is_by_folder = BY_FOLDER.iter().any(|part| inside.contains(part));
    if first == folder || is_by_folder || given.starts_with("//") {
        return None;
    }
    // Where the source has a folder of its own, its addresses name that.
    let has_folder = build.source_documents == build.documents;
    let inside = match has_folder && first == self::folder(build.preset, &config.source.folder) {
        true => rest,
        false => inside,
    };
    let whole = format!("{root}{folder}/{inside}");
    Some(match build.preset {
        Preset::Starlight => whole.trim_end_matches('/').to_owned(),
        Preset::Plain
        | Preset::Hugo
        | Preset::Docusaurus
        | Preset::Mkdocs
        | Preset::Mdbook
        | Preset::Jekyll
        | Preset::Zola => whole,
    })
}

/// A locale's folder in addresses: some generators write all of them small.
fn folder(preset: Preset, folder: &str) -> String {
    match preset {
        Preset::Hugo | Preset::Starlight => folder.to_lowercase(),
        Preset::Plain
        | Preset::Docusaurus
        | Preset::Mkdocs
        | Preset::Mdbook
        | Preset::Jekyll
        | Preset::Zola => folder.to_owned(),
    }
}
