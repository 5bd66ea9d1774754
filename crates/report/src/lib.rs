//! hexapla-report
