// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "TestCase",
        cfn::apptest::CfnTestCase::new(
            "sample",
            vec![cfn::apptest::test_case::StepProperty::new(
                cfn::apptest::test_case::StepActionProperty::new().resource_action(
                    cfn::apptest::test_case::ResourceActionProperty::new()
                        .m2_managed_application_action(
                            cfn::apptest::test_case::M2ManagedApplicationActionProperty::new(
                                "Configure",
                                "sample",
                            ),
                        ),
                ),
                "sample",
            )],
        ),
    );
}
