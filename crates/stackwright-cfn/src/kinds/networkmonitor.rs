// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `networkmonitor`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `MonitorArn` of an `AWS::NetworkMonitor::Monitor`: The ARN of the monitor.
    MonitorArn,
}
