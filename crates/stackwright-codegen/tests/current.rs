//! The checked-in source of `stackwright-cfn` is what the generator writes.

use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use stackwright_codegen::fetch;
use stackwright_codegen::generate::{INPUTS, generate};

fn is_there(program: &str) -> bool {
    let quiet = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    quiet.is_ok_and(|status| status.success())
}

/// Skips the test, but not in CI.
fn skipped(why: &str) {
    assert!(env::var_os("CI").is_none(), "{why}");
    let _ = writeln!(io::stderr(), "skipped: {why}");
}

#[test]
fn the_checked_in_source_is_what_the_generator_writes() {
    let tools = ["npm", "python3", "rustfmt"];
    if let Some(missing) = tools.iter().find(|program| !is_there(program)) {
        return skipped(&format!("{missing} is missing"));
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if let Err(error) = fetch::fetch(&root.join(INPUTS)) {
        return skipped(&format!("the specifications can't be fetched: {error}"));
    }
    let stale = generate(&root).unwrap().stale(&root).unwrap();
    assert!(
        stale.is_empty(),
        "run `cargo run -p stackwright-codegen -- generate`: {stale:#?}"
    );
}
