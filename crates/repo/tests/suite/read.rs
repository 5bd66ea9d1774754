//! Reading whatever lies there.

use std::{
    fs::{self, File, Permissions},
    os::unix::{fs::PermissionsExt as _, net::UnixListener},
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use crate::common::{Folder, child_folder, text, without_privileges};
use hexapla_core::{Argument, Diagnostic};
use hexapla_repo::{Project, Read, Stamp, read_text};

const LIMIT: u64 = 1024;

/// Reads a file both ways: as one of the project, and as one that a person named.
fn both(folder: &Folder, path: &str) -> [Read; 2] {
    folder.write(
        "hexapla.toml",
        format!("{}[limits]\nfile = {LIMIT}\n", crate::common::CONFIG),
    );
    let file = folder.path(path);
    let start = Instant::now();
    let reads = [
        folder.open().read(&file).unwrap(),
        read_text(&file, LIMIT).unwrap(),
    ];
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "{path} took too long"
    );
    reads
}

/// Checks that a file cannot be read, by a rule; gives the finding.
fn unreadable(folder: &Folder, path: &str, rule: &str) -> Diagnostic {
    let [inside, named] = both(folder, path);
    for read in [&inside, &named] {
        match read {
            Read::Unreadable(diagnostic) => assert_eq!(diagnostic.rule.as_str(), rule),
            other => panic!("{path}: {other:?}"),
        }
    }
    match inside {
        Read::Unreadable(diagnostic) => diagnostic,
        Read::Text(_) | Read::Absent => unreachable!(),
    }
}

fn argument(diagnostic: &Diagnostic, name: &str) -> String {
    let found = diagnostic
        .arguments
        .iter()
        .find(|(found, _)| *found == name);
    match &found
        .unwrap_or_else(|| panic!("no `{name}` in {diagnostic:?}"))
        .1
    {
        Argument::Text(text) => text.clone(),
        Argument::Number(number) => number.to_string(),
    }
}

#[test]
fn a_text_is_read_byte_for_byte() {
    let folder = Folder::new();
    for content in [
        "",
        "\u{feff}# BOM\r\nCRLF\r",
        "日本語\n",
        "مقال",
        "cafe\u{301}",
        "zażółć gęślą\n\n",
        "İı",
        "简体\0中文",
    ] {
        folder.write("a.md", content);
        for read in both(&folder, "a.md") {
            let read = text(read);
            assert_eq!(read.text, content);
            assert_eq!(read.stamp(), Stamp::of(content.as_bytes()));
        }
    }
}

#[test]
fn what_is_not_there_is_absent() {
    let folder = Folder::new();
    folder.write("file", "x");
    for path in ["no.md", "no/no.md", "file/no.md"] {
        assert_eq!(both(&folder, path), [Read::Absent, Read::Absent], "{path}");
    }
}

#[test]
fn a_bad_byte_is_told_with_its_place_and_a_guess() {
    let cases: [(&[u8], &str, &str, &str); 9] = [
        (b"caf\xE9 noir, d\xE9j\xE0 vu", "3", "1", "Windows-1252"),
        (b"a\n\nStra\xDFe\n", "7", "3", "Windows-1252"),
        (b"\xFF\xFEa\0b\0", "0", "1", "UTF-16LE"),
        (b"\xFE\xFF\0a\0b", "0", "1", "UTF-16BE"),
        (b"a\0b\0c\0d\0", "0", "1", "UTF-16LE"),
        (b"\0a\0b\0c\0d", "0", "1", "UTF-16BE"),
        (b"\xFF\xFE\0\0a\0\0\0", "0", "1", "UTF-32"),
        (
            b"\x93\xFA\x96\x7B\x8C\xEA\x82\xCC\x95\xB6\x8F\x91",
            "0",
            "1",
            "unknown",
        ),
        ("翻".as_bytes().get(..2).unwrap(), "0", "1", "cut-short"),
    ];
    let folder = Folder::new();
    for (bytes, offset, line, guess) in cases {
        folder.write("a.md", bytes);
        let diagnostic = unreadable(&folder, "a.md", "file/encoding");
        let said = ["offset", "line", "guess"].map(|name| argument(&diagnostic, name));
        assert_eq!(said, [offset, line, guess], "{bytes:?}");
        assert_eq!(diagnostic.span.unwrap().start.to_string(), offset);
    }
}

#[test]
fn forty_bad_encodings_are_refused() {
    let folder = Folder::new();
    for byte in 0x80..0xA8_u8 {
        folder.write(
            "a.md",
            [b"good line\n".as_slice(), &[byte], b" tail"].concat(),
        );
        assert_eq!(
            argument(&unreadable(&folder, "a.md", "file/encoding"), "offset"),
            "10"
        );
    }
}

#[test]
fn a_file_over_the_limit_is_refused_with_the_limit() {
    let folder = Folder::new();
    folder.write("a.md", vec![b'a'; 1024]);
    assert!(matches!(
        both(&folder, "a.md"),
        [Read::Text(_), Read::Text(_)]
    ));
    folder.write("a.md", vec![b'a'; 1025]);
    let diagnostic = unreadable(&folder, "a.md", "file/too-large");
    assert_eq!(
        (
            argument(&diagnostic, "size"),
            argument(&diagnostic, "limit")
        ),
        ("1025".into(), "1024".into())
    );
}

#[test]
fn a_sparse_file_of_8_gib_is_refused_in_no_time() {
    let folder = Folder::new();
    File::create(folder.path("a.md"))
        .unwrap()
        .set_len(8 << 30)
        .unwrap();
    unreadable(&folder, "a.md", "file/too-large");
}

#[test]
fn folders_pipes_sockets_and_devices_are_refused_in_no_time() {
    let folder = Folder::new();
    fs::create_dir(folder.path("folder.md")).unwrap();
    assert_eq!(
        argument(
            &unreadable(&folder, "folder.md", "file/not-regular"),
            "kind"
        ),
        "folder"
    );
    let made = Command::new("mkfifo").arg(folder.path("pipe.md")).status();
    if made.is_ok_and(|status| status.success()) {
        unreadable(&folder, "pipe.md", "file/not-regular");
    } else {
        eprintln!("SKIPPED: no mkfifo here");
    }
    let _socket = UnixListener::bind(folder.path("socket.md")).unwrap();
    unreadable(&folder, "socket.md", "file/not-regular");
    let device = read_text(Path::new("/dev/zero"), LIMIT).unwrap();
    assert!(matches!(device, Read::Unreadable(found) if found.rule.as_str() == "file/not-regular"));
}

#[test]
fn circles_of_symlinks_are_refused() {
    let folder = Folder::new();
    folder.link("self.md", "self.md");
    folder.link("one.md", "two.md");
    folder.link("two.md", "one.md");
    unreadable(&folder, "self.md", "file/symlink");
    unreadable(&folder, "one.md", "file/symlink");
}

#[test]
fn a_symlink_to_nowhere_is_no_absent_file_of_the_project() {
    let folder = Folder::new();
    folder.link("a.md", "gone.md");
    let [inside, _] = both(&folder, "a.md");
    assert!(matches!(inside, Read::Unreadable(found) if found.rule.as_str() == "file/symlink"));
}

#[test]
fn a_path_of_6000_bytes_is_refused() {
    let folder = Folder::new();
    let long = "翻訳/".repeat(857) + "x.md";
    assert!(long.len() > 6_000);
    unreadable(&folder, &long, "file/unreadable");
}

#[test]
fn a_file_that_may_not_be_read_is_told() {
    let folder = Folder::with(&["source/a.md", "source/closed/b.md"]);
    let mode =
        |path, mode| fs::set_permissions(folder.path(path), Permissions::from_mode(mode)).unwrap();
    mode("source/a.md", 0o000);
    mode("source/closed", 0o000);
    without_privileges("read::child_that_may_not_read", &folder);
    mode("source/closed", 0o755);
}

#[test]
fn child_that_may_not_read() {
    let Some(folder) = child_folder() else {
        return;
    };
    let project = Project::open(&folder, None).unwrap();
    for path in ["source/a.md", "source/closed/b.md"] {
        let file = folder.join(path);
        for read in [
            project.read(&file).unwrap(),
            read_text(&file, LIMIT).unwrap(),
        ] {
            assert!(
                matches!(&read, Read::Unreadable(found) if found.rule.as_str() == "file/permission"),
                "{read:?}"
            );
        }
    }
}

#[test]
fn a_read_only_tree_is_read_and_says_that_it_cannot_be_written() {
    let folder = Folder::with(&["source/a.md"]);
    for path in ["source/a.md", "hexapla.toml"] {
        fs::set_permissions(folder.path(path), Permissions::from_mode(0o444)).unwrap();
    }
    for path in ["source", "."] {
        fs::set_permissions(folder.path(path), Permissions::from_mode(0o555)).unwrap();
    }
    without_privileges("read::child_that_only_reads", &folder);
    for path in [".", "source"] {
        fs::set_permissions(folder.path(path), Permissions::from_mode(0o755)).unwrap();
    }
    assert_eq!(folder.files(), ["hexapla.toml", "source/a.md"]);
}

#[test]
fn child_that_only_reads() {
    let Some(folder) = child_folder() else {
        return;
    };
    let project = Project::open(&folder, None).unwrap();
    let documents = project.discover().unwrap();
    assert_eq!(
        text(project.read(&documents[0].file).unwrap()).text,
        "text\n"
    );
    let catalog = project.catalog_file(&documents[0], &project.config.locales[0]);
    assert_eq!(project.read(&catalog).unwrap(), Read::Absent);
    let error = project.lock().unwrap_err().to_string();
    assert!(
        error.starts_with("cannot make") && error.contains("denied"),
        "{error}"
    );
}
