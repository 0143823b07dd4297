//! Every template that the stacks emit passes cfn-lint and cloudformation-validate.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::path::Path;

use stackwright_testing::Synth;
use stackwright_testing::tools;
use stackwright_testing::validate::{Finding, Level, cfn_lint, cloudformation_validate};

#[test]
fn the_validators_find_no_error_in_any_stack() {
    let Some(python) = tools::python() else {
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("validators");
    let templates = Synth::new(env!("CARGO_BIN_EXE_synth")).templates(&folder);
    let mut found = cfn_lint(&python, &templates).unwrap();
    found.extend(cloudformation_validate(&python, &templates).unwrap());
    found.retain(|finding| finding.level == Level::Error);
    let errors: Vec<String> = found.iter().map(Finding::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
