//! Other programs: cargo, git, and the one that is built here.

use std::{
    ffi::OsString,
    io::{self, Write as _},
    path::Path,
    process::{Command, Output, Stdio},
};

/// A command line about to be run.
pub(crate) struct Program {
    name: String,
    command: Command,
}

impl Program {
    /// Names a program.
    pub(crate) fn new(name: impl Into<OsString>) -> Self {
        let name = name.into();
        Self {
            name: name.to_string_lossy().into_owned(),
            command: Command::new(name),
        }
    }

    /// The cargo that runs this program.
    pub(crate) fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Adds arguments.
    pub(crate) fn args(mut self, arguments: &[&str]) -> Self {
        self.command.args(arguments);
        self
    }

    /// Adds arguments that are words of one line.
    pub(crate) fn line(mut self, line: &str) -> Self {
        self.command.args(line.split(' '));
        self
    }

    /// Sets an environment variable.
    pub(crate) fn with(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.command.env(name, value.into());
        self
    }

    /// Removes an environment variable.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Sets the folder it runs in.
    pub(crate) fn inside(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it with our own output; whether it succeeded.
    pub(crate) fn passes(mut self) -> Result<bool, String> {
        let status = self.command.stdin(Stdio::null()).status();
        let status = status.map_err(|why| format!("cannot run `{}`: {why}", self.name))?;
        Ok(status.success())
    }

    /// Runs it in silence; whether it succeeded. A program that is not there does not.
    pub(crate) fn answers(self) -> bool {
        self.capture().is_ok_and(|output| output.status.success())
    }

    /// Runs it and gives everything it said.
    pub(crate) fn capture(mut self) -> Result<Output, String> {
        let output = self.command.stdin(Stdio::null()).output();
        output.map_err(|why| format!("cannot run `{}`: {why}", self.name))
    }

    /// The same, with something on its standard input.
    pub(crate) fn fed(mut self, input: &str) -> Result<Output, String> {
        let name = self.name;
        let failed = |why: io::Error| format!("cannot run `{name}`: {why}");
        self.command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = self.command.spawn().map_err(failed)?;
        if let Some(mut stdin) = child.stdin.take() {
            // A program that does not read closes its end; that is no failure.
            let _ = stdin.write_all(input.as_bytes());
        }
        child.wait_with_output().map_err(failed)
    }

    /// Runs it and gives its standard output; an error where it fails.
    pub(crate) fn output(self) -> Result<String, String> {
        let name = self.name.clone();
        let output = self.capture()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(format!(
                "`{name}` failed ({}): {}",
                output.status,
                said.trim()
            ));
        }
        String::from_utf8(output.stdout).map_err(|_| format!("`{name}` wrote no UTF-8"))
    }

    /// Gives the command for a use of its own.
    pub(crate) fn into_command(self) -> Command {
        self.command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_does_not_answer() {
        assert!(!Program::new("hexapla-no-such-program").answers());
    }

    #[test]
    fn a_failing_program_is_an_error_that_names_it() {
        let error = Program::cargo()
            .line("no-such-command")
            .output()
            .unwrap_err();
        assert!(error.contains("cargo"), "{error}");
    }
}
