// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Certificate",
        cfn::acmpca::CfnCertificate::new(
            "sample",
            "sample",
            "sample",
            cfn::acmpca::certificate::ValidityProperty::new("sample", 1.0),
        ),
    );
    stack.add(
        "CertificateAuthority",
        cfn::acmpca::CfnCertificateAuthority::new(
            "sample",
            "sample",
            cfn::acmpca::certificate_authority::SubjectProperty::new().common_name("sample"),
            "sample",
        ),
    );
    stack.add(
        "CertificateAuthorityActivation",
        cfn::acmpca::CfnCertificateAuthorityActivation::new("sample", "sample"),
    );
    stack.add(
        "Permission",
        cfn::acmpca::CfnPermission::new(vec!["GetCertificate"], "arn:a:acm-pca:::a", "sample"),
    );
}
