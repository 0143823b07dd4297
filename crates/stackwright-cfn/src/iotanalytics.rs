// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IoTAnalytics`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel;
pub mod dataset;
pub mod datastore;
pub mod pipeline;

#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::datastore::{CfnDatastore, CfnDatastoreRef};
#[doc(inline)]
pub use self::pipeline::{CfnPipeline, CfnPipelineRef};
