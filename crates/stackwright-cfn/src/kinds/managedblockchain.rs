// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `managedblockchain`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ManagedBlockchain::Accessor`: The Amazon Resource Name (ARN) of the accessor.
    AccessorArn,
    /// `Id` of an `AWS::ManagedBlockchain::Accessor`: The unique identifier of the accessor.
    AccessorId,
    /// `MemberId` of an `AWS::ManagedBlockchain::Member`: The unique identifier of the member.
    MemberId,
    /// `Arn` of an `AWS::ManagedBlockchain::Node`: The Amazon Resource Name (ARN) of the node.
    NodeArn,
    /// `NodeId` of an `AWS::ManagedBlockchain::Node`: The unique identifier of the node.
    NodeId,
}
