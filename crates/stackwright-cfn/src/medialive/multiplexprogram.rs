// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::Multiplexprogram` and its property types.

use crate::l1::*;

/// Resource schema for AWS::MediaLive::Multiplexprogram
///
/// `AWS::MediaLive::Multiplexprogram`; `Ref` returns the physical id, which is made of `ProgramName`, `MultiplexId`.
/// Changing one of these replaces it: `MultiplexId`, `ProgramName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMultiplexprogram(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::Multiplexprogram",
    tags: None,
    rules: include_str!("multiplexprogram.rules"),
};

impl CfnMultiplexprogram {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::Multiplexprogram";

    /// `CfnMultiplexprogram` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique id of the multiplex.
    ///
    /// `MultiplexId`; an update replaces the resource.
    pub fn multiplex_id(mut self, value: impl IntoValue<kinds::medialive::MultiplexId>) -> Self {
        self.0.put("MultiplexId", value.into_value().into_node());
        self
    }

    /// Multiplex Program settings configuration.
    ///
    /// `MultiplexProgramSettings`; updated in place.
    pub fn multiplex_program_settings(
        mut self,
        value: impl IntoValue<MultiplexProgramSettingsProperty>,
    ) -> Self {
        self.0
            .put("MultiplexProgramSettings", value.into_value().into_node());
        self
    }

    /// Packet identifiers map for a given Multiplex program.
    ///
    /// `PacketIdentifiersMap`; updated in place.
    pub fn packet_identifiers_map(
        mut self,
        value: impl IntoValue<MultiplexProgramPacketIdentifiersMapProperty>,
    ) -> Self {
        self.0
            .put("PacketIdentifiersMap", value.into_value().into_node());
        self
    }

    /// Contains information about the current sources for the specified program in the specified multiplex. Keep in mind that each multiplex pipeline connects to both pipelines in a given source channel (the channel identified by the program). But only one of those channel pipelines is ever active at one time.
    ///
    /// `PipelineDetails`; updated in place.
    pub fn pipeline_details(
        mut self,
        value: impl IntoValue<List<MultiplexProgramPipelineDetailProperty>>,
    ) -> Self {
        self.0
            .put("PipelineDetails", value.into_value().into_node());
        self
    }

    /// Indicates which pipeline is preferred by the multiplex for program ingest.
    /// If set to \"PIPELINE_0\" or \"PIPELINE_1\" and an unhealthy ingest causes the multiplex to switch to the non-preferred pipeline,
    /// it will switch back once that ingest is healthy again. If set to \"CURRENTLY_ACTIVE\",
    /// it will not switch back to the other pipeline based on it recovering to a healthy state,
    /// it will only switch if the active pipeline becomes unhealthy.
    ///
    /// `PreferredChannelPipeline`; one of `CURRENTLY_ACTIVE`, `PIPELINE_0`, `PIPELINE_1`; updated in place.
    pub fn preferred_channel_pipeline(
        mut self,
        value: impl IntoValue<PreferredChannelPipeline>,
    ) -> Self {
        self.0
            .put("PreferredChannelPipeline", value.into_value().into_node());
        self
    }

    /// The name of the multiplex program.
    ///
    /// `ProgramName`; an update replaces the resource.
    pub fn program_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProgramName", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnMultiplexprogram {
    type Handle = CfnMultiplexprogramRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMultiplexprogramRef {
        CfnMultiplexprogramRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMultiplexprogram`] of a stack.
pub struct CfnMultiplexprogramRef(NodeRef);

impl Clone for CfnMultiplexprogramRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMultiplexprogramRef {}
impl AsNode for CfnMultiplexprogramRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMultiplexprogramRef {
    /// What `Ref` returns: the physical id, which is made of `ProgramName`, `MultiplexId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique ID of the channel.
    ///
    /// `Fn::GetAtt` of `ChannelId`.
    #[inline]
    pub fn attr_channel_id(&self) -> Value<kinds::medialive::ChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelId")))
    }
}

/// Packet identifiers map for a given Multiplex program.
///
/// The property type `MultiplexProgramPacketIdentifiersMap` of `AWS::MediaLive::Multiplexprogram`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexProgramPacketIdentifiersMapProperty(Object);

impl MultiplexProgramPacketIdentifiersMapProperty {
    /// `MultiplexProgramPacketIdentifiersMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AudioPids` property.
    ///
    /// `AudioPids`.
    pub fn audio_pids(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("AudioPids", value.into_value().into_node());
        self
    }

    /// The `DvbSubPids` property.
    ///
    /// `DvbSubPids`.
    pub fn dvb_sub_pids(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("DvbSubPids", value.into_value().into_node());
        self
    }

    /// The `DvbTeletextPid` property.
    ///
    /// `DvbTeletextPid`.
    pub fn dvb_teletext_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DvbTeletextPid", value.into_value().into_node());
        self
    }

    /// The `EtvPlatformPid` property.
    ///
    /// `EtvPlatformPid`.
    pub fn etv_platform_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EtvPlatformPid", value.into_value().into_node());
        self
    }

    /// The `EtvSignalPid` property.
    ///
    /// `EtvSignalPid`.
    pub fn etv_signal_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EtvSignalPid", value.into_value().into_node());
        self
    }

    /// The `KlvDataPids` property.
    ///
    /// `KlvDataPids`.
    pub fn klv_data_pids(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("KlvDataPids", value.into_value().into_node());
        self
    }

    /// The `PcrPid` property.
    ///
    /// `PcrPid`.
    pub fn pcr_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PcrPid", value.into_value().into_node());
        self
    }

    /// The `PmtPid` property.
    ///
    /// `PmtPid`.
    pub fn pmt_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PmtPid", value.into_value().into_node());
        self
    }

    /// The `PrivateMetadataPid` property.
    ///
    /// `PrivateMetadataPid`.
    pub fn private_metadata_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PrivateMetadataPid", value.into_value().into_node());
        self
    }

    /// The `Scte27Pids` property.
    ///
    /// `Scte27Pids`.
    pub fn scte27_pids(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("Scte27Pids", value.into_value().into_node());
        self
    }

    /// The `Scte35Pid` property.
    ///
    /// `Scte35Pid`.
    pub fn scte35_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Scte35Pid", value.into_value().into_node());
        self
    }

    /// The `TimedMetadataPid` property.
    ///
    /// `TimedMetadataPid`.
    pub fn timed_metadata_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimedMetadataPid", value.into_value().into_node());
        self
    }

    /// The `VideoPid` property.
    ///
    /// `VideoPid`.
    pub fn video_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VideoPid", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MultiplexProgramPacketIdentifiersMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexProgramPacketIdentifiersMapProperty>
    for MultiplexProgramPacketIdentifiersMapProperty
{
}
impl From<MultiplexProgramPacketIdentifiersMapProperty> for Node {
    #[inline]
    fn from(value: MultiplexProgramPacketIdentifiersMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexProgramPacketIdentifiersMapProperty>
    for MultiplexProgramPacketIdentifiersMapProperty
{
    #[inline]
    fn into_value(self) -> Value<MultiplexProgramPacketIdentifiersMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The current source for one of the pipelines in the multiplex.
///
/// The property type `MultiplexProgramPipelineDetail` of `AWS::MediaLive::Multiplexprogram`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexProgramPipelineDetailProperty(Object);

impl MultiplexProgramPipelineDetailProperty {
    /// `MultiplexProgramPipelineDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Identifies the channel pipeline that is currently active for the pipeline (identified by PipelineId) in the multiplex.
    ///
    /// `ActiveChannelPipeline`.
    pub fn active_channel_pipeline(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ActiveChannelPipeline", value.into_value().into_node());
        self
    }

    /// Identifies a specific pipeline in the multiplex.
    ///
    /// `PipelineId`.
    pub fn pipeline_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PipelineId", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MultiplexProgramPipelineDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexProgramPipelineDetailProperty> for MultiplexProgramPipelineDetailProperty {}
impl From<MultiplexProgramPipelineDetailProperty> for Node {
    #[inline]
    fn from(value: MultiplexProgramPipelineDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexProgramPipelineDetailProperty> for MultiplexProgramPipelineDetailProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexProgramPipelineDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Transport stream service descriptor configuration for the Multiplex program.
///
/// The property type `MultiplexProgramServiceDescriptor` of `AWS::MediaLive::Multiplexprogram`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexProgramServiceDescriptorProperty(Object);

impl MultiplexProgramServiceDescriptorProperty {
    /// `MultiplexProgramServiceDescriptorProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_name`: Name of the provider.
    /// - `service_name`: Name of the service.
    pub fn new(
        provider_name: impl IntoValue<String>,
        service_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProviderName", provider_name.into_value().into_node());
        object_.put("ServiceName", service_name.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MultiplexProgramServiceDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexProgramServiceDescriptorProperty>
    for MultiplexProgramServiceDescriptorProperty
{
}
impl From<MultiplexProgramServiceDescriptorProperty> for Node {
    #[inline]
    fn from(value: MultiplexProgramServiceDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexProgramServiceDescriptorProperty>
    for MultiplexProgramServiceDescriptorProperty
{
    #[inline]
    fn into_value(self) -> Value<MultiplexProgramServiceDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Multiplex Program settings configuration.
///
/// The property type `MultiplexProgramSettings` of `AWS::MediaLive::Multiplexprogram`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexProgramSettingsProperty(Object);

impl MultiplexProgramSettingsProperty {
    /// `MultiplexProgramSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `program_number`: Unique program number.
    pub fn new(program_number: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProgramNumber", program_number.into_value().into_node());
        Self(object_)
    }

    /// Indicates which pipeline is preferred by the multiplex for program ingest.
    ///
    /// `PreferredChannelPipeline`; one of `CURRENTLY_ACTIVE`, `PIPELINE_0`, `PIPELINE_1`.
    pub fn preferred_channel_pipeline(
        mut self,
        value: impl IntoValue<PreferredChannelPipeline>,
    ) -> Self {
        self.0
            .put("PreferredChannelPipeline", value.into_value().into_node());
        self
    }

    /// Transport stream service descriptor configuration for the Multiplex program.
    ///
    /// `ServiceDescriptor`.
    pub fn service_descriptor(
        mut self,
        value: impl IntoValue<MultiplexProgramServiceDescriptorProperty>,
    ) -> Self {
        self.0
            .put("ServiceDescriptor", value.into_value().into_node());
        self
    }

    /// Program video settings configuration.
    ///
    /// `VideoSettings`.
    pub fn video_settings(mut self, value: impl IntoValue<MultiplexVideoSettingsProperty>) -> Self {
        self.0.put("VideoSettings", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MultiplexProgramSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexProgramSettingsProperty> for MultiplexProgramSettingsProperty {}
impl From<MultiplexProgramSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexProgramSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexProgramSettingsProperty> for MultiplexProgramSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexProgramSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Statmux rate control settings
///
/// The property type `MultiplexStatmuxVideoSettings` of `AWS::MediaLive::Multiplexprogram`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexStatmuxVideoSettingsProperty(Object);

impl MultiplexStatmuxVideoSettingsProperty {
    /// `MultiplexStatmuxVideoSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum statmux bitrate.
    ///
    /// `MaximumBitrate`.
    pub fn maximum_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaximumBitrate", value.into_value().into_node());
        self
    }

    /// Minimum statmux bitrate.
    ///
    /// `MinimumBitrate`.
    pub fn minimum_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumBitrate", value.into_value().into_node());
        self
    }

    /// The purpose of the priority is to use a combination of the\nmultiplex rate control algorithm and the QVBR capability of the\nencoder to prioritize the video quality of some channels in a\nmultiplex over others. Channels that have a higher priority will\nget higher video quality at the expense of the video quality of\nother channels in the multiplex with lower priority.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MultiplexStatmuxVideoSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexStatmuxVideoSettingsProperty> for MultiplexStatmuxVideoSettingsProperty {}
impl From<MultiplexStatmuxVideoSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexStatmuxVideoSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexStatmuxVideoSettingsProperty> for MultiplexStatmuxVideoSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexStatmuxVideoSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The video configuration for each program in a multiplex.
///
/// The property type `MultiplexVideoSettings` of `AWS::MediaLive::Multiplexprogram`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexVideoSettingsProperty(Object);

impl MultiplexVideoSettingsProperty {
    /// `MultiplexVideoSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The constant bitrate configuration for the video encode.
    /// When this field is defined, StatmuxSettings must be undefined.
    ///
    /// `ConstantBitrate`.
    pub fn constant_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConstantBitrate", value.into_value().into_node());
        self
    }

    /// Statmux rate control settings.
    /// When this field is defined, ConstantBitrate must be undefined.
    ///
    /// `StatmuxSettings`.
    pub fn statmux_settings(
        mut self,
        value: impl IntoValue<MultiplexStatmuxVideoSettingsProperty>,
    ) -> Self {
        self.0
            .put("StatmuxSettings", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MultiplexVideoSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexVideoSettingsProperty> for MultiplexVideoSettingsProperty {}
impl From<MultiplexVideoSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexVideoSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexVideoSettingsProperty> for MultiplexVideoSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexVideoSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PreferredChannelPipeline` of `AWS::MediaLive::Multiplexprogram`.
pub enum PreferredChannelPipeline {
    /// `CURRENTLY_ACTIVE`.
    CurrentlyActive,
    /// `PIPELINE_0`.
    Pipeline0,
    /// `PIPELINE_1`.
    Pipeline1,
}

#[diagnostic::do_not_recommend]
impl Kind for PreferredChannelPipeline {}
#[diagnostic::do_not_recommend]
impl TextKind for PreferredChannelPipeline {}
#[diagnostic::do_not_recommend]
impl IdKind for PreferredChannelPipeline {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreferredChannelPipeline {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreferredChannelPipeline> for PreferredChannelPipeline {
    #[inline]
    fn into_value(self) -> Value<PreferredChannelPipeline> {
        const VALUES: &[&str] = &["CURRENTLY_ACTIVE", "PIPELINE_0", "PIPELINE_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
