// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Discovery", cfn::applicationsignals::CfnDiscovery::new());
    stack.add("GroupingConfiguration", cfn::applicationsignals::CfnGroupingConfiguration::new(vec![cfn::applicationsignals::grouping_configuration::GroupingAttributeDefinitionProperty::new("sample", vec!["sample"])]));
    stack.add(
        "ServiceLevelObjective",
        cfn::applicationsignals::CfnServiceLevelObjective::new("sample"),
    );
}
