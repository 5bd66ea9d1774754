//! hexapla-repo
