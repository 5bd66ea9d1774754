//! One locale, from its manifest and its files.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent_bundle::{FluentError, FluentResource, concurrent::FluentBundle};
use hexapla_core::Locale;
use hexapla_fluent::{Limits, guard};
use unic_langid::LanguageIdentifier;

use crate::{
    bundles::{Isolation, MANIFEST, Options},
    manifest::{Manifest, ManifestFile},
    problem::Problem,
};

/// One locale.
pub(crate) struct Loaded {
    /// What the locale says itself.
    own: Voice,
    /// What it has from others of its chain, by their tag: the same files, read by their rules.
    lenders: BTreeMap<String, Voice>,
    /// Tags of the lenders by what they lend: `open`, `open.title`.
    lent: BTreeMap<String, String>,
    /// Tags of the locales that are asked in turn, itself first.
    pub(crate) chain: Vec<String>,
}

/// Messages in the rules of a locale.
pub(crate) struct Voice {
    pub(crate) locale: Locale,
    pub(crate) bundle: FluentBundle<Arc<FluentResource>>,
}

impl Loaded {
    pub(crate) fn locale(&self) -> &Locale {
        &self.own.locale
    }

    /// Who says a message (`open`) or an attribute (`open.title`) in the files of this locale.
    pub(crate) fn voice(&self, id: &str) -> &Voice {
        let lender = self.lent.get(id).and_then(|tag| self.lenders.get(tag));
        lender.unwrap_or(&self.own)
    }

    /// What the locale says itself, where nobody lends it that message or attribute.
    pub(crate) fn own_voice(&self, id: &str) -> Option<&Voice> {
        (!self.lent.contains_key(id)).then_some(&self.own)
    }
}

impl Voice {
    fn of(locale: Locale, options: &Options) -> Self {
        let language: LanguageIdentifier = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(options.isolation == Isolation::Marks);
        options.functions.give(&mut bundle, &locale);
        Self { locale, bundle }
    }
}

/// The locale whose files lie in a folder; `None` where it has no manifest that can be used.
pub(crate) fn load(
    folder: &str,
    read: &dyn Fn(&str) -> Option<String>,
    options: &Options,
    problems: &mut Vec<Problem>,
) -> Option<Loaded> {
    let path = format!("{folder}/{MANIFEST}");
    let Some(text) = read(&path) else {
        problems.push(Problem::Unreadable { path });
        return None;
    };
    let manifest = Manifest::read(&path, &text)
        .map_err(|why| problems.push(why))
        .ok()?;
    let Ok(locale) = Locale::parse(&manifest.locale) else {
        let why = format!("`{}` is no locale", manifest.locale);
        problems.push(Problem::NoManifest { path, why });
        return None;
    };
    let mut loaded = Loaded {
        own: Voice::of(locale, options),
        lenders: lenders(&manifest, options),
        lent: BTreeMap::new(),
        chain: manifest.chain,
    };
    for file in &manifest.files {
        if let Some(resource) = resource(folder, file, read, problems) {
            let path = format!("{folder}/{}", file.path);
            loaded.add(Arc::new(resource), &path, &file.lent, problems);
        }
    }
    Some(loaded)
}

/// The locales of the chain that lend something.
fn lenders(manifest: &Manifest, options: &Options) -> BTreeMap<String, Voice> {
    let files = manifest.files.iter();
    let named: BTreeSet<&String> = files.flat_map(|file| file.lent.keys()).collect();
    let behind = manifest.chain.iter().skip(1);
    let found = behind.filter(|tag| named.contains(tag));
    found
        .filter_map(|tag| {
            let locale = Locale::parse(tag).ok()?;
            Some((tag.clone(), Voice::of(locale, options)))
        })
        .collect()
}

/// A file of a locale; `None` where nothing of it can be used.
fn resource(
    folder: &str,
    file: &ManifestFile,
    read: &dyn Fn(&str) -> Option<String>,
    problems: &mut Vec<Problem>,
) -> Option<FluentResource> {
    let path = format!("{folder}/{}", file.path);
    let text = file.is_inside().then(|| read(&path)).flatten();
    let Some(text) = text else {
        problems.push(Problem::Unreadable { path });
        return None;
    };
    if !file.is(&text) {
        problems.push(Problem::Changed { path: path.clone() });
    }
    if guard(&text, &Limits::default()).is_err() {
        problems.push(Problem::NoFluent { path });
        return None;
    }
    match FluentResource::try_new(text) {
        Ok(resource) => Some(resource),
        Err((resource, _)) => {
            problems.push(Problem::NoFluent { path });
            Some(resource)
        }
    }
}

impl Loaded {
    /// Adds a file, with what others lend in it by their tags.
    fn add(
        &mut self,
        resource: Arc<FluentResource>,
        path: &str,
        lent: &BTreeMap<String, Vec<String>>,
        problems: &mut Vec<Problem>,
    ) {
        for (tag, names) in lent {
            // Of two messages of one name the first stays, whoever lends the second.
            let names = names.iter().filter(|name| {
                let message = name.split('.').next().unwrap_or_default();
                !self.own.bundle.has_message(message)
            });
            let lent = names.map(|name| (name.clone(), tag.clone()));
            self.lent.extend(lent);
        }
        for lender in self.lenders.values_mut() {
            // Told below: what is twice for one is twice for all.
            let _ = lender.bundle.add_resource(Arc::clone(&resource));
        }
        let Err(errors) = self.own.bundle.add_resource(resource) else {
            return;
        };
        let twice = errors.into_iter().filter_map(|error| match error {
            FluentError::Overriding { id, .. } => Some(Problem::Twice {
                path: path.to_owned(),
                id,
            }),
            FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
        });
        problems.extend(twice);
    }
}
