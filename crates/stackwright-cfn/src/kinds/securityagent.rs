// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `securityagent`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AgentSpaceId` of an `AWS::SecurityAgent::AgentSpace`: Unique identifier of the agent space.
    AgentSpaceId,
    /// `ApplicationId` of an `AWS::SecurityAgent::Application`.
    ApplicationId,
    /// `Arn` of an `AWS::SecurityAgent::Artifact`: The Amazon Resource Name (ARN) of the artifact.
    ArtifactArn,
    /// `PackId` of an `AWS::SecurityAgent::SecurityRequirementPack`: Unique identifier of the security requirement pack.
    SecurityRequirementPackId,
    /// `TargetDomainId` of an `AWS::SecurityAgent::TargetDomain`: Unique identifier of the target domain.
    TargetDomainId,
}
