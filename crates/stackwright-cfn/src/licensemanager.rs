// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::LicenseManager`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod grant;
pub mod license;
pub mod license_asset_group;
pub mod license_asset_rule_set;

#[doc(inline)]
pub use self::grant::{CfnGrant, CfnGrantRef};
#[doc(inline)]
pub use self::license::{CfnLicense, CfnLicenseRef};
#[doc(inline)]
pub use self::license_asset_group::{CfnLicenseAssetGroup, CfnLicenseAssetGroupRef};
#[doc(inline)]
pub use self::license_asset_rule_set::{CfnLicenseAssetRuleSet, CfnLicenseAssetRuleSetRef};
