//! The project's own commands: `cargo xtask tidy`, `cargo xtask test`, `cargo xtask bench`.
//!
//! It uses none of the project's crates, so it runs while they do not compile.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this program reads the repository, runs cargo, takes times and speaks to people"
)]

mod bench;
mod fuzz;
mod gate;
mod measure;
mod measure_align;
mod measure_fluent;
mod program;
mod readme;
mod rust_text;
mod tidy;
mod tree;

use std::process::ExitCode;

const HELP: &str = "\
The project's own commands.

Usage: cargo xtask COMMAND

Commands:
  tidy               Check the invariants that no compiler checks
  test [WORD]        Run everything that a change has to pass, or the steps with a word in their names
  readme [--write]   Run the README's commands; with --write, put their output there
  bench [--quick]    Measure the verbs beside their floors; with --write, into docs/measurements.md
  measure formats    Try the laws on every document there is; with --write, into docs/measurements.md
  measure gettext    Take times of mdbook-gettext beside ours; with --write, into docs/measurements.md
  measure growth     Take times on texts made to be slow; with --write, into docs/measurements.md
  measure merge      Merge 500 pairs of random branches; with --write, into docs/measurements.md
  measure align      Measure identity and kinds of change; with --write, into docs/measurements.md
  measure fluent     Compare with compare-locales; with --write, into docs/measurements.md
  fuzz TARGET [...]  Fuzz a law until it breaks; with arguments of libFuzzer (-max_total_time=60)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["tidy"] => tidy::run(),
        ["test"] => gate::run(""),
        ["test", word] => gate::run(word),
        ["readme"] => readme::run(readme::Mode::Compare),
        ["readme", "--write"] => readme::run(readme::Mode::Write),
        ["bench", flags @ ..] => bench::run(flags),
        ["measure", "align", flags @ ..] => measure_align::run(flags),
        ["measure", "fluent", flags @ ..] => measure::fluent(flags),
        ["measure", what, flags @ ..] => measure::run(what, flags),
        ["fuzz", target, arguments @ ..] => fuzz::run(target, arguments),
        ["floor", rest @ ..] => bench::floor(rest),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(true)
        }
        [unknown, ..] => Err(format!("there is no command `{unknown}`\n\n{HELP}")),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::from(2)
        }
    }
}
