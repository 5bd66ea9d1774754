//! Files that a person names to receive a report: replaced whole, wherever they lie.

use std::{io::Write as _, path::Path};

use crate::error::Error;

/// Writes a report into a file that the person named, which may lie outside of the project. Folders
/// that are missing are made; the file is replaced in one step.
///
/// # Errors
/// When the system forbids it.
pub fn replace_file(file: &Path, text: &str) -> Result<(), Error> {
    let fail = |cause| Error::io("write", file, cause);
    let parent = file
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent).map_err(fail)?;
    if file.exists() && !file.is_file() {
        // A device or a pipe (`/dev/stderr`) is written to, not replaced.
        return std::fs::write(file, text).map_err(fail);
    }
    let mut beside = tempfile::NamedTempFile::new_in(parent).map_err(fail)?;
    beside.write_all(text.as_bytes()).map_err(fail)?;
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    beside.as_file().set_permissions(readable).map_err(fail)?;
    beside.persist(file).map_err(|error| fail(error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_replaced_and_its_folder_made() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a/b/status.json");
        replace_file(&file, "one").unwrap();
        replace_file(&file, "two").unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "two");
        assert_eq!(
            std::fs::read_dir(file.parent().unwrap()).unwrap().count(),
            1
        );
    }
}
