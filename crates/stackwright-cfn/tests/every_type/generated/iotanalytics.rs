// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Channel", cfn::iotanalytics::CfnChannel::new());
    stack.add(
        "Dataset",
        cfn::iotanalytics::CfnDataset::new(vec![cfn::iotanalytics::dataset::ActionProperty::new(
            "sample",
        )]),
    );
    stack.add("Datastore", cfn::iotanalytics::CfnDatastore::new());
    stack.add(
        "Pipeline",
        cfn::iotanalytics::CfnPipeline::new(vec![
            cfn::iotanalytics::pipeline::ActivityProperty::new().add_attributes(
                cfn::iotanalytics::pipeline::AddAttributesProperty::new(
                    vec![("key", "sample")],
                    "sample",
                ),
            ),
        ]),
    );
}
