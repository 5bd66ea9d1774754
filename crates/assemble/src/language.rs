//! The language that a localized page says it is in.

use hexapla_core::{Locale, apply};
use hexapla_formats::{Format, Options, html_language_edits, locale_root, locale_root_edits};

/// A localized HTML page with the `lang` and `dir` of its locale at its root; pages that are the
/// source's own bytes, and files of other formats, as they are.
#[must_use]
pub fn in_language(localized: String, source: &str, locale: &Locale, options: &Options) -> String {
    if options.format != Format::Html || localized == source {
        return localized;
    }
    let direction = locale.direction().as_str();
    let edits = html_language_edits(&localized, locale.as_str(), direction);
    apply(&localized, &edits)
}

/// A localized file of strings whose strings stand under the name of its locale, as the source's do
/// under that of the source (`en:` in Rails); others as they are. `names` are those of the locale, in
/// the order of [`Options::locale_names`].
#[must_use]
pub fn under_locale(localized: String, names: &[String], options: &Options) -> String {
    let found = locale_root(&localized, options);
    let Some(name) = found.and_then(|name| names.get(name)) else {
        return localized;
    };
    let edits = locale_root_edits(&localized, options, name);
    apply(&localized, &edits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!DOCTYPE html>\n<html lang=\"en\"><p>One</p></html>\n";

    fn said(localized: &str, locale: &str, format: Format) -> String {
        let locale = Locale::parse(locale).unwrap();
        in_language(localized.into(), PAGE, &locale, &Options::new(format))
    }

    #[test]
    fn a_page_that_differs_says_its_language_and_direction() {
        let page = PAGE.replace("One", "واحد");
        let expected = page.replace("<html lang=\"en\">", "<html dir=\"rtl\" lang=\"ar\">");
        assert_eq!(said(&page, "ar", Format::Html), expected);
        let page = PAGE.replace("One", "一");
        assert_eq!(
            said(&page, "zh-CN", Format::Html),
            page.replace("\"en\"", "\"zh-CN\"")
        );
    }

    #[test]
    fn what_nobody_translated_and_other_formats_stay() {
        assert_eq!(said(PAGE, "ar", Format::Html), PAGE);
        let page = PAGE.replace("One", "Jeden");
        assert_eq!(said(&page, "pl", Format::Markdown), page);
    }
}
