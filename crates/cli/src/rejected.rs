//! Words for what could not be done to a unit.

use hexapla::{Rejected, Why};
use hexapla_messages::Said;

use crate::error::{CommandError, of_finding};

/// Why a unit was left as it is.
pub(crate) fn why(rejected: &Rejected) -> Said {
    match &rejected.why {
        Why::Finding(finding) => of_finding(finding),
        Why::Gone => "why-gone".into(),
        Why::SourceMoved => "why-source-moved".into(),
        Why::TargetMoved => "why-target-moved".into(),
        Why::NoTarget => "why-no-target".into(),
        Why::NotAnnotated => "why-not-annotated".into(),
    }
}

/// A unit and why it was left as it is, as the message `id`.
pub(crate) fn told(id: &'static str, rejected: &Rejected) -> Said {
    Said::new(id)
        .text("unit", rejected.unit.to_string())
        .said("why", why(rejected))
}

/// A rejection as the error of a verb that does one thing.
pub(crate) fn error(rejected: &Rejected) -> CommandError {
    match &rejected.why {
        Why::Finding(finding) => {
            let unit = rejected.unit.to_string();
            CommandError::finding(
                finding.clone(),
                Said::new("text-refused").text("unit", unit),
            )
        }
        Why::Gone | Why::SourceMoved | Why::TargetMoved | Why::NoTarget => {
            CommandError::unmet(told("not-recorded", rejected))
        }
        Why::NotAnnotated => {
            let hint = Said::new("hint-annotations").text("line", keeping(rejected));
            CommandError::new(told("not-recorded", rejected)).hint(hint)
        }
    }
}

/// What makes the files of a document keep annotations.
fn keeping(rejected: &Rejected) -> &'static str {
    let is_fluent = rejected.unit.path.ends_with(".ftl");
    if is_fluent {
        "annotations = true"
    } else {
        "catalogs = \"locales/{locale}/{path}.ftl\""
    }
}
