// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::accountaccess::CfnApplication::new(
            cfn::accountaccess::application::IdentitySourceProperty::new(
                cfn::accountaccess::application::IdentityCenterProperty::new(
                    "arn:a:sso:::instance/ins-aaaaaaaaaaaaaaaa",
                ),
            ),
        ),
    );
    stack.add(
        "Entitlement",
        cfn::accountaccess::CfnEntitlement::new(
            "arn:a:account-access:a:111111111111:application/a",
            cfn::accountaccess::entitlement::EntitlementProperty::new(
                cfn::accountaccess::entitlement::PrincipalRoleEntitlementProperty::new(
                    cfn::accountaccess::entitlement::PrincipalProperty::new(
                        cfn::accountaccess::entitlement::IdentityCenterPrincipalProperty::new()
                            .user_id("aaaaaaaaaa-aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
                    ),
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
        ),
    );
}
