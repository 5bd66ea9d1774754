//! What verbs conclude of one document, as bytes that the cache keeps.

mod build;
mod findings;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::Span;
use hexapla_repo::{KeptFile, Outputs, Packer, Unpacker};
use hexapla_report::{Counts, ExtractDocument, IdCounts};

/// A value that the cache keeps. What is put reads back as it was; a change of the fields is a change
/// of the program, whose caches are its own.
pub(crate) trait Remember: Sized {
    /// Puts it down.
    fn pack(&self, into: &mut Packer);
    /// Takes it up.
    fn unpack(from: &mut Unpacker<'_>) -> Option<Self>;
}

impl Remember for usize {
    fn pack(&self, into: &mut Packer) {
        into.number(*self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.number()
    }
}

impl Remember for String {
    fn pack(&self, into: &mut Packer) {
        into.text(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

impl<const N: usize> Remember for [u8; N] {
    fn pack(&self, into: &mut Packer) {
        into.exact(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.exact()
    }
}

impl Remember for Span {
    fn pack(&self, into: &mut Packer) {
        into.number(self.start);
        into.number(self.end);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self::new(from.number()?, from.number()?))
    }
}

impl<A: Remember, B: Remember> Remember for (A, B) {
    fn pack(&self, into: &mut Packer) {
        self.0.pack(into);
        self.1.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

/// Puts down how many values there are, and each.
fn pack_each<'v, T: Remember + 'v>(
    values: impl IntoIterator<Item = &'v T, IntoIter: ExactSizeIterator>,
    into: &mut Packer,
) {
    let values = values.into_iter();
    into.number(values.len());
    for value in values {
        value.pack(into);
    }
}

impl<T: Remember> Remember for Vec<T> {
    fn pack(&self, into: &mut Packer) {
        pack_each(self, into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        (0..from.number()?).map(|_| T::unpack(from)).collect()
    }
}

impl<T: Remember + Ord> Remember for BTreeSet<T> {
    fn pack(&self, into: &mut Packer) {
        pack_each(self, into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        (0..from.number()?).map(|_| T::unpack(from)).collect()
    }
}

impl<K: Remember + Ord, V: Remember> Remember for BTreeMap<K, V> {
    fn pack(&self, into: &mut Packer) {
        into.number(self.len());
        for (key, value) in self {
            key.pack(into);
            value.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        (0..from.number()?)
            .map(|_| Some((K::unpack(from)?, V::unpack(from)?)))
            .collect()
    }
}

/// Puts down files that a build made.
pub(crate) fn pack_files(files: &[KeptFile], into: &mut Packer) {
    into.number(files.len());
    for file in files {
        into.text(file.path.as_str());
        into.exact(&file.hash);
    }
}

/// Takes them up, if all are as they were made.
pub(crate) fn unpack_files(outputs: &Outputs, from: &mut Unpacker<'_>) -> Option<Vec<KeptFile>> {
    (0..from.number()?)
        .map(|_| outputs.made_before(from.text()?, from.exact()?))
        .collect()
}

impl Remember for bool {
    fn pack(&self, into: &mut Packer) {
        into.number(usize::from(*self));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        match from.number()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl<T: Remember> Remember for Option<T> {
    fn pack(&self, into: &mut Packer) {
        into.number(usize::from(self.is_some()));
        if let Some(value) = self {
            value.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        match from.number()? {
            0 => Some(None),
            1 => T::unpack(from).map(Some),
            _ => None,
        }
    }
}

impl Remember for Counts {
    fn pack(&self, into: &mut Packer) {
        let Self {
            total,
            missing,
            draft,
            outdated,
            outdated_minor,
            translated,
            reviewed,
            obsolete,
            own,
        } = self;
        for count in [
            total,
            missing,
            draft,
            outdated,
            outdated_minor,
            translated,
            reviewed,
            obsolete,
            own,
        ] {
            count.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            total: from.number()?,
            missing: from.number()?,
            draft: from.number()?,
            outdated: from.number()?,
            outdated_minor: from.number()?,
            translated: from.number()?,
            reviewed: from.number()?,
            obsolete: from.number()?,
            own: from.number()?,
        })
    }
}

impl Remember for ExtractDocument {
    fn pack(&self, into: &mut Packer) {
        let Self {
            path,
            units,
            words,
            ids:
                IdCounts {
                    kept,
                    new,
                    obsolete,
                },
        } = self;
        path.pack(into);
        for count in [units, words, kept, new, obsolete] {
            count.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            path: String::unpack(from)?,
            units: from.number()?,
            words: from.number()?,
            ids: IdCounts {
                kept: from.number()?,
                new: from.number()?,
                obsolete: from.number()?,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use hexapla_report::{BuildLocale, BundleFile};

    use super::*;

    fn reads_back<T: Remember + PartialEq + Debug>(value: &T) {
        let mut into = Packer::default();
        value.pack(&mut into);
        let bytes = into.into_bytes();
        let mut from = Unpacker::new(&bytes);
        assert_eq!(T::unpack(&mut from).as_ref(), Some(value));
        assert!(from.is_empty());
        for end in 0..bytes.len() {
            let mut cut = Unpacker::new(&bytes[..end]);
            assert_eq!(T::unpack(&mut cut), None, "cut at {end}");
        }
    }

    fn counts(from: usize) -> Counts {
        Counts {
            total: from,
            missing: from + 1,
            draft: from + 2,
            outdated: from + 3,
            outdated_minor: from + 4,
            translated: from + 5,
            reviewed: from + 6,
            obsolete: from + 7,
            own: from + 8,
        }
    }

    #[test]
    fn what_is_put_down_reads_back_with_every_field() {
        reads_back(&vec![
            (counts(1), counts(1_000_000)),
            (counts(127), counts(usize::MAX - 9)),
        ]);
        reads_back(&Some(ExtractDocument {
            path: "記事/مقال.md".into(),
            units: 1,
            words: 2,
            ids: IdCounts {
                kept: 3,
                new: 4,
                obsolete: 5,
            },
        }));
        reads_back(&BuildLocale {
            locale: "zh-CN".into(),
            code: "CN".into(),
            name: "简体中文".into(),
            units: counts(3),
            words: counts(30),
            documents: 1,
            bundles: 2,
            own: 3,
            fallback: 4,
            from_source: 5,
        });
        reads_back(&vec![
            None,
            Some(BundleFile {
                path: "a.ftl".into(),
                blake3: "00ff".into(),
                messages: 1,
                own: 2,
                fallback: 3,
                lent: BTreeMap::from([("ja".into(), vec!["a".into(), "b.c".into()])]),
                json: Some("a.ftl.json".into()),
            }),
        ]);
    }
}
