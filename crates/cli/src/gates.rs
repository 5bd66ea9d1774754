//! Conditions that a result has to meet: what falls short is listed, and the exit code is 1.

use clap::ValueEnum;
use hexapla::Before;
use hexapla_core::Locale;
use hexapla_messages::Said;
use hexapla_repo::{Config, Threshold};
use hexapla_report::{Counts, StatusReport};

use crate::error::{CommandError, Indent};

/// So many lines tell what falls short; the rest is counted.
const LISTED: usize = 50;

/// What a status has to meet.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Gates")]
pub(crate) struct GateArgs {
    /// Exit 1 when a locale has less of its units translated (may repeat)
    #[arg(long, value_name = "[LOCALE=]N%")]
    pub(crate) require: Vec<String>,
    /// Exit 1 when there is any unit that stands so (several with commas)
    #[arg(long, value_name = "STATUS", value_delimiter = ',')]
    pub(crate) fail_on: Vec<ToDoArg>,
    /// Count only what is worse than where this branch left REV
    ///
    /// A unit is worse when it is missing, a draft or outdated now, and then was not there or stood
    /// better; from worst to best: missing, draft, outdated, translated. So what the branch found
    /// undone does not count, even where it was edited again; new paragraphs do. Compared is the
    /// working tree with the commit that HEAD and REV have in common (REV itself in a clone too
    /// shallow to know). `--fail-on` then fails on such units only, and `--require` only for a locale
    /// whose share has sunk.
    #[arg(long, value_name = "REV")]
    pub(crate) since: Option<String>,
}

/// How a unit stands that is to be written or looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ToDoArg {
    /// Without a translation
    Missing,
    /// Not yet meant to be read
    Draft,
    /// Made from another source text
    Outdated,
}

impl ToDoArg {
    fn of(self, counts: &Counts) -> (usize, &'static str) {
        match self {
            Self::Missing => (counts.missing, "missing"),
            Self::Draft => (counts.draft, "draft"),
            Self::Outdated => (counts.outdated, "outdated"),
        }
    }
}

/// Reads the thresholds of a command line, which may speak only of the locales asked for: one that nobody
/// looks at would never be missed.
pub(crate) fn thresholds(
    config: &Config,
    required: &[String],
    wanted: &[usize],
) -> Result<Vec<Threshold>, CommandError> {
    let thresholds = required.iter().map(|text| config.threshold(text));
    let thresholds: Vec<Threshold> = thresholds.collect::<Result<_, _>>()?;
    let is_asked = |tag: &Locale| {
        let asked = wanted.iter().filter_map(|index| config.locales.get(*index));
        asked.into_iter().any(|locale| locale.tag == *tag)
    };
    let own = thresholds.iter().filter_map(|one| one.locale.as_ref());
    match own.into_iter().find(|tag| !is_asked(tag)) {
        None => Ok(thresholds),
        Some(tag) => Err(CommandError::new(
            Said::new("required-elsewhere").text("locale", tag.as_str()),
        )),
    }
}

/// What a locale with these units lacks to meet its threshold.
pub(crate) fn below(
    config: &Config,
    required: &[Threshold],
    (locale, units): (&str, &Counts),
) -> Option<Said> {
    let percent = Config::threshold_for(required, config.locale(locale).ok()?)?;
    // Compared without rounding: 79.9 % does not meet 80 %.
    let is_met = units.done() * 100 >= usize::from(percent) * units.total;
    let told = || {
        Said::new("hint-falls-short")
            .text("locale", locale)
            .number("done", units.done())
            .number("units", units.total)
            .number("percent", units.percent())
            .number("required", usize::from(percent))
    };
    (!is_met).then(told)
}

/// The locales of a report that are below what is required, and, where there is an earlier version, have
/// sunk since.
pub(crate) fn sunk(
    config: &Config,
    required: &[Threshold],
    report: &StatusReport,
    before: Option<&Before>,
) -> Vec<Said> {
    let has_sunk = |locale: &hexapla_report::LocaleStatus| {
        let Some(before) = before else { return true };
        let all = &config.locales;
        let index = all.iter().position(|one| one.tag.as_str() == locale.locale);
        let paths = locale.documents.iter().map(|one| one.path.as_str());
        let then = before.counts(index.unwrap_or(usize::MAX), paths);
        locale.units.done() * then.total < then.done() * locale.units.total
    };
    let locales = report.locales.iter().filter(|locale| has_sunk(locale));
    locales
        .filter_map(|locale| below(config, required, (&locale.locale, &locale.units)))
        .collect()
}

/// The documents of a report that have units that stand so: each with a line for each such status.
pub(crate) fn failing(report: &StatusReport, statuses: &[ToDoArg]) -> Vec<Vec<Said>> {
    let mut failing = Vec::new();
    for locale in &report.locales {
        for document in &locale.documents {
            let found = statuses.iter().map(|status| status.of(&document.units));
            let found: Vec<Said> = found
                .filter(|(count, _)| *count > 0)
                .map(|(count, status)| {
                    Said::new("stands-so")
                        .text("locale", &locale.locale)
                        .text("path", &document.path)
                        .text("status", status)
                        .number("units", count)
                })
                .collect();
            if !found.is_empty() {
                failing.push(found);
            }
        }
    }
    failing
}

/// An error with exit code 1 that lists what falls short; nothing, where nothing does.
pub(crate) fn conclude(below: &[Said], failing: &[Vec<Said>]) -> Result<(), CommandError> {
    let required = Said::new("below-required").number("locales", below.len());
    let asked = Said::new("not-done").number("documents", failing.len());
    let sections = [(required, below.to_vec()), (asked, failing.concat())];
    let sections = sections.into_iter().filter(|(_, lines)| !lines.is_empty());
    let told = sections.fold(None, |told: Option<CommandError>, (heading, lines)| {
        let error = match told {
            None => CommandError::unmet(heading),
            Some(error) => error.line(Indent::None, heading),
        };
        let more = lines.len().saturating_sub(LISTED);
        let listed = lines.into_iter().take(LISTED);
        let error = listed.fold(error, |error, line| error.line(Indent::Item, line));
        Some(match more {
            0 => error,
            more => error.line(Indent::Item, Said::new("and-more").number("more", more)),
        })
    });
    told.map_or(Ok(()), Err)
}
