// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `workspaces`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AliasId` of an `AWS::WorkSpaces::ConnectionAlias`: The identifier of the connection alias, returned as a string.
    ConnectionAliasId,
    /// `WorkspaceId` of an `AWS::WorkSpaces::Workspace`.
    WorkspaceId,
    /// `Arn` of an `AWS::WorkSpaces::WorkspaceIpGroup`: The Amazon Resource Name (ARN) of the IP access control group.
    WorkspaceIpGroupArn,
    /// `PoolId` of an `AWS::WorkSpaces::WorkspacesPool`: The identifier of the pool.
    WorkspacesPoolId,
}
