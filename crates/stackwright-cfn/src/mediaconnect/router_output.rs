// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::RouterOutput` and its property types.

use crate::l1::*;

/// Represents a router input in AWS Elemental MediaConnect that can be used to egress content transmitted from router inputs
///
/// `AWS::MediaConnect::RouterOutput`; `Ref` returns its `Arn`, a [`mediaconnect::RouterOutputArn`](kinds::mediaconnect::RouterOutputArn).
/// Changing one of these replaces it: `AvailabilityZone`, `RegionName`.
/// Attributes: `Arn`, `CreatedAt`, `Id`, `IpAddress`, `MaintenanceType`, `OutputType`, `RoutedState`, `State`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouterOutput(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::RouterOutput",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("router_output.rules"),
};

impl CfnRouterOutput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::RouterOutput";

    /// `CfnRouterOutput` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: The configuration settings for a router output.
    /// - `maximum_bitrate`: The maximum bitrate for the router output.
    /// - `name`: The name of the router output.
    /// - `routing_scope`: Indicates whether the router output is configured for Regional or global routing.
    /// - `tier`: The tier level of the router output.
    pub fn new(
        configuration: impl IntoValue<RouterOutputConfigurationProperty>,
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

    /// The Availability Zone of the router output.
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

    /// The fabric configuration settings for the router output.
    ///
    /// `FabricConfiguration`; updated in place.
    pub fn fabric_configuration(
        mut self,
        value: impl IntoValue<FabricConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FabricConfiguration", value.into_value().into_node());
        self
    }

    /// The maintenance configuration settings applied to this router output.
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

    /// The AWS Region where the router output is located.
    ///
    /// `RegionName`; an update replaces the resource.
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegionName", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag and organize this router output.
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

impl Construct for CfnRouterOutput {
    type Handle = CfnRouterOutputRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouterOutputRef {
        CfnRouterOutputRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouterOutput`] of a stack.
pub struct CfnRouterOutputRef(NodeRef);

impl Clone for CfnRouterOutputRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouterOutputRef {}
impl AsNode for CfnRouterOutputRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouterOutputRef {
    /// What `Ref` returns: its `Arn`, a [`mediaconnect::RouterOutputArn`](kinds::mediaconnect::RouterOutputArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::RouterOutputArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the router output.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediaconnect::RouterOutputArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the router output was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the router output.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The IP address of the router output.
    ///
    /// `Fn::GetAtt` of `IpAddress`.
    #[inline]
    pub fn attr_ip_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpAddress")))
    }

    /// The type of maintenance configuration applied to this router output.
    ///
    /// `Fn::GetAtt` of `MaintenanceType`.
    #[inline]
    pub fn attr_maintenance_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MaintenanceType")))
    }

    /// The type of the router output.
    ///
    /// `Fn::GetAtt` of `OutputType`.
    #[inline]
    pub fn attr_output_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutputType")))
    }

    /// The current state of the association between the router output and its input.
    ///
    /// `Fn::GetAtt` of `RoutedState`.
    #[inline]
    pub fn attr_routed_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutedState")))
    }

    /// The overall state of the router output.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The timestamp when the router output was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::mediaconnect::RouterOutputArn> for &CfnRouterOutputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::RouterOutputArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The fabric configuration settings for the router output.
///
/// The property type `FabricConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FabricConfigurationProperty(Object);

impl FabricConfigurationProperty {
    /// `FabricConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `recovery_latency_mode`
    pub fn new(recovery_latency_mode: impl IntoValue<RecoveryLatencyMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecoveryLatencyMode",
            recovery_latency_mode.into_value().into_node(),
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

impl Kind for FabricConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FabricConfigurationProperty> for FabricConfigurationProperty {}
impl From<FabricConfigurationProperty> for Node {
    #[inline]
    fn from(value: FabricConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FabricConfigurationProperty> for FabricConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FabricConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
///
/// The property type `FlowTransitEncryption` of `AWS::MediaConnect::RouterOutput`.
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

/// The property type `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// The property type `MaintenanceConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// Configuration settings for connecting a router output to a MediaConnect flow source.
///
/// The property type `MediaConnectFlowRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConnectFlowRouterOutputConfigurationProperty(Object);

impl MediaConnectFlowRouterOutputConfigurationProperty {
    /// `MediaConnectFlowRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_transit_encryption`: The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
    pub fn new(
        destination_transit_encryption: impl IntoValue<FlowTransitEncryptionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationTransitEncryption",
            destination_transit_encryption.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the flow to connect to this router output.
    ///
    /// `FlowArn`.
    pub fn flow_arn(mut self, value: impl IntoValue<kinds::mediaconnect::FlowArn>) -> Self {
        self.0.put("FlowArn", value.into_value().into_node());
        self
    }

    /// The ARN of the flow source to connect to this router output.
    ///
    /// `FlowSourceArn`.
    pub fn flow_source_arn(
        mut self,
        value: impl IntoValue<kinds::mediaconnect::FlowSourceArn>,
    ) -> Self {
        self.0.put("FlowSourceArn", value.into_value().into_node());
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

impl Kind for MediaConnectFlowRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConnectFlowRouterOutputConfigurationProperty>
    for MediaConnectFlowRouterOutputConfigurationProperty
{
}
impl From<MediaConnectFlowRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaConnectFlowRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConnectFlowRouterOutputConfigurationProperty>
    for MediaConnectFlowRouterOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaConnectFlowRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for connecting a router output to a MediaLive input.
///
/// The property type `MediaLiveInputRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaLiveInputRouterOutputConfigurationProperty(Object);

impl MediaLiveInputRouterOutputConfigurationProperty {
    /// `MediaLiveInputRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_transit_encryption`: The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive.
    pub fn new(
        destination_transit_encryption: impl IntoValue<MediaLiveTransitEncryptionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationTransitEncryption",
            destination_transit_encryption.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the MediaLive input to connect to this router output.
    ///
    /// `MediaLiveInputArn`.
    pub fn media_live_input_arn(
        mut self,
        value: impl IntoValue<kinds::medialive::InputArn>,
    ) -> Self {
        self.0
            .put("MediaLiveInputArn", value.into_value().into_node());
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

impl Kind for MediaLiveInputRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaLiveInputRouterOutputConfigurationProperty>
    for MediaLiveInputRouterOutputConfigurationProperty
{
}
impl From<MediaLiveInputRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaLiveInputRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaLiveInputRouterOutputConfigurationProperty>
    for MediaLiveInputRouterOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaLiveInputRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and MediaLive. This configuration determines whether encryption keys are automatically managed by the service or manually managed through Secrets Manager.
///
/// The property type `MediaLiveTransitEncryption` of `AWS::MediaConnect::RouterOutput`.
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

/// The property type `MediaLiveTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// Configuration for preferred day and time maintenance settings.
///
/// The property type `PreferredDayTimeMaintenanceConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol, including the destination address and port.
///
/// The property type `RistRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RistRouterOutputConfigurationProperty(Object);

impl RistRouterOutputConfigurationProperty {
    /// `RistRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_address`: The destination IP address for the RIST protocol in the router output configuration.
    /// - `destination_port`: The destination port number for the RIST protocol in the router output configuration.
    pub fn new(
        destination_address: impl IntoValue<String>,
        destination_port: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationAddress",
            destination_address.into_value().into_node(),
        );
        object_.put("DestinationPort", destination_port.into_value().into_node());
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

impl Kind for RistRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RistRouterOutputConfigurationProperty> for RistRouterOutputConfigurationProperty {}
impl From<RistRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: RistRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RistRouterOutputConfigurationProperty> for RistRouterOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RistRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterOutputConfigurationProperty(Object);

impl RouterOutputConfigurationProperty {
    /// `RouterOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for connecting a router output to a MediaConnect flow source.
    ///
    /// `MediaConnectFlow`.
    pub fn media_connect_flow(
        mut self,
        value: impl IntoValue<MediaConnectFlowRouterOutputConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MediaConnectFlow", value.into_value().into_node());
        self
    }

    /// Configuration settings for connecting a router output to a MediaLive input.
    ///
    /// `MediaLiveInput`.
    pub fn media_live_input(
        mut self,
        value: impl IntoValue<MediaLiveInputRouterOutputConfigurationProperty>,
    ) -> Self {
        self.0.put("MediaLiveInput", value.into_value().into_node());
        self
    }

    /// The configuration settings for a standard router output, including the protocol, protocol-specific configuration, network interface, and availability zone.
    ///
    /// `Standard`.
    pub fn standard(
        mut self,
        value: impl IntoValue<StandardRouterOutputConfigurationProperty>,
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

impl Kind for RouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterOutputConfigurationProperty> for RouterOutputConfigurationProperty {}
impl From<RouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: RouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterOutputConfigurationProperty> for RouterOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterOutputProtocolConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterOutputProtocolConfigurationProperty(Object);

impl RouterOutputProtocolConfigurationProperty {
    /// `RouterOutputProtocolConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol, including the destination address and port.
    ///
    /// `Rist`.
    pub fn rist(mut self, value: impl IntoValue<RistRouterOutputConfigurationProperty>) -> Self {
        self.0.put("Rist", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time Messaging Protocol) protocol, or RTMPS (RTMP over TLS) when TLS encryption is specified. These settings include the destination address and port, the application and stream names, and optional TLS encryption configuration.
    ///
    /// `RtmpPush`.
    pub fn rtmp_push(
        mut self,
        value: impl IntoValue<RtmpPushRouterOutputConfigurationProperty>,
    ) -> Self {
        self.0.put("RtmpPush", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including the destination address and port, and forward error correction state.
    ///
    /// `Rtp`.
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterOutputConfigurationProperty>) -> Self {
        self.0.put("Rtp", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller mode, including the destination address and port, minimum latency, stream ID, and encryption key configuration.
    ///
    /// `SrtCaller`.
    pub fn srt_caller(
        mut self,
        value: impl IntoValue<SrtCallerRouterOutputConfigurationProperty>,
    ) -> Self {
        self.0.put("SrtCaller", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and encryption key configuration.
    ///
    /// `SrtListener`.
    pub fn srt_listener(
        mut self,
        value: impl IntoValue<SrtListenerRouterOutputConfigurationProperty>,
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

impl Kind for RouterOutputProtocolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterOutputProtocolConfigurationProperty>
    for RouterOutputProtocolConfigurationProperty
{
}
impl From<RouterOutputProtocolConfigurationProperty> for Node {
    #[inline]
    fn from(value: RouterOutputProtocolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterOutputProtocolConfigurationProperty>
    for RouterOutputProtocolConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RouterOutputProtocolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time Messaging Protocol) protocol, or RTMPS (RTMP over TLS) when TLS encryption is specified. These settings include the destination address and port, the application and stream names, and optional TLS encryption configuration.
///
/// The property type `RtmpPushRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RtmpPushRouterOutputConfigurationProperty(Object);

impl RtmpPushRouterOutputConfigurationProperty {
    /// `RtmpPushRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the RTMP application on the destination server.
    /// - `destination_address`: The IP address or hostname of the destination RTMP server that the router output pushes the stream to.
    /// - `destination_port`: The TCP port on the destination RTMP server.
    /// - `stream_name`: The name of the RTMP stream that the output publishes to the destination application.
    pub fn new(
        application_name: impl IntoValue<String>,
        destination_address: impl IntoValue<String>,
        destination_port: impl IntoValue<i64>,
        stream_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        object_.put(
            "DestinationAddress",
            destination_address.into_value().into_node(),
        );
        object_.put("DestinationPort", destination_port.into_value().into_node());
        object_.put("StreamName", stream_name.into_value().into_node());
        Self(object_)
    }

    /// The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination.
    ///
    /// `TlsEncryption`.
    pub fn tls_encryption(mut self, value: impl IntoValue<TlsEncryptionProperty>) -> Self {
        self.0.put("TlsEncryption", value.into_value().into_node());
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

impl Kind for RtmpPushRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RtmpPushRouterOutputConfigurationProperty>
    for RtmpPushRouterOutputConfigurationProperty
{
}
impl From<RtmpPushRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: RtmpPushRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RtmpPushRouterOutputConfigurationProperty>
    for RtmpPushRouterOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RtmpPushRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including the destination address and port, and forward error correction state.
///
/// The property type `RtpRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct RtpRouterOutputConfigurationProperty(Object);

impl RtpRouterOutputConfigurationProperty {
    /// `RtpRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_address`: The destination IP address for the RTP protocol in the router output configuration.
    /// - `destination_port`: The destination port number for the RTP protocol in the router output configuration.
    pub fn new(
        destination_address: impl IntoValue<String>,
        destination_port: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationAddress",
            destination_address.into_value().into_node(),
        );
        object_.put("DestinationPort", destination_port.into_value().into_node());
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

impl Kind for RtpRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RtpRouterOutputConfigurationProperty> for RtpRouterOutputConfigurationProperty {}
impl From<RtpRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: RtpRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RtpRouterOutputConfigurationProperty> for RtpRouterOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RtpRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN.
///
/// The property type `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller mode, including the destination address and port, minimum latency, stream ID, and encryption key configuration.
///
/// The property type `SrtCallerRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtCallerRouterOutputConfigurationProperty(Object);

impl SrtCallerRouterOutputConfigurationProperty {
    /// `SrtCallerRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_address`: The destination IP address for the SRT protocol in caller mode.
    /// - `destination_port`: The destination port number for the SRT protocol in caller mode.
    /// - `minimum_latency_milliseconds`: The minimum latency in milliseconds for the SRT protocol in caller mode.
    pub fn new(
        destination_address: impl IntoValue<String>,
        destination_port: impl IntoValue<i64>,
        minimum_latency_milliseconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationAddress",
            destination_address.into_value().into_node(),
        );
        object_.put("DestinationPort", destination_port.into_value().into_node());
        object_.put(
            "MinimumLatencyMilliseconds",
            minimum_latency_milliseconds.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption parameters.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<SrtEncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
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

impl Kind for SrtCallerRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtCallerRouterOutputConfigurationProperty>
    for SrtCallerRouterOutputConfigurationProperty
{
}
impl From<SrtCallerRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: SrtCallerRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtCallerRouterOutputConfigurationProperty>
    for SrtCallerRouterOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SrtCallerRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption parameters.
///
/// The property type `SrtEncryptionConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtEncryptionConfigurationProperty(Object);

impl SrtEncryptionConfigurationProperty {
    /// `SrtEncryptionConfigurationProperty` with its required properties, in alphabetical order:
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

impl Kind for SrtEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtEncryptionConfigurationProperty> for SrtEncryptionConfigurationProperty {}
impl From<SrtEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: SrtEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtEncryptionConfigurationProperty> for SrtEncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SrtEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener mode, including the port, minimum latency, and encryption key configuration.
///
/// The property type `SrtListenerRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtListenerRouterOutputConfigurationProperty(Object);

impl SrtListenerRouterOutputConfigurationProperty {
    /// `SrtListenerRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
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

    /// Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption parameters.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<SrtEncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
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

impl Kind for SrtListenerRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtListenerRouterOutputConfigurationProperty>
    for SrtListenerRouterOutputConfigurationProperty
{
}
impl From<SrtListenerRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: SrtListenerRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtListenerRouterOutputConfigurationProperty>
    for SrtListenerRouterOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SrtListenerRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a standard router output, including the protocol, protocol-specific configuration, network interface, and availability zone.
///
/// The property type `StandardRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct StandardRouterOutputConfigurationProperty(Object);

impl StandardRouterOutputConfigurationProperty {
    /// `StandardRouterOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_interface_arn`: The Amazon Resource Name (ARN) of the network interface associated with the standard router output.
    /// - `protocol_configuration`: The protocol configuration settings for a router output.
    pub fn new(
        network_interface_arn: impl IntoValue<kinds::mediaconnect::RouterNetworkInterfaceArn>,
        protocol_configuration: impl IntoValue<RouterOutputProtocolConfigurationProperty>,
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
    /// `Protocol`; one of `RTP`, `RIST`, `SRT_CALLER`, `SRT_LISTENER`, `RTMP_PUSH`.
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

impl Kind for StandardRouterOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StandardRouterOutputConfigurationProperty>
    for StandardRouterOutputConfigurationProperty
{
}
impl From<StandardRouterOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: StandardRouterOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StandardRouterOutputConfigurationProperty>
    for StandardRouterOutputConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<StandardRouterOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination.
///
/// The property type `TlsEncryption` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsEncryptionProperty(Object);

impl TlsEncryptionProperty {
    /// `TlsEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_configuration`: The configuration settings for TLS encryption.
    pub fn new(
        encryption_configuration: impl IntoValue<TlsEncryptionConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionConfiguration",
            encryption_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `EncryptionType` property.
    ///
    /// `EncryptionType`; one of `PUBLIC`.
    pub fn encryption_type(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.put("EncryptionType", value.into_value().into_node());
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

impl Kind for TlsEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsEncryptionProperty> for TlsEncryptionProperty {}
impl From<TlsEncryptionProperty> for Node {
    #[inline]
    fn from(value: TlsEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsEncryptionProperty> for TlsEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<TlsEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for TLS encryption.
///
/// The property type `TlsEncryptionConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsEncryptionConfigurationProperty(Object);

impl TlsEncryptionConfigurationProperty {
    /// `TlsEncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `public`: The TLS encryption configuration for destinations that present a certificate from a publicly trusted certificate authority.
    pub fn new(public: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Public", public.into_value().into_node());
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

impl Kind for TlsEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsEncryptionConfigurationProperty> for TlsEncryptionConfigurationProperty {}
impl From<TlsEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: TlsEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsEncryptionConfigurationProperty> for TlsEncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TlsEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EncryptionType` of a `TlsEncryption` of `AWS::MediaConnect::RouterOutput`.
pub enum EncryptionType {
    /// `PUBLIC`.
    Public,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["PUBLIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `StandardRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
pub enum Protocol {
    /// `RIST`.
    Rist,
    /// `RTMP_PUSH`.
    RtmpPush,
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
        const VALUES: &[&str] = &["RIST", "RTMP_PUSH", "RTP", "SRT_CALLER", "SRT_LISTENER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecoveryLatencyMode` of a `FabricConfiguration` of `AWS::MediaConnect::RouterOutput`.
pub enum RecoveryLatencyMode {
    /// `BALANCED`.
    Balanced,
    /// `LOW_LATENCY`.
    LowLatency,
}

#[diagnostic::do_not_recommend]
impl Kind for RecoveryLatencyMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RecoveryLatencyMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RecoveryLatencyMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecoveryLatencyMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecoveryLatencyMode> for RecoveryLatencyMode {
    #[inline]
    fn into_value(self) -> Value<RecoveryLatencyMode> {
        const VALUES: &[&str] = &["BALANCED", "LOW_LATENCY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tier` of `AWS::MediaConnect::RouterOutput`.
pub enum Tier {
    /// `OUTPUT_100`.
    Output100,
    /// `OUTPUT_20`.
    Output20,
    /// `OUTPUT_50`.
    Output50,
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
        const VALUES: &[&str] = &["OUTPUT_100", "OUTPUT_20", "OUTPUT_50"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
