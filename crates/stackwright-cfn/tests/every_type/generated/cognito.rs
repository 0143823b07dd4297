// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("IdentityPool", cfn::cognito::CfnIdentityPool::new(true));
    stack.add(
        "IdentityPoolPrincipalTag",
        cfn::cognito::CfnIdentityPoolPrincipalTag::new("sample", "sample"),
    );
    stack.add(
        "IdentityPoolRoleAttachment",
        cfn::cognito::CfnIdentityPoolRoleAttachment::new("sample"),
    );
    stack.add(
        "LogDeliveryConfiguration",
        cfn::cognito::CfnLogDeliveryConfiguration::new("sample"),
    );
    stack.add(
        "ManagedLoginBranding",
        cfn::cognito::CfnManagedLoginBranding::new("a_a"),
    );
    stack.add(
        "Terms",
        cfn::cognito::CfnTerms::new(
            "NONE",
            vec![("cognito:default", "sample")],
            "terms-of-use",
            "LINK",
            "a_a",
        ),
    );
    stack.add("UserPool", cfn::cognito::CfnUserPool::new());
    stack.add(
        "UserPoolClient",
        cfn::cognito::CfnUserPoolClient::new("a_a"),
    );
    stack.add(
        "UserPoolDomain",
        cfn::cognito::CfnUserPoolDomain::new("sample", "a_a"),
    );
    stack.add("UserPoolGroup", cfn::cognito::CfnUserPoolGroup::new("a_a"));
    stack.add(
        "UserPoolIdentityProvider",
        cfn::cognito::CfnUserPoolIdentityProvider::new(
            vec![("sample", "sample")],
            "sample",
            "Facebook",
            "a_a",
        ),
    );
    stack.add(
        "UserPoolRegionalConfigurationAttachment",
        cfn::cognito::CfnUserPoolRegionalConfigurationAttachment::new("sample"),
    );
    stack.add(
        "UserPoolReplica",
        cfn::cognito::CfnUserPoolReplica::new("sample", "a_a"),
    );
    stack.add(
        "UserPoolResourceServer",
        cfn::cognito::CfnUserPoolResourceServer::new("sample", "sample", "a_a"),
    );
    stack.add(
        "UserPoolRiskConfigurationAttachment",
        cfn::cognito::CfnUserPoolRiskConfigurationAttachment::new("sample", "sample"),
    );
    stack.add(
        "UserPoolUICustomizationAttachment",
        cfn::cognito::CfnUserPoolUICustomizationAttachment::new("sample", "sample"),
    );
    stack.add("UserPoolUser", cfn::cognito::CfnUserPoolUser::new("sample"));
    stack.add(
        "UserPoolUserToGroupAttachment",
        cfn::cognito::CfnUserPoolUserToGroupAttachment::new("sample", "sample", "sample"),
    );
}
