// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `networkflowmonitor`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::NetworkFlowMonitor::Monitor`: The Amazon Resource Name (ARN) of the monitor.
    MonitorArn,
    /// `ScopeArn` of an `AWS::NetworkFlowMonitor::Scope`: The Amazon Resource Name (ARN) of the scope.
    ScopeArn,
}
