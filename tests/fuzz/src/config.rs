//! Configuration of any text: a value, or problems that point into the text.

use std::path::Path;

use hexapla_repo::Config;

/// Reading never panics, and what it finds wrong stands in the text.
pub fn check_config(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match Config::parse(Path::new("hexapla.toml"), &text) {
        Ok(config) => assert!(!config.documents.is_empty(), "a project without documents"),
        Err(error) => {
            assert!(!error.problems.is_empty(), "an error without a problem");
            for problem in &error.problems {
                let span = problem.span;
                assert!(
                    text.get(span.start..span.end).is_some(),
                    "{problem:?} points nowhere"
                );
            }
        }
    }
}
