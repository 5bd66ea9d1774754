//! Which file of a locale belongs to which reference file, and what is asked of it.

use regex::Regex;

use super::pattern::{ANDROID, LOCALE, Pattern, Values};

/// What an `l10n.toml` and the files that it includes say of paths.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mapping {
    /// The file itself, then those that it includes, each before its own.
    pub(super) parts: Vec<Part>,
    /// What is left out.
    pub(super) excluded: Vec<Part>,
    /// All locales that any of the parts names.
    pub(super) locales: Vec<String>,
}

/// What one file says.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// The file, relative to the project.
    pub(super) file: String,
    /// The locales it is for; all, when silent.
    pub(super) locales: Option<Vec<String>>,
    pub(super) entries: Vec<Paths>,
    pub(super) rules: Vec<Rule>,
}

/// One of `[[paths]]`.
#[derive(Clone, Debug)]
pub(super) struct Paths {
    /// Silent for files that hold both languages, which are nothing for us.
    pub(super) reference: Option<Pattern>,
    /// To be expanded.
    pub(super) l10n: Pattern,
    /// To be compared with.
    pub(super) named: Local,
    pub(super) locales: Option<Vec<String>>,
}

/// A pattern of paths in the locales.
#[derive(Clone, Debug)]
pub(super) struct Local {
    /// With [`some_locale`] for the locale, so that it is compiled once.
    pattern: Pattern,
    /// Whether a locale stands in it.
    is_general: bool,
}

/// A path in one locale, and the same with [`some_locale`] for it.
struct Place {
    own: String,
    general: String,
}

impl Local {
    /// Reads a pattern.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        Ok(Self {
            is_general: Pattern::read(text, &Values::new())?.has_locale(),
            pattern: Pattern::read(text, &some_locale())?,
        })
    }

    fn names(&self, place: &Place) -> bool {
        let path = if self.is_general {
            &place.general
        } else {
            &place.own
        };
        self.pattern.matches(path)
    }
}

/// One of `[[filters]]`, for one path and one key.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) path: Local,
    /// Which messages; the file as a whole, when silent.
    pub(super) key: Option<Regex>,
    pub(super) action: Action,
}

/// What is done about a message that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// It is missing.
    Error,
    /// It is missing, and nobody has to hurry.
    Warning,
    /// Nobody asks for it.
    Ignore,
}

/// What stands for a locale in patterns that are compiled once for all; no file is called so.
fn some_locale() -> Values {
    let pairs = [(LOCALE, "\u{10FFFE}"), (ANDROID, "\u{10FFFF}")];
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

/// Which messages a locale is asked for of a document.
///
/// A message that nobody asks for is neither missing nor obsolete. Where a locale has it all the same,
/// it counts as any other.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Whether the locale has nothing to do with the document.
    is_elsewhere: bool,
    /// Whether the document is asked for only where the locale has begun with it.
    is_optional: bool,
    /// For each file of configuration that says something of the document, its rules in order; a
    /// message is asked for by each in which no rule ignores it.
    rules: Vec<Vec<(Regex, Action)>>,
}

impl Asked {
    /// Nothing of the document.
    fn nothing() -> Self {
        Self {
            is_elsewhere: true,
            ..Self::default()
        }
    }

    /// Whether the locale is asked for the document at all.
    #[must_use]
    pub fn has_document(&self) -> bool {
        !self.is_elsewhere
    }

    /// Whether a message is asked for, by its id (`-term` for a Fluent term). `has_file` says whether
    /// the locale has a file for the document.
    #[must_use]
    pub fn has_message(&self, id: &str, has_file: bool) -> bool {
        if self.is_elsewhere || (self.is_optional && !has_file) {
            return false;
        }
        let ignores = |rules: &Vec<(Regex, Action)>| {
            let found = rules.iter().rev().find(|(key, _)| key.is_match(id));
            found.is_some_and(|(_, action)| *action == Action::Ignore)
        };
        self.rules.is_empty() || !self.rules.iter().all(ignores)
    }
}

impl Mapping {
    /// Whether a file is a reference, of which locales have translations.
    pub(crate) fn is_reference(&self, path: &str) -> bool {
        self.references().any(|pattern| pattern.matches(path))
    }

    /// The patterns of references.
    pub(super) fn references(&self) -> impl Iterator<Item = &Pattern> {
        let entries = self.parts.iter().flat_map(|part| &part.entries);
        entries.filter_map(|entry| entry.reference.as_ref())
    }

    /// Where a locale's translation of a reference lies: by the last of the patterns that are for the
    /// locale, else by the last that is for any. Empty for what is no reference.
    pub(crate) fn place(&self, reference: &str, locale: &str) -> String {
        let place = self.place_by(reference, locale, &Self::is_for);
        let any = || self.place_by(reference, locale, &|_, _, _| true);
        place
            .or_else(any)
            .and_then(|(pattern, values)| pattern.expand(&values))
            .unwrap_or_default()
    }

    /// What a locale is asked for of a reference.
    pub(crate) fn asked(&self, reference: &str, locale: &str) -> Asked {
        if !self.locales.iter().any(|known| known == locale) {
            return Asked::nothing();
        }
        let Some((pattern, values)) = self.place_by(reference, locale, &Self::is_for) else {
            return Asked::nothing();
        };
        let has_rules = self.parts.iter().any(|part| !part.rules.is_empty());
        if !has_rules && self.excluded.is_empty() {
            return Asked::default();
        }
        let mut general = values.clone();
        general.extend(some_locale());
        let place = Place {
            own: pattern.expand(&values).unwrap_or_default(),
            general: pattern.expand(&general).unwrap_or_default(),
        };
        if self.leaves_out(reference, &place, locale) {
            return Asked::nothing();
        }
        let mut asked = Asked {
            is_optional: true,
            ..Asked::default()
        };
        for part in &self.parts {
            let is_named = |entry: &Paths| {
                is_among(locale, entry.locales.as_ref()) && entry.named.names(&place)
            };
            if !part.entries.iter().any(is_named) {
                continue;
            }
            let (mut keys, mut of_file) = (Vec::new(), Action::Error);
            for rule in part.rules.iter().filter(|rule| rule.path.names(&place)) {
                match &rule.key {
                    Some(key) => keys.push((key.clone(), rule.action)),
                    None => of_file = rule.action,
                }
            }
            asked.is_optional &= of_file == Action::Ignore;
            asked.rules.push(keys);
        }
        asked
    }

    fn is_for(part: &Part, entry: &Paths, locale: &str) -> bool {
        is_among(locale, part.locales.as_ref()) && is_among(locale, entry.locales.as_ref())
    }

    fn place_by(
        &self,
        reference: &str,
        locale: &str,
        is_for: &dyn Fn(&Part, &Paths, &str) -> bool,
    ) -> Option<(&Pattern, Values)> {
        let parts = self.parts.iter().rev();
        let mut entries = parts.flat_map(|part| {
            let entries = part.entries.iter().rev();
            entries.map(move |entry| (part, entry))
        });
        entries.find_map(|(part, entry)| {
            let pattern = entry.reference.as_ref()?;
            if !is_for(part, entry, locale) {
                return None;
            }
            let mut values = pattern.values(reference)?;
            values.insert(LOCALE.to_owned(), locale.to_owned());
            Some((&entry.l10n, values))
        })
    }

    fn leaves_out(&self, reference: &str, place: &Place, locale: &str) -> bool {
        let names = |part: &Part, entry: &Paths| {
            let of_reference = |pattern: &Pattern| pattern.matches(reference);
            let is_named = entry.reference.as_ref().is_some_and(of_reference);
            Self::is_for(part, entry, locale) && (is_named || entry.named.names(place))
        };
        let of = |part: &Part| part.entries.iter().any(|entry| names(part, entry));
        self.excluded.iter().any(of)
    }
}

fn is_among(locale: &str, locales: Option<&Vec<String>>) -> bool {
    locales.is_none_or(|locales| locales.iter().any(|other| other == locale))
}
