//! Links by the address at which a generator shows a page: `../b/` and `b.html`, where no file is named.
//!
//! Locales lie beside each other, so such a link leads on as it is wherever the locale has the page. Where it
//! has not, the link is dead, and is led to the page of the source.

use hexapla_formats::LinkKind;

use super::{
    Address, Goal, LinkPage, LinkStyle, Sought, between, encode, folder, html_page, join,
    page_folder, write,
};

/// What browsers read the addresses of a page from.
#[derive(Clone, Copy)]
enum Base {
    /// The folder that the page becomes.
    Page,
    /// The folder that its file lies in.
    File,
}

impl Base {
    fn folder(self, file: &str) -> String {
        match self {
            Self::Page => page_folder(file),
            Self::File => folder(file).to_owned(),
        }
    }
}

/// The address at which a page is shown, as far as the path of its file says it, without slashes at its ends; by
/// it links are told to lead there. None where a generator shows the page of the source itself in a locale that has
/// none.
#[must_use]
pub fn shown_at(file: &str, style: LinkStyle) -> Option<String> {
    let address = page_folder(file);
    let address = match style {
        LinkStyle::Rooted | LinkStyle::Folders => return None,
        LinkStyle::Relref | LinkStyle::Internal => &*address,
        LinkStyle::Files | LinkStyle::Liquid | LinkStyle::Books => without_readme(&address),
    };
    Some(plain(address, style))
}

/// These generators show `README.md` as the page of its folder.
pub(super) fn without_readme(address: &str) -> &str {
    let inside = address.trim_end_matches('/');
    let above = folder(inside);
    match inside.get(above.len()..) {
        Some(name) if name.eq_ignore_ascii_case("readme") => above,
        Some(_) | None => address,
    }
}

/// An address as [`shown_at`] has it.
pub(super) fn plain(address: &str, style: LinkStyle) -> String {
    let address = address.trim_matches('/');
    let stem = [".html", ".htm"]
        .iter()
        .find_map(|ending| address.strip_suffix(ending));
    let address = match stem.map(|stem| (folder(stem), stem)) {
        Some((above, stem)) if stem.get(above.len()..) == Some("index") => above,
        Some((_, stem)) => stem,
        None => address,
    };
    let address = address.trim_end_matches('/');
    match style {
        LinkStyle::Relref | LinkStyle::Internal => address.to_lowercase().replace(' ', "-"),
        LinkStyle::Files
        | LinkStyle::Liquid
        | LinkStyle::Rooted
        | LinkStyle::Folders
        | LinkStyle::Books => address.to_owned(),
    }
}

/// What stands in place of an address that leads to a page which the locale has not; `None` where it leads to
/// one that is there, or to none.
pub(super) fn lead_on(
    (address, kind): (&Address, LinkKind),
    page: LinkPage<'_>,
    goal: &dyn Fn(Sought<'_>) -> Option<Goal>,
) -> Option<String> {
    if address.is_tag() || address.is_absolute() || address.path.starts_with("@/") {
        return None;
    }
    let bases: &[Base] = match page.style {
        LinkStyle::Rooted | LinkStyle::Folders => return None,
        LinkStyle::Relref | LinkStyle::Internal | LinkStyle::Files => &[Base::Page, Base::File],
        // Which of both is for the project's own configuration to say.
        LinkStyle::Liquid => &[Base::File, Base::Page],
        LinkStyle::Books => &[Base::File],
    };
    let (base, found) = bases.iter().find_map(|base| {
        let path = join(&base.folder(page.source), &address.path)?;
        let found = goal(Sought::Page(&plain(&path, page.style)))?;
        Some((*base, found))
    })?;
    let Goal::Page {
        output,
        other: Some(_),
        ..
    } = &found
    else {
        return None;
    };
    let as_written = || {
        let here = base.folder(page.output);
        Some(encode(&between(&here, &as_written(address, base, output))))
    };
    let is_html = kind == LinkKind::Attribute;
    match page.style {
        LinkStyle::Liquid => as_written(),
        // These do not read what stands in HTML.
        LinkStyle::Files if is_html => as_written(),
        LinkStyle::Internal if is_html => None,
        LinkStyle::Files
        | LinkStyle::Rooted
        | LinkStyle::Relref
        | LinkStyle::Internal
        | LinkStyle::Folders
        | LinkStyle::Books => write(address, page, &found),
    }
}

/// The address of a page in the form in which its author named it: as a file, or as a folder.
fn as_written(address: &Address, base: Base, output: &str) -> String {
    if address.path.ends_with(".html") && matches!(base, Base::File) {
        return html_page(output);
    }
    let whole = page_folder(output);
    let shown = without_readme(&whole);
    let is_index = shown == folder(output);
    let is_folder =
        is_index || address.path.ends_with(['/', '.']) || address.path.ends_with(".html");
    let bare = shown.trim_end_matches('/');
    if is_folder { shown } else { bare }.to_owned()
}

#[cfg(test)]
mod tests;
