// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::PCAConnectorSCEP`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod challenge;
pub mod connector;

#[doc(inline)]
pub use self::challenge::{CfnChallenge, CfnChallengeRef};
#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
