// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `textract`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Textract::Adapter`: The Amazon Resource Name (ARN) of the adapter.
    AdapterArn,
}
