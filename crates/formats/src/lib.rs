//! hexapla-formats
