//! Words for what could not be done to a unit.

use hexapla::{Rejected, Why};

use crate::{
    commands::harmless,
    error::{CommandError, Kind},
    ui::Ui,
};

const NOT_ANNOTATED: &str = "its file keeps no states, origins and sources";

/// One sentence on why a unit was left as it is.
pub(crate) fn sentence(ui: &Ui, rejected: &Rejected) -> String {
    match &rejected.why {
        Why::Finding(finding) => ui.sentence(finding),
        Why::Gone => "the document no longer has this unit".to_owned(),
        Why::SourceMoved => "its source text changed in the meantime".to_owned(),
        Why::TargetMoved => "its translation changed in the meantime".to_owned(),
        Why::NoTarget => "it has no translation yet".to_owned(),
        Why::NotAnnotated => NOT_ANNOTATED.to_owned(),
    }
}

/// A rejection as the error of a verb that does one thing.
pub(crate) fn error(rejected: &Rejected) -> CommandError {
    let unit = harmless(&rejected.unit.to_string());
    let message = |text: &str| format!("`{unit}`: {text}; nothing was written");
    match &rejected.why {
        Why::Finding(finding) => CommandError {
            kind: Kind::Finding(finding.clone()),
            message: format!("the text cannot stand in `{unit}`; nothing was written"),
            hints: Vec::new(),
        },
        Why::Gone => CommandError::unmet(message("the document no longer has this unit")),
        Why::SourceMoved => CommandError::unmet(message("its source text changed in the meantime")),
        Why::TargetMoved => CommandError::unmet(message("its translation changed in the meantime")),
        Why::NoTarget => CommandError::unmet(message("it has no translation yet")),
        Why::NotAnnotated => CommandError::new(message(NOT_ANNOTATED)).hint(keeping(rejected)),
    }
}

/// What makes the files of a document keep annotations.
fn keeping(rejected: &Rejected) -> &'static str {
    let is_fluent = rejected.unit.path.ends_with(".ftl");
    if is_fluent {
        "put `annotations = true` into its `[[documents]]` in `hexapla.toml`"
    } else {
        "put `catalogs = \"locales/{locale}/{path}.ftl\"` into its `[[documents]]` in `hexapla.toml`"
    }
}
