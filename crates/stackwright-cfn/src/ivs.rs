// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IVS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel;
pub mod encoder_configuration;
pub mod ingest_configuration;
pub mod playback_key_pair;
pub mod playback_restriction_policy;
pub mod public_key;
pub mod recording_configuration;
pub mod stage;
pub mod storage_configuration;
pub mod stream_key;

#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::encoder_configuration::{CfnEncoderConfiguration, CfnEncoderConfigurationRef};
#[doc(inline)]
pub use self::ingest_configuration::{CfnIngestConfiguration, CfnIngestConfigurationRef};
#[doc(inline)]
pub use self::playback_key_pair::{CfnPlaybackKeyPair, CfnPlaybackKeyPairRef};
#[doc(inline)]
pub use self::playback_restriction_policy::{
    CfnPlaybackRestrictionPolicy, CfnPlaybackRestrictionPolicyRef,
};
#[doc(inline)]
pub use self::public_key::{CfnPublicKey, CfnPublicKeyRef};
#[doc(inline)]
pub use self::recording_configuration::{CfnRecordingConfiguration, CfnRecordingConfigurationRef};
#[doc(inline)]
pub use self::stage::{CfnStage, CfnStageRef};
#[doc(inline)]
pub use self::storage_configuration::{CfnStorageConfiguration, CfnStorageConfigurationRef};
#[doc(inline)]
pub use self::stream_key::{CfnStreamKey, CfnStreamKeyRef};

use crate::l1::*;

/// The values of `RecordingMode` of a `ParticipantThumbnailConfiguration` of `AWS::IVS::Stage`.
pub enum RecordingMode {
    /// `DISABLED`.
    Disabled,
    /// `INTERVAL`.
    Interval,
}

#[diagnostic::do_not_recommend]
impl Kind for RecordingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RecordingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RecordingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecordingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecordingMode> for RecordingMode {
    #[inline]
    fn into_value(self) -> Value<RecordingMode> {
        const VALUES: &[&str] = &["DISABLED", "INTERVAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
