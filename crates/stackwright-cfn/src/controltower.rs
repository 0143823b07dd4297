// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ControlTower`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod enabled_baseline;
pub mod enabled_control;
pub mod landing_zone;

#[doc(inline)]
pub use self::enabled_baseline::{CfnEnabledBaseline, CfnEnabledBaselineRef};
#[doc(inline)]
pub use self::enabled_control::{CfnEnabledControl, CfnEnabledControlRef};
#[doc(inline)]
pub use self::landing_zone::{CfnLandingZone, CfnLandingZoneRef};
