// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `fms`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::FMS::ApplicationsList`: The Amazon Resource Name (ARN) of the applications list.
    ApplicationsListArn,
    /// `SnsTopicArn` of an `AWS::FMS::NotificationChannel`: The Amazon Resource Name (ARN) of the SNS topic that collects notifications from AWS Firewall Manager.
    NotificationChannelSnsTopicArn,
    /// `Arn` of an `AWS::FMS::Policy`: The Amazon Resource Name (ARN) of the policy.
    PolicyArn,
    /// `Id` of an `AWS::FMS::Policy`: The ID of the policy.
    PolicyId,
    /// `Arn` of an `AWS::FMS::ProtocolsList`: The Amazon Resource Name (ARN) of the protocols list.
    ProtocolsListArn,
    /// `Id` of an `AWS::FMS::ResourceSet`: A unique identifier for the resource set.
    ResourceSetId,
}
