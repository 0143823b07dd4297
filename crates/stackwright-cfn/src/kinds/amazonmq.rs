// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `amazonmq`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::AmazonMQ::Broker`: The Amazon Resource Name (ARN) of the Amazon MQ broker.
    BrokerArn,
    /// `Id` of an `AWS::AmazonMQ::Broker`.
    BrokerId,
    /// `Arn` of an `AWS::AmazonMQ::Configuration`: The Amazon Resource Name (ARN) of the Amazon MQ configuration.
    ConfigurationArn,
    /// `Id` of an `AWS::AmazonMQ::ConfigurationAssociation`: The ID of the ConfigurationAssociation Resource.
    ConfigurationAssociationId,
    /// `Id` of an `AWS::AmazonMQ::Configuration`: The ID of the Amazon MQ configuration.
    ConfigurationId,
}
