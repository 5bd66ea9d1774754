//! Relative links in our Markdown lead somewhere: to a file, and to a heading in it. So do the paths of
//! code that it names.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::Problem;
use crate::tree::File;

/// Checks the links of all Markdown that people read here.
pub(super) fn check(files: &[File]) -> Vec<Problem> {
    let mut paths: BTreeSet<&str> = BTreeSet::new();
    for file in files {
        let mut path = &*file.path;
        paths.insert(path);
        while let Some((folder, _)) = path.rsplit_once('/') {
            paths.insert(folder);
            path = folder;
        }
    }
    let pages: BTreeMap<&str, &File> = files.iter().map(|file| (&*file.path, file)).collect();
    let ours = files.iter().filter(|file| is_ours(file));
    ours.flat_map(|file| check_file(file, &paths, &pages))
        .collect()
}

fn is_ours(file: &File) -> bool {
    let place = !file.path.contains('/')
        || file.path.starts_with("docs/")
        || file.path.starts_with("source/");
    file.ends_in("md") && place && !file.path.split('/').any(|part| part == "fixtures")
}

fn check_file(file: &File, paths: &BTreeSet<&str>, pages: &BTreeMap<&str, &File>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (event, range) in parse(&file.text).into_offset_iter() {
        if let Event::Code(code) = &event
            && is_path_of_code(code)
            && !paths.contains(code.trim_end_matches('/'))
        {
            let message = format!("`{code}` is not there");
            problems.push(Problem::at(file, range.start, message));
        }
        let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event else {
            continue;
        };
        if is_foreign(&dest_url) {
            continue;
        }
        let (path, fragment) = dest_url.split_once('#').unwrap_or((&dest_url, ""));
        let target = resolve(&file.path, path);
        let Some(target) = target.filter(|target| paths.contains(&**target)) else {
            let message = format!("the link to `{dest_url}` leads nowhere");
            problems.push(Problem::at(file, range.start, message));
            continue;
        };
        let page = pages.get(&*target).filter(|page| page.ends_in("md"));
        if page.is_some_and(|page| !fragment.is_empty() && !has_anchor(&page.text, fragment)) {
            let message = format!("`{target}` has no heading for `#{fragment}`");
            problems.push(Problem::at(file, range.start, message));
        }
    }
    problems
}

/// Whether a code span names a file or folder of this repository.
fn is_path_of_code(code: &str) -> bool {
    let folders = ["crates/", "docs/", "tests/", "xtask/"];
    let whole = !code.contains([' ', '*', '…', '{', '<', ':']) && !code.contains("NAME");
    whole && folders.iter().any(|folder| code.starts_with(folder))
}

/// Whether a link leads out of the repository: by a scheme, a host, or the root of a site.
fn is_foreign(url: &str) -> bool {
    let first = url.split(['/', '#', '?']).next().unwrap_or_default();
    url.starts_with('/') || first.contains(':')
}

/// The path that a relative link of a page means; `None` where it leaves the repository.
fn resolve(page: &str, link: &str) -> Option<String> {
    if link.is_empty() {
        return Some(page.to_owned());
    }
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.trim_end_matches('/').split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Whether a heading of the page is called so, by the rule that code hosts share: lower case,
/// punctuation left out, spaces as hyphens, a number after twins.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most Markdown events say nothing here"
)]
fn has_anchor(text: &str, fragment: &str) -> bool {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut heading: Option<String> = None;
    for event in parse(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(words) | Event::Code(words) => {
                heading = heading.map(|heading| heading + &words);
            }
            Event::End(TagEnd::Heading(_)) => {
                let slug = slug(&heading.take().unwrap_or_default());
                let twins = seen.entry(slug.clone()).or_default();
                let name = if *twins == 0 {
                    slug
                } else {
                    format!("{slug}-{twins}")
                };
                *twins += 1;
                if name == fragment {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

fn slug(heading: &str) -> String {
    let mark = |c: &char| matches!(c, '\u{300}'..='\u{36F}');
    let kept = |c: &char| c.is_alphanumeric() || mark(c) || matches!(c, ' ' | '-' | '_');
    let lower = heading.to_lowercase();
    lower
        .chars()
        .filter(kept)
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

fn parse(text: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    Parser::new_ext(text, options)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::{file, said};

    fn found(text: &str) -> Vec<String> {
        let docs = file("docs/a.md", text);
        let other = file(
            "docs/sub/b.md",
            "# Two words, `and` more\n\n# Twin\n\n# Twin\n",
        );
        said(&check(&[docs, other, file("README.md", "")]))
    }

    #[test]
    fn links_that_lead_somewhere_pass() {
        let links = "[b](sub/b.md) [r](../README.md) [f](sub/) [h](sub/b.md#two-words-and-more) \
                     [t](sub/b.md#twin-1) [x](https://example.org/a) [m](mailto:a@b) [s](/about)";
        assert_eq!(found(links), [""; 0]);
    }

    #[test]
    fn links_that_lead_nowhere_are_named_with_their_line() {
        assert_eq!(
            found("a\n\n[c](c.md)"),
            ["docs/a.md:3: the link to `c.md` leads nowhere"]
        );
        assert_eq!(found("[o](../../etc)").len(), 1);
        assert_eq!(found("[t](sub/b.md#twin-2)").len(), 1);
        assert_eq!(found("![i](i.png)").len(), 1);
    }

    #[test]
    fn paths_of_code_are_there() {
        assert_eq!(
            found("`docs/sub/` `docs/sub/b.md` `docs/*.md` `source/x.md`"),
            [""; 0]
        );
        assert_eq!(
            found("`docs/c.md`"),
            ["docs/a.md:1: `docs/c.md` is not there"]
        );
    }

    #[test]
    fn code_holds_no_links() {
        assert_eq!(found("```md\n[c](c.md)\n```\n`[c](c.md)`"), [""; 0]);
    }

    #[test]
    fn headings_of_every_script_have_anchors() {
        assert!(has_anchor("## İçerik ve dil\n", "i̇çerik-ve-dil"));
        assert!(has_anchor("## 段落の同一性\n", "段落の同一性"));
        assert!(has_anchor("## Zażółć: gęślą?\n", "zażółć-gęślą"));
    }
}
