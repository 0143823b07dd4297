// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `msk`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ClusterArn` of an `AWS::MSK::BatchScramSecret`: The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    BatchScramSecretClusterArn,
    /// `ChannelArn` of an `AWS::MSK::Channel`: The Amazon Resource Name (ARN) that uniquely identifies the channel.
    ChannelArn,
    /// `Arn` of an `AWS::MSK::Cluster`: The Amazon Resource Name (ARN) of the MSK cluster.
    ClusterArn,
    /// `ClusterArn` of an `AWS::MSK::ClusterPolicy`: The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    ClusterPolicyClusterArn,
    /// `Arn` of an `AWS::MSK::Configuration`: The Amazon Resource Name (ARN) of the configuration.
    ConfigurationArn,
    /// `ReplicatorArn` of an `AWS::MSK::Replicator`: Amazon Resource Name (ARN) for the created replicator.
    ReplicatorArn,
    /// `Arn` of an `AWS::MSK::ServerlessCluster`: The Amazon Resource Name (ARN) of the MSK cluster.
    ServerlessClusterArn,
    /// `TopicArn` of an `AWS::MSK::Topic`: The Amazon Resource Name (ARN) of the topic.
    TopicArn,
    /// `Arn` of an `AWS::MSK::VpcConnection`: The ARN of the VPC connection.
    VpcConnectionArn,
}
