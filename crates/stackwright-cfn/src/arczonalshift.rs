// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ARCZonalShift`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod autoshift_observer_notification_status;
pub mod zonal_autoshift_configuration;

#[doc(inline)]
pub use self::autoshift_observer_notification_status::{
    CfnAutoshiftObserverNotificationStatus, CfnAutoshiftObserverNotificationStatusRef,
};
#[doc(inline)]
pub use self::zonal_autoshift_configuration::{
    CfnZonalAutoshiftConfiguration, CfnZonalAutoshiftConfigurationRef,
};
