// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DataExchange`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod data_set;
pub mod event_action;

#[doc(inline)]
pub use self::data_set::{CfnDataSet, CfnDataSetRef};
#[doc(inline)]
pub use self::event_action::{CfnEventAction, CfnEventActionRef};
