//! Options that narrow reports down, and order them.

use clap::ValueEnum;
use hexapla::{Filter, Selection};
use hexapla_core::{ChangeKind, Status};
use hexapla_report::Sort;

use crate::error::CommandError;

/// What a report is narrowed down to, and in which order it comes.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Filters and order")]
pub(crate) struct FilterArgs {
    /// Only units that stand so (several with commas)
    #[arg(long = "status", value_name = "STATUS", value_delimiter = ',')]
    statuses: Vec<StatusArg>,
    /// Only outdated units whose source changed so (several with commas)
    #[arg(long = "kind-of-change", value_name = "KIND", value_delimiter = ',')]
    kinds: Vec<KindArg>,
    /// Only documents with this tag, keyword or category (may repeat: any of them)
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,
    /// Only documents that these look after, with or without `@` (may repeat: any of them)
    #[arg(long = "owner", value_name = "OWNER")]
    owners: Vec<String>,
    /// Only documents of this tier of `hexapla.toml` (may repeat: any of them)
    #[arg(long = "tier", value_name = "TIER")]
    tiers: Vec<String>,
    /// The order of locales and documents
    #[arg(long, value_name = "ORDER")]
    sort: Option<SortArg>,
    /// Show at most so many: documents of each locale in `status`, units in `todo`
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
}

/// How a unit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusArg {
    /// Without a translation
    Missing,
    /// Not yet meant to be read
    Draft,
    /// Made from another source text
    Outdated,
    /// Fitting the present source
    Translated,
    /// And seen by a second person
    Reviewed,
}

/// What an edit of a source text touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum KindArg {
    /// White space, line breaks
    Layout,
    /// Emphasis, code marks, tags
    Markup,
    /// Where a link or image points
    Link,
    /// Digits
    Number,
    /// Punctuation
    Punctuation,
    /// Words
    Wording,
}

/// What locales and documents are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SortArg {
    /// Documents by path, locales as in `hexapla.toml`
    Path,
    /// Those with most words to do first
    ToDo,
    /// Those with the smallest done share first
    Percent,
    /// By name of the language, or of the file
    Name,
}

impl FilterArgs {
    /// As a filter of these documents.
    pub(crate) fn filter(&self, selection: Selection) -> Result<Filter, CommandError> {
        let is_left_out =
            !self.statuses.is_empty() && !self.statuses.contains(&StatusArg::Outdated);
        if is_left_out && !self.kinds.is_empty() {
            return Err(CommandError::new("kind-needs-outdated"));
        }
        Ok(Filter {
            selection,
            statuses: self.statuses.iter().map(|&status| status.into()).collect(),
            kinds: self.kinds.iter().map(|&kind| kind.into()).collect(),
            tags: self.tags.clone(),
            owners: self.owners.clone(),
            tiers: self.tiers.clone(),
        })
    }

    /// The order asked for.
    pub(crate) fn sort(&self) -> Option<Sort> {
        self.sort.map(|sort| match sort {
            SortArg::Path => Sort::Path,
            SortArg::ToDo => Sort::ToDo,
            SortArg::Percent => Sort::Percent,
            SortArg::Name => Sort::Name,
        })
    }
}

impl From<StatusArg> for Status {
    fn from(status: StatusArg) -> Self {
        match status {
            StatusArg::Missing => Self::Missing,
            StatusArg::Draft => Self::Draft,
            StatusArg::Outdated => Self::Outdated,
            StatusArg::Translated => Self::Translated,
            StatusArg::Reviewed => Self::Reviewed,
        }
    }
}

impl From<KindArg> for ChangeKind {
    fn from(kind: KindArg) -> Self {
        match kind {
            KindArg::Layout => Self::Layout,
            KindArg::Markup => Self::Markup,
            KindArg::Link => Self::Link,
            KindArg::Number => Self::Number,
            KindArg::Punctuation => Self::Punctuation,
            KindArg::Wording => Self::Wording,
        }
    }
}
