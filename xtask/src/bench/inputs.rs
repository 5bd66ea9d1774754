//! Projects to measure on: real pages, repeated under different folder names.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The pages that documents are made of.
pub(super) struct Pages {
    /// Path and text of each, sorted.
    pages: Vec<(String, String)>,
    /// Where they come from, for the table.
    pub(super) origin: String,
}

/// English pages of the shared corpora where they are, else our own articles.
pub(super) fn pages(root: &Path) -> Result<Pages, String> {
    let named = std::env::var_os("HEXAPLA_CORPORA").map(PathBuf::from);
    let beside = root.parent().map(|parent| parent.join("shared/corpora"));
    let corpora = named
        .into_iter()
        .chain(beside)
        .map(|folder| folder.join("docs-markdown"));
    for folder in corpora {
        let pages = markdown(&folder).unwrap_or_default();
        let english = |(path, _): &(String, String)| path.contains("/en/rev-b/");
        let pages: Vec<_> = pages.into_iter().filter(english).collect();
        if !pages.is_empty() {
            let origin = format!("{} English pages of docs-markdown", pages.len());
            return Ok(Pages { pages, origin });
        }
    }
    eprintln!("SKIPPED: no corpora found, so our own articles are repeated instead");
    let pages = markdown(&root.join("source/articles"))
        .map_err(|why| format!("cannot read `source/articles`: {why}"))?;
    let origin = format!("our own {} articles", pages.len());
    Ok(Pages { pages, origin })
}

fn markdown(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(inner)? {
            let path = entry?.path();
            let name = path
                .strip_prefix(folder)
                .unwrap_or(&path)
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                open.push(path);
            } else if name.ends_with(".md") {
                found.push((name, fs::read_to_string(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A project in a temporary folder; gone when dropped, which is to be after all that is measured (see [`clear`]).
pub(super) struct Project {
    /// Where it is.
    pub(super) folder: PathBuf,
    /// Where what was cleared is.
    aside: PathBuf,
    /// How many documents it has.
    pub(super) documents: usize,
    kind: &'static Kind,
}

/// What a project is for.
#[derive(Debug)]
pub(super) struct Kind {
    /// A word for the name of its folder.
    name: &'static str,
    /// What its configuration says beside its locales and documents.
    build: &'static str,
    /// What makes a target differ from its source, by locale.
    prefixes: &'static [(&'static str, &'static str)],
}

/// The name of a second configuration, of the same project without the article site.
pub(super) const PAGES_ONLY: &str = "pages-only.toml";

/// Two locales and no site generator.
pub(super) const PLAIN: Kind = Kind {
    name: "plain",
    build: "",
    prefixes: &[("it", "Così "), ("ar", "هكذا ")],
};

/// All that a build can make, in twelve locales with the source: pages for a site generator, of which those
/// that are not translated well enough are left out, and the article site.
pub(super) const PUBLISHED: Kind = Kind {
    name: "published",
    build: "\n[build]\npreset = \"hugo\"\nsite = true\n\n\
            [[build.publish]]\nbelow = \"1%\"\nthen = \"skip\"\n\n\
            [site]\nname = \"Bench\"\nurl = \"https://bench.example\"\n",
    prefixes: &[
        ("it", "Così "),
        ("fr", "Voilà "),
        ("de", "Über "),
        ("pl", "Żółć "),
        ("tr", "Işık "),
        ("pt", "Então "),
        ("ru", "Итак "),
        ("ar", "هكذا "),
        ("ja", "日本語、"),
        ("zh-CN", "简体中文，"),
        ("es", "Así "),
    ],
};

impl Project {
    /// Writes a project of so many documents.
    pub(super) fn new(
        kind: &'static Kind,
        pages: &Pages,
        documents: usize,
    ) -> Result<Self, String> {
        let name = format!(
            "hexapla-bench-{}-{}-{documents}",
            std::process::id(),
            kind.name
        );
        let folder = std::env::temp_dir().join(name);
        let project = Self {
            aside: folder.with_extension("aside"),
            folder,
            documents,
            kind,
        };
        project
            .fill(pages)
            .map_err(|why| format!("cannot write the inputs: {why}"))?;
        Ok(project)
    }

    fn fill(&self, pages: &Pages) -> io::Result<()> {
        let each = pages.pages.len();
        for (index, (path, text)) in pages.pages.iter().cycle().take(self.documents).enumerate() {
            let place = self
                .folder
                .join(format!("source/set-{:04}/{path}", index / each));
            put(&place, text)?;
        }
        let configuration = self.kind.configuration();
        let pages_only = configuration.replace("site = true\n", "");
        put(&self.folder.join("hexapla.toml"), &configuration)?;
        put(&self.folder.join(PAGES_ONLY), &pages_only)
    }

    /// Edits a word of the first article; each time another way.
    pub(super) fn edit(&self, run: usize) -> io::Result<()> {
        let sources = self.folder.join("source");
        let (path, text) = markdown(&sources)?.into_iter().next().unwrap_or_default();
        let text = text
            .split("\n\nEdited once more")
            .next()
            .unwrap_or_default();
        put(
            &sources.join(path),
            &format!("{}\n\nEdited once more: {run}.\n", text.trim_end()),
        )
    }

    /// Makes catalogs out of the templates that `extract` wrote.
    pub(super) fn translate(&self) -> Result<(), String> {
        let templates = self.folder.join("locales/en");
        let mut open = vec![templates.clone()];
        while let Some(folder) = open.pop() {
            let entries = fs::read_dir(&folder)
                .map_err(|why| format!("cannot read `{}`: {why}", folder.display()))?;
            for path in entries.flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    open.push(path);
                    continue;
                }
                self.translate_one(&templates, &path)
                    .map_err(|why| format!("cannot translate `{}`: {why}", path.display()))?;
            }
        }
        Ok(())
    }

    fn translate_one(&self, templates: &Path, path: &Path) -> io::Result<()> {
        let template = fs::read_to_string(path)?;
        for (locale, prefix) in self.kind.prefixes {
            let inside = path.strip_prefix(templates).unwrap_or(path);
            let catalog = self.folder.join("locales").join(locale).join(inside);
            put(&catalog, &pseudo(&template, prefix))?;
        }
        Ok(())
    }
}

impl Kind {
    fn configuration(&self) -> String {
        let locales = self.prefixes.iter().map(|(tag, _)| format!("\"{tag}\""));
        let locales = locales.collect::<Vec<_>>().join(", ");
        format!(
            "source = \"en\"\nlocales = [{locales}]\n{}\n\
             [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n",
            self.build
        )
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
        let _ = fs::remove_dir_all(&self.aside);
    }
}

/// A catalog for a template: every unit of one plain line gets a target, the others stay missing.
fn pseudo(template: &str, prefix: &str) -> String {
    let mut out = String::new();
    let mut lines = template.lines().peekable();
    while let Some(line) = lines.next() {
        if line.starts_with("### ") && !line.contains("extractor") {
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let alone = lines.peek().is_none_or(|next| next.is_empty());
        let record = line
            .split_once(" = ")
            .filter(|(id, _)| !id.contains([' ', '#']));
        let Some((id, text)) = record.filter(|(_, text)| alone && !text.contains(['{', '}']))
        else {
            continue;
        };
        out.push_str(&format!("\n# source: {text}\n{id} = {prefix}{text}\n"));
    }
    out
}

fn put(place: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = place.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(place, text)
}

impl Pages {
    /// How many bytes so many documents have.
    pub(super) fn bytes(&self, documents: usize) -> usize {
        let texts = self.pages.iter().cycle().take(documents);
        texts.map(|(_, text)| text.len()).sum()
    }
}

/// Takes folders out of a project, whether they are there or not: they are moved aside and their files emptied.
///
/// They are not removed, for ext4 does not give out inodes that were freed in the last minutes and walks over
/// each of them for every new file (`recently_deleted` in its `ialloc.c`): what is written after thousands of
/// files were removed takes several times as long, ours and the floor.
pub(super) fn clear(project: &Project, folders: &[&str]) -> io::Result<()> {
    fs::create_dir_all(&project.aside)?;
    for folder in folders {
        let free = project
            .aside
            .join(fs::read_dir(&project.aside)?.count().to_string());
        match fs::rename(project.folder.join(folder), &free) {
            Ok(()) => hollow(&free)?,
            Err(why) if why.kind() == io::ErrorKind::NotFound => {}
            Err(why) => return Err(why),
        }
    }
    Ok(())
}

/// Empties the files of a folder.
fn hollow(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            hollow(&entry.path())?;
        } else {
            fs::File::create(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree;

    #[test]
    fn a_template_becomes_a_catalog() {
        let template = "### hexapla: 1\n### extractor: 1\n### document: a.md\n\n\
                        # kind: title\na-title-00000000 = A title\n\n\
                        # kind: paragraph\ntwo-00000000 =\n    one\n    two\n\n\
                        x-00000000 = {\"{\"}b\n";
        assert_eq!(
            pseudo(template, "Così "),
            "### hexapla: 1\n### document: a.md\n\n# source: A title\na-title-00000000 = Così A title\n"
        );
    }

    #[test]
    fn a_project_has_as_many_documents_as_asked() {
        let pages = pages(&tree::root()).unwrap();
        let project = Project::new(&PUBLISHED, &pages, 7).unwrap();
        assert_eq!(markdown(&project.folder.join("source")).unwrap().len(), 7);
        assert!(pages.bytes(7) > pages.bytes(6));
    }
}
