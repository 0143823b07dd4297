// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `datapipeline`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `PipelineId` of an `AWS::DataPipeline::Pipeline`: The ID of the pipeline.
    PipelineId,
}
