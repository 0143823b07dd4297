// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Route53Profiles`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod profile;
pub mod profile_association;
pub mod profile_resource_association;

#[doc(inline)]
pub use self::profile::{CfnProfile, CfnProfileRef};
#[doc(inline)]
pub use self::profile_association::{CfnProfileAssociation, CfnProfileAssociationRef};
#[doc(inline)]
pub use self::profile_resource_association::{
    CfnProfileResourceAssociation, CfnProfileResourceAssociationRef,
};
