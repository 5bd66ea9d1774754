//! One document against its template and its catalogs: the pure phase.

use std::{
    borrow::Cow,
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

use hexapla_align::{Tagged, kind_of_change};
use hexapla_catalog::{Annotations, Catalog, Form, Present, Template, read_template, read_under};
use hexapla_core::{
    ChangeKind, ChangePolicy, Diagnostic, Document, Entry, Locale, Rule, Unit, UnitId,
};
use hexapla_formats::{CONFLICT_MARKER, EXTRACTOR, Format, Options, inline, locale_root, parse};
use hexapla_repo::{Asked, DocumentFile, FileText, Note};

use crate::{
    family::Families,
    identity::{Identity, identify},
    notes,
    residue::Transfers,
    selection::nearest,
    unknown::own_plurals,
};

/// The texts of one document, as read.
pub(crate) struct Files {
    /// The document.
    pub(crate) source: FileText,
    /// Its template; empty where there is none.
    pub(crate) template: FileText,
    /// Whether there is a template that cannot be read.
    pub(crate) is_template_unreadable: bool,
    /// Its catalogs by index of the locale; `None` where it was not asked for.
    pub(crate) catalogs: Vec<Option<FileText>>,
}

/// How a document is read.
pub(crate) struct Reading {
    pub(crate) options: Options,
    /// The form of its catalogs.
    pub(crate) form: Form,
    pub(crate) policy: ChangePolicy,
    /// What stands in files of notes about the document.
    pub(crate) notes: Vec<Note>,
    /// Each locale.
    pub(crate) tags: Vec<Locale>,
    /// How files may name each locale.
    pub(crate) names: Vec<Vec<String>>,
    /// What each locale is asked for.
    pub(crate) asked: Vec<Asked>,
}

impl Reading {
    /// Under which names the strings of each locale's catalog may stand, the one for a new catalog
    /// first; none where the source's stand under no name.
    fn roots(&self, source: &str) -> Vec<Vec<String>> {
        let Some(first) = locale_root(source, &self.options) else {
            return vec![Vec::new(); self.names.len()];
        };
        let likeliest_first = |names: &Vec<String>| {
            let (before, from) = names.split_at_checked(first).unwrap_or((names, &[]));
            [from, before].concat()
        };
        self.names.iter().map(likeliest_first).collect()
    }
}

/// A document with ids, entries and standings.
pub(crate) struct View<'f> {
    pub(crate) file: &'f DocumentFile,
    pub(crate) files: &'f Files,
    pub(crate) reading: &'f Reading,
    pub(crate) document: Document<'f>,
    pub(crate) template: Template<'f>,
    pub(crate) identity: Identity,
    /// The indexes of the units, in order of their ids.
    by_id: Vec<usize>,
    /// Under which names the strings of each locale's catalog may stand.
    roots: Vec<Vec<String>>,
    /// By index of the locale.
    pub(crate) catalogs: Vec<Option<Catalog<'f>>>,
    /// What is to be said about the template.
    pub(crate) template_diagnostics: Vec<Diagnostic>,
    /// What is to be said about notes, each with the index of its file.
    pub(crate) note_diagnostics: Vec<(usize, Diagnostic)>,
    /// What other documents hand to this one.
    pub(crate) transfers: &'f Transfers,
    moved: BTreeMap<(usize, UnitId), Entry<'static>>,
    pub(crate) families: Families,
}

const UNKNOWN_ID: Rule = Rule::new("catalog/unknown-id");
const NEWER_EXTRACTOR: Rule = Rule::new("template/newer-extractor");

/// Makes the view of a document. Pure: the same texts give the same view.
pub(crate) fn view<'f>(
    file: &'f DocumentFile,
    files: &'f Files,
    reading: &'f Reading,
    transfers: &'f Transfers,
) -> View<'f> {
    let mut document = parse(&files.source.text, &reading.options);
    let (template, mut template_diagnostics) = template_of(files, transfers);
    if template.extractor > EXTRACTOR && transfers.renamed.is_none() {
        let newer = Diagnostic::error(NEWER_EXTRACTOR)
            .with_number("found", template.extractor as usize)
            .with_number("known", EXTRACTOR as usize);
        template_diagnostics.push(newer);
    }
    let roots = reading.roots(&files.source.text);
    let catalogs = read_catalogs(files, (reading.form, &roots), &document, &template);
    let identity = identify(&document, &template, &catalogs, transfers, &reading.options);
    let note_diagnostics = notes::apply(&mut document, &identity.ids, &reading.notes);
    let moved = transfers
        .entries
        .iter()
        .map(|(locale, entry)| ((*locale, entry.id.clone()), entry.clone()))
        .collect();
    let mut by_id: Vec<usize> = (0..identity.ids.len()).collect();
    by_id.sort_unstable_by_key(|at| identity.ids.get(*at));
    View {
        by_id,
        families: Families::of(&identity.ids, &identity.from),
        file,
        files,
        reading,
        document,
        template,
        identity,
        roots,
        catalogs,
        template_diagnostics,
        note_diagnostics,
        transfers,
        moved,
    }
}

/// The template that a document continues: its own, or that of the document it was before.
fn template_of<'f>(files: &'f Files, transfers: &'f Transfers) -> (Template<'f>, Vec<Diagnostic>) {
    let Some(renamed) = &transfers.renamed else {
        return read_template(&files.template.text);
    };
    // What is wrong with it is said of the file that it stands in, and spoils none that is new.
    let (mut template, _) = read_template(&renamed.template);
    let elsewhere = &renamed.elsewhere;
    template.units.retain(|unit| !elsewhere.contains(&unit.id));
    (template, Vec::new())
}

fn read_catalogs<'f>(
    files: &'f Files,
    (form, roots): (Form, &[Vec<String>]),
    document: &Document<'_>,
    template: &Template<'_>,
) -> Vec<Option<Catalog<'f>>> {
    // Nearly every id is known by its form; the set is made for the first that is not.
    let ids: OnceCell<BTreeSet<Cow<'_, str>>> = OnceCell::new();
    let known = || known_ids(form, document, template);
    let read_one = |(text, names): (&'f Option<FileText>, &Vec<String>)| {
        let is_known = |id: &str| ids.get_or_init(known).contains(id);
        Some(read_under(&text.as_ref()?.text, form, names, &is_known))
    };
    files.catalogs.iter().zip(roots).map(read_one).collect()
}

/// The ids of a document, as its catalogs write them.
fn known_ids<'d>(
    form: Form,
    document: &'d Document<'_>,
    template: &'d Template<'_>,
) -> BTreeSet<Cow<'d, str>> {
    let keys = document.units.iter().filter_map(|unit| unit.key.as_ref());
    let named = template.units.iter().map(|unit| &unit.id);
    let name = |id: &'d UnitId| match form {
        Form::Records => id.record_name(),
        Form::Keys(_) | Form::Strings(_) => Cow::Borrowed(id.as_str()),
    };
    named.chain(keys).map(name).collect()
}

/// An entry that moved in from another document.
pub(crate) struct Incoming<'v> {
    pub(crate) entry: &'v Entry<'static>,
    /// The unit that it is the entry of, or that its unit was merged into.
    pub(crate) heir: &'v UnitId,
    /// The text of its unit; `None` where that was merged into another.
    pub(crate) text: Option<&'v str>,
}

impl<'f> View<'f> {
    /// Reads what a locale's catalog of this document is to be.
    pub(crate) fn read_catalog<'t>(&self, locale: usize, text: &'t str) -> Catalog<'t> {
        let form = self.reading.form;
        let ids = known_ids(form, &self.document, &self.template);
        let names = self.roots.get(locale).map_or(&[][..], Vec::as_slice);
        read_under(text, form, names, &|id| ids.contains(id))
    }

    /// Whether strings stand under the name of their locale.
    pub(crate) fn has_root(&self, locale: usize) -> bool {
        self.roots
            .get(locale)
            .is_some_and(|names| !names.is_empty())
    }

    /// Whether a merge conflict stands in the document, so that nothing may be concluded from its units.
    pub(crate) fn is_in_conflict(&self) -> bool {
        let mut said = self.document.diagnostics.iter();
        said.any(|found| found.rule == CONFLICT_MARKER)
    }

    /// Units with their ids, in document order.
    pub(crate) fn units(&self) -> impl Iterator<Item = (&UnitId, &Unit<'f>)> {
        self.identity.ids.iter().zip(&self.document.units)
    }

    /// What a locale has for a unit: in its catalog, else what moved in from another document.
    pub(crate) fn entry(&self, locale: usize, id: &UnitId) -> Option<&Entry<'f>> {
        let own = self
            .catalogs
            .get(locale)
            .and_then(Option::as_ref)
            .and_then(|catalog| catalog.entry(id));
        own.or_else(|| self.moved.get(&(locale, id.clone())))
    }

    /// Whether a locale is asked for the document at all.
    pub(crate) fn is_asked_in(&self, locale: usize) -> bool {
        let asked = self.reading.asked.get(locale);
        asked.is_none_or(Asked::has_document)
    }

    /// Whether a locale is asked for a unit; one that it is not asked for is neither missing nor
    /// obsolete.
    pub(crate) fn is_asked(&self, locale: usize, id: &UnitId) -> bool {
        if self.is_form_of_others(locale, id) {
            return false;
        }
        let Some(asked) = self.reading.asked.get(locale) else {
            return true;
        };
        let file = self.files.catalogs.get(locale).and_then(Option::as_ref);
        let has_file = file.is_some_and(|file| file.is_there);
        let message = id.as_str().split('.').next().unwrap_or_default();
        asked.has_message(message, has_file)
    }

    /// Whether the document has a unit of this id.
    pub(crate) fn has_unit(&self, id: &UnitId) -> bool {
        let id_at = |at: &usize| self.identity.ids.get(*at);
        let found = self.by_id.binary_search_by(|at| id_at(at).cmp(&Some(id)));
        found.is_ok()
    }

    /// The units as catalogs are told of them.
    pub(crate) fn present(&self) -> Vec<Present<'_>> {
        let mut present = Vec::with_capacity(self.identity.ids.len());
        for (id, unit) in self.units() {
            present.push(Present {
                id,
                text: &unit.text,
            });
        }
        present
    }

    /// A unit with its id.
    pub(crate) fn unit(&self, index: usize) -> Option<(&UnitId, &Unit<'f>)> {
        self.identity
            .ids
            .get(index)
            .zip(self.document.units.get(index))
    }

    /// Whether a locale's catalog itself has a record of a unit.
    pub(crate) fn has_record(&self, locale: usize, id: &UnitId) -> bool {
        let catalog = self.catalogs.get(locale).and_then(Option::as_ref);
        catalog.is_some_and(|catalog| catalog.entry(id).is_some())
    }

    /// Entries that moved in from another document and are not yet in this one's catalog; in document
    /// order, after each unit those of the units that were merged into it.
    pub(crate) fn moved_into(&self, locale: usize) -> Vec<Incoming<'_>> {
        if self.moved.is_empty() {
            return Vec::new();
        }
        let mut known: BTreeSet<&UnitId> = self.identity.ids.iter().collect();
        let lacking = |id: &UnitId| {
            let moved = self.moved.get(&(locale, id.clone()));
            moved.filter(|_| !self.has_record(locale, id))
        };
        let mut incoming = Vec::new();
        for ((id, unit), from) in self.units().zip(&self.identity.from) {
            incoming.extend(lacking(id).map(|entry| Incoming {
                entry,
                heir: id,
                text: Some(&*unit.text),
            }));
            let merged = from.iter().filter(|id| known.insert(*id));
            incoming.extend(merged.filter_map(lacking).map(|entry| Incoming {
                entry,
                heir: id,
                text: None,
            }));
        }
        incoming
    }

    /// What changed between two texts of this document's format.
    pub(crate) fn kind_of_change(&self, old: &str, new: &str) -> ChangeKind {
        let (old_tree, new_tree) = (
            inline(old, &self.reading.options),
            inline(new, &self.reading.options),
        );
        kind_of_change(
            Tagged {
                text: old,
                tree: &old_tree,
            },
            Tagged {
                text: new,
                tree: &new_tree,
            },
        )
    }

    /// Whether identity needs a template here (it does not where the key is the identity).
    pub(crate) fn has_template(&self) -> bool {
        match self.reading.options.format {
            Format::Fluent | Format::Json | Format::Yaml => false,
            Format::Markdown | Format::Text | Format::Html => true,
        }
    }

    /// Whether the document's catalogs say what targets were made from.
    pub(crate) fn keeps_annotations(&self) -> bool {
        match self.reading.form {
            Form::Records => true,
            Form::Keys(annotations) => annotations == Annotations::Kept,
            Form::Strings(_) => false,
        }
    }

    /// Entries of a catalog whose unit is gone.
    pub(crate) fn obsolete(&self, locale: usize) -> Vec<&Entry<'f>> {
        let catalog = self.catalogs.get(locale).and_then(Option::as_ref);
        if catalog.is_none_or(|catalog| catalog.entries.is_empty()) {
            return Vec::new();
        }
        let entries = self
            .catalogs
            .get(locale)
            .and_then(Option::as_ref)
            .map(|catalog| &catalog.entries);
        entries
            .into_iter()
            .flatten()
            .filter(|entry| entry.own.is_none() && !self.has_unit(&entry.id))
            .collect()
    }

    /// Records that somebody typed under an id that no unit has, or ever had; and plural forms that a build refuses.
    pub(crate) fn unknown_ids(&self, locale: usize) -> Vec<Diagnostic> {
        let Some(Some(catalog)) = self.catalogs.get(locale) else {
            return Vec::new();
        };
        let plurals = own_plurals(self, locale);
        let refused = plurals.iter().filter_map(|(id, why)| {
            let why = why.clone()?.of_unit(id.as_str());
            Some(Diagnostic {
                span: catalog.span(id),
                ..why
            })
        });
        if self.reading.form != Form::Records {
            return refused.collect();
        }
        let known = || self.identity.ids.iter().map(UnitId::as_str);
        let typed = self
            .obsolete(locale)
            .into_iter()
            .filter(|entry| entry.source.is_none() && !plurals.contains_key(&entry.id));
        let unknown = typed.map(|entry| {
            let near = nearest(entry.id.as_str(), known()).into_iter().next();
            let found = Diagnostic::error(UNKNOWN_ID)
                .of_unit(entry.id.as_str())
                .with("near", near.unwrap_or_else(|| "none".to_owned()));
            Diagnostic {
                span: catalog.span(&entry.id),
                ..found
            }
        });
        refused.chain(unknown).collect()
    }
}
