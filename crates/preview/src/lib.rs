//! Shows a site that was built, on this machine only, and tells its pages when it is built again.
//!
//! A [`Server`] listens on 127.0.0.1 and answers `GET` and `HEAD` with files that a function gives it.
//! Pages get one more element on the way out, a script of ours, which listens to a stream of events: it
//! loads the page anew after a build that changed files, and shows what is to be said about the build
//! ([`News`]) in a box. The files themselves are as `build` makes them, and their content policy, which
//! allows scripts and connections of the same origin, holds.
//!
//! What holds here:
//! - nothing but the loopback interface is bound, and a request whose `Host` is another name than that
//!   of this machine is refused, so that no web page reaches the site by a name of its own (DNS
//!   rebinding);
//! - a path is read as a `DocumentPath`, so it cannot leave its folder; who reads the files follows no
//!   symlink;
//! - the number of connections is bounded, each is cut off after some seconds but for the streams, and
//!   of those there are fewer than connections.
//!
//! This crate knows nothing of projects, builds and disks.
#![allow(
    clippy::disallowed_methods,
    reason = "a connection that says nothing is given up after a time"
)]

mod answer;
mod inject;
mod live;
mod request;
mod server;

pub use live::{Live, News, NewsItem, Pages};
pub use server::{Files, Port, Server};
