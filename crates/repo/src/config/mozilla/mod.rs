//! `l10n.toml`: the configuration of Mozilla's projects, read as it is.
//!
//! It says by patterns which file of a locale belongs to which reference file, and by filters which
//! messages nobody asks for. What becomes of it is the [`Config`] that a `hexapla.toml` gives, with
//! one set of Fluent documents: the reference files. Files in other formats are passed over.
//!
//! Facts about the form are those of compare-locales 9.0 and of its documentation.

mod android;
mod mapping;
mod paths;
mod pattern;
mod read;

use std::{path::Path, sync::Arc};

use hexapla_core::{Locale, Span};

use super::{Config, ConfigProblem, documents::Mapped, glob::Glob, reader::Problems};
use crate::error::Error;
use pattern::Pattern;
use read::Reader;

pub use mapping::Asked;
pub(crate) use mapping::Mapping;

/// The name that such a file usually has.
pub const MOZILLA_FILE: &str = "l10n.toml";

/// The ending of documents; files with others are not read.
pub(crate) const ENDING: &str = ".ftl";

/// Gives the text of a file of the project; nothing where there is none.
pub(crate) type Load<'l> = dyn Fn(&str) -> Result<Option<String>, Error> + 'l;

/// Whether a file is of this form: by its name, or by its tables.
pub(crate) fn is_mozilla(file: &Path, text: &str) -> bool {
    let name = file.file_name().unwrap_or_default();
    if name == MOZILLA_FILE || name == super::CONFIG_FILE {
        return name == MOZILLA_FILE;
    }
    toml_edit::Document::parse(text).is_ok_and(|document| {
        let table = document.as_table();
        let has = |key: &str| table.contains_key(key);
        (has("paths") || has("includes")) && !has("documents") && !has("source")
    })
}

/// The folder that a file says its paths are relative to: `.`, `../..`.
pub(crate) fn base_path(text: &str) -> String {
    let document = toml_edit::Document::parse(text).ok();
    let base = document
        .as_ref()
        .and_then(|document| document.get("basepath")?.as_str());
    base.unwrap_or(".").to_owned()
}

/// Reads an `l10n.toml`; `file` is its path in the project in `root`, and `load` reads what it
/// includes.
///
/// # Errors
/// All that is wrong with the file, or with the first of those that it includes.
pub(crate) fn read(root: &Path, file: &str, text: &str, load: &Load<'_>) -> Result<Config, Error> {
    let mut reader = Reader {
        root,
        load,
        count: 0,
    };
    let mapping = reader.read(file, text)?;
    let wrong = |problem: ConfigProblem| {
        let mut problems = Problems::default();
        problems.add(problem);
        reader.error(file, text, problems)
    };
    if mapping.locales.is_empty() {
        let problem = ConfigProblem::new(Span::at(0), "`locales` is missing");
        return Err(wrong(
            problem.hint("say which locales there are: locales = [\"it\", \"ja\"]"),
        ));
    }
    if mapping.references().next().is_none() {
        let problem = ConfigProblem::new(Span::at(0), "no `[[paths]]` has a `reference`");
        return Err(wrong(
            problem.hint("reference = \"en/**/*.ftl\", l10n = \"{locale}/**/*.ftl\""),
        ));
    }
    let written = written(&source(&mapping), &mapping.locales);
    let mut config = Config::parse(&root.join(file), &written).map_err(|error| {
        let problems = error.problems.into_iter();
        let mut all = Problems::default();
        for problem in problems {
            let span = Span::at(0);
            all.add(ConfigProblem { span, ..problem });
        }
        reader.error(file, text, all)
    })?;
    let include = mapping.references().map(include).collect();
    for set in &mut config.documents {
        set.map(Mapped {
            mapping: Arc::new(mapping.clone()),
            include: Vec::clone(&include),
        });
    }
    Ok(config)
}

/// The glob of the Fluent files that a pattern may name.
fn include(pattern: &Pattern) -> Glob {
    if pattern.is_path() {
        Glob::file(pattern.start())
    } else {
        Glob::below(pattern.start(), ENDING)
    }
}

/// The `hexapla.toml` that says the same of locales.
fn written(source: &str, locales: &[String]) -> String {
    let quoted = |text: &str| toml_edit::Value::from(text).to_string();
    let table = |name: &str| {
        let tag = locale_of(name).map_or_else(|| name.to_owned(), |tag| tag.to_string());
        let (tag, folder) = (quoted(&tag), quoted(name));
        format!("{{ tag = {tag}, folder = {folder} }}")
    };
    let targets: Vec<String> = locales
        .iter()
        .filter(|name| *name != source)
        .map(|name| table(name))
        .collect();
    format!(
        "source = {}\nlocales = [{}]\n[[documents]]\ninclude = [\"**/*{ENDING}\"]\nformat = \
         \"fluent\"\ncatalogs = \"{{locale}}/{{path}}\"\n",
        table(source),
        targets.join(", ")
    )
}

/// The locale that a name stands for. What is no tag, as `ja-JP-mac`, keeps its end for private use:
/// `ja-JP-x-mac`.
fn locale_of(name: &str) -> Option<Locale> {
    if let Ok(locale) = Locale::parse(name) {
        return Some(locale);
    }
    let parts: Vec<&str> = name.split(['-', '_']).collect();
    (1..parts.len()).rev().find_map(|count| {
        let (tag, private) = parts.split_at_checked(count)?;
        Locale::parse(&format!("{}-x-{}", tag.join("-"), private.join("-"))).ok()
    })
}

/// The locale of the references, as their paths write it: what stands where the locales' paths have
/// theirs; else a folder that is called English; else `en-US`.
fn source(mapping: &Mapping) -> String {
    let entries = || mapping.parts.iter().flat_map(|part| &part.entries);
    let in_place = |entry: &mapping::Paths| {
        let (reference, l10n) = (
            entry.reference.as_ref()?.components(),
            entry.l10n.components(),
        );
        let is_alike = reference.len() == l10n.len();
        let mut pairs = reference
            .into_iter()
            .zip(l10n)
            .filter(|(one, other)| one != other);
        let (name, _) = pairs
            .next()
            .filter(|(_, other)| is_alike && other == "{locale}")?;
        (pairs.next().is_none() && locale_of(&name).is_some()).then_some(name)
    };
    let is_english = |name: &String| {
        let locale = Locale::parse(name);
        locale.is_ok_and(|locale| locale.language() == "en")
    };
    let named = |entry: &mapping::Paths| {
        let components = entry.reference.as_ref()?.components();
        components.into_iter().find(is_english)
    };
    entries()
        .find_map(in_place)
        .or_else(|| entries().find_map(named))
        .unwrap_or_else(|| String::from("en-US"))
}
