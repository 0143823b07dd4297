// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `internetmonitor`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `MonitorArn` of an `AWS::InternetMonitor::Monitor`: The Amazon Resource Name (ARN) of the monitor.
    MonitorArn,
    /// `MonitorName` of an `AWS::InternetMonitor::Monitor`: The name of the monitor.
    MonitorName,
}
