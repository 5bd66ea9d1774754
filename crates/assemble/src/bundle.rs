//! Fluent bundles.
