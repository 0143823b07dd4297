// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ServiceCatalogAppRegistry`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod attribute_group;
pub mod attribute_group_association;
pub mod resource_association;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::attribute_group::{CfnAttributeGroup, CfnAttributeGroupRef};
#[doc(inline)]
pub use self::attribute_group_association::{
    CfnAttributeGroupAssociation, CfnAttributeGroupAssociationRef,
};
#[doc(inline)]
pub use self::resource_association::{CfnResourceAssociation, CfnResourceAssociationRef};
