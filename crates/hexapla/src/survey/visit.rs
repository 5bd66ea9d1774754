//! One document by itself: read, viewed, worked on.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use hexapla_catalog::{Annotations, Form, Syntax};
use hexapla_core::{Diagnostic, Rule};
use hexapla_formats::Format;
use hexapla_repo::{DocumentFile, FileText, LocaleConfig, Read};
use hexapla_report::Finding;

use super::{
    findings::placed,
    scope::{Scope, Times},
    ties::Ties,
};
use crate::{
    error::Error,
    residue::{Residue, Transfers},
    session::Session,
    view::{Files, Reading, View, view},
};

const CRASHED: Rule = Rule::new("document/crashed");

/// What came of one document.
#[derive(Clone)]
pub(crate) struct Visit<T> {
    pub(super) result: Option<T>,
    pub(super) findings: Vec<Finding>,
    pub(super) residue: Residue,
    /// Whether the catalogs of all locales were at hand.
    pub(super) is_complete: bool,
    /// Whether work waits for the second phase.
    pub(super) is_deferred: bool,
    /// What ties the document to others.
    pub(super) ties: Ties,
    /// Whether nothing else does.
    pub(super) is_at_rest: bool,
    /// Whether the result is one that an earlier run kept, and nothing was read.
    pub(super) is_remembered: bool,
}

impl<T> Visit<T> {
    pub(super) fn failed(findings: Vec<Finding>) -> Self {
        Self {
            result: None,
            findings,
            residue: Residue::default(),
            is_complete: true,
            is_deferred: false,
            ties: Ties::default(),
            is_at_rest: false,
            is_remembered: false,
        }
    }

    /// What an earlier run found: a document at rest.
    pub(super) fn remembered(result: T, findings: Vec<Finding>, ties: Ties) -> Self {
        Self {
            result: Some(result),
            ties,
            is_at_rest: true,
            is_remembered: true,
            ..Self::failed(findings)
        }
    }
}

impl Session<'_> {
    pub(super) fn visit<T>(
        &self,
        document: &DocumentFile,
        scope: &Scope<'_>,
        transfers: &Transfers,
        work: &impl Fn(&View<'_>) -> T,
    ) -> Result<Visit<T>, Error> {
        let mut findings = Vec::new();
        let Some(files) = self.read_files(document, scope, &mut findings)? else {
            return Ok(Visit::failed(findings));
        };
        let is_complete = files.catalogs.iter().all(Option::is_some);
        let reading = Reading {
            notes: scope
                .notes
                .map_or_else(Vec::new, |notes| notes.on(&document.file).to_vec()),
            ..self.reading(document)
        };
        let worked = catch_unwind(AssertUnwindSafe(|| {
            let view = view(document, &files, &reading, transfers);
            let residue = view.residue();
            let must_wait = scope.times == Times::Once && !residue.is_settled();
            let result = (!must_wait).then(|| work(&view));
            (result, self.findings(&view, scope.notes), residue)
        }));
        let Ok((result, found, residue)) = worked else {
            let crashed = Diagnostic::error(CRASHED);
            findings.push(self.finding(&crashed, document, &document.file, ""));
            return Ok(Visit::failed(findings));
        };
        findings.extend(found);
        Ok(Visit {
            is_deferred: result.is_none(),
            result,
            findings,
            ties: residue.ties(),
            is_at_rest: residue.is_at_rest(),
            residue,
            is_complete,
            is_remembered: false,
        })
    }

    pub(crate) fn reading(&self, document: &DocumentFile) -> Reading {
        let set = self.project.config.documents.get(document.set);
        let annotated = set.is_some_and(|set| set.annotations);
        let annotations = if annotated {
            Annotations::Kept
        } else {
            Annotations::Plain
        };
        Reading {
            options: self.project.options(document),
            form: match document.format {
                Format::Markdown | Format::Text | Format::Html => Form::Records,
                Format::Fluent => Form::Keys(annotations),
                Format::Json => self.strings_form(document, Syntax::Json),
                Format::Yaml => self.strings_form(document, Syntax::Yaml),
            },
            policy: self.project.config.changes,
            notes: Vec::new(),
            tags: {
                let locales = self.project.config.locales.iter();
                locales.map(|locale| locale.tag.clone()).collect()
            },
            names: self
                .project
                .config
                .locales
                .iter()
                .map(LocaleConfig::names)
                .collect(),
            asked: {
                let locales = self.project.config.locales.iter();
                let asked = |locale| self.project.asked(document, locale);
                locales.map(asked).collect()
            },
        }
    }

    /// The form of the catalogs of a file of strings: records, where the project keeps them in Fluent
    /// files; else files like their source.
    fn strings_form(&self, document: &DocumentFile, syntax: Syntax) -> Form {
        let file = self.project.template_file(document);
        let is_fluent = file.extension().is_some_and(|ending| ending == "ftl");
        if is_fluent {
            Form::Records
        } else {
            Form::Strings(syntax)
        }
    }

    fn read_files(
        &self,
        document: &DocumentFile,
        scope: &Scope<'_>,
        findings: &mut Vec<Finding>,
    ) -> Result<Option<Files>, Error> {
        let mut text = |file: &Path| -> Result<Option<FileText>, Error> {
            match self.project.read(file)? {
                Read::Text(text) => Ok(Some(text)),
                Read::Absent => Ok(Some(FileText::absent())),
                Read::Unreadable(diagnostic) => {
                    findings.push(placed(self.finding(&diagnostic, document, file, "")));
                    Ok(None)
                }
            }
        };
        let Some(source) = text(&document.file)? else {
            return Ok(None);
        };
        let template = match document.format {
            Format::Fluent | Format::Json | Format::Yaml => Some(FileText::absent()),
            _ if scope.baseline.is_some() => Some(scope.template(document)),
            // A template is a registry; the document is read without one that cannot be.
            Format::Markdown | Format::Text | Format::Html => {
                text(&self.project.template_file(document))?
            }
        };
        // Without a template, what catalogs remember is all there is to name units by.
        let needs_all = template.as_ref().is_none_or(|template| !template.is_there);
        let mut catalogs = Vec::new();
        for (index, locale) in self.project.config.locales.iter().enumerate() {
            let wanted = needs_all || scope.locales.contains(&index);
            let file = wanted.then(|| self.project.catalog_file(document, locale));
            catalogs.push(file.map(|file| text(&file)).transpose()?.flatten());
        }
        Ok(Some(Files {
            source,
            is_template_unreadable: template.is_none(),
            template: template.unwrap_or_else(FileText::absent),
            catalogs,
        }))
    }
}
