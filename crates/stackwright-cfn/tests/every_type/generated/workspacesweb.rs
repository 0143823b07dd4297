// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "BrowserSettings",
        cfn::workspacesweb::CfnBrowserSettings::new(),
    );
    stack.add(
        "DataProtectionSettings",
        cfn::workspacesweb::CfnDataProtectionSettings::new(),
    );
    stack.add(
        "IdentityProvider",
        cfn::workspacesweb::CfnIdentityProvider::new(vec![("sample", "sample")], "sample", "SAML"),
    );
    stack.add(
        "IpAccessSettings",
        cfn::workspacesweb::CfnIpAccessSettings::new(vec![
            cfn::workspacesweb::ip_access_settings::IpRuleProperty::new("sample"),
        ]),
    );
    stack.add(
        "NetworkSettings",
        cfn::workspacesweb::CfnNetworkSettings::new(
            vec!["sample"],
            vec!["subnet-aaaaaaaa", "subnet-aaaaaaaa"],
            "vpc-",
        ),
    );
    stack.add("Portal", cfn::workspacesweb::CfnPortal::new());
    stack.add(
        "SessionLogger",
        cfn::workspacesweb::CfnSessionLogger::new(
            cfn::workspacesweb::session_logger::EventFilterProperty::new().all(json!({})),
            cfn::workspacesweb::session_logger::LogConfigurationProperty::new().s3(
                cfn::workspacesweb::session_logger::S3LogConfigurationProperty::new(
                    "sample",
                    "Flat",
                    "JSONLines",
                ),
            ),
        ),
    );
    stack.add(
        "TrustStore",
        cfn::workspacesweb::CfnTrustStore::new(vec!["sample"]),
    );
    stack.add(
        "UserAccessLoggingSettings",
        cfn::workspacesweb::CfnUserAccessLoggingSettings::new("arn:a:kinesis::a:stream/a"),
    );
    stack.add(
        "UserSettings",
        cfn::workspacesweb::CfnUserSettings::new(
            "Disabled", "Disabled", "Disabled", "Disabled", "Disabled",
        ),
    );
}
