//! hexapla
