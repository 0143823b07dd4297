// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IoTWireless`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod destination;
pub mod device_profile;
pub mod fuota_task;
pub mod multicast_group;
pub mod network_analyzer_configuration;
pub mod partner_account;
pub mod service_profile;
pub mod task_definition;
pub mod wireless_device;
pub mod wireless_device_import_task;
pub mod wireless_gateway;

#[doc(inline)]
pub use self::destination::{CfnDestination, CfnDestinationRef};
#[doc(inline)]
pub use self::device_profile::{CfnDeviceProfile, CfnDeviceProfileRef};
#[doc(inline)]
pub use self::fuota_task::{CfnFuotaTask, CfnFuotaTaskRef};
#[doc(inline)]
pub use self::multicast_group::{CfnMulticastGroup, CfnMulticastGroupRef};
#[doc(inline)]
pub use self::network_analyzer_configuration::{
    CfnNetworkAnalyzerConfiguration, CfnNetworkAnalyzerConfigurationRef,
};
#[doc(inline)]
pub use self::partner_account::{CfnPartnerAccount, CfnPartnerAccountRef};
#[doc(inline)]
pub use self::service_profile::{CfnServiceProfile, CfnServiceProfileRef};
#[doc(inline)]
pub use self::task_definition::{CfnTaskDefinition, CfnTaskDefinitionRef};
#[doc(inline)]
pub use self::wireless_device::{CfnWirelessDevice, CfnWirelessDeviceRef};
#[doc(inline)]
pub use self::wireless_device_import_task::{
    CfnWirelessDeviceImportTask, CfnWirelessDeviceImportTaskRef,
};
#[doc(inline)]
pub use self::wireless_gateway::{CfnWirelessGateway, CfnWirelessGatewayRef};
