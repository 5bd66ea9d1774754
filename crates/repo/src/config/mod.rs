//! The configuration of a project: what `hexapla.toml` says, with everything derived that it leaves
//! out.

mod build;
mod documents;
mod glob;
mod locales;
mod markup;
mod mozilla;
mod options;
mod parse;
mod pattern;
mod preset;
mod problem;
mod publish;
mod reader;
mod sections;
mod separate;
mod site;
mod tag;
mod teams;
mod threshold;

pub use build::{AskedBy, BuildConfig, BundleFiles, BundleLayout, BundlesConfig, Fallbacks};
pub use documents::DocumentSet;
pub use locales::{LocaleConfig, Unknown, UnknownLocale};
pub use mozilla::{Asked, MOZILLA_FILE};
pub use preset::{KeyValue, OutputPattern, Preset};
pub use problem::{ConfigError, ConfigProblem};
pub use publish::{Publish, PublishRule};
pub use sections::Limits;
pub use site::SiteConfig;
pub use teams::{IdlePattern, OwnersRule, Teams, Tier};
pub use threshold::{Threshold, ThresholdError};

pub(crate) use documents::has_keys;
pub(crate) use glob::Glob;
pub(crate) use mozilla::{Mapping, base_path, is_mozilla, read as read_mozilla};
pub(crate) use pattern::PathPattern;
pub(crate) use separate::{BUNDLES_FOLDER, SITE_FOLDER, among, really_apart};

use hexapla_core::ChangePolicy;

/// The name of the configuration file.
pub const CONFIG_FILE: &str = "hexapla.toml";

/// What `hexapla.toml` says.
#[derive(Clone, Debug)]
pub struct Config {
    /// The locale that authors write in.
    pub source: LocaleConfig,
    /// The locales translated into, in the order of the file.
    pub locales: Vec<LocaleConfig>,
    /// The sets of documents, in the order of the file; at least one.
    pub documents: Vec<DocumentSet>,
    /// What each kind of change does to a translation.
    pub changes: ChangePolicy,
    /// What `build` makes.
    pub build: BuildConfig,
    /// The article site.
    pub site: SiteConfig,
    /// How large a file may be.
    pub limits: Limits,
    /// Whom documents concern, and which belong together.
    pub teams: Teams,
}
