// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cloudwatch`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CloudWatch::Alarm`: The ARN of the CloudWatch alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z`.
    AlarmArn,
    /// `Arn` of an `AWS::CloudWatch::AlarmMuteRule`: Amazon Resource Name (ARN) of the AlarmMuteRule.
    AlarmMuteRuleArn,
    /// `AlarmName` of an `AWS::CloudWatch::Alarm`: The name of the alarm.
    AlarmName,
    /// `Id` of an `AWS::CloudWatch::AnomalyDetector`.
    AnomalyDetectorId,
    /// `Arn` of an `AWS::CloudWatch::CompositeAlarm`: The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName`.
    CompositeAlarmArn,
    /// `AlarmName` of an `AWS::CloudWatch::CompositeAlarm`: The name for the composite alarm.
    CompositeAlarmName,
    /// `DashboardName` of an `AWS::CloudWatch::Dashboard`: The name of the dashboard.
    DashboardName,
    /// `Arn` of an `AWS::CloudWatch::InsightRule`: The ARN of the Contributor Insights rule, such as `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName`.
    InsightRuleArn,
    /// `Arn` of an `AWS::CloudWatch::LogAlarm`: The ARN of the log alarm.
    LogAlarmArn,
    /// `AlarmName` of an `AWS::CloudWatch::LogAlarm`: The name of the log alarm.
    LogAlarmName,
    /// `Arn` of an `AWS::CloudWatch::MetricStream`: The ARN of the metric stream.
    MetricStreamArn,
    /// `Name` of an `AWS::CloudWatch::MetricStream`: If you are creating a new metric stream, this is the name for the new stream.
    MetricStreamName,
    /// `AccountId` of an `AWS::CloudWatch::OTelEnrichment`: The AWS account ID.
    OtelEnrichmentAccountId,
}
