// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Organizations`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod account;
pub mod organization;
pub mod organizational_unit;
pub mod policy;
pub mod resource_policy;

#[doc(inline)]
pub use self::account::{CfnAccount, CfnAccountRef};
#[doc(inline)]
pub use self::organization::{CfnOrganization, CfnOrganizationRef};
#[doc(inline)]
pub use self::organizational_unit::{CfnOrganizationalUnit, CfnOrganizationalUnitRef};
#[doc(inline)]
pub use self::policy::{CfnPolicy, CfnPolicyRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
