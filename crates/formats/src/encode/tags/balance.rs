//! Beginnings and ends of tags: a target leaves none alone that its source does not.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_core::{Diagnostic, Span, TagKind};

use super::{
    UNBALANCED,
    mark::{Mark, Role},
    short,
};

/// Checks that a target leaves no more marks without a partner than its source, and no fewer ends:
/// they end what another unit began.
pub(super) fn check(
    before: &[Mark<'_>],
    after: &[Mark<'_>],
    target: &str,
) -> Result<(), Diagnostic> {
    let ends = before.iter().filter(|mark| mark.role == Role::Close);
    let pairs: BTreeSet<&str> = ends.map(|mark| mark.name.as_str()).collect();
    let mut left: BTreeMap<(Role, &str), usize> = BTreeMap::new();
    for mark in unmatched(before, &pairs) {
        *left.entry((mark.role, &mark.name)).or_default() += 1;
    }
    for mark in unmatched(after, &pairs) {
        match left.get_mut(&(mark.role, mark.name.as_str())) {
            Some(count) if *count > 0 => *count -= 1,
            Some(_) | None => return Err(refusal(&mark.name, mark.span)),
        }
    }
    let lost = left
        .iter()
        .find(|((role, _), count)| *role == Role::Close && **count > 0);
    match lost {
        Some(((_, name), _)) => Err(refusal(name, Span::new(0, target.len()))),
        None => Ok(()),
    }
}

fn refusal(name: &str, place: Span) -> Diagnostic {
    let name = short(name.trim_start_matches('{'));
    Diagnostic::error(UNBALANCED).at(place).with("tag", name)
}

/// The marks without a partner, in order. A shortcode that the source never closes is not one that
/// wants closing.
fn unmatched<'m, 't>(marks: &'m [Mark<'t>], pairs: &BTreeSet<&str>) -> Vec<&'m Mark<'t>> {
    let mut open: Vec<&Mark<'t>> = Vec::new();
    let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
    let mut alone = Vec::new();
    for mark in marks {
        let wants_partner = mark.tag.kind == TagKind::Html || pairs.contains(mark.name.as_str());
        match mark.role {
            Role::Open if wants_partner => {
                *waiting.entry(&mark.name).or_default() += 1;
                open.push(mark);
            }
            Role::Close
                if waiting
                    .get(mark.name.as_str())
                    .is_some_and(|count| *count > 0) =>
            {
                while let Some(last) = open.pop() {
                    if let Some(count) = waiting.get_mut(last.name.as_str()) {
                        *count -= 1;
                    }
                    if last.name == mark.name {
                        break;
                    }
                    alone.push(last);
                }
            }
            Role::Close => alone.push(mark),
            Role::Open | Role::SelfClosed | Role::Alone => {}
        }
    }
    alone.extend(open);
    alone.sort_by_key(|mark| mark.span.start);
    alone
}
