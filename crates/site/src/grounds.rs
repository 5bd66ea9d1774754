//! What pages are made of beside the text of their article, as bytes: where these are the same, so are the
//! pages. A program that remembers pages hashes them.
//!
//! Whoever lets a page show something more of another article puts it in here.

use crate::{
    maker::Maker,
    model::{Said, Version},
};

/// Values after each other, each so that it cannot run into the next.
#[derive(Default)]
struct Told(Vec<u8>);

impl Told {
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    fn number(&mut self, number: usize) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    fn said(&mut self, said: Option<&Said>) {
        let (text, locale) = said.map_or(("", usize::MAX), |said| (&*said.text, said.locale));
        self.text(text);
        self.number(locale);
    }
}

impl Maker<'_> {
    /// What every page hangs on: the site and its theme, which pages there are and where they stand, and the
    /// files beside them.
    #[must_use]
    pub fn ground(&self) -> Vec<u8> {
        let mut told = Told::default();
        let site = self.site;
        told.text(&format!(
            "{:?}",
            (&site.name, &site.url, &site.email, &site.repository)
        ));
        told.text(&format!(
            "{:?}",
            (&site.locales, &site.assets, &site.redirects, self.year)
        ));
        for (name, bytes) in &site.theme {
            told.text(name);
            told.bytes(bytes);
        }
        for (article, paths) in site.articles.iter().zip(&self.paths) {
            told.text(article.path.as_str());
            for path in paths {
                told.text(path.as_deref().unwrap_or_default());
            }
        }
        told.0
    }

    /// What an article's pages show of others: the titles and places of those beside it, in each locale.
    #[must_use]
    pub fn neighbours(&self, article: usize) -> Vec<u8> {
        let mut told = Told::default();
        for (locale, place) in self.places.iter().enumerate() {
            let position = place.position.get(&article);
            for step in [1, -1] {
                let other = position.and_then(|at| at.checked_add_signed(step));
                let other = other.and_then(|at| place.order.get(at));
                let title = other.and_then(|other| self.version(*other, locale));
                told.said(title.map(|version| &version.title));
                told.number(other.copied().unwrap_or(usize::MAX));
            }
        }
        told.0
    }

    /// What lists, tags, feeds and the sitemap show of all articles in every locale: what the source has
    /// stands where a locale has nothing.
    #[must_use]
    pub fn listed_everywhere(&self) -> Vec<u8> {
        let mut told = Told::default();
        for article in &self.site.articles {
            told.text(&format!("{:?}", (article.date, article.updated)));
            told.text(&article.aliases.join("\n"));
        }
        told.0.extend(self.listed_in(0));
        told.0
    }

    /// What they show in a locale beside that.
    #[must_use]
    pub fn listed_in(&self, locale: usize) -> Vec<u8> {
        let mut told = Told::default();
        for article in 0..self.site.articles.len() {
            tell(self.version(article, locale), &mut told);
        }
        told.0
    }
}

fn tell(version: Option<&Version>, told: &mut Told) {
    told.number(usize::from(version.is_some()));
    let Some(version) = version else { return };
    told.text(&version.slug);
    told.text(&version.former.join("\n"));
    told.said(Some(&version.title));
    told.said(version.description.as_ref());
    told.number(version.tags.len());
    for tag in &version.tags {
        told.said(Some(tag));
    }
}
