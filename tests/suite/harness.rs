//! A temporary project and the program run in it, in a cleared environment.

use std::{
    fmt,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// A temporary folder with a project in it.
pub(crate) struct Project {
    folder: TempDir,
}

/// What a run of the program gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// One article, two target locales: enough for most tests.
pub(crate) const CONFIG: &str = r#"source = "en"
locales = ["it", { tag = "zh-CN", code = "CN" }]

[[documents]]
root = "source"
include = ["**/*.md"]
"#;

pub(crate) const ARTICLE: &str = "\
---
title: Stale pages
---

A page goes stale when its source changes.

## Who notices?

Nobody, *most* of the time.
";

impl Project {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A project with [`CONFIG`] and one [`ARTICLE`].
    pub(crate) fn with_article() -> Self {
        let project = Self::empty();
        project.write("hexapla.toml", CONFIG);
        project.write("source/stale.md", ARTICLE);
        project
    }

    /// A project with documents below `source`, whose templates are written.
    pub(crate) fn extracted(config: &str, files: &[(&str, &str)]) -> Self {
        let project = Self::empty();
        project.write("hexapla.toml", config);
        for (path, text) in files {
            project.write(&format!("source/{path}"), text);
        }
        project.ok(&["extract"]);
        project
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn replace(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from:?}:\n{text}");
        self.write(name, text.replacen(from, to, 1));
    }

    pub(crate) fn exists(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// The id of the unit whose text begins so, from the template.
    pub(crate) fn id(&self, document: &str, beginning: &str) -> String {
        let template = self.read(&format!("locales/en/{document}.ftl"));
        let line = template.lines().find(|line| {
            line.split_once(" = ")
                .is_some_and(|(_, text)| text.starts_with(beginning))
        });
        let line = line.unwrap_or_else(|| panic!("no unit begins with {beginning:?}:\n{template}"));
        line.split_once(" = ").unwrap().0.to_owned()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexapla"));
        command.args(arguments).current_dir(self.root()).env_clear();
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.finish(self.command(arguments).output().unwrap())
    }

    /// Runs and expects success; gives standard output.
    pub(crate) fn ok(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "hexapla {arguments:?}\n{run}");
        run.stdout
    }

    /// Runs and expects success; gives all that is said.
    pub(crate) fn told(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{run}");
        run.to_string()
    }

    /// What `check` says of dead links, with file, line and column.
    pub(crate) fn dead_links(&self, more: &[&str]) -> Vec<String> {
        let verb = [&["check", "--format", "json"], more].concat();
        let json: serde_json::Value = serde_json::from_str(&self.ok(&verb)).unwrap();
        let found = json["findings"].as_array().unwrap().iter();
        let is_link =
            |found: &&serde_json::Value| found["rule"].as_str().unwrap().starts_with("link/");
        let shown = found.filter(is_link).map(|found| {
            let (path, said) = (
                found["path"].as_str().unwrap(),
                found["message"].as_str().unwrap(),
            );
            let said = said.replace(['\u{2066}', '\u{2067}', '\u{2069}'], "");
            format!("{path}:{}:{} {said}", found["line"], found["column"])
        });
        shown.collect()
    }

    /// Runs with a text on standard input.
    pub(crate) fn feed(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        // The program may refuse before it reads.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        self.finish(child.wait_with_output().unwrap())
    }

    /// Runs with an editor: a shell script that gets the file as `$1`.
    pub(crate) fn run_with_editor(&self, arguments: &[&str], script: &str) -> Run {
        self.write("editor.sh", script);
        let editor = format!("sh {}", self.path("editor.sh").display());
        let mut command = self.command(arguments);
        command.env("EDITOR", editor).env("PATH", "/usr/bin:/bin");
        self.finish(command.output().unwrap())
    }

    /// Runs on a terminal (a pseudo-terminal of `script`, from util-linux): each step waits until the
    /// program printed a text and then types another. All output comes as one text.
    pub(crate) fn on_terminal(&self, arguments: &[&str], steps: &[(&str, &str)]) -> String {
        let program = format!("{} {}", env!("CARGO_BIN_EXE_hexapla"), arguments.join(" "));
        let mut command = Command::new("timeout");
        command.args([
            "--foreground",
            "60",
            "script",
            "-qec",
            &program,
            "/dev/null",
        ]);
        command.current_dir(self.root()).env_clear();
        command.env("PATH", "/usr/bin:/bin").env("NO_COLOR", "1");
        command.env("EDITOR", format!("sh {}", self.path("editor.sh").display()));
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (mut shown, mut seen, mut buffer) = (Vec::new(), 0, [0; 4096]);
        for (awaited, typed) in steps {
            loop {
                let text = String::from_utf8_lossy(&shown[seen..]).into_owned();
                if text.contains(awaited) {
                    break;
                }
                let read = screen.read(&mut buffer).unwrap();
                assert!(read > 0, "{awaited:?} never came: {text}");
                shown.extend_from_slice(&buffer[..read]);
            }
            seen = shown.len();
            keys.write_all(typed.as_bytes()).unwrap();
            keys.flush().unwrap();
        }
        drop(keys);
        screen.read_to_end(&mut shown).unwrap();
        child.wait().unwrap();
        String::from_utf8(shown).unwrap().replace('\r', "")
    }

    /// `status --format json` of one locale, as a value.
    pub(crate) fn status(&self, locale: &str) -> serde_json::Value {
        let json = self.ok(&["status", locale, "--format", "json", "--units", "all"]);
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["locales"][0].clone()
    }

    /// The status of one unit.
    pub(crate) fn status_of(&self, locale: &str, id: &str) -> String {
        let status = self.status(locale);
        let documents = status["documents"].as_array().unwrap();
        let mut entries = documents
            .iter()
            .flat_map(|document| document["entries"].as_array().unwrap());
        let entry = entries.find(|entry| entry["id"] == id);
        entry.unwrap_or_else(|| panic!("no unit {id}: {status:#}"))["status"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub(crate) fn git(&self, arguments: &[&str]) {
        self.git_on("2026-01-01", arguments);
    }

    /// Runs git on a day.
    pub(crate) fn git_on(&self, day: &str, arguments: &[&str]) {
        let time = format!("{day}T00:00:00Z");
        let output = Command::new("git")
            .args([
                "-c",
                "user.name=t",
                "-c",
                "user.email=t@example.org",
                "-c",
                "commit.gpgsign=false",
            ])
            .args(arguments)
            .current_dir(self.root())
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("GIT_AUTHOR_DATE", &time)
            .env("GIT_COMMITTER_DATE", &time)
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "git {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// All files with their content, but for the tool's own folder and git's.
    pub(crate) fn snapshot(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        walk(&self.root(), &self.root(), &mut files);
        files.sort();
        files
    }

    pub(crate) fn finish(&self, output: std::process::Output) -> Run {
        let root = self.root().display().to_string();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(&root, "ROOT");
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let name = path
            .strip_prefix(root)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        if name == ".hexapla" || name == ".git" {
            continue;
        }
        if path.is_dir() {
            walk(root, &path, files);
        } else {
            files.push((name, std::fs::read(&path).unwrap()));
        }
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "exit code {}\n--- stdout\n{}--- stderr\n{}",
            self.code, self.stdout, self.stderr
        )
    }
}
