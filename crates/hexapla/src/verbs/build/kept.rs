//! What a build made of one document, written or remembered.

use hexapla_core::DocumentPath;
use hexapla_repo::{Age, KeptFile, Outputs, Packer, Unpacker};

use super::document::Made;
use crate::{error::Error, remember::Remember, survey::Unpack};

/// Writes the files of a document.
pub(super) fn write(mut made: Made, outputs: Option<&Outputs>) -> Result<Made, Error> {
    let files = std::mem::take(&mut made.files);
    let Some(outputs) = outputs else {
        return Ok(made);
    };
    for file in files {
        made.left
            .push(outputs.write(&file.path, file.text.as_bytes())?);
    }
    Ok(made)
}

/// Puts down what was made of a document.
pub(super) fn pack(made: &Result<Made, Error>, into: &mut Packer) -> Option<Age> {
    let made = made.as_ref().ok()?;
    made.left.pack(into);
    made.shares.pack(into);
    made.bundles.pack(into);
    made.findings.pack(into);
    Some(Age::NEVER)
}

/// Takes it up, if the files hold what they did.
pub(super) fn unpack<'o>(outputs: Option<&'o Outputs>) -> Unpack<'o, Result<Made, Error>> {
    Box::new(move |from| {
        let left: Vec<KeptFile> = Vec::unpack(from)?;
        let made = Made {
            shares: Vec::unpack(from)?,
            bundles: Vec::unpack(from)?,
            findings: Vec::unpack(from)?,
            is_remembered: true,
            ..Made::default()
        };
        let outputs = outputs?;
        let are_there = left.iter().all(|file| outputs.has(file));
        are_there.then_some(Ok(Made { left, ..made }))
    })
}

impl Remember for KeptFile {
    fn pack(&self, into: &mut Packer) {
        into.text(self.path.as_str());
        into.exact(&self.hash);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            path: DocumentPath::parse(from.text()?).ok()?,
            hash: from.exact()?,
        })
    }
}
