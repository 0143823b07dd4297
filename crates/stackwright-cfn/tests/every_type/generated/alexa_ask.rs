// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Skill",
        cfn::alexa_ask::CfnSkill::new(
            cfn::alexa_ask::skill::AuthenticationConfigurationProperty::new(
                "sample", "sample", "sample",
            ),
            cfn::alexa_ask::skill::SkillPackageProperty::new("sample", "sample"),
            "sample",
        ),
    );
}
