// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AuditManager`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod assessment;
pub mod assessment_framework;

#[doc(inline)]
pub use self::assessment::{CfnAssessment, CfnAssessmentRef};
#[doc(inline)]
pub use self::assessment_framework::{CfnAssessmentFramework, CfnAssessmentFrameworkRef};
