//! What is to be said about files, in the words of reports: where it stands, and whose it is.

use std::path::Path;

use hexapla_core::{Argument, Diagnostic, Rule};
use hexapla_repo::{DocumentFile, IdlePattern, Notes, RefusedFile};
use hexapla_report::{Finding, Lines};

use crate::{session::Session, view::View};

/// A file cannot be a document because of its name.
const REFUSED_NAME: Rule = Rule::new("document/refused-name");
/// Owners, a tier or a rule for publishing name documents that are not there.
const IDLE_PATTERN: Rule = Rule::new("configuration/idle-pattern");

impl Session<'_> {
    pub(super) fn findings(&self, view: &View<'_>, notes: Option<&Notes>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut place_all = |found: &[Diagnostic], file: &Path, text: &str| {
            findings.extend(self.findings_within(found, view.file, file, text));
        };
        let source = &view.files.source.text;
        place_all(&view.document.diagnostics, &view.file.file, source);
        let template = self.project.template_file(view.file);
        let text = &view.files.template.text;
        place_all(&view.template_diagnostics, &template, text);
        for (index, found) in &view.note_diagnostics {
            if let Some(notes) = notes.and_then(|notes| notes.files.get(*index)) {
                findings.push(self.finding(found, view.file, &notes.file, &notes.text));
            }
        }
        let locales = self.project.config.locales.iter().zip(&view.catalogs);
        for (index, (locale, catalog)) in locales.enumerate() {
            let Some(catalog) = catalog else { continue };
            let mut found = catalog.diagnostics.clone();
            found.extend(view.unknown_ids(index));
            if found.is_empty() {
                continue;
            }
            let file = self.project.catalog_file(view.file, locale);
            let placed = self.findings_within(&found, view.file, &file, catalog.text);
            let tag = locale.tag.as_str();
            findings.extend(placed.into_iter().map(|finding| finding.in_locale(tag)));
        }
        findings
    }

    /// A file that can be no document.
    pub(super) fn refused(&self, refused: &RefusedFile) -> Finding {
        let path = self.relative(&refused.file);
        let found = Diagnostic::error(REFUSED_NAME).with("reason", &*refused.reason);
        Finding::new(&found, &path, &path, "")
    }

    /// Patterns of the configuration that name no document.
    pub(super) fn idle_findings(&self, idle: &[IdlePattern]) -> Vec<Finding> {
        let path = self.relative(self.project.config_file());
        let mut lines = Lines::of(self.project.config_text());
        let mut place = |idle: &IdlePattern| {
            let found = Diagnostic::warning(IDLE_PATTERN).with("pattern", &*idle.pattern);
            Finding::within(&found.at(idle.span), &path, &path, &mut lines)
        };
        idle.iter().map(&mut place).collect()
    }

    /// What is wrong with the files of notes themselves, whatever document they are about.
    pub(super) fn notes_findings(&self, notes: &Notes) -> Vec<Finding> {
        let mut findings = Vec::new();
        for file in &notes.files {
            let path = self.relative(&file.file);
            let mut lines = Lines::of(&file.text);
            let place = |found: &Diagnostic| Finding::within(found, &path, &path, &mut lines);
            let found = file.diagnostics.iter().map(place);
            findings.extend(found.map(|found| match file.text.is_empty() {
                true => placed(found),
                false => found,
            }));
        }
        findings
    }

    /// Diagnostics of one text as findings; the text is gone through once.
    pub(crate) fn findings_within<'d>(
        &self,
        found: impl IntoIterator<Item = &'d Diagnostic>,
        document: &DocumentFile,
        file: &Path,
        text: &str,
    ) -> Vec<Finding> {
        let found = found.into_iter();
        let (path, mut lines) = (self.relative(file), Lines::of(text));
        let document = document.path.as_str();
        found
            .map(|found| Finding::within(found, document, &path, &mut lines))
            .collect()
    }

    pub(crate) fn finding(
        &self,
        diagnostic: &Diagnostic,
        document: &DocumentFile,
        file: &Path,
        text: &str,
    ) -> Finding {
        Finding::new(
            diagnostic,
            document.path.as_str(),
            &self.relative(file),
            text,
        )
    }
}

/// A finding about bytes that are no text: its line is an argument, and there is nothing to show.
pub(super) fn placed(mut finding: Finding) -> Finding {
    let line = finding.arguments.iter().find(|(name, _)| *name == "line");
    finding.line = match line {
        Some((_, Argument::Number(line))) => usize::try_from(*line).unwrap_or_default(),
        Some((_, Argument::Text(_))) | None => 0,
    };
    (finding.column, finding.excerpt) = (0, None);
    finding
}
