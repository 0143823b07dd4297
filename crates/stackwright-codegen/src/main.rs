//! The command line of the generator.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use stackwright_codegen::error::{Doing, Result};
use stackwright_codegen::overrides::Overrides;
use stackwright_codegen::{emit, facts, fetch, kinds, load, manifest, merge, output};

const USAGE: &str = "usage: stackwright-codegen fetch | generate | check";

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let command = env::args().nth(1);
    let done = match command.as_deref() {
        Some("fetch") => fetch::fetch(&root.join("target/spec")).map(|()| true),
        Some("generate") => generate(&root, false),
        Some("check") => generate(&root, true),
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

/// Generates into memory and writes, or only compares. Whether all is as it should be.
fn generate(root: &Path, only_check: bool) -> Result<bool> {
    let overrides = Overrides::checked_in()?;
    let namespaces: Vec<&str> = overrides.services.keys().map(String::as_str).collect();
    let sources = load::load(&root.join("target/spec"), &namespaces)?;
    let mut services = merge::merge(&sources, &overrides)?;
    merge::check_names(&services)?;
    let kinds = kinds::assign(&mut services, &overrides)?;

    let cfn = root.join("crates/stackwright-cfn");
    let mut source = emit::emit(&services, &kinds, &overrides);
    output::format(&mut source, &root.join("target/codegen"))?;
    let data = facts::facts(&services);
    let manifest_path = cfn.join("Cargo.toml");
    let existing = fs::read_to_string(&manifest_path).doing("reading the manifest")?;
    let manifest = manifest::manifest(&existing, &services)?;

    let folders = [("src", &source), ("facts", &data)];
    if only_check {
        let mut stale = Vec::new();
        for (folder, files) in folders {
            let paths = output::stale(files, &cfn.join(folder))?;
            stale.extend(paths.into_iter().map(|path| format!("{folder}/{path}")));
        }
        if existing != manifest {
            stale.push("Cargo.toml".to_owned());
        }
        stale
            .iter()
            .for_each(|path| say(&format!("stale: crates/stackwright-cfn/{path}")));
        return Ok(stale.is_empty());
    }
    for (folder, files) in folders {
        output::write(files, &cfn.join(folder))?;
        output::prune(files, &cfn.join(folder))?;
    }
    fs::write(&manifest_path, manifest).doing("writing the manifest")?;
    let types: usize = services.iter().map(|service| service.resources.len()).sum();
    let coverage = &kinds.coverage;
    say(&format!(
        "{} services, {types} resource types, {} kinds; {} of {} properties that look like ids are typed",
        services.len(),
        kinds.all.len(),
        coverage.typed,
        coverage.ids,
    ));
    if env::args().any(|argument| argument == "--plain") {
        coverage
            .plain
            .iter()
            .for_each(|path| say(&format!("plain: {path}")));
    }
    Ok(true)
}
