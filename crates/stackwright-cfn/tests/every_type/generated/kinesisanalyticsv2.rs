// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::kinesisanalyticsv2::CfnApplication::new(
            "FLINK-1_11",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("ApplicationCloudWatchLoggingOption", cfn::kinesisanalyticsv2::CfnApplicationCloudWatchLoggingOption::new("sample", cfn::kinesisanalyticsv2::application_cloud_watch_logging_option::CloudWatchLoggingOptionProperty::new("sample")));
    stack.add(
        "ApplicationOutput",
        cfn::kinesisanalyticsv2::CfnApplicationOutput::new(
            "sample",
            cfn::kinesisanalyticsv2::application_output::OutputProperty::new(
                cfn::kinesisanalyticsv2::application_output::DestinationSchemaProperty::new()
                    .record_format_type("sample"),
            ),
        ),
    );
    stack.add("ApplicationReferenceDataSource", cfn::kinesisanalyticsv2::CfnApplicationReferenceDataSource::new("sample", cfn::kinesisanalyticsv2::application_reference_data_source::ReferenceDataSourceProperty::new(cfn::kinesisanalyticsv2::application_reference_data_source::ReferenceSchemaProperty::new(vec![cfn::kinesisanalyticsv2::application_reference_data_source::RecordColumnProperty::new("sample", "sample")], cfn::kinesisanalyticsv2::application_reference_data_source::RecordFormatProperty::new("sample")))));
}
