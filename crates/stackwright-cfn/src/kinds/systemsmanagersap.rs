// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `systemsmanagersap`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SystemsManagerSAP::Application`: The Amazon Resource Name of the SAP application.
    ApplicationArn,
}
