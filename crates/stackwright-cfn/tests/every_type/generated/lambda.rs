// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Alias", cfn::lambda::CfnAlias::new("sample", "1", "sample"));
    stack.add(
        "CapacityProvider",
        cfn::lambda::CfnCapacityProvider::new(
            cfn::lambda::capacity_provider::CapacityProviderPermissionsConfigProperty::new(
                "arn:aws:iam::123456789012:role/sample",
            ),
            cfn::lambda::capacity_provider::CapacityProviderVpcConfigProperty::new(
                vec!["sg-"],
                vec!["subnet-"],
            ),
        ),
    );
    stack.add(
        "CodeSigningConfig",
        cfn::lambda::CfnCodeSigningConfig::new(
            cfn::lambda::code_signing_config::AllowedPublishersProperty::new(vec![
                "arn:aws:iam::123456789012:role/sample",
            ]),
        ),
    );
    stack.add(
        "EventInvokeConfig",
        cfn::lambda::CfnEventInvokeConfig::new("sample", "sample"),
    );
    stack.add(
        "EventSourceMapping",
        cfn::lambda::CfnEventSourceMapping::new("sample"),
    );
    stack.add(
        "Function",
        cfn::lambda::CfnFunction::new(
            cfn::lambda::function::CodeProperty::new().image_uri("sample"),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "LayerVersion",
        cfn::lambda::CfnLayerVersion::new(cfn::lambda::layer_version::ContentProperty::new(
            "sample", "sample",
        )),
    );
    stack.add(
        "LayerVersionPermission",
        cfn::lambda::CfnLayerVersionPermission::new(
            "lambda:GetLayerVersion",
            "sample",
            "111111111111",
        ),
    );
    stack.add(
        "MicrovmImage",
        cfn::lambda::CfnMicrovmImage::new(
            vec!["ALL"],
            "sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            cfn::lambda::microvm_image::CodeArtifactProperty::new("sample"),
            vec![cfn::lambda::microvm_image::CpuConfigurationProperty::new(
                "ARM_64",
            )],
            "sample",
            vec!["sample"],
            vec![cfn::lambda::microvm_image::EnvironmentVariableProperty::new("sample", "sample")],
            cfn::lambda::microvm_image::HooksProperty::new().microvm_hooks(
                cfn::lambda::microvm_image::MicrovmHooksProperty::new().resume("DISABLED"),
            ),
            cfn::lambda::microvm_image::LoggingProperty::new().cloud_watch(
                cfn::lambda::microvm_image::CloudWatchLoggingProperty::new().log_group("sample"),
            ),
            "sample",
            vec![cfn::lambda::microvm_image::ResourcesProperty::new(1)],
        ),
    );
    stack.add(
        "NetworkConnector",
        cfn::lambda::CfnNetworkConnector::new(cfn::lambda::network_connector::ConfigProperty::new(
            cfn::lambda::network_connector::VpcEgressConfigurationProperty::new(
                vec!["MicroVm"],
                vec!["subnet-"],
            )
            .security_group_ids(vec!["sg-"])
            .network_protocol("IPv4"),
        )),
    );
    stack.add(
        "Permission",
        cfn::lambda::CfnPermission::new("lambda:*", "sample", "sample"),
    );
    stack.add(
        "ResourcePolicy",
        cfn::lambda::CfnResourcePolicy::new(json!({}), "arn::lambda:aa-a-1:111111111111:runtime/a"),
    );
    stack.add("Url", cfn::lambda::CfnUrl::new("AWS_IAM", "sample"));
    stack.add("Version", cfn::lambda::CfnVersion::new("sample"));
}
