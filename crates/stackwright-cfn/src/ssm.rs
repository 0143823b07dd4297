// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SSM`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod association;
pub mod cloud_connector;
pub mod document;
pub mod maintenance_window;
pub mod maintenance_window_target;
pub mod maintenance_window_task;
pub mod ops_item;
pub mod parameter;
pub mod patch_baseline;
pub mod resource_data_sync;
pub mod resource_policy;
pub mod service_setting;

#[doc(inline)]
pub use self::association::{CfnAssociation, CfnAssociationRef};
#[doc(inline)]
pub use self::cloud_connector::{CfnCloudConnector, CfnCloudConnectorRef};
#[doc(inline)]
pub use self::document::{CfnDocument, CfnDocumentRef};
#[doc(inline)]
pub use self::maintenance_window::{CfnMaintenanceWindow, CfnMaintenanceWindowRef};
#[doc(inline)]
pub use self::maintenance_window_target::{
    CfnMaintenanceWindowTarget, CfnMaintenanceWindowTargetRef,
};
#[doc(inline)]
pub use self::maintenance_window_task::{CfnMaintenanceWindowTask, CfnMaintenanceWindowTaskRef};
#[doc(inline)]
pub use self::ops_item::{CfnOpsItem, CfnOpsItemRef};
#[doc(inline)]
pub use self::parameter::{CfnParameter, CfnParameterRef};
#[doc(inline)]
pub use self::patch_baseline::{CfnPatchBaseline, CfnPatchBaselineRef};
#[doc(inline)]
pub use self::resource_data_sync::{CfnResourceDataSync, CfnResourceDataSyncRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::service_setting::{CfnServiceSetting, CfnServiceSettingRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &association::INFO,
    &cloud_connector::INFO,
    &document::INFO,
    &maintenance_window::INFO,
    &maintenance_window_target::INFO,
    &maintenance_window_task::INFO,
    &ops_item::INFO,
    &parameter::INFO,
    &patch_baseline::INFO,
    &resource_data_sync::INFO,
    &resource_policy::INFO,
    &service_setting::INFO,
];
