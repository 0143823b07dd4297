// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `bcmdataexports`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ExportArn` of an `AWS::BCMDataExports::Export`: The Amazon Resource Name (ARN) for this export.
    ExportArn,
}
