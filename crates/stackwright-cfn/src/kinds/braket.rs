// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `braket`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `SpendingLimitArn` of an `AWS::Braket::SpendingLimit`: The Amazon Resource Name (ARN) that uniquely identifies the spending limit.
    SpendingLimitArn,
}
