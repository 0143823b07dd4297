// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SupportApp`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod account_alias;
pub mod slack_channel_configuration;
pub mod slack_workspace_configuration;

#[doc(inline)]
pub use self::account_alias::{CfnAccountAlias, CfnAccountAliasRef};
#[doc(inline)]
pub use self::slack_channel_configuration::{
    CfnSlackChannelConfiguration, CfnSlackChannelConfigurationRef,
};
#[doc(inline)]
pub use self::slack_workspace_configuration::{
    CfnSlackWorkspaceConfiguration, CfnSlackWorkspaceConfigurationRef,
};
