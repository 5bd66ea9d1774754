//! Points that were found out before, in the private folder.

use std::{collections::BTreeMap, fmt::Write as _};

use hexapla_core::NORMALIZATION;
use hexapla_formats::EXTRACTOR;
use hexapla_report::{Counts, TrendLocale};

use crate::{selection::Selection, session::Session};

/// The name in the private folder.
const NAME: &str = "trend";
/// Counts up when the form changes, or what is counted.
const VERSION: u32 = 1;
/// The most commits that are remembered.
const MOST: usize = 4096;

/// Points by commit, for one question. One line holds what is asked, then each commit has a line with
/// all numbers of all locales.
pub(super) struct Remembered {
    question: String,
    tags: Vec<String>,
    points: BTreeMap<String, Vec<TrendLocale>>,
    is_new: bool,
}

impl Remembered {
    /// What is remembered of these locales and documents by the present configuration; nothing where
    /// something else was asked before.
    pub(super) fn of(session: &Session<'_>, locales: &[usize], selection: &Selection) -> Self {
        let configured = &session.project.config.locales;
        let tags: Vec<String> = locales
            .iter()
            .filter_map(|index| configured.get(*index))
            .map(|locale| locale.tag.to_string())
            .collect();
        let program = env!("CARGO_PKG_VERSION");
        let question = format!(
            "{VERSION} {program} {EXTRACTOR} {NORMALIZATION} {} {tags:?} {selection:?}",
            session.project.fingerprint()
        );
        let question = question.replace('\n', " ");
        let text = session.project.recall(NAME).unwrap_or_default();
        let lines = text
            .split_once('\n')
            .filter(|(asked, _)| *asked == question);
        let lines = lines.map_or("", |(_, lines)| lines);
        let points = lines.lines().filter_map(|line| read(line, &tags)).collect();
        Self {
            question,
            tags,
            points,
            is_new: false,
        }
    }

    pub(super) fn point(&self, commit: &str) -> Option<Vec<TrendLocale>> {
        self.points.get(commit).cloned()
    }

    pub(super) fn learn(&mut self, commit: &str, locales: &[TrendLocale]) {
        let before = self.points.insert(commit.to_owned(), locales.to_vec());
        self.is_new |= before.is_none();
    }

    /// Writes it down, if anything is new.
    pub(super) fn keep(self, session: &Session<'_>) {
        if !self.is_new || self.points.len() > MOST || self.tags.is_empty() {
            return;
        }
        let mut text = format!("{}\n", self.question);
        for (commit, locales) in &self.points {
            text.push_str(commit);
            for counts in locales.iter().flat_map(|one| [&one.units, &one.words]) {
                for number in numbers(counts) {
                    let _ = write!(text, " {number}");
                }
            }
            text.push('\n');
        }
        session.project.remember(NAME, &text);
    }
}

fn read(line: &str, tags: &[String]) -> Option<(String, Vec<TrendLocale>)> {
    let mut fields = line.split(' ');
    let commit = fields.next()?.to_owned();
    let mut counts = || -> Option<Counts> {
        let mut next = || fields.next()?.parse().ok();
        Some(Counts {
            total: next()?,
            missing: next()?,
            draft: next()?,
            outdated: next()?,
            outdated_minor: next()?,
            translated: next()?,
            reviewed: next()?,
            obsolete: next()?,
            own: next()?,
        })
    };
    let mut locales = Vec::new();
    for tag in tags {
        locales.push(TrendLocale {
            locale: tag.clone(),
            units: counts()?,
            words: counts()?,
        });
    }
    fields.next().is_none().then_some((commit, locales))
}

fn numbers(counts: &Counts) -> [usize; 9] {
    let Counts {
        total,
        missing,
        draft,
        outdated,
        outdated_minor,
        translated,
        reviewed,
        obsolete,
        own,
    } = *counts;
    [
        total,
        missing,
        draft,
        outdated,
        outdated_minor,
        translated,
        reviewed,
        obsolete,
        own,
    ]
}
