// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppFlow`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connector;
pub mod connector_profile;
pub mod flow;

#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::connector_profile::{CfnConnectorProfile, CfnConnectorProfileRef};
#[doc(inline)]
pub use self::flow::{CfnFlow, CfnFlowRef};
