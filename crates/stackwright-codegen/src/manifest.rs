//! The features of `stackwright-cfn`, in its manifest.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::error::{Doing, Error, Result};
use crate::model::Service;
use crate::overrides::Overrides;

/// The heading below which the manifest is generated, to its end.
const MARK: &str = "# Written by stackwright-codegen, from here on.\n";

/// The most features of a crate that crates.io takes.
const MAX_FEATURES: usize = 300;

/// The manifest of the generated crate: a feature per service or group of small ones.
///
/// # Errors
/// A manifest without the mark, or more features than a registry takes.
pub fn manifest(existing: &str, services: &[Service], overrides: &Overrides) -> Result<String> {
    let kept = existing
        .split_once(MARK)
        .doing("no mark in the manifest of stackwright-cfn")?
        .0;
    let mut text = format!("{kept}{MARK}[features]\ndefault = [\"containers\"]\n");
    let features = features(services);
    let count = features.len() + 3;
    if count > MAX_FEATURES {
        return Err(Error(format!(
            "{count} features, a registry takes {MAX_FEATURES}: group small services in overrides.json"
        )));
    }
    list(
        &mut text,
        "Every service.",
        "full",
        features.keys().copied(),
    );
    let containers = overrides
        .containers
        .iter()
        .map(|module| overrides.feature(module));
    list(
        &mut text,
        "What people use who run containers.",
        "containers",
        containers,
    );
    for (feature, namespaces) in features {
        // Writing to a string can't fail.
        let _ = writeln!(text, "# {}\n{feature} = []", namespaces.join(", "));
    }
    Ok(text)
}

fn list<'a>(text: &mut String, doc: &str, name: &str, features: impl Iterator<Item = &'a str>) {
    let features: Vec<String> = features
        .map(|feature| format!("    {feature:?},\n"))
        .collect();
    let _ = write!(text, "# {doc}\n{name} = [\n{}]\n", features.concat());
}

/// Every feature, with the namespaces that it turns on.
pub(crate) fn features(services: &[Service]) -> BTreeMap<&str, Vec<String>> {
    let mut features: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for service in services {
        let namespaces = features.entry(&service.feature).or_default();
        namespaces.push(format!("`{}`", service.namespace));
    }
    features
}
