//! Commands by which a GitHub workflow marks lines of a pull request.

use std::collections::BTreeMap;

use hexapla_core::Untrusted;
use hexapla_messages::Messages;
use icu_segmenter::GraphemeClusterSegmenter;

use crate::{
    concern::Concern,
    status::{LocaleStatus, StatusReport},
};

/// GitHub shows so many annotations of a level from one step.
const SHOWN: usize = 10;
/// So much of a source text is shown, in characters as readers see them.
const EXCERPT: usize = 80;

/// How grave an annotation is; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `::error`.
    Error,
    /// `::warning`.
    Warning,
    /// `::notice`.
    Notice,
}

/// Something said about a line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// How grave it is.
    pub level: Level,
    /// The file, relative to the project's root; nothing for the project as a whole.
    pub path: Option<String>,
    /// Line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// A few words.
    pub title: String,
    /// What is the matter.
    pub message: String,
    /// Of two of one level the heavier comes first.
    pub weight: usize,
}

/// Annotations as workflow commands, one a line, each level's worst first. GitHub shows ten of a level:
/// of more, the tenth says how many there are. `folder` is the project's in its repository.
#[must_use]
pub fn workflow_commands(mut annotations: Vec<Annotation>, folder: &str) -> String {
    annotations.sort_by(|one, other| {
        let place = |one: &Annotation| (one.path.clone(), one.line);
        (one.level, other.weight)
            .cmp(&(other.level, one.weight))
            .then_with(|| place(one).cmp(&place(other)))
    });
    let mut out = String::new();
    for level in [Level::Error, Level::Warning, Level::Notice] {
        let all: Vec<&Annotation> = annotations
            .iter()
            .filter(|one| one.level == level)
            .collect();
        let shown = match all.len() {
            count if count > SHOWN => SHOWN - 1,
            count => count,
        };
        out.extend(all.iter().take(shown).map(|one| command(one, folder)));
        if all.len() > shown {
            let more = Annotation {
                level,
                path: None,
                line: 0,
                title: "More".to_owned(),
                message: format!("{} more that are not shown here", all.len() - shown),
                weight: 0,
            };
            out.push_str(&command(&more, folder));
        }
    }
    out
}

fn command(annotation: &Annotation, folder: &str) -> String {
    let name = match annotation.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Notice => "notice",
    };
    let mut properties = Vec::new();
    if let Some(path) = &annotation.path {
        let file = match folder {
            "" => path.clone(),
            folder => format!("{folder}/{path}"),
        };
        properties.push(format!("file={}", property(&file)));
        if annotation.line > 0 {
            properties.push(format!("line={}", annotation.line));
        }
    }
    properties.push(format!("title={}", property(&annotation.title)));
    format!(
        "::{name} {}::{}\n",
        properties.join(","),
        data(&annotation.message)
    )
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A unit and where it is to be done.
#[derive(Default)]
struct Due<'r> {
    text: &'r str,
    missing: Vec<&'r str>,
    draft: Vec<&'r str>,
    outdated: Vec<&'r str>,
    who: Vec<&'r str>,
}

impl StatusReport {
    /// A warning for each listed unit that is to be written or looked at, with the locales it is so in;
    /// at its line of the source. Always English.
    #[must_use]
    pub fn annotations(&self) -> Vec<Annotation> {
        let mut due: BTreeMap<(&str, usize, &str), Due<'_>> = BTreeMap::new();
        for locale in &self.locales {
            for document in &locale.documents {
                for entry in document.entries.iter().flatten() {
                    let Some(at) = &entry.source_at else { continue };
                    let unit = due.entry((&at.path, at.line, &entry.id)).or_default();
                    unit.text = entry.source.as_deref().unwrap_or_default();
                    let list = match entry.status {
                        "missing" => &mut unit.missing,
                        "draft" => &mut unit.draft,
                        "outdated" => &mut unit.outdated,
                        _ => continue,
                    };
                    list.push(&locale.locale);
                    let owners = document.owners.iter().map(String::as_str);
                    let new: Vec<&str> = owners.filter(|who| !unit.who.contains(who)).collect();
                    unit.who.extend(new);
                }
            }
        }
        let units = due.into_iter();
        units
            .map(|((path, line, _), unit)| annotation(path, line, &unit))
            .collect()
    }

    /// How much there is to do, and for whom: one notice.
    #[must_use]
    pub fn notice(&self, words: &Messages) -> Annotation {
        let concerns: Vec<Concern> = self
            .locales
            .iter()
            .flat_map(LocaleStatus::concerns)
            .collect();
        let lines: Vec<String> = concerns.iter().map(|one| one.to_text(words)).collect();
        let to_do = |locale: &LocaleStatus| locale.units.to_do();
        let units: usize = self.locales.iter().map(to_do).sum();
        let behind = self
            .locales
            .iter()
            .filter(|locale| to_do(locale) > 0)
            .count();
        let all = self.locales.len();
        let counted = match units {
            1 => "1 unit".to_owned(),
            units => format!("{units} units"),
        };
        let places = match all {
            1 => String::new(),
            all => format!(", in {behind} of {all} locales"),
        };
        let sum = match &self.since {
            Some(since) => {
                let since = Untrusted::new(since).for_terminal();
                format!("{counted} worse than in {since}{places}")
            }
            None => format!("{counted} to do{places}"),
        };
        Annotation {
            level: Level::Notice,
            path: None,
            line: 0,
            title: "Translations".to_owned(),
            message: [vec![sum], lines].concat().join("\n"),
            weight: 0,
        }
    }
}

fn annotation(path: &str, line: usize, unit: &Due<'_>) -> Annotation {
    let lists = [
        ("missing", &unit.missing),
        ("draft", &unit.draft),
        ("outdated", &unit.outdated),
    ];
    let told: Vec<String> = lists
        .iter()
        .filter(|(_, locales)| !locales.is_empty())
        .map(|(status, locales)| format!("{status} in {}", locales.join(" ")))
        .collect();
    let locales = lists
        .iter()
        .map(|(_, locales)| locales.len())
        .sum::<usize>();
    let who: Vec<String> = unit
        .who
        .iter()
        .map(|name| Untrusted::new(name).for_terminal())
        .collect();
    let who = if who.is_empty() {
        String::new()
    } else {
        format!(" · {}", who.join(" "))
    };
    Annotation {
        level: Level::Warning,
        path: Some(path.to_owned()),
        line,
        title: told.join("; "),
        message: format!("{}{who}", excerpt(unit.text)),
        weight: locales * unit.text.len(),
    }
}

fn excerpt(text: &str) -> String {
    let mut stops = GraphemeClusterSegmenter::new().segment_str(text).skip(1);
    match stops.nth(EXCERPT - 1).filter(|stop| *stop < text.len()) {
        Some(stop) => {
            let begin = text.get(..stop).unwrap_or_default();
            format!("{}…", Untrusted::new(begin).for_terminal())
        }
        None => Untrusted::new(text).for_terminal(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn warning(path: &str, weight: usize) -> Annotation {
        Annotation {
            level: Level::Warning,
            path: Some(path.to_owned()),
            line: 3,
            title: "missing in it, fr: 100%".to_owned(),
            message: "50%\r\n::error::x".to_owned(),
            weight,
        }
    }

    #[test]
    fn nothing_ends_a_command_or_begins_another() {
        let out = workflow_commands(vec![warning("a,b:c%.md", 1)], "docs/site");
        assert_eq!(
            out,
            "::warning file=docs/site/a%2Cb%3Ac%25.md,line=3,title=missing in it%2C fr%3A 100%25::50%25%0D%0A::error::x\n"
        );
    }

    #[test]
    fn of_more_than_ten_the_worst_nine_are_shown_and_the_rest_counted() {
        let all = (0..12).map(|weight| warning("a.md", weight)).collect();
        let out = workflow_commands(all, "");
        assert_eq!(out.lines().count(), 10);
        assert!(
            out.ends_with("::warning title=More::3 more that are not shown here\n"),
            "{out}"
        );
        let ten = (0..10).map(|weight| warning("a.md", weight)).collect();
        assert!(!workflow_commands(ten, "").contains("More"));
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let long = "e\u{301}".repeat(100);
        assert_eq!(excerpt(&long), format!("{}…", "e\u{301}".repeat(80)));
        let just = "語".repeat(80);
        assert_eq!(excerpt(&just), just);
    }
}
