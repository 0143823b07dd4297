// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `greengrass`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Greengrass::ConnectorDefinition`: The Amazon Resource Name (ARN) of the `ConnectorDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ConnectorDefinitionArn,
    /// `Id` of an `AWS::Greengrass::ConnectorDefinition`: The ID of the `ConnectorDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ConnectorDefinitionId,
    /// `Id` of an `AWS::Greengrass::ConnectorDefinitionVersion`.
    ConnectorDefinitionVersionId,
    /// `Arn` of an `AWS::Greengrass::CoreDefinition`: The Amazon Resource Name (ARN) of the `CoreDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/cores/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    CoreDefinitionArn,
    /// `Id` of an `AWS::Greengrass::CoreDefinition`: The ID of the `CoreDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    CoreDefinitionId,
    /// `Id` of an `AWS::Greengrass::CoreDefinitionVersion`.
    CoreDefinitionVersionId,
    /// `Arn` of an `AWS::Greengrass::DeviceDefinition`: The Amazon Resource Name (ARN) of the `DeviceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/devices/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    DeviceDefinitionArn,
    /// `Id` of an `AWS::Greengrass::DeviceDefinition`: The ID of the `DeviceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    DeviceDefinitionId,
    /// `Id` of an `AWS::Greengrass::DeviceDefinitionVersion`.
    DeviceDefinitionVersionId,
    /// `Arn` of an `AWS::Greengrass::FunctionDefinition`: The Amazon Resource Name (ARN) of the `FunctionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    FunctionDefinitionArn,
    /// `Id` of an `AWS::Greengrass::FunctionDefinition`: The ID of the `FunctionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    FunctionDefinitionId,
    /// `Id` of an `AWS::Greengrass::FunctionDefinitionVersion`.
    FunctionDefinitionVersionId,
    /// `Arn` of an `AWS::Greengrass::Group`: The ARN of the `Group`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/groups/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    GroupArn,
    /// `Id` of an `AWS::Greengrass::Group`: The ID of the `Group`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    GroupId,
    /// `Id` of an `AWS::Greengrass::GroupVersion`.
    GroupVersionId,
    /// `Arn` of an `AWS::Greengrass::LoggerDefinition`: The Amazon Resource Name (ARN) of the `LoggerDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/loggers/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    LoggerDefinitionArn,
    /// `Id` of an `AWS::Greengrass::LoggerDefinition`: The ID of the `LoggerDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    LoggerDefinitionId,
    /// `Id` of an `AWS::Greengrass::LoggerDefinitionVersion`.
    LoggerDefinitionVersionId,
    /// `Arn` of an `AWS::Greengrass::ResourceDefinition`: The Amazon Resource Name (ARN) of the `ResourceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ResourceDefinitionArn,
    /// `Id` of an `AWS::Greengrass::ResourceDefinition`: The ID of the `ResourceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ResourceDefinitionId,
    /// `Id` of an `AWS::Greengrass::ResourceDefinitionVersion`.
    ResourceDefinitionVersionId,
    /// `Arn` of an `AWS::Greengrass::SubscriptionDefinition`: The Amazon Resource Name (ARN) of the `SubscriptionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    SubscriptionDefinitionArn,
    /// `Id` of an `AWS::Greengrass::SubscriptionDefinition`: The ID of the `SubscriptionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    SubscriptionDefinitionId,
    /// `Id` of an `AWS::Greengrass::SubscriptionDefinitionVersion`.
    SubscriptionDefinitionVersionId,
}
