// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ResourcePolicy",
        cfn::secretsmanager::CfnResourcePolicy::new(json!({}), "sample"),
    );
    stack.add(
        "RotationSchedule",
        cfn::secretsmanager::CfnRotationSchedule::new("sample"),
    );
    stack.add("Secret", cfn::secretsmanager::CfnSecret::new());
    stack.add(
        "SecretTargetAttachment",
        cfn::secretsmanager::CfnSecretTargetAttachment::new("sample", "sample", "sample"),
    );
}
