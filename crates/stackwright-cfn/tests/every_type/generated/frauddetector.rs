// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Detector",
        cfn::frauddetector::CfnDetector::new(
            "sample",
            cfn::frauddetector::detector::EventTypeProperty::new().arn("sample"),
            vec![cfn::frauddetector::detector::RuleProperty::new().arn("sample")],
        ),
    );
    stack.add(
        "EntityType",
        cfn::frauddetector::CfnEntityType::new("sample"),
    );
    stack.add(
        "EventType",
        cfn::frauddetector::CfnEventType::new(
            vec![cfn::frauddetector::event_type::EntityTypeProperty::new().arn("sample")],
            vec![cfn::frauddetector::event_type::EventVariableProperty::new().arn("sample")],
            vec![
                cfn::frauddetector::event_type::LabelProperty::new().arn("sample0"),
                cfn::frauddetector::event_type::LabelProperty::new().arn("sample1"),
            ],
            "sample",
        ),
    );
    stack.add("Label", cfn::frauddetector::CfnLabel::new("sample"));
    stack.add("List", cfn::frauddetector::CfnList::new("sample"));
    stack.add("Outcome", cfn::frauddetector::CfnOutcome::new("sample"));
    stack.add(
        "Variable",
        cfn::frauddetector::CfnVariable::new("EVENT", "STRING", "sample", "sample"),
    );
}
