//! The locales of a project: what the file says of each, what is derived, and how one is looked up.

use std::fmt;

use hexapla_core::{Direction, DocumentPath, Locale, Span};
use toml_edit::Item;

use super::{
    Config,
    problem::ConfigProblem,
    reader::{Problems, Section, Spanned, span_of, string, type_of_item, wrong_type},
    tag::read_tag,
};
use crate::nearest::nearest;

/// One locale of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleConfig {
    /// The locale, in canonical form.
    pub tag: Locale,
    /// How the site writes it: `CN`. When silent, the language in capitals; where two locales would
    /// share that, the tag in capitals.
    pub code: String,
    /// What `{locale}` becomes in paths: one path component. When silent, the tag.
    pub folder: String,
    /// What the language calls itself.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The value of `hreflang`. When silent, the tag.
    pub hreflang: String,
    /// The locales asked in turn for a target that is not there. When silent, the project's locales
    /// among the tag's parents. Never holds the source, which comes last by itself.
    pub fallback: Vec<Locale>,
    /// Who looks after it.
    pub owners: Vec<String>,
}

/// Why a text names no target locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// The project does not have it.
    Absent,
    /// It is the source locale.
    Source,
}

/// A text that names no target locale of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLocale {
    /// The text.
    pub text: String,
    /// Why.
    pub why: Unknown,
    /// The tags of the project that are near to it; all of them where none is.
    pub nearest: Vec<String>,
}

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text.escape_debug();
        match self.why {
            Unknown::Absent => write!(f, "`{text}` is no locale of this project"),
            Unknown::Source => write!(f, "`{text}` is the source locale of this project"),
        }
    }
}

impl std::error::Error for UnknownLocale {}

impl Config {
    /// Finds a target locale by its tag, in any case and with `_` for `-`, or by its site code.
    ///
    /// # Errors
    /// When the project has no such target locale; says which are near.
    pub fn locale(&self, text: &str) -> Result<&LocaleConfig, UnknownLocale> {
        if let Some(found) = self.locales.iter().find(|locale| locale.answers_to(text)) {
            return Ok(found);
        }
        let why = if self.source.answers_to(text) {
            Unknown::Source
        } else {
            Unknown::Absent
        };
        let tags = || self.locales.iter().map(|locale| locale.tag.as_str());
        let mut near = nearest(text, tags());
        if near.is_empty() {
            near = tags().collect();
        }
        Err(UnknownLocale {
            text: text.to_owned(),
            why,
            nearest: near.into_iter().map(str::to_owned).collect(),
        })
    }

    /// Finds the source locale or a target locale, by the same spellings as [`Config::locale`].
    ///
    /// # Errors
    /// When the project has no such locale; says which are near.
    pub fn any_locale(&self, text: &str) -> Result<&LocaleConfig, UnknownLocale> {
        if self.source.answers_to(text) {
            return Ok(&self.source);
        }
        self.locale(text)
    }
}

impl LocaleConfig {
    /// How files may name it, the likeliest first: its folder, its tag, its site code.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let tag = self.tag.as_str().to_owned();
        vec![self.folder.clone(), tag, self.code.clone()]
    }

    /// The paths of files that stand for one in this locale, the likeliest first: `images/x.it.png` for
    /// `images/x.png`. None for a file without an ending.
    #[must_use]
    pub fn stand_ins(&self, path: &str) -> Vec<String> {
        let Some((stem, ending)) = path.rsplit_once('.') else {
            return Vec::new();
        };
        if ending.contains('/') {
            return Vec::new();
        }
        let mut names = self.names();
        names.dedup();
        let paths = names.iter().map(|name| format!("{stem}.{name}.{ending}"));
        paths.collect()
    }

    pub(super) fn answers_to(&self, text: &str) -> bool {
        self.code.eq_ignore_ascii_case(text)
            || Locale::parse(text).is_ok_and(|locale| locale == self.tag)
    }

    fn derived(tag: Locale) -> Self {
        Self {
            code: tag.language().to_ascii_uppercase(),
            folder: tag.as_str().to_owned(),
            name: tag.autonym().to_owned(),
            direction: tag.direction(),
            hreflang: tag.as_str().to_owned(),
            fallback: Vec::new(),
            owners: Vec::new(),
            tag,
        }
    }
}

/// A locale as it was read, before the locales are compared with each other.
struct Raw {
    config: LocaleConfig,
    span: Span,
    code: Code,
    fallback: Option<Vec<Spanned<String>>>,
}

/// Where a site code comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Code {
    Derived,
    Given,
}

const KEYS: [&str; 8] = [
    "tag", "code", "folder", "name", "dir", "hreflang", "fallback", "owners",
];

/// Reads `source` and `locales`.
pub(super) fn read(
    root: &Section<'_>,
    problems: &mut Problems,
) -> Option<(LocaleConfig, Vec<LocaleConfig>)> {
    let source = read_source(root, problems);
    let mut raw = read_targets(root, problems);
    if let Some(source) = source {
        raw.insert(0, source);
        tell_codes_apart(&mut raw);
        compare(&raw, problems);
        let mut configs = resolve(raw, problems).into_iter();
        return configs.next().map(|source| (source, configs.collect()));
    }
    None
}

fn read_source(root: &Section<'_>, problems: &mut Problems) -> Option<Raw> {
    let Some(item) = root.get("source") else {
        let problem = ConfigProblem::new(Span::at(0), "`source` is missing");
        problems.add(problem.hint("say which locale the authors write in: source = \"en\""));
        return None;
    };
    read_one("`source`", item, problems)
}

fn read_targets(root: &Section<'_>, problems: &mut Problems) -> Vec<Raw> {
    let Some(item) = root.get("locales") else {
        let problem = ConfigProblem::new(Span::at(0), "`locales` is missing");
        problems.add(problem.hint("say which locales there are: locales = [\"it\", \"ja\"]"));
        return Vec::new();
    };
    let Some(array) = item.as_array() else {
        wrong_type::<()>("locales", "a list", item, problems);
        return Vec::new();
    };
    let items: Vec<Item> = array
        .iter()
        .map(|value| Item::Value(value.clone()))
        .collect();
    let read = |item| read_one("a locale", item, problems);
    items.iter().filter_map(read).collect()
}

fn read_one(name: &str, item: &Item, problems: &mut Problems) -> Option<Raw> {
    let Some(table) = item.as_table_like() else {
        if item.as_str().is_none() {
            let found = type_of_item(item);
            let message = format!("{name} must be a string or a table, not {found}");
            problems.add(ConfigProblem::new(span_of(item), message));
            return None;
        }
        let tag = read_tag(&string(name, item, problems)?, problems)?;
        return Some(Raw {
            config: LocaleConfig::derived(tag),
            span: span_of(item),
            code: Code::Derived,
            fallback: None,
        });
    };
    let section = Section::new(table, span_of(item));
    section.expect_keys(&KEYS, problems);
    let Some(tag) = section.string("tag", problems) else {
        if section.get("tag").is_none() {
            let problem = ConfigProblem::new(section.span, "a locale without `tag`");
            problems.add(problem.hint("{ tag = \"zh-CN\", code = \"CN\" }"));
        }
        return None;
    };
    let config = LocaleConfig::derived(read_tag(&tag, problems)?);
    Some(read_table(config, &tag, &section, problems))
}

fn read_table(
    mut config: LocaleConfig,
    tag: &Spanned<String>,
    section: &Section<'_>,
    problems: &mut Problems,
) -> Raw {
    let mut code_from = Code::Derived;
    let is_code = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if let Some(code) = section.string("code", problems) {
        if code.value.is_empty() || !code.value.chars().all(is_code) {
            let message = "a site code is made of ASCII letters, digits, `-` and `_`";
            problems.add(ConfigProblem::new(code.span, message));
        }
        config.code = code.value;
        code_from = Code::Given;
    }
    if let Some(folder) = section.string("folder", problems) {
        if folder.value.contains('/') || DocumentPath::parse(&folder.value).is_err() {
            let message = "`folder` must be one component of a path";
            problems.add(ConfigProblem::new(folder.span, message));
        }
        config.folder = folder.value;
    }
    if let Some(name) = section.string("name", problems) {
        config.name = name.value;
    }
    if let Some(direction) = section.string("dir", problems) {
        match direction.value.as_str() {
            "ltr" => config.direction = Direction::Ltr,
            "rtl" => config.direction = Direction::Rtl,
            _ => problems.add(ConfigProblem::new(
                direction.span,
                "`dir` is `ltr` or `rtl`",
            )),
        }
    }
    if let Some(hreflang) = section.string("hreflang", problems) {
        if Locale::parse(&hreflang.value).is_err() && hreflang.value != "x-default" {
            let message = "`hreflang` must be a BCP 47 locale or `x-default`";
            problems.add(ConfigProblem::new(hreflang.span, message));
        }
        config.hreflang = hreflang.value;
    }
    let owners = section.strings("owners", problems);
    config.owners = owners.into_iter().map(|owner| owner.value).collect();
    let given = section.get("fallback").is_some();
    Raw {
        config,
        span: tag.span,
        code: code_from,
        fallback: given.then(|| section.strings("fallback", problems)),
    }
}

/// Gives a locale whose derived site code is also another's its whole tag as code: beside `pt` (`PT`)
/// stands `pt-BR` (`PT-BR`).
fn tell_codes_apart(locales: &mut [Raw]) {
    let codes: Vec<String> = locales
        .iter()
        .map(|raw| raw.config.code.to_ascii_uppercase())
        .collect();
    for raw in locales {
        let count = codes
            .iter()
            .filter(|code| **code == raw.config.code)
            .count();
        if raw.code == Code::Derived && count > 1 {
            raw.config.code = raw.config.tag.as_str().to_ascii_uppercase();
        }
    }
}

/// Reports locales that stand twice, and codes and folders that two locales share.
fn compare(locales: &[Raw], problems: &mut Problems) {
    for (index, locale) in locales.iter().enumerate() {
        let earlier = locales.get(..index).unwrap_or_default();
        if let Some(clash) = earlier.iter().find_map(|other| clash(locale, other)) {
            problems.add(ConfigProblem {
                span: locale.span,
                ..clash
            });
        }
    }
}

fn clash(locale: &Raw, other: &Raw) -> Option<ConfigProblem> {
    let (one, two) = (&locale.config, &other.config);
    let (tag, other_tag) = (&one.tag, &two.tag);
    let problem = |message: String| Some(ConfigProblem::new(Span::at(0), message));
    if one.tag == two.tag {
        return problem(format!("the locale `{tag}` stands here twice"));
    }
    if one.folder.to_lowercase() == two.folder.to_lowercase() {
        let folder = &one.folder;
        return problem(format!(
            "`{tag}` and `{other_tag}` have the same folder, `{folder}`"
        ));
    }
    let code_is_tag = |code: &LocaleConfig, tag: &LocaleConfig| {
        Locale::parse(&code.code).is_ok_and(|locale| locale == tag.tag)
    };
    if one.code.eq_ignore_ascii_case(&two.code) {
        let code = &one.code;
        return problem(format!(
            "`{tag}` and `{other_tag}` have the same site code, `{code}`"
        ))
        .map(|problem| problem.hint(format!("{{ tag = \"{tag}\", code = \"…\" }}")));
    }
    if code_is_tag(one, two) || code_is_tag(two, one) {
        return problem(format!(
            "the site code of one of `{tag}` and `{other_tag}` is the tag of the other"
        ));
    }
    None
}

/// Settles the fallback chains, now that all locales are known.
fn resolve(raw: Vec<Raw>, problems: &mut Problems) -> Vec<LocaleConfig> {
    let known: Vec<LocaleConfig> = raw.iter().map(|raw| raw.config.clone()).collect();
    let (source, targets) = match known.split_first() {
        Some((source, targets)) => (source, targets),
        None => return Vec::new(),
    };
    let settle = |raw: Raw| {
        let mut config = raw.config;
        config.fallback = match raw.fallback {
            None => derive_chain(&config.tag, targets),
            Some(names) => {
                let named =
                    |name: &Spanned<String>| link(name, &config.tag, source, targets, problems);
                names.iter().filter_map(named).collect()
            }
        };
        config
    };
    raw.into_iter().map(settle).collect()
}

fn derive_chain(tag: &Locale, targets: &[LocaleConfig]) -> Vec<Locale> {
    let is_target = |parent: &Locale| targets.iter().any(|target| target.tag == *parent);
    tag.parents().into_iter().filter(is_target).collect()
}

fn link(
    name: &Spanned<String>,
    of: &Locale,
    source: &LocaleConfig,
    targets: &[LocaleConfig],
    problems: &mut Problems,
) -> Option<Locale> {
    if source.answers_to(&name.value) {
        return None;
    }
    let Some(found) = targets.iter().find(|target| target.answers_to(&name.value)) else {
        let message = format!("`{}` is no locale of this project", name.value);
        let problem = ConfigProblem::new(name.span, message);
        problems.add(problem.hint("a fallback is one of `locales`"));
        return None;
    };
    if found.tag == *of {
        let message = format!("`{of}` falls back to itself");
        problems.add(ConfigProblem::new(name.span, message));
        return None;
    }
    Some(found.tag.clone())
}
