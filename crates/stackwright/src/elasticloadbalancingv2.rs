//! Elastic Load Balancing: application and network load balancers, their listeners, rules and target
//! groups.
//!
//! ```
//! use stackwright::prelude::*;
//! use stackwright::ec2::Vpc;
//! use stackwright::elasticloadbalancingv2::{
//!     AddRule, ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener, HealthCheck,
//!     IpTarget, ListenerAction, ListenerCondition,
//! };
//!
//! let stack = Stack::new("web");
//! let vpc = stack.add("Vpc", Vpc::new());
//! let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc).internet_facing(true));
//! let http = lb.add_listener(&stack, "Http", BaseApplicationListener::new().port(80));
//! let web = ApplicationTargetGroup::new()
//!     .port(8080)
//!     .target(IpTarget::new("10.0.1.1"))
//!     .health_check(HealthCheck::new().path("/health"));
//! http.add_targets(&stack, "Web", web);
//! let teapot = ListenerAction::fixed_response(418).message_body("no coffee here");
//! let coffee = ListenerCondition::path_patterns(["/coffee"]);
//! http.add_action(&stack, "Coffee", AddRule::new(10, teapot).condition(coffee));
//! ```
//!
//! # Map
//!
//! | where | what |
//! | --- | --- |
//! | [`ApplicationLoadBalancer`], [`BaseApplicationListener`], [`ApplicationTargetGroup`] | HTTP |
//! | [`ListenerAction`], [`ListenerCondition`], [`AddRule`], [`ApplicationListenerRule`] | what happens to requests |
//! | [`HealthCheck`], [`TargetGroupHealth`] | which targets get them |
//! | [`IpTarget`], [`InstanceIdTarget`], [`LambdaTarget`], [`ApplicationLoadBalancerTarget`] | targets |
//! | [`TrustStore`], [`TrustStoreRevocation`], [`MutualAuthentication`] | certificates of clients |
//! | [`NetworkLoadBalancer`], [`BaseNetworkListener`], [`NetworkTargetGroup`] | TCP, TLS and UDP |
//! | [`codes`] | what is diagnosed |
//! | `Cfn…` | the resource types themselves |

#[cfg(feature = "s3")]
mod access_logs;
mod action;
mod add_rule;
mod application_listener;
mod application_listener_ref;
mod application_listener_rule;
mod application_load_balancer;
mod application_target_group;
mod attributes;
mod authenticate;
mod base_load_balancer;
mod base_target_group;
mod certificate;
pub mod codes;
mod condition;
mod health_check;
mod lambda_target;
mod metrics;
mod mutual_authentication;
mod network_action;
mod network_listener;
mod network_load_balancer;
mod network_target_group;
mod protocol;
mod revoked_certificates;
mod ssl_policy;
mod target;
mod target_group_health;
mod trusted_authorities;

pub use stackwright_cfn::elasticloadbalancingv2::*;

pub use action::{FixedResponse, Forward, ListenerAction, Redirect, WeightedTargetGroup};
pub use add_rule::{AddRule, TargetGroups};
pub use application_listener::{
    ApplicationListener, ApplicationListenerAttributes, BaseApplicationListener,
};
pub use application_listener_ref::ApplicationListenerRef;
pub use application_listener_rule::{ApplicationListenerRule, ApplicationListenerRuleRef};
pub use application_load_balancer::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes, ApplicationLoadBalancerRedirect,
    ApplicationLoadBalancerRef,
};
pub use application_target_group::{ApplicationTargetGroup, ApplicationTargetGroupRef};
pub use authenticate::{Authenticate, CognitoUserPool, OidcProvider, UnauthenticatedAction};
pub use base_target_group::TargetGroupAttributes;
pub use certificate::{ApplicationListenerCertificate, ListenerCertificate};
pub use condition::{ListenerCondition, QueryString};
pub use health_check::HealthCheck;
pub use lambda_target::LambdaTarget;
pub use metrics::{HttpCodeElb, HttpCodeTarget};
pub use mutual_authentication::MutualAuthentication;
pub use network_action::{NetworkListenerAction, NetworkWeightedTargetGroup};
pub use network_listener::{
    AlpnPolicy, BaseNetworkListener, ImportedNetworkListenerRef, NetworkListener,
    NetworkListenerRef,
};
pub use network_load_balancer::{
    AlbArnTarget, AlbListenerTarget, ClientRoutingPolicy, NetworkLoadBalancer,
    NetworkLoadBalancerAttributes, NetworkLoadBalancerRef,
};
pub use network_target_group::{NetworkTargetGroup, NetworkTargetGroupRef};
pub use protocol::{
    ApplicationProtocol, ApplicationProtocolVersion, DesyncMitigationMode, IpAddressType, Protocol,
    TargetGroupIpAddressType, TargetGroupLoadBalancingAlgorithmType, XffHeaderProcessingMode,
};
pub use revoked_certificates::{
    RevocationContent, RevocationType, TrustStoreRevocation, TrustStoreRevocationRef,
};
pub use ssl_policy::SslPolicy;
pub use target::{
    ApplicationLoadBalancerTarget, InstanceIdTarget, IpTarget, LoadBalancerTarget,
    NetworkLoadBalancerTarget, TargetType,
};
pub use target_group_health::TargetGroupHealth;
pub use trusted_authorities::{TrustStore, TrustStoreRef};
