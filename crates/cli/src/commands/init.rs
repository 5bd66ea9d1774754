//! `hexapla init`.

use hexapla_core::{Locale, Untrusted};
use hexapla_messages::Said;
use hexapla_repo::{
    CONFIG_FILE, ConfigError, ConfigProblem, MOZILLA_FILE, Project,
    history::History,
    init::{FoundLocale, InitOptions, InitSet, Layout, detect, merge_attributes, render_config},
    write_all, write_new,
};

use crate::{
    args::{DryRun, Global},
    error::CommandError,
    messages::Messages,
    problems::recognised,
    ui::Ui,
};

/// Set up a project: write `hexapla.toml`
///
/// Finds the usual layouts by itself (content/en, docs/en, src/content/docs, mdBook's src, page.en.md,
/// locales/en, config/locales/en.yml, i18n/en.yaml, plain source, docs or _posts folders, HTML sites) and
/// says what it found. Options win over what is found.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  hexapla init --locales it,fr
  hexapla init --source en --locales it,fr,zh-CN --documents 'source/**/*.md'
  hexapla init --merge-driver           let git merge catalogs by record, now and later
  hexapla init --merge-driver | sh      the same, and tell this clone at once")]
pub(crate) struct Args {
    /// The locale that authors write in (default: what the layout says, else en)
    #[arg(long, value_name = "LOCALE")]
    source: Option<String>,
    /// The locales to translate into, separated by commas
    #[arg(long, value_name = "LOCALES", value_delimiter = ',')]
    locales: Vec<String>,
    /// A pattern for the documents (may repeat); the part before the first wildcard is their root
    #[arg(long, value_name = "PATTERN")]
    documents: Vec<String>,
    /// Where catalogs stand, with `{locale}` and `{path}`
    #[arg(long, value_name = "PATTERN")]
    catalogs: Option<String>,
    /// Where `build` writes (default: dist)
    #[arg(long, value_name = "DIR")]
    output: Option<String>,
    /// Let git merge catalogs and templates by record: write `.gitattributes`, and print the
    /// commands that every clone needs once, since git takes no program from a repository
    #[arg(long)]
    merge_driver: bool,
    #[command(flatten)]
    dry_run: DryRun,
}

/// What a clone has to be told once; hexapla writes nothing into `.git`.
const DRIVER: &str = "\
git config merge.hexapla.name 'hexapla: catalogs record by record'
git config merge.hexapla.driver 'hexapla merge-driver %O %A %B %P'
";

pub(crate) fn run(ui: &Ui, global: &Global, args: &Args) -> Result<(), CommandError> {
    let folder = global.directory();
    let file = global
        .configuration()
        .unwrap_or_else(|| folder.join(CONFIG_FILE));
    if args.merge_driver {
        check_git(folder)?;
    }
    if args.merge_driver && file.exists() {
        return merge_driver(ui, folder, &file, args);
    }
    if file.exists() {
        return Err(CommandError::new(of_path("config-exists", &file)));
    }
    let mozilla = folder.join(MOZILLA_FILE);
    if args.documents.is_empty() && mozilla.exists() {
        return as_it_is(ui, folder, &mozilla);
    }
    let layout = if args.documents.is_empty() {
        Some(found(ui, folder)?)
    } else {
        None
    };
    let mut options = options(args, layout)?;
    let sets = options.sets.into_iter();
    options.sets = sets.map(|set| set.with_dialect(folder)).collect();
    let text = render_config(&options);
    if args.dry_run.dry_run {
        return ui.print(&text);
    }
    write_new(&file, &text)?;
    match hexapla_repo::Project::open(folder, Some(&file)).and_then(|project| project.discover()) {
        Ok(documents) => {
            ui.note(of_path("wrote-file", &file));
            ui.note(Said::new("init-finds").number("documents", documents.len()));
            if args.merge_driver {
                merge_driver(ui, folder, &file, args)?;
            }
            Ok(())
        }
        Err(error) => {
            // A configuration that does not hold would stand in the way of the next try.
            let _ = std::fs::remove_file(&file);
            Err(told(error, args))
        }
    }
}

/// An `l10n.toml` is all the configuration that a project needs.
fn as_it_is(ui: &Ui, folder: &std::path::Path, file: &std::path::Path) -> Result<(), CommandError> {
    let documents = Project::open(folder, Some(file))?.discover()?;
    ui.note(
        Said::new("init-as-it-is")
            .text("file", MOZILLA_FILE)
            .number("documents", documents.len()),
    );
    Ok(())
}

/// Checks that a merge driver can be set at all, before anything is written.
fn check_git(folder: &std::path::Path) -> Result<(), CommandError> {
    let absolute = std::path::absolute(folder)
        .map_err(|error| CommandError::io("folder-not-found", &error))?;
    if History::open(&absolute)?.is_some() {
        return Ok(());
    }
    Err(CommandError::new(of_path("no-git-repository", &absolute)))
}

/// A message about a file or a folder.
fn of_path(id: &'static str, path: &std::path::Path) -> Said {
    Said::new(id).text("path", path.to_string_lossy())
}

/// Tells git about catalogs, as far as a repository can; prints what each clone has to do.
fn merge_driver(
    ui: &Ui,
    folder: &std::path::Path,
    file: &std::path::Path,
    args: &Args,
) -> Result<(), CommandError> {
    let project = Project::open(folder, Some(file))?;
    let change = merge_attributes(&project)?;
    match (change, args.dry_run.dry_run) {
        (None, _) => ui.note("attributes-there"),
        (Some(_), true) => ui.note("attributes-would-write"),
        (Some(change), false) => {
            let lock = project.lock()?;
            write_all(&project, &lock, vec![change])?;
            ui.note("attributes-wrote");
        }
    }
    ui.note("driver-once");
    ui.print(DRIVER)
}

/// Why the configuration does not hold, in terms of the options: nobody saw its text.
fn told(error: hexapla_repo::Error, args: &Args) -> CommandError {
    let hexapla_repo::Error::Config(config) = error else {
        return error.into();
    };
    let ConfigError { text, problems, .. } = *config;
    let english = Messages::english();
    let said = |problem: &ConfigProblem| {
        let said = recognised(&problem.message, &english);
        match option(&text, problem, args) {
            Some(option) => Said::new("option-problem")
                .text("option", option)
                .said("problem", said),
            None => said,
        }
    };
    let mut problems = problems.iter();
    let Some(first) = problems.next() else {
        return CommandError::new("options-no-project");
    };
    let mut told = CommandError::new(said(first));
    for hint in &first.hints {
        told = told.hint(match hint.strip_prefix("catalogs = ") {
            Some(pattern) => Said::new("hint-for-example").text(
                "example",
                format!("--catalogs {}", pattern.replace('"', "'")),
            ),
            None => recognised(hint, &english),
        });
    }
    let also = problems.take(MOST_ALSO).map(said);
    also.fold(told, |told, also| {
        told.hint(Said::new("hint-also").said("problem", also))
    })
}

/// How many further problems are told.
const MOST_ALSO: usize = 4;

/// The option that a place of the configuration comes from, as it was given.
fn option(text: &str, problem: &ConfigProblem, args: &Args) -> Option<String> {
    let before = text.get(..problem.span.start)?;
    let (_, line) = before.rsplit_once('\n').unwrap_or(("", before));
    let (key, _) = line.split_once(" = ")?;
    let set = before.matches("\n[[documents]]").count();
    let given =
        |name: &str, value: &String| format!("`{name} '{}'`", Untrusted::new(value).for_terminal());
    match key {
        "catalogs" => args
            .catalogs
            .as_ref()
            .map(|value| given("--catalogs", value)),
        "output" => args.output.as_ref().map(|value| given("--output", value)),
        "source" => args.source.as_ref().map(|value| given("--source", value)),
        "locales" => Some(given("--locales", &args.locales.join(","))),
        "root" | "include" => {
            let pattern = args.documents.get(set.checked_sub(1)?)?;
            Some(given("--documents", pattern))
        }
        _ => None,
    }
}

/// The likeliest layout of a folder, told to the person.
fn found(ui: &Ui, folder: &std::path::Path) -> Result<Layout, CommandError> {
    let mut layouts = detect(folder);
    if layouts.is_empty() {
        return Err(CommandError::new("no-layout"));
    }
    let layout = layouts.remove(0);
    let evidence: Vec<String> = layout.evidence.iter().take(3).cloned().collect();
    let of_layout = |id: &'static str, layout: &Layout| {
        Said::new(id)
            .text("layout", layout.name)
            .number("documents", layout.documents)
    };
    ui.note(of_layout("init-found", &layout).names("evidence", &evidence));
    for other in &layouts {
        ui.note(of_layout("init-not-taken", other));
    }
    Ok(layout)
}

fn options(args: &Args, layout: Option<Layout>) -> Result<InitOptions, CommandError> {
    let detected = layout.as_ref().and_then(|layout| layout.source.clone());
    let named = |text: &str| {
        locale(text).map(|tag| FoundLocale {
            folder: tag.to_string(),
            tag,
        })
    };
    let source = match (&args.source, detected) {
        (Some(text), Some(found)) if locale(text)? == found.tag => found,
        (Some(text), _) => named(text)?,
        (None, Some(found)) => found,
        (None, None) => named("en")?,
    };
    let mut locales = Vec::new();
    for text in &args.locales {
        locales.push(named(text)?);
    }
    if locales.is_empty() {
        locales = layout
            .as_ref()
            .map(|layout| layout.locales.clone())
            .unwrap_or_default();
    }
    if locales.is_empty() {
        return Err(CommandError::new("which-locales"));
    }
    let mut sets: Vec<InitSet> = args
        .documents
        .iter()
        .map(|pattern| InitSet::from_pattern(pattern))
        .collect();
    sets.extend(layout.map(|layout| layout.set));
    for set in &mut sets {
        set.catalogs = args.catalogs.clone().or(set.catalogs.take());
        // Translated pages are not read yet, so nothing is promised about them.
        set.pages = None;
    }
    Ok(InitOptions {
        source,
        locales,
        sets,
        output: args.output.clone(),
    })
}

fn locale(text: &str) -> Result<Locale, CommandError> {
    Locale::parse(text.trim())
        .map_err(|_| CommandError::new(Said::new("not-a-locale").text("text", text)))
}
