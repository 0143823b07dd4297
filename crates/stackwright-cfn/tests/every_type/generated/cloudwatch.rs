// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Alarm",
        cfn::cloudwatch::CfnAlarm::new().metrics(vec![
            cfn::cloudwatch::alarm::MetricDataQueryProperty::new("sample"),
        ]),
    );
    stack.add(
        "AlarmMuteRule",
        cfn::cloudwatch::CfnAlarmMuteRule::new(
            cfn::cloudwatch::alarm_mute_rule::RuleProperty::new(
                cfn::cloudwatch::alarm_mute_rule::ScheduleProperty::new("sample", "sample"),
            ),
        ),
    );
    stack.add(
        "AnomalyDetector",
        cfn::cloudwatch::CfnAnomalyDetector::new(),
    );
    stack.add(
        "CompositeAlarm",
        cfn::cloudwatch::CfnCompositeAlarm::new("sample"),
    );
    stack.add("Dashboard", cfn::cloudwatch::CfnDashboard::new("sample"));
    stack.add(
        "InsightRule",
        cfn::cloudwatch::CfnInsightRule::new("sample", "sample", "ENABLED"),
    );
    stack.add(
        "LogAlarm",
        cfn::cloudwatch::CfnLogAlarm::new(
            "GreaterThanOrEqualToThreshold",
            1,
            1,
            cfn::cloudwatch::log_alarm::ScheduledQueryConfigurationProperty::new(
                "sample",
                "sample",
                cfn::cloudwatch::log_alarm::ScheduleConfigurationProperty::new("sample", 1),
                "arn:aws:iam::123456789012:role/sample",
            ),
            1.0,
        ),
    );
    stack.add(
        "MetricStream",
        cfn::cloudwatch::CfnMetricStream::new(
            "arn:aws:iam::123456789012:role/sample",
            "json",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("OTelEnrichment", cfn::cloudwatch::CfnOTelEnrichment::new());
}
