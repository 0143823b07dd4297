// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AccessAnalyzer`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod analyzer;
pub mod archive_rule;

#[doc(inline)]
pub use self::analyzer::{CfnAnalyzer, CfnAnalyzerRef};
#[doc(inline)]
pub use self::archive_rule::{CfnArchiveRule, CfnArchiveRuleRef};
