// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kafkaconnect`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ConnectorArn` of an `AWS::KafkaConnect::Connector`: The Amazon Resource Name (ARN) of the newly created connector.
    ConnectorArn,
    /// `CustomPluginArn` of an `AWS::KafkaConnect::CustomPlugin`: The Amazon Resource Name (ARN) of the custom plugin.
    CustomPluginArn,
    /// `WorkerConfigurationArn` of an `AWS::KafkaConnect::WorkerConfiguration`: The Amazon Resource Name (ARN) of the worker configuration.
    WorkerConfigurationArn,
}
