// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Lex`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod bot;
pub mod bot_alias;
pub mod bot_version;
pub mod resource_policy;

#[doc(inline)]
pub use self::bot::{CfnBot, CfnBotRef};
#[doc(inline)]
pub use self::bot_alias::{CfnBotAlias, CfnBotAliasRef};
#[doc(inline)]
pub use self::bot_version::{CfnBotVersion, CfnBotVersionRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
