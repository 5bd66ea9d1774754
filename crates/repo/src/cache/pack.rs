//! Values as the few bytes that a cache keeps of them.

/// Puts values after each other, for [`Unpacker`] to take in the same order.
#[derive(Debug, Default)]
pub struct Packer(Vec<u8>);

/// Takes values in the order in which a [`Packer`] put them. Bytes that are no such value give `None`,
/// never a panic.
#[derive(Clone, Copy, Debug)]
pub struct Unpacker<'b>(&'b [u8]);

impl Packer {
    /// With room for so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    /// Puts a number; a small one takes one byte.
    pub fn number(&mut self, number: usize) {
        let mut rest = number as u64;
        while rest >= 0x80 {
            self.0.push(rest.to_le_bytes()[0] | 0x80);
            rest >>= 7;
        }
        self.0.push(rest.to_le_bytes()[0]);
    }

    /// Puts bytes whose number is known to whoever takes them.
    pub fn exact(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// Puts bytes after their number.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.exact(bytes);
    }

    /// Puts a text.
    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// All that was put.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// All that was put so far.
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl<'b> Unpacker<'b> {
    /// Takes from these bytes.
    #[must_use]
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// Takes a number.
    pub fn number(&mut self) -> Option<usize> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let [byte] = self.exact::<1>()?;
            number |= u64::from(byte & 0x7F).checked_shl(shift)?;
            if byte < 0x80 {
                return usize::try_from(number).ok();
            }
        }
        None
    }

    /// Takes so many bytes as were put.
    pub fn exact<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    /// Takes bytes that were put after their number.
    pub fn bytes(&mut self) -> Option<&'b [u8]> {
        let count = self.number()?;
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// Takes a text.
    pub fn text(&mut self) -> Option<&'b str> {
        str::from_utf8(self.bytes()?).ok()
    }

    /// How many bytes are left.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether all has been taken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_put_is_taken(numbers: Vec<u64>, text: String) {
            let numbers: Vec<usize> = numbers.into_iter().map(|number| number as usize).collect();
            let mut into = Packer::default();
            into.number(numbers.len());
            for number in &numbers {
                into.number(*number);
            }
            into.text(&text);
            into.exact(&[7; 16]);
            let bytes = into.into_bytes();
            let mut from = Unpacker::new(&bytes);
            let count = from.number().unwrap();
            let taken: Vec<usize> = (0..count).map(|_| from.number().unwrap()).collect();
            prop_assert_eq!(taken, numbers);
            prop_assert_eq!(from.text(), Some(&*text));
            prop_assert_eq!(from.exact(), Some([7; 16]));
            prop_assert!(from.is_empty());
        }

        #[test]
        fn any_bytes_may_come(bytes: Vec<u8>) {
            let mut from = Unpacker::new(&bytes);
            while from.number().is_some() || from.text().is_some() || from.exact::<1>().is_some() {}
            prop_assert!(from.is_empty());
        }
    }
}
