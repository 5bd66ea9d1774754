//! The small pages: searching, writing to us, what is not there, what has moved.

use hexapla_core::Untrusted;
use minijinja::{Value, context};

use crate::{
    address::{percent, relative},
    maker::Maker,
    model::Page,
    page::{Draft, Instead, Kind},
    theme::ThemeError,
};

impl Maker<'_> {
    /// The small pages of a locale.
    pub(crate) fn small(&self, locale: usize) -> Result<Vec<Page>, ThemeError> {
        let mut pages = Vec::new();
        pages.extend(self.search_page(locale)?);
        pages.extend(self.contact_page(locale)?);
        if locale != 0 {
            pages.extend(self.not_found(locale, &self.in_locale(locale, "404.html"))?);
        }
        Ok(pages)
    }

    fn search_page(&self, locale: usize) -> Result<Option<Page>, ThemeError> {
        let path = self.in_locale(locale, "search.html");
        let tag = self.locale_of(locale).map_or("", |own| own.tag.as_str());
        let index = percent(&relative(&path, &format!("search/{tag}/")));
        let extra = context! { index => index };
        self.small_page(locale, &path, "search-label", "search.html", extra)
    }

    fn contact_page(&self, locale: usize) -> Result<Option<Page>, ThemeError> {
        let Some((email, place)) = self.site.email.as_ref().zip(self.place(locale)) else {
            return Ok(None);
        };
        let shown = Untrusted::new(email).for_html();
        let link = format!(
            "<a href=\"mailto:{}\" dir=\"ltr\">{shown}</a>",
            Untrusted::new(&percent(email)).for_attribute()
        );
        let text = place.words.markup("contact-text", "email", &link);
        let path = self.in_locale(locale, "contact.html");
        let extra = context! { text => Value::from_safe_string(text) };
        self.small_page(locale, &path, "contact-title", "contact.html", extra)
    }

    fn small_page(
        &self,
        locale: usize,
        path: &str,
        heading: &str,
        template: &'static str,
        extra: Value,
    ) -> Result<Option<Page>, ThemeError> {
        let Some(place) = self.place(locale) else {
            return Ok(None);
        };
        let heading = place.words.say(heading, &[], &[]);
        let draft = Draft {
            path,
            locale,
            everywhere: self.in_all(template),
            instead: Instead::Source,
            title: place.words.say("page-title", &[("title", &heading)], &[]),
            description: None,
            section: if template == "search.html" {
                "search"
            } else {
                "contact"
            },
            kind: Kind::Plain,
            linked: None,
        };
        let Some(frame) = self.frame(&draft) else {
            return Ok(None);
        };
        let context =
            context! { page => frame, t => place.fixed.clone(), heading => heading, ..extra };
        let bytes = self.render(locale, template, context)?;
        Ok(Some(Page {
            path: path.to_owned(),
            bytes,
        }))
    }

    /// The page that a host shows for an address where nothing is.
    pub(crate) fn not_found(&self, locale: usize, path: &str) -> Result<Option<Page>, ThemeError> {
        let Some(place) = self.place(locale) else {
            return Ok(None);
        };
        let heading = place.words.say("not-found-title", &[], &[]);
        let draft = Draft {
            path,
            locale,
            everywhere: self.in_all("index.html"),
            instead: Instead::Source,
            title: place.words.say("page-title", &[("title", &heading)], &[]),
            description: None,
            section: "",
            kind: Kind::Nowhere,
            linked: None,
        };
        let Some(frame) = self.frame(&draft) else {
            return Ok(None);
        };
        let context = context! { page => frame, t => place.fixed.clone(), heading => heading };
        let bytes = self.render(locale, "404.html", context)?;
        Ok(Some(Page {
            path: path.to_owned(),
            bytes,
        }))
    }

    /// The page that leads on from an old address.
    pub(crate) fn moved(
        &self,
        from: &str,
        to: &str,
        locale: usize,
    ) -> Result<Option<Page>, ThemeError> {
        let found = self.place(locale).zip(self.locale_of(locale));
        let Some((place, own)) = found else {
            return Ok(None);
        };
        let href = percent(&relative(from, to));
        let link = format!(
            "<a href=\"{0}\" dir=\"ltr\">{0}</a>",
            Untrusted::new(&href).for_attribute()
        );
        let text = place.words.markup("moved-text", "address", &link);
        let context = context! {
            lang => own.tag.as_str(),
            dir => own.direction.as_str(),
            title => place.words.say("page-title", &[("title", to)], &[]),
            canonical => self.absolute(to).unwrap_or_else(|| href.clone()),
            href => href,
            text => Value::from_safe_string(text),
        };
        let bytes = self.theme.render("moved.html", context)?;
        Ok(Some(Page {
            path: from.to_owned(),
            bytes,
        }))
    }
}
