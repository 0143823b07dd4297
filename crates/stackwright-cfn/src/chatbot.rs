// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Chatbot`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod custom_action;
pub mod microsoft_teams_channel_configuration;
pub mod slack_channel_configuration;

#[doc(inline)]
pub use self::custom_action::{CfnCustomAction, CfnCustomActionRef};
#[doc(inline)]
pub use self::microsoft_teams_channel_configuration::{
    CfnMicrosoftTeamsChannelConfiguration, CfnMicrosoftTeamsChannelConfigurationRef,
};
#[doc(inline)]
pub use self::slack_channel_configuration::{
    CfnSlackChannelConfiguration, CfnSlackChannelConfigurationRef,
};
