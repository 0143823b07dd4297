// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IoTEvents`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alarm_model;
pub mod detector_model;
pub mod input;

#[doc(inline)]
pub use self::alarm_model::{CfnAlarmModel, CfnAlarmModelRef};
#[doc(inline)]
pub use self::detector_model::{CfnDetectorModel, CfnDetectorModelRef};
#[doc(inline)]
pub use self::input::{CfnInput, CfnInputRef};
