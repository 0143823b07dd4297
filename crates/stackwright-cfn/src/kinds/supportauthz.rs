// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `supportauthz`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SupportAuthZ::SupportPermit`: The Amazon Resource Name (ARN) of the support permit.
    SupportPermitArn,
}
