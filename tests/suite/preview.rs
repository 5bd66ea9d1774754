//! `preview`: the site on this machine, with reload and findings in its pages.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use crate::{harness::Project, watching::Watching};

const LIMIT: Duration = Duration::from_secs(60);

/// A preview at work, and its port.
struct Preview {
    watching: Watching,
    port: u16,
}

impl Preview {
    fn start(project: &Project, more: &[&str]) -> Self {
        let arguments = [&["preview", "--port", "0"], more].concat();
        let watching = Watching::start(project, &arguments);
        let address = watching.until("http://127.0.0.1:");
        let port = address.trim().trim_end_matches('/').rsplit(':').next();
        let port = port.unwrap().parse().unwrap();
        Self { watching, port }
    }

    fn send(&self, head: &str) -> TcpStream {
        let mut connection = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        connection.set_read_timeout(Some(LIMIT)).unwrap();
        let head = head.replace("PORT", &self.port.to_string());
        connection.write_all(head.as_bytes()).unwrap();
        connection
    }

    /// The whole answer to a request.
    fn ask(&self, head: &str) -> String {
        let mut answer = Vec::new();
        // A request that is refused unread may be cut off after its answer.
        let _ = self.send(head).read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"
        ))
    }

    /// Listens as a page does.
    fn listen(&self) -> impl Iterator<Item = serde_json::Value> + use<> {
        let head = "GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";
        let lines = BufReader::new(self.send(head)).lines().map(Result::unwrap);
        lines.filter_map(|line| serde_json::from_str(line.strip_prefix("data: ")?).ok())
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or(answer)
}

#[test]
fn a_page_is_shown_with_our_script_and_stays_as_it_is_on_disk() {
    let project = Project::with_article();
    let preview = Preview::start(&project, &[]);
    let page = preview.get("/stale.html");
    assert_eq!(status(&page), "200");
    assert!(
        page.contains("Content-Type: text/html; charset=utf-8\r\n"),
        "{page}"
    );
    assert!(page.contains("Cache-Control: no-store\r\n"));
    assert!(page.contains("script-src 'self'") && page.contains("connect-src 'self'"));
    assert_eq!(page.matches("/-/preview.js").count(), 1);
    let on_disk = project.read(".hexapla/preview/site/stale.html");
    assert!(!on_disk.contains("preview.js"));
    assert!(!project.exists("dist"), "nothing is published");
    let script = preview.get("/-/preview.js");
    assert!(script.contains("Content-Type: text/javascript") && script.contains("EventSource"));
    assert!(
        preview
            .get("/assets/style.css")
            .contains("Content-Type: text/css")
    );
    let missing = preview.get("/it/nothing.html");
    assert_eq!(status(&missing), "404");
    assert!(
        missing.contains("/-/preview.js"),
        "it has a page of its own: {missing}"
    );
    let head = "HEAD /stale.html HTTP/1.1\r\nHost: [::1]:PORT\r\n\r\n";
    assert!(preview.ask(head).ends_with("\r\n\r\n"));
    assert_eq!(preview.watching.interrupt(), 0);
}

#[test]
fn an_edit_loads_pages_anew_and_a_mistake_is_shown_in_them() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let preview = Preview::start(&project, &["--lang", "it"]);
    let mut events = preview.listen();
    let first = events.next().unwrap();
    let page = preview.get("/");
    let pages = first["pages"].as_str().unwrap();
    assert!(page.contains(&format!("data-pages=\"{pages}\"")), "{page}");
    project.replace("source/stale.md", "Nobody", "Somebody");
    let second = events.next().unwrap();
    assert_ne!(second["pages"], first["pages"]);
    assert!(preview.get("/stale.html").contains("Somebody"));
    project.write(
        "locales/it/stale.md.ftl",
        "<script>alert(1)</script> = x\n\nno-such-unit = x\n",
    );
    let third = events.next().unwrap();
    assert_eq!(third["news"]["language"], "it");
    let items = third["news"]["items"].as_array().unwrap();
    let unknown = items
        .iter()
        .find(|item| item["rule"] == "catalog/unknown-id")
        .unwrap();
    assert_eq!(unknown["place"], "locales/it/stale.md.ftl:3:1");
    assert_eq!(unknown["label"], "errore");
    project.write("hexapla.toml", "source = 7\n");
    let fourth = events.next().unwrap();
    let failure = fourth["news"]["failure"].as_str().unwrap();
    assert!(failure.contains("hexapla.toml:1:10"), "{failure}");
    assert_eq!(status(&preview.get("/stale.html")), "200");
    assert_eq!(preview.watching.interrupt(), 0);
}

#[test]
fn an_edit_loads_pages_anew_in_each_of_two_previews() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let previews = [(); 2].map(|()| Preview::start(&project, &[]));
    let mut listening = previews.each_ref().map(Preview::listen);
    let mut pages = listening.each_mut().map(|events| events.next().unwrap());
    for (from, to) in [("Nobody", "Somebody"), ("Somebody", "Everybody")] {
        project.replace("source/stale.md", from, to);
        for (events, before) in listening.iter_mut().zip(&mut pages) {
            let after = events.find(|event| event["pages"] != before["pages"]);
            *before = after.unwrap();
        }
    }
    for preview in previews {
        assert!(preview.get("/stale.html").contains("Everybody"));
        assert_eq!(preview.watching.interrupt(), 0);
    }
}

#[test]
fn a_place_without_a_column_has_none() {
    let project = Project::with_article();
    project.write("source/bad.md", b"one\na\xff\n");
    let preview = Preview::start(&project, &[]);
    let news = preview.listen().next().unwrap();
    let items = news["news"]["items"].as_array().unwrap().iter();
    let places: Vec<&str> = items.filter_map(|item| item["place"].as_str()).collect();
    assert_eq!(places, ["source/bad.md:2"]);
    assert_eq!(preview.watching.interrupt(), 0);
}

#[test]
fn nobody_else_reaches_it_and_nothing_else_is_reached() {
    let project = Project::with_article();
    project.write("secret.txt", "secret");
    let preview = Preview::start(&project, &[]);
    let secret = project.path("secret.txt");
    let link = project.path(".hexapla/preview/site/link.txt");
    std::os::unix::fs::symlink(secret, link).unwrap();
    let folder = project.path(".hexapla/preview/site/out");
    std::os::unix::fs::symlink(project.root(), folder).unwrap();
    for path in [
        "/link.txt",
        "/out/secret.txt",
        "/../../../secret.txt",
        "/%2e%2e/%2e%2e/%2e%2e/secret.txt",
        "/..%2f..%2f..%2fsecret.txt",
        "/..%5c..%5c..%5csecret.txt",
        "/stale.html%00.txt",
        "//etc/passwd",
        "/.hexapla/outputs",
        "/../.hexapla/outputs",
    ] {
        let answer = preview.get(path);
        assert_eq!(status(&answer), "404", "{path}");
        assert!(!answer.contains("secret"), "{path}: {answer}");
    }
    let other = |head: &str| status(&preview.ask(head)).to_owned();
    assert_eq!(
        other("GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n"),
        "421"
    );
    assert_eq!(other("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"), "421");
    assert_eq!(other("GET / HTTP/1.1\r\n\r\n"), "400");
    assert_eq!(
        other("POST / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"),
        "405"
    );
    assert_eq!(other("\u{16}\u{3}\u{1}\u{2}\r\n\r\n"), "400");
    assert_eq!(
        other(&format!(
            "GET / HTTP/1.1\r\nX: {}\r\n\r\n",
            "a".repeat(20_000)
        )),
        "431"
    );
    assert_eq!(preview.watching.interrupt(), 0);
}

#[test]
fn many_listeners_leave_room_for_pages() {
    let project = Project::with_article();
    let preview = Preview::start(&project, &[]);
    let head = "GET /-/events HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n";
    let mut listeners: Vec<_> = (0..24)
        .map(|_| BufReader::new(preview.send(head)))
        .collect();
    for listener in &mut listeners {
        let mut line = String::new();
        listener.read_line(&mut line).unwrap();
        assert!(line.contains("200"), "{line}");
    }
    assert_eq!(status(&preview.ask(head)), "503");
    let silent: Vec<_> = (0..100).map(|_| preview.send("")).collect();
    assert_eq!(status(&preview.get("/")), "503");
    drop(silent);
    drop(listeners);
    let mut answers = std::iter::repeat_with(|| preview.get("/"));
    assert!(answers.any(|answer| status(&answer) == "200"));
    assert_eq!(preview.watching.interrupt(), 0);
}

#[test]
fn drafts_are_shown_when_asked_for() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Nobody");
    let set = ["set", "it", &id, "--state", "draft"];
    assert_eq!(project.feed(&set, "Nessuno.").code, 0);
    let plain = Preview::start(&project, &[]);
    assert_eq!(status(&plain.get("/it/stale.html")), "404");
    let drafts = Preview::start(&project, &["--drafts"]);
    assert!(drafts.get("/it/stale.html").contains("Nessuno."));
    assert_eq!(status(&plain.get("/it/stale.html")), "404");
    assert_eq!(
        (plain.watching.interrupt(), drafts.watching.interrupt()),
        (0, 0)
    );
}

#[test]
fn a_theme_is_seen_in_pseudo_locales_while_it_is_made() {
    let project = Project::with_article();
    let config = project.read("hexapla.toml");
    project.write(
        "hexapla.toml",
        format!("{config}\n[site]\ntheme = \"look\"\n"),
    );
    project.write(
        "look/list.html",
        "<title>x</title><body>{{ t.menu_tags }}</body>",
    );
    let plain = Preview::start(&project, &[]);
    let preview = Preview::start(&project, &["--pseudo"]);
    let page = preview.get("/ar-XB/stale.html");
    assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{page}");
    let list = preview.get("/en-XA/");
    assert!(
        list.contains("Ţåĝš one") && list.contains("/-/preview.js"),
        "{list}"
    );
    let mut events = preview.listen();
    let first = events.next().unwrap();
    project.replace(
        "look/list.html",
        "{{ t.menu_tags }}",
        "{{ t.menu_articles }}",
    );
    let second = events.next().unwrap();
    assert_ne!(second["pages"], first["pages"]);
    assert!(preview.get("/en-XA/").contains("Åŕţîçļéš one two"));
    assert_eq!(status(&plain.get("/en-XA/")), "404");
    assert!(!project.exists("dist"), "nothing is published");
    assert_eq!(
        (plain.watching.interrupt(), preview.watching.interrupt()),
        (0, 0)
    );
}

#[test]
fn where_there_is_nothing_to_show_it_says_what_to_do() {
    let project = Project::with_article();
    let config = project.read("hexapla.toml");
    project.write(
        "hexapla.toml",
        format!("{config}\n[build]\npreset = \"hugo\"\n"),
    );
    let run = project.run(&["preview", "--port", "0"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(
        run.stderr.contains("for hugo") && run.stderr.contains("build --watch"),
        "{run}"
    );
    let shown = Preview::start(&project, &["--site"]);
    assert_eq!(status(&shown.get("/")), "200");
    assert_eq!(shown.watching.interrupt(), 0);
    project.write("hexapla.toml", config.replace("**/*.md", "**/*.ftl"));
    project.write("source/a.ftl", "a = A\n");
    let run = project.run(&["preview", "--port", "0"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains("nothing to show"), "{run}");
}

#[test]
fn a_port_that_is_taken_is_an_error_when_it_was_named() {
    let project = Project::with_article();
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = project.run(&["preview", "--port", &port]);
    assert_eq!(run.code, 2, "{run}");
    assert!(run.stderr.contains(&format!("port {port}")), "{run}");
    let any = Watching::start(&project, &["preview"]);
    let again = Watching::start(&project, &["preview"]);
    assert_ne!(any.until("http://127"), again.until("http://127"));
    assert_eq!((any.interrupt(), again.interrupt()), (0, 0));
}

#[test]
fn it_is_opened_in_the_browser_when_asked_for() {
    let project = Project::with_article();
    let opener = project.path("bin/xdg-open");
    let script = "#!/bin/sh\necho \"$1\" > opened.new && mv opened.new opened\n";
    for name in ["bin/xdg-open", "bin/open"] {
        project.write(name, script);
        let rights = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(project.path(name), rights).unwrap();
    }
    let path = format!("{}:/usr/bin:/bin", opener.parent().unwrap().display());
    let arguments = ["preview", "--port", "0", "--open"];
    let watching = Watching::of(project.command(&arguments).env("PATH", path));
    let address = watching.until("http://");
    let begun = std::time::Instant::now();
    while !project.exists("opened") {
        assert!(begun.elapsed() < LIMIT, "nothing was opened");
        std::thread::yield_now();
    }
    assert_eq!(project.read("opened"), address);
    assert_eq!(watching.interrupt(), 0);
}

#[test]
fn a_browser_that_cannot_be_opened_is_told_and_the_preview_goes_on() {
    let project = Project::with_article();
    let arguments = ["preview", "--port", "0", "--open"];
    let nowhere = project.path("nowhere");
    let watching = Watching::of(project.command(&arguments).env("PATH", nowhere));
    watching.until("http://");
    watching.until_aside("cannot open a browser");
    project.replace("source/stale.md", "Nobody", "Somebody");
    watching.until_aside("Built again");
    assert_eq!(watching.interrupt(), 0);
}
