//! The body of an article below its title.

use std::collections::BTreeSet;

use hexapla_core::Untrusted;
use hexapla_formats::{Format, Rendered, RenderedHeading};

/// What begins a body that answers to further ids.
const PLACES: &str = "<div class=\"places\">";

/// A body without the heading that says the title again, or nothing, which the page has above it; of one that
/// shows pictures the pictures are left. What led to the heading, or to what is in it, leads to the beginning of
/// the body.
pub(crate) fn without_title(mut page: Rendered, title: &str, format: Format) -> Rendered {
    let says_it = |heading: &RenderedHeading| {
        let is_nothing = heading.is_picture || heading.text.is_empty();
        heading.level == 1 && (is_nothing || heading.text == title)
    };
    if !page.headings.first().is_some_and(says_it) {
        return page;
    }
    let places = page.html.strip_prefix(PLACES);
    let (places, rest) = places
        .and_then(|rest| rest.split_once("</div>\n"))
        .unwrap_or(("", &page.html));
    // In a page of HTML it may stand in what is round it, and nothing else there looks like it.
    let (before, from) = match format {
        Format::Html => rest.split_once("<h1 ").unwrap_or((rest, "")),
        Format::Markdown | Format::Text | Format::Fluent | Format::Json | Format::Yaml => {
            ("", rest.strip_prefix("<h1").unwrap_or_default())
        }
    };
    let Some((inside, after)) = from.split_once("</h1>\n") else {
        return page;
    };
    let heading = page.headings.remove(0);
    if heading.is_picture {
        let top = match places {
            "" => String::new(),
            places => format!("{PLACES}{places}</div>\n"),
        };
        let picture = inside.trim_start();
        page.html = format!("{top}{before}<p {picture}</p>\n{after}");
        return page;
    }
    let (pictures, mut known) = match format {
        Format::Html => pictures(inside),
        Format::Markdown | Format::Text | Format::Fluent | Format::Json | Format::Yaml => {
            (String::new(), BTreeSet::new())
        }
    };
    let ids = [&heading.id].into_iter().chain(&heading.aliases);
    let ids = ids.map(|id| Untrusted::new(id).for_attribute());
    let within = ids_in(inside);
    let own = ids.chain(within).filter(|id| known.insert(id.clone()));
    let own: String = own.map(|id| format!("<span id=\"{id}\"></span>")).collect();
    page.html = format!("{PLACES}{places}{own}</div>\n{before}{pictures}{after}");
    page
}

/// The pictures of a heading that is not shown, as a paragraph, and their ids. In what we write of a page of HTML
/// a tag ends where the first `>` stands.
fn pictures(inside: &str) -> (String, BTreeSet<String>) {
    let tags = inside.split("<img ").skip(1);
    let tags = tags.filter_map(|rest| Some(format!("<img {}>", rest.split_once('>')?.0)));
    let all: String = tags.collect();
    let known = ids_in(&all).collect();
    if all.is_empty() {
        return (all, known);
    }
    (format!("<p>{all}</p>\n"), known)
}

/// The ids in what we wrote.
fn ids_in(html: &str) -> impl Iterator<Item = String> {
    let parts = html.split(" id=\"").skip(1);
    parts.filter_map(|rest| rest.split('"').next().map(str::to_owned))
}
