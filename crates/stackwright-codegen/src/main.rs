//! The command line of the generator.

use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use stackwright_codegen::error::Result;
use stackwright_codegen::fetch;
use stackwright_codegen::generate::{INPUTS, generate};

const USAGE: &str = "usage: stackwright-codegen COMMAND
  fetch      put the pinned specifications into target/spec, with npm and pip
  generate   write crates/stackwright-cfn; with --untyped, list the ids that stay strings
  check      exit 1 and list the files that `generate` would change";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let done = match arguments.as_slice() {
        ["fetch"] => fetch::fetch(&root.join(INPUTS)).map(|()| true),
        ["generate"] => write(&root, false),
        ["generate", "--untyped"] => write(&root, true),
        ["check"] => check(&root),
        _ => {
            say(USAGE);
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn say(line: &str) {
    // A closed standard error leaves nobody to tell.
    let _ = writeln!(io::stderr(), "{line}");
}

fn write(root: &Path, untyped: bool) -> Result<bool> {
    let generated = generate(root)?;
    generated.write(root)?;
    let coverage = &generated.coverage;
    if untyped {
        coverage.plain.iter().for_each(|path| say(path));
    }
    say(&format!(
        "{} services, {} resource types, {} kinds; {} of {} properties that look like ids are typed; \
         {} rules of values, {} patterns that can't be checked",
        generated.services,
        generated.types,
        generated.kinds,
        coverage.typed,
        coverage.ids,
        generated.rules.rules,
        generated.rules.skipped.len(),
    ));
    Ok(true)
}

fn check(root: &Path) -> Result<bool> {
    let stale = generate(root)?.stale(root)?;
    stale.iter().for_each(|path| say(&format!("stale: {path}")));
    Ok(stale.is_empty())
}
