// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Oam`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod link;
pub mod sink;

#[doc(inline)]
pub use self::link::{CfnLink, CfnLinkRef};
#[doc(inline)]
pub use self::sink::{CfnSink, CfnSinkRef};
