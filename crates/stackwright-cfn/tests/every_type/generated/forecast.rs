// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Dataset",
        cfn::forecast::CfnDataset::new(
            "sample",
            "TARGET_TIME_SERIES",
            "RETAIL",
            cfn::forecast::dataset::SchemaProperty::new().attributes(vec![
                cfn::forecast::dataset::AttributesItemsProperty::new().attribute_name("sample"),
            ]),
        ),
    );
    stack.add(
        "DatasetGroup",
        cfn::forecast::CfnDatasetGroup::new("sample", "RETAIL"),
    );
}
