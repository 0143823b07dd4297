//! Synthesizes the reference systems: `cargo run --bin synth vpc > vpc.json`.

use std::process::ExitCode;

use stackwright::prelude::*;

fn main() -> ExitCode {
    stackwright_stacks::app().run()
}
