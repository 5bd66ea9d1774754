//! A fast hash of our own, so that nothing depends on the standard library's unnamed one.
//!
//! The folded multiplication is that of wyhash. Texts that hash alike are compared before they count
//! as equal; words are not, since a false common word only moves a score by a little.

const SALT: [u64; 2] = [0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93];

/// Mixes two numbers into one.
pub(crate) fn mix(one: u64, other: u64) -> u64 {
    let [first, second] = SALT;
    let product = u128::from(one ^ first) * u128::from(other ^ second);
    (product as u64) ^ ((product >> 64) as u64)
}

/// The fingerprint of a text, byte for byte.
pub(crate) fn fingerprint(text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let body = words.iter().fold(text.len() as u64, |hash, word| {
        mix(hash, u64::from_le_bytes(*word))
    });
    let tail = rest
        .iter()
        .fold(1, |tail, byte| (tail << 8) | u64::from(*byte));
    mix(body, tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_anywhere_changes_the_fingerprint() {
        let texts = [
            "",
            "a",
            "b",
            "ab",
            "日本語",
            "日本语",
            "12345678",
            "123456789",
            "12345678\0",
            "zażółć",
            "İstanbul",
            "ترجمة",
            "ترجمه",
        ];
        let mut prints: Vec<u64> = texts.iter().map(|text| fingerprint(text)).collect();
        prints.sort_unstable();
        prints.dedup();
        assert_eq!(prints.len(), texts.len());
    }
}
