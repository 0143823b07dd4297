// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Collection", cfn::rekognition::CfnCollection::new("sample"));
    stack.add("Dataset", cfn::rekognition::CfnDataset::new("TRAIN"));
    stack.add("Project", cfn::rekognition::CfnProject::new("sample"));
    stack.add(
        "StreamProcessor",
        cfn::rekognition::CfnStreamProcessor::new(
            cfn::rekognition::stream_processor::KinesisVideoStreamProperty::new(
                "arn:a:kinesisvideo:a:111111111111:a",
            ),
            "arn:aws:iam::123456789012:role/sample",
        )
        .connected_home_settings(
            cfn::rekognition::stream_processor::ConnectedHomeSettingsProperty::new(vec!["sample"]),
        )
        .s3_destination(cfn::rekognition::stream_processor::S3DestinationProperty::new("sample"))
        .notification_channel(
            cfn::rekognition::stream_processor::NotificationChannelProperty::new("sample"),
        ),
    );
}
