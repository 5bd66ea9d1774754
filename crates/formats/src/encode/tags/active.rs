//! Markup that runs or loads something, in texts of which nobody knows whether a program puts them into a page as
//! they are: messages and strings.

use std::collections::BTreeSet;

use hexapla_core::{Attribute, Diagnostic, Span};

use super::{FOREIGN_ATTRIBUTE, FOREIGN_TAG, UNSAFE_URL, address, short};
use crate::{inline::html, links::tags};

/// Elements that run, load or ask for something where they stand (HTML Standard, 4.2, 4.7, 4.8, 4.10, 4.12).
const ELEMENTS: [&str; 24] = [
    "applet", "audio", "base", "body", "embed", "form", "frame", "frameset", "html", "iframe",
    "image", "img", "input", "link", "math", "meta", "object", "script", "source", "style", "svg",
    "track", "video", "xml",
];

/// Attributes that do so on any element, beside those of events.
const ATTRIBUTES: [&str; 5] = ["action", "background", "formaction", "srcdoc", "style"];

/// Attributes whose value is an address, or several.
const ADDRESSES: [&str; 8] = [
    "cite",
    "data",
    "href",
    "longdesc",
    "poster",
    "src",
    "srcset",
    "xlink:href",
];

/// Of these also the addresses are those of the source: what they load runs.
pub(super) const RUNNING: [&str; 13] = [
    "applet", "base", "embed", "form", "frame", "iframe", "link", "math", "meta", "object",
    "script", "style", "svg",
];

/// Checks that `target` has no active markup that `source` has not.
///
/// # Errors
/// The first of it, with its place in `target`.
pub(crate) fn no_new(source: &str, target: &str) -> Result<(), Diagnostic> {
    if source == target {
        return Ok(());
    }
    safe_addresses(source, target)?;
    if !target.contains('<') {
        return Ok(());
    }
    let known = Known::of(source);
    // A placeable may say what the element is.
    if let Some(at) = target.find("<{").filter(|_| !source.contains("<{")) {
        return Err(Diagnostic::error(FOREIGN_TAG)
            .at(Span::new(at, at + 1))
            .with("tag", "{"));
    }
    // This ends a comment, too (HTML Standard, 13.2.5.52).
    let plain = target.replace("--!>", " -->");
    // A tag that is not closed is closed by what a program puts behind it.
    for behind in ["", ">", "\">", "'>"] {
        let text = format!("{plain}{behind}");
        let mut found = Ok(());
        tags::each(&text, Span::new(0, text.len()), &mut |tag| {
            if found.is_ok() {
                found = known.expect(tag, &text, target.len());
            }
        });
        found?;
    }
    Ok(())
}

/// Checks a text that is an address, and links as Markdown writes them.
fn safe_addresses(source: &str, target: &str) -> Result<(), Diagnostic> {
    let refuse = |at: usize, address: &str| {
        let found = Diagnostic::error(UNSAFE_URL).at(Span::new(at, at + address.len()));
        Err(found.with("url", short(address)))
    };
    let begins = |start: &&str| source.starts_with(*start);
    let is_address = source.contains("://") || ["/", "#", "mailto:", "tel:"].iter().any(begins);
    if is_address && !source.contains(char::is_whitespace) && !address::is_safe(target) {
        return refuse(0, target);
    }
    for (at, opening) in target.match_indices("](") {
        let start = at + opening.len();
        let rest = Span::new(start, target.len()).of(target);
        let written = rest.split([')', ' ', '\n']).next().unwrap_or_default();
        if !address::is_safe(written.trim_start_matches('<')) && !source.contains(written) {
            return refuse(start, written);
        }
    }
    Ok(())
}

/// What a source has.
#[derive(Default)]
struct Known {
    text: String,
    tags: BTreeSet<String>,
    elements: BTreeSet<String>,
    /// Names and values.
    attributes: BTreeSet<(String, String)>,
}

impl Known {
    fn of(source: &str) -> Self {
        let mut known = Self {
            text: source.to_owned(),
            ..Self::default()
        };
        tags::each(source, Span::new(0, source.len()), &mut |tag| {
            let (name, attributes) = html::parts(source, tag);
            known.tags.insert(tag.of(source).to_owned());
            known.elements.insert(name.of(source).to_ascii_lowercase());
            let values = attributes.iter().map(|part| entry(part, source));
            known.attributes.extend(values);
        });
        known
    }

    fn expect(&self, tag: Span, text: &str, end: usize) -> Result<(), Diagnostic> {
        let shown = Span::new(tag.start.min(end), tag.end.min(end));
        let (name, attributes) = html::parts(text, tag);
        let element = name.of(text).to_ascii_lowercase();
        // What stands before a colon is a name space.
        let local = element.rsplit(':').next().unwrap_or_default();
        let is_foreign = ELEMENTS.contains(&local) && !self.elements.contains(&element);
        if is_foreign || !self.has_content(local, Span::new(tag.end.min(end), end).of(text)) {
            let refusal = Diagnostic::error(FOREIGN_TAG).at(shown);
            return Err(refusal.with("tag", short(&element)));
        }
        if self.tags.contains(tag.of(text)) {
            return Ok(());
        }
        for part in &attributes {
            let known @ (attribute, value) = &entry(part, text);
            if self.attributes.contains(known) {
                continue;
            }
            let is_address = ADDRESSES.contains(&attribute.as_str());
            // A placeable may say what the attribute is.
            let is_open = attribute.contains('{') || value.contains('{');
            if is_open
                || attribute.starts_with("on")
                || ATTRIBUTES.contains(&attribute.as_str())
                || (is_address && RUNNING.contains(&local))
            {
                let refusal = Diagnostic::error(FOREIGN_ATTRIBUTE).at(shown);
                return Err(refusal
                    .with("attribute", short(attribute))
                    .with("tag", short(&element)));
            }
            if is_address && !address::is_safe(value) {
                let refusal = Diagnostic::error(UNSAFE_URL).at(shown);
                return Err(refusal.with("url", short(value)));
            }
        }
        Ok(())
    }

    /// Whether a script or a style says what one of the source says; `rest` begins behind its tag.
    fn has_content(&self, element: &str, rest: &str) -> bool {
        if !matches!(element, "script" | "style") {
            return true;
        }
        let content = rest.split("</").next().unwrap_or_default();
        content.trim().is_empty() || self.text.contains(content)
    }
}

fn entry(part: &Attribute, text: &str) -> (String, String) {
    (
        part.name.to_ascii_lowercase(),
        part.value.of(text).to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(source: &str, target: &str) -> Option<String> {
        let refusal = no_new(source, target).err()?;
        Some(refusal.rule.as_str().to_owned())
    }

    #[test]
    fn what_runs_or_loads_is_refused_where_the_source_has_it_not() {
        for target in [
            "Piano <script>alert(1)</script>",
            "計画<SCRIPT/x>",
            "<svg><a xlink:href='x'>",
            "<x:script>",
            "żółw <img src=x>",
            "قلم <img src=x onerror=alert(1)",
            "<img alt=\"",
            "<b><iframe src='x",
            "<!-- a --!><img src=x onerror=alert(1)> -->",
            "Ciao <{ -brand }>",
        ] {
            let found = rule("Plain <b>text</b>", target);
            assert_eq!(found.as_deref(), Some("structure/foreign-tag"), "{target}");
        }
        for target in [
            "<b onclick=alert(1)>",
            "<b/ONfocus=x tabindex=1>",
            "<b style='background:url(//x)'>",
            "<b title=\"x\" onclick='x",
            "<b { $x }>",
            "<b title={ $x }>",
        ] {
            let found = rule("Plain <b>text</b>", target);
            assert_eq!(
                found.as_deref(),
                Some("structure/foreign-attribute"),
                "{target}"
            );
        }
        for target in [
            "<a href=\"javascript:alert(1)\">qui</a>",
            "<a href=' &#106;avascript:x'>",
            "<a href=data:text/html,x>",
            "[x](javascript:alert(1))",
            "Zobacz [x](&#106;avascript:y)",
        ] {
            let found = rule("<a href=\"x.html\">this</a>", target);
            assert_eq!(found.as_deref(), Some("structure/unsafe-url"), "{target}");
        }
    }

    #[test]
    fn what_runs_stays_as_it_is() {
        let source = "A <script src=\"a.js\"></script><script>a()</script>";
        assert_eq!(
            rule(
                source,
                "B <script src=\"a.js\"></script> <script>a()</script>"
            ),
            None
        );
        for target in [
            "B <script src=\"//x/a.js\"></script>",
            "B <script src=\"a.js\">b()</script>",
            "B <script>b()</script>",
            "B <script src=\"a.js\"></script><script>b()",
        ] {
            assert!(rule(source, target).is_some(), "{target}");
        }
        let is_refused = |source: &str, target: &str| rule(source, target).is_some();
        assert!(is_refused("https://x.org/", "javascript:alert(1)"));
        assert!(!is_refused("https://x.org/", "https://x.org/ja/"));
        assert!(!is_refused(
            "An introduction to JavaScript",
            "JavaScript: wprowadzenie"
        ));
    }

    #[test]
    fn what_the_source_has_and_what_does_nothing_stays() {
        let source = "See <a href=\"javascript:x()\" onclick=y>this</a> <img data-l10n-name=\"icon\"/> <script>";
        for target in [
            "Vedi <a onclick=y href=\"javascript:x()\" class=z>qui</a>",
            "<img data-l10n-name=\"icon\" /> 絵 <IMG data-l10n-name='icon'>",
            "uso: prog <script>",
            "a < b, x <y> z, <3, </script>, <!-- c -->, <br>, <a href=\"it.html\">, <a href=https://x>",
            "onclick=x javascript:alert(1)",
            "<",
        ] {
            assert_eq!(rule(source, target), None, "{target}");
        }
    }
}
