//! What is to be said of the theme of a site.

use hexapla_core::{Diagnostic, Rule};
use hexapla_report::{Finding, Lines};

use crate::session::Session;

const LEFT_OUT: Rule = Rule::new("theme/left-out");

/// So many files are named.
const NAMED: usize = 5;

/// What is to be said of files of the theme that are not taken, once for all; it stands where the configuration
/// names the theme.
pub(super) fn left_out(session: &Session<'_>, files: &[String]) -> Option<Finding> {
    if files.is_empty() {
        return None;
    }
    let named = files.iter().take(NAMED).map(|file| format!("`{file}`"));
    let mut names = named.collect::<Vec<String>>().join(", ");
    if files.len() > NAMED {
        names.push_str(", …");
    }
    let found = Diagnostic::warning(LEFT_OUT)
        .with_number("count", files.len())
        .with("files", names)
        .at(session.project.config.site.theme_span);
    let path = session.relative(session.project.config_file());
    let mut lines = Lines::of(session.project.config_text());
    Some(Finding::within(&found, &path, &path, &mut lines))
}
