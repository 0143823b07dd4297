// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Dataset",
        cfn::personalize::CfnDataset::new(
            "arn:a:personalize:::a",
            "Interactions",
            "sample",
            "arn:a:personalize:::a",
        ),
    );
    stack.add(
        "DatasetGroup",
        cfn::personalize::CfnDatasetGroup::new("sample"),
    );
    stack.add(
        "EventTracker",
        cfn::personalize::CfnEventTracker::new("arn:a:personalize:::a", "sample"),
    );
    stack.add(
        "Filter",
        cfn::personalize::CfnFilter::new("arn:a:personalize:::a", "sample", "sample"),
    );
    stack.add(
        "MetricAttribution",
        cfn::personalize::CfnMetricAttribution::new(
            "arn:a:personalize:::a",
            vec![
                cfn::personalize::metric_attribution::MetricAttributeProperty::new(
                    "sample", "sample", "sample",
                ),
            ],
            cfn::personalize::metric_attribution::MetricsOutputConfigProperty::new(
                "arn:aws:iam::123456789012:role/sample",
            ),
            "sample",
        ),
    );
    stack.add(
        "Schema",
        cfn::personalize::CfnSchema::new("sample", "sample"),
    );
    stack.add(
        "Solution",
        cfn::personalize::CfnSolution::new("arn:a:personalize:::a", "sample"),
    );
}
