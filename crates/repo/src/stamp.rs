//! What a file held when it was read.

/// The content of a file as it was read, or that there was none. Two stamps are equal when the bytes
/// are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// There was no file.
    Absent,
    /// BLAKE3 of the bytes.
    Content([u8; 32]),
}

impl Stamp {
    /// The stamp of a file that holds these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self::Content(*blake3::hash(bytes).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_not_an_absent_one() {
        assert_ne!(Stamp::of(b""), Stamp::Absent);
        assert_eq!(Stamp::of("日本".as_bytes()), Stamp::of("日本".as_bytes()));
        assert_ne!(Stamp::of(b"a"), Stamp::of(b"b"));
    }
}
