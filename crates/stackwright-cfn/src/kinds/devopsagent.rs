// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `devopsagent`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DevOpsAgent::AgentSpace`: The Amazon Resource Name (ARN) of the Agent Space.
    AgentSpaceArn,
    /// `AgentSpaceId` of an `AWS::DevOpsAgent::AgentSpace`: The unique identifier of the Agent Space.
    AgentSpaceId,
    /// `Arn` of an `AWS::DevOpsAgent::Asset`: The Amazon Resource Name (ARN) of the asset.
    AssetArn,
    /// `Arn` of an `AWS::DevOpsAgent::PrivateConnection`: The Amazon Resource Name (ARN) of the Private Connection.
    PrivateConnectionArn,
    /// `Name` of an `AWS::DevOpsAgent::PrivateConnection`: Unique name for this Private Connection within the account.
    PrivateConnectionName,
    /// `Arn` of an `AWS::DevOpsAgent::Service`: The Amazon Resource Name (ARN) of the Service.
    ServiceArn,
    /// `ServiceId` of an `AWS::DevOpsAgent::Service`: The unique identifier of the service.
    ServiceId,
    /// `Arn` of an `AWS::DevOpsAgent::Trigger`: The Amazon Resource Name (ARN) of the trigger.
    TriggerArn,
}
