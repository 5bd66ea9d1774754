//! From the text of an `l10n.toml` and of those that it includes to a mapping.

use std::{collections::BTreeMap, path::Path};

use hexapla_core::Span;
use regex::Regex;
use toml_edit::{Document, Item, Value};

use super::{
    Load,
    mapping::{Action, Local, Mapping, Part, Paths, Rule},
    paths::{join, known_variables},
    pattern::{ANDROID, LOCALE, Pattern, Values},
};
use crate::{
    config::{
        ConfigError, ConfigProblem,
        documents::tables,
        parse::syntax,
        reader::{Problems, Section, Spanned, string, wrong_type},
    },
    error::Error,
};

/// How deep files may include each other.
const DEEPEST: usize = 32;
/// How many files may be included in all.
const MOST: usize = 1000;
/// Where the locales' files are said to lie; the project, unless `[env]` says otherwise.
const BASE: &str = "l10n_base";

/// Reads files of configuration.
pub(super) struct Reader<'l> {
    pub(super) root: &'l Path,
    pub(super) load: &'l Load<'l>,
    /// How many files were read.
    pub(super) count: usize,
}

/// The texts of one file, while it is read.
struct Source<'t> {
    /// Its folder, with `basepath`, relative to the project.
    base: String,
    variables: BTreeMap<String, String>,
    problems: &'t mut Problems,
}

/// What one file says, and what it names.
struct Said {
    part: Part,
    includes: Vec<Spanned<String>>,
    excludes: Vec<Spanned<String>>,
}

impl Reader<'_> {
    /// Reads a file, by its path in the project, and all that it includes.
    pub(super) fn read(&mut self, file: &str, text: &str) -> Result<Mapping, Error> {
        let mut mapping = Mapping::default();
        self.read_into(&mut mapping, file, text, 0)?;
        let included: Vec<String> = mapping.parts.iter().map(|part| part.file.clone()).collect();
        mapping
            .excluded
            .retain(|part| !included.contains(&part.file));
        let of_entries = |part: &Part| {
            let locales = part
                .entries
                .iter()
                .filter_map(|entry| entry.locales.clone());
            locales.flatten().collect::<Vec<_>>()
        };
        for part in &mapping.parts {
            mapping
                .locales
                .extend(part.locales.clone().unwrap_or_default());
            mapping.locales.extend(of_entries(part));
        }
        let mut seen = std::collections::BTreeSet::new();
        mapping.locales.retain(|locale| seen.insert(locale.clone()));
        Ok(mapping)
    }

    fn read_into(
        &mut self,
        mapping: &mut Mapping,
        file: &str,
        text: &str,
        depth: usize,
    ) -> Result<(), Error> {
        let mut problems = Problems::default();
        let said = read_one(file, text, &mut problems);
        let said = self.sound(file, text, (said, problems))?;
        if mapping.parts.iter().any(|part| part.file == said.part.file) {
            return Ok(());
        }
        mapping.parts.push(said.part);
        for include in said.includes {
            let (path, text) = self.open((file, text), &include, depth)?;
            self.read_into(mapping, &path, &text, depth + 1)?;
        }
        for exclude in said.excludes {
            let (path, text) = self.open((file, text), &exclude, depth)?;
            let mut left_out = Mapping::default();
            self.read_into(&mut left_out, &path, &text, depth + 1)?;
            mapping.excluded.extend(left_out.parts);
        }
        Ok(())
    }

    /// Opens a file that another names.
    fn open(
        &mut self,
        (file, text): (&str, &str),
        named: &Spanned<String>,
        depth: usize,
    ) -> Result<(String, String), Error> {
        let wrong = |message: String| {
            let mut problems = Problems::default();
            problems.add(ConfigProblem::new(named.span, message));
            self.error(file, text, problems)
        };
        if depth >= DEEPEST || self.count >= MOST {
            return Err(wrong(format!(
                "files include each other more than {DEEPEST} deep, or are more than {MOST}"
            )));
        }
        let Some(found) = (self.load)(&named.value)? else {
            return Err(wrong(format!("there is no file `{}`", named.value)));
        };
        self.count += 1;
        Ok((named.value.clone(), found))
    }

    fn sound(
        &self,
        file: &str,
        text: &str,
        (said, problems): (Option<Said>, Problems),
    ) -> Result<Said, Error> {
        match said {
            Some(said) if problems.is_empty() => Ok(said),
            Some(_) | None => Err(self.error(file, text, problems)),
        }
    }

    /// Problems of one file, as an error.
    pub(super) fn error(&self, file: &str, text: &str, problems: Problems) -> Error {
        Error::Config(Box::new(ConfigError {
            file: self.root.join(file),
            text: text.to_owned(),
            problems: problems.into_sorted(),
        }))
    }
}

fn read_one(file: &str, text: &str, problems: &mut Problems) -> Option<Said> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(cause) => {
            problems.add(syntax(&cause));
            return None;
        }
    };
    let root = Section::new(document.as_table(), Span::at(0));
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let base = match root.string("basepath", problems) {
        Some(base) => join(folder, &base.value).or_else(|| {
            problems.add(ConfigProblem::new(base.span, LEAVES));
            None
        })?,
        None => folder.to_owned(),
    };
    let variables = variables(&root, problems);
    let mut source = Source {
        base,
        variables,
        problems,
    };
    let part = Part {
        file: file.to_owned(),
        locales: source.locales(&root),
        entries: source.each(&root, "paths", Source::paths),
        rules: source
            .each(&root, "filters", Source::rules)
            .into_iter()
            .flatten()
            .collect(),
    };
    Some(Said {
        part,
        includes: source.each(&root, "includes", Source::file),
        excludes: source.each(&root, "excludes", Source::file),
    })
}

const LEAVES: &str = "the path leads out of the project";

fn variables(root: &Section<'_>, problems: &mut Problems) -> BTreeMap<String, String> {
    let mut variables = BTreeMap::new();
    let section = root
        .get("env")
        .and_then(|item| Section::of("env", item, problems));
    for (name, item) in section.iter().flat_map(Section::entries) {
        if let Some(text) = string(name.value, item, problems) {
            variables.insert(name.value.to_owned(), text.value);
        }
    }
    variables
}

impl Source<'_> {
    /// Reads each table of a list.
    fn each<T>(
        &mut self,
        root: &Section<'_>,
        key: &str,
        read: impl Fn(&mut Self, &Section<'_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(item) = root.get(key) else {
            return Vec::new();
        };
        let tables = tables(key, item, self.problems);
        tables
            .iter()
            .filter_map(|table| read(self, table))
            .collect()
    }

    fn locales(&mut self, section: &Section<'_>) -> Option<Vec<String>> {
        section.get("locales")?;
        let texts = section.strings("locales", self.problems);
        let mut locales = Vec::new();
        for text in texts {
            if super::locale_of(&text.value).is_none() {
                let message = format!("`{}` is no locale", text.value.escape_debug());
                self.problems.add(ConfigProblem::new(text.span, message));
            }
            locales.push(text.value);
        }
        Some(locales)
    }

    /// One of `[[paths]]`.
    fn paths(&mut self, section: &Section<'_>) -> Option<Paths> {
        let l10n = self.required(section, "l10n")?;
        let reference = section.string("reference", self.problems);
        let text = self.path(&l10n)?;
        let named = self.compiled(&l10n, Local::read(&text))?;
        let open = self.compiled(&l10n, Pattern::read(&text, &Values::new()))?;
        let reference = match reference {
            Some(reference) => {
                let text = self.path(&reference)?;
                Some(self.compiled(&reference, Pattern::read(&text, &Values::new()))?)
            }
            None => None,
        };
        if let Some(reference) = &reference {
            let known = reference.holes();
            let lacks = |hole: &&str| *hole != LOCALE && *hole != ANDROID && !known.contains(hole);
            if let Some(hole) = open.holes().into_iter().find(lacks) {
                let what = match hole.parse::<usize>() {
                    Ok(number) => format!("wildcard {number} of `l10n`"),
                    Err(_) => format!("`{{{hole}}}` of `l10n`"),
                };
                let message = format!("{what} stands for nothing in `reference`");
                self.problems.add(ConfigProblem::new(l10n.span, message));
                return None;
            }
        }
        Some(Paths {
            reference,
            l10n: open,
            named,
            locales: self.locales(section),
        })
    }

    /// One of `[[filters]]`: a rule for each path and each key.
    fn rules(&mut self, section: &Section<'_>) -> Option<Vec<Rule>> {
        let action = self.required(section, "action")?;
        let known = [
            ("error", Action::Error),
            ("warning", Action::Warning),
            ("ignore", Action::Ignore),
        ];
        let Some((_, action)) = known.iter().find(|(name, _)| *name == action.value) else {
            let message = format!("`{}` is not `error`, `warning` or `ignore`", action.value);
            self.problems.add(ConfigProblem::new(action.span, message));
            return None;
        };
        let keys = self.one_or_many(section, "key");
        let mut compiled: Vec<Option<Regex>> = Vec::new();
        for key in &keys {
            compiled.push(Some(self.key(key)?));
        }
        if section.get("key").is_none() {
            compiled.push(None);
        }
        let mut rules = Vec::new();
        for path in self.one_or_many(section, "path") {
            let text = self.path(&path)?;
            let path = self.compiled(&path, Local::read(&text))?;
            let rule = |key: &Option<Regex>| Rule {
                path: path.clone(),
                key: key.clone(),
                action: *action,
            };
            rules.extend(compiled.iter().map(rule));
        }
        Some(rules)
    }

    /// A key: a whole one, or after `re:` an expression that a key begins with.
    fn key(&mut self, key: &Spanned<String>) -> Option<Regex> {
        let expression = match key.value.strip_prefix("re:") {
            Some(expression) => format!("^(?:{expression})"),
            None => format!("^{}$", regex::escape(&key.value)),
        };
        let compiled = Regex::new(&expression);
        self.compiled(key, compiled.map_err(|cause| cause.to_string()))
    }

    /// A file that is named, by its path in the project.
    fn file(&mut self, section: &Section<'_>) -> Option<Spanned<String>> {
        let path = self.required(section, "path")?;
        let value = self.path(&path)?;
        Some(Spanned { value, ..path })
    }

    fn required(&mut self, section: &Section<'_>, key: &str) -> Option<Spanned<String>> {
        if section.get(key).is_none() {
            let message = format!("`{key}` is missing");
            self.problems.add(ConfigProblem::new(section.span, message));
        }
        section.string(key, self.problems)
    }

    fn one_or_many(&mut self, section: &Section<'_>, key: &str) -> Vec<Spanned<String>> {
        match section.get(key) {
            None => Vec::new(),
            Some(Item::Value(Value::Array(_))) => section.strings(key, self.problems),
            Some(item) if item.as_str().is_some() => {
                string(key, item, self.problems).into_iter().collect()
            }
            Some(item) => {
                wrong_type::<()>(key, "a string or a list of strings", item, self.problems);
                Vec::new()
            }
        }
    }

    /// A path as the project writes it, with known variables put in.
    fn path(&mut self, text: &Spanned<String>) -> Option<String> {
        let filled = known_variables(&text.value, &self.variables);
        let marked = format!("{{{BASE}}}/");
        let joined = match filled.strip_prefix(&marked) {
            Some(below) => join("", below),
            None => join(&self.base, &filled),
        };
        if joined.is_none() {
            let problem = ConfigProblem::new(text.span, LEAVES);
            let hint = "files of other repositories are not read: put the configuration above both";
            self.problems.add(problem.hint(hint));
        }
        joined
    }

    fn compiled<T>(&mut self, text: &Spanned<String>, read: Result<T, String>) -> Option<T> {
        match read {
            Ok(pattern) => Some(pattern),
            Err(why) => {
                let why: Vec<&str> = why.lines().map(str::trim).collect();
                let message = format!("this is no pattern: {}", why.join(" "));
                self.problems.add(ConfigProblem::new(text.span, message));
                None
            }
        }
    }
}
