//! Documents that are no longer there, by their templates or by what they are compared with.

use std::{collections::BTreeSet, path::PathBuf};

use hexapla_core::{DocumentPath, UnitId};
use hexapla_formats::Format;
use hexapla_repo::DocumentFile;
use rayon::prelude::*;

use super::{
    scope::{Baseline, Scope, Times},
    visit::Visit,
};
use crate::{
    error::Error,
    residue::{Residue, Transfers},
    session::Session,
};

/// A document that is no longer there, by its template.
pub(crate) struct Gone {
    /// Its path.
    pub(crate) path: DocumentPath,
    /// Where it was, absolute.
    pub(crate) file: PathBuf,
    /// Its units that came up in no other document.
    pub(crate) units: Vec<(UnitId, String)>,
}

/// What is left of orphans: the last of the residues are theirs.
pub(super) fn gone(
    orphans: Vec<DocumentFile>,
    residues: Vec<Residue>,
    transfers: &[Transfers],
) -> Vec<Gone> {
    let first = residues.len().saturating_sub(orphans.len());
    let left = residues.into_iter().zip(transfers).skip(first);
    let gone = orphans
        .into_iter()
        .zip(left)
        .map(|(orphan, (residue, transfers))| Gone {
            path: orphan.path,
            file: orphan.file,
            units: residue
                .removed
                .into_iter()
                .filter(|unit| unit.in_template && !transfers.departed.contains(&unit.id))
                .map(|unit| (unit.id, unit.text))
                .collect(),
        });
    gone.filter(|gone| !gone.units.is_empty()).collect()
}

impl Session<'_> {
    /// The documents that only a baseline has.
    pub(super) fn only_in(
        &self,
        baseline: &Baseline,
        present: &[DocumentFile],
    ) -> Vec<DocumentFile> {
        let known: BTreeSet<(usize, &DocumentPath)> = present
            .iter()
            .map(|document| (document.set, &document.path))
            .collect();
        let gone = baseline
            .keys()
            .filter(|(set, path)| !known.contains(&(*set, path)));
        gone.filter_map(|(set, path)| {
            let folder = self.project.config.documents.get(*set)?.root.as_str();
            Some(DocumentFile {
                set: *set,
                path: path.clone(),
                file: self.project.root.join(folder).join(path.as_str()),
                format: Format::from_extension(path.extension()).unwrap_or(Format::Markdown),
            })
        })
        .collect()
    }

    /// The residues of documents that only their templates tell of: all their units left.
    pub(super) fn left_behind(
        &self,
        orphans: &[DocumentFile],
        scope: &Scope<'_>,
    ) -> Result<Vec<Residue>, Error> {
        let scope = Scope {
            times: Times::Repeatable,
            notes: None,
            ..*scope
        };
        let visits: Vec<Visit<()>> = orphans
            .par_iter()
            .map(|orphan| self.visit(orphan, &scope, &Transfers::default(), &|_| ()))
            .collect::<Result<_, Error>>()?;
        Ok(visits.into_iter().map(|visit| visit.residue).collect())
    }
}
