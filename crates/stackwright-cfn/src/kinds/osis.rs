// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `osis`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `PipelineArn` of an `AWS::OSIS::Pipeline`: The Amazon Resource Name (ARN) of the pipeline.
    PipelineArn,
}
