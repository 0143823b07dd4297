// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::KinesisAnalyticsV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod application_cloud_watch_logging_option;
pub mod application_output;
pub mod application_reference_data_source;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::application_cloud_watch_logging_option::{
    CfnApplicationCloudWatchLoggingOption, CfnApplicationCloudWatchLoggingOptionRef,
};
#[doc(inline)]
pub use self::application_output::{CfnApplicationOutput, CfnApplicationOutputRef};
#[doc(inline)]
pub use self::application_reference_data_source::{
    CfnApplicationReferenceDataSource, CfnApplicationReferenceDataSourceRef,
};
