//! What a set says about markup: arguments of shortcodes, harmless elements, code, line length.

use std::collections::BTreeMap;

use hexapla_formats::{CodeUnits, Options, Wrap};
use toml_edit::Item;

use super::{
    problem::ConfigProblem,
    reader::{Problems, Section, span_of_value, wrong_type},
};

/// Elements that run or load something, or that hold what does.
const ACTIVE: [&str; 20] = [
    "a", "applet", "audio", "base", "button", "embed", "form", "frame", "iframe", "img", "input",
    "link", "math", "meta", "object", "script", "style", "svg", "template", "video",
];

/// Which arguments of shortcodes are translated.
pub(super) type Arguments = BTreeMap<String, Vec<String>>;

/// Reads the tables of shortcodes: `shortcodes` at the top or in a set.
pub(super) fn shortcodes(section: &Section<'_>, problems: &mut Problems) -> Arguments {
    let mut found = Arguments::new();
    let table = section
        .get("shortcodes")
        .and_then(|item| Section::of("shortcodes", item, problems));
    let Some(table) = table else {
        return found;
    };
    for (key, _) in table.entries() {
        let names = table.get(key.value);
        let names = names.map(|item| positions_and_names(key.value, item, problems));
        found.insert(key.value.to_owned(), names.unwrap_or_default());
    }
    found
}

/// Arguments by name, or by position from 0, with or without quotes.
fn positions_and_names(key: &str, item: &Item, problems: &mut Problems) -> Vec<String> {
    let wanted = "a list of names, and of positions from 0";
    let Some(array) = item.as_array() else {
        return wrong_type(key, wanted, item, problems).unwrap_or_default();
    };
    let mut names = Vec::new();
    for value in array {
        let position = value.as_integer().filter(|at| *at >= 0);
        match value
            .as_str()
            .map(str::to_owned)
            .or_else(|| position.map(|at| at.to_string()))
        {
            Some(name) => names.push(name),
            None => {
                let message = format!("`{key}` must be {wanted}");
                let problem = ConfigProblem::new(span_of_value(value), message);
                problems.add(problem.hint(format!("{key} = [\"caption\", 0]")));
            }
        }
    }
    names
}

/// Reads the rest into the options of a set. `shared` are the shortcodes of all sets; those of the
/// set come before them.
pub(super) fn read(
    section: &Section<'_>,
    shared: &Arguments,
    options: &mut Options,
    problems: &mut Problems,
) {
    options.arguments.clone_from(shared);
    options.arguments.extend(shortcodes(section, problems));
    options.code = code(section, problems).unwrap_or_default();
    if flag("wrap", section, problems).unwrap_or_default() {
        options.wrap = Wrap::AsSource;
    }
    options.harmless.extend(harmless(section, problems));
}

fn code(section: &Section<'_>, problems: &mut Problems) -> Option<CodeUnits> {
    let text = section.string("code", problems)?;
    match text.value.as_str() {
        "nothing" => Some(CodeUnits::Nothing),
        "comments" => Some(CodeUnits::Comments),
        other => {
            let message = format!("`{other}` is not `nothing` or `comments`");
            problems.add(ConfigProblem::new(text.span, message));
            None
        }
    }
}

/// Reads `true` or `false`.
pub(super) fn flag(key: &str, section: &Section<'_>, problems: &mut Problems) -> Option<bool> {
    let item = section.get(key)?;
    let known = item.as_bool();
    known.or_else(|| wrong_type(key, "true or false", item, problems))
}

fn harmless(section: &Section<'_>, problems: &mut Problems) -> Vec<String> {
    let mut names = Vec::new();
    for text in section.strings("harmless", problems) {
        let name = text.value.as_str();
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if !is_name {
            let message = format!("`{name}` is no name of an HTML element");
            let problem = ConfigProblem::new(text.span, message);
            problems.add(problem.hint("write it in small letters, without brackets: \"kbd\""));
        } else if ACTIVE.contains(&name) {
            let message = format!("`{name}` is not harmless: it runs or loads something");
            let problem = ConfigProblem::new(text.span, message);
            problems.add(problem.hint("a target may have it wherever its source has it"));
        } else {
            names.push(text.value);
        }
    }
    names
}
