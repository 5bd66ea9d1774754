//! `cargo xtask fuzz`: a fuzz target under libFuzzer, with the stable toolchain.
//!
//! Coverage is what rustc's own flags give, so neither nightly nor cargo-fuzz is needed, only a C++
//! compiler for libFuzzer itself. Without address sanitizer, which safe code has little use for.

use std::{fs, path::Path};

use crate::{program::Program, tree};

/// What makes rustc count what ran and what was compared.
const FLAGS: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
];

/// Builds a target and runs it with these arguments of libFuzzer; whether it found nothing.
pub(crate) fn run(target: &str, arguments: &[&str]) -> Result<bool, String> {
    let root = tree::root();
    let folder = root.join("tests/fuzz");
    if !folder
        .join("targets")
        .join(format!("{target}.rs"))
        .is_file()
    {
        return Err(format!(
            "there is no fuzz target `{target}`; look into `tests/fuzz/targets`"
        ));
    }
    let host = host()?;
    let binaries = root.join("target/fuzz");
    let built = Program::cargo()
        .line("build --release --locked")
        .args(&["--bin", target, "--target", &host])
        .with("RUSTFLAGS", FLAGS.join(" "))
        .with("CARGO_TARGET_DIR", &binaries)
        .inside(&folder)
        .passes()?;
    if !built {
        return Err(format!("the fuzz target `{target}` does not build"));
    }
    let corpus = made(&folder.join("corpus").join(target))?;
    let artifacts = made(&folder.join("artifacts").join(target))?;
    Program::new(binaries.join(host).join("release").join(target))
        .args(&[&corpus, "seeds", &format!("-artifact_prefix={artifacts}/")])
        .args(arguments)
        .inside(&folder)
        .passes()
}

/// The platform that rustc builds for.
fn host() -> Result<String, String> {
    let said = Program::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .line("--version --verbose")
        .output()?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc does not say its host".to_owned())
}

/// The name of a folder that is there afterwards.
fn made(folder: &Path) -> Result<String, String> {
    let name = folder.to_string_lossy().into_owned();
    fs::create_dir_all(folder).map_err(|why| format!("cannot make `{name}`: {why}"))?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_a_platform() {
        assert!(host().unwrap().contains('-'));
    }

    #[test]
    fn an_unknown_target_is_an_error_that_says_where_to_look() {
        assert!(
            run("nothing", &[])
                .unwrap_err()
                .contains("tests/fuzz/targets")
        );
    }
}
