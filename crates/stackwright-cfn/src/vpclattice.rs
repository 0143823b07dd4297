// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::VpcLattice`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_log_subscription;
pub mod auth_policy;
pub mod domain_verification;
pub mod listener;
pub mod resource_configuration;
pub mod resource_gateway;
pub mod resource_policy;
pub mod rule;
pub mod service;
pub mod service_network;
pub mod service_network_resource_association;
pub mod service_network_service_association;
pub mod service_network_vpc_association;
pub mod target_group;

#[doc(inline)]
pub use self::access_log_subscription::{CfnAccessLogSubscription, CfnAccessLogSubscriptionRef};
#[doc(inline)]
pub use self::auth_policy::{CfnAuthPolicy, CfnAuthPolicyRef};
#[doc(inline)]
pub use self::domain_verification::{CfnDomainVerification, CfnDomainVerificationRef};
#[doc(inline)]
pub use self::listener::{CfnListener, CfnListenerRef};
#[doc(inline)]
pub use self::resource_configuration::{CfnResourceConfiguration, CfnResourceConfigurationRef};
#[doc(inline)]
pub use self::resource_gateway::{CfnResourceGateway, CfnResourceGatewayRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::rule::{CfnRule, CfnRuleRef};
#[doc(inline)]
pub use self::service::{CfnService, CfnServiceRef};
#[doc(inline)]
pub use self::service_network::{CfnServiceNetwork, CfnServiceNetworkRef};
#[doc(inline)]
pub use self::service_network_resource_association::{
    CfnServiceNetworkResourceAssociation, CfnServiceNetworkResourceAssociationRef,
};
#[doc(inline)]
pub use self::service_network_service_association::{
    CfnServiceNetworkServiceAssociation, CfnServiceNetworkServiceAssociationRef,
};
#[doc(inline)]
pub use self::service_network_vpc_association::{
    CfnServiceNetworkVpcAssociation, CfnServiceNetworkVpcAssociationRef,
};
#[doc(inline)]
pub use self::target_group::{CfnTargetGroup, CfnTargetGroupRef};

use crate::l1::*;

/// The values of `AuthType` of `AWS::VpcLattice::ServiceNetwork`.
pub enum AuthType {
    /// `AWS_IAM`.
    AwsIam,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthType> for AuthType {
    #[inline]
    fn into_value(self) -> Value<AuthType> {
        const VALUES: &[&str] = &["AWS_IAM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpAddressType` of `AWS::VpcLattice::ResourceGateway`.
pub enum IpAddressType {
    /// `DUALSTACK`.
    Dualstack,
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
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
        const VALUES: &[&str] = &["DUALSTACK", "IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
