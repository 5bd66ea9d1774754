//! What a build reports, as bytes that the cache keeps.

use std::collections::BTreeMap;

use hexapla_repo::{Packer, Unpacker};
use hexapla_report::{
    BuildLocale, BuildReport, BuiltPseudo, BundleFile, Counts, SiteReport, SkippedArticle,
    Unpublished, VERSION,
};

use super::Remember;

impl Remember for BuildLocale {
    fn pack(&self, into: &mut Packer) {
        let Self {
            locale,
            documents,
            bundles,
            code,
            name,
            units,
            words,
            own,
            fallback,
            from_source,
        } = self;
        for text in [locale, code, name] {
            text.pack(into);
        }
        for counts in [units, words] {
            counts.pack(into);
        }
        for count in [documents, bundles, own, fallback, from_source] {
            count.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            locale: String::unpack(from)?,
            code: String::unpack(from)?,
            name: String::unpack(from)?,
            units: Counts::unpack(from)?,
            words: Counts::unpack(from)?,
            documents: from.number()?,
            bundles: from.number()?,
            own: from.number()?,
            fallback: from.number()?,
            from_source: from.number()?,
        })
    }
}

impl Remember for BuiltPseudo {
    fn pack(&self, into: &mut Packer) {
        let Self {
            locale,
            documents,
            bundles,
        } = self;
        locale.pack(into);
        documents.pack(into);
        bundles.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            locale: String::unpack(from)?,
            documents: from.number()?,
            bundles: from.number()?,
        })
    }
}

impl Remember for BuildReport {
    fn pack(&self, into: &mut Packer) {
        let Self {
            version: _,
            output,
            locales,
            pseudo,
            unpublished,
            site,
        } = self;
        output.pack(into);
        locales.pack(into);
        pseudo.pack(into);
        unpublished.pack(into);
        site.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            version: VERSION,
            output: String::unpack(from)?,
            locales: Vec::unpack(from)?,
            pseudo: Vec::unpack(from)?,
            unpublished: Vec::unpack(from)?,
            site: Option::unpack(from)?,
        })
    }
}

impl Remember for Unpublished {
    fn pack(&self, into: &mut Packer) {
        let Self {
            locale,
            path,
            instead,
            translated,
            units,
            below,
        } = self;
        for text in [&**locale, &**path, *instead] {
            into.text(text);
        }
        for count in [*translated, *units, usize::from(*below)] {
            count.pack(into);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            locale: String::unpack(from)?,
            path: String::unpack(from)?,
            instead: match from.text()? {
                "nothing" => "nothing",
                "source" => "source",
                _ => return None,
            },
            translated: from.number()?,
            units: from.number()?,
            below: u8::try_from(from.number()?).ok()?,
        })
    }
}

impl Remember for SiteReport {
    fn pack(&self, into: &mut Packer) {
        let Self {
            path,
            files,
            articles,
            skipped,
        } = self;
        path.pack(into);
        files.pack(into);
        articles.pack(into);
        skipped.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            path: String::unpack(from)?,
            files: from.number()?,
            articles: from.number()?,
            skipped: Vec::unpack(from)?,
        })
    }
}

impl Remember for SkippedArticle {
    fn pack(&self, into: &mut Packer) {
        let Self { locale, document } = self;
        locale.pack(into);
        document.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            locale: String::unpack(from)?,
            document: String::unpack(from)?,
        })
    }
}

impl Remember for BundleFile {
    fn pack(&self, into: &mut Packer) {
        let Self {
            path,
            blake3,
            messages,
            own,
            fallback,
            lent,
            json,
        } = self;
        for text in [path, blake3] {
            text.pack(into);
        }
        for count in [messages, own, fallback] {
            count.pack(into);
        }
        lent.pack(into);
        json.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            path: String::unpack(from)?,
            blake3: String::unpack(from)?,
            messages: from.number()?,
            own: from.number()?,
            fallback: from.number()?,
            lent: BTreeMap::unpack(from)?,
            json: Option::unpack(from)?,
        })
    }
}
