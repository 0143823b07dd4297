// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::StorageGateway`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod tape;
pub mod tape_pool;
pub mod volume;

#[doc(inline)]
pub use self::tape::{CfnTape, CfnTapeRef};
#[doc(inline)]
pub use self::tape_pool::{CfnTapePool, CfnTapePoolRef};
#[doc(inline)]
pub use self::volume::{CfnVolume, CfnVolumeRef};
