// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SSMContacts`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod contact;
pub mod contact_channel;
pub mod plan;
pub mod rotation;

#[doc(inline)]
pub use self::contact::{CfnContact, CfnContactRef};
#[doc(inline)]
pub use self::contact_channel::{CfnContactChannel, CfnContactChannelRef};
#[doc(inline)]
pub use self::plan::{CfnPlan, CfnPlanRef};
#[doc(inline)]
pub use self::rotation::{CfnRotation, CfnRotationRef};
