//! `[[documents]]`: the sets of documents.

use std::sync::Arc;

use hexapla_core::Span;
use hexapla_formats::{Dialect, Format, Options};
use toml_edit::{Item, Table, Value};

use super::{
    glob::{Dots, Glob},
    markup::{self, Arguments},
    mozilla::{self, Mapping},
    options::{Reading, read_options},
    pattern::{PathPattern, project_path},
    problem::ConfigProblem,
    reader::{Problems, Section, span_of, span_of_value, wrong_type},
};
use crate::dialect;

/// A set of documents that are read, translated and stored in one way.
#[derive(Clone, Debug)]
pub struct DocumentSet {
    /// The folder that document paths are relative to; `.` for the project itself.
    pub root: String,
    /// Globs of its documents, relative to the root.
    pub include: Vec<String>,
    /// Globs of what is left out, relative to the root; one that matches a folder leaves out all of
    /// it.
    pub exclude: Vec<String>,
    /// How its files are read. Format and dialect in it hold only where [`DocumentSet::format`] and
    /// [`DocumentSet::dialect`] are given: use [`DocumentSet::options_for`].
    pub options: Options,
    /// The format of all its files; when silent, each file's ending decides.
    pub format: Option<Format>,
    /// The dialect of all its Markdown files. When silent, that of the site generator whose files lie
    /// in the project; `.mdx` is MDX.
    pub dialect: Option<Dialect>,
    /// The pattern of catalog paths. When silent, `locales/{locale}/{path}.ftl`, and for key formats
    /// `locales/{locale}/{path}`.
    pub catalogs: Option<String>,
    /// The pattern of translated pages, where people keep those.
    pub pages: Option<String>,
    /// Whether `sync` writes `# source:` comments into catalogs of key formats.
    pub annotations: bool,
    /// The same things, compiled.
    pub(crate) compiled: Compiled,
}

/// The patterns of a set, compiled, with their places in the file.
#[derive(Clone, Debug)]
pub(crate) struct Compiled {
    /// Of `root`, or of the header.
    pub(crate) root_span: Span,
    /// Of `catalogs`, or of the header.
    pub(crate) catalogs_span: Span,
    pub(crate) include: Vec<Glob>,
    pub(crate) exclude: Vec<Glob>,
    catalogs: Option<PathPattern>,
    default_catalogs: [PathPattern; 2],
    pub(crate) pages: Option<PathPattern>,
    /// What says where catalogs lie, in place of a pattern: an `l10n.toml`.
    pub(crate) mapping: Option<Arc<Mapping>>,
}

/// What an `l10n.toml` says of documents.
pub(crate) struct Mapped {
    pub(crate) mapping: Arc<Mapping>,
    /// Where the references lie, and perhaps other files.
    pub(crate) include: Vec<Glob>,
}

impl DocumentSet {
    /// The same set with the documents of an `l10n.toml`.
    pub(super) fn map(&mut self, mapped: Mapped) {
        self.include = texts(&mapped.include);
        let compiled = &mut self.compiled;
        (compiled.root_span, compiled.catalogs_span) = (Span::at(0), Span::at(0));
        compiled.include = mapped.include;
        compiled.mapping = Some(mapped.mapping);
    }

    /// Whether a file that its globs name is a document. Those of an `l10n.toml` name more: only its
    /// references are, and of those only Fluent files.
    pub(crate) fn takes(&self, path: &str) -> bool {
        let mapping = self.compiled.mapping.as_ref();
        mapping.is_none_or(|mapping| path.ends_with(mozilla::ENDING) && mapping.is_reference(path))
    }

    /// How a file of this format and path is read. `found` is the dialect that the project's files
    /// tell; it counts where the set names none.
    #[must_use]
    pub fn options_for(&self, format: Format, path: &str, found: Option<Dialect>) -> Options {
        let dialect = self.dialect.or_else(|| dialect::of_file(path, found));
        Options {
            format,
            dialect: dialect.unwrap_or_default(),
            ..self.options.clone()
        }
    }

    /// Where catalogs of documents of this format lie.
    pub(crate) fn catalogs_for(&self, format: Format) -> &PathPattern {
        if has_keys(format) {
            self.compiled.key_catalogs()
        } else {
            self.compiled.document_catalogs()
        }
    }
}

impl Compiled {
    /// The pattern for documents that have templates.
    pub(crate) fn document_catalogs(&self) -> &PathPattern {
        let [documents, _] = &self.default_catalogs;
        self.catalogs.as_ref().unwrap_or(documents)
    }

    /// The pattern for key formats.
    pub(crate) fn key_catalogs(&self) -> &PathPattern {
        let [_, keys] = &self.default_catalogs;
        self.catalogs.as_ref().unwrap_or(keys)
    }
}

/// Whether the key is the identity in this format, so that it has no template.
pub(crate) fn has_keys(format: Format) -> bool {
    match format {
        Format::Markdown | Format::Text | Format::Html => false,
        Format::Fluent | Format::Json | Format::Yaml => true,
    }
}

const KEYS: [&str; 14] = [
    "root",
    "include",
    "exclude",
    "format",
    "dialect",
    "front-matter",
    "ignore",
    "code",
    "shortcodes",
    "harmless",
    "wrap",
    "catalogs",
    "pages",
    "annotations",
];

/// Reads all sets.
pub(super) fn read(root: &Section<'_>, problems: &mut Problems) -> Vec<DocumentSet> {
    let Some(item) = root.get("documents") else {
        let problem = ConfigProblem::new(Span::at(0), "`[[documents]]` is missing");
        problems
            .add(problem.hint("say where the documents are: [[documents]], then root and include"));
        return Vec::new();
    };
    let shared = markup::shortcodes(root, problems);
    let tables = tables("documents", item, problems);
    let read = |section: &Section<'_>| read_set(section, &shared, problems);
    tables.iter().filter_map(read).collect()
}

/// The tables of a list, under headers of their own or between brackets.
pub(super) fn tables<'t>(name: &str, item: &'t Item, problems: &mut Problems) -> Vec<Section<'t>> {
    match item {
        Item::ArrayOfTables(tables) => {
            let span = |table: &Table| table.span().map(|at| Span::new(at.start, at.end));
            let section = |table: &'t Table| Section::new(table, span(table).unwrap_or_default());
            tables.iter().map(section).collect()
        }
        Item::Value(Value::Array(values)) => {
            if values.is_empty() {
                problems.add(ConfigProblem::new(
                    span_of(item),
                    format!("`{name}` is empty"),
                ));
            }
            let mut sections = Vec::new();
            for value in values {
                match value.as_inline_table() {
                    Some(table) => sections.push(Section::new(table, span_of_value(value))),
                    None => problems.add(ConfigProblem::new(
                        span_of_value(value),
                        format!("each of `{name}` must be a table"),
                    )),
                }
            }
            sections
        }
        Item::None | Item::Value(_) | Item::Table(_) => {
            let wanted = format!("a list of tables, [[{name}]]");
            wrong_type::<()>(name, &wanted, item, problems);
            Vec::new()
        }
    }
}

fn read_set(
    section: &Section<'_>,
    shared: &Arguments,
    problems: &mut Problems,
) -> Option<DocumentSet> {
    section.expect_keys(&KEYS, problems);
    let root_text = section.string("root", problems);
    let root_span = root_text.as_ref().map_or(section.span, |root| root.span);
    let root = root_text.map_or(Some(String::from(".")), |root| {
        project_path("root", &root, problems)
    });
    let include = read_globs("include", Dots::Hidden, section, problems);
    let exclude = read_globs("exclude", Dots::Plain, section, problems);
    if section.get("include").is_none() {
        let problem = ConfigProblem::new(section.span, "`include` is missing");
        problems.add(problem.hint("say which files: include = [\"**/*.md\"]"));
    } else if let Some(item) = section.get("include").filter(|item| is_empty(item)) {
        problems.add(ConfigProblem::new(span_of(item), "`include` is empty"));
    }
    let Reading {
        options,
        format,
        dialect,
    } = read_options(section, shared, problems);
    let catalogs = section.string("catalogs", problems);
    let pages = section.string("pages", problems);
    let compiled = Compiled {
        root_span,
        catalogs_span: catalogs
            .as_ref()
            .map_or(section.span, |catalogs| catalogs.span),
        catalogs: catalogs
            .as_ref()
            .and_then(|text| PathPattern::read("catalogs", text, problems)),
        default_catalogs: [
            PathPattern::document_catalogs(),
            PathPattern::key_catalogs(),
        ],
        pages: pages
            .as_ref()
            .and_then(|text| PathPattern::read("pages", text, problems)),
        mapping: None,
        include,
        exclude,
    };
    Some(DocumentSet {
        root: root?,
        include: texts(&compiled.include),
        exclude: texts(&compiled.exclude),
        options,
        format,
        dialect,
        catalogs: catalogs.map(|text| text.value),
        pages: pages.map(|text| text.value),
        annotations: markup::flag("annotations", section, problems).unwrap_or_default(),
        compiled,
    })
}

fn texts(globs: &[Glob]) -> Vec<String> {
    globs.iter().map(|glob| glob.text.clone()).collect()
}

fn is_empty(item: &Item) -> bool {
    item.as_array().is_some_and(toml_edit::Array::is_empty)
}

fn read_globs(key: &str, dots: Dots, section: &Section<'_>, problems: &mut Problems) -> Vec<Glob> {
    let texts = section.strings(key, problems);
    texts
        .iter()
        .filter_map(|text| Glob::read(text, dots, problems))
        .collect()
}
