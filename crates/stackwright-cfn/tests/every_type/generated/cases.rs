// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Case",
        cfn::cases::CfnCase::new("sample", "sample", "sample", "sample"),
    );
    stack.add(
        "CaseRule",
        cfn::cases::CfnCaseRule::new(
            "sample",
            cfn::cases::case_rule::CaseRuleDetailsProperty::new().required(
                cfn::cases::case_rule::RequiredCaseRuleProperty::new(
                    vec![
                        cfn::cases::case_rule::BooleanConditionProperty::new().equal_to(
                            cfn::cases::case_rule::BooleanOperandsProperty::new(
                                cfn::cases::case_rule::OperandOneProperty::new("sample"),
                                cfn::cases::case_rule::OperandTwoProperty::new()
                                    .string_value("sample"),
                                true,
                            ),
                        ),
                    ],
                    true,
                ),
            ),
        ),
    );
    stack.add("Domain", cfn::cases::CfnDomain::new("sample"));
    stack.add("Field", cfn::cases::CfnField::new("sample", "Text"));
    stack.add(
        "Layout",
        cfn::cases::CfnLayout::new(
            cfn::cases::layout::LayoutContentProperty::new(
                cfn::cases::layout::BasicLayoutProperty::new().more_info(
                    cfn::cases::layout::LayoutSectionsProperty::new().sections(vec![
                        cfn::cases::layout::SectionProperty::new(
                            cfn::cases::layout::FieldGroupProperty::new(vec![
                                cfn::cases::layout::FieldItemProperty::new("sample"),
                            ]),
                        ),
                    ]),
                ),
            ),
            "sample",
        ),
    );
    stack.add(
        "RelatedItem",
        cfn::cases::CfnRelatedItem::new(
            "sample",
            cfn::cases::related_item::RelatedItemContentProperty::new().comment(
                cfn::cases::related_item::CommentContentProperty::new("sample", "Text/Plain"),
            ),
            "sample",
            "Contact",
        ),
    );
    stack.add("Template", cfn::cases::CfnTemplate::new("sample"));
}
