//! English is said once; other languages say the same.

use std::{io, path::PathBuf, time::Duration};

use hexapla_core::Rule;

use super::*;

fn io_error(code: i32) -> hexapla_repo::Error {
    hexapla_repo::Error::Io {
        operation: "write",
        path: PathBuf::from("a/日本.md"),
        source: io::Error::from_raw_os_error(code),
    }
}

/// One error of each kind that has a sentence of its own in English.
fn samples() -> Vec<hexapla_repo::Error> {
    let path = || PathBuf::from("a/b.md");
    vec![
        hexapla_repo::Error::NoProject { start: path() },
        hexapla_repo::Error::Revision {
            revision: "x".into(),
            reason: "it names no commit".into(),
        },
        io_error(13),
        io_error(28),
        io_error(5),
        hexapla_repo::Error::Refused {
            path: path(),
            reason: "it belongs to git",
        },
        hexapla_repo::Error::InTheWay {
            path: path(),
            reason: "a folder stands where a file is needed",
            others: vec![
                hexapla_repo::Obstacle {
                    path: path(),
                    reason: hexapla_repo::FORBIDDEN,
                };
                7
            ],
            rest: hexapla_repo::Rest::Built,
        },
        hexapla_repo::Error::Newer {
            path: path(),
            found: 2,
            known: 1,
        },
        hexapla_repo::Error::Conflict { path: path() },
        hexapla_repo::Error::Partly {
            written: vec![path()],
            unwritten: vec![path(), path()],
            cause: Box::new(io_error(2)),
        },
        hexapla_repo::Error::Locked {
            path: path(),
            holder: Some(hexapla_repo::Holder { process: 12_345 }),
            waited: Duration::from_secs(10),
        },
        hexapla_repo::Error::Locked {
            path: path(),
            holder: None,
            waited: Duration::from_secs(10),
        },
        hexapla_repo::Error::Git {
            operation: "read the history",
            path: path(),
            reason: "no head".into(),
        },
    ]
}

fn asked() -> Vec<Error> {
    let (id, near) = ("x-00000001".to_owned(), Vec::new());
    let finding = || {
        let diagnostic = Diagnostic::error(Rule::new("file/permission"));
        Box::new(Finding::new(&diagnostic, "d", "p", ""))
    };
    vec![
        Error::UnknownLocale(UnknownLocale {
            text: "xx".into(),
            why: Unknown::Absent,
            nearest: Vec::new(),
        }),
        Error::UnknownLocale(UnknownLocale {
            text: "en".into(),
            why: Unknown::Source,
            nearest: Vec::new(),
        }),
        Error::UnknownDocument {
            pattern: "a".into(),
            near: near.clone(),
        },
        Error::UnknownUnit {
            id: id.clone(),
            near: near.clone(),
        },
        Error::AmbiguousUnit {
            id: id.clone(),
            candidates: near,
        },
        Error::Refused {
            id: id.clone(),
            finding: finding(),
        },
        Error::Stopped {
            path: "p".into(),
            finding: finding(),
        },
        Error::NoTarget {
            id,
            locale: "it".into(),
        },
    ]
}

#[test]
fn the_english_of_messages_is_what_errors_say_of_themselves() {
    let english = Messages::english();
    let repo = samples().into_iter().map(Error::Repo);
    for error in repo.chain(asked()) {
        let written = error.to_string();
        let (said, _) = CommandError::from(error).in_words(&english);
        assert_eq!(said, written);
    }
    let form = ThresholdError::Form { text: "a".into() };
    let written = form.to_string();
    assert_eq!(CommandError::from(form).in_words(&english).0, written);
}

#[test]
fn what_the_system_answers_is_said_in_every_language() {
    let said = |tag: &str, code| {
        let locale = hexapla_core::Locale::parse(tag).unwrap();
        let error = CommandError::from(io_error(code));
        error.in_words(&Messages::of(&locale)).0
    };
    assert_eq!(
        said("de", 13),
        "`a/日本.md` kann nicht geschrieben werden: keine Berechtigung"
    );
    assert_eq!(
        said("tr", 28),
        "`a/日本.md` yazılamıyor: diskte yer kalmadı"
    );
    assert!(said("ar", 13).contains("\u{2066}a/日本.md\u{2069}"));
    assert!(said("pl", 5).ends_with("input/output error"));
}

#[test]
fn what_the_system_forbids_says_where_to_look() {
    let hints = |code| {
        let error = CommandError::from(io_error(code));
        error.in_words(&Messages::english()).1
    };
    assert_eq!(
        hints(13),
        ["see who owns it and what its permissions allow"]
    );
    assert!(hints(28).is_empty());
}
