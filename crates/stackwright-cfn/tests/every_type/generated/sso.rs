// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::sso::CfnApplication::new(
            "arn:aws:sso::aws:applicationProvider/a",
            "arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "ApplicationAssignment",
        cfn::sso::CfnApplicationAssignment::new(
            "arn:aws:sso::111111111111:application/ins-aaaaaaaaaaaaaaaa/apl-aaaaaaaaaaaaaaaa",
            "aaaaaaaaaa-aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "USER",
        ),
    );
    stack.add(
        "Assignment",
        cfn::sso::CfnAssignment::new(
            "arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa",
            "arn:aws:sso:::permissionSet/ins-aaaaaaaaaaaaaaaa/ps-aaaaaaaaaaaaaaaa",
            "aaaaaaaaaa-aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "USER",
            "arn:aws:iam::123456789012:role/sample",
            "AWS_ACCOUNT",
        ),
    );
    stack.add("Instance", cfn::sso::CfnInstance::new());
    stack.add(
        "InstanceAccessControlAttributeConfiguration",
        cfn::sso::CfnInstanceAccessControlAttributeConfiguration::new(
            "arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "PermissionSet",
        cfn::sso::CfnPermissionSet::new("arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa", "sample"),
    );
}
