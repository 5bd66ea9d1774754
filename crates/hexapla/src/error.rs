//! Why a verb could not be carried out.

use hexapla_report::Finding;

/// A verb could not be carried out. What is wrong with single files is a finding, not an error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Configuration, disk, git.
    #[error(transparent)]
    Repo(#[from] hexapla_repo::Error),
    /// No such locale in the project.
    #[error(transparent)]
    UnknownLocale(#[from] hexapla_repo::UnknownLocale),
    /// A document was asked for that the project does not have.
    #[error("no document of the project matches `{pattern}`")]
    UnknownDocument {
        /// As it was asked for.
        pattern: String,
        /// Documents that are called alike.
        near: Vec<String>,
    },
    /// An owner, a tier or a tag was asked for that the project does not have.
    #[error("the project has no {what} `{name}`")]
    UnknownName {
        /// `owner`, `tier` or `tag`.
        what: &'static str,
        /// As it was asked for.
        name: String,
        /// Names that are alike; else those that there are; the first ones.
        near: Vec<String>,
    },
    /// A unit was asked for that no document has.
    #[error("no unit has the id `{id}`")]
    UnknownUnit {
        /// As it was asked for.
        id: String,
        /// Ids that are alike, as `path#id`.
        near: Vec<String>,
    },
    /// Several documents have a unit of this id.
    #[error("several documents have a unit `{id}`")]
    AmbiguousUnit {
        /// As it was asked for.
        id: String,
        /// The units, as `path#id`.
        candidates: Vec<String>,
    },
    /// A target cannot stand in its unit; nothing was written.
    #[error("the target cannot stand in `{id}`; nothing was written")]
    Refused {
        /// The unit, as `path#id`.
        id: String,
        /// Why.
        finding: Box<Finding>,
    },
    /// A catalog cannot be rewritten as it is; nothing was written.
    #[error("the catalog {path} cannot be rewritten as it is; nothing was written")]
    Stopped {
        /// The catalog.
        path: String,
        /// Why.
        finding: Box<Finding>,
    },
    /// A unit has no target in the locale that the verb could work on.
    #[error("`{id}` has no target in {locale}")]
    NoTarget {
        /// The unit.
        id: String,
        /// The locale.
        locale: String,
    },
}
