//! One document in one locale: what stands in its units, and the text that comes of it. Documents and the
//! article site are made of the same.

use std::cell::OnceCell;

use hexapla_assemble::{BuildPolicy, Chosen, Localized, Localizer, Target, choose};
use hexapla_core::{Entry, Standing};

use crate::view::View;

/// One document in the first locale of a chain.
pub(crate) struct Assembly<'v> {
    /// The locale and, after it, those it falls back to, by index.
    pub(crate) chain: &'v [usize],
    /// What stands in each unit.
    pub(crate) chosen: Vec<Option<Chosen<'v>>>,
    pub(crate) targets: Vec<Target<'v>>,
    localizer: &'v Localizer<'v>,
    localized: OnceCell<Localized>,
    trust: Trust,
}

/// Whether what was chosen is proved to stand where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    /// When the text is asked for.
    Proved,
    /// It is taken for granted, and there is no text.
    Granted,
}

impl<'v> Assembly<'v> {
    /// Chooses for every unit.
    pub(crate) fn new(
        view: &'v View<'_>,
        localizer: &'v Localizer<'v>,
        chain: &'v [usize],
        policy: BuildPolicy,
    ) -> Self {
        Self::of(chain, choose_all(view, chain, policy), localizer)
    }

    /// With what was chosen for every unit.
    pub(crate) fn of(
        chain: &'v [usize],
        chosen: Vec<Option<Chosen<'v>>>,
        localizer: &'v Localizer<'v>,
    ) -> Self {
        Self {
            chain,
            targets: targets(&chosen),
            chosen,
            localizer,
            localized: OnceCell::new(),
            trust: Trust::Proved,
        }
    }

    /// The same where all that was chosen is taken for granted and nobody asks for the text.
    pub(crate) fn trusted(self) -> Self {
        let granted = Localized {
            text: String::new(),
            refused: Vec::new(),
            links: None,
        };
        Self {
            localized: OnceCell::from(granted),
            trust: Trust::Granted,
            ..self
        }
    }

    /// The units, by index, whose targets cannot stand there; proved in any case.
    pub(crate) fn refused(&self) -> Vec<usize> {
        let index = |(index, _): &(usize, _)| *index;
        match self.trust {
            Trust::Proved => self.localized().refused.iter().map(index).collect(),
            Trust::Granted => {
                let found = self.localizer.localize(&self.targets);
                found.refused.iter().map(index).collect()
            }
        }
    }

    /// The document with what was chosen.
    pub(crate) fn localized(&self) -> &Localized {
        self.localized
            .get_or_init(|| self.localizer.localize(&self.targets))
    }
}

/// What stands in each unit, the source's text included.
pub(crate) fn targets<'v>(chosen: &[Option<Chosen<'v>>]) -> Vec<Target<'v>> {
    let target = |chosen: &Option<Chosen<'v>>| chosen.map_or(Target::Source, |found| found.target);
    chosen.iter().map(target).collect()
}

/// What stands in each unit; `None` for the source's text.
pub(crate) fn choose_all<'v>(
    view: &'v View<'_>,
    chain: &[usize],
    policy: BuildPolicy,
) -> Vec<Option<Chosen<'v>>> {
    let of_unit = |(id, unit): (_, &hexapla_core::Unit<'_>)| {
        let steps: Vec<(Option<&Entry<'_>>, Standing)> = chain
            .iter()
            .map(|locale| {
                (
                    view.entry(*locale, id),
                    view.standing(*locale, id, &unit.text),
                )
            })
            .collect();
        choose(&steps, policy)
    };
    view.units().map(of_unit).collect()
}
