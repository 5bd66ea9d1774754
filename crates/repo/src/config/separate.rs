//! Outputs lie apart from what a project reads and keeps, and from each other.

use hexapla_core::Span;
use hexapla_formats::Format;

use super::{
    BuildConfig, Config, DocumentSet, LocaleConfig, SiteConfig, documents::has_keys,
    problem::ConfigProblem, reader::Problems,
};
use crate::{discover::fold, lock::PRIVATE, place::is_git};

/// The folder of the output that the site stands in.
pub(crate) const SITE_FOLDER: &str = "site";
/// The one that Fluent bundles lie in.
pub(crate) const BUNDLES_FOLDER: &str = "bundles";

/// What is decided already of a configuration.
pub(super) struct Decided<'c> {
    pub(super) sets: &'c [DocumentSet],
    pub(super) locales: Vec<&'c LocaleConfig>,
    pub(super) build: &'c BuildConfig,
    pub(super) site: &'c SiteConfig,
}

/// A folder that is none for outputs, and where the configuration names it.
struct Kept {
    folder: String,
    span: Span,
}

/// Reports an output folder that is one that the project reads or keeps, lies in one or holds one; and
/// documents that would lie among other outputs.
pub(super) fn keep_apart(config: &Decided<'_>, problems: &mut Problems) {
    if config.build.output == "." {
        let problem = ConfigProblem::new(
            config.build.output_span,
            "the output folder is the project itself",
        );
        problems.add(problem.hint("output = \"dist\""));
        return;
    }
    let found = kept(config)
        .into_iter()
        .find_map(|kept| clash(config, &kept));
    if let Some(problem) = found {
        problems.add(problem);
    }
    let has_bundles = config.sets.iter().any(may_have_keys);
    let others = [
        Some(PRIVATE),
        config.build.site.then_some(SITE_FOLDER),
        has_bundles.then_some(BUNDLES_FOLDER),
    ];
    let others = others.into_iter().flatten();
    for problem in others.filter_map(|other| among(config.build, &config.locales, other)) {
        problems.add(problem);
    }
}

/// What is wrong where `real` tells where paths lead by symlinks, from the project's root, and the output folder
/// does not lie apart there.
pub(crate) fn really_apart(
    config: &Config,
    real: &dyn Fn(&str) -> Option<String>,
) -> Option<ConfigProblem> {
    let decided = Decided {
        sets: &config.documents,
        locales: [&config.source]
            .into_iter()
            .chain(&config.locales)
            .collect(),
        build: &config.build,
        site: &config.site,
    };
    let output = &config.build.output;
    let real_output = real(output)?;
    kept(&decided).into_iter().find_map(|kept| {
        let real_kept = real(&kept.folder)?;
        if real_kept == kept.folder && real_output == *output {
            return None;
        }
        let message = if holds(&real_output, &real_kept) {
            held(&decided, &kept.folder)
        } else if real_kept == "." || holds(&real_kept, &real_output) {
            within(output, &kept.folder)
        } else {
            return None;
        };
        let names = [(&kept.folder, &real_kept), (output, &real_output)];
        let led = names.into_iter().filter(|(name, real)| name != real);
        let problem = led.fold(blamed(&decided, &kept, message), |problem, (name, real)| {
            problem.hint(format!("`{name}` is a symbolic link to `{real}`"))
        });
        Some(problem.hint(OWN_FOLDER))
    })
}

/// Whether a set may hold documents of which bundles are made.
fn may_have_keys(set: &DocumentSet) -> bool {
    let may = |ending: &str| Format::from_extension(ending).is_none_or(has_keys);
    let is_open = |glob: &String| glob.rsplit_once('.').is_none_or(|(_, ending)| may(ending));
    match set.format {
        Some(format) => has_keys(format),
        None => set.include.iter().any(is_open),
    }
}

/// Documents that would lie in a folder of the output that is kept for something else.
pub(crate) fn among(
    build: &BuildConfig,
    locales: &[&LocaleConfig],
    other: &str,
) -> Option<ConfigProblem> {
    let target = locales
        .iter()
        .skip(1)
        .map(|locale| (&build.documents, locale));
    let source = locales
        .iter()
        .take(1)
        .map(|locale| (&build.source_documents, locale));
    let is_among = |folder: String| holds(other, &folder);
    let is_found = source
        .chain(target)
        .any(|(pattern, locale)| is_among(pattern.folder(&locale.folder)));
    is_found.then(|| {
        let message = format!(
            "documents would lie in `{other}`, a folder of the output that is kept for other files"
        );
        ConfigProblem::new(build.documents_span, message).hint(
            "choose a folder of its own, for example: documents = \"documents/{locale}/{path}\"",
        )
    })
}

/// All folders that are none for outputs.
fn kept(config: &Decided<'_>) -> Vec<Kept> {
    let mut all = Vec::new();
    for set in config.sets {
        let compiled = &set.compiled;
        all.push(Kept {
            folder: set.root.clone(),
            span: compiled.root_span,
        });
        if compiled.mapping.is_some() {
            continue;
        }
        let catalogs = [compiled.document_catalogs(), compiled.key_catalogs()];
        for pattern in catalogs.into_iter().chain(&compiled.pages) {
            let folders = config.locales.iter().map(|locale| Some(&*locale.folder));
            let folders = [None].into_iter().chain(folders);
            all.extend(
                folders
                    .filter_map(|locale| pattern.folder(locale))
                    .map(|folder| Kept {
                        folder,
                        span: compiled.catalogs_span,
                    }),
            );
        }
    }
    all.extend(config.site.theme.iter().map(|theme| Kept {
        folder: theme.clone(),
        span: config.site.theme_span,
    }));
    all.extend([PRIVATE, ".git"].map(|folder| Kept {
        folder: folder.to_owned(),
        span: config.build.output_span,
    }));
    // What is the project itself holds its outputs, and passes them by.
    all.retain(|kept| kept.folder != ".");
    all
}

fn clash(config: &Decided<'_>, kept: &Kept) -> Option<ConfigProblem> {
    let (output, folder) = (&config.build.output, &kept.folder);
    let is_of_git = folder == ".git" && output.split('/').any(|name| is_git(name.as_ref()));
    let message = if holds(output, folder) {
        held(config, folder)
    } else if holds(folder, output) || is_of_git {
        within(output, folder)
    } else {
        return None;
    };
    Some(blamed(config, kept, message).hint(OWN_FOLDER))
}

/// What helps.
const OWN_FOLDER: &str = "choose a folder of its own, for example: output = \"dist\"";

fn held(config: &Decided<'_>, folder: &str) -> String {
    let output = &config.build.output;
    match config.sets.iter().any(|set| set.root == *folder) {
        true => format!("the output folder `{output}` holds the documents of `{folder}`"),
        false => format!("the output folder `{output}` holds `{folder}`, which is not for outputs"),
    }
}

fn within(output: &str, folder: &str) -> String {
    format!("the output folder `{output}` lies in `{folder}`, which is not for outputs")
}

/// A problem that points at the output folder, or at the other where none is named.
fn blamed(config: &Decided<'_>, kept: &Kept, message: String) -> ConfigProblem {
    let span = match config.build.output_span.is_empty() {
        true => kept.span,
        false => config.build.output_span,
    };
    ConfigProblem::new(span, message)
}

/// Whether a folder is another one or holds it, on a file system that ignores case and composition.
fn holds(folder: &str, other: &str) -> bool {
    let (folder, other) = (fold(folder), fold(other));
    let rest = other.strip_prefix(&*folder);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
