// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ReplicationSet",
        cfn::ssmincidents::CfnReplicationSet::new(vec![
            cfn::ssmincidents::replication_set::ReplicationRegionProperty::new()
                .region_configuration(
                    cfn::ssmincidents::replication_set::RegionConfigurationProperty::new("sample"),
                ),
        ]),
    );
    stack.add(
        "ResponsePlan",
        cfn::ssmincidents::CfnResponsePlan::new(
            cfn::ssmincidents::response_plan::IncidentTemplateProperty::new(1, "sample"),
            "sample",
        ),
    );
}
