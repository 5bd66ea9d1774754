//! Where pages and what stands beside them lie in the output, and where their links lead.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use hexapla_assemble::{Goal, Sought, join, shown_at};
use hexapla_core::DocumentPath;
use hexapla_repo::{DocumentFile, LocaleConfig, Packer, Preset, Publish, Trace, Tracer};

use super::{
    address::Named,
    generator::generator,
    publish::{Publication, is_page},
    whole::Asked,
};
use crate::{error::Error, session::Session};

/// A locale of a build.
#[derive(Clone, Copy)]
pub(super) enum Whose<'l> {
    Source(&'l LocaleConfig),
    /// With its index in the configuration; none for a pseudo-locale.
    Target(&'l LocaleConfig, Option<usize>),
}

impl<'l> Whose<'l> {
    pub(super) fn config(self) -> &'l LocaleConfig {
        match self {
            Self::Source(locale) | Self::Target(locale, _) => locale,
        }
    }
}

/// All places of a build.
pub(super) struct Places<'s> {
    session: &'s Session<'s>,
    /// Pages by the path of their source from the project's root.
    by_file: BTreeMap<String, DocumentPath>,
    /// The same by the addresses at which they are shown, where some locale has not all of them.
    by_address: BTreeMap<String, DocumentPath>,
    pub(super) publication: Publication,
    named: Named,
    /// The pseudo-locales.
    pseudo: Vec<LocaleConfig>,
    /// Files beside documents that were asked for: the hash of each that is there, and how it looked.
    files: Mutex<BTreeMap<String, (Option<String>, Trace)>>,
}

/// A file to be copied.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Copied {
    /// Where it goes.
    pub(super) output: String,
    /// Where it is, from the project's root.
    pub(super) file: String,
}

/// A localized image: the locale's tag, the source image and its own path, from the project's root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LocalizedImage {
    pub(super) locale: String,
    pub(super) source: String,
    pub(super) localized: String,
    /// The document that shows it.
    pub(super) document: String,
}

/// What a link leads to, and what has to be there for it.
pub(super) struct Led {
    pub(super) goal: Goal,
    pub(super) copied: Option<Copied>,
    pub(super) image: Option<LocalizedImage>,
}

impl<'s> Places<'s> {
    pub(super) fn new(
        session: &'s Session<'s>,
        publication: Publication,
        pseudo: Vec<LocaleConfig>,
    ) -> Result<Self, Error> {
        // Without a generator no link is looked at.
        let documents = match session.project.config.build.preset {
            Preset::Plain => Vec::new(),
            Preset::Hugo
            | Preset::Docusaurus
            | Preset::Starlight
            | Preset::Mkdocs
            | Preset::Mdbook
            | Preset::Jekyll
            | Preset::Zola => session.discovered()?.documents,
        };
        let named = Named::of(session, &documents)?;
        let by_file = |document: DocumentFile| (session.relative(&document.file), document.path);
        let by_file: BTreeMap<String, DocumentPath> = documents
            .into_iter()
            .filter(|document| is_page(document.format))
            .map(by_file)
            .collect();
        let style = generator(session.project.config.build.preset).map(|made| made.links);
        let by_address = style
            .filter(|_| publication.has_gaps())
            .into_iter()
            .flat_map(|style| {
                let shown = move |(file, document): (&String, &DocumentPath)| {
                    Some((shown_at(file, style)?, document.clone()))
                };
                by_file.iter().filter_map(shown)
            });
        Ok(Self {
            session,
            named,
            by_address: by_address.collect(),
            by_file,
            publication,
            pseudo,
            files: Mutex::default(),
        })
    }

    /// What is published of a document in a locale.
    pub(super) fn verdict(&self, whose: Whose<'_>, path: &DocumentPath) -> Publish {
        match whose {
            Whose::Source(_) | Whose::Target(_, None) => Publish::Mixed,
            Whose::Target(_, Some(locale)) => self.publication.of(locale, path),
        }
    }

    /// Where a document lies in the output.
    pub(super) fn output(&self, whose: Whose<'_>, path: &DocumentPath) -> String {
        let build = &self.session.project.config.build;
        let pattern = match whose {
            Whose::Source(_) => &build.source_documents,
            Whose::Target(..) => &build.documents,
        };
        pattern.expand(&whose.config().folder, path.as_str())
    }

    /// The folder in the output that a page becomes where its author named it and links hang on that.
    pub(super) fn address(&self, whose: Whose<'_>, page: (&DocumentPath, &str)) -> Option<String> {
        self.named.folder(whose, page, &self.session.project.config)
    }

    /// A hash of all that pages hang on beside their own documents: which other pages there are, in which
    /// locales, and at which addresses. Files beside them are looked at for each document.
    pub(super) fn digest(&self) -> [u8; 32] {
        let mut told = Packer::default();
        for (file, document) in &self.by_file {
            told.text(file);
            told.text(document.as_str());
        }
        self.publication.tell(&mut told);
        self.named.tell(&mut told);
        *blake3::hash(&told.into_bytes()).as_bytes()
    }

    /// Which of these files beside documents are there, and which of them a locale has of its own. Documents
    /// that follow each other share what looks at them.
    pub(super) fn presence(&self, asked: &BTreeSet<String>, tracer: &mut Tracer<'_>) -> [u8; 32] {
        let config = &self.session.project.config;
        let mut told = Packer::default();
        for path in asked {
            told.text(path);
            told.number(usize::from(self.hash_by(path, tracer).is_some()));
            for locale in self.pseudo.iter().chain(&config.locales) {
                let found = self.localized(path, locale, tracer);
                told.text(&found.unwrap_or_default());
            }
        }
        *blake3::hash(&told.into_bytes()).as_bytes()
    }

    /// Where a link of a document in a locale leads, by its path from the project's root. Notes in `asked` the
    /// file that was looked for where it is no document.
    pub(super) fn lead(
        &self,
        whose: Whose<'_>,
        from: &DocumentFile,
        path: &str,
        asked: &mut BTreeSet<String>,
    ) -> Option<Led> {
        let root = self.root(from)?;
        let path = match path.strip_prefix("@/") {
            Some(inside) => join(root, inside)?,
            None => path.to_owned(),
        };
        if let Some(document) = self.by_file.get(&path) {
            return Some(Led {
                goal: self.page(whose, document),
                copied: None,
                image: None,
            });
        }
        let inside = match root {
            "" => &*path,
            root => path.strip_prefix(root)?.strip_prefix('/')?,
        };
        asked.insert(path.clone());
        self.file(whose, from, &path, inside)
    }

    /// Where a document leads that asks for a page; nowhere where it asks for a file.
    pub(super) fn shown(
        &self,
        whose: Whose<'_>,
        from: &DocumentFile,
        sought: Sought<'_>,
    ) -> Option<Goal> {
        let pages = &self.by_address;
        let page = match sought {
            Sought::File(_) => None,
            Sought::Page(address) => pages.get(address),
            Sought::Inside(address) => pages.get(&join(self.root(from)?, address)?),
            Sought::Named(name) => {
                let is_named = |address: &str| {
                    let above = address.strip_suffix(name);
                    above.is_some_and(|above| above.is_empty() || above.ends_with('/'))
                };
                let mut named = pages.iter().filter(|(address, _)| is_named(address));
                let only = named.next().filter(|_| named.next().is_none());
                only.map(|(_, page)| page)
            }
        };
        Some(self.page(whose, page?))
    }

    /// The folder that the documents of a set lie in; empty for the project's root.
    fn root(&self, from: &DocumentFile) -> Option<&str> {
        let set = self.session.project.config.documents.get(from.set)?;
        let root = set.root.as_str();
        Some(if root == "." { "" } else { root })
    }

    fn page(&self, whose: Whose<'_>, document: &DocumentPath) -> Goal {
        let source = &self.session.project.config.source;
        let is_there = self.verdict(whose, document) != Publish::Skip;
        // Docusaurus shows the source's page in a locale that has none, and its links have to lead on there.
        let is_shown_elsewhere = self.session.project.config.build.preset == Preset::Docusaurus
            && matches!(whose, Whose::Source(_))
            && self.publication.has_gaps();
        let at = if is_there {
            whose
        } else {
            Whose::Source(source)
        };
        let output = self.output(at, document);
        Goal::Page {
            document: document.to_string(),
            address: self.address(at, (document, &output)),
            output,
            other: (!is_there || is_shown_elsewhere).then(|| source.folder.clone()),
        }
    }

    /// A file that is no document. That of the locale is taken where there is one.
    fn file(&self, whose: Whose<'_>, from: &DocumentFile, path: &str, inside: &str) -> Option<Led> {
        DocumentPath::parse(inside).ok()?;
        self.hash(path)?;
        let build = &self.session.project.config.build;
        let locale = whose.config();
        let (pattern, own) = match whose {
            Whose::Source(_) => (&build.source_documents, None),
            Whose::Target(..) => {
                let tracer = &mut self.session.project.tracer();
                (&build.documents, self.localized(path, locale, tracer))
            }
        };
        let (file, image) = match own {
            Some(own) => (
                own.clone(),
                Some(LocalizedImage {
                    locale: locale.tag.to_string(),
                    source: path.to_owned(),
                    localized: own,
                    document: from.path.to_string(),
                }),
            ),
            None => (path.to_owned(), None),
        };
        // Where all locales share a folder, a localized file keeps its own name.
        let name = match &image {
            Some(image) if !pattern.parts_locales() => {
                let before = path.len() - inside.len();
                image.localized.get(before..).unwrap_or(inside)
            }
            Some(_) | None => inside,
        };
        let output = pattern.beside(&locale.folder, name);
        Some(Led {
            goal: Goal::File {
                output: output.clone(),
            },
            copied: Some(Copied { output, file }),
            image,
        })
    }

    /// `x.it.png` beside `x.png`, where it is there.
    fn localized(
        &self,
        path: &str,
        locale: &LocaleConfig,
        tracer: &mut Tracer<'_>,
    ) -> Option<String> {
        let mut paths = locale.stand_ins(path).into_iter();
        paths.find(|path| self.hash_by(path, tracer).is_some())
    }

    /// BLAKE3 of a file in hex; `None` where it is not there.
    pub(super) fn hash(&self, path: &str) -> Option<String> {
        self.hash_by(path, &mut self.session.project.tracer())
    }

    fn hash_by(&self, path: &str, tracer: &mut Tracer<'_>) -> Option<String> {
        let found = self.files().get(path).map(|(hash, _)| hash.clone());
        if let Some(found) = found {
            return found;
        }
        let look = self.session.look(path, tracer);
        let is_there = !look.is_of_nothing();
        let bytes = is_there.then(|| self.session.project.bytes(path));
        let hash = bytes
            .flatten()
            .map(|bytes| blake3::hash(&bytes).to_hex().to_string());
        self.files().insert(path.to_owned(), (hash.clone(), look));
        hash
    }

    /// The files that were asked for, and how they looked.
    pub(super) fn asked(&self) -> Asked {
        let files = self.files();
        let look = |(path, (_, look)): (&String, &(Option<String>, Trace))| (path.clone(), *look);
        files.iter().map(look).collect()
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<String, (Option<String>, Trace)>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
