// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("ByteMatchSet", cfn::waf::CfnByteMatchSet::new("sample"));
    stack.add("IPSet", cfn::waf::CfnIPSet::new("sample"));
    stack.add("Rule", cfn::waf::CfnRule::new("sample", "sample"));
    stack.add(
        "SizeConstraintSet",
        cfn::waf::CfnSizeConstraintSet::new(
            "sample",
            vec![cfn::waf::size_constraint_set::SizeConstraintProperty::new(
                "sample",
                cfn::waf::size_constraint_set::FieldToMatchProperty::new("sample"),
                1,
                "sample",
            )],
        ),
    );
    stack.add(
        "SqlInjectionMatchSet",
        cfn::waf::CfnSqlInjectionMatchSet::new("sample"),
    );
    stack.add(
        "WebACL",
        cfn::waf::CfnWebACL::new(
            cfn::waf::web_acl::WafActionProperty::new("sample"),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "XssMatchSet",
        cfn::waf::CfnXssMatchSet::new(
            "sample",
            vec![cfn::waf::xss_match_set::XssMatchTupleProperty::new(
                cfn::waf::xss_match_set::FieldToMatchProperty::new("sample"),
                "sample",
            )],
        ),
    );
}
