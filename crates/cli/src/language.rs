//! Which language the program speaks.

use hexapla_core::Locale;

/// Variables that name the language of messages, the strongest first (POSIX.1, chapter 8.2).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The reader's locale: the one asked for, else that of the environment, else English.
pub(crate) fn reader(asked: Option<&Locale>) -> Locale {
    match asked {
        Some(locale) => locale.clone(),
        None => of_environment(|name| std::env::var(name).ok()),
    }
}

/// The first variable that says anything decides; what no locale can be read from means English.
fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Locale {
    let mut said = VARIABLES.iter().filter_map(|name| variable(name));
    let decides = said.find(|value| !value.is_empty());
    decides
        .and_then(|value| of_posix(&value))
        .unwrap_or_else(Locale::english)
}

/// The locale of `fr_FR.UTF-8@euro`: encoding and modifier say nothing about a language, but for the
/// script that some name (`sr_RS@latin`). `C` and `POSIX` name no language.
fn of_posix(value: &str) -> Option<Locale> {
    let (value, modifier) = value.split_once('@').unwrap_or((value, ""));
    let name = value.split('.').next().unwrap_or_default();
    if matches!(name, "C" | "POSIX") {
        return None;
    }
    let script = match modifier {
        "latin" => "Latn",
        "cyrillic" => "Cyrl",
        _ => return Locale::parse(name).ok(),
    };
    let (language, territory) = name.split_once('_').unwrap_or((name, ""));
    let tag = format!("{language}-{script}-{territory}");
    Locale::parse(tag.trim_end_matches('-')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(variables: &[(&str, &str)]) -> String {
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        of_environment(variable).to_string()
    }

    #[test]
    fn the_strongest_variable_that_says_anything_decides() {
        let lang = ("LANG", "it_IT.UTF-8");
        assert_eq!(spoken(&[lang]), "it-IT");
        assert_eq!(spoken(&[lang, ("LC_MESSAGES", "de")]), "de");
        let all = [lang, ("LC_MESSAGES", "de"), ("LC_ALL", "ja_JP.eucJP")];
        assert_eq!(spoken(&all), "ja-JP");
        assert_eq!(spoken(&[lang, ("LC_ALL", "")]), "it-IT");
        assert_eq!(spoken(&[lang, ("LC_ALL", "C")]), "en");
        assert_eq!(spoken(&[]), "en");
    }

    #[test]
    fn a_posix_name_is_read_in_all_its_forms() {
        let read = [
            "fr_FR.UTF-8@euro",
            "zh_TW.Big5",
            "pt",
            "sr_RS@latin",
            "C.UTF-8",
            "POSIX",
            "/nonsense/",
        ]
        .map(|value| spoken(&[("LC_ALL", value)]));
        let expected = ["fr-FR", "zh-TW", "pt", "sr-Latn-RS", "en", "en", "en"];
        assert_eq!(read, expected);
    }
}
