//! hexapla-assemble
