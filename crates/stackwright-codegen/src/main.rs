//! The command line of the generator.

use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use stackwright_codegen::changes;
use stackwright_codegen::error::Result;
use stackwright_codegen::fetch;
use stackwright_codegen::generate::{INPUTS, facts_of, generate};

const USAGE: &str = "usage: stackwright-codegen COMMAND
  fetch      put the pinned specifications into target/spec, with npm and pip
  generate   write crates/stackwright-cfn and say what changed in the specification;
             with --untyped, list the ids that stay strings
  changes OLD NEW
             say what changed between the specifications in two folders that `fetch` has filled
  check      exit 1 and list the files that `generate` would change";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let done = match arguments.as_slice() {
        ["fetch"] => fetch::fetch(&root.join(INPUTS)).map(|()| true),
        ["generate"] => write(&root, false),
        ["generate", "--untyped"] => write(&root, true),
        ["changes", old, new] => changes(Path::new(old), Path::new(new)),
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
    generated.changes(root)?.iter().for_each(|line| say(line));
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

fn changes(old: &Path, new: &Path) -> Result<bool> {
    let [old, new] = [old, new].map(|folder| changes::types(&facts_of(folder)?));
    changes::changes(&old?, &new?)
        .iter()
        .for_each(|line| say(line));
    Ok(true)
}

fn check(root: &Path) -> Result<bool> {
    let stale = generate(root)?.stale(root)?;
    stale.iter().for_each(|path| say(&format!("stale: {path}")));
    Ok(stale.is_empty())
}
