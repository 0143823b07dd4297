// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MediaPackage`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod asset;
pub mod channel;
pub mod origin_endpoint;
pub mod packaging_configuration;
pub mod packaging_group;

#[doc(inline)]
pub use self::asset::{CfnAsset, CfnAssetRef};
#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::origin_endpoint::{CfnOriginEndpoint, CfnOriginEndpointRef};
#[doc(inline)]
pub use self::packaging_configuration::{CfnPackagingConfiguration, CfnPackagingConfigurationRef};
#[doc(inline)]
pub use self::packaging_group::{CfnPackagingGroup, CfnPackagingGroupRef};

use crate::l1::*;

/// The values of `PresetSpeke20Audio` of a `EncryptionContractConfiguration` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum PresetSpeke20Audio {
    /// `PRESET-AUDIO-1`.
    PresetAudio1,
    /// `PRESET-AUDIO-2`.
    PresetAudio2,
    /// `PRESET-AUDIO-3`.
    PresetAudio3,
    /// `SHARED`.
    Shared,
    /// `UNENCRYPTED`.
    Unencrypted,
}

#[diagnostic::do_not_recommend]
impl Kind for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl TextKind for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl IdKind for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl IntoValue<PresetSpeke20Audio> for PresetSpeke20Audio {
    #[inline]
    fn into_value(self) -> Value<PresetSpeke20Audio> {
        const VALUES: &[&str] = &[
            "PRESET-AUDIO-1",
            "PRESET-AUDIO-2",
            "PRESET-AUDIO-3",
            "SHARED",
            "UNENCRYPTED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PresetSpeke20Video` of a `EncryptionContractConfiguration` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum PresetSpeke20Video {
    /// `PRESET-VIDEO-1`.
    PresetVideo1,
    /// `PRESET-VIDEO-2`.
    PresetVideo2,
    /// `PRESET-VIDEO-3`.
    PresetVideo3,
    /// `PRESET-VIDEO-4`.
    PresetVideo4,
    /// `PRESET-VIDEO-5`.
    PresetVideo5,
    /// `PRESET-VIDEO-6`.
    PresetVideo6,
    /// `PRESET-VIDEO-7`.
    PresetVideo7,
    /// `PRESET-VIDEO-8`.
    PresetVideo8,
    /// `SHARED`.
    Shared,
    /// `UNENCRYPTED`.
    Unencrypted,
}

#[diagnostic::do_not_recommend]
impl Kind for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl TextKind for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl IdKind for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl IntoValue<PresetSpeke20Video> for PresetSpeke20Video {
    #[inline]
    fn into_value(self) -> Value<PresetSpeke20Video> {
        const VALUES: &[&str] = &[
            "PRESET-VIDEO-1",
            "PRESET-VIDEO-2",
            "PRESET-VIDEO-3",
            "PRESET-VIDEO-4",
            "PRESET-VIDEO-5",
            "PRESET-VIDEO-6",
            "PRESET-VIDEO-7",
            "PRESET-VIDEO-8",
            "SHARED",
            "UNENCRYPTED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SegmentTemplateFormat` of a `DashPackage` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum SegmentTemplateFormat {
    /// `NUMBER_WITH_DURATION`.
    NumberWithDuration,
    /// `NUMBER_WITH_TIMELINE`.
    NumberWithTimeline,
    /// `TIME_WITH_TIMELINE`.
    TimeWithTimeline,
}

#[diagnostic::do_not_recommend]
impl Kind for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<SegmentTemplateFormat> for SegmentTemplateFormat {
    #[inline]
    fn into_value(self) -> Value<SegmentTemplateFormat> {
        const VALUES: &[&str] = &[
            "NUMBER_WITH_DURATION",
            "NUMBER_WITH_TIMELINE",
            "TIME_WITH_TIMELINE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StreamOrder` of a `StreamSelection` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum StreamOrder {
    /// `ORIGINAL`.
    Original,
    /// `VIDEO_BITRATE_ASCENDING`.
    VideoBitrateAscending,
    /// `VIDEO_BITRATE_DESCENDING`.
    VideoBitrateDescending,
}

#[diagnostic::do_not_recommend]
impl Kind for StreamOrder {}
#[diagnostic::do_not_recommend]
impl TextKind for StreamOrder {}
#[diagnostic::do_not_recommend]
impl IdKind for StreamOrder {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StreamOrder {}
#[diagnostic::do_not_recommend]
impl IntoValue<StreamOrder> for StreamOrder {
    #[inline]
    fn into_value(self) -> Value<StreamOrder> {
        const VALUES: &[&str] = &[
            "ORIGINAL",
            "VIDEO_BITRATE_ASCENDING",
            "VIDEO_BITRATE_DESCENDING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
