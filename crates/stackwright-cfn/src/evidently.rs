// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Evidently`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod experiment;
pub mod feature;
pub mod launch;
pub mod project;
pub mod segment;

#[doc(inline)]
pub use self::experiment::{CfnExperiment, CfnExperimentRef};
#[doc(inline)]
pub use self::feature::{CfnFeature, CfnFeatureRef};
#[doc(inline)]
pub use self::launch::{CfnLaunch, CfnLaunchRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::segment::{CfnSegment, CfnSegmentRef};
