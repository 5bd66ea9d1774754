//! JSON of any report.

use serde::Serialize;

/// A report as JSON, indented by two, with a final line break.
///
/// Serializing a report cannot fail (its keys are strings); should it, the error stands in the text.
#[must_use]
pub fn to_json(report: &impl Serialize) -> String {
    match serde_json::to_string_pretty(report) {
        Ok(mut text) => {
            text.push('\n');
            text
        }
        Err(error) => format!(
            "{{ \"error\": \"{}\" }}\n",
            error.to_string().escape_default()
        ),
    }
}
