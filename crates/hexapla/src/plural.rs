//! Whether two numbers take the same form of the words beside them, and which forms a locale has.

use hexapla_core::{Locale, UnitId};
use hexapla_formats::Format;
use icu_plurals::{PluralOperands, PluralRules};

use crate::view::View;

/// Whether a locale counts two whole numbers in the same plural category (CLDR, cardinal), so that one
/// may take the other's place beside a noun: `3 strony`, `4 strony`, but `5 stron`.
///
/// What is no whole number (`1.5`, `v2`, `10:30`) has no plural form that changes; a locale without
/// rules is thought to have none either.
pub(crate) fn is_same_form(locale: &Locale, old: &str, new: &str) -> bool {
    let (Some(old), Some(new)) = (whole(old), whole(new)) else {
        return true;
    };
    let Some(rules) = rules(locale) else {
        return true;
    };
    let form = |number: &str| {
        let number: u64 = number.parse().ok()?;
        Some(rules.category_for(PluralOperands::from(number)))
    };
    form(&old) == form(&new)
}

/// The names of plural categories (CLDR), in its order.
pub(crate) const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a locale counts or numbers things in a form of this name. All may have a text for none at all.
pub(crate) fn has_form(locale: &Locale, name: &str) -> bool {
    let Some(position) = FORMS.iter().position(|form| *form == name) else {
        return false;
    };
    let has = |rules: PluralRules| rules.categories().any(|found| found as usize == position);
    let rules = [rules(locale), ordinal_rules(locale)];
    position == 0 || rules.into_iter().flatten().any(has)
}

/// Where a key is that of a plural form which a locale has not: the key of the form for all other numbers, as
/// i18next and Rails have them (`page_other` for `page_one`, `page.other` for `page.one`).
fn other_form(locale: &Locale, key: &str) -> Option<String> {
    ['_', '.'].into_iter().find_map(|mark| {
        let (plain, form) = key.rsplit_once(mark)?;
        let is_foreign = FORMS.contains(&form) && !has_form(locale, form);
        is_foreign.then(|| format!("{plain}{mark}other"))
    })
}

impl View<'_> {
    /// Whether a unit is a plural form that a locale does not count in, beside one that it does.
    pub(crate) fn is_form_of_others(&self, locale: usize, id: &UnitId) -> bool {
        match self.reading.options.format {
            Format::Json | Format::Yaml => {}
            Format::Markdown | Format::Text | Format::Html | Format::Fluent => return false,
        }
        let tag = self.reading.tags.get(locale);
        let other = tag.and_then(|tag| other_form(tag, id.as_str()));
        let other = other.and_then(|other| UnitId::parse_path(&other));
        other.is_some_and(|other| self.has_unit(id) && self.has_unit(&other))
    }
}

/// The digits of a whole number without the marks that group them by three; `None` for all else.
fn whole(text: &str) -> Option<String> {
    let is_mark = |c: char| matches!(c, ',' | '.' | '\'' | '\u{2019}');
    let mut groups = text.split(is_mark);
    let first = groups.next()?;
    let is_digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    let is_grouped = rest.is_empty() || first.len() <= 3 && rest.iter().all(|g| g.len() == 3);
    (is_digits(first) && rest.iter().all(|group| is_digits(group)) && is_grouped)
        .then(|| format!("{first}{}", rest.concat()))
}

/// ICU's rules, not those below fluent-bundle, which lose the `% 100` of the Arabic ones.
fn rules(locale: &Locale) -> Option<PluralRules> {
    let locale = icu_locale::Locale::try_from_str(locale.as_str()).ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

fn ordinal_rules(locale: &Locale) -> Option<PluralRules> {
    let locale = icu_locale::Locale::try_from_str(locale.as_str()).ok()?;
    PluralRules::try_new_ordinal(locale.into()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(locale: &str, old: &str, new: &str) -> bool {
        is_same_form(&Locale::parse(locale).unwrap(), old, new)
    }

    #[test]
    fn a_number_may_ask_for_another_form_of_its_noun() {
        assert!(same("pl", "3", "4") && !same("pl", "3", "5") && same("pl", "5", "12"));
        assert!(!same("ar", "2", "3") && !same("ar", "10", "11") && same("ar", "30", "60"));
        assert!(!same("ar", "103", "111") && same("ar", "103", "1,105"));
        assert!(same("it", "5", "50") && !same("it", "1", "2"));
        assert!(same("tr", "5", "50"));
        for locale in ["ja", "zh-CN", "zh-Hant-TW"] {
            assert!(same(locale, "1", "2"), "{locale}");
        }
    }

    #[test]
    fn grouped_numbers_are_whole_and_versions_are_none() {
        assert!(!same("pl", "1,002", "1,005"));
        assert!(!same("pl", "1.002", "1.005"));
        assert!(same("pl", "3.9", "3.10"));
        assert!(same("ar", "v1", "v2"));
        assert!(same("ar", "10:30", "11:30"));
    }

    #[test]
    fn a_locale_has_the_forms_of_its_rules() {
        let has = |locale: &str| {
            let locale = Locale::parse(locale).unwrap();
            FORMS.map(|form| u8::from(has_form(&locale, form)))
        };
        assert_eq!(has("ar"), [1, 1, 1, 1, 1, 1]);
        assert_eq!(has("pl"), [1, 1, 0, 1, 1, 1]);
        assert_eq!(has("ja"), [1, 0, 0, 0, 0, 1]);
        assert_eq!(has("tr"), [1, 1, 0, 0, 0, 1]);
        assert_eq!(has("tlh"), [1, 0, 0, 0, 0, 1]);
        assert!(!has_form(&Locale::parse("pl").unwrap(), "title"));
    }

    #[test]
    fn a_form_that_a_locale_has_not_is_known_by_its_key() {
        let other = |locale: &str, key: &str| other_form(&Locale::parse(locale).unwrap(), key);
        for locale in ["ja", "zh-CN"] {
            assert_eq!(other(locale, "page_one").as_deref(), Some("page_other"));
            assert_eq!(other(locale, "in.day.one").as_deref(), Some("in.day.other"));
        }
        for key in [
            "page_other",
            "page_zero",
            "page_One",
            "one",
            "page_ones",
            "",
        ] {
            assert_eq!(other("ja", key), None, "{key}");
        }
        for locale in ["pl", "ar", "tr"] {
            assert_eq!(other(locale, "page_one"), None, "{locale}");
        }
        assert_eq!(other("tr", "頁_few").as_deref(), Some("頁_other"));
    }

    #[test]
    fn a_locale_without_rules_has_one_form() {
        assert!(same("tlh", "1", "2"));
        assert!(same("pl", &"9".repeat(400), &"8".repeat(400)));
    }
}
