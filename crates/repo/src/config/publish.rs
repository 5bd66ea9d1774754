//! `publish`: what of a build people may see.

use super::{
    LocaleConfig,
    build::{choice, thresholds},
    glob::{Dots, Glob},
    problem::ConfigProblem,
    reader::{Problems, Section, span_of},
    threshold::Threshold,
};

/// What becomes of pages that have too little of their locale in them.
#[derive(Clone, Debug)]
pub struct PublishRule {
    documents: Vec<Glob>,
    /// The shares below which it holds; of those for one locale and for all, that of the locale.
    pub below: Vec<Threshold>,
    /// What is published then.
    pub then: Publish,
}

impl PublishRule {
    /// What it says which documents it is about with.
    pub(super) fn patterns(&self) -> &[Glob] {
        &self.documents
    }

    /// Whether it is about a document.
    #[must_use]
    pub fn is_about(&self, path: &str) -> bool {
        self.documents.is_empty() || self.documents.iter().any(|glob| glob.covers(path))
    }
}

/// What is published in place of a page that has too little of its locale in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Publish {
    /// Nothing.
    Skip,
    /// The page in the source's language.
    Source,
    /// The page as it is: what is translated, and the source for the rest.
    #[default]
    Mixed,
}

const PUBLISH: [(&str, Publish); 3] = [
    ("skip", Publish::Skip),
    ("source", Publish::Source),
    ("mixed", Publish::Mixed),
];

/// Reads `publish`: one word with `below` beside it, or tables with patterns.
pub(super) fn publish(
    section: &Section<'_>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> Vec<PublishRule> {
    let Some(item) = section.get("publish") else {
        if let Some(below) = section.get("below") {
            let problem =
                ConfigProblem::new(span_of(below), "`below` says nothing without `publish`");
            problems.add(problem.hint("publish = \"skip\""));
        }
        return Vec::new();
    };
    if item.as_str().is_some() {
        let then = choice(section, "publish", &PUBLISH, problems).unwrap_or_default();
        let below = below(section, locales, problems);
        return vec![PublishRule {
            documents: Vec::new(),
            below,
            then,
        }];
    }
    let tables = match item.as_array_of_tables() {
        Some(tables) => tables
            .iter()
            .map(|table| Section::new(table, span_of(item)))
            .collect(),
        None => Section::of("publish", item, problems)
            .into_iter()
            .collect::<Vec<_>>(),
    };
    let rule = |table: Section<'_>| {
        table.expect_keys(&["documents", "below", "then"], problems);
        let texts = table.strings("documents", problems);
        PublishRule {
            documents: texts
                .iter()
                .filter_map(|text| Glob::read(text, Dots::Plain, problems))
                .collect(),
            below: below(&table, locales, problems),
            then: choice(&table, "then", &PUBLISH, problems).unwrap_or_default(),
        }
    };
    tables.into_iter().map(rule).collect()
}

/// The shares of a rule; when silent, it holds for pages with nothing translated.
fn below(
    section: &Section<'_>,
    locales: &[LocaleConfig],
    problems: &mut Problems,
) -> Vec<Threshold> {
    let read = thresholds(section, "below", locales, problems);
    if read.is_empty() {
        return vec![Threshold {
            locale: None,
            percent: 1,
        }];
    }
    read
}
