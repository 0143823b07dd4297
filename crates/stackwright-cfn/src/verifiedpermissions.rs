// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::VerifiedPermissions`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod identity_source;
pub mod policy;
pub mod policy_store;
pub mod policy_store_alias;
pub mod policy_template;

#[doc(inline)]
pub use self::identity_source::{CfnIdentitySource, CfnIdentitySourceRef};
#[doc(inline)]
pub use self::policy::{CfnPolicy, CfnPolicyRef};
#[doc(inline)]
pub use self::policy_store::{CfnPolicyStore, CfnPolicyStoreRef};
#[doc(inline)]
pub use self::policy_store_alias::{CfnPolicyStoreAlias, CfnPolicyStoreAliasRef};
#[doc(inline)]
pub use self::policy_template::{CfnPolicyTemplate, CfnPolicyTemplateRef};
