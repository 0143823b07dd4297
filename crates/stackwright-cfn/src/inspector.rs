// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Inspector`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod assessment_target;
pub mod assessment_template;
pub mod resource_group;

#[doc(inline)]
pub use self::assessment_target::{CfnAssessmentTarget, CfnAssessmentTargetRef};
#[doc(inline)]
pub use self::assessment_template::{CfnAssessmentTemplate, CfnAssessmentTemplateRef};
#[doc(inline)]
pub use self::resource_group::{CfnResourceGroup, CfnResourceGroupRef};
