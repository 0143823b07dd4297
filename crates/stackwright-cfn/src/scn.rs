// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SCN`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod data_integration_flow;
pub mod dataset;
pub mod namespace;

#[doc(inline)]
pub use self::data_integration_flow::{CfnDataIntegrationFlow, CfnDataIntegrationFlowRef};
#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::namespace::{CfnNamespace, CfnNamespaceRef};
