// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DevOpsGuru`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod log_anomaly_detection_integration;
pub mod notification_channel;
pub mod resource_collection;

#[doc(inline)]
pub use self::log_anomaly_detection_integration::{
    CfnLogAnomalyDetectionIntegration, CfnLogAnomalyDetectionIntegrationRef,
};
#[doc(inline)]
pub use self::notification_channel::{CfnNotificationChannel, CfnNotificationChannelRef};
#[doc(inline)]
pub use self::resource_collection::{CfnResourceCollection, CfnResourceCollectionRef};
