//! Addresses that authors give their pages in front matter, as each locale has them.

use std::collections::BTreeMap;

use hexapla_core::DocumentPath;
use hexapla_formats::front_values;
use hexapla_repo::{Config, DocumentFile, KeyValue, Packer, Preset, Read};

use super::{place::Whose, publish::is_page};
use crate::{error::Error, session::Session};

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

/// Starlight's key for addresses.
const SLUG: &str = "slug";

/// Where the pages of Starlight lie in its folder.
const PAGES: &str = "content/docs/";

/// The addresses that authors gave pages, by document, where links between pages hang on them: for Starlight, as
/// relative links go from address to address there.
pub(super) struct Named(BTreeMap<DocumentPath, String>);

impl Named {
    pub(super) fn of(session: &Session<'_>, documents: &[DocumentFile]) -> Result<Self, Error> {
        let build = &session.project.config.build;
        let is_ours = build.keys.iter().any(|(name, value, _)| {
            name == SLUG && *value == KeyValue::Address && build.preset == Preset::Starlight
        });
        let pages = documents.iter().filter(|file| is_page(file.format));
        let mut named = BTreeMap::new();
        for page in pages.filter(|_| is_ours) {
            // What cannot be read has no page.
            let Read::Text(text) = session.project.read(&page.file)? else {
                continue;
            };
            if let [given] = front_values(&text.text, &[SLUG]).as_slice() {
                named.insert(page.path.clone(), given.text.clone());
            }
        }
        Ok(Self(named))
    }

    /// The folder in the output that a page becomes, with a slash at its end, where its author named one.
    pub(super) fn folder(
        &self,
        whose: Whose<'_>,
        (path, output): (&DocumentPath, &str),
        config: &Config,
    ) -> Option<String> {
        let given = self.0.get(path)?;
        let own = localized(given, whose, config);
        let slug = own.as_ref().unwrap_or(given).trim_matches('/');
        let slug = match slug {
            "index" => "",
            slug => slug.strip_suffix("/index").unwrap_or(slug),
        };
        let root = output.find(PAGES).map_or(0, |at| at + PAGES.len());
        let root = output.get(..root).unwrap_or_default().to_lowercase();
        Some(format!("{root}{slug}/"))
    }

    /// Tells all of them.
    pub(super) fn tell(&self, told: &mut Packer) {
        for (path, given) in &self.0 {
            told.text(path.as_str());
            told.text(given);
        }
    }
}
