// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::KinesisVideo`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod signaling_channel;
pub mod stream;

#[doc(inline)]
pub use self::signaling_channel::{CfnSignalingChannel, CfnSignalingChannelRef};
#[doc(inline)]
pub use self::stream::{CfnStream, CfnStreamRef};
