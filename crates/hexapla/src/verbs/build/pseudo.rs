//! Pseudo-locales, which are made from the source and stored nowhere.

use hexapla_assemble::{Chosen, Localizer, Target};
use hexapla_core::{Direction, Locale, Span, Unit, UnitKind};
use hexapla_formats::{Format, Options, Pseudo, parse, pseudo, pseudo_hashtags, pseudo_plain};
use hexapla_repo::LocaleConfig;

use super::assembly::{Assembly, targets};
use crate::{articles::front_matter, view::View};

/// A pseudo-locale of a build.
pub(crate) struct PseudoLocale {
    pub(crate) how: Pseudo,
    pub(crate) config: LocaleConfig,
    /// Itself, by the index that it has behind the locales of the project.
    chain: [usize; 1],
}

/// Both, as the configuration would have them; without one that the project translates into itself.
pub(super) fn pseudo_locales(locales: &[LocaleConfig]) -> Vec<PseudoLocale> {
    let made = Pseudo::ALL.into_iter().filter_map(|how| {
        let tag = Locale::parse(how.tag()).ok()?;
        let is_known = locales
            .iter()
            .any(|locale| locale.tag == tag || locale.folder == how.tag());
        let (code, name, direction) = match how {
            Pseudo::Accented => ("XA", "Åççéñţéð".to_owned(), Direction::Ltr),
            Pseudo::Mirrored => ("XB", pseudo_plain("Mirrored", how), Direction::Rtl),
        };
        let config = LocaleConfig {
            code: code.to_owned(),
            folder: how.tag().to_owned(),
            name,
            direction,
            hreflang: how.tag().to_owned(),
            fallback: Vec::new(),
            owners: Vec::new(),
            tag,
        };
        (!is_known).then_some((how, config))
    });
    (locales.len()..)
        .zip(made)
        .map(|(index, (how, config))| PseudoLocale {
            how,
            config,
            chain: [index],
        })
        .collect()
}

/// Front matter that says where a page stands; in a pseudo-locale that is where it stands in the source.
const ADDRESSES: [&str; 5] = ["slug", "url", "permalink", "aliases", "image"];

/// What each pseudo-locale has for each unit of a document.
pub(super) fn texts(view: &View<'_>, locales: &[PseudoLocale]) -> Vec<Vec<String>> {
    let options = &view.reading.options;
    let fixed = front_matter(view.file.format, view.document.source, &ADDRESSES);
    let fixed: Vec<Span> = fixed.into_iter().map(|value| value.span).collect();
    let of = |how: Pseudo| {
        let units = view.document.units.iter();
        let text = |unit: &Unit<'_>| {
            if fixed.contains(&unit.extent) {
                unit.text.to_string()
            } else if options.format == Format::Text && unit.kind == UnitKind::Tags {
                pseudo_hashtags(&unit.text, how)
            } else {
                said(unit, options, how)
            }
        };
        units.map(text).collect()
    };
    locales.iter().map(|locale| of(locale.how)).collect()
}

/// What a pseudo-locale has for a unit. The attributes of a term of Fluent are read by nobody: they choose.
fn said(unit: &Unit<'_>, options: &Options, how: Pseudo) -> String {
    let is_of_term = unit.kind == UnitKind::Attribute
        && unit
            .key
            .as_ref()
            .is_some_and(|key| key.as_str().starts_with('-'));
    match is_of_term {
        true => unit.text.to_string(),
        false => pseudo(&unit.text, options, how),
    }
}

/// A document in each pseudo-locale, given what they have for its units.
pub(super) fn assemblies<'v>(
    locales: &'v [PseudoLocale],
    localizer: &'v Localizer<'v>,
    texts: &'v [Vec<String>],
) -> Vec<Assembly<'v>> {
    let pairs = locales.iter().zip(texts);
    pairs
        .map(|(locale, texts)| Assembly::of(&locale.chain, chosen(texts), localizer))
        .collect()
}

/// Texts as choices of a locale's own targets.
fn chosen(texts: &[String]) -> Vec<Option<Chosen<'_>>> {
    let choice = |text| {
        Some(Chosen {
            target: Target::Text(text),
            step: 0,
        })
    };
    texts.iter().map(|text| choice(text)).collect()
}

/// Fluent messages as a pseudo-locale says them.
pub(crate) fn pseudo_messages(fluent: &str, how: Pseudo) -> String {
    let options = Options::new(Format::Fluent);
    let document = parse(fluent, &options);
    let units = document.units.iter();
    let texts: Vec<String> = units.map(|unit| said(unit, &options, how)).collect();
    let targets = targets(&chosen(&texts));
    Localizer::new(&document, &options).localize(&targets).text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_of_terms_choose_and_stay() {
        let fluent = "-brand = Fox\n    .kind = f\na =\n    .label = Fox\n";
        let made = pseudo_messages(fluent, Pseudo::Accented);
        assert_eq!(
            made,
            "-brand = Ƒöẋ one\n    .kind = f\na =\n    .label = Ƒöẋ one\n"
        );
    }

    #[test]
    fn messages_keep_their_ids_placeholders_and_variants() {
        let fluent = "# Said to { $who }.\na = To { $who }\nb =\n    { $n ->\n        [one] One\n       \
                      *[other] { $n } more\n    }\nc =\n    .label = Look\n";
        let made = pseudo_messages(fluent, Pseudo::Accented);
        for kept in [
            "# Said to { $who }.\na = Ţö one { $who }\n",
            "[one] Öñé",
            "*[other] { $n } ɱöŕé",
            "    .label = Ļööķ one",
        ] {
            assert!(made.contains(kept), "{kept}: {made}");
        }
    }
}
