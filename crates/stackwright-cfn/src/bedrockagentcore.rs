// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::BedrockAgentCore`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod api_key_credential_provider;
pub mod browser_custom;
pub mod browser_profile;
pub mod capacity_provider;
pub mod code_interpreter_custom;
pub mod configuration_bundle;
pub mod dataset;
pub mod evaluator;
pub mod gateway;
pub mod gateway_rate_limit;
pub mod gateway_rule;
pub mod gateway_target;
pub mod harness;
pub mod harness_endpoint;
pub mod memory;
pub mod oauth2_credential_provider;
pub mod online_evaluation_config;
pub mod payment_connector;
pub mod payment_credential_provider;
pub mod payment_manager;
pub mod policy;
pub mod policy_engine;
pub mod resource_policy;
pub mod runtime;
pub mod runtime_endpoint;
pub mod workload_identity;

#[doc(inline)]
pub use self::api_key_credential_provider::{
    CfnApiKeyCredentialProvider, CfnApiKeyCredentialProviderRef,
};
#[doc(inline)]
pub use self::browser_custom::{CfnBrowserCustom, CfnBrowserCustomRef};
#[doc(inline)]
pub use self::browser_profile::{CfnBrowserProfile, CfnBrowserProfileRef};
#[doc(inline)]
pub use self::capacity_provider::{CfnCapacityProvider, CfnCapacityProviderRef};
#[doc(inline)]
pub use self::code_interpreter_custom::{CfnCodeInterpreterCustom, CfnCodeInterpreterCustomRef};
#[doc(inline)]
pub use self::configuration_bundle::{CfnConfigurationBundle, CfnConfigurationBundleRef};
#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::evaluator::{CfnEvaluator, CfnEvaluatorRef};
#[doc(inline)]
pub use self::gateway::{CfnGateway, CfnGatewayRef};
#[doc(inline)]
pub use self::gateway_rate_limit::{CfnGatewayRateLimit, CfnGatewayRateLimitRef};
#[doc(inline)]
pub use self::gateway_rule::{CfnGatewayRule, CfnGatewayRuleRef};
#[doc(inline)]
pub use self::gateway_target::{CfnGatewayTarget, CfnGatewayTargetRef};
#[doc(inline)]
pub use self::harness::{CfnHarness, CfnHarnessRef};
#[doc(inline)]
pub use self::harness_endpoint::{CfnHarnessEndpoint, CfnHarnessEndpointRef};
#[doc(inline)]
pub use self::memory::{CfnMemory, CfnMemoryRef};
#[doc(inline)]
pub use self::oauth2_credential_provider::{
    CfnOAuth2CredentialProvider, CfnOAuth2CredentialProviderRef,
};
#[doc(inline)]
pub use self::online_evaluation_config::{CfnOnlineEvaluationConfig, CfnOnlineEvaluationConfigRef};
#[doc(inline)]
pub use self::payment_connector::{CfnPaymentConnector, CfnPaymentConnectorRef};
#[doc(inline)]
pub use self::payment_credential_provider::{
    CfnPaymentCredentialProvider, CfnPaymentCredentialProviderRef,
};
#[doc(inline)]
pub use self::payment_manager::{CfnPaymentManager, CfnPaymentManagerRef};
#[doc(inline)]
pub use self::policy::{CfnPolicy, CfnPolicyRef};
#[doc(inline)]
pub use self::policy_engine::{CfnPolicyEngine, CfnPolicyEngineRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::runtime::{CfnRuntime, CfnRuntimeRef};
#[doc(inline)]
pub use self::runtime_endpoint::{CfnRuntimeEndpoint, CfnRuntimeEndpointRef};
#[doc(inline)]
pub use self::workload_identity::{CfnWorkloadIdentity, CfnWorkloadIdentityRef};

use crate::l1::*;

/// The values of `ApiKeySecretSource` of a `CoinbaseCdpConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
pub enum ApiKeySecretSource {
    /// `EXTERNAL`.
    External,
    /// `MANAGED`.
    Managed,
}

#[diagnostic::do_not_recommend]
impl Kind for ApiKeySecretSource {}
#[diagnostic::do_not_recommend]
impl TextKind for ApiKeySecretSource {}
#[diagnostic::do_not_recommend]
impl IdKind for ApiKeySecretSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApiKeySecretSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApiKeySecretSource> for ApiKeySecretSource {
    #[inline]
    fn into_value(self) -> Value<ApiKeySecretSource> {
        const VALUES: &[&str] = &["EXTERNAL", "MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClaimMatchOperator` of a `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Runtime`.
pub enum ClaimMatchOperator {
    /// `CONTAINS`.
    Contains,
    /// `CONTAINS_ANY`.
    ContainsAny,
    /// `EQUALS`.
    Equals,
}

#[diagnostic::do_not_recommend]
impl Kind for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClaimMatchOperator> for ClaimMatchOperator {
    #[inline]
    fn into_value(self) -> Value<ClaimMatchOperator> {
        const VALUES: &[&str] = &["CONTAINS", "CONTAINS_ANY", "EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EndpointIpAddressType` of a `ManagedVpcResource` of `AWS::BedrockAgentCore::Runtime`.
pub enum EndpointIpAddressType {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for EndpointIpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for EndpointIpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for EndpointIpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndpointIpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndpointIpAddressType> for EndpointIpAddressType {
    #[inline]
    fn into_value(self) -> Value<EndpointIpAddressType> {
        const VALUES: &[&str] = &["IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InboundTokenClaimValueType` of a `CustomClaimValidationType` of `AWS::BedrockAgentCore::Runtime`.
pub enum InboundTokenClaimValueType {
    /// `STRING`.
    String_,
    /// `STRING_ARRAY`.
    StringArray,
}

#[diagnostic::do_not_recommend]
impl Kind for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InboundTokenClaimValueType> for InboundTokenClaimValueType {
    #[inline]
    fn into_value(self) -> Value<InboundTokenClaimValueType> {
        const VALUES: &[&str] = &["STRING", "STRING_ARRAY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkMode` of a `NetworkConfiguration` of `AWS::BedrockAgentCore::Runtime`.
pub enum NetworkMode {
    /// `PUBLIC`.
    Public,
    /// `VPC`.
    Vpc,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkMode {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkMode {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkMode> for NetworkMode {
    #[inline]
    fn into_value(self) -> Value<NetworkMode> {
        const VALUES: &[&str] = &["PUBLIC", "VPC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
