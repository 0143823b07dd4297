// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("IdentitySource", cfn::verifiedpermissions::CfnIdentitySource::new(cfn::verifiedpermissions::identity_source::IdentitySourceConfigurationProperty::new().cognito_user_pool_configuration(cfn::verifiedpermissions::identity_source::CognitoUserPoolConfigurationProperty::new("arn:a:cognito-idp:a:111111111111:userpool/a_a")), "sample"));
    stack.add(
        "Policy",
        cfn::verifiedpermissions::CfnPolicy::new(
            cfn::verifiedpermissions::policy::PolicyDefinitionProperty::new().r#static(
                cfn::verifiedpermissions::policy::StaticPolicyDefinitionProperty::new("sample"),
            ),
            "sample",
        ),
    );
    stack.add(
        "PolicyStore",
        cfn::verifiedpermissions::CfnPolicyStore::new(
            cfn::verifiedpermissions::policy_store::ValidationSettingsProperty::new("OFF"),
        ),
    );
    stack.add(
        "PolicyStoreAlias",
        cfn::verifiedpermissions::CfnPolicyStoreAlias::new("sample", "sample"),
    );
    stack.add(
        "PolicyTemplate",
        cfn::verifiedpermissions::CfnPolicyTemplate::new("sample", "sample"),
    );
}
