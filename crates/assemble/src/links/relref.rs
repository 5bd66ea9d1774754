//! Hugo's shortcodes that name a page, `{{< ref "a.md#b" >}}` and `relref`. Hugo's build fails where the language
//! of the page has not the one that is named.

use super::{Goal, LinkPage, Sought, address::folder, join, page_folder, shown::plain};

/// Endings of files that Hugo makes pages of.
const ENDINGS: [&str; 4] = [".md", ".mdx", ".markdown", ".html"];

/// A shortcode as its author wrote it.
struct Reference<'a> {
    /// `<` or `%`.
    mark: char,
    /// `ref` or `relref`.
    name: &'a str,
    path: &'a str,
    /// With its `#`; empty where there is none.
    fragment: &'a str,
    /// How many bytes it has.
    length: usize,
}

/// What stands in place of a shortcode that names a page which the locale has not, and how many bytes the
/// shortcode has; `None` for one that names another, and for what is none.
pub(super) fn lead_on(
    raw: &str,
    page: LinkPage<'_>,
    goal: &dyn Fn(Sought<'_>) -> Option<Goal>,
) -> Option<(usize, String)> {
    let reference = read(raw)?;
    let path = match ENDINGS
        .iter()
        .any(|ending| reference.path.ends_with(ending))
    {
        true => page_folder(reference.path),
        false => reference.path.to_owned(),
    };
    let shown = |path: &str| plain(path, page.style);
    // A path without a slash at its beginning is looked for beside the page first, a name alone everywhere.
    let beside = match path.starts_with('/') {
        true => None,
        false => join(folder(page.source), &path).map(|path| shown(&path)),
    };
    let rooted = shown(&path);
    let found = beside
        .and_then(|beside| goal(Sought::Page(&beside)))
        .or_else(|| goal(Sought::Inside(&rooted)))
        .or_else(|| goal(Sought::Named(&rooted)).filter(|_| !reference.path.contains('/')));
    let Some(Goal::Page {
        document,
        other: Some(other),
        ..
    }) = found
    else {
        return None;
    };
    let Reference {
        mark,
        name,
        fragment,
        length,
        ..
    } = reference;
    let close = if mark == '<' { '>' } else { mark };
    let written =
        format!("{{{{{mark} {name} path=\"/{document}{fragment}\" lang=\"{other}\" {close}}}}}");
    Some((length, written))
}

/// Reads a shortcode that has one argument: the page. One that names a language or a form of output says more than
/// we may change.
fn read(raw: &str) -> Option<Reference<'_>> {
    let mark = raw.strip_prefix("{{")?.chars().next()?;
    let close = match mark {
        '<' => ">}}",
        '%' => "%}}",
        _ => return None,
    };
    let opening = "{{".len() + mark.len_utf8();
    let (inside, _) = raw.get(opening..)?.split_once(close)?;
    let (name, argument) = inside.trim().split_once(char::is_whitespace)?;
    let argument = argument.trim();
    let argument = argument.strip_prefix("path=").unwrap_or(argument);
    let quoted = |quote: char| argument.strip_prefix(quote)?.strip_suffix(quote);
    let value = match quoted('"').or_else(|| quoted('`')) {
        Some(value) => value,
        None if argument.contains([' ', '=', '\t', '\n']) => return None,
        None => argument,
    };
    let at = value.find('#').unwrap_or(value.len());
    let (path, fragment) = value.split_at(at);
    let is_plain = !path.is_empty() && !value.contains(['"', '`', '\\', '{', '}']);
    is_plain.then_some(Reference {
        mark,
        name,
        path,
        fragment,
        length: opening + inside.len() + close.len(),
    })
}
