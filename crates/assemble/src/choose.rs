//! Which target stands in a unit: the locale's own, its chain's, or none.

use hexapla_core::{Entry, Standing, Status};

use crate::localize::Target;

/// What a build lets into localized documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuildPolicy {
    /// Targets made from an older source.
    pub outdated: OutdatedTargets,
    /// Targets that their author calls drafts.
    pub drafts: Drafts,
}

/// What becomes of outdated targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutdatedTargets {
    /// They are used: mostly right beats not translated.
    Use,
    /// They are left out.
    LeaveOut,
}

/// What becomes of drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// They are used.
    Use,
    /// They are left out.
    LeaveOut,
}

/// What stands in a unit, and which step of the chain it comes from (0: the locale itself).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// The target.
    pub target: Target<'a>,
    /// Index in the chain.
    pub step: usize,
}

/// Chooses for one unit. `chain` holds, for the locale and then each locale it falls back to, the
/// entry with its standing; the first one that the policy admits is taken, `None` is the source.
#[must_use]
pub fn choose<'a>(
    chain: &[(Option<&'a Entry<'_>>, Standing)],
    policy: BuildPolicy,
) -> Option<Chosen<'a>> {
    let admitted = chain
        .iter()
        .enumerate()
        .find_map(|(step, (entry, standing))| {
            entry
                .filter(|_| policy.admits(standing.status))
                .map(|entry| (step, entry))
        });
    admitted.map(|(step, entry)| Chosen {
        target: target_of(entry),
        step,
    })
}

impl BuildPolicy {
    fn admits(self, status: Status) -> bool {
        match status {
            Status::Missing => false,
            Status::Draft => self.drafts == Drafts::Use,
            Status::Outdated => self.outdated == OutdatedTargets::Use,
            Status::Translated | Status::Reviewed => true,
        }
    }
}

fn target_of<'a>(entry: &'a Entry<'_>) -> Target<'a> {
    if entry.omit.is_some() {
        Target::Omit
    } else {
        Target::Text(&entry.target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hexapla_core::UnitId;

    const POLICY: BuildPolicy = BuildPolicy {
        outdated: OutdatedTargets::Use,
        drafts: Drafts::LeaveOut,
    };

    fn entry(target: &'static str) -> Entry<'static> {
        Entry::new(UnitId::parse("a-00000000").unwrap(), target, "one")
    }

    fn standing(status: Status) -> Standing {
        Standing {
            status,
            change: None,
            is_minor: false,
        }
    }

    fn chosen(
        chain: &[(Option<&Entry<'_>>, Standing)],
        policy: BuildPolicy,
    ) -> Option<(String, usize)> {
        choose(chain, policy).map(|chosen| match chosen.target {
            Target::Text(text) => (text.to_owned(), chosen.step),
            Target::Omit => ("omitted".to_owned(), chosen.step),
            Target::Source => ("source".to_owned(), chosen.step),
        })
    }

    #[test]
    fn the_own_target_is_taken_first_outdated_or_not() {
        let (own, parent) = (entry("um"), entry("uno"));
        let chain = [
            (Some(&own), standing(Status::Outdated)),
            (Some(&parent), standing(Status::Translated)),
        ];
        assert_eq!(chosen(&chain, POLICY), Some(("um".into(), 0)));
        let strict = BuildPolicy {
            outdated: OutdatedTargets::LeaveOut,
            ..POLICY
        };
        assert_eq!(chosen(&chain, strict), Some(("uno".into(), 1)));
    }

    #[test]
    fn a_draft_waits_until_it_is_let_in() {
        let draft = entry("um");
        let chain = [(Some(&draft), standing(Status::Draft))];
        assert_eq!(chosen(&chain, POLICY), None);
        let lenient = BuildPolicy {
            drafts: Drafts::Use,
            ..POLICY
        };
        assert_eq!(chosen(&chain, lenient), Some(("um".into(), 0)));
    }

    #[test]
    fn what_a_locale_omits_is_omitted_and_not_taken_from_its_chain() {
        let mut omitted = entry("");
        omitted.omit = Some("only for the US".into());
        let parent = entry("uno");
        let chain = [
            (Some(&omitted), standing(Status::Translated)),
            (Some(&parent), standing(Status::Translated)),
        ];
        assert_eq!(chosen(&chain, POLICY), Some(("omitted".into(), 0)));
    }
}
