// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `lookoutequipment`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `InferenceSchedulerArn` of an `AWS::LookoutEquipment::InferenceScheduler`: The Amazon Resource Name (ARN) of the inference scheduler being created.
    InferenceSchedulerArn,
    /// `InferenceSchedulerName` of an `AWS::LookoutEquipment::InferenceScheduler`: The name of the inference scheduler.
    InferenceSchedulerName,
}
