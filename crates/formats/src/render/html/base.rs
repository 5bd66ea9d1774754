//! The address that those of a page are read from, where its head names one.

use crate::{
    html::{attribute_value, first_tag},
    inline::html,
};

/// What the `base` element of a page says; nothing of one that leads nowhere or runs something.
pub(super) fn base(source: &str) -> Option<String> {
    let tag = first_tag(source, "base")?;
    let (_, attributes) = html::parts(source, tag);
    let mut all = attributes.iter();
    let href = all.find(|attribute| attribute.name.eq_ignore_ascii_case("href"))?;
    let value = attribute_value(href.value.of(source).trim()).into_owned();
    let end = value.find(['?', '#']).unwrap_or(value.len());
    let value = value.get(..end)?.to_owned();
    let is_place = value.starts_with("http://")
        || value.starts_with("https://")
        || !value.split('/').next()?.contains(':');
    (is_place && !value.is_empty()).then_some(value)
}

/// An address as it is meant, read from a base. A fragment stays on its page, as its author means it.
pub(super) fn meant(base: &str, address: &str) -> String {
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    if first.contains(':')
        || address.starts_with("//")
        || address.starts_with('#')
        || address.is_empty()
    {
        return address.to_owned();
    }
    let host = host_end(base);
    let (host, path) = base.split_at_checked(host).unwrap_or(("", base));
    if address.starts_with('/') {
        return format!("{host}{address}");
    }
    let folder = path.rfind('/').and_then(|at| path.get(..=at));
    let folder = folder.unwrap_or(if host.is_empty() { "" } else { "/" });
    if host.is_empty() {
        return format!("{folder}{address}");
    }
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (steps, rest) = address.split_at_checked(end).unwrap_or((address, ""));
    format!("{host}{}{rest}", walked(folder, steps))
}

/// Where the host of an address ends; 0 of a path.
fn host_end(base: &str) -> usize {
    let Some(at) = base
        .find("//")
        .filter(|at| *at == 0 || base.starts_with("http"))
    else {
        return 0;
    };
    let rest = base.get(at + 2..).unwrap_or_default();
    at + 2 + rest.find('/').unwrap_or(rest.len())
}

fn walked(folder: &str, steps: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let mut steps = steps.split('/').peekable();
    while let Some(step) = steps.next() {
        match step {
            ".." => drop(parts.pop()),
            "." => {}
            step => parts.push(step),
        }
        if matches!(step, "." | "..") && steps.peek().is_none() {
            parts.push("");
        }
    }
    format!("/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_from_what_the_head_names() {
        for (base, address, expected) in [
            ("docs/", "b.html#x", "docs/b.html#x"),
            ("docs/x.html", "../b.html", "docs/../b.html"),
            ("/", "b.html", "/b.html"),
            ("/ドキュメント/", "a.html", "/ドキュメント/a.html"),
            ("x", "b.html", "b.html"),
            ("https://a.example", "b.html", "https://a.example/b.html"),
            (
                "https://a.example/d/e",
                "../ب.html?x=/..",
                "https://a.example/ب.html?x=/..",
            ),
            ("https://a.example/d/", "..", "https://a.example/"),
            ("https://a.example/d/", "/b", "https://a.example/b"),
            ("//a.example/d/", "b", "//a.example/d/b"),
            ("https://a.example/d/", "#x", "#x"),
            ("https://a.example/d/", "mailto:a@b", "mailto:a@b"),
        ] {
            assert_eq!(meant(base, address), expected, "{base} {address}");
        }
    }

    #[test]
    fn a_base_that_runs_something_is_none() {
        assert_eq!(base("<base href='javascript:x//'>"), None);
        assert_eq!(base("<base target=_top>"), None);
        assert_eq!(
            base("<!--<base href=a/>--><base href=' d/?x '>").as_deref(),
            Some("d/")
        );
    }
}
