//! The order of locales and documents.

use std::cmp::Ordering;

use super::{DocumentStatus, LocaleStatus, StatusReport};

/// What locales and documents are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Documents by path; locales as in the configuration.
    Path,
    /// Those with most words to do first.
    ToDo,
    /// Those with the smallest done share first.
    Percent,
    /// Locales by their names, documents by the names of their files.
    Name,
}

impl StatusReport {
    /// Sorts locales and documents. What is equal stays in order.
    pub fn sort(&mut self, by: Sort) {
        self.locales.sort_by(|one, other| locales(by, one, other));
        self.sort_documents(by);
    }

    /// Sorts the documents of each locale.
    pub fn sort_documents(&mut self, by: Sort) {
        for locale in &mut self.locales {
            locale
                .documents
                .sort_by(|one, other| documents(by, one, other));
        }
    }

    /// Leaves the first documents of each locale. Totals stay those of all.
    pub fn limit(&mut self, most: usize) {
        for locale in &mut self.locales {
            let kept = most.min(locale.documents.len());
            locale.left_out = locale.documents.split_off(kept);
            locale.more = locale.left_out.len();
        }
    }
}

fn locales(by: Sort, one: &LocaleStatus, other: &LocaleStatus) -> Ordering {
    match by {
        Sort::Path => Ordering::Equal,
        Sort::ToDo => other.words.to_do().cmp(&one.words.to_do()),
        Sort::Percent => by_share(
            (one.units.done(), one.units.total),
            (other.units.done(), other.units.total),
        ),
        Sort::Name => one.name.to_lowercase().cmp(&other.name.to_lowercase()),
    }
}

fn documents(by: Sort, one: &DocumentStatus, other: &DocumentStatus) -> Ordering {
    let file = |document: &DocumentStatus| file_name(&document.path);
    let first = match by {
        Sort::Path => Ordering::Equal,
        Sort::ToDo => {
            (other.words.to_do(), other.units.to_do()).cmp(&(one.words.to_do(), one.units.to_do()))
        }
        Sort::Percent => by_share(
            (one.units.done(), one.units.total),
            (other.units.done(), other.units.total),
        ),
        Sort::Name => file(one).cmp(&file(other)),
    };
    first.then_with(|| one.path.cmp(&other.path))
}

/// Compares done shares without rounding; nothing of nothing is all.
pub(crate) fn by_share(one: (usize, usize), other: (usize, usize)) -> Ordering {
    let whole = |(done, total): (usize, usize)| match total {
        0 => (1, 1),
        _ => (done as u128, total as u128),
    };
    let ((done, total), (other_done, other_total)) = (whole(one), whole(other));
    (done * other_total).cmp(&(other_done * total))
}

/// The last part of a path, in any case.
pub(crate) fn file_name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Counts;

    fn document(path: &str, translated: usize, missing: usize) -> DocumentStatus {
        let counts = Counts {
            total: translated + missing,
            translated,
            missing,
            ..Counts::default()
        };
        DocumentStatus {
            path: path.to_owned(),
            units: counts,
            words: counts,
            ..DocumentStatus::default()
        }
    }

    fn sorted(by: Sort) -> Vec<String> {
        let mut report = StatusReport::new("en");
        report.locales.push(LocaleStatus {
            documents: vec![
                document("a/z.md", 90, 10),
                document("b/y.md", 0, 1),
                document("c/empty.md", 0, 0),
                document("d/x.md", 1, 2),
            ],
            ..LocaleStatus::default()
        });
        report.sort(by);
        report.limit(3);
        let locale = &report.locales[0];
        assert_eq!(locale.more, 1);
        let paths = locale.documents.iter();
        paths.map(|document| document.path.clone()).collect()
    }

    #[test]
    fn each_order_has_its_first() {
        assert_eq!(sorted(Sort::Path), ["a/z.md", "b/y.md", "c/empty.md"]);
        assert_eq!(sorted(Sort::ToDo), ["a/z.md", "d/x.md", "b/y.md"]);
        assert_eq!(sorted(Sort::Percent), ["b/y.md", "d/x.md", "a/z.md"]);
        assert_eq!(sorted(Sort::Name), ["c/empty.md", "d/x.md", "b/y.md"]);
    }
}
