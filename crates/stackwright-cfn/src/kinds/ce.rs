// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ce`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `MonitorArn` of an `AWS::CE::AnomalyMonitor`: The Amazon Resource Name (ARN) value for the monitor.
    AnomalyMonitorArn,
    /// `SubscriptionArn` of an `AWS::CE::AnomalySubscription`: The `AnomalySubscription` Amazon Resource Name (ARN).
    AnomalySubscriptionArn,
    /// `Arn` of an `AWS::CE::CostCategory`: The unique identifier for your Cost Category.
    CostCategoryArn,
}
