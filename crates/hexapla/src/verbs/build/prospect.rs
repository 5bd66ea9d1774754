//! What a build that is asked for nothing in particular would put on the site, for who only asks where its pages
//! stand.

use hexapla_assemble::{BuildPolicy, Drafts, Localizer, OutdatedTargets};
use hexapla_repo::{Publish, ledger};

use super::{
    Ledger, Publication, assemblies, chains, every_locale,
    pseudo::{self, PseudoLocale, pseudo_locales},
};
use crate::{
    error::Error,
    session::Session,
    verbs::site::{Gathered, gather},
    view::View,
};

/// What a build without options lets in.
const POLICY: BuildPolicy = BuildPolicy {
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
        let before = Ledger::parse(&ledger(session.project));
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
        let assemblies = assemblies(view, &localizer, &self.chains, POLICY);
        let texts = pseudo::texts(view, &self.pseudo);
        let pseudo = pseudo::assemblies(&self.pseudo, &localizer, &texts);
        let (gathered, _) = gather(session, view, (&assemblies, &pseudo), &[]);
        gathered.without(|locale, path| self.publication.of(locale, path) != Publish::Mixed)
    }
}
