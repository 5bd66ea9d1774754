//! All locales of a build.

use std::{collections::BTreeMap, path::Path};

use hexapla_core::Locale;

use crate::{
    functions::Functions,
    load::{Loaded, load},
    localized::Localized,
    problem::{LoadError, Problem},
};

/// The file that each locale's folder has.
pub(crate) const MANIFEST: &str = "manifest.json";

/// How messages are formatted.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether what is put into a message is isolated from the direction of its text.
    pub isolation: Isolation,
    /// How many bytes a formatted message has at most.
    pub longest: usize,
    /// What messages may call besides `NUMBER`.
    pub functions: Functions,
}

/// Whether FSI and PDI (Unicode TR #9) stand round what is put into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// They do: right for text that people read.
    Marks,
    /// They do not: for programs that compare the text.
    None,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            isolation: Isolation::Marks,
            longest: 1 << 20,
            functions: Functions::new(),
        }
    }
}

/// The locales of one build, loaded.
pub struct Bundles {
    /// By tag.
    locales: BTreeMap<String, Loaded>,
    pub(crate) options: Options,
}

impl std::fmt::Debug for Bundles {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_set().entries(self.locales.keys()).finish()
    }
}

impl Bundles {
    /// Loads the folder `bundles` that `hexapla build` wrote: each folder in it that has a manifest is a
    /// locale. What is damaged is left out and told.
    ///
    /// # Errors
    /// When the folder cannot be listed, or holds no locale.
    pub fn open(folder: &Path, options: &Options) -> Result<(Self, Vec<Problem>), LoadError> {
        let shown = || folder.display().to_string();
        let listed = std::fs::read_dir(folder);
        let entries = listed.map_err(|why| LoadError::Folder {
            folder: shown(),
            why,
        })?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names
            .filter(|name| folder.join(name).join(MANIFEST).is_file())
            .collect();
        names.sort_unstable();
        if names.is_empty() {
            return Err(LoadError::Empty { folder: shown() });
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let read = |path: &str| std::fs::read_to_string(folder.join(path)).ok();
        Ok(Self::read(&names, &read, options))
    }

    /// Loads the locales whose folders have these names. `read` gives the text of a file by its path
    /// (`it/manifest.json`), from wherever a program keeps it.
    pub fn read(
        folders: &[&str],
        read: &dyn Fn(&str) -> Option<String>,
        options: &Options,
    ) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let loaded = folders
            .iter()
            .filter_map(|folder| load(folder, read, options, &mut problems));
        let locales = loaded
            .map(|loaded| (loaded.locale().to_string(), loaded))
            .collect();
        let bundles = Self {
            locales,
            options: options.clone(),
        };
        (bundles, problems)
    }

    /// The locales, in order of tag.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.values().map(Loaded::locale)
    }

    /// The bundle of one locale, by its tag in any case.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<Localized<'_>> {
        let locale = Locale::parse(tag).ok()?;
        let loaded = self.locales.get(locale.as_str())?;
        Some(self.localized(loaded))
    }

    /// The bundle for a reader who asked for `wanted`, the most wanted first (see
    /// [`accepted`](crate::accepted)).
    ///
    /// For each tag: that locale; else one of the same language and script by CLDR's likely subtags, so
    /// that `pt-BR` finds `pt` and `zh-TW` never finds `zh-CN`; else the next tag. Where nothing fits, the
    /// source of the build. A pseudo-locale (`en-XA`, `ar-XB`) is found only by its own tag.
    #[must_use]
    pub fn negotiate(&self, wanted: &[&str]) -> Localized<'_> {
        let wanted = wanted.iter().filter_map(|tag| Locale::parse(tag).ok());
        let found = wanted.into_iter().find_map(|locale| self.nearest(&locale));
        match found.or_else(|| self.source()) {
            Some(loaded) => self.localized(loaded),
            None => Localized::empty(&self.options),
        }
    }

    fn nearest(&self, wanted: &Locale) -> Option<&Loaded> {
        let exact = self.locales.get(wanted.as_str());
        let parents = || {
            wanted
                .parents()
                .into_iter()
                .find_map(|parent| self.locales.get(parent.as_str()))
        };
        let relative = || {
            let script = wanted.script();
            self.real().find(|loaded| {
                let locale = loaded.locale();
                locale.language() == wanted.language() && locale.script() == script
            })
        };
        exact.or_else(parents).or_else(relative)
    }

    /// The locales that people read.
    fn real(&self) -> impl Iterator<Item = &Loaded> {
        let all = self.locales.values();
        all.filter(|loaded| !loaded.locale().is_pseudo())
    }

    /// The locale that every chain ends with.
    fn source(&self) -> Option<&Loaded> {
        let last = self.locales.values().next()?.chain.last()?;
        self.locales.get(last).or_else(|| self.real().next())
    }

    fn localized<'b>(&'b self, loaded: &'b Loaded) -> Localized<'b> {
        let behind = loaded.chain.iter().filter_map(|tag| self.locales.get(tag));
        let behind = behind.filter(|other| other.locale() != loaded.locale());
        let chain = [loaded].into_iter().chain(behind).collect();
        Localized::new(chain, &self.options)
    }
}
