// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::RouterInput` and its property types.

use crate::l1::*;

/// Represents a router input in AWS Elemental MediaConnect that is used to ingest content to be transmitted to router outputs
///
/// `AWS::MediaConnect::RouterInput`; `Ref` returns its `Arn`, a [`mediaconnect::RouterInputArn`](kinds::mediaconnect::RouterInputArn).
/// Changing one of these replaces it: `AvailabilityZone`, `RegionName`.
/// Attributes: `Arn`, `ContentQualityAnalysisType`, `CreatedAt`, `Id`, `InputType`, `IpAddress`, `MaintenanceType`, `RoutedOutputs`, `State`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouterInput(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::RouterInput",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("router_input.rules"),
};

impl CfnRouterInput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::RouterInput";

    /// `CfnRouterInput` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: The configuration settings for a router input.
    /// - `maximum_bitrate`: The maximum bitrate for the router input.
    /// - `name`: The name of the router input.
    /// - `routing_scope`: Indicates whether the router input is configured for Regional or global routing.
    /// - `tier`: The tier level of the router input.
    pub fn new(
        configuration: impl IntoValue<RouterInputConfigurationProperty>,
        maximum_bitrate: impl IntoValue<i64>,
        name: impl IntoValue<String>,
        routing_scope: impl IntoValue<super::RoutingScope>,
        tier: impl IntoValue<Tier>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("MaximumBitrate", maximum_bitrate.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoutingScope", routing_scope.into_value().into_node());
        object_.put("Tier", tier.into_value().into_node());
        Self(object_)
    }

    /// The Availability Zone of the router input.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The content quality analysis configuration for the router input. The content quality analysis feature only monitors the first video stream and the first audio stream it encounters within the router input source.
    ///
    /// `ContentQualityAnalysisConfiguration`; updated in place.
    pub fn content_quality_analysis_configuration(
        mut self,
        value: impl IntoValue<RouterContentQualityAnalysisConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ContentQualityAnalysisConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The maintenance configuration settings applied to this router input.
    ///
    /// `MaintenanceConfiguration`; updated in place.
    pub fn maintenance_configuration(
        mut self,
        value: impl IntoValue<MaintenanceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MaintenanceConfiguration", value.into_value().into_node());
        self
    }

    /// The AWS Region where the router input is located.
    ///
    /// `RegionName`; an update replaces the resource.
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegionName", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag and organize this router input.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Encryption information.
    ///
    /// `TransitEncryption`; updated in place.
    pub fn transit_encryption(
        mut self,
        value: impl IntoValue<RouterInputTransitEncryptionProperty>,
    ) -> Self {
        self.0
            .put("TransitEncryption", value.into_value().into_node());
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

impl Construct for CfnRouterInput {
    type Handle = CfnRouterInputRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouterInputRef {
        CfnRouterInputRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouterInput`] of a stack.
pub struct CfnRouterInputRef(NodeRef);

impl Clone for CfnRouterInputRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouterInputRef {}
impl AsNode for CfnRouterInputRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouterInputRef {
    /// What `Ref` returns: its `Arn`, a [`mediaconnect::RouterInputArn`](kinds::mediaconnect::RouterInputArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::RouterInputArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the router input.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediaconnect::RouterInputArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `ContentQualityAnalysisType` attribute.
    ///
    /// `Fn::GetAtt` of `ContentQualityAnalysisType`.
    #[inline]
    pub fn attr_content_quality_analysis_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ContentQualityAnalysisType"),
        ))
    }

    /// The timestamp when the router input was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the router input.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The type of the router input.
    ///
    /// `Fn::GetAtt` of `InputType`.
    #[inline]
    pub fn attr_input_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InputType")))
    }

    /// The IP address of the router input.
    ///
    /// `Fn::GetAtt` of `IpAddress`.
    #[inline]
    pub fn attr_ip_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpAddress")))
    }

    /// The type of maintenance configuration applied to this router input.
    ///
    /// `Fn::GetAtt` of `MaintenanceType`.
    #[inline]
    pub fn attr_maintenance_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MaintenanceType")))
    }

    /// The number of router outputs associated with the router input.
    ///
    /// `Fn::GetAtt` of `RoutedOutputs`.
    #[inline]
    pub fn attr_routed_outputs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutedOutputs")))
    }

    /// The current state of the router input.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The timestamp when the router input was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::mediaconnect::RouterInputArn> for &CfnRouterInputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::RouterInputArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Detects black frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message.
///
/// The property type `BlackFramesConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlackFramesConfigurationProperty(Object);

impl BlackFramesConfigurationProperty {
    /// `BlackFramesConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`
    /// - `threshold_seconds`: The number of consecutive seconds of black frames that MediaConnect must detect before it reports an issue.
    pub fn new(
        state: impl IntoValue<super::State>,
        threshold_seconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        object_.put(
            "ThresholdSeconds",
            threshold_seconds.into_value().into_node(),
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

impl Kind for BlackFramesConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlackFramesConfigurationProperty> for BlackFramesConfigurationProperty {}
impl From<BlackFramesConfigurationProperty> for Node {
    #[inline]
    fn from(value: BlackFramesConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlackFramesConfigurationProperty> for BlackFramesConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BlackFramesConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the content quality analysis features for the router input.
///
/// The property type `ContentQualityAnalysisFeatureConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentQualityAnalysisFeatureConfigurationProperty(Object);

impl ContentQualityAnalysisFeatureConfigurationProperty {
    /// `ContentQualityAnalysisFeatureConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Detects black frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message.
    ///
    /// `BlackFrames`.
    pub fn black_frames(mut self, value: impl IntoValue<BlackFramesConfigurationProperty>) -> Self {
        self.0.put("BlackFrames", value.into_value().into_node());
        self
    }

    /// Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message.
    ///
    /// `FrozenFrames`.
    pub fn frozen_frames(
        mut self,
        value: impl IntoValue<FrozenFramesConfigurationProperty>,
    ) -> Self {
        self.0.put("FrozenFrames", value.into_value().into_node());
        self
    }

    /// Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an EventBridge event, and a router input message.
    ///
    /// `SilentAudio`.
    pub fn silent_audio(mut self, value: impl IntoValue<SilentAudioConfigurationProperty>) -> Self {
        self.0.put("SilentAudio", value.into_value().into_node());
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

impl Kind for ContentQualityAnalysisFeatureConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentQualityAnalysisFeatureConfigurationProperty>
    for ContentQualityAnalysisFeatureConfigurationProperty
{
}
impl From<ContentQualityAnalysisFeatureConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContentQualityAnalysisFeatureConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentQualityAnalysisFeatureConfigurationProperty>
    for ContentQualityAnalysisFeatureConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ContentQualityAnalysisFeatureConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for a failover router input that allows switching between two input sources.
///
/// The property type `FailoverRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverRouterInputConfigurationProperty(Object);

impl FailoverRouterInputConfigurationProperty {
    /// `FailoverRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_interface_arn`: The ARN of the network interface to use for this failover router input.
    /// - `protocol_configurations`: A list of exactly two protocol configurations for the failover input sources.
    /// - `source_priority_mode`
    pub fn new(
        network_interface_arn: impl IntoValue<kinds::mediaconnect::RouterNetworkInterfaceArn>,
        protocol_configurations: impl IntoValue<List<FailoverRouterInputProtocolConfigurationProperty>>,
        source_priority_mode: impl IntoValue<SourcePriorityMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NetworkInterfaceArn",
            network_interface_arn.into_value().into_node(),
        );
        object_.put(
            "ProtocolConfigurations",
            protocol_configurations.into_value().into_node(),
        );
        object_.put(
            "SourcePriorityMode",
            source_priority_mode.into_value().into_node(),
        );
        Self(object_)
    }

    /// The index (0 or 1) that specifies which source in the protocol configurations list is currently active. Used to control which of the two failover sources is currently selected. This field is ignored when sourcePriorityMode is set to NO_PRIORITY
    ///
    /// `PrimarySourceIndex`.
    pub fn primary_source_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PrimarySourceIndex", value.into_value().into_node());
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

impl Kind for FailoverRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailoverRouterInputConfigurationProperty>
    for FailoverRouterInputConfigurationProperty
{
}
impl From<FailoverRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: FailoverRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailoverRouterInputConfigurationProperty>
    for FailoverRouterInputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FailoverRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FailoverRouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverRouterInputProtocolConfigurationProperty(Object);

impl FailoverRouterInputProtocolConfigurationProperty {
    /// `FailoverRouterInputProtocolConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency.
    ///
    /// `Rist`.
    pub fn rist(mut self, value: impl IntoValue<RistRouterInputConfigurationProperty>) -> Self {
        self.0.put("Rist", value.into_value().into_node());
        self
    }

    /// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state.
    ///
    /// `Rtp`.
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterInputConfigurationProperty>) -> Self {
        self.0.put("Rtp", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode, including the source address and port, minimum latency, stream ID, and decryption key configuration.
    ///
    /// `SrtCaller`.
    pub fn srt_caller(
        mut self,
        value: impl IntoValue<SrtCallerRouterInputConfigurationProperty>,
    ) -> Self {
        self.0.put("SrtCaller", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and decryption key configuration.
    ///
    /// `SrtListener`.
    pub fn srt_listener(
        mut self,
        value: impl IntoValue<SrtListenerRouterInputConfigurationProperty>,
    ) -> Self {
        self.0.put("SrtListener", value.into_value().into_node());
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

impl Kind for FailoverRouterInputProtocolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailoverRouterInputProtocolConfigurationProperty>
    for FailoverRouterInputProtocolConfigurationProperty
{
}
impl From<FailoverRouterInputProtocolConfigurationProperty> for Node {
    #[inline]
    fn from(value: FailoverRouterInputProtocolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailoverRouterInputProtocolConfigurationProperty>
    for FailoverRouterInputProtocolConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FailoverRouterInputProtocolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
///
/// The property type `FlowTransitEncryption` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowTransitEncryptionProperty(Object);

impl FlowTransitEncryptionProperty {
    /// `FlowTransitEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_key_configuration`: Configuration settings for flow transit encryption keys.
    pub fn new(
        encryption_key_configuration: impl IntoValue<FlowTransitEncryptionKeyConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionKeyConfiguration",
            encryption_key_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `EncryptionKeyType` property.
    ///
    /// `EncryptionKeyType`; one of `SECRETS_MANAGER`, `AUTOMATIC`.
    pub fn encryption_key_type(mut self, value: impl IntoValue<super::EncryptionKeyType>) -> Self {
        self.0
            .put("EncryptionKeyType", value.into_value().into_node());
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

impl Kind for FlowTransitEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowTransitEncryptionProperty> for FlowTransitEncryptionProperty {}
impl From<FlowTransitEncryptionProperty> for Node {
    #[inline]
    fn from(value: FlowTransitEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowTransitEncryptionProperty> for FlowTransitEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<FlowTransitEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowTransitEncryptionKeyConfigurationProperty(Object);

impl FlowTransitEncryptionKeyConfigurationProperty {
    /// `FlowTransitEncryptionKeyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation.
    ///
    /// `Automatic`; free JSON, such as an [`Object`].
    pub fn automatic(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Automatic", value.into_value().into_node());
        self
    }

    /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
    ///
    /// `SecretsManager`.
    pub fn secrets_manager(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfigurationProperty>,
    ) -> Self {
        self.0.put("SecretsManager", value.into_value().into_node());
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

impl Kind for FlowTransitEncryptionKeyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowTransitEncryptionKeyConfigurationProperty>
    for FlowTransitEncryptionKeyConfigurationProperty
{
}
impl From<FlowTransitEncryptionKeyConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlowTransitEncryptionKeyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowTransitEncryptionKeyConfigurationProperty>
    for FlowTransitEncryptionKeyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FlowTransitEncryptionKeyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge event, and a router input message.
///
/// The property type `FrozenFramesConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrozenFramesConfigurationProperty(Object);

impl FrozenFramesConfigurationProperty {
    /// `FrozenFramesConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`
    /// - `threshold_seconds`: The number of consecutive seconds of a frozen frame that MediaConnect must detect before it reports an issue.
    pub fn new(
        state: impl IntoValue<super::State>,
        threshold_seconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        object_.put(
            "ThresholdSeconds",
            threshold_seconds.into_value().into_node(),
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

impl Kind for FrozenFramesConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrozenFramesConfigurationProperty> for FrozenFramesConfigurationProperty {}
impl From<FrozenFramesConfigurationProperty> for Node {
    #[inline]
    fn from(value: FrozenFramesConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrozenFramesConfigurationProperty> for FrozenFramesConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FrozenFramesConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MaintenanceConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceConfigurationProperty(Object);

impl MaintenanceConfigurationProperty {
    /// `MaintenanceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for default maintenance scheduling.
    ///
    /// `Default`; free JSON, such as an [`Object`].
    pub fn default(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Default", value.into_value().into_node());
        self
    }

    /// Configuration for preferred day and time maintenance settings.
    ///
    /// `PreferredDayTime`.
    pub fn preferred_day_time(
        mut self,
        value: impl IntoValue<PreferredDayTimeMaintenanceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PreferredDayTime", value.into_value().into_node());
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

impl Kind for MaintenanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceConfigurationProperty> for MaintenanceConfigurationProperty {}
impl From<MaintenanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: MaintenanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceConfigurationProperty> for MaintenanceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for connecting a router input to a flow output.
///
/// The property type `MediaConnectFlowRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConnectFlowRouterInputConfigurationProperty(Object);

impl MediaConnectFlowRouterInputConfigurationProperty {
    /// `MediaConnectFlowRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_transit_decryption`: The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
    pub fn new(source_transit_decryption: impl IntoValue<FlowTransitEncryptionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceTransitDecryption",
            source_transit_decryption.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the flow to connect to.
    ///
    /// `FlowArn`.
    pub fn flow_arn(mut self, value: impl IntoValue<kinds::mediaconnect::FlowArn>) -> Self {
        self.0.put("FlowArn", value.into_value().into_node());
        self
    }

    /// The ARN of the flow output to connect to this router input.
    ///
    /// `FlowOutputArn`.
    pub fn flow_output_arn(
        mut self,
        value: impl IntoValue<kinds::mediaconnect::FlowOutputArn>,
    ) -> Self {
        self.0.put("FlowOutputArn", value.into_value().into_node());
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

impl Kind for MediaConnectFlowRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConnectFlowRouterInputConfigurationProperty>
    for MediaConnectFlowRouterInputConfigurationProperty
{
}
impl From<MediaConnectFlowRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaConnectFlowRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConnectFlowRouterInputConfigurationProperty>
    for MediaConnectFlowRouterInputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaConnectFlowRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for connecting a router input to a MediaLive channel output.
///
/// The property type `MediaLiveChannelRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaLiveChannelRouterInputConfigurationProperty(Object);

impl MediaLiveChannelRouterInputConfigurationProperty {
    /// `MediaLiveChannelRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_transit_decryption`: The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive.
    pub fn new(
        source_transit_decryption: impl IntoValue<MediaLiveTransitEncryptionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceTransitDecryption",
            source_transit_decryption.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the MediaLive channel to connect to this router input.
    ///
    /// `MediaLiveChannelArn`.
    pub fn media_live_channel_arn(
        mut self,
        value: impl IntoValue<kinds::medialive::ChannelArn>,
    ) -> Self {
        self.0
            .put("MediaLiveChannelArn", value.into_value().into_node());
        self
    }

    /// The name of the MediaLive channel output to connect to this router input.
    ///
    /// `MediaLiveChannelOutputName`.
    pub fn media_live_channel_output_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MediaLiveChannelOutputName", value.into_value().into_node());
        self
    }

    /// The `MediaLivePipelineId` property.
    ///
    /// `MediaLivePipelineId`; one of `PIPELINE_0`, `PIPELINE_1`.
    pub fn media_live_pipeline_id(
        mut self,
        value: impl IntoValue<super::MediaLivePipelineId>,
    ) -> Self {
        self.0
            .put("MediaLivePipelineId", value.into_value().into_node());
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

impl Kind for MediaLiveChannelRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaLiveChannelRouterInputConfigurationProperty>
    for MediaLiveChannelRouterInputConfigurationProperty
{
}
impl From<MediaLiveChannelRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaLiveChannelRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaLiveChannelRouterInputConfigurationProperty>
    for MediaLiveChannelRouterInputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaLiveChannelRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive. This configuration determines whether encryption keys are automatically managed by the service or manually managed through Secrets Manager.
///
/// The property type `MediaLiveTransitEncryption` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaLiveTransitEncryptionProperty(Object);

impl MediaLiveTransitEncryptionProperty {
    /// `MediaLiveTransitEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_key_configuration`: Configuration settings for the MediaLive transit encryption key.
    pub fn new(
        encryption_key_configuration: impl IntoValue<MediaLiveTransitEncryptionKeyConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionKeyConfiguration",
            encryption_key_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `EncryptionKeyType` property.
    ///
    /// `EncryptionKeyType`; one of `SECRETS_MANAGER`, `AUTOMATIC`.
    pub fn encryption_key_type(mut self, value: impl IntoValue<super::EncryptionKeyType>) -> Self {
        self.0
            .put("EncryptionKeyType", value.into_value().into_node());
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

impl Kind for MediaLiveTransitEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaLiveTransitEncryptionProperty> for MediaLiveTransitEncryptionProperty {}
impl From<MediaLiveTransitEncryptionProperty> for Node {
    #[inline]
    fn from(value: MediaLiveTransitEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaLiveTransitEncryptionProperty> for MediaLiveTransitEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<MediaLiveTransitEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaLiveTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaLiveTransitEncryptionKeyConfigurationProperty(Object);

impl MediaLiveTransitEncryptionKeyConfigurationProperty {
    /// `MediaLiveTransitEncryptionKeyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation.
    ///
    /// `Automatic`; free JSON, such as an [`Object`].
    pub fn automatic(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Automatic", value.into_value().into_node());
        self
    }

    /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
    ///
    /// `SecretsManager`.
    pub fn secrets_manager(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfigurationProperty>,
    ) -> Self {
        self.0.put("SecretsManager", value.into_value().into_node());
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

impl Kind for MediaLiveTransitEncryptionKeyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaLiveTransitEncryptionKeyConfigurationProperty>
    for MediaLiveTransitEncryptionKeyConfigurationProperty
{
}
impl From<MediaLiveTransitEncryptionKeyConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaLiveTransitEncryptionKeyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaLiveTransitEncryptionKeyConfigurationProperty>
    for MediaLiveTransitEncryptionKeyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaLiveTransitEncryptionKeyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for a merge router input that combines two input sources.
///
/// The property type `MergeRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MergeRouterInputConfigurationProperty(Object);

impl MergeRouterInputConfigurationProperty {
    /// `MergeRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `merge_recovery_window_milliseconds`: The time window in milliseconds for merging the two input sources.
    /// - `network_interface_arn`: The ARN of the network interface to use for this merge router input.
    /// - `protocol_configurations`: A list of exactly two protocol configurations for the merge input sources.
    pub fn new(
        merge_recovery_window_milliseconds: impl IntoValue<i64>,
        network_interface_arn: impl IntoValue<kinds::mediaconnect::RouterNetworkInterfaceArn>,
        protocol_configurations: impl IntoValue<List<MergeRouterInputProtocolConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MergeRecoveryWindowMilliseconds",
            merge_recovery_window_milliseconds.into_value().into_node(),
        );
        object_.put(
            "NetworkInterfaceArn",
            network_interface_arn.into_value().into_node(),
        );
        object_.put(
            "ProtocolConfigurations",
            protocol_configurations.into_value().into_node(),
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

impl Kind for MergeRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MergeRouterInputConfigurationProperty> for MergeRouterInputConfigurationProperty {}
impl From<MergeRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MergeRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MergeRouterInputConfigurationProperty> for MergeRouterInputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MergeRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MergeRouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MergeRouterInputProtocolConfigurationProperty(Object);

impl MergeRouterInputProtocolConfigurationProperty {
    /// `MergeRouterInputProtocolConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency.
    ///
    /// `Rist`.
    pub fn rist(mut self, value: impl IntoValue<RistRouterInputConfigurationProperty>) -> Self {
        self.0.put("Rist", value.into_value().into_node());
        self
    }

    /// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state.
    ///
    /// `Rtp`.
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterInputConfigurationProperty>) -> Self {
        self.0.put("Rtp", value.into_value().into_node());
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

impl Kind for MergeRouterInputProtocolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MergeRouterInputProtocolConfigurationProperty>
    for MergeRouterInputProtocolConfigurationProperty
{
}
impl From<MergeRouterInputProtocolConfigurationProperty> for Node {
    #[inline]
    fn from(value: MergeRouterInputProtocolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MergeRouterInputProtocolConfigurationProperty>
    for MergeRouterInputProtocolConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MergeRouterInputProtocolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for preferred day and time maintenance settings.
///
/// The property type `PreferredDayTimeMaintenanceConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreferredDayTimeMaintenanceConfigurationProperty(Object);

impl PreferredDayTimeMaintenanceConfigurationProperty {
    /// `PreferredDayTimeMaintenanceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `day`
    /// - `time`: The preferred time for maintenance operations.
    pub fn new(day: impl IntoValue<super::Day>, time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Day", day.into_value().into_node());
        object_.put("Time", time.into_value().into_node());
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

impl Kind for PreferredDayTimeMaintenanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreferredDayTimeMaintenanceConfigurationProperty>
    for PreferredDayTimeMaintenanceConfigurationProperty
{
}
impl From<PreferredDayTimeMaintenanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PreferredDayTimeMaintenanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreferredDayTimeMaintenanceConfigurationProperty>
    for PreferredDayTimeMaintenanceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PreferredDayTimeMaintenanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency.
///
/// The property type `RistRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RistRouterInputConfigurationProperty(Object);

impl RistRouterInputConfigurationProperty {
    /// `RistRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`: The port number used for the RIST protocol in the router input configuration.
    /// - `recovery_latency_milliseconds`: The recovery latency in milliseconds for the RIST protocol in the router input configuration.
    pub fn new(
        port: impl IntoValue<i64>,
        recovery_latency_milliseconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put(
            "RecoveryLatencyMilliseconds",
            recovery_latency_milliseconds.into_value().into_node(),
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

impl Kind for RistRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RistRouterInputConfigurationProperty> for RistRouterInputConfigurationProperty {}
impl From<RistRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: RistRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RistRouterInputConfigurationProperty> for RistRouterInputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RistRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The content quality analysis configuration for the router input. The content quality analysis feature only monitors the first video stream and the first audio stream it encounters within the router input source.
///
/// The property type `RouterContentQualityAnalysisConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterContentQualityAnalysisConfigurationProperty(Object);

impl RouterContentQualityAnalysisConfigurationProperty {
    /// `RouterContentQualityAnalysisConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `content_level`: Configures the content quality analysis features for the router input.
    pub fn new(
        content_level: impl IntoValue<ContentQualityAnalysisFeatureConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContentLevel", content_level.into_value().into_node());
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

impl Kind for RouterContentQualityAnalysisConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterContentQualityAnalysisConfigurationProperty>
    for RouterContentQualityAnalysisConfigurationProperty
{
}
impl From<RouterContentQualityAnalysisConfigurationProperty> for Node {
    #[inline]
    fn from(value: RouterContentQualityAnalysisConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterContentQualityAnalysisConfigurationProperty>
    for RouterContentQualityAnalysisConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RouterContentQualityAnalysisConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterInputConfigurationProperty(Object);

impl RouterInputConfigurationProperty {
    /// `RouterInputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for a failover router input that allows switching between two input sources.
    ///
    /// `Failover`.
    pub fn failover(
        mut self,
        value: impl IntoValue<FailoverRouterInputConfigurationProperty>,
    ) -> Self {
        self.0.put("Failover", value.into_value().into_node());
        self
    }

    /// Configuration settings for connecting a router input to a flow output.
    ///
    /// `MediaConnectFlow`.
    pub fn media_connect_flow(
        mut self,
        value: impl IntoValue<MediaConnectFlowRouterInputConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MediaConnectFlow", value.into_value().into_node());
        self
    }

    /// Configuration settings for connecting a router input to a MediaLive channel output.
    ///
    /// `MediaLiveChannel`.
    pub fn media_live_channel(
        mut self,
        value: impl IntoValue<MediaLiveChannelRouterInputConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MediaLiveChannel", value.into_value().into_node());
        self
    }

    /// Configuration settings for a merge router input that combines two input sources.
    ///
    /// `Merge`.
    pub fn merge(mut self, value: impl IntoValue<MergeRouterInputConfigurationProperty>) -> Self {
        self.0.put("Merge", value.into_value().into_node());
        self
    }

    /// The configuration settings for a standard router input, including the protocol, protocol-specific configuration, network interface, and availability zone.
    ///
    /// `Standard`.
    pub fn standard(
        mut self,
        value: impl IntoValue<StandardRouterInputConfigurationProperty>,
    ) -> Self {
        self.0.put("Standard", value.into_value().into_node());
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

impl Kind for RouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterInputConfigurationProperty> for RouterInputConfigurationProperty {}
impl From<RouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: RouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterInputConfigurationProperty> for RouterInputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterInputProtocolConfigurationProperty(Object);

impl RouterInputProtocolConfigurationProperty {
    /// `RouterInputProtocolConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including the port and recovery latency.
    ///
    /// `Rist`.
    pub fn rist(mut self, value: impl IntoValue<RistRouterInputConfigurationProperty>) -> Self {
        self.0.put("Rist", value.into_value().into_node());
        self
    }

    /// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state.
    ///
    /// `Rtp`.
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterInputConfigurationProperty>) -> Self {
        self.0.put("Rtp", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode, including the source address and port, minimum latency, stream ID, and decryption key configuration.
    ///
    /// `SrtCaller`.
    pub fn srt_caller(
        mut self,
        value: impl IntoValue<SrtCallerRouterInputConfigurationProperty>,
    ) -> Self {
        self.0.put("SrtCaller", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and decryption key configuration.
    ///
    /// `SrtListener`.
    pub fn srt_listener(
        mut self,
        value: impl IntoValue<SrtListenerRouterInputConfigurationProperty>,
    ) -> Self {
        self.0.put("SrtListener", value.into_value().into_node());
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

impl Kind for RouterInputProtocolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterInputProtocolConfigurationProperty>
    for RouterInputProtocolConfigurationProperty
{
}
impl From<RouterInputProtocolConfigurationProperty> for Node {
    #[inline]
    fn from(value: RouterInputProtocolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterInputProtocolConfigurationProperty>
    for RouterInputProtocolConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RouterInputProtocolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The transit encryption settings for a router input.
///
/// The property type `RouterInputTransitEncryption` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterInputTransitEncryptionProperty(Object);

impl RouterInputTransitEncryptionProperty {
    /// `RouterInputTransitEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_key_configuration`: Defines the configuration settings for transit encryption keys.
    pub fn new(
        encryption_key_configuration: impl IntoValue<
            RouterInputTransitEncryptionKeyConfigurationProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionKeyConfiguration",
            encryption_key_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `EncryptionKeyType` property.
    ///
    /// `EncryptionKeyType`; one of `SECRETS_MANAGER`, `AUTOMATIC`.
    pub fn encryption_key_type(mut self, value: impl IntoValue<super::EncryptionKeyType>) -> Self {
        self.0
            .put("EncryptionKeyType", value.into_value().into_node());
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

impl Kind for RouterInputTransitEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterInputTransitEncryptionProperty> for RouterInputTransitEncryptionProperty {}
impl From<RouterInputTransitEncryptionProperty> for Node {
    #[inline]
    fn from(value: RouterInputTransitEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterInputTransitEncryptionProperty> for RouterInputTransitEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<RouterInputTransitEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterInputTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterInputTransitEncryptionKeyConfigurationProperty(Object);

impl RouterInputTransitEncryptionKeyConfigurationProperty {
    /// `RouterInputTransitEncryptionKeyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation.
    ///
    /// `Automatic`; free JSON, such as an [`Object`].
    pub fn automatic(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Automatic", value.into_value().into_node());
        self
    }

    /// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
    ///
    /// `SecretsManager`.
    pub fn secrets_manager(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfigurationProperty>,
    ) -> Self {
        self.0.put("SecretsManager", value.into_value().into_node());
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

impl Kind for RouterInputTransitEncryptionKeyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterInputTransitEncryptionKeyConfigurationProperty>
    for RouterInputTransitEncryptionKeyConfigurationProperty
{
}
impl From<RouterInputTransitEncryptionKeyConfigurationProperty> for Node {
    #[inline]
    fn from(value: RouterInputTransitEncryptionKeyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterInputTransitEncryptionKeyConfigurationProperty>
    for RouterInputTransitEncryptionKeyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RouterInputTransitEncryptionKeyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port and forward error correction state.
///
/// The property type `RtpRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RtpRouterInputConfigurationProperty(Object);

impl RtpRouterInputConfigurationProperty {
    /// `RtpRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`: The port number used for the RTP protocol in the router input configuration.
    pub fn new(port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        Self(object_)
    }

    /// The `ForwardErrorCorrection` property.
    ///
    /// `ForwardErrorCorrection`; one of `ENABLED`, `DISABLED`.
    pub fn forward_error_correction(
        mut self,
        value: impl IntoValue<super::ForwardErrorCorrection>,
    ) -> Self {
        self.0
            .put("ForwardErrorCorrection", value.into_value().into_node());
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

impl Kind for RtpRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RtpRouterInputConfigurationProperty> for RtpRouterInputConfigurationProperty {}
impl From<RtpRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: RtpRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RtpRouterInputConfigurationProperty> for RtpRouterInputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RtpRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
///
/// The property type `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretsManagerEncryptionKeyConfigurationProperty(Object);

impl SecretsManagerEncryptionKeyConfigurationProperty {
    /// `SecretsManagerEncryptionKeyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret.
    /// - `secret_arn`: The ARN of the Secrets Manager secret used for transit encryption.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for SecretsManagerEncryptionKeyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretsManagerEncryptionKeyConfigurationProperty>
    for SecretsManagerEncryptionKeyConfigurationProperty
{
}
impl From<SecretsManagerEncryptionKeyConfigurationProperty> for Node {
    #[inline]
    fn from(value: SecretsManagerEncryptionKeyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretsManagerEncryptionKeyConfigurationProperty>
    for SecretsManagerEncryptionKeyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SecretsManagerEncryptionKeyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an EventBridge event, and a router input message.
///
/// The property type `SilentAudioConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SilentAudioConfigurationProperty(Object);

impl SilentAudioConfigurationProperty {
    /// `SilentAudioConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`
    /// - `threshold_seconds`: The number of consecutive seconds of silence that MediaConnect must detect before it reports an issue.
    pub fn new(
        state: impl IntoValue<super::State>,
        threshold_seconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
        object_.put(
            "ThresholdSeconds",
            threshold_seconds.into_value().into_node(),
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

impl Kind for SilentAudioConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SilentAudioConfigurationProperty> for SilentAudioConfigurationProperty {}
impl From<SilentAudioConfigurationProperty> for Node {
    #[inline]
    fn from(value: SilentAudioConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SilentAudioConfigurationProperty> for SilentAudioConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SilentAudioConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode, including the source address and port, minimum latency, stream ID, and decryption key configuration.
///
/// The property type `SrtCallerRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtCallerRouterInputConfigurationProperty(Object);

impl SrtCallerRouterInputConfigurationProperty {
    /// `SrtCallerRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_latency_milliseconds`: The minimum latency in milliseconds for the SRT protocol in caller mode.
    /// - `source_address`: The source IP address for the SRT protocol in caller mode.
    /// - `source_port`: The source port number for the SRT protocol in caller mode.
    pub fn new(
        minimum_latency_milliseconds: impl IntoValue<i64>,
        source_address: impl IntoValue<String>,
        source_port: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumLatencyMilliseconds",
            minimum_latency_milliseconds.into_value().into_node(),
        );
        object_.put("SourceAddress", source_address.into_value().into_node());
        object_.put("SourcePort", source_port.into_value().into_node());
        Self(object_)
    }

    /// Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption parameters.
    ///
    /// `DecryptionConfiguration`.
    pub fn decryption_configuration(
        mut self,
        value: impl IntoValue<SrtDecryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DecryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The stream ID for the SRT protocol in caller mode.
    ///
    /// `StreamId`.
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamId", value.into_value().into_node());
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

impl Kind for SrtCallerRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtCallerRouterInputConfigurationProperty>
    for SrtCallerRouterInputConfigurationProperty
{
}
impl From<SrtCallerRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: SrtCallerRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtCallerRouterInputConfigurationProperty>
    for SrtCallerRouterInputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SrtCallerRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption parameters.
///
/// The property type `SrtDecryptionConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtDecryptionConfigurationProperty(Object);

impl SrtDecryptionConfigurationProperty {
    /// `SrtDecryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_key`: The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
    pub fn new(
        encryption_key: impl IntoValue<SecretsManagerEncryptionKeyConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionKey", encryption_key.into_value().into_node());
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

impl Kind for SrtDecryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtDecryptionConfigurationProperty> for SrtDecryptionConfigurationProperty {}
impl From<SrtDecryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: SrtDecryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtDecryptionConfigurationProperty> for SrtDecryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SrtDecryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and decryption key configuration.
///
/// The property type `SrtListenerRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtListenerRouterInputConfigurationProperty(Object);

impl SrtListenerRouterInputConfigurationProperty {
    /// `SrtListenerRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `minimum_latency_milliseconds`: The minimum latency in milliseconds for the SRT protocol in listener mode.
    /// - `port`: The port number for the SRT protocol in listener mode.
    pub fn new(
        minimum_latency_milliseconds: impl IntoValue<i64>,
        port: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinimumLatencyMilliseconds",
            minimum_latency_milliseconds.into_value().into_node(),
        );
        object_.put("Port", port.into_value().into_node());
        Self(object_)
    }

    /// Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption parameters.
    ///
    /// `DecryptionConfiguration`.
    pub fn decryption_configuration(
        mut self,
        value: impl IntoValue<SrtDecryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DecryptionConfiguration", value.into_value().into_node());
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

impl Kind for SrtListenerRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtListenerRouterInputConfigurationProperty>
    for SrtListenerRouterInputConfigurationProperty
{
}
impl From<SrtListenerRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: SrtListenerRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtListenerRouterInputConfigurationProperty>
    for SrtListenerRouterInputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SrtListenerRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a standard router input, including the protocol, protocol-specific configuration, network interface, and availability zone.
///
/// The property type `StandardRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[must_use = "a property type does nothing until it is set"]
pub struct StandardRouterInputConfigurationProperty(Object);

impl StandardRouterInputConfigurationProperty {
    /// `StandardRouterInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_interface_arn`: The Amazon Resource Name (ARN) of the network interface associated with the standard router input.
    /// - `protocol_configuration`: The protocol configuration settings for a router input.
    pub fn new(
        network_interface_arn: impl IntoValue<kinds::mediaconnect::RouterNetworkInterfaceArn>,
        protocol_configuration: impl IntoValue<RouterInputProtocolConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NetworkInterfaceArn",
            network_interface_arn.into_value().into_node(),
        );
        object_.put(
            "ProtocolConfiguration",
            protocol_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `Protocol` property.
    ///
    /// `Protocol`; one of `RTP`, `RIST`, `SRT_CALLER`, `SRT_LISTENER`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
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

impl Kind for StandardRouterInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StandardRouterInputConfigurationProperty>
    for StandardRouterInputConfigurationProperty
{
}
impl From<StandardRouterInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: StandardRouterInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StandardRouterInputConfigurationProperty>
    for StandardRouterInputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<StandardRouterInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Protocol` of a `StandardRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
pub enum Protocol {
    /// `RIST`.
    Rist,
    /// `RTP`.
    Rtp,
    /// `SRT_CALLER`.
    SrtCaller,
    /// `SRT_LISTENER`.
    SrtListener,
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
        const VALUES: &[&str] = &["RIST", "RTP", "SRT_CALLER", "SRT_LISTENER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourcePriorityMode` of a `FailoverRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
pub enum SourcePriorityMode {
    /// `NO_PRIORITY`.
    NoPriority,
    /// `PRIMARY_SECONDARY`.
    PrimarySecondary,
}

#[diagnostic::do_not_recommend]
impl Kind for SourcePriorityMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SourcePriorityMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SourcePriorityMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourcePriorityMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourcePriorityMode> for SourcePriorityMode {
    #[inline]
    fn into_value(self) -> Value<SourcePriorityMode> {
        const VALUES: &[&str] = &["NO_PRIORITY", "PRIMARY_SECONDARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tier` of `AWS::MediaConnect::RouterInput`.
pub enum Tier {
    /// `INPUT_100`.
    Input100,
    /// `INPUT_20`.
    Input20,
    /// `INPUT_50`.
    Input50,
}

#[diagnostic::do_not_recommend]
impl Kind for Tier {}
#[diagnostic::do_not_recommend]
impl TextKind for Tier {}
#[diagnostic::do_not_recommend]
impl IdKind for Tier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tier {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tier> for Tier {
    #[inline]
    fn into_value(self) -> Value<Tier> {
        const VALUES: &[&str] = &["INPUT_100", "INPUT_20", "INPUT_50"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
