// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Association", cfn::ssm::CfnAssociation::new("sample"));
    stack.add(
        "CloudConnector",
        cfn::ssm::CfnCloudConnector::new(
            "arn:aws:config:a:111111111111:connector/a",
            cfn::ssm::cloud_connector::CloudConnectorConfigurationProperty::new(
                cfn::ssm::cloud_connector::AzureConfigurationProperty::new(
                    "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
                    "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
                ),
            ),
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("Document", cfn::ssm::CfnDocument::new(json!({})));
    stack.add(
        "MaintenanceWindow",
        cfn::ssm::CfnMaintenanceWindow::new(true, 1, 1, "sample", "sample"),
    );
    stack.add(
        "MaintenanceWindowTarget",
        cfn::ssm::CfnMaintenanceWindowTarget::new(
            "INSTANCE",
            vec![cfn::ssm::maintenance_window_target::TargetsProperty::new(
                "sample",
                vec!["sample"],
            )],
            "mw-aaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "MaintenanceWindowTask",
        cfn::ssm::CfnMaintenanceWindowTask::new(1, "sample", "AUTOMATION", "mw-aaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "OpsItem",
        cfn::ssm::CfnOpsItem::new("sample", "sample", "sample"),
    );
    stack.add("Parameter", cfn::ssm::CfnParameter::new("String", "sample"));
    stack.add("PatchBaseline", cfn::ssm::CfnPatchBaseline::new("sample"));
    stack.add(
        "ResourceDataSync",
        cfn::ssm::CfnResourceDataSync::new("sample"),
    );
    stack.add(
        "ResourcePolicy",
        cfn::ssm::CfnResourcePolicy::new(json!({}), "arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "ServiceSetting",
        cfn::ssm::CfnServiceSetting::new("sample", "sample"),
    );
}
