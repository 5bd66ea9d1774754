//! Answers as bytes of HTTP/1.1. Each connection has one; nothing of it is kept by a browser.

use std::io::{self, Write};

use crate::request::{Method, Refusal};

/// An answer with all of its body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: Status,
    /// Its media type.
    pub(crate) kind: &'static str,
    /// Where else to look: a path, percent-encoded.
    pub(crate) location: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Ok,
    Moved,
    Malformed,
    Stranger,
    NotFound,
    Method,
    TooLong,
    Busy,
}

impl Status {
    fn line(self) -> &'static str {
        match self {
            Self::Ok => "200 OK",
            Self::Moved => "307 Temporary Redirect",
            Self::Malformed => "400 Bad Request",
            Self::Stranger => "421 Misdirected Request",
            Self::NotFound => "404 Not Found",
            Self::Method => "405 Method Not Allowed",
            Self::TooLong => "431 Request Header Fields Too Large",
            Self::Busy => "503 Service Unavailable",
        }
    }
}

impl From<Refusal> for Status {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Malformed => Self::Malformed,
            Refusal::Stranger => Self::Stranger,
            Refusal::Method => Self::Method,
            Refusal::TooLong => Self::TooLong,
        }
    }
}

/// What every answer says. Nothing is kept, no other site may embed it, and no type is guessed.
const ALWAYS: &str = "Cache-Control: no-store\r\nConnection: close\r\n\
    X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n";

/// The head of a stream of events, which has no length.
pub(crate) fn stream_head() -> String {
    format!("HTTP/1.1 200 OK\r\n{ALWAYS}Content-Type: text/event-stream; charset=utf-8\r\n\r\n")
}

impl Answer {
    /// One that says nothing but its number.
    pub(crate) fn bare(status: Status) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            location: None,
            body: format!("{}\n", status.line()).into_bytes(),
        }
    }

    pub(crate) fn write(&self, method: Method, to: &mut impl Write) -> io::Result<()> {
        let mut head = format!(
            "HTTP/1.1 {}\r\n{ALWAYS}Content-Type: {}\r\nContent-Length: {}\r\n",
            self.status.line(),
            self.kind,
            self.body.len()
        );
        if let Some(location) = &self.location {
            head.push_str(&format!("Location: {location}\r\n"));
        }
        match self.status {
            Status::Method => head.push_str("Allow: GET, HEAD\r\n"),
            Status::Busy => head.push_str("Retry-After: 5\r\n"),
            Status::Ok
            | Status::Moved
            | Status::Malformed
            | Status::Stranger
            | Status::NotFound
            | Status::TooLong => {}
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        if method == Method::Get {
            bytes.extend_from_slice(&self.body);
        }
        to.write_all(&bytes)?;
        to.flush()
    }
}

/// Media types by the ending of a file, as the registry of IANA has them.
const KINDS: &[(&str, &str)] = &[
    ("avif", "image/avif"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("gif", "image/gif"),
    ("htm", "text/html; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/vnd.microsoft.icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("ogg", "audio/ogg"),
    ("otf", "font/otf"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("ttf", "font/ttf"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webm", "video/webm"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff", "font/woff"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml; charset=utf-8"),
];

/// The media type of a file with this ending.
pub(crate) fn kind(ending: &str) -> &'static str {
    let ending = ending.to_ascii_lowercase();
    let found = KINDS.binary_search_by(|(known, _)| (*known).cmp(&ending));
    let found = found.ok().and_then(|at| KINDS.get(at));
    found.map_or("application/octet-stream", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_type_of_its_ending() {
        assert!(KINDS.is_sorted());
        assert_eq!(kind("html"), "text/html; charset=utf-8");
        assert_eq!(kind("WOFF2"), "font/woff2");
        assert_eq!(kind("exe"), "application/octet-stream");
    }

    #[test]
    fn a_head_says_how_long_the_body_would_be() {
        let answer = Answer::bare(Status::NotFound);
        let mut bytes = Vec::new();
        answer.write(Method::Head, &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("Content-Length: 14\r\n"), "{text}");
        assert!(text.ends_with("\r\n\r\n"), "{text}");
    }
}
