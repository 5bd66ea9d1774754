//! What is said of files in the output folder that somebody has changed since a build made them.

use hexapla_core::{Diagnostic, DocumentPath, Rule};
use hexapla_repo::Built;
use hexapla_report::Finding;

/// A file that is no longer made was kept.
const KEPT: Rule = Rule::new("output/kept");
/// A file was made anew.
const RENEWED: Rule = Rule::new("output/renewed");

/// So many files are named.
const NAMED: usize = 3;

/// A note for those that were kept, and one for those that were made anew.
pub(super) fn changed(output: &str, built: &Built) -> Vec<Finding> {
    let all = [(KEPT, &built.left), (RENEWED, &built.renewed)];
    let all = all.into_iter().filter(|(_, files)| !files.is_empty());
    all.map(|(rule, files)| {
        let found = Diagnostic::note(rule)
            .with_number("files", files.len())
            .with("paths", named(files));
        Finding::new(&found, output, output, "")
    })
    .collect()
}

fn named(files: &[DocumentPath]) -> String {
    let names = files.iter().take(NAMED).map(|path| format!("`{path}`"));
    let mut named = names.collect::<Vec<_>>().join(", ");
    if files.len() > NAMED {
        named.push_str(", …");
    }
    named
}
