// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Contact",
        cfn::ssmcontacts::CfnContact::new("sample", "sample", "PERSONAL"),
    );
    stack.add(
        "ContactChannel",
        cfn::ssmcontacts::CfnContactChannel::new(
            "sample",
            "sample",
            "SMS",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "Plan",
        cfn::ssmcontacts::CfnPlan::new("arn:aws:iam::123456789012:role/sample")
            .stages(vec![cfn::ssmcontacts::plan::StageProperty::new(1)]),
    );
    stack.add(
        "Rotation",
        cfn::ssmcontacts::CfnRotation::new(
            vec!["arn:aws:ssm-contacts::1:"],
            "sample",
            cfn::ssmcontacts::rotation::RecurrenceSettingsProperty::new(1, 1).weekly_settings(
                vec![cfn::ssmcontacts::rotation::WeeklySettingProperty::new(
                    "MON", "1:11",
                )],
            ),
            "1111-11-11T11:11:11",
            "sample",
        ),
    );
}
