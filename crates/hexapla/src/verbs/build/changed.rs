//! What is said of files in the output folder that somebody has changed since a build made them, and of those that
//! no longer belong there.

use hexapla_core::{Diagnostic, DocumentPath, Rule};
use hexapla_repo::{Built, Config};
use hexapla_report::Finding;

use super::BuildOptions;

/// A file that is no longer made was kept.
const KEPT: Rule = Rule::new("output/kept");
/// A file was made anew.
const RENEWED: Rule = Rule::new("output/renewed");

/// Files stay that were not made, because not everything could be read.
const UNMADE: Rule = Rule::new("output/unmade");

/// So many files are named.
const NAMED: usize = 3;

/// A note for those that were kept, and one for those that were made anew.
pub(super) fn changed(output: &str, built: &Built) -> Vec<Finding> {
    let all = [(KEPT, &built.left), (RENEWED, &built.renewed)];
    let all = all.into_iter().filter(|(_, files)| !files.is_empty());
    all.map(|(rule, files)| told(Diagnostic::note(rule), files, output))
        .collect()
}

/// A warning where files stayed that a build of all locales would have removed. Obstacles are told by themselves.
pub(super) fn unmade(config: &Config, options: &BuildOptions, built: &Built) -> Option<Finding> {
    let files = built.unmade.as_slice();
    let is_of_all = options.locales.len() == config.locales.len() && built.obstacles.is_empty();
    let found = || told(Diagnostic::warning(UNMADE), files, &config.build.output);
    (is_of_all && !files.is_empty()).then(found)
}

fn told(found: Diagnostic, files: &[DocumentPath], output: &str) -> Finding {
    let found = found.with_number("files", files.len());
    Finding::new(&found.with("paths", named(files)), output, output, "")
}

fn named(files: &[DocumentPath]) -> String {
    let names = files.iter().take(NAMED).map(|path| format!("`{path}`"));
    let mut named = names.collect::<Vec<_>>().join(", ");
    if files.len() > NAMED {
        named.push_str(", …");
    }
    named
}
