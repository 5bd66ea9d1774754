//! What a build that is asked for nothing in particular would put on the site, for who only asks where its pages
//! stand.

use hexapla_assemble::{BuildPolicy, Drafts, Localizer, OutdatedTargets, Target};
use hexapla_core::UnitKind;
use hexapla_formats::Format;
use hexapla_repo::{Publish, ledger};

use super::{
    Ledger, Publication, assemblies,
    assembly::Assembly,
    chains, every_locale,
    pseudo::{self, PseudoLocale, pseudo_locales},
};
use crate::{
    articles::front_matter,
    error::Error,
    session::Session,
    verbs::site::{Gathered, gather},
    view::View,
};

/// What a build without options lets in.
pub(super) const POLICY: BuildPolicy = BuildPolicy {
    outdated: OutdatedTargets::Use,
    drafts: Drafts::LeaveOut,
};

/// What a build without options would publish, and in which locales.
pub(crate) struct Prospect {
    /// Each locale with those it falls back to.
    chains: Vec<Vec<usize>>,
    publication: Publication,
    pub(crate) pseudo: Vec<PseudoLocale>,
}

impl Prospect {
    /// Decides as a build would that follows the last one.
    pub(crate) fn of(session: &Session<'_>) -> Result<Self, Error> {
        let config = &session.project.config;
        let chains = chains(session, &every_locale(session));
        let before = ledger(session.project)?;
        let before = Ledger::parse(&before);
        Ok(Self {
            publication: Publication::decide(session, &chains, POLICY, &before)?,
            pseudo: match config.build.pseudo {
                true => pseudo_locales(&config.locales),
                false => Vec::new(),
            },
            chains,
        })
    }

    /// What a document would give to the site. All its catalogs have to be at hand.
    pub(crate) fn gather(&self, session: &Session<'_>, view: &View<'_>) -> Gathered {
        let localizer = Localizer::new(&view.document, &view.reading.options);
        let assemblies = assemblies(view, &localizer, &self.chains, POLICY).into_iter();
        let slug = slug(view);
        let assemblies = assemblies.map(|assembly| match is_certain(view, &assembly, slug) {
            true => assembly.trusted(),
            false => assembly,
        });
        let assemblies: Vec<Assembly<'_>> = assemblies.collect();
        let texts = pseudo::texts(view, &self.pseudo);
        let pseudo = pseudo::assemblies(&self.pseudo, &localizer, &texts).into_iter();
        let pseudo: Vec<Assembly<'_>> = pseudo.map(Assembly::trusted).collect();
        let (gathered, _) = gather(session, view, (&assemblies, &pseudo), &[]);
        gathered.without(|locale, path| self.publication.of(locale, path) != Publish::Mixed)
    }
}

/// Where the slug of a document stands, as a unit.
fn slug(view: &View<'_>) -> Option<usize> {
    let found = front_matter(view.file.format, view.document.source, &["slug"]);
    let span = found.first()?.span;
    view.document
        .units
        .iter()
        .position(|unit| unit.extent == span)
}

/// Whether a document has a page in a locale, and under the slug that it has in the source, whichever of its
/// targets may be refused: to prove all of them takes most of the time of a build.
fn is_certain(view: &View<'_>, assembly: &Assembly<'_>, slug: Option<usize>) -> bool {
    let has_own_slug = slug
        .and_then(|slug| assembly.targets.get(slug))
        .is_some_and(|target| *target != Target::Source);
    let can_be_told = match view.file.format {
        Format::Markdown | Format::Html => true,
        Format::Text | Format::Fluent | Format::Json | Format::Yaml => false,
    };
    if has_own_slug || !can_be_told {
        return false;
    }
    let kinds = view.document.units.iter().map(|unit| unit.kind);
    let mut chosen = kinds.zip(&assembly.targets);
    let is_nothing = |target: &Target<'_>| *target == Target::Source || *target == Target::Omit;
    assembly.targets.iter().all(is_nothing) || chosen.any(is_harmless)
}

/// Whether a target is nothing but words, which can stand where words stood.
fn is_harmless((kind, target): (UnitKind, &Target<'_>)) -> bool {
    let Target::Text(text) = target else {
        return false;
    };
    let holds_words = [UnitKind::Paragraph, UnitKind::Heading, UnitKind::ListItem];
    let is_word = |c: char| c.is_alphanumeric() || " ,.。、،".contains(c);
    // Two words begin code in MDX.
    let is_code = ["import", "export"]
        .iter()
        .any(|word| text.starts_with(word));
    holds_words.contains(&kind)
        && text.starts_with(char::is_alphabetic)
        && text.chars().all(is_word)
        && !is_code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_any_script_are_harmless_and_what_could_be_markup_is_not() {
        let is_harmless = |kind, text| is_harmless((kind, &Target::Text(text)));
        for text in [
            "Così è",
            "日本語の文。",
            "مقالة، ثانية.",
            "Zażółć gęślą",
            "İyi ışık",
        ] {
            assert!(is_harmless(UnitKind::Paragraph, text), "{text}");
        }
        for text in [
            "", "1. x", "- x", "a *b*", "a\nb", "[x](y)", "import x", "a <b>", "# x", "a: b",
        ] {
            assert!(!is_harmless(UnitKind::Paragraph, text), "{text}");
        }
        assert!(!is_harmless(UnitKind::FrontMatter, "words"));
    }
}
