// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `bcm`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::BCM::Dashboard`.
    DashboardArn,
    /// `Arn` of an `AWS::BCM::ScheduledReport`: The Amazon Resource Name (ARN) of the scheduled report.
    ScheduledReportArn,
}
