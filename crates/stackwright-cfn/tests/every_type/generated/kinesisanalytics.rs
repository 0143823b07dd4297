// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::kinesisanalytics::CfnApplication::new(vec![
            cfn::kinesisanalytics::application::InputProperty::new(
                cfn::kinesisanalytics::application::InputSchemaProperty::new(
                    vec![
                        cfn::kinesisanalytics::application::RecordColumnProperty::new(
                            "sample", "sample",
                        ),
                    ],
                    cfn::kinesisanalytics::application::RecordFormatProperty::new("sample"),
                ),
                "sample",
            ),
        ]),
    );
    stack.add(
        "ApplicationOutput",
        cfn::kinesisanalytics::CfnApplicationOutput::new(
            "sample",
            cfn::kinesisanalytics::application_output::OutputProperty::new(
                cfn::kinesisanalytics::application_output::DestinationSchemaProperty::new()
                    .record_format_type("sample"),
            ),
        ),
    );
    stack.add("ApplicationReferenceDataSource", cfn::kinesisanalytics::CfnApplicationReferenceDataSource::new("sample", cfn::kinesisanalytics::application_reference_data_source::ReferenceDataSourceProperty::new(cfn::kinesisanalytics::application_reference_data_source::ReferenceSchemaProperty::new(vec![cfn::kinesisanalytics::application_reference_data_source::RecordColumnProperty::new("sample", "sample")], cfn::kinesisanalytics::application_reference_data_source::RecordFormatProperty::new("sample")))));
}
