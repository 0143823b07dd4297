// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("CRL", cfn::rolesanywhere::CfnCRL::new("sample", "sample"));
    stack.add(
        "Profile",
        cfn::rolesanywhere::CfnProfile::new(
            "sample",
            vec!["arn:aws:iam::123456789012:role/sample"],
        ),
    );
    stack.add(
        "TrustAnchor",
        cfn::rolesanywhere::CfnTrustAnchor::new(
            "sample",
            cfn::rolesanywhere::trust_anchor::SourceProperty::new(
                cfn::rolesanywhere::trust_anchor::SourceDataProperty::new()
                    .x509_certificate_data("sample"),
                "AWS_ACM_PCA",
            ),
        ),
    );
}
