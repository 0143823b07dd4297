// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Rekognition`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod collection;
pub mod dataset;
pub mod project;
pub mod stream_processor;

#[doc(inline)]
pub use self::collection::{CfnCollection, CfnCollectionRef};
#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::stream_processor::{CfnStreamProcessor, CfnStreamProcessorRef};
