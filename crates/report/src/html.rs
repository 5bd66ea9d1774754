//! Pages of HTML: one file each, with no script, nothing loaded, and text of files as text only.

use hexapla_core::{Argument, Untrusted};
use hexapla_messages::Messages;

use crate::{entry::WordPart, phrase::bare};

/// How pages look, in light and dark, narrow and printed.
const STYLE: &str = include_str!("html/style.css");

/// SHA-256 of [`STYLE`] in base 64: the one style sheet that a page admits.
const STYLE_HASH: &str = "FussoziRp56YTb0HIOdJezanwq9+WMjto7sesn2fgnw=";

/// Words of ours.
pub(crate) fn ours(words: &Messages, id: &str) -> String {
    safe(&bare(&words.text(id)))
}

/// Words of ours with what is put in.
pub(crate) fn said(words: &Messages, id: &str, arguments: &[(&str, Argument)]) -> String {
    safe(&bare(&words.format(id, arguments)))
}

/// A whole page in the language of `words`. `title` and `body` are HTML.
pub(crate) fn page(words: &Messages, title: &str, body: &str) -> String {
    let locale = words.locale();
    let (lang, dir) = (locale.as_str(), locale.direction().as_str());
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// A text of a file as text. Invisible characters are shown, for they could turn it round.
pub(crate) fn safe(text: &str) -> String {
    Untrusted::new(&Untrusted::new(text).for_terminal()).for_html()
}

/// A name that stands in a line of ours, whatever its direction.
pub(crate) fn name(text: &str) -> String {
    format!("<bdi>{}</bdi>", safe(text))
}

/// An id or a path, in the letters of code.
pub(crate) fn code(text: &str) -> String {
    format!("<code dir=\"ltr\">{}</code>", safe(text))
}

/// A paragraph in a language; its own letters decide the direction where nobody knows it.
pub(crate) fn paragraph(html: &str, locale: &str, is_rtl: Option<bool>) -> String {
    let direction = match is_rtl {
        Some(true) => "rtl",
        Some(false) => "ltr",
        None => "auto",
    };
    let locale = Untrusted::new(&Untrusted::new(locale).for_terminal()).for_attribute();
    format!("<p lang=\"{locale}\" dir=\"{direction}\">{html}</p>\n")
}

/// A word diff.
pub(crate) fn word_diff(parts: &[WordPart]) -> String {
    let part = |part: &WordPart| match part {
        WordPart::Same(text) => safe(text),
        WordPart::Old(text) => format!("<del>{}</del>", safe(text)),
        WordPart::New(text) => format!("<ins>{}</ins>", safe(text)),
    };
    parts.iter().map(part).collect()
}

/// Links to the documents of a page, where there are several. The n-th has the id `d`n.
pub(crate) fn contents<'p>(words: &Messages, paths: impl Iterator<Item = &'p str>) -> String {
    let items: Vec<String> = paths
        .enumerate()
        .map(|(index, path)| format!("<li><a href=\"#d{index}\">{}</a></li>\n", name(path)))
        .collect();
    if items.len() < 2 {
        return String::new();
    }
    format!(
        "<nav aria-label=\"{}\">\n<ul>\n{}</ul>\n</nav>\n",
        ours(words, "diff-documents").replace('"', "&quot;"),
        items.concat()
    )
}

/// A table of figures under words of ours; the names of its rows are text.
pub(crate) fn counts(
    words: &Messages,
    heads: [&str; 4],
    rows: Vec<(String, [usize; 3])>,
) -> String {
    let number = |figure: usize| words.number(figure as u64);
    let heads: String = heads
        .iter()
        .map(|id| format!("<th scope=\"col\">{}</th>", ours(words, id)))
        .collect();
    let row = |(title, figures): (String, [usize; 3])| {
        let cells: String = figures
            .iter()
            .map(|figure| format!("<td>{}</td>", number(*figure)))
            .collect();
        format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", name(&title))
    };
    let rows: String = rows.into_iter().map(row).collect();
    format!(
        "<div class=\"scroll\">\n<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n\
         </table>\n</div>\n"
    )
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    const ROUNDS: [u32; 64] = [
        0x428a_2f98,
        0x7137_4491,
        0xb5c0_fbcf,
        0xe9b5_dba5,
        0x3956_c25b,
        0x59f1_11f1,
        0x923f_82a4,
        0xab1c_5ed5,
        0xd807_aa98,
        0x1283_5b01,
        0x2431_85be,
        0x550c_7dc3,
        0x72be_5d74,
        0x80de_b1fe,
        0x9bdc_06a7,
        0xc19b_f174,
        0xe49b_69c1,
        0xefbe_4786,
        0x0fc1_9dc6,
        0x240c_a1cc,
        0x2de9_2c6f,
        0x4a74_84aa,
        0x5cb0_a9dc,
        0x76f9_88da,
        0x983e_5152,
        0xa831_c66d,
        0xb003_27c8,
        0xbf59_7fc7,
        0xc6e0_0bf3,
        0xd5a7_9147,
        0x06ca_6351,
        0x1429_2967,
        0x27b7_0a85,
        0x2e1b_2138,
        0x4d2c_6dfc,
        0x5338_0d13,
        0x650a_7354,
        0x766a_0abb,
        0x81c2_c92e,
        0x9272_2c85,
        0xa2bf_e8a1,
        0xa81a_664b,
        0xc24b_8b70,
        0xc76c_51a3,
        0xd192_e819,
        0xd699_0624,
        0xf40e_3585,
        0x106a_a070,
        0x19a4_c116,
        0x1e37_6c08,
        0x2748_774c,
        0x34b0_bcb5,
        0x391c_0cb3,
        0x4ed8_aa4a,
        0x5b9c_ca4f,
        0x682e_6ff3,
        0x748f_82ee,
        0x78a5_636f,
        0x84c8_7814,
        0x8cc7_0208,
        0x90be_fffa,
        0xa450_6ceb,
        0xbef9_a3f7,
        0xc671_78f2,
    ];

    /// SHA-256 (FIPS 180-4), to prove the hash of the style sheet.
    pub(crate) fn sha256(text: &[u8]) -> Vec<u8> {
        let mut state: [u32; 8] = [
            0x6a09_e667,
            0xbb67_ae85,
            0x3c6e_f372,
            0xa54f_f53a,
            0x510e_527f,
            0x9b05_688c,
            0x1f83_d9ab,
            0x5be0_cd19,
        ];
        let mut bytes = text.to_vec();
        bytes.push(0x80);
        bytes.resize((bytes.len() + 8).next_multiple_of(64) - 8, 0);
        bytes.extend(((text.len() as u64) * 8).to_be_bytes());
        for block in bytes.chunks(64) {
            let mut w: Vec<u32> = block
                .chunks(4)
                .map(|word| u32::from_be_bytes(word.try_into().unwrap()))
                .collect();
            for i in 16..64 {
                let (a, b) = (w[i - 15], w[i - 2]);
                let one = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
                let other = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
                let sum = w[i - 16].wrapping_add(one).wrapping_add(w[i - 7]);
                w.push(sum.wrapping_add(other));
            }
            let mut v = state;
            for i in 0..64 {
                let s1 = v[4].rotate_right(6) ^ v[4].rotate_right(11) ^ v[4].rotate_right(25);
                let choice = (v[4] & v[5]) ^ (!v[4] & v[6]);
                let one = v[7].wrapping_add(s1).wrapping_add(choice);
                let one = one.wrapping_add(ROUNDS[i]).wrapping_add(w[i]);
                let s0 = v[0].rotate_right(2) ^ v[0].rotate_right(13) ^ v[0].rotate_right(22);
                let most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
                let two = s0.wrapping_add(most);
                v.rotate_right(1);
                v[4] = v[4].wrapping_add(one);
                v[0] = one.wrapping_add(two);
            }
            for (sum, part) in state.iter_mut().zip(v) {
                *sum = sum.wrapping_add(part);
            }
        }
        state.iter().flat_map(|word| word.to_be_bytes()).collect()
    }

    pub(crate) fn base64(bytes: &[u8]) -> String {
        const SIGNS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut out = String::new();
        for three in bytes.chunks(3) {
            let mut padded = three.to_vec();
            padded.resize(3, 0);
            let bits = u32::from_be_bytes([0, padded[0], padded[1], padded[2]]);
            for place in 0..4 {
                let sign = SIGNS[(bits >> (18 - 6 * place)) as usize & 63];
                out.push(if place > three.len() {
                    '='
                } else {
                    sign.into()
                });
            }
        }
        out
    }

    #[test]
    fn a_page_admits_its_own_style_sheet_and_nothing_else() {
        assert_eq!(
            base64(&sha256(b"abc")),
            "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        );
        assert_eq!(
            STYLE_HASH,
            base64(&sha256(STYLE.as_bytes())),
            "the hash of html/style.css has to stand in html.rs"
        );
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
    }

    #[test]
    fn text_stays_text_wherever_it_stands() {
        let evil = "</title><script>alert(1)</script>\" onload='x'\u{202e}";
        let words = crate::words(&hexapla_core::Locale::english());
        let html = [
            page(&words, &safe(evil), ""),
            name(evil),
            code(evil),
            paragraph(&safe(evil), evil, None),
            contents(&words, [evil, evil].into_iter()),
            counts(&words, ["diff-words"; 4], vec![(evil.into(), [1, 2, 3])]),
            word_diff(&[WordPart::Old(evil.into()), WordPart::New(evil.into())]),
        ]
        .concat();
        assert!(!html.contains("<script"), "{html}");
        let paragraph = paragraph("", evil, None);
        assert!(!paragraph.contains("\" onload"), "{paragraph}");
        assert!(!html.contains('\u{202e}'), "{html}");
    }

    #[test]
    fn directions_are_told() {
        assert!(paragraph("a", "ar", Some(true)).contains("lang=\"ar\" dir=\"rtl\""));
        assert!(paragraph("a", "ja", Some(false)).contains("lang=\"ja\" dir=\"ltr\""));
        assert!(paragraph("a", "en", None).contains("dir=\"auto\""));
    }
}
