//! Both validators run and their findings come back with level, rule and place.

#![allow(clippy::unwrap_used)]

use std::fs;

use stackwright_testing::tools;
use stackwright_testing::validate::{Level, cfn_lint, cloudformation_validate};

#[test]
fn both_validators_find_a_property_that_does_not_exist() {
    let Some(python) = tools::python() else {
        return;
    };
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("validate");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("wrong.template.json");
    let text = r#"{"Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{"Delay":5}}}}"#;
    fs::write(&file, text).unwrap();
    for find in [cfn_lint, cloudformation_validate] {
        let findings = find(&python, std::slice::from_ref(&file)).unwrap();
        let error = findings
            .iter()
            .find(|finding| finding.level == Level::Error)
            .unwrap();
        assert!(error.rule.ends_with("3002"), "{error}");
        assert!(error.place.contains('Q'), "{error}");
        assert_eq!(error.file, file.to_str().unwrap());
    }
}
