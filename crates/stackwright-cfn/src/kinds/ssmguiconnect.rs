// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ssmguiconnect`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountId` of an `AWS::SSMGuiConnect::Preferences`: The primary identifier for the AWS CloudFormation resource.
    PreferencesAccountId,
}
