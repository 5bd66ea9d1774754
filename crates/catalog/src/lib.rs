//! hexapla-catalog
