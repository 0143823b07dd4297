// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessPolicy",
        cfn::iotsitewise::CfnAccessPolicy::new(
            cfn::iotsitewise::access_policy::AccessPolicyIdentityProperty::new().iam_role(
                cfn::iotsitewise::access_policy::IamRoleProperty::new()
                    .arn("arn:aws:iam::123456789012:role/sample"),
            ),
            "ADMINISTRATOR",
            cfn::iotsitewise::access_policy::AccessPolicyResourceProperty::new().portal(
                cfn::iotsitewise::access_policy::PortalProperty::new()
                    .id("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
            ),
        ),
    );
    stack.add(
        "Application",
        cfn::iotsitewise::CfnApplication::new("sample", "sample"),
    );
    stack.add(
        "Asset",
        cfn::iotsitewise::CfnAsset::new("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample"),
    );
    stack.add("AssetModel", cfn::iotsitewise::CfnAssetModel::new("sample"));
    stack.add("ComputationModel", cfn::iotsitewise::CfnComputationModel::new(cfn::iotsitewise::computation_model::ComputationModelConfigurationProperty::new().anomaly_detection(cfn::iotsitewise::computation_model::AnomalyDetectionComputationModelConfigurationProperty::new("${a}", "${a}")), vec![("sample", cfn::iotsitewise::computation_model::ComputationModelDataBindingValueProperty::new().asset_model_property(cfn::iotsitewise::computation_model::AssetModelPropertyBindingValueProperty::new("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa")))], "sample"));
    stack.add(
        "Dashboard",
        cfn::iotsitewise::CfnDashboard::new("sample", "sample", "sample"),
    );
    stack.add("Dataset", cfn::iotsitewise::CfnDataset::new("sample"));
    stack.add(
        "Gateway",
        cfn::iotsitewise::CfnGateway::new(
            "sample",
            cfn::iotsitewise::gateway::GatewayPlatformProperty::new().greengrass_v2(
                cfn::iotsitewise::gateway::GreengrassV2Property::new("sample"),
            ),
        ),
    );
    stack.add(
        "Pipeline",
        cfn::iotsitewise::CfnPipeline::new(
            vec![cfn::iotsitewise::pipeline::ComputeNodeProperty::new(
                "sample", "sample",
            )],
            "sample",
            "sample",
        ),
    );
    stack.add(
        "Portal",
        cfn::iotsitewise::CfnPortal::new(
            "a@a.aa",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "Project",
        cfn::iotsitewise::CfnProject::new("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample"),
    );
    stack.add(
        "Task",
        cfn::iotsitewise::CfnTask::new(
            cfn::iotsitewise::task::TaskConfigurationProperty::new(
                cfn::iotsitewise::task::ContainerTaskConfigurationProperty::new(
                    "111111111111.dkr.ecr.a.a/a",
                    "GENERIC_COMPUTE_PROCESSING",
                    "UNITS_2",
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "Workspace",
        cfn::iotsitewise::CfnWorkspace::new(
            cfn::iotsitewise::workspace::EncryptionConfigurationProperty::new(
                "SITEWISE_DEFAULT_ENCRYPTION",
            ),
            "sample",
        ),
    );
}
