// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ivs`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::IVS::Channel`: The channel ARN.
    ChannelArn,
    /// `Arn` of an `AWS::IVS::EncoderConfiguration`: The encoder-configuration ARN.
    EncoderConfigurationArn,
    /// `Arn` of an `AWS::IVS::IngestConfiguration`: The ingest-configuration ARN.
    IngestConfigurationArn,
    /// `Arn` of an `AWS::IVS::PlaybackKeyPair`: Key-pair ARN.
    PlaybackKeyPairArn,
    /// `Arn` of an `AWS::IVS::PlaybackRestrictionPolicy`: The playback-restriction-policy ARN.
    PlaybackRestrictionPolicyArn,
    /// `Arn` of an `AWS::IVS::PublicKey`: The public key ARN.
    PublicKeyArn,
    /// `Arn` of an `AWS::IVS::RecordingConfiguration`: The recording configuration ARN.
    RecordingConfigurationArn,
    /// `Arn` of an `AWS::IVS::Stage`: The stage ARN.
    StageArn,
    /// `Arn` of an `AWS::IVS::StorageConfiguration`: The storage-configuration ARN.
    StorageConfigurationArn,
    /// `Arn` of an `AWS::IVS::StreamKey`: The stream-key ARN.
    StreamKeyArn,
}
