// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Account",
        cfn::certificatemanager::CfnAccount::new(
            cfn::certificatemanager::account::ExpiryEventsConfigurationProperty::new()
                .days_before_expiry(1),
        ),
    );
    stack.add("AcmeDomainValidation", cfn::certificatemanager::CfnAcmeDomainValidation::new("arn:aws:acm:a:111111111111:acme-endpoint/a", "sample", cfn::certificatemanager::acme_domain_validation::PrevalidationOptionsProperty::new(cfn::certificatemanager::acme_domain_validation::DnsPrevalidationOptionsProperty::new().domain_scope(cfn::certificatemanager::acme_domain_validation::DomainScopeProperty::new().exact_domain("sample")))));
    stack.add(
        "AcmeEndpoint",
        cfn::certificatemanager::CfnAcmeEndpoint::new(
            "PRE_APPROVED",
            cfn::certificatemanager::acme_endpoint::CertificateAuthorityProperty::new(
                cfn::certificatemanager::acme_endpoint::PublicCertificateAuthorityProperty::new()
                    .allowed_key_algorithms(vec!["sample"]),
            ),
        ),
    );
    stack.add(
        "AcmeExternalAccountBinding",
        cfn::certificatemanager::CfnAcmeExternalAccountBinding::new(
            "arn:aws:acm:a:111111111111:acme-endpoint/a",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "Certificate",
        cfn::certificatemanager::CfnCertificate::new("sample"),
    );
}
