// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MediaLive`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel;
pub mod channel_placement_group;
pub mod cloud_watch_alarm_template;
pub mod cloud_watch_alarm_template_group;
pub mod cluster;
pub mod event_bridge_rule_template;
pub mod event_bridge_rule_template_group;
pub mod input;
pub mod input_security_group;
pub mod multiplex;
pub mod multiplexprogram;
pub mod network;
pub mod node;
pub mod sdi_source;
pub mod signal_map;

#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::channel_placement_group::{CfnChannelPlacementGroup, CfnChannelPlacementGroupRef};
#[doc(inline)]
pub use self::cloud_watch_alarm_template::{
    CfnCloudWatchAlarmTemplate, CfnCloudWatchAlarmTemplateRef,
};
#[doc(inline)]
pub use self::cloud_watch_alarm_template_group::{
    CfnCloudWatchAlarmTemplateGroup, CfnCloudWatchAlarmTemplateGroupRef,
};
#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::event_bridge_rule_template::{
    CfnEventBridgeRuleTemplate, CfnEventBridgeRuleTemplateRef,
};
#[doc(inline)]
pub use self::event_bridge_rule_template_group::{
    CfnEventBridgeRuleTemplateGroup, CfnEventBridgeRuleTemplateGroupRef,
};
#[doc(inline)]
pub use self::input::{CfnInput, CfnInputRef};
#[doc(inline)]
pub use self::input_security_group::{CfnInputSecurityGroup, CfnInputSecurityGroupRef};
#[doc(inline)]
pub use self::multiplex::{CfnMultiplex, CfnMultiplexRef};
#[doc(inline)]
pub use self::multiplexprogram::{CfnMultiplexprogram, CfnMultiplexprogramRef};
#[doc(inline)]
pub use self::network::{CfnNetwork, CfnNetworkRef};
#[doc(inline)]
pub use self::node::{CfnNode, CfnNodeRef};
#[doc(inline)]
pub use self::sdi_source::{CfnSdiSource, CfnSdiSourceRef};
#[doc(inline)]
pub use self::signal_map::{CfnSignalMap, CfnSignalMapRef};
