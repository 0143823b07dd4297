// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IoTSiteWise`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_policy;
pub mod application;
pub mod asset;
pub mod asset_model;
pub mod computation_model;
pub mod dashboard;
pub mod dataset;
pub mod gateway;
pub mod pipeline;
pub mod portal;
pub mod project;
pub mod task;
pub mod workspace;

#[doc(inline)]
pub use self::access_policy::{CfnAccessPolicy, CfnAccessPolicyRef};
#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::asset::{CfnAsset, CfnAssetRef};
#[doc(inline)]
pub use self::asset_model::{CfnAssetModel, CfnAssetModelRef};
#[doc(inline)]
pub use self::computation_model::{CfnComputationModel, CfnComputationModelRef};
#[doc(inline)]
pub use self::dashboard::{CfnDashboard, CfnDashboardRef};
#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::gateway::{CfnGateway, CfnGatewayRef};
#[doc(inline)]
pub use self::pipeline::{CfnPipeline, CfnPipelineRef};
#[doc(inline)]
pub use self::portal::{CfnPortal, CfnPortalRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::task::{CfnTask, CfnTaskRef};
#[doc(inline)]
pub use self::workspace::{CfnWorkspace, CfnWorkspaceRef};
