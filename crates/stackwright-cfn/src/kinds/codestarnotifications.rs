// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codestarnotifications`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CodeStarNotifications::NotificationRule`: The Amazon Resource Name (ARN) of the notification rule.
    NotificationRuleArn,
}
