//! Whether bytes are text, and what they could be where they are not.

use hexapla_core::{Diagnostic, Rule, Span};
use memchr::memchr;

/// Bytes that are no UTF-8. Arguments: `offset` and `line` of the first bad byte, `byte` in
/// hexadecimal, `guess`.
pub(crate) const ENCODING: Rule = Rule::new("file/encoding");

/// What a file in another encoding seems to be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Guess {
    Utf16Le,
    Utf16Be,
    Utf32,
    /// Single bytes above ASCII between letters, as Western encodings have.
    Windows1252,
    /// UTF-8 that ends in the middle of a character.
    CutShort,
    /// Some other encoding, or no text.
    Unknown,
}

impl Guess {
    fn as_str(self) -> &'static str {
        match self {
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Utf32 => "UTF-32",
            Self::Windows1252 => "Windows-1252",
            Self::CutShort => "cut-short",
            Self::Unknown => "unknown",
        }
    }
}

/// Takes bytes as UTF-8, byte for byte.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<String, Diagnostic> {
    if let Some(guess) = wide(&bytes) {
        return Err(refuse(&bytes, 0, guess));
    }
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let cut = error.utf8_error().error_len().is_none();
        let bytes = error.as_bytes();
        let guess = if cut {
            Guess::CutShort
        } else {
            narrow(bytes, offset)
        };
        refuse(bytes, offset, guess)
    })
}

fn refuse(bytes: &[u8], offset: usize, guess: Guess) -> Diagnostic {
    let before = bytes.get(..offset).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let byte = bytes.get(offset).copied().unwrap_or_default();
    Diagnostic::error(ENCODING)
        .at(Span::new(offset, offset + 1))
        .with_number("offset", offset)
        .with_number("line", line)
        .with("byte", format!("0x{byte:02X}"))
        .with("guess", guess.as_str())
}

/// How many bytes are looked at for a text in wide characters without a mark.
const SAMPLE: usize = 4096;

/// A mark of a wide encoding, or the zeros that ASCII in one leaves at every other byte. Such a text
/// may be UTF-8 by the letter, full of NUL.
fn wide(bytes: &[u8]) -> Option<Guess> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return Some(Guess::Utf32),
        [0xFF, 0xFE, ..] => return Some(Guess::Utf16Le),
        [0xFE, 0xFF, ..] => return Some(Guess::Utf16Be),
        _ => {}
    }
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    memchr(0, sample)?;
    let zeros = |parity: usize| {
        sample
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd, third) = (zeros(0), zeros(1), sample.len() / 6);
    match (even, odd) {
        (0, odd) if odd > third => Some(Guess::Utf16Le),
        (even, 0) if even > third => Some(Guess::Utf16Be),
        _ => None,
    }
}

/// Single high bytes between ASCII look Western; runs of them are some other encoding.
fn narrow(bytes: &[u8], offset: usize) -> Guess {
    let end = bytes.len().min(offset + SAMPLE);
    let rest = bytes
        .get(offset.saturating_sub(SAMPLE)..end)
        .unwrap_or_default();
    let runs = rest.split(u8::is_ascii).filter(|run| !run.is_empty());
    let (single, long) = runs.fold((0_usize, 0_usize), |(single, long), run| {
        if run.len() <= 2 {
            (single + 1, long)
        } else {
            (single, long + 1)
        }
    });
    let has_letters = rest.iter().filter(|b| b.is_ascii_alphabetic()).count() * 2 > rest.len();
    let has_zeros = rest.contains(&0);
    if single > long * 4 && has_letters && !has_zeros {
        Guess::Windows1252
    } else {
        Guess::Unknown
    }
}
