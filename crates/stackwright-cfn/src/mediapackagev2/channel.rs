// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackageV2::Channel` and its property types.

use crate::l1::*;

/// Creates a channel to receive content.
///
/// After it's created, a channel provides static input URLs. These URLs remain the same throughout the lifetime of the channel, regardless of any failures or upgrades that might occur. Use these URLs to configure the outputs of your upstream encoder.
///
/// `AWS::MediaPackageV2::Channel`; `Ref` returns its `Arn`, a [`mediapackagev2::ChannelArn`](kinds::mediapackagev2::ChannelArn).
/// Changing one of these replaces it: `ChannelGroupName`, `ChannelName`, `InputType`, `OutputLockingMode`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackageV2::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackageV2::Channel";

    /// `CfnChannel` with its required properties, in alphabetical order:
    ///
    /// - `channel_group_name`: The name of the channel group associated with the channel configuration.
    /// - `channel_name`: The name of the channel.
    pub fn new(
        channel_group_name: impl IntoValue<String>,
        channel_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChannelGroupName",
            channel_group_name.into_value().into_node(),
        );
        object_.put("ChannelName", channel_name.into_value().into_node());
        Self(object_)
    }

    /// The description of the channel.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental MediaLive.
    ///
    /// `InputSwitchConfiguration`; updated in place.
    pub fn input_switch_configuration(
        mut self,
        value: impl IntoValue<InputSwitchConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InputSwitchConfiguration", value.into_value().into_node());
        self
    }

    /// The input type will be an immutable field which will be used to define whether the channel will allow CMAF ingest or HLS ingest. If unprovided, it will default to HLS to preserve current behavior.
    ///
    /// The allowed values are:
    ///
    /// - `HLS` - The HLS streaming specification (which defines M3U8 manifests and TS segments).
    /// - `CMAF` - The DASH-IF CMAF Ingest specification (which defines CMAF segments with optional DASH manifests).
    ///
    /// `InputType`; one of `HLS`, `CMAF`, `MULTIVIEW`; an update replaces the resource.
    pub fn input_type(mut self, value: impl IntoValue<InputType>) -> Self {
        self.0.put("InputType", value.into_value().into_node());
        self
    }

    /// \<p\>The multiview configuration for a channel. A multiview channel composites video from several source channels into a single tiled output stream. Players receive one standard HLS or DASH stream instead of several separate streams. This setting is required when \<code\>InputType\</code\> is \<code\>MULTIVIEW\</code\>, and can't be set for any other input type.\</p\>
    ///
    /// `MultiviewConfiguration`; updated in place.
    pub fn multiview_configuration(
        mut self,
        value: impl IntoValue<MultiviewConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MultiviewConfiguration", value.into_value().into_node());
        self
    }

    /// The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the CDN.
    ///
    /// `OutputHeaderConfiguration`; updated in place.
    pub fn output_header_configuration(
        mut self,
        value: impl IntoValue<OutputHeaderConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OutputHeaderConfiguration", value.into_value().into_node());
        self
    }

    /// The `OutputLockingMode` property.
    ///
    /// `OutputLockingMode`; one of `EPOCH_LOCKED`, `NON_EPOCH_LOCKED`; an update replaces the resource.
    pub fn output_locking_mode(mut self, value: impl IntoValue<OutputLockingMode>) -> Self {
        self.0
            .put("OutputLockingMode", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnChannel {
    type Handle = CfnChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelRef {
        CfnChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannel`] of a stack.
pub struct CfnChannelRef(NodeRef);

impl Clone for CfnChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelRef {}
impl AsNode for CfnChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelRef {
    /// What `Ref` returns: its `Arn`, a [`mediapackagev2::ChannelArn`](kinds::mediapackagev2::ChannelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackagev2::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the channel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackagev2::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// \<p\>The multiview channels, in the same channel group, that list this channel as an available source. This is a read-only field. You can't delete a channel while any multiview channel still lists it as a source. Use this field to find the multiview channels that you need to update first.\</p\>
    ///
    /// `Fn::GetAtt` of `AttachedMultiviewChannels`.
    #[inline]
    pub fn attr_attached_multiview_channels(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AttachedMultiviewChannels"),
        ))
    }

    /// The timestamp of the creation of the channel.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ingest domain URL where the source stream should be sent.
    ///
    /// `Fn::GetAtt` of `IngestEndpointUrls`.
    #[inline]
    pub fn attr_ingest_endpoint_urls(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IngestEndpointUrls")))
    }

    /// The ingest endpoints associated with the channel.
    ///
    /// `Fn::GetAtt` of `IngestEndpoints`.
    #[inline]
    pub fn attr_ingest_endpoints(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IngestEndpoints")))
    }

    /// The timestamp of the modification of the channel.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

impl IntoValue<kinds::mediapackagev2::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackagev2::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental MediaLive.
///
/// The property type `InputSwitchConfiguration` of `AWS::MediaPackageV2::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSwitchConfigurationProperty(Object);

impl InputSwitchConfigurationProperty {
    /// `InputSwitchConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When true, AWS Elemental MediaPackage performs input switching based on the MQCS. Default is false. This setting is valid only when `InputType` is `CMAF`.
    ///
    /// `MQCSInputSwitching`.
    pub fn mqcs_input_switching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MQCSInputSwitching", value.into_value().into_node());
        self
    }

    /// For CMAF inputs, indicates which input MediaPackage should prefer when both inputs have equal MQCS scores. Select `1` to prefer the first ingest endpoint, or `2` to prefer the second ingest endpoint. If you don't specify a preferred input, MediaPackage uses its default switching behavior when MQCS scores are equal.
    ///
    /// `PreferredInput`.
    pub fn preferred_input(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PreferredInput", value.into_value().into_node());
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

impl Kind for InputSwitchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSwitchConfigurationProperty> for InputSwitchConfigurationProperty {}
impl From<InputSwitchConfigurationProperty> for Node {
    #[inline]
    fn from(value: InputSwitchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSwitchConfigurationProperty> for InputSwitchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InputSwitchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// \<p\>The multiview configuration for a channel. A multiview channel composites video from several source channels into a single tiled output stream. Players receive one standard HLS or DASH stream instead of several separate streams. This setting is required when \<code\>InputType\</code\> is \<code\>MULTIVIEW\</code\>, and can't be set for any other input type.\</p\>
///
/// The property type `MultiviewConfiguration` of `AWS::MediaPackageV2::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiviewConfigurationProperty(Object);

impl MultiviewConfigurationProperty {
    /// `MultiviewConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `available_layouts`: \<p\>The tile layouts that players can request from this multiview channel's origin endpoints.
    /// - `available_sources`: \<p\>The channels that players can use as tiles in this multiview channel's output.
    pub fn new(
        available_layouts: impl IntoValue<List<AvailableLayout>>,
        available_sources: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailableLayouts",
            available_layouts.into_value().into_node(),
        );
        object_.put(
            "AvailableSources",
            available_sources.into_value().into_node(),
        );
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

impl Kind for MultiviewConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiviewConfigurationProperty> for MultiviewConfigurationProperty {}
impl From<MultiviewConfigurationProperty> for Node {
    #[inline]
    fn from(value: MultiviewConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiviewConfigurationProperty> for MultiviewConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MultiviewConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the CDN.
///
/// The property type `OutputHeaderConfiguration` of `AWS::MediaPackageV2::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputHeaderConfigurationProperty(Object);

impl OutputHeaderConfigurationProperty {
    /// `OutputHeaderConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When true, AWS Elemental MediaPackage includes the MQCS in responses to the CDN. This setting is valid only when `InputType` is `CMAF`.
    ///
    /// `PublishMQCS`.
    pub fn publish_mqcs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PublishMQCS", value.into_value().into_node());
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

impl Kind for OutputHeaderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputHeaderConfigurationProperty> for OutputHeaderConfigurationProperty {}
impl From<OutputHeaderConfigurationProperty> for Node {
    #[inline]
    fn from(value: OutputHeaderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputHeaderConfigurationProperty> for OutputHeaderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OutputHeaderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AvailableLayouts` of a `MultiviewConfiguration` of `AWS::MediaPackageV2::Channel`.
pub enum AvailableLayout {
    /// `LAYOUT_2EH`.
    Layout2Eh,
    /// `LAYOUT_2PL`.
    Layout2Pl,
    /// `LAYOUT_3EL`.
    Layout3El,
    /// `LAYOUT_3PL`.
    Layout3Pl,
    /// `LAYOUT_4E`.
    Layout4E,
    /// `LAYOUT_4PL`.
    Layout4Pl,
}

#[diagnostic::do_not_recommend]
impl Kind for AvailableLayout {}
#[diagnostic::do_not_recommend]
impl TextKind for AvailableLayout {}
#[diagnostic::do_not_recommend]
impl IdKind for AvailableLayout {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AvailableLayout {}
#[diagnostic::do_not_recommend]
impl IntoValue<AvailableLayout> for AvailableLayout {
    #[inline]
    fn into_value(self) -> Value<AvailableLayout> {
        const VALUES: &[&str] = &[
            "LAYOUT_2EH",
            "LAYOUT_2PL",
            "LAYOUT_3EL",
            "LAYOUT_3PL",
            "LAYOUT_4E",
            "LAYOUT_4PL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputType` of `AWS::MediaPackageV2::Channel`.
pub enum InputType {
    /// `CMAF`.
    Cmaf,
    /// `HLS`.
    Hls,
    /// `MULTIVIEW`.
    Multiview,
}

#[diagnostic::do_not_recommend]
impl Kind for InputType {}
#[diagnostic::do_not_recommend]
impl TextKind for InputType {}
#[diagnostic::do_not_recommend]
impl IdKind for InputType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputType> for InputType {
    #[inline]
    fn into_value(self) -> Value<InputType> {
        const VALUES: &[&str] = &["CMAF", "HLS", "MULTIVIEW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputLockingMode` of `AWS::MediaPackageV2::Channel`.
pub enum OutputLockingMode {
    /// `EPOCH_LOCKED`.
    EpochLocked,
    /// `NON_EPOCH_LOCKED`.
    NonEpochLocked,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputLockingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputLockingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputLockingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputLockingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputLockingMode> for OutputLockingMode {
    #[inline]
    fn into_value(self) -> Value<OutputLockingMode> {
        const VALUES: &[&str] = &["EPOCH_LOCKED", "NON_EPOCH_LOCKED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
