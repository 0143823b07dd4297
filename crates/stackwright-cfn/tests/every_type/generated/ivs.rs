// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Channel", cfn::ivs::CfnChannel::new());
    stack.add(
        "EncoderConfiguration",
        cfn::ivs::CfnEncoderConfiguration::new(),
    );
    stack.add(
        "IngestConfiguration",
        cfn::ivs::CfnIngestConfiguration::new(),
    );
    stack.add("PlaybackKeyPair", cfn::ivs::CfnPlaybackKeyPair::new());
    stack.add(
        "PlaybackRestrictionPolicy",
        cfn::ivs::CfnPlaybackRestrictionPolicy::new(),
    );
    stack.add("PublicKey", cfn::ivs::CfnPublicKey::new());
    stack.add(
        "RecordingConfiguration",
        cfn::ivs::CfnRecordingConfiguration::new(
            cfn::ivs::recording_configuration::DestinationConfigurationProperty::new().s3(
                cfn::ivs::recording_configuration::S3DestinationConfigurationProperty::new(
                    "sample",
                ),
            ),
        ),
    );
    stack.add("Stage", cfn::ivs::CfnStage::new());
    stack.add(
        "StorageConfiguration",
        cfn::ivs::CfnStorageConfiguration::new(
            cfn::ivs::storage_configuration::S3StorageConfigurationProperty::new("sample"),
        ),
    );
    stack.add(
        "StreamKey",
        cfn::ivs::CfnStreamKey::new("arn:aws:ivs:a:1:channel/a"),
    );
}
