//! Arguments that all verbs share.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use hexapla_core::Locale;

/// Options of every verb.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Work in this folder
    #[arg(short = 'C', global = true, value_name = "DIR")]
    pub(crate) directory: Option<PathBuf>,
    /// Read this configuration instead of the nearest `hexapla.toml`
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Say nothing but results and errors
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// When to use colours (NO_COLOR is respected)
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true
    )]
    pub(crate) color: Color,
    /// Speak this language (a BCP 47 tag; default: that of LC_ALL, LC_MESSAGES or LANG)
    ///
    /// English, Italian, French, German, Polish, Turkish, Portuguese, Russian, Arabic, Japanese,
    /// Chinese and Spanish are spoken; others get English. Help, what is wrong with the call itself,
    /// and what programs read (JSON) are English always.
    #[arg(long, global = true, value_name = "TAG", value_parser = Locale::parse)]
    pub(crate) lang: Option<Locale>,
    /// Work with this many threads (default: one for each core)
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) threads: Option<u16>,
}

impl Global {
    /// A file that the person named, as seen from the folder the command works in.
    pub(crate) fn named(&self, file: &Path) -> PathBuf {
        match &self.directory {
            Some(directory) => directory.join(file),
            None => file.to_owned(),
        }
    }

    /// The folder a command works in.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.as_deref().unwrap_or(Path::new("."))
    }

    /// The configuration that the person named.
    pub(crate) fn configuration(&self) -> Option<PathBuf> {
        self.config.as_deref().map(|file| self.named(file))
    }
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// How and where a report is printed.
#[derive(Clone, Debug, Args)]
pub(crate) struct ReportArgs {
    /// The form of the report
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_default_value = true
    )]
    pub(crate) format: ReportFormat,
    /// Write the report to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people
    Text,
    /// For programs; always English, stable, versioned
    Json,
}

/// Which documents a verb is about.
#[derive(Clone, Debug, Args)]
pub(crate) struct DocumentArgs {
    /// Only this document, or the documents in this folder (may repeat)
    #[arg(long = "document", short = 'd', value_name = "DOCUMENT")]
    pub(crate) documents: Vec<String>,
}

/// Whether a verb answers once or goes on.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct WatchArgs {
    /// Answer again whenever a file changes, until Ctrl-C
    #[arg(long)]
    pub(crate) watch: bool,
}

/// Whether a verb writes.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct DryRun {
    /// Say what would be written, and write nothing
    #[arg(long, short = 'n')]
    pub(crate) dry_run: bool,
}

impl DryRun {
    pub(crate) fn mode(self) -> hexapla::Mode {
        if self.dry_run {
            hexapla::Mode::DryRun
        } else {
            hexapla::Mode::Write
        }
    }
}
