//! What a build made of one document, written or remembered.

use std::path::Path;

use hexapla_core::DocumentPath;
use hexapla_repo::{Age, KeptFile, Outputs, Packer, Unpacker, Wrote};

use super::document::{Found, Made};
use crate::{error::Error, remember::Remember, survey::Unpack};

/// Writes the files of a document.
pub(super) fn write(mut made: Made, outputs: Option<&Outputs>) -> Result<Made, Error> {
    let files = std::mem::take(&mut made.files);
    let Some(outputs) = outputs else {
        return Ok(made);
    };
    let mut found = Some(Found::default());
    for file in files {
        let bytes = file.text.as_bytes();
        match (outputs.write(&file.path, bytes)?, &mut found) {
            (Wrote::Unchanged(file, newest), Some(found)) => {
                found.newest = found.newest.max(Some(newest));
                found.files.push(file);
            }
            (Wrote::New | Wrote::Unchanged(..), _) => found = None,
        }
    }
    Ok(Made { found, ..made })
}

/// Puts down what was made of a document whose files had their content already.
pub(super) fn pack(made: &Result<Made, Error>, into: &mut Packer) -> Option<Age> {
    let made = made.as_ref().ok().filter(|made| made.findings.is_empty())?;
    let found = made.found.as_ref()?;
    found.files.pack(into);
    made.shares.pack(into);
    made.bundles.pack(into);
    Some(found.newest.unwrap_or(Age::NEVER))
}

/// Takes it up, if the files still look the same.
pub(super) fn unpack<'o>(outputs: Option<&'o Outputs>) -> Unpack<'o, Result<Made, Error>> {
    let mut tracer = outputs.map(Outputs::tracer);
    Box::new(move |from| {
        let left: Vec<KeptFile> = Vec::unpack(from)?;
        let made = Made {
            shares: Vec::unpack(from)?,
            bundles: Vec::unpack(from)?,
            ..Made::default()
        };
        let files = left
            .iter()
            .map(|file| (Path::new(file.path.as_str()), file.digest));
        let are_there = tracer.as_mut()?.are_as_they_were(files);
        are_there.then_some(Ok(Made { left, ..made }))
    })
}

impl Remember for KeptFile {
    fn pack(&self, into: &mut Packer) {
        into.text(self.path.as_str());
        into.exact(&self.hash);
        into.exact(&self.digest);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            path: DocumentPath::parse(from.text()?).ok()?,
            hash: from.exact()?,
            digest: from.exact()?,
        })
    }
}
