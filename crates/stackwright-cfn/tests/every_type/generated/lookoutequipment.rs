// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "InferenceScheduler",
        cfn::lookoutequipment::CfnInferenceScheduler::new(
            cfn::lookoutequipment::inference_scheduler::DataInputConfigurationProperty::new(
                cfn::lookoutequipment::inference_scheduler::S3InputConfigurationProperty::new(
                    "sample",
                ),
            ),
            cfn::lookoutequipment::inference_scheduler::DataOutputConfigurationProperty::new(
                cfn::lookoutequipment::inference_scheduler::S3OutputConfigurationProperty::new(
                    "sample",
                ),
            ),
            "PT5M",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
