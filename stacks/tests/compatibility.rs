//! The reference systems give the templates that aws-cdk-lib gives for the same systems, key by key.
//!
//! The programs and what the library makes of them are among the other comparisons, below
//! `crates/stackwright/tests/cdk`.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::path::Path;

use stackwright_testing::{Synth, parity};

fn assert_equals_the_cdk(system: &str, stacks: &[&str]) {
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/stackwright/tests/cdk");
    let folder = programs.join(system).join(system);
    let synth = Synth::new(env!("CARGO_BIN_EXE_synth"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), stacks.len());
    for stack in stacks {
        let expected = folder.join(format!("{stack}.template.json"));
        let expected = fs::read_to_string(expected).unwrap();
        parity::assert_same(stack, &expected, &synth.template(stack));
    }
}

#[test]
fn blue_green_rails_equals_the_cdk() {
    assert_equals_the_cdk("blue_green_rails", &["demorepo", "demodb", "democluster"]);
}

#[test]
fn workout_tracker_equals_the_cdk() {
    assert_equals_the_cdk("workout_tracker", &["WorkoutTracker-0-0-8"]);
}
