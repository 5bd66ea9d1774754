//! What documents give to the site, as bytes that the cache keeps: everything but the texts of articles, of
//! which there is a hash.

use hexapla_core::DocumentPath;
use hexapla_formats::{Format, Options};
use hexapla_repo::{Packer, Unpacker};
use hexapla_site::{Article, Coverage, Credits, Date, Said, Version};

use super::gather::{FoundArticle, Gathered};
use crate::remember::Remember;

impl Remember for Gathered {
    fn pack(&self, into: &mut Packer) {
        match self {
            Self::Nothing => into.number(0),
            Self::Words(words) => {
                into.number(1);
                words.pack(into);
            }
            Self::Article(found) => {
                into.number(2);
                found.pack(into);
            }
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        match from.number()? {
            0 => Some(Self::Nothing),
            1 => Vec::unpack(from).map(Self::Words),
            2 => Some(Self::Article(Box::new(FoundArticle::unpack(from)?))),
            _ => None,
        }
    }
}

impl Remember for FoundArticle {
    fn pack(&self, into: &mut Packer) {
        let Self {
            article,
            files,
            references,
            digest,
            undated,
            is_whole: _,
        } = self;
        into.text(article.path.as_str());
        into.text(&article.root);
        article.date.pack(into);
        article.updated.pack(into);
        article.image.pack(into);
        article.aliases.pack(into);
        article.is_known.pack(into);
        article.versions.pack(into);
        files.pack(into);
        references.pack(into);
        into.exact(digest);
        into.number(usize::from(undated.is_some()));
        into.exact(&undated.unwrap_or_default());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let article = Article {
            path: DocumentPath::parse(from.text()?).ok()?,
            root: String::unpack(from)?,
            date: Option::unpack(from)?,
            updated: Option::unpack(from)?,
            changed: None,
            image: Option::unpack(from)?,
            options: Options::new(Format::Markdown),
            aliases: Vec::unpack(from)?,
            is_known: bool::unpack(from)?,
            versions: Vec::unpack(from)?,
        };
        Some(Self {
            article: Box::new(article),
            files: Vec::unpack(from)?,
            references: Option::unpack(from)?,
            digest: from.exact()?,
            undated: {
                let is_undated = from.number()? == 1;
                Some(from.exact()?).filter(|_| is_undated)
            },
            is_whole: false,
        })
    }
}

impl Remember for Date {
    fn pack(&self, into: &mut Packer) {
        into.text(&self.to_string());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Self::parse(from.text()?)
    }
}

impl Remember for Said {
    fn pack(&self, into: &mut Packer) {
        self.text.pack(into);
        self.locale.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            text: String::unpack(from)?,
            locale: from.number()?,
        })
    }
}

impl Remember for Version {
    fn pack(&self, into: &mut Packer) {
        let Self {
            slug,
            // From the project's list of addresses, each time.
            former: _,
            title,
            description,
            tags,
            markdown: _,
            kinds: _,
            passages: _,
            anchors: _,
            top: _,
            coverage,
            credits: _,
        } = self;
        slug.pack(into);
        title.pack(into);
        description.pack(into);
        tags.pack(into);
        coverage.is_partial.pack(into);
        coverage.is_outdated.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            slug: String::unpack(from)?,
            former: Vec::new(),
            title: Said::unpack(from)?,
            description: Option::unpack(from)?,
            tags: Vec::unpack(from)?,
            markdown: String::new(),
            kinds: Vec::new(),
            passages: Vec::new(),
            anchors: Vec::new(),
            top: Vec::new(),
            coverage: Coverage {
                is_partial: bool::unpack(from)?,
                is_outdated: bool::unpack(from)?,
            },
            credits: Credits::default(),
        })
    }
}

/// A hash of an article with all its texts.
pub(super) fn digest(article: &Article) -> [u8; 32] {
    let mut told = Packer::default();
    told.text(article.path.as_str());
    told.text(&article.root);
    told.text(&format!(
        "{:?}",
        (
            article.date,
            article.updated,
            &article.image,
            &article.options
        )
    ));
    article.aliases.pack(&mut told);
    for version in &article.versions {
        version.pack(&mut told);
        let Some(version) = version else { continue };
        told.text(&version.markdown);
        told.number(version.kinds.len());
        for kind in &version.kinds {
            told.text(kind.as_str());
        }
        told.number(version.passages.len());
        for passage in &version.passages {
            told.number(passage.span.start);
            told.number(passage.span.end);
            let language = passage.language.as_ref();
            told.text(language.map_or("", |language| &language.tag));
            told.text(language.map_or("", |language| language.direction));
        }
        told.number(version.anchors.len());
        for ids in &version.anchors {
            ids.id.pack(&mut told);
            ids.aliases.pack(&mut told);
        }
        version.top.pack(&mut told);
        version.credits.reviewers.pack(&mut told);
        version.credits.is_machine.pack(&mut told);
    }
    *blake3::hash(&told.into_bytes()).as_bytes()
}
