// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "IPSet",
        cfn::wafv2::CfnIPSet::new(vec!["sample"], "IPV4", "CLOUDFRONT"),
    );
    stack.add(
        "LoggingConfiguration",
        cfn::wafv2::CfnLoggingConfiguration::new(vec!["sample"], "sample"),
    );
    stack.add(
        "RegexPatternSet",
        cfn::wafv2::CfnRegexPatternSet::new(vec!["sample"], "CLOUDFRONT"),
    );
    stack.add(
        "RuleGroup",
        cfn::wafv2::CfnRuleGroup::new(
            1,
            "CLOUDFRONT",
            cfn::wafv2::rule_group::VisibilityConfigProperty::new(true, "sample", true),
        ),
    );
    stack.add(
        "WebACL",
        cfn::wafv2::CfnWebACL::new(
            cfn::wafv2::web_acl::DefaultActionProperty::new().allow(
                cfn::wafv2::web_acl::AllowActionProperty::new().custom_request_handling(
                    cfn::wafv2::web_acl::CustomRequestHandlingProperty::new(vec![
                        cfn::wafv2::web_acl::CustomHTTPHeaderProperty::new("sample", "sample"),
                    ]),
                ),
            ),
            "CLOUDFRONT",
            cfn::wafv2::web_acl::VisibilityConfigProperty::new(true, "sample", true),
        ),
    );
    stack.add(
        "WebACLAssociation",
        cfn::wafv2::CfnWebACLAssociation::new(
            "arn:aws:iam::123456789012:role/sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
