//! The dialect of a project's Markdown, by the files of its site generator.

use std::{fs, path::Path};

use hexapla_formats::Dialect;

/// Files that only one generator has, and its dialect; the first that is there decides.
const MARKS: [(&str, Dialect); 11] = [
    ("docusaurus.config.js", Dialect::Docusaurus),
    ("docusaurus.config.ts", Dialect::Docusaurus),
    ("docusaurus.config.mjs", Dialect::Docusaurus),
    ("mkdocs.yml", Dialect::Mkdocs),
    ("mkdocs.yaml", Dialect::Mkdocs),
    ("book.toml", Dialect::Mdbook),
    ("hugo.toml", Dialect::Hugo),
    ("hugo.yaml", Dialect::Hugo),
    ("hugo.json", Dialect::Hugo),
    (HUGO_OF_OLD, Dialect::Hugo),
    ("_config.yml", Dialect::Jekyll),
];
/// Hugo's older name, which other programs have too: it counts where it names the site's address.
const HUGO_OF_OLD: &str = "config.toml";
/// A configuration file larger than this is not looked into.
const LONGEST: u64 = 1024 * 1024;

/// The dialect of the files below `root` (relative to the project): that of the generator whose
/// configuration stands in one of its folders above, the nearest first, or beside `hexapla.toml`.
pub(crate) fn of_set(project: &Path, root: &str) -> Option<Dialect> {
    let above = Path::new(root).ancestors();
    let mut folders = above.map(|folder| project.join(folder));
    folders.find_map(|folder| of_folder(&folder))
}

/// The dialect of a file by its ending, where the files of its project have `dialect`. MDX has a
/// dialect more in a project of Docusaurus.
pub(crate) fn of_file(path: &str, dialect: Option<Dialect>) -> Option<Dialect> {
    let is_mdx = Path::new(path)
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("mdx"));
    match dialect {
        Some(Dialect::Docusaurus) => dialect,
        Some(_) | None if is_mdx => Some(Dialect::Mdx),
        Some(_) | None => dialect,
    }
}

fn of_folder(folder: &Path) -> Option<Dialect> {
    let found = MARKS.iter().find(|(name, _)| {
        let file = folder.join(name);
        file.is_file() && (*name != HUGO_OF_OLD || names_a_site(&file))
    });
    found.map(|(_, dialect)| *dialect)
}

/// Whether a configuration sets `baseURL`, in the case that Hugo accepts: any.
fn names_a_site(file: &Path) -> bool {
    let is_small = fs::metadata(file).is_ok_and(|data| data.len() <= LONGEST);
    let text = is_small.then(|| fs::read_to_string(file).ok()).flatten();
    text.is_some_and(|text| {
        text.lines().any(|line| {
            let key = line.split('=').next().unwrap_or_default();
            line.contains('=') && key.trim().eq_ignore_ascii_case("baseURL")
        })
    })
}
