//! `patch`: what changed in the source and is the same in every language goes into the targets.

use std::{cell::OnceCell, collections::BTreeSet};

use hexapla_align::{
    NotCarried, Tagged, TokenChange, TokenKind, carry, is_carried, is_number_of_a_locale,
    token_changes,
};
use hexapla_assemble::{Target, localize};
use hexapla_catalog::{Catalog, Revision};
use hexapla_core::{Diagnostic, Entry, Locale, Rule, Unit, UnitId, apply, differs};
use hexapla_formats::inline;
use hexapla_repo::Change;
use hexapla_report::{Finding, PatchReport, PatchedEntry, TokenReport};

use crate::{
    error::Error,
    plural::is_same_form,
    selection::Selection,
    session::{Mode, Outcome, Plan, Session},
    verbs::{record::refusal, sync::Predecessors},
    view::View,
};

const NOT_IN_TARGET: Rule = Rule::new("patch/not-in-target");
const SEVERAL_TIMES: Rule = Rule::new("patch/several-times");
const AMBIGUOUS: Rule = Rule::new("patch/ambiguous");
const OTHER_CHANGES: Rule = Rule::new("patch/other-changes");
/// Arguments: `old`, `new`.
const NUMBER_FORM: Rule = Rule::new("patch/number-form");
const PLURAL_FORM: Rule = Rule::new("patch/plural-form");
const BREAKS_TEXT: Rule = Rule::new("patch/breaks-text");

/// Carries changes of links, images, code, shortcodes, footnote marks and numbers into the targets of
/// `locales` (indexes into the configuration).
///
/// A target is touched only when nothing else changed between the text it was made from and the present
/// one, and it holds each old token exactly once; it is then made from the present text, with
/// `origin: patch`. Everything or nothing is carried into a target: where words changed too, it stays
/// as the person left it. What has tokens and could not be done is a note for each entry.
///
/// # Errors
/// When the configuration, the disk or the lock forbids it, or a document asked for does not exist.
pub fn patch(
    session: &Session<'_>,
    locales: &[usize],
    selection: &Selection,
    mode: Mode,
) -> Result<Outcome<PatchReport>, Error> {
    session.check_selection(selection)?;
    session.carry_out(mode, || {
        let surveyed = session.survey(locales, |view| {
            let relative = session.relative(&view.file.file);
            let is_wanted = selection.holds(&view.file.path, &relative);
            let wanted: &[usize] = if is_wanted { locales } else { &[] };
            let done = |locale: &usize| in_locale(session, view, *locale, mode);
            wanted.iter().filter_map(done).collect::<Vec<Done>>()
        })?;
        let mut report = PatchReport::default();
        let (mut changes, mut findings) = (Vec::new(), surveyed.findings);
        for done in surveyed.results.into_iter().flatten() {
            report.other += done.other;
            report.left.extend(done.left);
            match done.change {
                Ok(change) => {
                    report.patched.extend(done.patched);
                    changes.extend(change);
                }
                Err(finding) => findings.push(*finding),
            }
        }
        findings.extend(report.left.iter().cloned());
        Ok(Plan {
            report,
            changes,
            findings,
        })
    })
}

/// What came of one document in one locale.
struct Done {
    patched: Vec<PatchedEntry>,
    left: Vec<Finding>,
    other: usize,
    change: Result<Option<Change>, Box<Finding>>,
}

/// A target with changes carried in.
struct Carried<'v> {
    index: usize,
    entry: &'v Entry<'v>,
    target: String,
    changes: Vec<TokenChange>,
}

/// Why nothing was carried into a target.
enum Obstacle {
    /// The texts do not allow it.
    Texts(NotCarried),
    /// The number is written otherwise in the target's language.
    NumberForm(TokenChange),
    /// The number asks for another form of the words beside it.
    PluralForm(TokenChange),
    /// The target would be read as something else.
    Breaks,
}

fn in_locale(session: &Session<'_>, view: &View<'_>, locale: usize, mode: Mode) -> Option<Done> {
    let catalog = view.catalogs.get(locale)?.as_ref()?;
    if catalog.is_stopped() || !view.keeps_annotations() || view.is_in_conflict() {
        return None;
    }
    let config = session.project.config.locales.get(locale)?;
    let tag = &config.tag;
    let source = &session.project.config.source.tag;
    let (mut carried, mut left, mut other) = (Vec::new(), Vec::new(), 0);
    for (index, (id, unit)) in view.units().enumerate() {
        let Some((entry, from)) = stale(view, locale, (id, unit)) else {
            continue;
        };
        match attempt(view, (source, tag), &entry.target, (from, &unit.text)) {
            Ok((target, changes)) => carried.push(Carried {
                index,
                entry,
                target,
                changes,
            }),
            Err(Obstacle::Texts(NotCarried::NoToken)) => other += 1,
            Err(why) => left.push((index, why)),
        }
    }
    let refused = out_of_place(view, &carried);
    carried.retain(|carried| !refused.contains(&carried.index));
    left.extend(refused.into_iter().map(|index| (index, Obstacle::Breaks)));
    left.sort_by_key(|(index, _)| *index);
    let change = session.revision_change(view, locale, &revisions(view, locale, &carried));
    let written = match (&change, mode) {
        (Ok(Some(change)), Mode::Write) => change.after.as_deref(),
        (Ok(_) | Err(_), Mode::Write | Mode::DryRun) => None,
    };
    // A note names the line on which the record stands when the note is read.
    let written = written.map(|text| view.read_catalog(locale, text));
    let catalog = written.as_ref().unwrap_or(catalog);
    let note = |(index, why)| note(view, catalog, index, why);
    let notes: Vec<Diagnostic> = left.into_iter().filter_map(note).collect();
    let file = session.project.catalog_file(view.file, config);
    let left = session.findings_within(&notes, view.file, &file, catalog.text);
    let left = left.into_iter().map(|left| left.in_locale(tag.as_str()));
    let done = |carried| patched(view, tag, carried);
    Some(Done {
        patched: carried.into_iter().map(done).collect(),
        left: left.collect(),
        other,
        change,
    })
}

/// An entry with a target that was made from another text than the present one, and that text.
fn stale<'v>(
    view: &'v View<'_>,
    locale: usize,
    (id, unit): (&UnitId, &Unit<'_>),
) -> Option<(&'v Entry<'v>, &'v str)> {
    let entry = view.entry(locale, id)?;
    let from = entry.made_from()?;
    let has_target = entry.omit.is_none() && !entry.target.trim().is_empty();
    (has_target && differs(from, &unit.text)).then_some((entry, from))
}

/// The target with all changes from `from` to `present` carried in.
fn attempt(
    view: &View<'_>,
    (source, locale): (&Locale, &Locale),
    target: &str,
    (from, present): (&str, &str),
) -> Result<(String, Vec<TokenChange>), Obstacle> {
    let tree = |text: &str| inline(text, &view.reading.options);
    let (old, new, own) = (tree(from), tree(present), tree(target));
    let changes = token_changes(tagged(from, &old), tagged(present, &new));
    let changes = changes.map_err(Obstacle::Texts)?;
    let edits = carry(&changes, tagged(target, &own)).map_err(Obstacle::Texts)?;
    let writes_alike = source.language() == locale.language();
    let is_foreign = |change: &&TokenChange| {
        let mut sides = [&change.old, &change.new].into_iter();
        change.kind == TokenKind::Number && sides.any(|side| is_number_of_a_locale(side))
    };
    if let Some(change) = changes.iter().find(is_foreign).filter(|_| !writes_alike) {
        return Err(Obstacle::NumberForm(change.clone()));
    }
    let other_form = |change: &&TokenChange| {
        change.kind == TokenKind::Number && !is_same_form(locale, &change.old, &change.new)
    };
    if let Some(change) = changes.iter().find(other_form) {
        return Err(Obstacle::PluralForm(change.clone()));
    }
    let result = apply(target, &edits);
    let is_meant = is_carried(
        &edits,
        tagged(target, &own),
        tagged(&result, &tree(&result)),
    );
    if !is_meant || refusal(view, &result).is_some() {
        return Err(Obstacle::Breaks);
    }
    Ok((result, changes))
}

fn tagged<'a>(text: &'a str, tree: &'a hexapla_core::Text) -> Tagged<'a> {
    Tagged { text, tree }
}

/// The units whose target could not stand in the page, tried all at once.
fn out_of_place(view: &View<'_>, carried: &[Carried<'_>]) -> BTreeSet<usize> {
    if carried.is_empty() {
        return BTreeSet::new();
    }
    let mut targets = vec![Target::Source; view.document.units.len()];
    for carried in carried {
        if let Some(slot) = targets.get_mut(carried.index) {
            *slot = Target::Text(&carried.target);
        }
    }
    let localized = localize(&view.document, &targets, &view.reading.options);
    let refused = localized.refused.into_iter();
    refused.map(|(index, _)| index).collect()
}

fn revisions(view: &View<'_>, locale: usize, carried: &[Carried<'_>]) -> Vec<Revision> {
    let order = OnceCell::new();
    let revision = |carried: &Carried<'_>| {
        let (_, unit) = view.unit(carried.index)?;
        let mut entry = carried.entry.clone().into_owned();
        entry.carry(&carried.target, &unit.text);
        // Only a record that is new here, since its unit moved, needs a place.
        if view.has_record(locale, &entry.id) {
            return Some(Revision::Put { entry, after: None });
        }
        let order = order.get_or_init(|| Predecessors::of(view, locale));
        Some(order.put(entry))
    };
    carried.iter().filter_map(revision).collect()
}

fn patched(view: &View<'_>, locale: &Locale, carried: Carried<'_>) -> PatchedEntry {
    let token = |change: TokenChange| TokenReport {
        kind: change.kind.as_str(),
        old: change.old,
        new: change.new,
    };
    PatchedEntry {
        locale: locale.to_string(),
        path: view.file.path.to_string(),
        id: carried.entry.id.to_string(),
        target: carried.target,
        tokens: carried.changes.into_iter().map(token).collect(),
    }
}

/// Why an entry was left as it is, at its record.
fn note(view: &View<'_>, catalog: &Catalog<'_>, index: usize, why: Obstacle) -> Option<Diagnostic> {
    let (id, _) = view.unit(index)?;
    let about = |rule: Rule, change: TokenChange| {
        let note = Diagnostic::note(rule).with("old", change.old);
        note.with("new", change.new)
    };
    let diagnostic = match why {
        Obstacle::Texts(NotCarried::NoToken) => return None,
        Obstacle::Texts(NotCarried::Other) => Diagnostic::note(OTHER_CHANGES),
        Obstacle::Texts(NotCarried::Ambiguous(change)) => about(AMBIGUOUS, change),
        Obstacle::Texts(NotCarried::Missing(change)) => about(NOT_IN_TARGET, change),
        Obstacle::Texts(NotCarried::Several(change)) => about(SEVERAL_TIMES, change),
        Obstacle::NumberForm(change) => about(NUMBER_FORM, change),
        Obstacle::PluralForm(change) => about(PLURAL_FORM, change),
        Obstacle::Breaks => Diagnostic::note(BREAKS_TEXT),
    };
    Some(Diagnostic {
        span: catalog.span(id),
        ..diagnostic.of_unit(id.as_str())
    })
}
