// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DevOpsAgent`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod agent_space;
pub mod asset;
pub mod association;
pub mod private_connection;
pub mod service;
pub mod trigger;

#[doc(inline)]
pub use self::agent_space::{CfnAgentSpace, CfnAgentSpaceRef};
#[doc(inline)]
pub use self::asset::{CfnAsset, CfnAssetRef};
#[doc(inline)]
pub use self::association::{CfnAssociation, CfnAssociationRef};
#[doc(inline)]
pub use self::private_connection::{CfnPrivateConnection, CfnPrivateConnectionRef};
#[doc(inline)]
pub use self::service::{CfnService, CfnServiceRef};
#[doc(inline)]
pub use self::trigger::{CfnTrigger, CfnTriggerRef};
