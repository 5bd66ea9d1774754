//! Footnotes: numbered as they are referred to, listed at the end.

use std::{collections::BTreeMap, fmt::Write as _};

use super::escape::push_attribute;

/// The footnotes of a page.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    numbers: BTreeMap<String, usize>,
    bodies: BTreeMap<usize, String>,
    references: BTreeMap<usize, usize>,
}

impl Footnotes {
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_owned()).or_insert(next)
    }

    /// Adds a reference.
    pub(super) fn refer(&mut self, label: &str, out: &mut String) {
        let number = self.number(label);
        let count = self.references.entry(number).or_default();
        *count += 1;
        out.push_str("<sup><a");
        push_attribute(out, "href", &format!("#fn-{number}"));
        push_attribute(out, "id", &format!("fnref-{number}-{count}"));
        let _ = write!(out, ">{number}</a></sup>");
    }

    /// Takes the content of a footnote.
    pub(super) fn define(&mut self, label: &str, html: String) {
        let number = self.number(label);
        self.bodies.entry(number).or_insert(html);
    }

    /// The list at the end.
    pub(super) fn list(&self, out: &mut String) {
        if self.references.is_empty() {
            return;
        }
        out.push_str("<ol class=\"footnotes\">\n");
        for number in self.references.keys() {
            let body = self.bodies.get(number).map_or("", String::as_str);
            let _ = writeln!(
                out,
                "<li id=\"fn-{number}\" value=\"{number}\">{body}\
                 <a href=\"#fnref-{number}-1\">↩ {number}</a></li>"
            );
        }
        out.push_str("</ol>\n");
    }
}
