//! Dropping the records of units that are gone.

use std::collections::BTreeSet;

use hexapla_core::UnitId;

use crate::{catalog::Catalog, revise::Revision, sync::Present};

/// The revisions that remove every record whose unit is not present, `own` ones excepted.
#[must_use]
pub fn prune(catalog: &Catalog<'_>, present: &[Present<'_>]) -> Vec<Revision> {
    let present: BTreeSet<&UnitId> = present.iter().map(|unit| unit.id).collect();
    catalog
        .entries
        .iter()
        .filter(|entry| entry.own.is_none() && !present.contains(&entry.id))
        .map(|entry| Revision::Remove {
            id: entry.id.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use hexapla_core::{DocumentPath, apply};

    use super::*;
    use crate::{Form, read, revise};

    const TEXT: &str = "### hexapla: 1\n\n# source: A\na-00000000 = 一\n\n# own: hier\nb-11111111 = 二\n\n# source: C\nc-22222222 = 三\n";

    fn pruned(text: &str, ids: &[&str]) -> String {
        let ids: Vec<UnitId> = ids.iter().filter_map(|id| UnitId::parse(id)).collect();
        let present: Vec<Present<'_>> = ids.iter().map(|id| Present { id, text: "" }).collect();
        let catalog = read(text, Form::Records, &|_| false);
        let path = DocumentPath::parse("a.md").unwrap();
        apply(
            text,
            &revise(&catalog, &path, &prune(&catalog, &present)).unwrap(),
        )
    }

    #[test]
    fn a_record_goes_with_its_comments_and_one_blank_line() {
        let expected =
            "### hexapla: 1\n\n# own: hier\nb-11111111 = 二\n\n# source: C\nc-22222222 = 三\n";
        assert_eq!(pruned(TEXT, &["c-22222222"]), expected);
    }

    #[test]
    fn a_block_of_ones_own_is_never_obsolete() {
        assert_eq!(
            pruned(TEXT, &[]),
            "### hexapla: 1\n\n# own: hier\nb-11111111 = 二\n"
        );
    }
}
