//! What a configuration gives.

use std::path::Path;

use crate::{common::locale, mistakes::around};
use hexapla_core::{Direction, Weight};
use hexapla_formats::{CodeUnits, Dialect, Format, KeyPolicy, Wrap};
use hexapla_repo::{Config, ConfigError, Threshold, ThresholdError, Unknown};

fn parse(text: &str) -> Result<Config, ConfigError> {
    Config::parse(Path::new("hexapla.toml"), text)
}

const WHOLE: &str = r##"
source = "en"
locales = ["it", "ar", "ja", "pl", "tr", "pt", { tag = "pt-BR", code = "BR" },
  { tag = "zh_cn", code = "CN", name = "简体中文", folder = "zh-cn", hreflang = "zh-Hans", fallback = ["ja"], owners = ["@wei"] },
  { tag = "az-Arab", dir = "rtl" }]

[[documents]]
root = "./source/"
include = ["articles/**/*.md"]
exclude = ["drafts"]
format = "markdown"
dialect = "commonmark"
code = "comments"
shortcodes = { figure = ["caption", "0", 1] }
harmless = ["kbd", "h1"]
wrap = true
front-matter = { tags = "translate", date = "copy", aliases = "own", draft = "drop", menu.main.name = "translate" }
ignore = ['^Logo$']
catalogs = "locales/{locale}/{path}.ftl"
pages = "content/{locale}/{path}"

[[documents]]
root = "source"
include = ["*.ftl"]
annotations = true

[shortcodes]
figure = ["alt"]
tab = ["name"]

[changes]
punctuation = "carry"
markup = "major"
[build]
output = "public"
minimum = ["80%", "ar=50%"]
[limits]
file = "1 MiB"
[check]
"##;

#[test]
fn everything_that_can_be_said_is_read() {
    let config = parse(WHOLE).unwrap();
    let [articles, strings] = config.documents.as_slice() else {
        panic!("{:?}", config.documents);
    };
    assert_eq!(articles.root, "source");
    assert_eq!(articles.include, ["articles/**/*.md"]);
    assert_eq!(articles.exclude, ["drafts"]);
    assert_eq!(articles.format, Some(Format::Markdown));
    assert_eq!(articles.options.dialect, Dialect::CommonMark);
    assert_eq!(articles.options.ignore.len(), 1);
    assert_eq!(articles.options.code, CodeUnits::Comments);
    assert_eq!(articles.options.wrap, Wrap::AsSource);
    assert_eq!(strings.options.wrap, Wrap::OneLine);
    assert_eq!(articles.options.arguments["figure"], ["caption", "0", "1"]);
    assert_eq!(articles.options.arguments["tab"], ["name"]);
    assert_eq!(strings.options.arguments["figure"], ["alt"]);
    let harmless = &articles.options.harmless;
    assert!(
        ["sup", "kbd", "h1"]
            .iter()
            .all(|name| harmless.iter().any(|one| one == name))
    );
    assert_eq!(articles.pages.as_deref(), Some("content/{locale}/{path}"));
    assert!(strings.annotations && !articles.annotations);
    let options = strings.options_for(Format::Fluent, "a.ftl", None);
    assert_eq!(options.format, Format::Fluent);
    assert_eq!(config.changes.punctuation, Weight::Carry);
    assert_eq!(config.changes.markup, Weight::Major);
    assert_eq!(config.changes.wording, Weight::Major);
    assert_eq!(config.build.output, "public");
    assert_eq!(config.limits.file, 1024 * 1024);
}

#[test]
fn a_front_matter_table_names_only_what_differs() {
    let config = parse(WHOLE).unwrap();
    let policy = &config.documents[0].options.front_matter;
    for (key, expected) in [
        ("title", KeyPolicy::Translate),
        ("tags", KeyPolicy::Translate),
        ("menu.main.name", KeyPolicy::Translate),
        ("aliases", KeyPolicy::Own),
        ("draft", KeyPolicy::Drop),
        ("weight", KeyPolicy::Copy),
    ] {
        assert_eq!(policy.policy(key), expected, "{key}");
    }
}

#[test]
fn what_a_locale_does_not_say_is_derived() {
    let config = parse(WHOLE).unwrap();
    let arabic = config.locale("ar").unwrap();
    assert_eq!((arabic.code.as_str(), arabic.folder.as_str()), ("AR", "ar"));
    assert_eq!(
        (arabic.name.as_str(), arabic.hreflang.as_str()),
        ("العربية", "ar")
    );
    assert_eq!(arabic.direction, Direction::Rtl);
    assert!(arabic.fallback.is_empty() && arabic.owners.is_empty());
    assert_eq!(config.source.code, "EN");
    assert_eq!(config.locale("tr").unwrap().name, "Türkçe");
}

#[test]
fn what_a_locale_says_wins() {
    let config = parse(WHOLE).unwrap();
    let chinese = config.locale("CN").unwrap();
    assert_eq!(chinese.tag, locale("zh-CN"));
    assert_eq!(
        (chinese.name.as_str(), chinese.folder.as_str()),
        ("简体中文", "zh-cn")
    );
    assert_eq!(
        (chinese.hreflang.as_str(), chinese.owners.as_slice()),
        ("zh-Hans", &["@wei".to_owned()][..])
    );
    assert_eq!(chinese.fallback, [locale("ja")]);
}

#[test]
fn locales_of_one_language_have_codes_of_their_own() {
    let text = around(
        "locales = [\"pt\", \"pt-BR\", \"zh-CN\", { tag = \"zh-TW\", code = \"TW\" }]",
        "",
    );
    let config = parse(&text).unwrap();
    let codes: Vec<&str> = config
        .locales
        .iter()
        .map(|locale| locale.code.as_str())
        .collect();
    assert_eq!(codes, ["PT", "PT-BR", "ZH", "TW"]);
}

#[test]
fn a_regional_locale_falls_back_to_its_parent_in_the_project() {
    let config = parse(WHOLE).unwrap();
    assert_eq!(config.locale("pt-BR").unwrap().fallback, [locale("pt")]);
}

#[test]
fn the_source_is_in_no_chain_even_when_it_is_named() {
    let text = around(
        "locales = [\"ja\", { tag = \"pl\", fallback = [\"en\", \"ja\"] }]",
        "",
    );
    assert_eq!(
        parse(&text).unwrap().locale("pl").unwrap().fallback,
        [locale("ja")]
    );
    let british = around("locales = [{ tag = \"en-GB\", code = \"GB\" }]", "");
    assert!(
        parse(&british)
            .unwrap()
            .locale("en-GB")
            .unwrap()
            .fallback
            .is_empty()
    );
}

#[test]
fn a_locale_is_found_by_tag_in_any_spelling_and_by_code() {
    let config = parse(WHOLE).unwrap();
    for (text, tag) in [
        ("ja", "ja"),
        ("JA", "ja"),
        ("zh-CN", "zh-CN"),
        ("zh_cn", "zh-CN"),
        ("ZH-cn", "zh-CN"),
        ("CN", "zh-CN"),
        ("cn", "zh-CN"),
        ("br", "pt-BR"),
    ] {
        assert_eq!(config.locale(text).unwrap().tag, locale(tag), "{text}");
    }
}

#[test]
fn an_unknown_locale_is_told_with_the_nearest_ones() {
    let config = parse(WHOLE).unwrap();
    let error = config.locale("zh-CM").unwrap_err();
    assert_eq!(
        (error.why, error.nearest),
        (Unknown::Absent, vec!["zh-CN".to_owned()])
    );
    assert_eq!(
        config.locale("klingon").unwrap_err().nearest.len(),
        config.locales.len()
    );
    assert_eq!(config.locale("EN").unwrap_err().why, Unknown::Source);
    assert_eq!(config.any_locale("EN").unwrap().tag, locale("en"));
}

#[test]
fn thresholds_are_read_and_the_own_one_counts() {
    let config = parse(WHOLE).unwrap();
    let one = Threshold {
        locale: Some(locale("zh-CN")),
        percent: 100,
    };
    assert_eq!(config.threshold("CN=100%").unwrap(), one);
    let share =
        |text: &str| Config::threshold_for(&config.build.minimum, config.locale(text).unwrap());
    assert_eq!((share("ar"), share("ja")), (Some(50), Some(80)));
    assert_eq!(Config::threshold_for(&[], &config.source), None);
    for bad in ["80", "101%", "-1%", "%", "a%", "ja=", "=5%", "+5%"] {
        assert!(config.threshold(bad).is_err(), "{bad}");
    }
    assert!(matches!(
        config.threshold("fr=1%"),
        Err(ThresholdError::Locale(_))
    ));
}
