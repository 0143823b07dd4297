// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `drs`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DRS::LaunchConfigurationTemplate`: ARN of the Launch Configuration Template.
    LaunchConfigurationTemplateArn,
    /// `Arn` of an `AWS::DRS::ReplicationConfigurationTemplate`: The Replication Configuration Template ARN.
    ReplicationConfigurationTemplateArn,
    /// `Arn` of an `AWS::DRS::SourceNetwork`: The ARN of the Source Network.
    SourceNetworkArn,
}
