// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `scheduler`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Scheduler::Schedule`: The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule.
    ScheduleArn,
    /// `Arn` of an `AWS::Scheduler::ScheduleGroup`: The Amazon Resource Name (ARN) of the schedule group.
    ScheduleGroupArn,
    /// `Name` of an `AWS::Scheduler::ScheduleGroup`: The name of the schedule group.
    ScheduleGroupName,
    /// `Name` of an `AWS::Scheduler::Schedule`: The name of the schedule.
    ScheduleName,
}
