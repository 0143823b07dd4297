// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::GroundStation`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod config;
pub mod dataflow_endpoint_group;
pub mod dataflow_endpoint_group_v2;
pub mod mission_profile;

#[doc(inline)]
pub use self::config::{CfnConfig, CfnConfigRef};
#[doc(inline)]
pub use self::dataflow_endpoint_group::{CfnDataflowEndpointGroup, CfnDataflowEndpointGroupRef};
#[doc(inline)]
pub use self::dataflow_endpoint_group_v2::{
    CfnDataflowEndpointGroupV2, CfnDataflowEndpointGroupV2Ref,
};
#[doc(inline)]
pub use self::mission_profile::{CfnMissionProfile, CfnMissionProfileRef};
