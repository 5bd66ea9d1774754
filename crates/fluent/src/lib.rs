//! hexapla-fluent
