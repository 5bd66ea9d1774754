//! The step that opens the dashboard in a browser and clicks through it.

use std::path::Path;

use super::Ending;
use crate::program::Program;

/// Where its tests are.
const FOLDER: &str = "tests/browser";

/// What Chromium is called.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Runs the tests with Node and Chromium. Chromium is installed where that can be done unasked, in a
/// container of Debian's; where anything is not there, the step says so and is skipped.
pub(super) fn run(root: &Path) -> Result<Ending, String> {
    for name in ["node", "npm"] {
        if !Program::new(name).line("--version").answers() {
            return Ok(Ending::Skipped(format!("`{name}` is not there")));
        }
    }
    let Some(browser) = browser().or_else(installed) else {
        let why = "no Chromium; name one in CHROMIUM";
        return Ok(Ending::Skipped(why.to_owned()));
    };
    let folder = root.join(FOLDER);
    let fetched = Program::new("npm").line("ci --no-audit --no-fund --loglevel error");
    if !fetched.inside(&folder).passes()? {
        return Ok(Ending::Skipped(
            "npm could not fetch its packages".to_owned(),
        ));
    }
    let built = Program::cargo().line("build --quiet --locked --package hexapla-cli");
    if !built.inside(root).passes()? {
        return Ok(Ending::Failed);
    }
    Program::new("node")
        .line("--test --test-concurrency=1 --test-reporter=spec")
        .with("CHROMIUM", browser)
        .inside(&folder)
        .passes()
        .map(Ending::of)
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

/// The browser, after it was installed.
fn installed() -> Option<String> {
    let who = Program::new("id").line("-u").output().ok()?;
    if who.trim() != "0" || !Program::new("apt-get").line("--version").answers() {
        return None;
    }
    let install = "install --yes --quiet --no-install-recommends chromium";
    Program::new("apt-get").line(install).passes().ok()?;
    browser()
}
