//! How Android writes locales in names of folders: `zh-rCN`, `b+sr+Latn`.

/// Codes that Android still writes in their old form.
const OLD: [(&str, &str); 3] = [("he", "iw"), ("id", "in"), ("yi", "ji")];

/// The name of a locale in Android's form: `pt-rBR` for a language and a region, `b+sr+Latn` for
/// whatever has more, the language alone as it is.
pub(super) fn name(locale: &str) -> String {
    let (language, rest) = locale.split_once('-').unwrap_or((locale, ""));
    let old = OLD.iter().find(|(new, _)| *new == language);
    let language = old.map_or(language, |(_, old)| old);
    let is_region = rest.len() == 2 && rest.bytes().all(|b| b.is_ascii_uppercase());
    match rest {
        "" => language.to_owned(),
        region if is_region => format!("{language}-r{region}"),
        rest => format!("b+{language}+{}", rest.replace('-', "+")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_written_as_android_writes_it() {
        for (locale, written) in [
            ("de", "de"),
            ("he", "iw"),
            ("pt-BR", "pt-rBR"),
            ("id-ID", "in-rID"),
            ("zh-CN", "zh-rCN"),
            ("sr-Latn", "b+sr+Latn"),
            ("zh-Hant-TW", "b+zh+Hant+TW"),
            ("es-419", "b+es+419"),
        ] {
            assert_eq!(name(locale), written);
        }
    }
}
