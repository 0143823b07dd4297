// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `route53recoverycontrol`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ClusterArn` of an `AWS::Route53RecoveryControl::Cluster`: The Amazon Resource Name (ARN) of the cluster.
    ClusterArn,
    /// `ControlPanelArn` of an `AWS::Route53RecoveryControl::ControlPanel`: The Amazon Resource Name (ARN) of the control panel.
    ControlPanelArn,
    /// `RoutingControlArn` of an `AWS::Route53RecoveryControl::RoutingControl`: The Amazon Resource Name (ARN) of the routing control.
    RoutingControlArn,
    /// `SafetyRuleArn` of an `AWS::Route53RecoveryControl::SafetyRule`: The Amazon Resource Name (ARN) of the safety rule.
    SafetyRuleArn,
}
