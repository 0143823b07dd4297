// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::NimbleStudio`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod launch_profile;
pub mod streaming_image;
pub mod studio;
pub mod studio_component;

#[doc(inline)]
pub use self::launch_profile::{CfnLaunchProfile, CfnLaunchProfileRef};
#[doc(inline)]
pub use self::streaming_image::{CfnStreamingImage, CfnStreamingImageRef};
#[doc(inline)]
pub use self::studio::{CfnStudio, CfnStudioRef};
#[doc(inline)]
pub use self::studio_component::{CfnStudioComponent, CfnStudioComponentRef};
