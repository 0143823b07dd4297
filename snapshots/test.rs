//! Each stack's template is the one in `snapshots/`, and so is what the stacks publish and import, which is
//! what a reviewer reads.
//!
//! After a change on purpose: `cargo insta review`, or `INSTA_UPDATE=always cargo test`. The test
//! lives here because cargo-insta looks for snapshots only within a package and beside its tests.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use stackwright_testing::{Synth, assert_template_snapshot, snapshot};

const FOLDER: &str = "../snapshots";

/// What the stacks publish and import, in a snapshot of its own.
const GRAPH: &str = "contracts";

#[test]
fn every_stack_is_as_its_snapshot_says() {
    let synth = Synth::new(env!("CARGO_BIN_EXE_synth"));
    // A failed assertion leaves its proposal for the review; those of the other stacks follow.
    let (same, changed): (Vec<_>, Vec<_>) = synth.stacks().into_iter().partition(|stack| {
        let template = synth.template(stack);
        catch_unwind(|| assert_template_snapshot!(FOLDER, stack.as_str(), template)).is_ok()
    });
    assert!(changed.is_empty(), "changed: {}", changed.join(", "));
    for stack in same {
        let file = folder().join(format!("{stack}.snap"));
        assert_eq!(
            snapshot::template(&file).unwrap(),
            synth.template(&stack),
            "{stack}"
        );
    }
}

#[test]
fn the_contracts_are_as_their_snapshot_says() {
    let output = Synth::new(env!("CARGO_BIN_EXE_synth"))
        .command()
        .arg("--contracts")
        .output()
        .unwrap();
    assert!(output.status.success());
    let graph = String::from_utf8(output.stdout).unwrap();
    assert_template_snapshot!(FOLDER, GRAPH, graph);
}

#[test]
fn there_is_no_snapshot_without_a_stack() {
    let mut stacks = Synth::new(env!("CARGO_BIN_EXE_synth")).stacks();
    stacks.push(GRAPH.to_owned());
    let left_over = snapshot::unreferenced(&folder(), &stacks).unwrap();
    assert_eq!(left_over, Vec::<PathBuf>::new());
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER)
}
