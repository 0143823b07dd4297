// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Scheduler`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod schedule;
pub mod schedule_group;

#[doc(inline)]
pub use self::schedule::{CfnSchedule, CfnScheduleRef};
#[doc(inline)]
pub use self::schedule_group::{CfnScheduleGroup, CfnScheduleGroupRef};
