//! Pseudo-locales, which are made from the source and stored nowhere.

use hexapla_assemble::{Chosen, Pseudo, Target, pseudo};
use hexapla_core::{Direction, Locale};
use hexapla_formats::inline;
use hexapla_repo::LocaleConfig;

use crate::view::View;

/// A pseudo-locale of a build.
pub(super) struct PseudoLocale {
    pub(super) how: Pseudo,
    pub(super) config: LocaleConfig,
}

/// Both, as the configuration would have them; without one that the project translates into itself.
pub(super) fn pseudo_locales(locales: &[LocaleConfig]) -> Vec<PseudoLocale> {
    let made = Pseudo::ALL.into_iter().filter_map(|how| {
        let tag = Locale::parse(how.tag()).ok()?;
        let is_known = locales
            .iter()
            .any(|locale| locale.tag == tag || locale.folder == how.tag());
        let (name, direction) = match how {
            Pseudo::Accented => ("Åççéñţéð", Direction::Ltr),
            Pseudo::Mirrored => ("Mirrored", Direction::Rtl),
        };
        let config = LocaleConfig {
            code: how.tag().to_owned(),
            folder: how.tag().to_owned(),
            name: name.to_owned(),
            direction,
            hreflang: how.tag().to_owned(),
            fallback: Vec::new(),
            owners: Vec::new(),
            tag,
        };
        (!is_known).then_some(PseudoLocale { how, config })
    });
    made.collect()
}

/// What a pseudo-locale has for each unit.
pub(super) fn pseudo_texts(view: &View<'_>, how: Pseudo) -> Vec<String> {
    let options = &view.reading.options;
    let units = view.document.units.iter();
    units
        .map(|unit| pseudo(&unit.text, &inline(&unit.text, options), how))
        .collect()
}

/// The same as choices of a locale's own targets.
pub(super) fn chosen(texts: &[String]) -> Vec<Option<Chosen<'_>>> {
    let choice = |text| {
        Some(Chosen {
            target: Target::Text(text),
            step: 0,
        })
    };
    texts.iter().map(|text| choice(text)).collect()
}
