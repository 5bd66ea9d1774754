//! The terminal: where reports and messages go, in which colours, and how long work is shown.

use std::{
    io::{self, IsTerminal as _, Write as _},
    path::Path,
    sync::{Mutex, OnceLock},
    time::{Duration, Instant},
};

use annotate_snippets::Renderer;
use anstream::{AutoStream, ColorChoice};
use hexapla_core::Locale;
use hexapla_report::{Colors, Finding, Style};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    args::{Color, Global, ReportArgs, ReportFormat},
    error::{CommandError, Kind, shown},
    findings,
    messages::Messages,
};

/// Work that takes longer than this gets a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// More findings than these would scroll away what a person at a terminal reads.
const SHOWN: usize = 40;

/// Where the program speaks.
pub(crate) struct Ui {
    color: ColorChoice,
    is_quiet: bool,
    global: Global,
    messages: Messages,
    words: hexapla_messages::Messages,
    pub(crate) progress: Progress,
    answers: Mutex<Answers>,
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

/// How far long work is; told from several threads.
pub(crate) struct Progress {
    is_quiet: bool,
    is_wanted: bool,
    /// When the present piece of work began; a verb that asks questions has several.
    started: Mutex<Instant>,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    /// Told that another process holds the project.
    pub(crate) fn waiting(&self, process: Option<u32>) {
        if self.is_quiet {
            return;
        }
        let who = process.map_or_else(
            || "another process".to_owned(),
            |process| format!("process {process}"),
        );
        let text = format!("waiting for {who}, which is writing to this project …\n");
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Told how far the work is.
    pub(crate) fn show(&self, done: usize, total: usize) {
        let Ok(mut started) = self.started.lock() else {
            return;
        };
        if done <= 1 {
            *started = Instant::now();
        }
        if !self.is_wanted || started.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_init(|| {
            let bar = ProgressBar::new(total as u64);
            if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} documents {eta}")
            {
                bar.set_style(style);
            }
            bar
        });
        bar.set_position(done.min(total) as u64);
    }
}

/// Keeps SIGXFSZ from ending the process, so that a file-size limit is an error of `write`.
pub(crate) fn ignore_size_signal() {
    let seen = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, seen);
}

impl Ui {
    pub(crate) fn new(global: &Global) -> Self {
        let color = match global.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self {
            color,
            is_quiet: global.quiet,
            global: global.clone(),
            messages: Messages::english(),
            words: hexapla_report::words(&Locale::english()),
            progress: Progress {
                is_quiet: global.quiet,
                is_wanted: !global.quiet && io::stderr().is_terminal(),
                started: Mutex::new(Instant::now()),
                bar: OnceLock::new(),
            },
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
            self.note("Watching for changes; Ctrl-C ends.");
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

    /// What reports say, in the reader's language.
    pub(crate) fn words(&self) -> &hexapla_messages::Messages {
        &self.words
    }

    /// Prints data.
    pub(crate) fn print(&self, text: &str) -> Result<(), CommandError> {
        let mut stdout = io::stdout().lock();
        let written = stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush());
        written.map_err(|error| CommandError::io("write to standard output", &error))
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
                let file = named(&self.global, file);
                hexapla_repo::replace_file(&file, &report)?;
                self.note(&format!("wrote {}", shown(&file)));
                Ok(())
            }
        }
    }

    /// Says something beside the data, unless told to be quiet.
    pub(crate) fn note(&self, text: &str) {
        if !self.is_quiet {
            self.say(&format!("{text}\n"));
        }
    }

    /// Shows findings; gives how many are errors.
    pub(crate) fn findings(&self, found: &[Finding]) -> usize {
        let wanted = |finding: &&Finding| finding.is_error() || !self.is_quiet;
        let wanted: Vec<Finding> = found.iter().filter(wanted).cloned().collect();
        let limit = if io::stderr().is_terminal() {
            SHOWN
        } else {
            usize::MAX
        };
        self.say(&findings::render(
            &wanted,
            limit,
            &self.messages,
            &self.renderer(),
        ));
        found.iter().filter(|finding| finding.is_error()).count()
    }

    /// The sentence of a diagnostic of a file outside of the project.
    pub(crate) fn sentence_of(&self, diagnostic: &hexapla_core::Diagnostic) -> String {
        self.messages
            .sentence(diagnostic.rule.as_str(), &diagnostic.arguments)
    }

    /// The sentence of a finding, for places that show it their own way.
    pub(crate) fn sentence(&self, finding: &Finding) -> String {
        self.messages.sentence(finding.rule, &finding.arguments)
    }

    /// What to do about a finding.
    pub(crate) fn hint(&self, finding: &Finding) -> Option<String> {
        self.messages.hint(finding.rule, &finding.arguments)
    }

    /// Findings as a report on standard output or in a file.
    pub(crate) fn findings_text(&self, found: &[Finding], style: Style) -> String {
        let renderer = match style.colors {
            Colors::None => Renderer::plain(),
            Colors::Ansi => Renderer::styled(),
        };
        findings::render(found, usize::MAX, &self.messages, &renderer)
    }

    /// Shows why the program stops.
    pub(crate) fn error(&self, error: &CommandError) {
        if self.take_lead() == CLEAR {
            let _ = self.print(CLEAR);
        }
        match &error.kind {
            Kind::BrokenPipe => return,
            Kind::Config(config) => {
                self.say(&findings::render_config(config, &self.renderer()));
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
        let word = |paint, text| style.paint(paint, text);
        let mut text = format!(
            "{} {}\n",
            word(hexapla_report::Paint::Bad, "error:"),
            error.message
        );
        for hint in &error.hints {
            text.push_str(&format!(
                "{} {hint}\n",
                word(hexapla_report::Paint::Dim, "hint:")
            ));
        }
        self.say(&text);
    }

    /// Takes the bar away.
    pub(crate) fn finish_progress(&self) {
        if let Some(bar) = self.progress.bar.get() {
            bar.finish_and_clear();
        }
    }

    /// Asks a question on the terminal; `None` when there is nobody to answer.
    pub(crate) fn ask(&self, question: &str) -> Option<String> {
        if !is_interactive() {
            return None;
        }
        self.say(question);
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

    fn say(&self, text: &str) {
        // Nobody is left to be told when standard error is gone.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// Whether a person sits at both ends.
pub(crate) fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// A file that the person named, as seen from the folder the command works in.
pub(crate) fn named(global: &Global, file: &Path) -> std::path::PathBuf {
    match &global.directory {
        Some(directory) => directory.join(file),
        None => file.to_owned(),
    }
}

/// The folder a command works in.
pub(crate) fn directory(global: &Global) -> &Path {
    global.directory.as_deref().unwrap_or(Path::new("."))
}

/// The configuration that the person named.
pub(crate) fn configuration(global: &Global) -> Option<std::path::PathBuf> {
    global.config.as_deref().map(|file| named(global, file))
}
