// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("AccessKey", cfn::iam::CfnAccessKey::new("sample"));
    stack.add("Group", cfn::iam::CfnGroup::new());
    stack.add(
        "GroupPolicy",
        cfn::iam::CfnGroupPolicy::new("sample", "sample"),
    );
    stack.add(
        "InstanceProfile",
        cfn::iam::CfnInstanceProfile::new(vec!["sample"]),
    );
    stack.add("ManagedPolicy", cfn::iam::CfnManagedPolicy::new(json!({})));
    stack.add("OIDCProvider", cfn::iam::CfnOIDCProvider::new());
    stack.add(
        "Policy",
        cfn::iam::CfnPolicy::new(json!({}), "sample").users(vec!["sample"]),
    );
    stack.add("Role", cfn::iam::CfnRole::new(json!({})));
    stack.add(
        "RolePolicy",
        cfn::iam::CfnRolePolicy::new("sample", "sample"),
    );
    stack.add("SAMLProvider", cfn::iam::CfnSAMLProvider::new());
    stack.add("ServerCertificate", cfn::iam::CfnServerCertificate::new());
    stack.add("ServiceLinkedRole", cfn::iam::CfnServiceLinkedRole::new());
    stack.add("User", cfn::iam::CfnUser::new());
    stack.add(
        "UserPolicy",
        cfn::iam::CfnUserPolicy::new("sample", "sample"),
    );
    stack.add(
        "UserToGroupAddition",
        cfn::iam::CfnUserToGroupAddition::new("sample", vec!["sample"]),
    );
    stack.add(
        "VirtualMFADevice",
        cfn::iam::CfnVirtualMFADevice::new(vec!["sample"]),
    );
}
