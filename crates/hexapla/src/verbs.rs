//! One module for each verb.

pub(crate) mod before;
pub(crate) mod build;
pub(crate) mod candidates;
pub(crate) mod check;
pub(crate) mod dashboard;
pub(crate) mod diff;
pub(crate) mod extract;
pub(crate) mod filter;
pub(crate) mod outdated;
pub(crate) mod patch;
pub(crate) mod prune;
pub(crate) mod record;
pub(crate) mod repair;
pub(crate) mod site;
pub(crate) mod standings;
pub(crate) mod status;
pub(crate) mod sync;
pub(crate) mod todo;
pub(crate) mod trend;
pub(crate) mod worklist;
