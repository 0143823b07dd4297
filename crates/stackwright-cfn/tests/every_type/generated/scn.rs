// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DataIntegrationFlow",
        cfn::scn::CfnDataIntegrationFlow::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            vec![
                cfn::scn::data_integration_flow::DataIntegrationFlowSourceProperty::new(
                    "sample", "S3",
                ),
            ],
            cfn::scn::data_integration_flow::DataIntegrationFlowTargetProperty::new("DATASET"),
            cfn::scn::data_integration_flow::DataIntegrationFlowTransformationProperty::new("SQL"),
        ),
    );
    stack.add(
        "Dataset",
        cfn::scn::CfnDataset::new("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample", "sample"),
    );
    stack.add(
        "Namespace",
        cfn::scn::CfnNamespace::new("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample"),
    );
}
