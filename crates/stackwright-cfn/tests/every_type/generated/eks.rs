// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessEntry",
        cfn::eks::CfnAccessEntry::new("sample", "sample"),
    );
    stack.add("Addon", cfn::eks::CfnAddon::new("sample", "sample"));
    stack.add(
        "Capability",
        cfn::eks::CfnCapability::new(
            "sample",
            "sample",
            "RETAIN",
            "arn:aws:iam::123456789012:role/sample",
            "ARGOCD",
        ),
    );
    stack.add(
        "CertificateAuthority",
        cfn::eks::CfnCertificateAuthority::new("sample"),
    );
    stack.add(
        "Cluster",
        cfn::eks::CfnCluster::new(
            cfn::eks::cluster::ResourcesVpcConfigProperty::new(vec!["sample"]),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "FargateProfile",
        cfn::eks::CfnFargateProfile::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            vec![cfn::eks::fargate_profile::SelectorProperty::new("sample")],
        ),
    );
    stack.add(
        "IdentityProviderConfig",
        cfn::eks::CfnIdentityProviderConfig::new("sample", "oidc"),
    );
    stack.add(
        "Nodegroup",
        cfn::eks::CfnNodegroup::new("sample", "sample", vec!["sample"]),
    );
    stack.add(
        "PodIdentityAssociation",
        cfn::eks::CfnPodIdentityAssociation::new(
            "sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            "sample",
        ),
    );
}
