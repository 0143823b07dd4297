// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Cell", cfn::route53recoveryreadiness::CfnCell::new());
    stack.add(
        "ReadinessCheck",
        cfn::route53recoveryreadiness::CfnReadinessCheck::new(),
    );
    stack.add(
        "RecoveryGroup",
        cfn::route53recoveryreadiness::CfnRecoveryGroup::new(),
    );
    stack.add(
        "ResourceSet",
        cfn::route53recoveryreadiness::CfnResourceSet::new(
            "AWS::a::a",
            vec![
                cfn::route53recoveryreadiness::resource_set::ResourceProperty::new()
                    .component_id("sample"),
            ],
        ),
    );
}
