// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Bot",
        cfn::lex::CfnBot::new(
            cfn::lex::bot::DataPrivacyProperty::new(true),
            60,
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "BotAlias",
        cfn::lex::CfnBotAlias::new("sample", "0000000000"),
    );
    stack.add(
        "BotVersion",
        cfn::lex::CfnBotVersion::new(
            "0000000000",
            vec![
                cfn::lex::bot_version::BotVersionLocaleSpecificationProperty::new(
                    cfn::lex::bot_version::BotVersionLocaleDetailsProperty::new("1"),
                    "sample",
                ),
            ],
        ),
    );
    stack.add(
        "ResourcePolicy",
        cfn::lex::CfnResourcePolicy::new(json!({}), "sample"),
    );
}
