// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Dictionary",
        cfn::elementalinference::CfnDictionary::new("eng", "sample"),
    );
    stack.add(
        "Feed",
        cfn::elementalinference::CfnFeed::new(
            "sample",
            vec![cfn::elementalinference::feed::GetOutputProperty::new(
                "sample",
                cfn::elementalinference::feed::OutputConfigProperty::new().cropping(
                    cfn::elementalinference::feed::CroppingConfigProperty::new().template_groups(
                        vec![cfn::elementalinference::feed::TemplateGroupProperty::new(
                            "sample",
                            vec!["s3://aaa/a"],
                        )],
                    ),
                ),
                "ENABLED",
            )],
        ),
    );
}
