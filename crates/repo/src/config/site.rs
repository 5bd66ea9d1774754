//! The section `[site]`: what the article site is called, where it stands, what it looks like.

use std::collections::BTreeMap;

use hexapla_core::{DocumentPath, Span};

use super::{
    Config,
    pattern::project_path,
    problem::ConfigProblem,
    reader::{Problems, Section, Spanned, string},
};

const KEYS: [&str; 7] = [
    "name",
    "url",
    "email",
    "repository",
    "words",
    "theme",
    "redirects",
];

/// What the article site is called, where it stands, what it looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteConfig {
    /// Its name.
    pub name: Option<String>,
    /// Where it will stand, without a slash at the end.
    pub url: Option<String>,
    /// Where readers may write.
    pub email: Option<String>,
    /// Where its source can be seen.
    pub repository: Option<String>,
    /// Documents in Fluent with words round the articles, by path.
    pub words: Vec<String>,
    /// The folder of its theme, relative to the project.
    pub theme: Option<String>,
    /// From a path of the site that is no more to the one that took its place.
    pub redirects: BTreeMap<String, String>,
    /// Where each of `redirects` stands: both of its addresses.
    pub redirects_spans: BTreeMap<String, (Span, Span)>,
    /// Where `theme` stands.
    pub theme_span: Span,
    /// Where each of `words` stands.
    pub(crate) words_spans: Vec<Span>,
}

impl Config {
    /// Whether the project makes an article site, or says what it would be like.
    #[must_use]
    pub fn has_site(&self) -> bool {
        self.build.site || self.site != SiteConfig::default()
    }
}

/// Reads `[site]`.
pub(super) fn site(root: &Section<'_>, problems: &mut Problems) -> SiteConfig {
    let mut site = SiteConfig::default();
    let section = root.get("site");
    let Some(section) = section.and_then(|item| Section::of("site", item, problems)) else {
        return site;
    };
    section.expect_keys(&KEYS, problems);
    site.name = filled(&section, "name", problems).map(|name| name.value);
    site.url = filled(&section, "url", problems).and_then(|url| address(&url, "url", problems));
    let repository = filled(&section, "repository", problems);
    site.repository = repository.and_then(|url| address(&url, "repository", problems));
    site.email = filled(&section, "email", problems).and_then(|text| email(text, problems));
    let words = section.strings("words", problems);
    let words = words.into_iter().map(|path| (path.value, path.span));
    (site.words, site.words_spans) = words.unzip();
    if let Some(theme) = filled(&section, "theme", problems) {
        site.theme_span = theme.span;
        site.theme = project_path("theme", &theme, problems);
    }
    redirects(&section, &mut site, problems);
    site
}

/// The text of a key, where it is not empty.
fn filled(section: &Section<'_>, key: &str, problems: &mut Problems) -> Option<Spanned<String>> {
    let text = section.string(key, problems)?;
    if text.value.trim().is_empty() {
        problems.add(ConfigProblem::new(text.span, format!("`{key}` is empty")));
        return None;
    }
    Some(text)
}

fn address(text: &Spanned<String>, key: &str, problems: &mut Problems) -> Option<String> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.value.strip_prefix(scheme));
    let is_sound = rest.is_some_and(|rest| {
        let is_plain = |c: char| c.is_ascii_graphic() && !"\"'<>\\^`{|}?#".contains(c);
        !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(is_plain)
    });
    if !is_sound {
        let problem = ConfigProblem::new(text.span, format!("`{key}` is no web address"));
        problems.add(problem.hint(format!("{key} = \"https://example.org\"")));
        return None;
    }
    Some(text.value.trim_end_matches('/').to_owned())
}

fn email(text: Spanned<String>, problems: &mut Problems) -> Option<String> {
    let is_sound = text.value.split_once('@').is_some_and(|(who, host)| {
        let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"@?&".contains(c);
        !who.is_empty() && !host.is_empty() && who.chars().chain(host.chars()).all(is_plain)
    });
    if !is_sound {
        let problem = ConfigProblem::new(text.span, "`email` is no mail address");
        problems.add(problem.hint("email = \"editors@example.org\""));
        return None;
    }
    Some(text.value)
}

fn redirects(section: &Section<'_>, site: &mut SiteConfig, problems: &mut Problems) {
    let item = section.get("redirects");
    let Some(table) = item.and_then(|item| Section::of("redirects", item, problems)) else {
        return;
    };
    for (from, item) in table.entries() {
        let Some(to) = string(from.value, item, problems) else {
            continue;
        };
        for (path, span) in [(from.value, from.span), (to.value.as_str(), to.span)] {
            if DocumentPath::parse(path).is_err() || !path.ends_with(".html") {
                let message = format!("`{path}` is no page of the site");
                let problem = ConfigProblem::new(span, message);
                problems.add(problem.hint("\"it/articles/old.html\" = \"it/articles/new.html\""));
            }
        }
        let name = from.value.to_owned();
        site.redirects_spans
            .insert(name.clone(), (from.span, to.span));
        site.redirects.insert(name, to.value);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::config::{Config, ConfigError};

    fn read(site: &str) -> Result<Config, ConfigError> {
        let text = format!(
            "source = \"en\"\nlocales = [\"it\"]\n[[documents]]\nroot = \"s\"\ninclude = [\"*.md\"]\n{site}"
        );
        Config::parse(Path::new("hexapla.toml"), &text)
    }

    fn said(site: &str) -> Vec<String> {
        let error = read(site).unwrap_err();
        error
            .problems
            .iter()
            .map(|problem| problem.message.clone())
            .collect()
    }

    #[test]
    fn a_site_says_its_name_and_place() {
        let text = "[build]\nsite = true\n[site]\nname = \"六\"\nurl = \"https://a.example/x/\"\n\
                    theme = \"theme/\"\nwords = [\"site.ftl\"]\n[site.redirects]\n\"a.html\" = \"b.html\"\n";
        let config = read(text).unwrap();
        assert!(config.build.site);
        assert_eq!(config.site.name.as_deref(), Some("六"));
        assert_eq!(config.site.url.as_deref(), Some("https://a.example/x"));
        assert_eq!(config.site.theme.as_deref(), Some("theme"));
        assert_eq!(config.site.redirects["a.html"], "b.html");
    }

    #[test]
    fn what_could_not_stand_in_a_page_is_refused() {
        assert_eq!(
            said("[site]\nurl = \"javascript:x\"\n"),
            ["`url` is no web address"]
        );
        assert_eq!(
            said("[site]\nurl = \"https://a?b\"\n"),
            ["`url` is no web address"]
        );
        assert_eq!(
            said("[site]\nemail = \"a@b?cc=c\"\n"),
            ["`email` is no mail address"]
        );
        assert_eq!(said("[site]\nname = \" \"\n"), ["`name` is empty"]);
        let redirect = "[site.redirects]\n\"../a.html\" = \"b.html\"\n";
        assert_eq!(said(redirect), ["`../a.html` is no page of the site"]);
        assert_eq!(said("[site]\nnam = \"x\"\n"), ["unknown key `nam`"]);
    }
}
