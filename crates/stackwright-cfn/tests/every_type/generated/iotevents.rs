// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AlarmModel",
        cfn::iotevents::CfnAlarmModel::new(
            cfn::iotevents::alarm_model::AlarmRuleProperty::new().simple_rule(
                cfn::iotevents::alarm_model::SimpleRuleProperty::new("sample", "sample", "sample"),
            ),
            "sample",
        ),
    );
    stack.add(
        "DetectorModel",
        cfn::iotevents::CfnDetectorModel::new(
            cfn::iotevents::detector_model::DetectorModelDefinitionProperty::new(
                "sample",
                vec![cfn::iotevents::detector_model::StateProperty::new("sample")],
            ),
            "sample",
        ),
    );
    stack.add(
        "Input",
        cfn::iotevents::CfnInput::new(cfn::iotevents::input::InputDefinitionProperty::new(vec![
            cfn::iotevents::input::AttributeProperty::new("sample"),
        ])),
    );
}
