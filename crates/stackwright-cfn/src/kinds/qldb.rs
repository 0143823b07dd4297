// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `qldb`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::QLDB::Ledger`.
    LedgerId,
    /// `Arn` of an `AWS::QLDB::Stream`: The Amazon Resource Name (ARN) of the QLDB journal stream.
    StreamArn,
}
