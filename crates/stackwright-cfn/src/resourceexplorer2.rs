// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ResourceExplorer2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod default_view_association;
pub mod index;
pub mod view;

#[doc(inline)]
pub use self::default_view_association::{CfnDefaultViewAssociation, CfnDefaultViewAssociationRef};
#[doc(inline)]
pub use self::index::{CfnIndex, CfnIndexRef};
#[doc(inline)]
pub use self::view::{CfnView, CfnViewRef};
