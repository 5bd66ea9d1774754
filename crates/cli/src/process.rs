//! What the program asks of the system before it begins.

use std::sync::{Arc, atomic::AtomicBool};

use mimalloc::MiMalloc;
use signal_hook::{consts::SIGXFSZ, flag};

/// A build of many pages makes many small values in each thread: with the allocator of glibc it takes a sixth
/// more time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Sets up the process.
pub(crate) fn set_up() {
    // A full disk or a file-size limit has to come back as an error, not end the process.
    let seen = Arc::new(AtomicBool::new(false));
    let _ = flag::register(SIGXFSZ, seen);
    ask_for_small_pages();
}

/// A large page of memory is taken and cleared whole for its first byte, of which a short run needs little: with
/// small ones a build after an edit holds a quarter less, and does not wait where no large ones are free.
fn ask_for_small_pages() {
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
}
