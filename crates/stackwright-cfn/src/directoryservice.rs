// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DirectoryService`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod microsoft_ad;
pub mod simple_ad;

#[doc(inline)]
pub use self::microsoft_ad::{CfnMicrosoftAD, CfnMicrosoftADRef};
#[doc(inline)]
pub use self::simple_ad::{CfnSimpleAD, CfnSimpleADRef};
