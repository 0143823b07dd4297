// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Connector",
        cfn::pcaconnectorad::CfnConnector::new(
            "arn:a:acm-pca:a:1:certificate-authority/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "d-aaaaaaaaaa",
            cfn::pcaconnectorad::connector::VpcInformationProperty::new(vec!["sg-aaaaaaaa"]),
        ),
    );
    stack.add(
        "DirectoryRegistration",
        cfn::pcaconnectorad::CfnDirectoryRegistration::new("d-aaaaaaaaaa"),
    );
    stack.add(
        "ServicePrincipalName",
        cfn::pcaconnectorad::CfnServicePrincipalName::new(
            "arn:a:pca-connector-ad:a:1:connector/a",
            "arn:a:pca-connector-ad:a:1:directory-registration/a",
        ),
    );
    stack.add(
        "Template",
        cfn::pcaconnectorad::CfnTemplate::new(
            "arn:a:pca-connector-ad:a:1:connector/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            cfn::pcaconnectorad::template::TemplateDefinitionProperty::new().template_v2(
                cfn::pcaconnectorad::template::TemplateV2Property::new(
                    cfn::pcaconnectorad::template::CertificateValidityProperty::new(
                        cfn::pcaconnectorad::template::ValidityPeriodProperty::new(1.0, "HOURS"),
                        cfn::pcaconnectorad::template::ValidityPeriodProperty::new(1.0, "HOURS"),
                    ),
                    cfn::pcaconnectorad::template::EnrollmentFlagsV2Property::new()
                        .enable_key_reuse_on_nt_token_keyset_storage_full(true),
                    cfn::pcaconnectorad::template::ExtensionsV2Property::new(
                        cfn::pcaconnectorad::template::KeyUsageProperty::new(
                            cfn::pcaconnectorad::template::KeyUsageFlagsProperty::new()
                                .data_encipherment(true),
                        ),
                    ),
                    cfn::pcaconnectorad::template::GeneralFlagsV2Property::new()
                        .auto_enrollment(true),
                    cfn::pcaconnectorad::template::PrivateKeyAttributesV2Property::new(
                        "KEY_EXCHANGE",
                        1.0,
                    ),
                    cfn::pcaconnectorad::template::PrivateKeyFlagsV2Property::new(
                        "WINDOWS_SERVER_2003",
                    ),
                    cfn::pcaconnectorad::template::SubjectNameFlagsV2Property::new()
                        .require_common_name(true),
                ),
            ),
            "sample",
        ),
    );
    stack.add(
        "TemplateGroupAccessControlEntry",
        cfn::pcaconnectorad::CfnTemplateGroupAccessControlEntry::new(
            cfn::pcaconnectorad::template_group_access_control_entry::AccessRightsProperty::new()
                .auto_enroll("ALLOW"),
            "sample",
            "S-1-1-1",
            "arn:a:pca-connector-ad:a:1:connector/a/template/a",
        ),
    );
}
