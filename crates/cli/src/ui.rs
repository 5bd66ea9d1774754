//! The terminal: where reports and messages go, and in which colours.

mod progress;

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::Path,
    sync::{Arc, Mutex, OnceLock},
};

use annotate_snippets::Renderer;
use anstream::{AutoStream, ColorChoice};
use hexapla_core::Locale;
use hexapla_messages::Said;
use hexapla_report::{Colors, Finding, Paint, Style};

use crate::{
    args::{Color, Global, ReportArgs, ReportFormat},
    error::{CommandError, Kind},
    findings, language,
    messages::Messages,
};
use progress::Progress;

/// Of links that lead nowhere a build shows no more than these.
const FIRST_LINKS: usize = 3;

/// More findings than these would scroll away what a person at a terminal reads.
const SHOWN: usize = 40;

/// Where the program speaks.
pub(crate) struct Ui {
    color: ColorChoice,
    is_quiet: bool,
    global: Global,
    words: Arc<Words>,
    pub(crate) progress: Progress,
    answers: Mutex<Answers>,
}

/// What is said in the reader's language; read when something is first said.
struct Words {
    reader: Locale,
    program: OnceLock<Messages>,
    reports: OnceLock<hexapla_messages::Messages>,
}

impl Words {
    fn program(&self) -> &Messages {
        self.program.get_or_init(|| Messages::of(&self.reader))
    }
}

/// The answers of a verb that watches.
#[derive(Debug, Default)]
struct Answers {
    /// How many have begun; none, where the verb answers once.
    begun: usize,
    /// What stands before the next thing that is printed.
    lead: &'static str,
    /// What the file that the person named holds.
    written: Option<String>,
}

/// Clears a terminal and goes to its upper left corner.
const CLEAR: &str = "\u{1b}[H\u{1b}[2J";

impl Ui {
    pub(crate) fn new(global: &Global) -> Self {
        let color = match global.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        let words = Arc::new(Words {
            reader: language::reader(global.lang.as_ref()),
            program: OnceLock::new(),
            reports: OnceLock::new(),
        });
        Self {
            color,
            is_quiet: global.quiet,
            global: global.clone(),
            words: Arc::clone(&words),
            progress: Progress::new(words, global.quiet),
            answers: Mutex::default(),
        }
    }

    /// Told that a verb that watches answers again. A terminal shows the last answer only; elsewhere
    /// answers stand one after another, a blank line between them.
    pub(crate) fn begin_answer(&self) {
        let Ok(mut answers) = self.answers.lock() else {
            return;
        };
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        answers.lead = match answers.begun {
            _ if io::stdout().is_terminal() && !is_dumb => CLEAR,
            0 => "",
            _ => "\n",
        };
        answers.begun += 1;
    }

    /// Says on a terminal that the program goes on.
    pub(crate) fn end_answer(&self) {
        self.finish_progress();
        if io::stderr().is_terminal() {
            self.note("watching");
        }
    }

    /// What stands before the next thing that is printed; asked for once.
    fn take_lead(&self) -> &'static str {
        let answers = self.answers.lock();
        answers.map_or("", |mut answers| std::mem::take(&mut answers.lead))
    }

    /// Whether a verb that watches wrote this very text into its file.
    fn is_written(&self, report: &str) -> bool {
        let Ok(mut answers) = self.answers.lock() else {
            return false;
        };
        if answers.begun == 0 || answers.written.as_deref() == Some(report) {
            return answers.begun > 0;
        }
        answers.written = Some(report.to_owned());
        false
    }

    /// How reports on standard output look.
    pub(crate) fn style(&self) -> Style {
        // What is read by a program looks the same, however wide the window it was started from.
        let size = io::stdout()
            .is_terminal()
            .then(terminal_size::terminal_size)
            .flatten();
        let width = size.map_or(80, |(width, _)| usize::from(width.0));
        match self.choice(&io::stdout()) {
            ColorChoice::Never => Style {
                width,
                ..Style::plain()
            },
            ColorChoice::Auto | ColorChoice::AlwaysAnsi | ColorChoice::Always => Style::ansi(width),
        }
    }

    fn choice(&self, stream: &impl anstream::stream::RawStream) -> ColorChoice {
        match self.color {
            ColorChoice::Auto => AutoStream::choice(stream),
            chosen @ (ColorChoice::AlwaysAnsi | ColorChoice::Always | ColorChoice::Never) => chosen,
        }
    }
    /// Prints data.
    pub(crate) fn print(&self, text: &str) -> Result<(), CommandError> {
        let mut stdout = io::stdout().lock();
        let written = stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush());
        written.map_err(|error| CommandError::io("stdout-failed", &error))
    }

    /// Prints a report in the form asked for, to where it was asked for.
    pub(crate) fn report(
        &self,
        args: &ReportArgs,
        text: impl FnOnce(Style) -> String,
        json: impl FnOnce() -> String,
    ) -> Result<(), CommandError> {
        let made = |style| match args.format {
            ReportFormat::Text => text(style),
            ReportFormat::Json => json(),
        };
        self.deliver(args.output.as_deref(), made)
    }

    /// Prints what is made, or writes it to a file that the person named.
    pub(crate) fn deliver(
        &self,
        output: Option<&Path>,
        made: impl FnOnce(Style) -> String,
    ) -> Result<(), CommandError> {
        match output {
            None => {
                let report = made(self.style());
                self.print(&format!("{}{report}", self.take_lead()))
            }
            Some(file) => {
                let report = made(Style::plain());
                // A file that lies among those that are watched would call for the next answer.
                if self.is_written(&report) {
                    return Ok(());
                }
                let file = self.global.named(file);
                self.check_output(&file)?;
                hexapla_repo::replace_file(&file, &report)?;
                self.note(Said::new("wrote-file").text("path", file.to_string_lossy()));
                Ok(())
            }
        }
    }

    /// Refuses a file that the project lives from: a slip of the pen would cost somebody's work.
    fn check_output(&self, file: &Path) -> Result<(), CommandError> {
        if !file.exists() {
            return Ok(());
        }
        let configuration = self.global.configuration();
        let project =
            hexapla_repo::Project::open(self.global.directory(), configuration.as_deref());
        if project.is_ok_and(|project| project.lives_from(file)) {
            let path = file.to_string_lossy();
            return Err(CommandError::new(
                Said::new("output-is-input").text("path", path),
            ));
        }
        Ok(())
    }

    /// Says something beside the data, unless told to be quiet.
    pub(crate) fn note(&self, said: impl Into<Said>) {
        if !self.is_quiet {
            self.show(&format!("{}\n", self.say(said)));
        }
    }

    /// The language that was asked for on the command line.
    pub(crate) fn language(&self) -> Option<&Locale> {
        self.global.lang.as_ref()
    }

    /// What reports say, in the reader's language.
    pub(crate) fn words(&self) -> &hexapla_messages::Messages {
        let words = &self.words;
        let made = || hexapla_report::words(&words.reader);
        words.reports.get_or_init(made)
    }

    /// Something in the reader's language.
    pub(crate) fn say(&self, said: impl Into<Said>) -> String {
        self.messages().say(&said.into())
    }

    /// The language that is spoken.
    pub(crate) fn spoken(&self) -> Locale {
        hexapla_messages::spoken(&self.words.reader)
    }

    /// What the program says, in the reader's language.
    pub(crate) fn messages(&self) -> &Messages {
        self.words.program()
    }

    /// Shows findings; gives how many are errors.
    pub(crate) fn findings(&self, found: &[Finding]) -> usize {
        self.show_findings(&found.iter().collect::<Vec<_>>())
    }

    fn show_findings(&self, found: &[&Finding]) -> usize {
        let wanted = |finding: &&Finding| finding.is_error() || !self.is_quiet;
        let wanted: Vec<&Finding> = found.iter().copied().filter(wanted).collect();
        let limit = if io::stderr().is_terminal() {
            SHOWN
        } else {
            usize::MAX
        };
        self.show(&findings::render(
            &wanted,
            limit,
            self.messages(),
            &self.renderer(),
        ));
        found.iter().filter(|finding| finding.is_error()).count()
    }

    /// Shows findings of a build that may make the site: of links that lead nowhere the first few, and which
    /// command shows all of them, which hangs on whether the configuration `has_site`. Gives how many are errors.
    pub(crate) fn findings_of_build(&self, found: &[Finding], has_site: bool) -> usize {
        let (dead, others) = findings::dead_links(found);
        let errors = self.show_findings(&others);
        if self.is_quiet || dead.is_empty() {
            return errors;
        }
        let (shown, more) = dead.split_at(dead.len().min(FIRST_LINKS));
        self.show(&findings::render_briefly(
            shown,
            self.messages(),
            &self.renderer(),
        ));
        if !more.is_empty() {
            let command = if has_site {
                "hexapla check"
            } else {
                "hexapla check --site"
            };
            self.note(
                Said::new("more-dead-links")
                    .number("links", more.len())
                    .text("command", command),
            );
        }
        errors
    }

    /// Findings as a report on standard output or in a file.
    pub(crate) fn findings_text(&self, found: &[Finding], style: Style) -> String {
        let renderer = match style.colors {
            Colors::None => Renderer::plain(),
            Colors::Ansi => Renderer::styled(),
        };
        let found: Vec<&Finding> = found.iter().collect();
        findings::render(&found, usize::MAX, self.messages(), &renderer)
    }

    /// Shows why the program stops.
    pub(crate) fn error(&self, error: &CommandError) {
        if self.take_lead() == CLEAR {
            let _ = self.print(CLEAR);
        }
        match &error.kind {
            Kind::BrokenPipe => return,
            Kind::Config(config) => {
                let shown = findings::render_config(config, self.messages(), &self.renderer());
                self.show(&shown);
                return;
            }
            Kind::Finding(finding) => {
                self.findings(std::slice::from_ref(&**finding));
            }
            Kind::Unmet | Kind::World => {}
        }
        let style = match self.choice(&io::stderr()) {
            ColorChoice::Never => Style::plain(),
            ColorChoice::Auto | ColorChoice::AlwaysAnsi | ColorChoice::Always => Style::ansi(80),
        };
        let label = |paint, id: &'static str| style.paint(paint, &self.say(id));
        let (message, hints) = error.in_words(self.messages());
        let error = label(Paint::Bad, "error-lead");
        let mut text = format!("{error} {message}\n");
        for hint in &hints {
            let label = label(Paint::Dim, "hint-lead");
            text.push_str(&format!("{label} {hint}\n"));
        }
        self.show(&text);
    }

    /// Takes the bar away.
    pub(crate) fn finish_progress(&self) {
        self.progress.finish();
    }

    /// Asks a question on the terminal; `None` when there is nobody to answer.
    pub(crate) fn ask(&self, question: &str) -> Option<String> {
        if !is_interactive() {
            return None;
        }
        self.show(question);
        let mut answer = String::new();
        match io::stdin().read_line(&mut answer) {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(answer.trim().to_owned()),
        }
    }

    fn renderer(&self) -> Renderer {
        match self.choice(&io::stderr()) {
            ColorChoice::Never => Renderer::plain(),
            ColorChoice::Auto | ColorChoice::AlwaysAnsi | ColorChoice::Always => Renderer::styled(),
        }
    }

    fn show(&self, text: &str) {
        // Nobody is left to be told when standard error is gone.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// Whether a person sits at both ends.
pub(crate) fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}
