//! Where documents stand, as the cache keeps it: counts only.

use hexapla_repo::{Age, Packer, Unpacker};
use hexapla_report::{Counts, DocumentStatus, MessageCounts};

use crate::{remember::Remember, survey::Memory};

/// Of a document that is wanted, where it stands in each of the locales asked for.
pub(crate) const MEMORY: Memory<'_, Option<Vec<Option<DocumentStatus>>>> = Memory {
    kind: "status",
    about: b"",
    pack: &|standings, into| {
        standings.pack(into);
        Some(Age::NEVER)
    },
    unpack: &|| Box::new(Option::unpack),
};

impl Remember for DocumentStatus {
    fn pack(&self, into: &mut Packer) {
        into.text(&self.path);
        self.units.pack(into);
        self.words.pack(into);
        self.messages.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            path: String::unpack(from)?,
            units: Counts::unpack(from)?,
            words: Counts::unpack(from)?,
            messages: Option::unpack(from)?,
            ..Self::default()
        })
    }
}

impl Remember for MessageCounts {
    fn pack(&self, into: &mut Packer) {
        for count in [self.total, self.missing, self.obsolete] {
            count.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            total: usize::unpack(from)?,
            missing: usize::unpack(from)?,
            obsolete: usize::unpack(from)?,
        })
    }
}
