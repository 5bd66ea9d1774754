//! What machines read: the sitemap, feeds, robots.txt.

use std::fmt::Write as _;

use hexapla_core::Untrusted;

use crate::{date::Date, lists::tag_path, maker::Maker, model::Page};

/// How many articles a feed has.
const FEED: usize = 20;

/// How many addresses a file of the sitemap has; the protocol allows 50,000 in 50 MB, and each comes
/// with all its alternates.
const SITEMAP: usize = 20_000;

impl Maker<'_> {
    /// The sitemap: in one file, or in several with an index.
    pub(crate) fn sitemap(&self) -> Vec<Page> {
        if self.site.url.is_none() {
            return Vec::new();
        }
        let entries = self.addresses();
        let files: Vec<String> = entries.chunks(SITEMAP).map(url_set).collect();
        if let [only] = files.as_slice() {
            return vec![page("sitemap.xml", only.clone())];
        }
        let mut index = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        );
        let mut pages = Vec::new();
        for (number, text) in (1..).zip(files) {
            let name = format!("sitemap-{number}.xml");
            let address = self.absolute(&name).unwrap_or_default();
            let _ = writeln!(index, "<sitemap><loc>{}</loc></sitemap>", escaped(&address));
            pages.push(page(&name, text));
        }
        index.push_str("</sitemapindex>\n");
        pages.push(page("sitemap.xml", index));
        pages
    }

    /// An entry for each page that people may want to find.
    fn addresses(&self) -> Vec<String> {
        let mut entries = Vec::new();
        for index in 0..self.site.articles.len() {
            let date = self
                .article_of(index)
                .and_then(|article| article.updated.or(article.date));
            let paths: Vec<Option<String>> = (0..self.site.locales.len())
                .map(|locale| self.path(index, locale).map(str::to_owned))
                .collect();
            self.enter(&paths, date, &mut entries);
        }
        let newest = self
            .site
            .articles
            .iter()
            .filter_map(|article| article.date)
            .max();
        self.enter(&self.in_all("index.html"), newest, &mut entries);
        self.enter(&self.in_all("tags.html"), None, &mut entries);
        let keys = self
            .place(0)
            .into_iter()
            .flat_map(|source| source.tags.keys());
        for key in keys {
            let path = |locale: usize| {
                let has = self.place(locale)?.tags.contains_key(key);
                has.then(|| self.in_locale(locale, &tag_path(key, 1)))
            };
            let paths: Vec<Option<String>> = (0..self.site.locales.len()).map(path).collect();
            self.enter(&paths, None, &mut entries);
        }
        if self.site.email.is_some() {
            self.enter(&self.in_all("contact.html"), None, &mut entries);
        }
        entries
    }

    fn enter(&self, paths: &[Option<String>], date: Option<Date>, entries: &mut Vec<String>) {
        let address = |(locale, path): (usize, &Option<String>)| {
            let path = path.as_deref().filter(|_| !self.is_pseudo(locale));
            let absolute = path.and_then(|path| self.absolute(path));
            absolute.map(|address| escaped(&address))
        };
        let addresses: Vec<Option<String>> = paths.iter().enumerate().map(address).collect();
        let mut alternates = String::new();
        let mut link = |hreflang: &str, address: &str| {
            let _ = writeln!(
                alternates,
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{address}\"/>",
                Untrusted::new(hreflang).for_attribute()
            );
        };
        if addresses.iter().flatten().count() > 1 {
            for (locale, address) in self.site.locales.iter().zip(&addresses) {
                if let Some(address) = address {
                    link(&locale.hreflang, address);
                }
            }
            if let Some(Some(source)) = addresses.first() {
                link("x-default", source);
            }
        }
        let modified = date.map(|date| format!("<lastmod>{date}</lastmod>"));
        let modified = modified.unwrap_or_default();
        for address in addresses.iter().flatten() {
            entries.push(format!(
                "<url><loc>{address}</loc>{modified}\n{alternates}</url>\n"
            ));
        }
    }

    /// Where the feed of a locale stands. Without its own address the site has none, and pseudo-locales have
    /// none.
    pub(crate) fn feed_path(&self, locale: usize) -> Option<String> {
        let has_one = self.site.url.is_some() && !self.is_pseudo(locale);
        has_one.then(|| self.in_locale(locale, "feed.xml"))
    }

    /// The Atom feed (RFC 4287) of a locale.
    pub(crate) fn feed(&self, locale: usize) -> Option<Page> {
        let own = self.locale_of(locale)?;
        let place = self.place(locale)?;
        let path = self.feed_path(locale)?;
        let (here, home) = (
            self.absolute(&path)?,
            self.absolute(&self.in_locale(locale, "index.html"))?,
        );
        let newest = place.order.iter().take(FEED);
        let entries: Vec<(Date, String)> = newest
            .filter_map(|article| self.feed_entry(*article, locale))
            .collect();
        let updated = entries.iter().map(|(date, _)| *date).max();
        let updated = updated.map_or_else(|| "1970-01-01".to_owned(), |date| date.to_string());
        let mut text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
             <title>{title}</title>\n<id>{home}</id>\n\
             <link rel=\"self\" type=\"application/atom+xml\" href=\"{here}\"/>\n\
             <link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{home}\"/>\n\
             <updated>{updated}T00:00:00Z</updated>\n<author><name>{title}</name></author>\n",
            tag = own.tag,
            title = escaped(&self.site.name),
            here = escaped(&here),
            home = escaped(&home),
        );
        for (_, entry) in entries {
            text.push_str(&entry);
        }
        text.push_str("</feed>\n");
        Some(page(&path, text))
    }

    fn feed_entry(&self, index: usize, locale: usize) -> Option<(Date, String)> {
        let article = self.article_of(index)?;
        let version = self.version(index, locale)?;
        let published = article.date?;
        let updated = article.updated.unwrap_or(published);
        let address = escaped(&self.absolute(self.path(index, locale)?)?);
        let mut entry = format!(
            "<entry>\n<title>{}</title>\n<id>{address}</id>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{address}\"/>\n\
             <published>{published}T00:00:00Z</published>\n\
             <updated>{updated}T00:00:00Z</updated>\n",
            escaped(&version.title.text),
        );
        if let Some(description) = &version.description {
            let _ = writeln!(entry, "<summary>{}</summary>", escaped(&description.text));
        }
        for tag in &version.tags {
            let _ = writeln!(entry, "<category term=\"{}\"/>", escaped(&tag.text));
        }
        entry.push_str("</entry>\n");
        Some((updated, entry))
    }

    /// What robots may do: everything. They have to read the pages of pseudo-locales to see that these are
    /// not to be indexed.
    pub(crate) fn robots(&self) -> Option<Page> {
        let sitemap = self.absolute("sitemap.xml");
        let sitemap = sitemap.map(|address| format!("\nSitemap: {address}\n"));
        let text = format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default());
        Some(page("robots.txt", text))
    }
}

fn url_set(entries: &[String]) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
        entries.concat()
    )
}

fn page(path: &str, text: String) -> Page {
    Page {
        path: path.to_owned(),
        bytes: text.into_bytes(),
    }
}

/// A text for XML: escaped, without the characters that XML 1.0 cannot hold.
fn escaped(text: &str) -> String {
    let may_stand = |c: &char| {
        !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}') || matches!(c, '\t' | '\n' | '\r')
    };
    let kept: String = text.chars().filter(may_stand).collect();
    Untrusted::new(&kept).for_attribute()
}
