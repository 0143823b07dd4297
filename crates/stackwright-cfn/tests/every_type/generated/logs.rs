// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccountPolicy",
        cfn::logs::CfnAccountPolicy::new("sample", "sample", "DATA_PROTECTION_POLICY"),
    );
    stack.add(
        "Delivery",
        cfn::logs::CfnDelivery::new("arn:aws:iam::123456789012:role/sample", "sample"),
    );
    stack.add(
        "DeliveryDestination",
        cfn::logs::CfnDeliveryDestination::new("sample"),
    );
    stack.add(
        "DeliverySource",
        cfn::logs::CfnDeliverySource::new("sample"),
    );
    stack.add(
        "Destination",
        cfn::logs::CfnDestination::new("sample", "arn:aws:iam::123456789012:role/sample", "sample"),
    );
    stack.add(
        "Integration",
        cfn::logs::CfnIntegration::new(
            "sample",
            "OPENSEARCH",
            cfn::logs::integration::ResourceConfigProperty::new().open_search_resource_config(
                cfn::logs::integration::OpenSearchResourceConfigProperty::new(
                    vec!["arn:aws:iam::123456789012:role/sample"],
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
        ),
    );
    stack.add(
        "LogAnomalyDetector",
        cfn::logs::CfnLogAnomalyDetector::new(),
    );
    stack.add("LogGroup", cfn::logs::CfnLogGroup::new());
    stack.add("LogStream", cfn::logs::CfnLogStream::new("sample"));
    stack.add(
        "MetricFilter",
        cfn::logs::CfnMetricFilter::new(
            "sample",
            "sample",
            vec![cfn::logs::metric_filter::MetricTransformationProperty::new(
                "sample", "sample", "1",
            )],
        ),
    );
    stack.add(
        "QueryDefinition",
        cfn::logs::CfnQueryDefinition::new("sample", "sample"),
    );
    stack.add(
        "ResourcePolicy",
        cfn::logs::CfnResourcePolicy::new(json!({}), "sample"),
    );
    stack.add(
        "ScheduledQuery",
        cfn::logs::CfnScheduledQuery::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "CWLI",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "StorageTierPolicy",
        cfn::logs::CfnStorageTierPolicy::new("INTELLIGENT_TIERING"),
    );
    stack.add(
        "SubscriptionFilter",
        cfn::logs::CfnSubscriptionFilter::new("sample", "sample", "sample"),
    );
    stack.add(
        "Transformer",
        cfn::logs::CfnTransformer::new(
            "sample",
            vec![cfn::logs::transformer::ProcessorProperty::new().add_keys(
                cfn::logs::transformer::AddKeysProperty::new(vec![
                    cfn::logs::transformer::AddKeyEntryProperty::new("sample", "sample"),
                ]),
            )],
        ),
    );
}
