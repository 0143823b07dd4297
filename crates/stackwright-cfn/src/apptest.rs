// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppTest`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod test_case;

#[doc(inline)]
pub use self::test_case::{CfnTestCase, CfnTestCaseRef};
