// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::OpenSearchServerless`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_policy;
pub mod collection;
pub mod collection_group;
pub mod collection_index;
pub mod index;
pub mod lifecycle_policy;
pub mod security_config;
pub mod security_policy;
pub mod vpc_endpoint;

#[doc(inline)]
pub use self::access_policy::{CfnAccessPolicy, CfnAccessPolicyRef};
#[doc(inline)]
pub use self::collection::{CfnCollection, CfnCollectionRef};
#[doc(inline)]
pub use self::collection_group::{CfnCollectionGroup, CfnCollectionGroupRef};
#[doc(inline)]
pub use self::collection_index::{CfnCollectionIndex, CfnCollectionIndexRef};
#[doc(inline)]
pub use self::index::{CfnIndex, CfnIndexRef};
#[doc(inline)]
pub use self::lifecycle_policy::{CfnLifecyclePolicy, CfnLifecyclePolicyRef};
#[doc(inline)]
pub use self::security_config::{CfnSecurityConfig, CfnSecurityConfigRef};
#[doc(inline)]
pub use self::security_policy::{CfnSecurityPolicy, CfnSecurityPolicyRef};
#[doc(inline)]
pub use self::vpc_endpoint::{CfnVpcEndpoint, CfnVpcEndpointRef};

use crate::l1::*;

/// The values of `StandbyReplicas` of `AWS::OpenSearchServerless::CollectionGroup`.
pub enum StandbyReplicas {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for StandbyReplicas {}
#[diagnostic::do_not_recommend]
impl TextKind for StandbyReplicas {}
#[diagnostic::do_not_recommend]
impl IdKind for StandbyReplicas {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StandbyReplicas {}
#[diagnostic::do_not_recommend]
impl IntoValue<StandbyReplicas> for StandbyReplicas {
    #[inline]
    fn into_value(self) -> Value<StandbyReplicas> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
