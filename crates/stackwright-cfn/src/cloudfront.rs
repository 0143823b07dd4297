// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CloudFront`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod anycast_ip_list;
pub mod cache_policy;
pub mod cloud_front_origin_access_identity;
pub mod connection_function;
pub mod connection_group;
pub mod continuous_deployment_policy;
pub mod distribution;
pub mod distribution_tenant;
pub mod field_level_encryption_profile;
pub mod function;
pub mod key_group;
pub mod key_value_store;
pub mod monitoring_subscription;
pub mod origin_access_control;
pub mod origin_request_policy;
pub mod public_key;
pub mod realtime_log_config;
pub mod response_headers_policy;
pub mod streaming_distribution;
pub mod trust_store;
pub mod vpc_origin;

#[doc(inline)]
pub use self::anycast_ip_list::{CfnAnycastIpList, CfnAnycastIpListRef};
#[doc(inline)]
pub use self::cache_policy::{CfnCachePolicy, CfnCachePolicyRef};
#[doc(inline)]
pub use self::cloud_front_origin_access_identity::{
    CfnCloudFrontOriginAccessIdentity, CfnCloudFrontOriginAccessIdentityRef,
};
#[doc(inline)]
pub use self::connection_function::{CfnConnectionFunction, CfnConnectionFunctionRef};
#[doc(inline)]
pub use self::connection_group::{CfnConnectionGroup, CfnConnectionGroupRef};
#[doc(inline)]
pub use self::continuous_deployment_policy::{
    CfnContinuousDeploymentPolicy, CfnContinuousDeploymentPolicyRef,
};
#[doc(inline)]
pub use self::distribution::{CfnDistribution, CfnDistributionRef};
#[doc(inline)]
pub use self::distribution_tenant::{CfnDistributionTenant, CfnDistributionTenantRef};
#[doc(inline)]
pub use self::field_level_encryption_profile::{
    CfnFieldLevelEncryptionProfile, CfnFieldLevelEncryptionProfileRef,
};
#[doc(inline)]
pub use self::function::{CfnFunction, CfnFunctionRef};
#[doc(inline)]
pub use self::key_group::{CfnKeyGroup, CfnKeyGroupRef};
#[doc(inline)]
pub use self::key_value_store::{CfnKeyValueStore, CfnKeyValueStoreRef};
#[doc(inline)]
pub use self::monitoring_subscription::{CfnMonitoringSubscription, CfnMonitoringSubscriptionRef};
#[doc(inline)]
pub use self::origin_access_control::{CfnOriginAccessControl, CfnOriginAccessControlRef};
#[doc(inline)]
pub use self::origin_request_policy::{CfnOriginRequestPolicy, CfnOriginRequestPolicyRef};
#[doc(inline)]
pub use self::public_key::{CfnPublicKey, CfnPublicKeyRef};
#[doc(inline)]
pub use self::realtime_log_config::{CfnRealtimeLogConfig, CfnRealtimeLogConfigRef};
#[doc(inline)]
pub use self::response_headers_policy::{CfnResponseHeadersPolicy, CfnResponseHeadersPolicyRef};
#[doc(inline)]
pub use self::streaming_distribution::{CfnStreamingDistribution, CfnStreamingDistributionRef};
#[doc(inline)]
pub use self::trust_store::{CfnTrustStore, CfnTrustStoreRef};
#[doc(inline)]
pub use self::vpc_origin::{CfnVpcOrigin, CfnVpcOriginRef};

use crate::l1::*;

/// The values of `IpAddressType` of a `VpcOriginEndpointConfig` of `AWS::CloudFront::VpcOrigin`.
pub enum IpAddressType {
    /// `dualstack`.
    Dualstack,
    /// `ipv4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressType> for IpAddressType {
    #[inline]
    fn into_value(self) -> Value<IpAddressType> {
        const VALUES: &[&str] = &["dualstack", "ipv4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
