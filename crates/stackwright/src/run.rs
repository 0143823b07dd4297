//! Running an app's command line.

use std::process::ExitCode;

use stackwright_core::App;

/// The command line of an app, as a whole `main` function.
pub trait Run {
    /// Does what the program's arguments say: `synth STACK`, `--all --out DIR`, `--list` and so on;
    /// `--help` prints them. See [`stackwright_cli`].
    ///
    /// ```no_run
    /// use std::process::ExitCode;
    /// use stackwright::prelude::*;
    ///
    /// fn main() -> ExitCode {
    ///     App::new().stack("queue", |stack| { /* add constructs */ }).run()
    /// }
    /// ```
    fn run(self) -> ExitCode;
}

impl Run for App {
    #[allow(
        clippy::disallowed_methods,
        reason = "the arguments are the explicit inputs"
    )]
    fn run(self) -> ExitCode {
        let codes: Vec<_> = crate::codes::all().collect();
        stackwright_cli::run(self, std::env::args_os().skip(1), &codes)
    }
}
