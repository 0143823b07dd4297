// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `awsexternalanthropic`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::AWSExternalAnthropic::Workspace`: The ARN of the workspace.
    WorkspaceArn,
}
