// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codestarconnections`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ConnectionArn` of an `AWS::CodeStarConnections::Connection`: The Amazon Resource Name (ARN) of the connection.
    ConnectionArn,
    /// `RepositoryLinkArn` of an `AWS::CodeStarConnections::RepositoryLink`: A unique Amazon Resource Name (ARN) to designate the repository link.
    RepositoryLinkArn,
}
