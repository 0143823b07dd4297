// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppRunner`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod auto_scaling_configuration;
pub mod observability_configuration;
pub mod service;
pub mod vpc_connector;
pub mod vpc_ingress_connection;

#[doc(inline)]
pub use self::auto_scaling_configuration::{
    CfnAutoScalingConfiguration, CfnAutoScalingConfigurationRef,
};
#[doc(inline)]
pub use self::observability_configuration::{
    CfnObservabilityConfiguration, CfnObservabilityConfigurationRef,
};
#[doc(inline)]
pub use self::service::{CfnService, CfnServiceRef};
#[doc(inline)]
pub use self::vpc_connector::{CfnVpcConnector, CfnVpcConnectorRef};
#[doc(inline)]
pub use self::vpc_ingress_connection::{CfnVpcIngressConnection, CfnVpcIngressConnectionRef};
