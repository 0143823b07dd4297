// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Cloud9`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod environment_ec2;

#[doc(inline)]
pub use self::environment_ec2::{CfnEnvironmentEC2, CfnEnvironmentEC2Ref};
