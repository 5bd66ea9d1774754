//! hexapla-align
