// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cases`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Cases::Case`: The Amazon Resource Name (ARN) of the case.
    CaseArn,
    /// `CaseRuleArn` of an `AWS::Cases::CaseRule`: The Amazon Resource Name (ARN) of the case rule.
    CaseRuleArn,
    /// `DomainArn` of an `AWS::Cases::Domain`: The Amazon Resource Name (ARN) for the Cases domain.
    DomainArn,
    /// `FieldArn` of an `AWS::Cases::Field`: The Amazon Resource Name (ARN) of the field.
    FieldArn,
    /// `LayoutArn` of an `AWS::Cases::Layout`: The Amazon Resource Name (ARN) of the newly created layout.
    LayoutArn,
    /// `RelatedItemArn` of an `AWS::Cases::RelatedItem`: The Amazon Resource Name (ARN) of the related item.
    RelatedItemArn,
    /// `TemplateArn` of an `AWS::Cases::Template`: The Amazon Resource Name (ARN) of the template.
    TemplateArn,
}
