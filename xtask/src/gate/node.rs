//! The steps that need Node: the dashboard and the site in a browser, bundles in their other runtime.

use std::path::Path;

use super::Ending;
use crate::program::Program;

/// The tests of the dashboard, those of the site, those of bundles.
const DASHBOARD: &str = "tests/browser";
const SITE: &str = "tests/browser-site";
const BUNDLES: &str = "tests/bundles";

/// The tests of the site that need Java.
const NU: &str = "nu.test.js";

/// What Chromium is called.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Opens the dashboard in a browser and clicks through it.
pub(super) fn dashboard(root: &Path) -> Result<Ending, String> {
    let Some(browser) = browser().or_else(installed) else {
        return Ok(no_browser());
    };
    let folder = root.join(DASHBOARD);
    if let Some(ending) = unready(root, &folder)? {
        return Ok(ending);
    }
    tests(&folder, &[], Some(browser))
}

/// Builds the site of this repository's articles and looks at it with a browser, axe and the Nu checker.
pub(super) fn site(root: &Path) -> Result<Ending, String> {
    let folder = root.join(SITE);
    if let Some(ending) = unready(root, &folder)? {
        return Ok(ending);
    }
    let build =
        Program::cargo().line("run --quiet --locked --package hexapla-cli -- build --quiet");
    if !build.inside(root).passes()? {
        return Ok(Ending::Failed);
    }
    let files = tests(&folder, &["pages.test.js", "terms.test.js"], None)?;
    let seen = match browser().or_else(installed) {
        Some(browser) => tests(&folder, &["axe.test.js", "site.test.js"], Some(browser))?,
        None => no_browser(),
    };
    let valid = if Program::new("java").line("-version").answers() {
        tests(&folder, &[NU], None)?
    } else {
        Ending::Skipped("no Java, so the Nu checker did not read the site".to_owned())
    };
    Ok(files.and(seen).and(valid))
}

/// Loads built bundles with the runtime of JavaScript and holds what it says against a table, which a
/// test in Rust holds against ours.
pub(super) fn bundles(root: &Path) -> Result<Ending, String> {
    let folder = root.join(BUNDLES);
    if let Some(ending) = unready(root, &folder)? {
        return Ok(ending);
    }
    tests(&folder, &[], None)
}

/// Fetches what the tests of a folder need and builds the program; how the step ends, where that
/// cannot be.
fn unready(root: &Path, folder: &Path) -> Result<Option<Ending>, String> {
    for name in ["node", "npm"] {
        if !Program::new(name).line("--version").answers() {
            return Ok(Some(Ending::Skipped(format!("`{name}` is not there"))));
        }
    }
    let fetched = Program::new("npm").line("ci --no-audit --no-fund --loglevel error");
    if !fetched.inside(folder).passes()? {
        let why = "npm could not fetch its packages".to_owned();
        return Ok(Some(Ending::Skipped(why)));
    }
    let built = Program::cargo().line("build --quiet --locked --package hexapla-cli");
    let is_built = built.inside(root).passes()?;
    Ok((!is_built).then_some(Ending::Failed))
}

/// Runs files of tests with Node; all of a folder's, where none is named.
fn tests(folder: &Path, files: &[&str], browser: Option<String>) -> Result<Ending, String> {
    let mut node = Program::new("node")
        .line("--test --test-concurrency=1 --test-reporter=spec")
        .args(files)
        .inside(folder);
    if let Some(browser) = browser {
        node = node.with("CHROMIUM", browser);
    }
    node.passes().map(Ending::of)
}

fn no_browser() -> Ending {
    Ending::Skipped("no Chromium; name one in CHROMIUM".to_owned())
}

/// The browser that is named, or a usual one.
fn browser() -> Option<String> {
    let named = std::env::var("CHROMIUM").ok();
    let usual = BROWSERS.map(|name| found(name).unwrap_or_default());
    let mut candidates = named.into_iter().chain(usual);
    candidates.find(|path| !path.is_empty() && Path::new(path).exists())
}

/// Where the shell finds a program.
fn found(name: &str) -> Option<String> {
    let which = Program::new("which").args(&[name]);
    let path = which.output().ok()?;
    Some(path.trim().to_owned())
}

/// The browser, after it was installed where that can be done unasked: in a container of Debian's.
fn installed() -> Option<String> {
    let who = Program::new("id").line("-u").output().ok()?;
    if who.trim() != "0" || !Program::new("apt-get").line("--version").answers() {
        return None;
    }
    let install = "install --yes --quiet --no-install-recommends chromium";
    Program::new("apt-get").line(install).passes().ok()?;
    browser()
}
