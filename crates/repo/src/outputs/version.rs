//! Which version of hexapla wrote what it keeps beside outputs.

use std::path::Path;

use crate::error::Error;

/// Reads a text that begins with a line like `header`, whose last word is a version. Its lines may end as on
/// Windows, which git may see to; what has no such line is for the reader to pass over.
///
/// # Errors
/// When a newer version wrote it: what that says would be lost.
pub(super) fn expect_known(text: String, header: &str, file: &Path) -> Result<String, Error> {
    let text = match text.contains('\r') {
        true => text.replace("\r\n", "\n"),
        false => text,
    };
    let numbered = header.trim_end().rsplit_once(' ');
    let found = numbered.and_then(|(name, known)| {
        let found = text.lines().next()?.strip_prefix(name)?.strip_prefix(' ')?;
        let (found, known): (u32, u32) = (found.parse().ok()?, known.parse().ok()?);
        (found > known).then_some((found, known))
    });
    match found {
        Some((found, known)) => Err(Error::Newer {
            path: file.to_owned(),
            found,
            known,
        }),
        None => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let file = Path::new("dist/.hexapla/ledger");
        expect_known(text.to_owned(), "hexapla ledger 3\n", file).ok()
    }

    #[test]
    fn only_what_a_newer_version_wrote_is_refused() {
        for text in [
            "",
            "hexapla ledger 3\nx",
            "hexapla ledger 2\n",
            "hexapla ledger x\n",
            "x\n",
        ] {
            assert_eq!(read(text).as_deref(), Some(text));
        }
        for text in [
            "hexapla ledger 4\nx",
            "hexapla ledger 12\r\n",
            "hexapla ledger 4",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn lines_end_as_here() {
        let text = "hexapla ledger 3\r\npublished\tja\t記事.md\r\n";
        assert_eq!(read(text).unwrap(), text.replace('\r', ""));
    }
}
