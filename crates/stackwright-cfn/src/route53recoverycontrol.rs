// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Route53RecoveryControl`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cluster;
pub mod control_panel;
pub mod routing_control;
pub mod safety_rule;

#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::control_panel::{CfnControlPanel, CfnControlPanelRef};
#[doc(inline)]
pub use self::routing_control::{CfnRoutingControl, CfnRoutingControlRef};
#[doc(inline)]
pub use self::safety_rule::{CfnSafetyRule, CfnSafetyRuleRef};
