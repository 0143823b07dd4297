// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ivschat`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::IVSChat::LoggingConfiguration`: The logging-configuration ARN.
    LoggingConfigurationArn,
    /// `Arn` of an `AWS::IVSChat::Room`: The room ARN.
    RoomArn,
}
