// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::LakeFormation`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod data_cells_filter;
pub mod data_lake_settings;
pub mod permissions;
pub mod principal_permissions;
pub mod resource;
pub mod tag;
pub mod tag_association;

#[doc(inline)]
pub use self::data_cells_filter::{CfnDataCellsFilter, CfnDataCellsFilterRef};
#[doc(inline)]
pub use self::data_lake_settings::{CfnDataLakeSettings, CfnDataLakeSettingsRef};
#[doc(inline)]
pub use self::permissions::{CfnPermissions, CfnPermissionsRef};
#[doc(inline)]
pub use self::principal_permissions::{CfnPrincipalPermissions, CfnPrincipalPermissionsRef};
#[doc(inline)]
pub use self::resource::{CfnResource, CfnResourceRef};
#[doc(inline)]
pub use self::tag::{CfnTag, CfnTagRef};
#[doc(inline)]
pub use self::tag_association::{CfnTagAssociation, CfnTagAssociationRef};
