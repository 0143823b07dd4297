// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppStream`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod app_block;
pub mod app_block_builder;
pub mod application;
pub mod application_entitlement_association;
pub mod application_fleet_association;
pub mod directory_config;
pub mod entitlement;
pub mod fleet;
pub mod image_builder;
pub mod stack;
pub mod stack_fleet_association;
pub mod stack_user_association;
pub mod user;

#[doc(inline)]
pub use self::app_block::{CfnAppBlock, CfnAppBlockRef};
#[doc(inline)]
pub use self::app_block_builder::{CfnAppBlockBuilder, CfnAppBlockBuilderRef};
#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::application_entitlement_association::{
    CfnApplicationEntitlementAssociation, CfnApplicationEntitlementAssociationRef,
};
#[doc(inline)]
pub use self::application_fleet_association::{
    CfnApplicationFleetAssociation, CfnApplicationFleetAssociationRef,
};
#[doc(inline)]
pub use self::directory_config::{CfnDirectoryConfig, CfnDirectoryConfigRef};
#[doc(inline)]
pub use self::entitlement::{CfnEntitlement, CfnEntitlementRef};
#[doc(inline)]
pub use self::fleet::{CfnFleet, CfnFleetRef};
#[doc(inline)]
pub use self::image_builder::{CfnImageBuilder, CfnImageBuilderRef};
#[doc(inline)]
pub use self::stack::{CfnStack, CfnStackRef};
#[doc(inline)]
pub use self::stack_fleet_association::{CfnStackFleetAssociation, CfnStackFleetAssociationRef};
#[doc(inline)]
pub use self::stack_user_association::{CfnStackUserAssociation, CfnStackUserAssociationRef};
#[doc(inline)]
pub use self::user::{CfnUser, CfnUserRef};
