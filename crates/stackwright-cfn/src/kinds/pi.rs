// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pi`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::PI::PerfReports`: The Amazon Resource Name (ARN) of the performance analysis report.
    PerfReportsArn,
}
