// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "BatchScramSecret",
        cfn::msk::CfnBatchScramSecret::new("sample"),
    );
    stack.add(
        "Channel",
        cfn::msk::CfnChannel::new(
            "sample",
            vec![cfn::msk::channel::TopicConfigurationProperty::new(
                cfn::msk::channel::RecordConverterProperty::new("BYTE_ARRAY"),
                "arn:a:kafka:a:1:topic",
            )],
        ),
    );
    stack.add(
        "Cluster",
        cfn::msk::CfnCluster::new(
            cfn::msk::cluster::BrokerNodeGroupInfoProperty::new(vec!["sample"], "sample"),
            "sample",
            "sample",
            1,
        ),
    );
    stack.add(
        "ClusterPolicy",
        cfn::msk::CfnClusterPolicy::new("arn:a:kafka:a:1:cluster", json!({})),
    );
    stack.add(
        "Configuration",
        cfn::msk::CfnConfiguration::new("sample", "sample"),
    );
    stack.add(
        "Replicator",
        cfn::msk::CfnReplicator::new(
            vec![
                cfn::msk::replicator::KafkaClusterProperty::new().amazon_msk_cluster(
                    cfn::msk::replicator::AmazonMskClusterProperty::new("arn:aws:kafka:"),
                ),
                cfn::msk::replicator::KafkaClusterProperty::new().amazon_msk_cluster(
                    cfn::msk::replicator::AmazonMskClusterProperty::new("arn:aws:kafka:"),
                ),
            ],
            vec![cfn::msk::replicator::ReplicationInfoProperty::new(
                cfn::msk::replicator::ConsumerGroupReplicationProperty::new(vec!["sample"]),
                "NONE",
                cfn::msk::replicator::TopicReplicationProperty::new(vec!["sample"]),
            )],
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "ServerlessCluster",
        cfn::msk::CfnServerlessCluster::new(
            cfn::msk::serverless_cluster::ClientAuthenticationProperty::new(
                cfn::msk::serverless_cluster::SaslProperty::new(
                    cfn::msk::serverless_cluster::IamProperty::new(true),
                ),
            ),
            "sample",
            vec![cfn::msk::serverless_cluster::VpcConfigProperty::new(vec![
                "sample",
            ])],
        ),
    );
    stack.add("Topic", cfn::msk::CfnTopic::new("sample", 1, 1, "sample"));
    stack.add(
        "VpcConnection",
        cfn::msk::CfnVpcConnection::new(
            "SASL_IAM",
            vec!["subnet-a"],
            vec!["sg-a"],
            "arn:a:kafka:a:1:cluster",
            "vpc-a",
        ),
    );
}
