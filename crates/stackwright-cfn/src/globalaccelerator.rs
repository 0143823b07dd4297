// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::GlobalAccelerator`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod accelerator;
pub mod cross_account_attachment;
pub mod endpoint_group;
pub mod listener;

#[doc(inline)]
pub use self::accelerator::{CfnAccelerator, CfnAcceleratorRef};
#[doc(inline)]
pub use self::cross_account_attachment::{CfnCrossAccountAttachment, CfnCrossAccountAttachmentRef};
#[doc(inline)]
pub use self::endpoint_group::{CfnEndpointGroup, CfnEndpointGroupRef};
#[doc(inline)]
pub use self::listener::{CfnListener, CfnListenerRef};
