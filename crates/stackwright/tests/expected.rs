//! The templates that the compatibility tests compare with are what the real aws-cdk-lib emits.
//!
//! Where this fails after a change of a program, run `crates/stackwright/tests/cdk/regenerate.sh`
//! and review what it changes.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests read files"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use stackwright_testing::tools;

/// Every template below a folder, by its path from there.
fn templates(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(".template.json") {
                let name = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned();
                found.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

#[test]
fn expected_templates_are_what_aws_cdk_lib_emits() {
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cdk");
    let Some(node) = tools::node(&programs) else {
        return;
    };
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("expected");
    fs::remove_dir_all(&out).ok();
    let run = node
        .node()
        .arg(programs.join("regenerate.js"))
        .env("OUT", &out)
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let (ours, fresh) = (templates(&programs), templates(&out));
    let stale: Vec<_> = ours
        .keys()
        .filter(|name| ours.get(*name) != fresh.get(*name))
        .collect();
    let missing: Vec<_> = fresh
        .keys()
        .filter(|name| !ours.contains_key(*name))
        .collect();
    assert!(
        stale.is_empty() && missing.is_empty(),
        "not what aws-cdk-lib emits: {stale:?}; not there yet: {missing:?}",
    );
}
