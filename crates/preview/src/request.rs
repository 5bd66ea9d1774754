//! What a browser asks for, read from the bytes of its request.

use hexapla_core::DocumentPath;

/// A longer head of a request is none.
pub(crate) const HEAD_LIMIT: usize = 16 * 1024;
/// More header lines are none of a browser.
const MOST_HEADERS: usize = 100;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) target: Target,
}

/// How it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    /// Everything but the body.
    Head,
}

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The script that pages get.
    Script,
    /// Its style sheet.
    Style,
    /// The stream of events.
    Events,
    /// A file.
    File(DocumentPath),
    /// The first page of a folder.
    Folder(DocumentPath),
    /// Nothing that could be there.
    Nothing,
}

/// Why a request is answered with nothing but a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is no request.
    Malformed,
    /// It goes to another name than that of this machine.
    Stranger,
    /// It wants something done.
    Method,
    /// Its head is too long.
    TooLong,
}

/// Reads the head of a request that came to a port; `None` while it is not whole.
pub(crate) fn parse(head: &[u8], port: u16) -> Result<Option<Request>, Refusal> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(head) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) if head.len() >= HEAD_LIMIT => return Err(Refusal::TooLong),
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::TooLong),
        Err(_) => return Err(Refusal::Malformed),
    }
    let hosts = parsed.headers.iter();
    let mut hosts = hosts.filter(|header| header.name.eq_ignore_ascii_case("host"));
    let host = hosts.next().ok_or(Refusal::Malformed)?;
    if hosts.next().is_some() {
        return Err(Refusal::Malformed);
    }
    if !is_ours(host.value, port) {
        return Err(Refusal::Stranger);
    }
    let method = match parsed.method {
        Some("GET") => Method::Get,
        Some("HEAD") => Method::Head,
        Some(_) | None => return Err(Refusal::Method),
    };
    let path = parsed.path.filter(|path| path.starts_with('/'));
    let target = target(path.ok_or(Refusal::Malformed)?);
    Ok(Some(Request { method, target }))
}

/// Whether a `Host` names this machine and the port we listen on.
fn is_ours(host: &[u8], port: u16) -> bool {
    let names = ["127.0.0.1", "localhost", "[::1]"];
    let Ok(host) = str::from_utf8(host) else {
        return false;
    };
    let host = host.to_ascii_lowercase();
    names.iter().any(|name| {
        let rest = host.strip_prefix(name);
        rest.is_some_and(|rest| rest == format!(":{port}") || (port == 80 && rest.is_empty()))
    })
}

fn target(path: &str) -> Target {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match path {
        "/-/preview.js" => return Target::Script,
        "/-/preview.css" => return Target::Style,
        "/-/events" => return Target::Events,
        _ => {}
    }
    let Some(path) = decoded(path) else {
        return Target::Nothing;
    };
    let inside = path.strip_prefix('/').unwrap_or_default();
    let found = match inside.strip_suffix('/') {
        None if inside.is_empty() => DocumentPath::parse("index.html").map(Target::File),
        None => DocumentPath::parse(inside).map(Target::File),
        Some(folder) => DocumentPath::parse(folder).map(Target::Folder),
    };
    found.unwrap_or(Target::Nothing)
}

/// A path with its escaped bytes; `None` where an escape is broken or the bytes are no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let value = digit(rest.next())? * 16 + digit(rest.next())?;
        bytes.push(u8::try_from(value).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use std::path::{Component, Path};

    use proptest::prelude::*;

    use super::*;

    fn ask(head: &str) -> Result<Option<Request>, Refusal> {
        parse(head.as_bytes(), 8606)
    }

    fn to(path: &str) -> Target {
        let request = ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:8606\r\n\r\n"
        ));
        request.unwrap().unwrap().target
    }

    fn file(path: &str) -> Target {
        Target::File(DocumentPath::parse(path).unwrap())
    }

    #[test]
    fn a_path_leads_to_a_file_or_to_the_first_page_of_a_folder() {
        assert_eq!(to("/"), file("index.html"));
        assert_eq!(to("/it/a.html?x=1"), file("it/a.html"));
        assert_eq!(to("/zh-CN/%E7%AC%AC.html"), file("zh-CN/第.html"));
        let folder = DocumentPath::parse("ar").unwrap();
        assert_eq!(to("/ar/"), Target::Folder(folder));
        assert_eq!(to("/-/events?seen=3"), Target::Events);
        assert_eq!(to("/-/x.html"), file("-/x.html"));
    }

    #[test]
    fn no_path_leaves_the_folder() {
        for path in [
            "/../etc/passwd",
            "/a/../../b",
            "/%2e%2e/b",
            "/%2E%2E%2Fb",
            "/..%5c..%5cb",
            "/a\\b",
            "//etc/passwd",
            "/%2Fetc/passwd",
            "/a//b",
            "/a%00.html",
            "/%ff",
            "/%",
            "/%4",
            "/%zz",
            "/./a",
            "/C:/x",
            "/a%0d%0ab",
        ] {
            assert_eq!(to(path), Target::Nothing, "{path}");
        }
    }

    #[test]
    fn only_this_machine_is_answered() {
        let host = |host: &str| ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        for ours in [
            "127.0.0.1:8606",
            "localhost:8606",
            "LocalHost:8606",
            "[::1]:8606",
        ] {
            assert!(host(ours).is_ok(), "{ours}");
        }
        for other in [
            "evil.example:8606",
            "localhost.evil.example:8606",
            "localhost:8607",
            "localhost",
            "127.0.0.1.nip.io:8606",
            "evil@localhost:8606",
            "",
        ] {
            assert_eq!(host(other), Err(Refusal::Stranger), "{other}");
        }
        assert_eq!(ask("GET / HTTP/1.1\r\n\r\n"), Err(Refusal::Malformed));
        let two = "GET / HTTP/1.1\r\nHost: localhost:8606\r\nHost: evil.example\r\n\r\n";
        assert_eq!(ask(two), Err(Refusal::Malformed));
    }

    #[test]
    fn what_is_no_question_is_refused() {
        let with = |line: &str| ask(&format!("{line}\r\nHost: localhost:8606\r\n\r\n"));
        assert_eq!(with("POST / HTTP/1.1"), Err(Refusal::Method));
        assert_eq!(
            with("GET http://localhost/ HTTP/1.1"),
            Err(Refusal::Malformed)
        );
        assert_eq!(with("日本"), Err(Refusal::Malformed));
        assert_eq!(ask("GET / HT"), Ok(None));
        let long = format!("GET /{} HTTP/1.1\r\n", "a".repeat(HEAD_LIMIT));
        assert_eq!(ask(&long), Err(Refusal::TooLong));
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(101));
        assert_eq!(ask(&many), Err(Refusal::TooLong));
    }

    proptest! {
        #[test]
        fn whatever_is_sent_is_read_or_refused(
            start in "(GET|HEAD|POST|日|) ?/?",
            bytes in prop::collection::vec(any::<u8>(), 0..400),
        ) {
            let _ = parse(&[start.as_bytes(), &bytes].concat(), 8606);
        }

        #[test]
        fn what_a_path_leads_to_lies_below_the_folder(
            path in "/([a-z.%/\\\\:é日]|%2[eEfF]|%5c|%00|\\.\\.){0,12}",
        ) {
            let head = format!("GET {path} HTTP/1.1\r\nHost: localhost:8606\r\n\r\n");
            let Ok(Some(request)) = parse(head.as_bytes(), 8606) else {
                return Ok(());
            };
            if let Target::File(path) | Target::Folder(path) = request.target {
                let parts = Path::new(path.as_str()).components();
                let is_plain = |part| matches!(part, Component::Normal(_));
                prop_assert!(parts.into_iter().all(is_plain), "{}", path);
                prop_assert!(!path.as_str().contains(['\\', '\0']));
            }
        }
    }
}
