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

#[test]
fn the_checked_in_source_is_what_the_generator_writes() {
    if let Some(missing) = ["npm", "python3", "rustfmt"]
        .iter()
        .find(|program| !is_there(program))
    {
        assert!(env::var_os("CI").is_none(), "{missing} is missing");
        let _ = writeln!(io::stderr(), "skipped: {missing} is missing");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fetch::fetch(&root.join(INPUTS)).unwrap();
    let stale = generate(&root).unwrap().stale(&root).unwrap();
    assert!(
        stale.is_empty(),
        "run `cargo run -p stackwright-codegen -- generate`: {stale:#?}"
    );
}
