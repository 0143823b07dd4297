// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Channel",
        cfn::kinesis::CfnChannel::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            vec![cfn::kinesis::channel::StreamConfigurationProperty::new(
                cfn::kinesis::channel::RecordConfigurationProperty::new("GSR_JSON"),
                "arn:aws:kinesis::111111111111:stream/a",
            )],
        )
        .s3_destination_configuration(
            cfn::kinesis::channel::S3DestinationConfigurationProperty::new(
                cfn::kinesis::channel::S3StorageConfigurationProperty::new(
                    "arn:aws:s3:::aaa",
                    "NONE",
                    "000000000000",
                ),
            ),
        ),
    );
    stack.add(
        "ResourcePolicy",
        cfn::kinesis::CfnResourcePolicy::new("arn:aws:kinesis::111111111111:stream/a", json!({})),
    );
    stack.add("Stream", cfn::kinesis::CfnStream::new());
    stack.add(
        "StreamConsumer",
        cfn::kinesis::CfnStreamConsumer::new("sample", "arn:aws:kinesis::111111111111:stream/a"),
    );
}
