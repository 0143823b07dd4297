// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `notifications`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Notifications::EventRule`: The Amazon Resource Name (ARN) of the `EventRule`.
    EventRuleArn,
    /// `Arn` of an `AWS::Notifications::NotificationConfiguration`: The Amazon Resource Name (ARN) of the `NotificationConfiguration` resource.
    NotificationConfigurationArn,
    /// `Region` of an `AWS::Notifications::NotificationHub`: The `NotificationHub` Region.
    NotificationHubRegion,
}
