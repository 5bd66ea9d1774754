//! How large an image is, so that a page has its place before it is there.

/// Width and height in CSS pixels of a PNG, GIF, JPEG, WebP or SVG image that says so.
#[must_use]
pub fn image_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = match bytes {
        [0x89, b'P', b'N', b'G', ..] => (big32(bytes, 16)?, big32(bytes, 20)?),
        [b'G', b'I', b'F', b'8', ..] => (little16(bytes, 6)?, little16(bytes, 8)?),
        [0xFF, 0xD8, ..] => jpeg(bytes)?,
        [b'R', b'I', b'F', b'F', ..] => webp(bytes)?,
        _ => svg(bytes)?,
    };
    let is_sound = |side| (1..=100_000).contains(&side);
    (is_sound(size.0) && is_sound(size.1)).then_some(size)
}

fn big16(bytes: &[u8], at: usize) -> Option<u32> {
    let two = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u32::from(u16::from_be_bytes(two)))
}

fn little16(bytes: &[u8], at: usize) -> Option<u32> {
    let two = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u32::from(u16::from_le_bytes(two)))
}

fn big32(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(four))
}

/// The frame header (SOF) of a JPEG: ITU T.81, B.2.2.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let (fence, marker) = (*bytes.get(at)?, *bytes.get(at + 1)?);
        if fence != 0xFF {
            return None;
        }
        let is_frame = matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC);
        if is_frame {
            return Some((big16(bytes, at + 7)?, big16(bytes, at + 5)?));
        }
        at += 2 + usize::try_from(big16(bytes, at + 2)?).ok()?.max(2);
    }
}

/// The three forms of WebP: RFC 9649.
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8 " => Some((little16(bytes, 26)? & 0x3FFF, little16(bytes, 28)? & 0x3FFF)),
        b"VP8L" => {
            let bits = u32::from_le_bytes(bytes.get(21..25)?.try_into().ok()?);
            Some(((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1))
        }
        b"VP8X" => {
            let side = |at| Some((little16(bytes, at)? | u32::from(*bytes.get(at + 2)?) << 16) + 1);
            Some((side(24)?, side(27)?))
        }
        _ => None,
    }
}

/// `width` and `height` of the root element, else those of its `viewBox`.
fn svg(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.get(..bytes.len().min(4096))?;
    let text = String::from_utf8_lossy(head);
    let (_, root) = text.split_once("<svg")?;
    let root = root.split('>').next()?;
    let value = |name: &str| {
        let (_, rest) = root.split_once(&format!(" {name}="))?;
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest.get(1..)?.split(quote).next()
    };
    let pixels = |text: &str| {
        let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
        whole(number)
    };
    if let (Some(width), Some(height)) = (value("width"), value("height"))
        && let (Some(width), Some(height)) = (pixels(width), pixels(height))
    {
        return Some((width, height));
    }
    let view = value("viewBox")?;
    let mut numbers = view.split([' ', ',', '\n', '\t']).filter(|n| !n.is_empty());
    let (width, height) = (numbers.nth(2)?, numbers.next()?);
    Some((pixels(width)?, pixels(height)?))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked before"
)]
fn whole(number: f64) -> Option<u32> {
    let is_sound = number.is_finite() && (0.5..100_000.0).contains(&number);
    is_sound.then(|| number.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_image_says_its_size() {
        let svg = b"<?xml version=\"1.0\"?>\n<svg xmlns=\"x\" viewBox=\"0 0 640 360.4\">";
        assert_eq!(image_size(svg), Some((640, 360)));
        let both = b"<svg width='12px' height=\"7\" viewBox='0 0 1 1'/>";
        assert_eq!(image_size(both), Some((12, 7)));
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\x68";
        assert_eq!(image_size(png), Some((640, 360)));
        assert_eq!(image_size(b"GIF89a\x80\x02\x68\x01"), Some((640, 360)));
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x11\x08\x01\x68\x02\x80";
        assert_eq!(image_size(jpeg), Some((640, 360)));
    }

    #[test]
    fn what_says_nothing_has_no_size() {
        let nothing: [&[u8]; 7] = [
            b"",
            b"\x89PNG",
            b"\xFF\xD8\xFF",
            b"\xFF\xD8\xFF\xE0\0\0",
            b"RIFF",
            b"<svg width=\"100%\">",
            b"text",
        ];
        for bytes in nothing {
            assert_eq!(image_size(bytes), None, "{bytes:?}");
        }
    }
}
