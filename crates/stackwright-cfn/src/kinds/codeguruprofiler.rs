// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codeguruprofiler`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CodeGuruProfiler::ProfilingGroup`: The full Amazon Resource Name (ARN) for that profiling group.
    ProfilingGroupArn,
    /// `ProfilingGroupName` of an `AWS::CodeGuruProfiler::ProfilingGroup`: The name of the profiling group.
    ProfilingGroupName,
}
