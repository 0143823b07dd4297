// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ElementalInference`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod dictionary;
pub mod feed;

#[doc(inline)]
pub use self::dictionary::{CfnDictionary, CfnDictionaryRef};
#[doc(inline)]
pub use self::feed::{CfnFeed, CfnFeedRef};
