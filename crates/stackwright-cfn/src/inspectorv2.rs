// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::InspectorV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cis_scan_configuration;
pub mod code_security_integration;
pub mod code_security_scan_configuration;
pub mod connector;
pub mod filter;

#[doc(inline)]
pub use self::cis_scan_configuration::{CfnCisScanConfiguration, CfnCisScanConfigurationRef};
#[doc(inline)]
pub use self::code_security_integration::{
    CfnCodeSecurityIntegration, CfnCodeSecurityIntegrationRef,
};
#[doc(inline)]
pub use self::code_security_scan_configuration::{
    CfnCodeSecurityScanConfiguration, CfnCodeSecurityScanConfigurationRef,
};
#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::filter::{CfnFilter, CfnFilterRef};
