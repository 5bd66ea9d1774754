//! Makes and writes the pages of the site, but for those that would come out as they are.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Diagnostic, DocumentPath};
use hexapla_repo::{KeptFile, Packer, Unpacker};
use hexapla_report::Finding;
use hexapla_site::{Article, Digest, Maker, OldIndex, Site, ThemeError};
use rayon::prelude::*;

use super::{
    Again, Gathered,
    pages::{Key, Made, Pages, key},
    redirects::misled,
};
use crate::{
    error::Error,
    references::{References, dead_links},
    remember::Remember,
    session::Session,
};

/// What is known of an article's texts.
pub(super) struct Texts {
    pub(super) digest: [u8; 32],
    pub(super) are_there: bool,
    /// A hash of its source, where git may know when that changed.
    pub(super) undated: Option<[u8; 32]>,
    /// The files that it refers to, below the root of its documents.
    pub(super) files: Vec<String>,
}

/// What came of making a site.
pub(super) struct MadeSite {
    /// How many pages are those of articles.
    pub(super) articles: usize,
    /// What is to be said of redirects and links.
    pub(super) findings: Vec<Finding>,
    /// The files that links were looked for, by path from the project's root.
    pub(super) asked: BTreeSet<String>,
}

/// What lists and searching need of a page.
#[derive(Clone)]
struct Brief {
    minutes: u64,
    /// A hash of what can be searched for.
    words: Key,
}

/// The pages of an article, in the locales that it is built in.
type MadePages = Made<Vec<Option<Brief>>>;

/// An article whose pages are there.
struct MadeArticle {
    pages: MadePages,
    /// What can be searched for, where it was made just now.
    digests: Option<Vec<Option<Digest>>>,
}

/// What an index for searching is of: its articles in order, each with a hash of its words.
type Indexed = Vec<(String, Key)>;

/// What all pages are made with.
struct Making<'m, 's> {
    session: &'m Session<'s>,
    maker: Maker<'m>,
    site: &'m Site,
    texts: &'m [Texts],
    again: &'m Again<'m>,
    pages: &'m Pages<'s, 'm>,
    ground: Key,
    /// A hash of what lists show in every locale.
    listed: Key,
}

/// Makes and writes all pages, and tells of redirects and links that do not work.
pub(super) fn make(
    session: &Session<'_>,
    (site, references): (&Site, &[References]),
    (texts, again): (&[Texts], &Again<'_>),
    pages: &Pages<'_, '_>,
) -> Result<MadeSite, Error> {
    let maker = Maker::new(site).map_err(|error| blame(session, &error))?;
    let making = Making {
        session,
        ground: key(&[&maker.ground()]),
        listed: key(&[&maker.listed_everywhere()]),
        maker,
        site,
        texts,
        again,
        pages,
    };
    let dead = || dead_links(session, references, Some(&making.maker), Diagnostic::note);
    let (made, dead) = rayon::join(|| making.all(), dead);
    let ((articles, mut findings), dead) = (made?, dead?);
    findings.extend(dead.findings);
    Ok(MadeSite {
        articles,
        findings,
        asked: dead.asked,
    })
}

fn blame(session: &Session<'_>, error: &ThemeError) -> Error {
    session.project.theme_problem(&error.to_string()).into()
}

impl Making<'_, '_> {
    /// All pages; gives how many are those of articles, and which redirects do not work.
    fn all(&self) -> Result<(usize, Vec<Finding>), Error> {
        let mut made = self.articles()?;
        let locales = 0..self.site.locales.len();
        let looked = locales.into_par_iter();
        let looked: Vec<Looked> = looked.map(|locale| self.look(locale, &made)).collect();
        self.complete(&looked, &mut made)?;
        looked
            .par_iter()
            .enumerate()
            .try_for_each(|(locale, looked)| self.locale(locale, looked, &made))?;
        let misled = self.whole_site(&looked)?;
        let briefs = made.iter().flat_map(|made| &made.pages.more);
        Ok((briefs.flatten().count(), misled))
    }

    /// The pages that the site has once, redirects among them; gives which of those do not work.
    fn whole_site(&self, looked: &[Looked]) -> Result<Vec<Finding>, Error> {
        let listed: Vec<u8> = looked.iter().flat_map(|looked| looked.listed).collect();
        let key = key(&[&self.ground, &listed]);
        let misled = || misled(self.session, &self.maker);
        // That all work is remembered. Where one does not, its place may be another by now.
        if let Some(same) = self.pages.same::<bool>("whole", &key) {
            self.pages.leave("whole", &same.files)?;
            return match same.more {
                true => Ok(Vec::new()),
                false => misled(),
            };
        }
        let (pages, misled) = rayon::join(|| self.maker.whole(), misled);
        let (pages, misled) = (pages.map_err(|error| blame(self.session, &error))?, misled?);
        self.pages.put("whole", &key, &pages, misled.is_empty())?;
        Ok(misled)
    }

    /// The pages of all articles.
    fn articles(&self) -> Result<Vec<MadeArticle>, Error> {
        let known: Vec<(Key, Option<MadePages>)> = self
            .texts
            .par_iter()
            .enumerate()
            .map(|(index, texts)| {
                let led = self.maker.led_to(index, &texts.files);
                let beside = self.maker.neighbours(index);
                let key = key(&[&self.ground, &texts.digest, &beside, &led]);
                let same = self.pages.same(&self.name(index), &key);
                (key, same)
            })
            .collect();
        let lacks = |(index, (_, same)): (usize, &(Key, Option<_>))| {
            let are_there = self.texts.get(index).is_some_and(|texts| texts.are_there);
            (same.is_none() && !are_there).then_some(index)
        };
        let whole = self.whole(known.iter().enumerate().filter_map(lacks))?;
        known
            .into_par_iter()
            .enumerate()
            .map(|(index, (key, same))| match same {
                Some(same) => {
                    self.pages.leave(&self.name(index), &same.files)?;
                    Ok(MadeArticle {
                        pages: same,
                        digests: None,
                    })
                }
                None => self.article(index, &key, whole.get(&index)),
            })
            .collect()
    }

    /// What pages of an article are remembered by.
    fn name(&self, index: usize) -> String {
        let article = self.site.articles.get(index);
        let path = article.map_or("", |article| article.path.as_str());
        format!("article {path}")
    }

    /// Articles with their texts, by index.
    fn whole(
        &self,
        lacking: impl Iterator<Item = usize>,
    ) -> Result<BTreeMap<usize, Article>, Error> {
        let path = |index: usize| Some((self.site.articles.get(index)?.path.clone(), index));
        let wanted: BTreeMap<DocumentPath, usize> = lacking.filter_map(path).collect();
        let paths: BTreeSet<DocumentPath> = wanted.keys().cloned().collect();
        let mut whole = BTreeMap::new();
        for gathered in (self.again)(&paths)? {
            let Gathered::Article(mut found) = gathered else {
                continue;
            };
            let index = wanted.get(&found.article.path).copied();
            let known = index.and_then(|index| self.site.articles.get(index));
            found.article.changed = known.and_then(|article| article.changed);
            whole.extend(index.map(|index| (index, *found.article)));
        }
        Ok(whole)
    }

    /// Makes the pages of an article; `whole` has its texts where the site has not.
    fn article(
        &self,
        index: usize,
        key: &Key,
        whole: Option<&Article>,
    ) -> Result<MadeArticle, Error> {
        let made = match whole {
            Some(whole) => self.maker.article_with(index, whole),
            None => self.maker.article(index),
        };
        let made = made.map_err(|error| blame(self.session, &error))?;
        let brief = |digest: &Digest| Brief {
            minutes: digest.minutes,
            words: words(digest),
        };
        let briefs = made.digests.iter();
        let briefs = briefs.map(|digest| digest.as_ref().map(brief)).collect();
        let name = self.name(index);
        Ok(MadeArticle {
            pages: self.pages.put(&name, key, &made.pages, briefs)?,
            digests: Some(made.digests),
        })
    }

    /// What the pages of a locale hang on that are not those of its articles.
    fn look(&self, locale: usize, made: &[MadeArticle]) -> Looked {
        let brief = |made: &MadeArticle| made.pages.more.get(locale).cloned().flatten();
        let briefs: Vec<Option<Brief>> = made.iter().map(brief).collect();
        let minutes = briefs.iter().map(Option::as_ref);
        let minutes = minutes.map(|brief| brief.map(|brief| brief.minutes));
        let indexed = self.indexed(locale, &briefs);
        let listed = key(&[&self.listed, &self.maker.listed_in(locale)]);
        let told: Vec<u8> = indexed.iter().flat_map(|(_, words)| *words).collect();
        let search = key(&[&self.ground, &locale.to_le_bytes(), &listed, &told]);
        let (same, old) = match self.pages.last(&searching(locale)) {
            Some((known, last)) if known == search => (Some(last), None),
            Some((_, last)) => (None, self.old_index(&last, &briefs)),
            None => (None, None),
        };
        Looked {
            minutes: minutes.collect(),
            old: old.unwrap_or_default(),
            listed,
            search,
            indexed,
            same,
        }
    }

    /// Sees to it that what can be searched for is at hand of every article that an index lacks.
    fn complete(&self, looked: &[Looked], made: &mut [MadeArticle]) -> Result<(), Error> {
        let mut lacking = BTreeSet::new();
        let changed = looked.iter().enumerate();
        for (locale, looked) in changed.filter(|(_, looked)| looked.same.is_none()) {
            for (index, made) in made.iter().enumerate() {
                let is_built = made.pages.more.get(locale).is_some_and(Option::is_some);
                if is_built && made.digests.is_none() && !looked.old.has(index) {
                    lacking.insert(index);
                }
            }
        }
        // What others handed to an article is in the texts that are there, and would not be seen again.
        let are_there = |index: &usize| self.texts.get(*index).is_some_and(|one| one.are_there);
        let mut whole = self.whole(lacking.iter().copied().filter(|index| !are_there(index)))?;
        for index in lacking {
            let again = match whole.remove(&index) {
                Some(article) => self.maker.article_with(index, &article),
                None => self.maker.article(index),
            };
            let again = again.map_err(|error| blame(self.session, &error))?;
            if let Some(made) = made.get_mut(index) {
                made.digests = Some(again.digests);
            }
        }
        Ok(())
    }

    /// What the last index of a locale has that still holds.
    fn old_index(&self, last: &Made<Indexed>, briefs: &[Option<Brief>]) -> Option<Old> {
        let article = |(path, words): &(String, Key)| {
            let index = self.maker.by_document(path)?;
            let brief = briefs.get(index)?.as_ref()?;
            (brief.words == *words).then_some(index)
        };
        let articles: Vec<Option<usize>> = last.more.iter().map(article).collect();
        let is_shard = |file: &&KeptFile| !file.path.as_str().ends_with("/list.js");
        let known = articles.iter().flatten().copied().collect();
        let mut shards = last.files.iter().filter(is_shard);
        let index = shards.try_fold(OldIndex::of(articles), |index, file| {
            index.with(self.pages.read(file)?)
        })?;
        Some(Old { known, index })
    }

    /// The pages of a locale beside those of its articles.
    fn locale(&self, locale: usize, looked: &Looked, made: &[MadeArticle]) -> Result<(), Error> {
        let told = format!("{:?}", looked.minutes);
        let place = locale.to_le_bytes();
        let round = key(&[&self.ground, &place, &looked.listed, told.as_bytes()]);
        let name = format!("locale {locale}");
        match self.pages.same::<Vec<String>>(&name, &round) {
            Some(same) => self.pages.leave(&name, &same.files)?,
            None => {
                let pages = self.maker.round(locale, &looked.minutes);
                let pages = pages.map_err(|error| blame(self.session, &error))?;
                self.pages
                    .put(&name, &round, &pages, Vec::<String>::new())?;
            }
        }
        let name = searching(locale);
        if let Some(same) = &looked.same {
            return self.pages.leave(&name, &same.files);
        }
        let digest = |(index, made): (usize, &MadeArticle)| {
            let digest = made.digests.as_ref()?.get(locale)?.clone();
            digest.filter(|_| !looked.old.has(index))
        };
        let digests: Vec<Option<Digest>> = made.iter().enumerate().map(digest).collect();
        let pages = self.maker.search(locale, &digests, &looked.old.index);
        self.pages
            .put(&name, &looked.search, &pages, looked.indexed.clone())?;
        Ok(())
    }

    /// What an index of a locale is of.
    fn indexed(&self, locale: usize, briefs: &[Option<Brief>]) -> Indexed {
        let one = |index: &usize| {
            let article = self.site.articles.get(*index)?;
            let brief = briefs.get(*index)?.as_ref()?;
            Some((article.path.to_string(), brief.words))
        };
        let order = self.maker.order(locale).iter();
        order.filter_map(one).collect()
    }
}

/// What the pages of a locale hang on that are not those of its articles.
struct Looked {
    /// How long each article takes to read.
    minutes: Vec<Option<u64>>,
    /// A hash of what lists show.
    listed: Key,
    /// A hash of what can be searched for.
    search: Key,
    indexed: Indexed,
    /// The index, where it is as it was.
    same: Option<Made<Indexed>>,
    /// What it has that still holds, where it is not.
    old: Old,
}

/// What an earlier index has.
#[derive(Default)]
struct Old {
    known: BTreeSet<usize>,
    index: OldIndex,
}

impl Old {
    fn has(&self, article: usize) -> bool {
        self.known.contains(&article)
    }
}

fn searching(locale: usize) -> String {
    format!("search {locale}")
}

fn words(digest: &Digest) -> Key {
    let mut told = Packer::default();
    told.text(&digest.title);
    digest.description.pack(&mut told);
    digest.tags.pack(&mut told);
    digest.headings.pack(&mut told);
    told.text(&digest.text);
    *blake3::hash(&told.into_bytes()).as_bytes()
}

impl Remember for Brief {
    fn pack(&self, into: &mut Packer) {
        into.exact(&self.minutes.to_le_bytes());
        into.exact(&self.words);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            minutes: u64::from_le_bytes(from.exact()?),
            words: from.exact()?,
        })
    }
}
