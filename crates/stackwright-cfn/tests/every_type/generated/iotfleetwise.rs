// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Campaign",
        cfn::iotfleetwise::CfnCampaign::new(
            cfn::iotfleetwise::campaign::CollectionSchemeProperty::new()
                .time_based_collection_scheme(
                    cfn::iotfleetwise::campaign::TimeBasedCollectionSchemeProperty::new(10000.0),
                ),
            "sample",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "DecoderManifest",
        cfn::iotfleetwise::CfnDecoderManifest::new("sample", "sample"),
    );
    stack.add(
        "Fleet",
        cfn::iotfleetwise::CfnFleet::new("sample", "sample"),
    );
    stack.add(
        "ModelManifest",
        cfn::iotfleetwise::CfnModelManifest::new("sample", "sample"),
    );
    stack.add("SignalCatalog", cfn::iotfleetwise::CfnSignalCatalog::new());
    stack.add(
        "StateTemplate",
        cfn::iotfleetwise::CfnStateTemplate::new("sample", "sample", vec!["sample"]),
    );
    stack.add(
        "Vehicle",
        cfn::iotfleetwise::CfnVehicle::new("sample", "sample", "sample"),
    );
}
