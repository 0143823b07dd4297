// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `translate`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Translate::ParallelData`: The Amazon Resource Name (ARN) of the parallel data resource.
    ParallelDataArn,
}
