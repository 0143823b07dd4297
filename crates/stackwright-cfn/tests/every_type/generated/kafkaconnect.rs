// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Connector",
        cfn::kafkaconnect::CfnConnector::new(
            cfn::kafkaconnect::connector::CapacityProperty::new().auto_scaling(
                cfn::kafkaconnect::connector::AutoScalingProperty::new(
                    1,
                    1,
                    1,
                    cfn::kafkaconnect::connector::ScaleInPolicyProperty::new(1),
                    cfn::kafkaconnect::connector::ScaleOutPolicyProperty::new(1),
                ),
            ),
            vec![("sample", "sample")],
            "sample",
            cfn::kafkaconnect::connector::KafkaClusterProperty::new(
                cfn::kafkaconnect::connector::ApacheKafkaClusterProperty::new(
                    "sample",
                    cfn::kafkaconnect::connector::VpcProperty::new(vec!["sample"], vec!["sample"]),
                ),
            ),
            cfn::kafkaconnect::connector::KafkaClusterClientAuthenticationProperty::new("NONE"),
            cfn::kafkaconnect::connector::KafkaClusterEncryptionInTransitProperty::new("PLAINTEXT"),
            "sample",
            vec![cfn::kafkaconnect::connector::PluginProperty::new(
                cfn::kafkaconnect::connector::CustomPluginProperty::new("arn:aws:kafkaconnect:", 1),
            )],
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "CustomPlugin",
        cfn::kafkaconnect::CfnCustomPlugin::new(
            "JAR",
            cfn::kafkaconnect::custom_plugin::CustomPluginLocationProperty::new(
                cfn::kafkaconnect::custom_plugin::S3LocationProperty::new("sample", "sample"),
            ),
            "sample",
        ),
    );
    stack.add(
        "WorkerConfiguration",
        cfn::kafkaconnect::CfnWorkerConfiguration::new("sample", "sample"),
    );
}
