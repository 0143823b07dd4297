// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessPolicy",
        cfn::opensearchserverless::CfnAccessPolicy::new("sample", "sample", "data"),
    );
    stack.add(
        "Collection",
        cfn::opensearchserverless::CfnCollection::new("sample"),
    );
    stack.add(
        "CollectionGroup",
        cfn::opensearchserverless::CfnCollectionGroup::new("sample", "ENABLED"),
    );
    stack.add(
        "CollectionIndex",
        cfn::opensearchserverless::CfnCollectionIndex::new("sample", "sample"),
    );
    stack.add(
        "Index",
        cfn::opensearchserverless::CfnIndex::new("sample", "sample"),
    );
    stack.add(
        "LifecyclePolicy",
        cfn::opensearchserverless::CfnLifecyclePolicy::new("sample", "sample", "retention"),
    );
    stack.add(
        "SecurityConfig",
        cfn::opensearchserverless::CfnSecurityConfig::new(),
    );
    stack.add(
        "SecurityPolicy",
        cfn::opensearchserverless::CfnSecurityPolicy::new("sample", "sample", "encryption"),
    );
    stack.add(
        "VpcEndpoint",
        cfn::opensearchserverless::CfnVpcEndpoint::new("sample", vec!["subnet-aaaaaaaa"], "vpc-"),
    );
}
