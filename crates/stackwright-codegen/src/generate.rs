//! The whole way from the fetched specifications to the files of `stackwright-cfn`.

use std::fs;
use std::path::Path;

use crate::choices;
use crate::emit;
use crate::error::{Doing, Result};
use crate::facts;
use crate::kinds::{self, Coverage};
use crate::load;
use crate::manifest;
use crate::merge;
use crate::output::{self, Files};
use crate::overrides::Overrides;
use crate::rules;

/// Where `fetch` puts the inputs, below the root of the workspace.
pub const INPUTS: &str = "target/spec";
/// The generated crate, below the root of the workspace.
const CRATE: &str = "crates/stackwright-cfn";

/// Everything that is generated, and what there is to say about it.
pub struct Generated {
    source: Files,
    facts: Files,
    manifest: String,
    /// How many services.
    pub services: usize,
    /// How many resource types.
    pub types: usize,
    /// How many kinds.
    pub kinds: usize,
    /// How many of the properties that look like ids are typed.
    pub coverage: Coverage,
    /// What of the rules of the schemas is expressed.
    pub rules: rules::Coverage,
}

/// Generates into memory, from the inputs below `root`, the root of the workspace.
///
/// # Errors
/// Inputs that are missing or not understood, a name that is no longer unique, or no rustfmt.
pub fn generate(root: &Path) -> Result<Generated> {
    let overrides = Overrides::checked_in()?;
    let sources = load::load(&root.join(INPUTS))?;
    let mut services = merge::merge(&sources, &overrides)?;
    merge::check_names(&services)?;
    let kinds = kinds::assign(&mut services, &overrides)?;
    choices::assign(&mut services);
    let (rules, rule_coverage) = rules::rules(&services, &sources.schemas);
    let mut source = emit::emit(&services, &kinds, &overrides, &rules);
    output::format(&mut source, &root.join("target/codegen"))?;
    source.extend(rules);
    let existing = fs::read_to_string(root.join(CRATE).join("Cargo.toml"));
    Ok(Generated {
        source,
        facts: facts::facts(&services),
        manifest: manifest::manifest(
            &existing.doing("reading the manifest")?,
            &services,
            &overrides,
        )?,
        services: services.len(),
        types: services.iter().map(|service| service.resources.len()).sum(),
        kinds: kinds.all.len(),
        coverage: kinds.coverage,
        rules: rule_coverage,
    })
}

impl Generated {
    /// The paths below the generated crate that differ from what is checked in.
    ///
    /// # Errors
    /// The crate can't be read.
    pub fn stale(&self, root: &Path) -> Result<Vec<String>> {
        let target = root.join(CRATE);
        let mut stale = Vec::new();
        for (folder, files) in [("src", &self.source), ("facts", &self.facts)] {
            let paths = output::stale(files, &target.join(folder))?;
            stale.extend(
                paths
                    .into_iter()
                    .map(|path| format!("{CRATE}/{folder}/{path}")),
            );
        }
        let manifest =
            fs::read_to_string(target.join("Cargo.toml")).doing("reading the manifest")?;
        if manifest != self.manifest {
            stale.push(format!("{CRATE}/Cargo.toml"));
        }
        Ok(stale)
    }

    /// Writes the files of the generated crate, and removes those that are no longer generated.
    ///
    /// # Errors
    /// The crate can't be written.
    pub fn write(&self, root: &Path) -> Result<()> {
        let target = root.join(CRATE);
        for (folder, files) in [("src", &self.source), ("facts", &self.facts)] {
            output::write(files, &target.join(folder))?;
            output::prune(files, &target.join(folder))?;
        }
        fs::write(target.join("Cargo.toml"), &self.manifest).doing("writing the manifest")
    }
}
