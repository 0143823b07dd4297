// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `inspector`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Inspector::AssessmentTarget`: The Amazon Resource Name (ARN) that specifies the assessment target that is created.
    AssessmentTargetArn,
    /// `Arn` of an `AWS::Inspector::AssessmentTemplate`: The Amazon Resource Name (ARN) that specifies the assessment template that is created.
    AssessmentTemplateArn,
    /// `Arn` of an `AWS::Inspector::ResourceGroup`: The Amazon Resource Name (ARN) that specifies the resource group that is created.
    ResourceGroupArn,
}
