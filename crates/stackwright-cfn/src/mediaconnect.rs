// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MediaConnect`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod bridge;
pub mod bridge_output;
pub mod bridge_source;
pub mod flow;
pub mod flow_entitlement;
pub mod flow_media_stream;
pub mod flow_output;
pub mod flow_source;
pub mod flow_vpc_interface;
pub mod gateway;
pub mod router_input;
pub mod router_network_interface;
pub mod router_output;

#[doc(inline)]
pub use self::bridge::{CfnBridge, CfnBridgeRef};
#[doc(inline)]
pub use self::bridge_output::{CfnBridgeOutput, CfnBridgeOutputRef};
#[doc(inline)]
pub use self::bridge_source::{CfnBridgeSource, CfnBridgeSourceRef};
#[doc(inline)]
pub use self::flow::{CfnFlow, CfnFlowRef};
#[doc(inline)]
pub use self::flow_entitlement::{CfnFlowEntitlement, CfnFlowEntitlementRef};
#[doc(inline)]
pub use self::flow_media_stream::{CfnFlowMediaStream, CfnFlowMediaStreamRef};
#[doc(inline)]
pub use self::flow_output::{CfnFlowOutput, CfnFlowOutputRef};
#[doc(inline)]
pub use self::flow_source::{CfnFlowSource, CfnFlowSourceRef};
#[doc(inline)]
pub use self::flow_vpc_interface::{CfnFlowVpcInterface, CfnFlowVpcInterfaceRef};
#[doc(inline)]
pub use self::gateway::{CfnGateway, CfnGatewayRef};
#[doc(inline)]
pub use self::router_input::{CfnRouterInput, CfnRouterInputRef};
#[doc(inline)]
pub use self::router_network_interface::{CfnRouterNetworkInterface, CfnRouterNetworkInterfaceRef};
#[doc(inline)]
pub use self::router_output::{CfnRouterOutput, CfnRouterOutputRef};

use crate::l1::*;

/// The values of `Algorithm` of a `Encryption` of `AWS::MediaConnect::FlowSource`.
pub enum Algorithm {
    /// `aes128`.
    Aes128,
    /// `aes192`.
    Aes192,
    /// `aes256`.
    Aes256,
}

#[diagnostic::do_not_recommend]
impl Kind for Algorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for Algorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for Algorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Algorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<Algorithm> for Algorithm {
    #[inline]
    fn into_value(self) -> Value<Algorithm> {
        const VALUES: &[&str] = &["aes128", "aes192", "aes256"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Colorimetry` of a `Fmtp` of `AWS::MediaConnect::FlowMediaStream`.
pub enum Colorimetry {
    /// `BT2020`.
    Bt2020,
    /// `BT2100`.
    Bt2100,
    /// `BT601`.
    Bt601,
    /// `BT709`.
    Bt709,
    /// `ST2065-1`.
    St2065_1,
    /// `ST2065-3`.
    St2065_3,
    /// `XYZ`.
    Xyz,
}

#[diagnostic::do_not_recommend]
impl Kind for Colorimetry {}
#[diagnostic::do_not_recommend]
impl TextKind for Colorimetry {}
#[diagnostic::do_not_recommend]
impl IdKind for Colorimetry {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Colorimetry {}
#[diagnostic::do_not_recommend]
impl IntoValue<Colorimetry> for Colorimetry {
    #[inline]
    fn into_value(self) -> Value<Colorimetry> {
        const VALUES: &[&str] = &[
            "BT2020", "BT2100", "BT601", "BT709", "ST2065-1", "ST2065-3", "XYZ",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Day` of a `PreferredDayTimeMaintenanceConfiguration` of `AWS::MediaConnect::RouterOutput`.
pub enum Day {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for Day {}
#[diagnostic::do_not_recommend]
impl TextKind for Day {}
#[diagnostic::do_not_recommend]
impl IdKind for Day {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Day {}
#[diagnostic::do_not_recommend]
impl IntoValue<Day> for Day {
    #[inline]
    fn into_value(self) -> Value<Day> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncodingName` of a `MediaStreamOutputConfiguration` of `AWS::MediaConnect::FlowOutput`.
pub enum EncodingName {
    /// `jxsv`.
    Jxsv,
    /// `pcm`.
    Pcm,
    /// `raw`.
    Raw,
    /// `smpte291`.
    Smpte291,
}

#[diagnostic::do_not_recommend]
impl Kind for EncodingName {}
#[diagnostic::do_not_recommend]
impl TextKind for EncodingName {}
#[diagnostic::do_not_recommend]
impl IdKind for EncodingName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncodingName {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncodingName> for EncodingName {
    #[inline]
    fn into_value(self) -> Value<EncodingName> {
        const VALUES: &[&str] = &["jxsv", "pcm", "raw", "smpte291"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionKeyType` of a `FlowTransitEncryption` of `AWS::MediaConnect::RouterOutput`.
pub enum EncryptionKeyType {
    /// `AUTOMATIC`.
    Automatic,
    /// `SECRETS_MANAGER`.
    SecretsManager,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionKeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionKeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionKeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionKeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionKeyType> for EncryptionKeyType {
    #[inline]
    fn into_value(self) -> Value<EncryptionKeyType> {
        const VALUES: &[&str] = &["AUTOMATIC", "SECRETS_MANAGER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ForwardErrorCorrection` of a `RtpRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
pub enum ForwardErrorCorrection {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ForwardErrorCorrection {}
#[diagnostic::do_not_recommend]
impl TextKind for ForwardErrorCorrection {}
#[diagnostic::do_not_recommend]
impl IdKind for ForwardErrorCorrection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ForwardErrorCorrection {}
#[diagnostic::do_not_recommend]
impl IntoValue<ForwardErrorCorrection> for ForwardErrorCorrection {
    #[inline]
    fn into_value(self) -> Value<ForwardErrorCorrection> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyType` of a `Encryption` of `AWS::MediaConnect::FlowSource`.
pub enum KeyType {
    /// `speke`.
    Speke,
    /// `srt-password`.
    SrtPassword,
    /// `static-key`.
    StaticKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyType> for KeyType {
    #[inline]
    fn into_value(self) -> Value<KeyType> {
        const VALUES: &[&str] = &["speke", "srt-password", "static-key"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MediaLivePipelineId` of a `MediaLiveInputRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
pub enum MediaLivePipelineId {
    /// `PIPELINE_0`.
    Pipeline0,
    /// `PIPELINE_1`.
    Pipeline1,
}

#[diagnostic::do_not_recommend]
impl Kind for MediaLivePipelineId {}
#[diagnostic::do_not_recommend]
impl TextKind for MediaLivePipelineId {}
#[diagnostic::do_not_recommend]
impl IdKind for MediaLivePipelineId {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MediaLivePipelineId {}
#[diagnostic::do_not_recommend]
impl IntoValue<MediaLivePipelineId> for MediaLivePipelineId {
    #[inline]
    fn into_value(self) -> Value<MediaLivePipelineId> {
        const VALUES: &[&str] = &["PIPELINE_0", "PIPELINE_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MediaStreamType` of `AWS::MediaConnect::FlowMediaStream`.
pub enum MediaStreamType {
    /// `ancillary-data`.
    AncillaryData,
    /// `audio`.
    Audio,
    /// `video`.
    Video,
}

#[diagnostic::do_not_recommend]
impl Kind for MediaStreamType {}
#[diagnostic::do_not_recommend]
impl TextKind for MediaStreamType {}
#[diagnostic::do_not_recommend]
impl IdKind for MediaStreamType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MediaStreamType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MediaStreamType> for MediaStreamType {
    #[inline]
    fn into_value(self) -> Value<MediaStreamType> {
        const VALUES: &[&str] = &["ancillary-data", "audio", "video"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `BridgeNetworkSource` of `AWS::MediaConnect::BridgeSource`.
pub enum Protocol {
    /// `rtp`.
    Rtp,
    /// `rtp-fec`.
    RtpFec,
    /// `udp`.
    Udp,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["rtp", "rtp-fec", "udp"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Range` of a `Fmtp` of `AWS::MediaConnect::FlowMediaStream`.
pub enum Range {
    /// `FULL`.
    Full,
    /// `FULLPROTECT`.
    Fullprotect,
    /// `NARROW`.
    Narrow,
}

#[diagnostic::do_not_recommend]
impl Kind for Range {}
#[diagnostic::do_not_recommend]
impl TextKind for Range {}
#[diagnostic::do_not_recommend]
impl IdKind for Range {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Range {}
#[diagnostic::do_not_recommend]
impl IntoValue<Range> for Range {
    #[inline]
    fn into_value(self) -> Value<Range> {
        const VALUES: &[&str] = &["FULL", "FULLPROTECT", "NARROW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RouterIntegrationState` of `AWS::MediaConnect::FlowOutput`.
pub enum RouterIntegrationState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RouterIntegrationState {}
#[diagnostic::do_not_recommend]
impl TextKind for RouterIntegrationState {}
#[diagnostic::do_not_recommend]
impl IdKind for RouterIntegrationState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RouterIntegrationState {}
#[diagnostic::do_not_recommend]
impl IntoValue<RouterIntegrationState> for RouterIntegrationState {
    #[inline]
    fn into_value(self) -> Value<RouterIntegrationState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RoutingScope` of `AWS::MediaConnect::RouterOutput`.
pub enum RoutingScope {
    /// `GLOBAL`.
    Global,
    /// `REGIONAL`.
    Regional,
}

#[diagnostic::do_not_recommend]
impl Kind for RoutingScope {}
#[diagnostic::do_not_recommend]
impl TextKind for RoutingScope {}
#[diagnostic::do_not_recommend]
impl IdKind for RoutingScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RoutingScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<RoutingScope> for RoutingScope {
    #[inline]
    fn into_value(self) -> Value<RoutingScope> {
        const VALUES: &[&str] = &["GLOBAL", "REGIONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScanMode` of a `Fmtp` of `AWS::MediaConnect::FlowMediaStream`.
pub enum ScanMode {
    /// `interlace`.
    Interlace,
    /// `progressive`.
    Progressive,
    /// `progressive-segmented-frame`.
    ProgressiveSegmentedFrame,
}

#[diagnostic::do_not_recommend]
impl Kind for ScanMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ScanMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ScanMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScanMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScanMode> for ScanMode {
    #[inline]
    fn into_value(self) -> Value<ScanMode> {
        const VALUES: &[&str] = &["interlace", "progressive", "progressive-segmented-frame"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `BlackFramesConfiguration` of `AWS::MediaConnect::RouterInput`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tcs` of a `Fmtp` of `AWS::MediaConnect::FlowMediaStream`.
pub enum Tcs {
    /// `BT2100LINHLG`.
    Bt2100Linhlg,
    /// `BT2100LINPQ`.
    Bt2100Linpq,
    /// `DENSITY`.
    Density,
    /// `HLG`.
    Hlg,
    /// `LINEAR`.
    Linear,
    /// `PQ`.
    Pq,
    /// `SDR`.
    Sdr,
    /// `ST2065-1`.
    St2065_1,
    /// `ST428-1`.
    St428_1,
}

#[diagnostic::do_not_recommend]
impl Kind for Tcs {}
#[diagnostic::do_not_recommend]
impl TextKind for Tcs {}
#[diagnostic::do_not_recommend]
impl IdKind for Tcs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tcs {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tcs> for Tcs {
    #[inline]
    fn into_value(self) -> Value<Tcs> {
        const VALUES: &[&str] = &[
            "BT2100LINHLG",
            "BT2100LINPQ",
            "DENSITY",
            "HLG",
            "LINEAR",
            "PQ",
            "SDR",
            "ST2065-1",
            "ST428-1",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
