//! Places that answer to further ids.

use super::{blocks::Writer, escape::push_attribute};

impl Writer<'_> {
    /// Lets the beginning of the page answer to what leads there.
    pub(super) fn begin(&mut self) {
        let top = self.lent(self.rendering.top);
        if !top.is_empty() {
            let places = places(&top);
            self.out = format!("<div class=\"places\">{places}</div>\n");
        }
    }

    /// Those of further ids that nothing else has.
    pub(super) fn lent(&mut self, further: &[String]) -> Vec<String> {
        let mut lent = Vec::new();
        for id in further {
            if self.slugs.lend(id) {
                lent.push(id.clone());
            }
        }
        lent
    }
}

/// What makes a place answer to further ids: without words, so without width or height.
pub(super) fn places(aliases: &[String]) -> String {
    let mut spans = String::new();
    for alias in aliases {
        spans.push_str("<span");
        push_attribute(&mut spans, "id", alias);
        spans.push_str("></span>");
    }
    spans
}
