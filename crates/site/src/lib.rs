//! A multilingual site of articles: values in, pages out.
//!
//! A [`Site`] holds everything that the pages are made of: locales, articles with their versions, the
//! words round them, and what a project's theme replaces. A [`Maker`] plans it (addresses, order,
//! tags) and gives [`Page`]s, each a path and bytes: [`Maker::article`] one article in all its
//! locales, [`Maker::locale`] what a locale has besides, [`Maker::whole`] what the site has once. So
//! whoever calls can make pages in parallel, and write each as soon as it is there.
//!
//! How the site is laid out:
//! - the source locale stands at the root, each other in the folder of its name; a page has the same
//!   path below it, but for the last part of an article's, its slug;
//! - all links between pages are relative, so the site works in any folder and from a disk;
//! - an article is built in a locale when some of it is translated. Elsewhere links and the language
//!   menu lead to the source, and say so;
//! - a heading has the id of the source's heading in every locale, so that no fragment dies;
//! - no page has inline script or style, or takes anything from another host. Only the page for
//!   searching has a script.
//! - a pseudo-locale has every article, and no search engine is to see any of it: its pages say so, and
//!   stand in no sitemap, feed or set of alternates. `robots.txt` does not forbid them, for who may not
//!   read a page does not read there that it is not to be indexed.
//!
//! Escaping: texts of articles and catalogs reach a page as values of templates that escape them, as
//! Markdown that `hexapla-formats` renders, or as JSON whose `<`, `>` and `&` are escaped. Addresses
//! go through [`is_safe_address`](hexapla_formats::is_safe_address).
//!
//! This crate does not know where texts come from or where pages go, and it has no clock.

mod address;
mod article;
mod date;
mod grounds;
mod image;
mod leads;
mod linked;
mod lists;
mod machine;
mod maker;
mod model;
mod outline;
mod page;
mod reading;
mod redirects;
mod search;
mod small;
mod tag;
mod theme;
mod titled;
mod words;

pub use address::slug;
pub use article::MadeArticle;
pub use date::Date;
pub use image::image_size;
pub use leads::Led;
pub use maker::Maker;
pub use model::{
    Article, Asset, Coverage, Credits, Page, PseudoWords, Said, Shown, Site, SiteLocale, Version,
};
pub use outline::{INDEXES, Outline, outline, plain, resolve_path};
pub use redirects::{Claim, Misleading, Misled};
pub use search::{Digest, OldIndex, tokens};
pub use theme::ThemeError;
pub use words::own_words;
