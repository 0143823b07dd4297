// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ConfigurationManager",
        cfn::ssmquicksetup::CfnConfigurationManager::new(vec![
            cfn::ssmquicksetup::configuration_manager::ConfigurationDefinitionProperty::new(
                vec![("sample", "sample")],
                "sample",
            ),
        ]),
    );
    stack.add(
        "LifecycleAutomation",
        cfn::ssmquicksetup::CfnLifecycleAutomation::new(
            "sample",
            vec![("key", vec!["sample"])],
            "sample",
        ),
    );
}
