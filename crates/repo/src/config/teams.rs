//! `[[owners]]` and `[tiers]`: whom a document concerns, and what it is needed for.

use std::collections::BTreeSet;

use hexapla_core::{Locale, Span};
use toml_edit::Item;

use super::{
    Config, LocaleConfig,
    documents::tables,
    glob::{Dots, Glob},
    problem::ConfigProblem,
    publish::PublishRule,
    reader::{Problems, Section, Spanned, span_of, wrong_type},
};
use crate::nearest::nearest;

/// Who looks after which documents, and which documents belong together.
#[derive(Clone, Debug, Default)]
pub struct Teams {
    /// In the order of the file; of those that name a document in a locale the last holds.
    pub owners: Vec<OwnersRule>,
    /// In the order of the file.
    pub tiers: Vec<Tier>,
}

/// Who looks after some documents in some locales.
#[derive(Clone, Debug)]
pub struct OwnersRule {
    /// The locales; `None` for all.
    pub locales: Option<Vec<Locale>>,
    /// Who: `@anna`, `@org/team`, an address. Nobody where it is empty.
    pub who: Vec<String>,
    paths: Vec<Glob>,
}

/// Documents that are needed together: "at launch".
#[derive(Clone, Debug)]
pub struct Tier {
    /// Its name.
    pub name: String,
    paths: Vec<Glob>,
}

/// A pattern of `[[owners]]` or `[tiers]` that names no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdlePattern {
    /// The pattern.
    pub pattern: String,
    /// Where in `hexapla.toml` it stands.
    pub span: Span,
}

impl Config {
    /// Who looks after a document (by its path) in a locale: as the last of `[[owners]]` that names it
    /// says, else the owners of the locale.
    #[must_use]
    pub fn owners_of<'c>(&'c self, locale: &'c LocaleConfig, path: &str) -> &'c [String] {
        let holds = |rule: &&OwnersRule| {
            let locales = rule.locales.as_ref();
            locales.is_none_or(|locales| locales.contains(&locale.tag)) && names(&rule.paths, path)
        };
        let rule = self.teams.owners.iter().rev().find(holds);
        rule.map_or(locale.owners.as_slice(), |rule| rule.who.as_slice())
    }

    /// All whom the file names as owners, sorted.
    #[must_use]
    pub fn owners(&self) -> Vec<&str> {
        let rules = self.teams.owners.iter().flat_map(|rule| &rule.who);
        let locales = self.locales.iter().flat_map(|locale| &locale.owners);
        let all: BTreeSet<&str> = rules.chain(locales).map(String::as_str).collect();
        all.into_iter().collect()
    }

    /// The tiers that a document (by its path) is in, in the order of the file.
    #[must_use]
    pub fn tiers_of(&self, path: &str) -> Vec<&str> {
        let tiers = self.teams.tiers.iter();
        tiers
            .filter(|tier| names(&tier.paths, path))
            .map(|tier| tier.name.as_str())
            .collect()
    }
}

impl Teams {
    fn patterns(&self) -> impl Iterator<Item = &Glob> {
        let owners = self.owners.iter().flat_map(|rule| &rule.paths);
        owners.chain(self.tiers.iter().flat_map(|tier| &tier.paths))
    }
}

impl Config {
    /// The patterns of owners, tiers and rules for publishing that name none of these paths, in the order of the file.
    pub(crate) fn idle(&self, paths: &[&str]) -> Vec<IdlePattern> {
        let rules = self.build.publish.iter();
        let rules = rules.flat_map(PublishRule::patterns);
        let all = self.teams.patterns().chain(rules);
        let idle = all.filter(|glob| !paths.iter().any(|path| glob.covers(path)));
        let mut idle: Vec<IdlePattern> = idle
            .map(|glob| IdlePattern {
                pattern: glob.text.clone(),
                span: glob.span,
            })
            .collect();
        idle.sort_by_key(|idle| idle.span);
        idle
    }
}

fn names(globs: &[Glob], path: &str) -> bool {
    globs.iter().any(|glob| glob.covers(path))
}

/// Reads both sections.
pub(super) fn read(root: &Section<'_>, locales: &[LocaleConfig], problems: &mut Problems) -> Teams {
    Teams {
        owners: read_owners(root, locales, problems),
        tiers: read_tiers(root, problems),
    }
}

fn read_owners(
    root: &Section<'_>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> Vec<OwnersRule> {
    let Some(item) = root.get("owners") else {
        return Vec::new();
    };
    let sections = tables("owners", item, problems);
    sections
        .iter()
        .map(|section| read_rule(section, locales, problems))
        .collect()
}

fn read_rule(
    section: &Section<'_>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> OwnersRule {
    section.expect_keys(&["paths", "locales", "who"], problems);
    for (key, example) in [("paths", "[\"articles/**\"]"), ("who", "[\"@anna\"]")] {
        if section.get(key).is_none() {
            let problem = ConfigProblem::new(section.span, format!("`{key}` is missing"));
            problems.add(problem.hint(format!("{key} = {example}")));
        }
    }
    let who = section.strings("who", problems);
    for name in who.iter().filter(|name| name.value.trim().is_empty()) {
        problems.add(ConfigProblem::new(name.span, "an owner without a name"));
    }
    twice("owner", &who, problems);
    OwnersRule {
        locales: read_locales(section, locales, problems),
        who: who.into_iter().map(|name| name.value).collect(),
        paths: match section.get("paths") {
            Some(item) => read_paths("paths", item, section, problems),
            None => Vec::new(),
        },
    }
}

fn read_locales(
    section: &Section<'_>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> Option<Vec<Locale>> {
    section.get("locales")?;
    let mut found = Vec::new();
    for name in section.strings("locales", problems) {
        let Some(locale) = locales.iter().find(|locale| locale.answers_to(&name.value)) else {
            let message = format!("`{}` is no locale of this project", name.value);
            let problem = ConfigProblem::new(name.span, message);
            let tags = locales.iter().map(|locale| locale.tag.as_str());
            problems.add(match nearest(&name.value, tags).first() {
                Some(near) => problem.hint(format!("did you mean `{near}`?")),
                None => problem.hint("`locales` here are some of those above"),
            });
            continue;
        };
        if found.contains(&locale.tag) {
            let message = format!("the locale `{}` stands here twice", locale.tag);
            problems.add(ConfigProblem::new(name.span, message));
        }
        found.push(locale.tag.clone());
    }
    Some(found)
}

fn read_tiers(root: &Section<'_>, problems: &mut Problems) -> Vec<Tier> {
    let Some(section) = root
        .get("tiers")
        .and_then(|item| Section::of("tiers", item, problems))
    else {
        return Vec::new();
    };
    let mut tiers = Vec::new();
    let mut seen: Vec<Spanned<String>> = Vec::new();
    for (key, item) in section.entries() {
        if key.value.trim().is_empty() || key.value.contains(char::is_control) {
            problems.add(ConfigProblem::new(key.span, "a tier without a name"));
        }
        seen.push(Spanned {
            value: key.value.to_owned(),
            span: key.span,
        });
        tiers.push(Tier {
            name: key.value.to_owned(),
            paths: read_paths(key.value, item, &section, problems),
        });
    }
    twice("tier", &seen, problems);
    tiers
}

/// Reads a list of patterns, which must not be empty.
fn read_paths(key: &str, item: &Item, section: &Section<'_>, problems: &mut Problems) -> Vec<Glob> {
    match item.as_array() {
        Some(array) if array.is_empty() => {
            problems.add(ConfigProblem::new(
                span_of(item),
                format!("`{key}` is empty"),
            ));
        }
        Some(_) => {}
        None => {
            wrong_type::<()>(key, "a list of strings", item, problems);
            return Vec::new();
        }
    }
    let texts = section.strings(key, problems);
    texts
        .iter()
        .filter_map(|text| Glob::read(text, Dots::Plain, problems))
        .collect()
}

/// Reports names that stand twice, also where only case differs.
fn twice(what: &str, names: &[Spanned<String>], problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name.value.to_lowercase()) {
            let message = format!("the {what} `{}` stands here twice", name.value);
            problems.add(ConfigProblem::new(name.span, message));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    const HEAD: &str = "source = \"en\"\nlocales = [\"it\", { tag = \"zh-CN\", code = \"CN\", owners = [\"@li\"] }]\n\
                        [[documents]]\ninclude = [\"**/*.md\"]\n";

    fn config(rest: &str) -> Config {
        Config::parse(Path::new("hexapla.toml"), &format!("{HEAD}{rest}")).unwrap()
    }

    fn problems(rest: &str) -> Vec<(String, String)> {
        let text = format!("{HEAD}{rest}");
        let error = Config::parse(Path::new("hexapla.toml"), &text).unwrap_err();
        let told = error.problems.into_iter();
        told.map(|problem| {
            let place = problem.span.of(&text).to_owned();
            (problem.message, place)
        })
        .collect()
    }

    fn owners<'c>(config: &'c Config, locale: &str, path: &str) -> Vec<&'c str> {
        let locale = config.locale(locale).unwrap();
        let all = config.owners_of(locale, path).iter();
        all.map(String::as_str).collect()
    }

    #[test]
    fn the_last_rule_that_names_a_document_holds() {
        let config = config(
            "[[owners]]\npaths = [\"**\"]\nwho = [\"@all\"]\n\
             [[owners]]\npaths = [\"articles\"]\nlocales = [\"CN\"]\nwho = [\"@wang\", \"@org/team\"]\n\
             [[owners]]\npaths = [\"articles/old/*.md\"]\nwho = []\n",
        );
        assert_eq!(owners(&config, "it", "articles/a.md"), ["@all"]);
        assert_eq!(
            owners(&config, "zh-CN", "articles/a.md"),
            ["@wang", "@org/team"]
        );
        assert_eq!(owners(&config, "zh-CN", "b.md"), ["@all"]);
        assert!(owners(&config, "zh-CN", "articles/old/a.md").is_empty());
        assert_eq!(config.owners(), ["@all", "@li", "@org/team", "@wang"]);
    }

    #[test]
    fn where_no_rule_names_a_document_the_owners_of_the_locale_hold() {
        let config = config("[[owners]]\npaths = [\"a.md\"]\nwho = [\"@anna\"]\n");
        assert_eq!(owners(&config, "CN", "b.md"), ["@li"]);
        assert!(owners(&config, "it", "b.md").is_empty());
    }

    #[test]
    fn a_document_may_be_in_several_tiers() {
        let config = config(
            "[tiers]\nlaunch = [\"articles/a*.md\", \"b.md\"]\n\"später\" = [\"articles\"]\n",
        );
        assert_eq!(config.tiers_of("articles/ab.md"), ["launch", "später"]);
        assert_eq!(config.tiers_of("articles/b.md"), ["später"]);
        assert_eq!(config.tiers_of("b.md"), ["launch"]);
    }

    #[test]
    fn patterns_that_name_nothing_are_known_with_their_place() {
        let config = config(
            "[[owners]]\npaths = [\"a.md\", \"gone/**\"]\nwho = [\"@a\"]\n[tiers]\nt = [\"no.md\"]\n\
            [[build.publish]]\ndocuments = [\"b.md\", \"lgal/**\"]\nbelow = \"60%\"\nthen = \"skip\"\n",
        );
        let idle = config.idle(&["a.md", "b.md"]);
        let told: Vec<&str> = idle.iter().map(|idle| idle.pattern.as_str()).collect();
        assert_eq!(told, ["gone/**", "no.md", "lgal/**"]);
        assert!(idle.iter().all(|idle| !idle.span.is_empty()));
    }

    #[test]
    fn each_mistake_is_told_where_it_stands() {
        let told = problems(
            "[[owners]]\npaths = [\"a.md\"]\nlocales = [\"itt\", \"it\", \"IT\"]\nwho = [\"@a\", \"@A\", \" \"]\n\
             [[owners]]\nlocales = \"it\"\nwhoo = []\n\
             [tiers]\nlaunch = []\nLaunch = \"a.md\"\nx = [\"../a\"]\n",
        );
        let expected = [
            ("`itt` is no locale of this project", "\"itt\""),
            ("the locale `it` stands here twice", "\"IT\""),
            ("the owner `@A` stands here twice", "\"@A\""),
            ("an owner without a name", "\" \""),
            ("`paths` is missing", "[[owners]]"),
            ("`who` is missing", "[[owners]]"),
            (
                "`locales` must be a list of strings, not a string",
                "\"it\"",
            ),
            ("unknown key `whoo`", "whoo"),
            ("`launch` is empty", "[]"),
            ("the tier `Launch` stands here twice", "Launch"),
            (
                "`Launch` must be a list of strings, not a string",
                "\"a.md\"",
            ),
            ("the pattern leaves the project", "\"../a\""),
        ];
        let told: Vec<(&str, &str)> = told.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(told, expected);
    }
}
