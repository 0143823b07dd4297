//! Snapshot files hold exactly the template.

#![cfg(feature = "snapshot")]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use stackwright_testing::snapshot;

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("snapshot")
        .join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_file_is_named_after_its_stack_and_its_body_is_the_template() {
    let template = "{\n \"Resources\": {\n  \"Größe\": {}\n }\n}";
    let folder = folder("body");
    let file = folder.join("vpc.snap");
    let header = "---\nsource: crates/stackwright-testing/tests/snapshot.rs\n---\n";
    fs::write(&file, format!("{header}{template}\n")).unwrap();
    snapshot::settings(&folder).bind(|| insta::assert_snapshot!("vpc", template));
    assert_eq!(snapshot::template(&file).unwrap(), template);
    let files: Vec<_> = fs::read_dir(&folder).unwrap().collect();
    assert_eq!(
        files.len(),
        1,
        "nothing is proposed: the file is what insta writes"
    );
}

#[test]
fn a_file_without_a_header_is_refused() {
    let file = folder("header").join("vpc.snap");
    fs::write(&file, "{}\n").unwrap();
    assert!(snapshot::template(&file).is_err());
}

#[test]
fn snapshots_of_stacks_that_are_gone_are_found() {
    let folder = folder("gone");
    for name in ["vpc.snap", "old.snap", "older.snap.new", "README.md"] {
        fs::write(folder.join(name), "").unwrap();
    }
    let left_over = snapshot::unreferenced(&folder, &["vpc", "table"]).unwrap();
    assert_eq!(
        left_over,
        [folder.join("old.snap"), folder.join("older.snap.new")]
    );
    assert!(
        snapshot::unreferenced(&folder.join("nothing"), &["vpc"])
            .unwrap()
            .is_empty()
    );
}
