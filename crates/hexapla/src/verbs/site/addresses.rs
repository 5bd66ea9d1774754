//! Which addresses articles have had: a file of the project, so that links which readers keep outlive
//! every change of a slug (decision 15).

use std::collections::BTreeSet;

use hexapla_formats::FrontValue;
use hexapla_repo::{ADDRESSES_FILE, Age, Change, FileText, Packer, Read, Unpacker};
use hexapla_site::slug;

use super::disputed::{disputed, place};
use crate::{
    articles::{front_matter, is_article},
    error::Error,
    remember::Remember,
    session::Session,
    survey::Memory,
    view::View,
};

const HEAD: &str = "# Addresses that articles of the site have had, so that old links lead on: document, \
                    locale, slug.\n# `hexapla extract` adds to it; a line that is deleted is forgotten.\n";

/// The index of the locale, 0 for the source, and a slug.
pub(crate) type Slugs = Vec<(usize, String)>;

/// A document and what it is called on the site at present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Called {
    pub(super) path: String,
    /// The slugs that it has.
    pub(super) slugs: Slugs,
    /// Whether it has pages.
    pub(super) is_article: bool,
    /// Whether it was there when templates were last made.
    pub(super) is_known: bool,
}

impl Remember for Called {
    fn pack(&self, into: &mut Packer) {
        self.path.pack(into);
        self.slugs.pack(into);
        self.is_article.pack(into);
        self.is_known.pack(into);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self {
            path: String::unpack(from)?,
            slugs: Slugs::unpack(from)?,
            is_article: bool::unpack(from)?,
            is_known: bool::unpack(from)?,
        })
    }
}

const MEMORY: Memory<'_, Called> = Memory {
    kind: "addresses",
    about: b"",
    pack: &|found, into| {
        found.pack(into);
        Some(Age::NEVER)
    },
    unpack: &|| Box::new(Called::unpack),
};

/// Document, locale and slug of every address that is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Addresses(BTreeSet<(String, String, String)>);

impl Addresses {
    /// Those that the project remembers.
    pub(crate) fn of(session: &Session<'_>) -> Result<Self, Error> {
        Ok(Self::parse(&read(session)?.text))
    }

    /// One a line; what is no such line, or holds what cannot be a slug, is passed over. So two branches
    /// whose lines stand between markers of a conflict lose none.
    fn parse(text: &str) -> Self {
        let address = |line: &str| {
            let mut fields = line.split('\t').map(str::to_owned);
            let found = (fields.next()?, fields.next()?, fields.next()?);
            let is_one =
                fields.next().is_none() && !found.2.is_empty() && slug(&found.2) == found.2;
            is_one.then_some(found)
        };
        Self(text.lines().filter_map(address).collect())
    }

    /// The text that they are read from.
    pub(crate) fn print(&self) -> String {
        let lines = self.0.iter();
        let lines = lines.map(|(document, locale, slug)| format!("{document}\t{locale}\t{slug}\n"));
        HEAD.to_owned() + &lines.collect::<String>()
    }

    /// The slugs that a document has had in a locale, in order.
    pub(crate) fn former<'a>(
        &'a self,
        document: &'a str,
        locale: &'a str,
    ) -> impl Iterator<Item = &'a str> {
        let from = (document.to_owned(), locale.to_owned(), String::new());
        let known = self.0.range(from..);
        let own = known.take_while(move |(path, tag, _)| path == document && tag == locale);
        own.map(|(_, _, slug)| slug.as_str())
    }
}

/// The file as it has to be, where a project with a site has slugs that are not in it.
pub(crate) fn change(session: &Session<'_>) -> Result<Option<Change>, Error> {
    let config = &session.project.config;
    if !config.has_site() {
        return Ok(None);
    }
    let all: Vec<usize> = (0..config.locales.len()).collect();
    let surveyed = session.survey_remembered(&all, Some(MEMORY), |view| Called {
        path: view.file.path.to_string(),
        slugs: slugs(view),
        is_article: is_article(view.file.format),
        is_known: view.files.template.is_there,
    })?;
    let before = read(session)?;
    let known = Addresses::parse(&before.text);
    let mut addresses = known.clone();
    let tags: Vec<String> = [&config.source]
        .into_iter()
        .chain(&config.locales)
        .map(|locale| locale.tag.to_string())
        .collect();
    let is_remembered = |document: &str, locale: usize, slug: &str| {
        let mut tags = [0, locale]
            .into_iter()
            .filter_map(|locale| tags.get(locale));
        tags.any(|tag| known.former(document, tag).any(|former| former == slug))
    };
    let disputed = disputed(&surveyed.results, tags.len(), &is_remembered);
    for called in &surveyed.results {
        for (locale, slug) in &called.slugs {
            let tag = tags.get(*locale).cloned().unwrap_or_default();
            let place = (*locale, place(&called.path, slug));
            let holder = disputed.get(&place).map(|(path, _)| path);
            if holder.is_none_or(|holder| *holder == called.path) {
                addresses.0.insert((called.path.clone(), tag, slug.clone()));
            }
        }
    }
    for ((locale, _), (path, slug)) in disputed {
        if !is_remembered(path, locale, &slug) {
            let tag = tags.get(locale).cloned().unwrap_or_default();
            addresses.0.insert((path.to_owned(), tag, slug));
        }
    }
    Ok((addresses != known).then(|| Change {
        file: session.project.root.join(ADDRESSES_FILE),
        before: before.stamp(),
        after: Some(addresses.print()),
    }))
}

/// What cannot be read may hold addresses that readers have, so nothing is made without it.
fn read(session: &Session<'_>) -> Result<FileText, Error> {
    let path = session.project.root.join(ADDRESSES_FILE);
    match session.project.read(&path)? {
        Read::Text(found) => Ok(found),
        Read::Absent => Ok(FileText::absent()),
        Read::Unreadable(diagnostic) => Err(Error::Repo(hexapla_repo::Error::Unreadable {
            path,
            diagnostic: Box::new(diagnostic),
        })),
    }
}

/// The slugs of a document in each locale that has one of its own.
pub(crate) fn slugs(view: &View<'_>) -> Slugs {
    let found = front_matter(view.file.format, view.document.source, &["slug"]);
    let Some(FrontValue { text, span, .. }) = found.into_iter().next() else {
        return Vec::new();
    };
    let unit = view.units().find(|(_, unit)| unit.extent == span);
    let locales = 0..view.catalogs.len();
    let targets = locales.filter_map(|locale| {
        let entry = view.entry(locale, unit.as_ref()?.0)?;
        Some((locale + 1, slug(&entry.target)))
    });
    let all = [(0, slug(&text))].into_iter().chain(targets);
    all.filter(|(_, slug)| !slug.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_read_back_and_outlive_a_conflict() {
        let text = "a.md\ten\told\n<<<<<<< ours\na.md\tja\t古い記事\n=======\na.md\tar\tقديم\n>>>>>>>\n\
                    a.md\tit\t../x\na.md\tit\t\nb\tit\n";
        let addresses = Addresses::parse(text);
        assert_eq!(addresses.0.len(), 3);
        assert_eq!(Addresses::parse(&addresses.print()), addresses);
        assert_eq!(Vec::from_iter(addresses.former("a.md", "ja")), ["古い記事"]);
        assert_eq!(addresses.former("a.md", "j").count(), 0);
    }
}
