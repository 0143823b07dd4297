// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ByteMatchSet",
        cfn::wafregional::CfnByteMatchSet::new("sample"),
    );
    stack.add(
        "GeoMatchSet",
        cfn::wafregional::CfnGeoMatchSet::new("sample"),
    );
    stack.add("IPSet", cfn::wafregional::CfnIPSet::new("sample"));
    stack.add(
        "RateBasedRule",
        cfn::wafregional::CfnRateBasedRule::new("sample", "sample", "sample", 1),
    );
    stack.add(
        "RegexPatternSet",
        cfn::wafregional::CfnRegexPatternSet::new("sample", vec!["sample"]),
    );
    stack.add("Rule", cfn::wafregional::CfnRule::new("sample", "sample"));
    stack.add(
        "SizeConstraintSet",
        cfn::wafregional::CfnSizeConstraintSet::new("sample"),
    );
    stack.add(
        "SqlInjectionMatchSet",
        cfn::wafregional::CfnSqlInjectionMatchSet::new("sample"),
    );
    stack.add(
        "WebACL",
        cfn::wafregional::CfnWebACL::new(
            cfn::wafregional::web_acl::ActionProperty::new("sample"),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "WebACLAssociation",
        cfn::wafregional::CfnWebACLAssociation::new("sample", "sample"),
    );
    stack.add(
        "XssMatchSet",
        cfn::wafregional::CfnXssMatchSet::new("sample"),
    );
}
