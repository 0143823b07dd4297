// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AllowList",
        cfn::macie::CfnAllowList::new(
            cfn::macie::allow_list::CriteriaProperty::new().regex("sample"),
            "sample",
        ),
    );
    stack.add(
        "CustomDataIdentifier",
        cfn::macie::CfnCustomDataIdentifier::new("sample", "sample"),
    );
    stack.add(
        "FindingsFilter",
        cfn::macie::CfnFindingsFilter::new(
            cfn::macie::findings_filter::FindingCriteriaProperty::new().criterion(vec![(
                "sample",
                cfn::macie::findings_filter::CriterionAdditionalPropertiesProperty::new()
                    .eq(vec!["sample"]),
            )]),
            "sample",
        ),
    );
    stack.add("Member", cfn::macie::CfnMember::new("000000000000"));
    stack.add("Session", cfn::macie::CfnSession::new());
}
