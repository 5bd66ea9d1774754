//! What a build made of one document, written or remembered.

use std::collections::BTreeSet;

use hexapla_repo::{Age, Outputs, Packer, Unpacker};

use super::{
    Plan,
    document::{Answers, Made},
    ledger::Side,
    page::Beside,
    place::{Copied, LocalizedImage},
};
use crate::{
    error::Error,
    remember::{Remember, pack_files, unpack_files},
    session::Session,
    survey::Unpack,
    verbs::site::Gathered,
};

/// BLAKE3 of lines of the ledger.
type Hash = [u8; 32];

fn hash(lines: &str) -> Hash {
    *blake3::hash(lines.as_bytes()).as_bytes()
}

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

/// Puts down what was made of a document. What waits for other documents is not remembered.
pub(super) fn pack(
    made: &Result<Made, Error>,
    (session, plan): (&Session<'_>, &Plan<'_>),
    into: &mut Packer,
) -> Option<Age> {
    let made = made.as_ref().ok()?;
    if made.parts.iter().any(Option::is_some) {
        return None;
    }
    pack_files(&made.left, into);
    into.text(&made.path);
    for answers in [&made.anchors, &made.site_anchors] {
        let told = match answers {
            Some(Answers::Told(lines)) => Some(hash(lines)),
            Some(Answers::AsBefore) => return None,
            None => None,
        };
        told.pack(into);
    }
    made.beside.asked.pack(into);
    let tracer = &mut session.project.tracer();
    into.exact(&plan.pages.places.presence(&made.beside.asked, tracer));
    made.shares.pack(into);
    made.bundles.pack(into);
    made.findings.pack(into);
    made.published.pack(into);
    made.beside.copied.pack(into);
    made.beside.images.pack(into);
    made.gathered.pack(into);
    Some(Age::NEVER)
}

/// Takes it up, if the files hold what they did, and if what its headings answered to and the files beside
/// it are as they were.
pub(super) fn unpack<'o>(
    outputs: Option<&'o Outputs>,
    (session, plan): (&'o Session<'_>, &'o Plan<'o>),
) -> Unpack<'o, Result<Made, Error>> {
    let mut tracer = session.project.tracer();
    Box::new(move |from| {
        let left = unpack_files(outputs?, from)?;
        let path = String::unpack(from)?;
        let anchors: Option<Hash> = Option::unpack(from)?;
        let site_anchors: Option<Hash> = Option::unpack(from)?;
        let asked = BTreeSet::unpack(from)?;
        let presence: [u8; 32] = from.exact()?;
        let is_known = |side: Side, answers: &Option<Hash>| {
            let lines = || plan.pages.known_anchors(side, &path);
            answers.is_none_or(|answers| answers == hash(lines()))
        };
        let holds = is_known(Side::Pages, &anchors)
            && is_known(Side::Site, &site_anchors)
            && plan.pages.places.presence(&asked, &mut tracer) == presence;
        if !holds {
            return None;
        }
        let made = Made {
            shares: Vec::unpack(from)?,
            bundles: Vec::unpack(from)?,
            findings: Vec::unpack(from)?,
            published: Vec::unpack(from)?,
            beside: Beside {
                copied: BTreeSet::unpack(from)?,
                images: BTreeSet::unpack(from)?,
                asked,
            },
            gathered: Gathered::unpack(from)?,
            left,
            path,
            anchors: anchors.map(|_| Answers::AsBefore),
            site_anchors: site_anchors.map(|_| Answers::AsBefore),
            is_remembered: true,
            ..Made::default()
        };
        Some(Ok(made))
    })
}

impl Remember for Copied {
    fn pack(&self, into: &mut Packer) {
        self.output.pack(into);
        self.file.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            output: String::unpack(from)?,
            file: String::unpack(from)?,
        })
    }
}

impl Remember for LocalizedImage {
    fn pack(&self, into: &mut Packer) {
        let Self {
            locale,
            source,
            localized,
            document,
        } = self;
        for text in [locale, source, localized, document] {
            text.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            locale: String::unpack(from)?,
            source: String::unpack(from)?,
            localized: String::unpack(from)?,
            document: String::unpack(from)?,
        })
    }
}
