//! A unit of a template that both branches changed.

use super::Three;
use crate::{
    header,
    template::{Template, TemplateUnit, print_unit, read_template},
};

/// Merges one record. A template only remembers what was extracted, and holds no work of a person, so
/// this is no conflict: each part is that of the side that changed it, ours where both did. The next
/// `extract` writes what the document has. `None` when a version cannot be read.
pub(super) fn merge(versions: Three<&str>) -> Option<String> {
    let ours = unit(read_template(versions.ours))?;
    let theirs = unit(read_template(versions.theirs))?;
    let base = unit(read_template(versions.base));
    let is_ours = |part: fn(&TemplateUnit<'_>, &TemplateUnit<'_>) -> bool| {
        base.as_ref().is_none_or(|base| !part(&ours, base))
    };
    let text_is_ours = is_ours(|one, other| one.text == other.text);
    let (unit, bytes) = if text_is_ours {
        (&ours, versions.ours)
    } else {
        (&theirs, versions.theirs)
    };
    let mut merged = unit.clone();
    let pick = |is_ours: bool| if is_ours { &ours } else { &theirs };
    merged.kind = pick(is_ours(|one, other| one.kind == other.kind)).kind;
    merged.from = pick(is_ours(|one, other| one.from == other.from))
        .from
        .clone();
    if merged == *unit {
        return Some(bytes.to_owned());
    }
    let line_end = header::line_end(bytes);
    let printed = print_unit(&merged);
    Some(printed.trim_end().replace('\n', line_end))
}

fn unit<'t>(
    (template, trouble): (Template<'t>, Vec<hexapla_core::Diagnostic>),
) -> Option<TemplateUnit<'t>> {
    let mut units = template.units.into_iter();
    let (unit, more) = (units.next()?, units.next());
    (more.is_none() && trouble.is_empty()).then_some(unit)
}
