// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Alert",
        cfn::lookoutmetrics::CfnAlert::new(
            cfn::lookoutmetrics::alert::ActionProperty::new().lambda_configuration(
                cfn::lookoutmetrics::alert::LambdaConfigurationProperty::new("sample", "sample"),
            ),
            1,
            "sample",
        ),
    );
    stack.add(
        "AnomalyDetector",
        cfn::lookoutmetrics::CfnAnomalyDetector::new(
            cfn::lookoutmetrics::anomaly_detector::AnomalyDetectorConfigProperty::new("sample"),
            vec![
                cfn::lookoutmetrics::anomaly_detector::MetricSetProperty::new(
                    vec![cfn::lookoutmetrics::anomaly_detector::MetricProperty::new(
                        "sample", "sample",
                    )],
                    "sample",
                    cfn::lookoutmetrics::anomaly_detector::MetricSourceProperty::new()
                        .app_flow_config(
                            cfn::lookoutmetrics::anomaly_detector::AppFlowConfigProperty::new(
                                "sample", "sample",
                            ),
                        ),
                ),
            ],
        ),
    );
}
