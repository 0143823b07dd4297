// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AmazonMQ`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod broker;
pub mod configuration;
pub mod configuration_association;

#[doc(inline)]
pub use self::broker::{CfnBroker, CfnBrokerRef};
#[doc(inline)]
pub use self::configuration::{CfnConfiguration, CfnConfigurationRef};
#[doc(inline)]
pub use self::configuration_association::{
    CfnConfigurationAssociation, CfnConfigurationAssociationRef,
};
