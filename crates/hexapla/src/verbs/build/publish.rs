//! Which pages are published: the project's rules, what each page has, and what was published before.

use std::collections::BTreeMap;

use hexapla_assemble::BuildPolicy;
use hexapla_core::DocumentPath;
use hexapla_formats::Format;
use hexapla_repo::{Age, Config, Packer, Preset, Publish, PublishRule, Unpacker};
use hexapla_report::Unpublished;

use super::{assembly::choose_all, ledger::Ledger};
use crate::{error::Error, remember::Remember, session::Session, survey::Memory, view::View};

/// A page that was published goes only when its share falls so far below what is asked for, in percent, so
/// that it does not come and go with every paragraph.
const SLACK: u8 = 10;

/// What is published of each page, by index of the locale and path of the document.
#[derive(Debug, Default)]
pub(super) struct Publication {
    verdicts: BTreeMap<(usize, DocumentPath), Publish>,
    /// What is not published as it is, in order of path.
    pub(super) unpublished: Vec<Unpublished>,
}

/// How much of a page is in its locale, or in one of its chain.
struct Share {
    locale: usize,
    translated: usize,
    units: usize,
}

/// The shares of a document in each locale that is asked for.
struct Shares {
    path: DocumentPath,
    shares: Vec<Share>,
}

impl Publication {
    /// Decides for the first locale of each chain. Looks at documents only where the project has rules.
    pub(super) fn decide(
        session: &Session<'_>,
        chains: &[Vec<usize>],
        policy: BuildPolicy,
        ledger: &Ledger<'_>,
    ) -> Result<Self, Error> {
        let config = &session.project.config;
        if config.build.publish.is_empty() {
            return Ok(Self::default());
        }
        let read: Vec<usize> = chains.iter().flatten().copied().collect();
        let about = format!("{chains:?}{policy:?}");
        let memory = Memory {
            kind: "publish",
            about: about.as_bytes(),
            pack: &|shares: &Shares, into| {
                shares.pack(into);
                Some(Age::NEVER)
            },
            unpack: &|| Box::new(Shares::unpack),
        };
        let surveyed =
            session.survey_remembered(&read, Some(memory), |view| shares(view, chains, policy))?;
        let mut publication = Self::default();
        for Shares { path, shares } in surveyed.results {
            let about = |rule: &&PublishRule| rule.is_about(path.as_str());
            // Without its contents there is no book.
            if config.build.preset == Preset::Mdbook && path.stem() == "SUMMARY" {
                continue;
            }
            let Some(rule) = config.build.publish.iter().find(about) else {
                continue;
            };
            for share in shares {
                publication.judge(config, rule, &path, &share, ledger);
            }
        }
        Ok(publication)
    }

    fn judge(
        &mut self,
        config: &Config,
        rule: &PublishRule,
        path: &DocumentPath,
        share: &Share,
        ledger: &Ledger<'_>,
    ) {
        let Some(locale) = config.locales.get(share.locale) else {
            return;
        };
        let Some(percent) = Config::threshold_for(&rule.below, locale) else {
            return;
        };
        let is_out = || ledger.has_published(locale.tag.as_str(), path.as_str());
        // What is enough for a page that is not published yet is so for any.
        if rule.then == Publish::Mixed
            || is_enough(share, percent, false)
            || is_enough(share, percent, is_out())
        {
            return;
        }
        self.verdicts
            .insert((share.locale, path.clone()), rule.then);
        self.unpublished.push(Unpublished {
            locale: locale.tag.to_string(),
            path: path.to_string(),
            instead: match rule.then {
                Publish::Skip => "nothing",
                Publish::Source | Publish::Mixed => "source",
            },
            translated: share.translated,
            units: share.units,
            below: percent,
        });
    }

    /// Says nothing of other locales than these.
    pub(super) fn tell_only_of(&mut self, session: &Session<'_>, locales: &[usize]) {
        let config = &session.project.config;
        let found = locales
            .iter()
            .filter_map(|index| config.locales.get(*index));
        let tags: Vec<String> = found.map(|locale| locale.tag.to_string()).collect();
        self.unpublished.retain(|page| tags.contains(&page.locale));
    }

    /// Whether some locale lacks a page.
    pub(super) fn has_gaps(&self) -> bool {
        self.verdicts
            .values()
            .any(|verdict| *verdict == Publish::Skip)
    }

    /// Puts down what is published.
    pub(super) fn tell(&self, told: &mut Packer) {
        for ((locale, path), verdict) in &self.verdicts {
            told.number(*locale);
            told.text(path.as_str());
            told.text(match verdict {
                Publish::Skip => "skip",
                Publish::Source => "source",
                Publish::Mixed => "mixed",
            });
        }
    }

    /// What is published of a page.
    pub(super) fn of(&self, locale: usize, path: &DocumentPath) -> Publish {
        let found = self.verdicts.get(&(locale, path.clone()));
        found.copied().unwrap_or_default()
    }
}

/// Whether a page has enough to be published, without rounding.
fn is_enough(share: &Share, percent: u8, is_out: bool) -> bool {
    let asked = if is_out {
        percent.saturating_sub(SLACK).max(percent.min(1))
    } else {
        percent
    };
    share.translated * 100 >= usize::from(asked) * share.units
}

fn shares(view: &View<'_>, chains: &[Vec<usize>], policy: BuildPolicy) -> Shares {
    let mut shares = Vec::new();
    if is_page(view.file.format) {
        for chain in chains {
            let Some(locale) = chain.first() else {
                continue;
            };
            let chosen = choose_all(view, chain, policy);
            shares.push(Share {
                locale: *locale,
                translated: chosen.iter().filter(|chosen| chosen.is_some()).count(),
                units: chosen.len(),
            });
        }
    }
    Shares {
        path: view.file.path.clone(),
        shares,
    }
}

impl Remember for Shares {
    fn pack(&self, into: &mut Packer) {
        into.text(self.path.as_str());
        into.number(self.shares.len());
        for share in &self.shares {
            for number in [share.locale, share.translated, share.units] {
                into.number(number);
            }
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let path = DocumentPath::parse(from.text()?).ok()?;
        let count = from.number()?;
        let share = |_| {
            Some(Share {
                locale: from.number()?,
                translated: from.number()?,
                units: from.number()?,
            })
        };
        let shares = (0..count).map(share).collect::<Option<_>>()?;
        Some(Self { path, shares })
    }
}

/// Whether a document is a page, which people may or may not see; strings are asked for by programs.
pub(super) fn is_page(format: Format) -> bool {
    match format {
        Format::Markdown | Format::Text | Format::Html => true,
        Format::Fluent | Format::Json | Format::Yaml => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(translated: usize, units: usize) -> Share {
        Share {
            locale: 0,
            translated,
            units,
        }
    }

    #[test]
    fn a_page_comes_at_its_share_and_goes_well_below_it() {
        assert!(!is_enough(&share(79, 100), 80, false));
        assert!(is_enough(&share(80, 100), 80, false));
        assert!(is_enough(&share(70, 100), 80, true));
        assert!(!is_enough(&share(69, 100), 80, true));
    }

    #[test]
    fn a_page_with_nothing_goes_and_one_without_units_stays() {
        assert!(!is_enough(&share(0, 9), 1, true));
        assert!(is_enough(&share(1, 9), 1, false));
        assert!(is_enough(&share(0, 0), 80, false));
        assert!(is_enough(&share(0, 9), 0, false));
    }
}
