// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::Input` and its property types.

use crate::l1::*;

/// The AWS::MediaLive::Input resource is a MediaLive resource type that creates an input.
///
/// A MediaLive input holds information that describes how the MediaLive channel is connected to the upstream system that is providing the source content that is to be transcoded.
///
/// `AWS::MediaLive::Input`; `Ref` returns its `Id`, a [`medialive::InputId`](kinds::medialive::InputId).
/// Changing one of these replaces it: `InputNetworkLocation`, `RouterSettings`, `Type`, `Vpc`.
/// Attributes: `Arn`, `Destinations`, `Id`, `Sources`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInput(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::Input",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("input.rules"),
};

impl CfnInput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::Input";

    /// `CfnInput` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings that apply only if the input is a push type of input.
    ///
    /// `Destinations`; updated in place.
    pub fn destinations(
        mut self,
        value: impl IntoValue<List<InputDestinationRequestProperty>>,
    ) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// Settings that apply only if the input is an Elemental Link input.
    ///
    /// `InputDevices`; updated in place.
    pub fn input_devices(
        mut self,
        value: impl IntoValue<List<InputDeviceSettingsProperty>>,
    ) -> Self {
        self.0.put("InputDevices", value.into_value().into_node());
        self
    }

    /// The `InputNetworkLocation` property.
    ///
    /// `InputNetworkLocation`; an update replaces the resource.
    pub fn input_network_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputNetworkLocation", value.into_value().into_node());
        self
    }

    /// The list of input security groups (referenced by IDs) to attach to the input if the input is a push type.
    ///
    /// `InputSecurityGroups`; updated in place.
    pub fn input_security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("InputSecurityGroups", value.into_value().into_node());
        self
    }

    /// Settings that apply only if the input is a MediaConnect input.
    ///
    /// `MediaConnectFlows`; updated in place.
    pub fn media_connect_flows(
        mut self,
        value: impl IntoValue<List<MediaConnectFlowRequestProperty>>,
    ) -> Self {
        self.0
            .put("MediaConnectFlows", value.into_value().into_node());
        self
    }

    /// The `MulticastSettings` property.
    ///
    /// `MulticastSettings`; updated in place.
    pub fn multicast_settings(
        mut self,
        value: impl IntoValue<MulticastSettingsCreateRequestProperty>,
    ) -> Self {
        self.0
            .put("MulticastSettings", value.into_value().into_node());
        self
    }

    /// A name for the input.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The IAM role for MediaLive to assume when creating a MediaConnect input or Amazon VPC input. This doesn't apply to other types of inputs. The role is identified by its ARN.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The `RouterSettings` property.
    ///
    /// `RouterSettings`; an update replaces the resource.
    pub fn router_settings(mut self, value: impl IntoValue<RouterSettingsProperty>) -> Self {
        self.0.put("RouterSettings", value.into_value().into_node());
        self
    }

    /// The `SdiSources` property.
    ///
    /// `SdiSources`; updated in place.
    pub fn sdi_sources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SdiSources", value.into_value().into_node());
        self
    }

    /// The `Smpte2110ReceiverGroupSettings` property.
    ///
    /// `Smpte2110ReceiverGroupSettings`; updated in place.
    pub fn smpte2110_receiver_group_settings(
        mut self,
        value: impl IntoValue<Smpte2110ReceiverGroupSettingsProperty>,
    ) -> Self {
        self.0.put(
            "Smpte2110ReceiverGroupSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings that apply only if the input is a pull type of input.
    ///
    /// `Sources`; updated in place.
    pub fn sources(mut self, value: impl IntoValue<List<InputSourceRequestProperty>>) -> Self {
        self.0.put("Sources", value.into_value().into_node());
        self
    }

    /// The `SrtSettings` property.
    ///
    /// `SrtSettings`; updated in place.
    pub fn srt_settings(mut self, value: impl IntoValue<SrtSettingsRequestProperty>) -> Self {
        self.0.put("SrtSettings", value.into_value().into_node());
        self
    }

    /// A collection of tags for this input. Each tag is a key-value pair.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type for this input.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// Settings that apply only if the input is an push input where the source is on Amazon VPC.
    ///
    /// `Vpc`; an update replaces the resource.
    pub fn vpc(mut self, value: impl IntoValue<InputVpcRequestProperty>) -> Self {
        self.0.put("Vpc", value.into_value().into_node());
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

impl Construct for CfnInput {
    type Handle = CfnInputRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInputRef {
        CfnInputRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInput`] of a stack.
pub struct CfnInputRef(NodeRef);

impl Clone for CfnInputRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInputRef {}
impl AsNode for CfnInputRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInputRef {
    /// What `Ref` returns: its `Id`, a [`medialive::InputId`](kinds::medialive::InputId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::InputId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the MediaLive input. For example: arn:aws:medialive:us-west-1:111122223333:medialive:input:1234567. MediaLive creates this ARN when it creates the input.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::InputArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// For a push input, the the destination or destinations for the input. The destinations are the URLs of locations on MediaLive where the upstream system pushes the content to, for this input. MediaLive creates these addresses when it creates the input.
    ///
    /// `Fn::GetAtt` of `Destinations`.
    #[inline]
    pub fn attr_destinations(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Destinations")))
    }

    /// The unique ID for the device.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::medialive::InputId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// For a pull input, the source or sources for the input. The sources are the URLs of locations on the upstream system where MediaLive pulls the content from, for this input. You included these URLs in the create request.
    ///
    /// `Fn::GetAtt` of `Sources`.
    #[inline]
    pub fn attr_sources(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Sources")))
    }
}

impl IntoValue<kinds::medialive::InputId> for &CfnInputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::InputId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::InputArn> for &CfnInputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::InputArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Settings that apply only if the input is a push type of input.
///
/// The parent of this entity is Input.
///
/// The property type `InputDestinationRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputDestinationRequestProperty(Object);

impl InputDestinationRequestProperty {
    /// `InputDestinationRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Network` property.
    ///
    /// `Network`.
    pub fn network(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Network", value.into_value().into_node());
        self
    }

    /// The `NetworkRoutes` property.
    ///
    /// `NetworkRoutes`.
    pub fn network_routes(
        mut self,
        value: impl IntoValue<List<InputRequestDestinationRouteProperty>>,
    ) -> Self {
        self.0.put("NetworkRoutes", value.into_value().into_node());
        self
    }

    /// The `StaticIpAddress` property.
    ///
    /// `StaticIpAddress`.
    pub fn static_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StaticIpAddress", value.into_value().into_node());
        self
    }

    /// The stream name (application name/application instance) for the location the RTMP source content will be pushed to in MediaLive.
    ///
    /// `StreamName`.
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamName", value.into_value().into_node());
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

impl Kind for InputDestinationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputDestinationRequestProperty> for InputDestinationRequestProperty {}
impl From<InputDestinationRequestProperty> for Node {
    #[inline]
    fn from(value: InputDestinationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputDestinationRequestProperty> for InputDestinationRequestProperty {
    #[inline]
    fn into_value(self) -> Value<InputDestinationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that apply only if the input is an Elemental Link input.
///
/// The parent of this entity is Input.
///
/// The property type `InputDeviceSettings` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputDeviceSettingsProperty(Object);

impl InputDeviceSettingsProperty {
    /// `InputDeviceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique ID for the device.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
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

impl Kind for InputDeviceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputDeviceSettingsProperty> for InputDeviceSettingsProperty {}
impl From<InputDeviceSettingsProperty> for Node {
    #[inline]
    fn from(value: InputDeviceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputDeviceSettingsProperty> for InputDeviceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<InputDeviceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InputRequestDestinationRoute` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputRequestDestinationRouteProperty(Object);

impl InputRequestDestinationRouteProperty {
    /// `InputRequestDestinationRouteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Cidr` property.
    ///
    /// `Cidr`.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
        self
    }

    /// The `Gateway` property.
    ///
    /// `Gateway`.
    pub fn gateway(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Gateway", value.into_value().into_node());
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

impl Kind for InputRequestDestinationRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputRequestDestinationRouteProperty> for InputRequestDestinationRouteProperty {}
impl From<InputRequestDestinationRouteProperty> for Node {
    #[inline]
    fn from(value: InputRequestDestinationRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputRequestDestinationRouteProperty> for InputRequestDestinationRouteProperty {
    #[inline]
    fn into_value(self) -> Value<InputRequestDestinationRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InputSdpLocation` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSdpLocationProperty(Object);

impl InputSdpLocationProperty {
    /// `InputSdpLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MediaIndex` property.
    ///
    /// `MediaIndex`.
    pub fn media_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MediaIndex", value.into_value().into_node());
        self
    }

    /// The `SdpUrl` property.
    ///
    /// `SdpUrl`.
    pub fn sdp_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SdpUrl", value.into_value().into_node());
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

impl Kind for InputSdpLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSdpLocationProperty> for InputSdpLocationProperty {}
impl From<InputSdpLocationProperty> for Node {
    #[inline]
    fn from(value: InputSdpLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSdpLocationProperty> for InputSdpLocationProperty {
    #[inline]
    fn into_value(self) -> Value<InputSdpLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that apply only if the input is a pull type of input.
///
/// The parent of this entity is Input.
///
/// The property type `InputSourceRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSourceRequestProperty(Object);

impl InputSourceRequestProperty {
    /// `InputSourceRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password parameter that holds the password for accessing the upstream system. The password parameter applies only if the upstream system requires credentials.
    ///
    /// `PasswordParam`.
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PasswordParam", value.into_value().into_node());
        self
    }

    /// For a pull input, the URL where MediaLive pulls the source content from.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// The user name to connect to the upstream system. The user name applies only if the upstream system requires credentials.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for InputSourceRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSourceRequestProperty> for InputSourceRequestProperty {}
impl From<InputSourceRequestProperty> for Node {
    #[inline]
    fn from(value: InputSourceRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSourceRequestProperty> for InputSourceRequestProperty {
    #[inline]
    fn into_value(self) -> Value<InputSourceRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that apply only if the input is an push input where the source is on Amazon VPC.
///
/// The parent of this entity is Input.
///
/// The property type `InputVpcRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputVpcRequestProperty(Object);

impl InputVpcRequestProperty {
    /// `InputVpcRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of up to five VPC security group IDs to attach to the input VPC network interfaces. The security groups require subnet IDs. If none are specified, MediaLive uses the VPC default security group.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The list of two VPC subnet IDs from the same VPC. You must associate subnet IDs to two unique Availability Zones.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for InputVpcRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputVpcRequestProperty> for InputVpcRequestProperty {}
impl From<InputVpcRequestProperty> for Node {
    #[inline]
    fn from(value: InputVpcRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputVpcRequestProperty> for InputVpcRequestProperty {
    #[inline]
    fn into_value(self) -> Value<InputVpcRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that apply only if the input is a MediaConnect input.
///
/// The parent of this entity is Input.
///
/// The property type `MediaConnectFlowRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConnectFlowRequestProperty(Object);

impl MediaConnectFlowRequestProperty {
    /// `MediaConnectFlowRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of one or two MediaConnect flows that are the sources for this MediaConnect input.
    ///
    /// `FlowArn`.
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FlowArn", value.into_value().into_node());
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

impl Kind for MediaConnectFlowRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConnectFlowRequestProperty> for MediaConnectFlowRequestProperty {}
impl From<MediaConnectFlowRequestProperty> for Node {
    #[inline]
    fn from(value: MediaConnectFlowRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConnectFlowRequestProperty> for MediaConnectFlowRequestProperty {
    #[inline]
    fn into_value(self) -> Value<MediaConnectFlowRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MulticastSettingsCreateRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct MulticastSettingsCreateRequestProperty(Object);

impl MulticastSettingsCreateRequestProperty {
    /// `MulticastSettingsCreateRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Sources` property.
    ///
    /// `Sources`.
    pub fn sources(
        mut self,
        value: impl IntoValue<List<MulticastSourceCreateRequestProperty>>,
    ) -> Self {
        self.0.put("Sources", value.into_value().into_node());
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

impl Kind for MulticastSettingsCreateRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MulticastSettingsCreateRequestProperty> for MulticastSettingsCreateRequestProperty {}
impl From<MulticastSettingsCreateRequestProperty> for Node {
    #[inline]
    fn from(value: MulticastSettingsCreateRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MulticastSettingsCreateRequestProperty> for MulticastSettingsCreateRequestProperty {
    #[inline]
    fn into_value(self) -> Value<MulticastSettingsCreateRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MulticastSourceCreateRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct MulticastSourceCreateRequestProperty(Object);

impl MulticastSourceCreateRequestProperty {
    /// `MulticastSourceCreateRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SourceIp` property.
    ///
    /// `SourceIp`.
    pub fn source_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceIp", value.into_value().into_node());
        self
    }

    /// The `Url` property.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for MulticastSourceCreateRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MulticastSourceCreateRequestProperty> for MulticastSourceCreateRequestProperty {}
impl From<MulticastSourceCreateRequestProperty> for Node {
    #[inline]
    fn from(value: MulticastSourceCreateRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MulticastSourceCreateRequestProperty> for MulticastSourceCreateRequestProperty {
    #[inline]
    fn into_value(self) -> Value<MulticastSourceCreateRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterDestinationSettings` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterDestinationSettingsProperty(Object);

impl RouterDestinationSettingsProperty {
    /// `RouterDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AvailabilityZoneName` property.
    ///
    /// `AvailabilityZoneName`.
    pub fn availability_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneName", value.into_value().into_node());
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

impl Kind for RouterDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterDestinationSettingsProperty> for RouterDestinationSettingsProperty {}
impl From<RouterDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: RouterDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterDestinationSettingsProperty> for RouterDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RouterDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterSettings` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterSettingsProperty(Object);

impl RouterSettingsProperty {
    /// `RouterSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Destinations` property.
    ///
    /// `Destinations`.
    pub fn destinations(
        mut self,
        value: impl IntoValue<List<RouterDestinationSettingsProperty>>,
    ) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// The `EncryptionType` property.
    ///
    /// `EncryptionType`.
    pub fn encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionType", value.into_value().into_node());
        self
    }

    /// The `SecretArn` property.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for RouterSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterSettingsProperty> for RouterSettingsProperty {}
impl From<RouterSettingsProperty> for Node {
    #[inline]
    fn from(value: RouterSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterSettingsProperty> for RouterSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RouterSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Smpte2110ReceiverGroup` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct Smpte2110ReceiverGroupProperty(Object);

impl Smpte2110ReceiverGroupProperty {
    /// `Smpte2110ReceiverGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SdpSettings` property.
    ///
    /// `SdpSettings`.
    pub fn sdp_settings(
        mut self,
        value: impl IntoValue<Smpte2110ReceiverGroupSdpSettingsProperty>,
    ) -> Self {
        self.0.put("SdpSettings", value.into_value().into_node());
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

impl Kind for Smpte2110ReceiverGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Smpte2110ReceiverGroupProperty> for Smpte2110ReceiverGroupProperty {}
impl From<Smpte2110ReceiverGroupProperty> for Node {
    #[inline]
    fn from(value: Smpte2110ReceiverGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Smpte2110ReceiverGroupProperty> for Smpte2110ReceiverGroupProperty {
    #[inline]
    fn into_value(self) -> Value<Smpte2110ReceiverGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Smpte2110ReceiverGroupSdpSettings` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct Smpte2110ReceiverGroupSdpSettingsProperty(Object);

impl Smpte2110ReceiverGroupSdpSettingsProperty {
    /// `Smpte2110ReceiverGroupSdpSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AncillarySdps` property.
    ///
    /// `AncillarySdps`.
    pub fn ancillary_sdps(mut self, value: impl IntoValue<List<InputSdpLocationProperty>>) -> Self {
        self.0.put("AncillarySdps", value.into_value().into_node());
        self
    }

    /// The `AudioSdps` property.
    ///
    /// `AudioSdps`.
    pub fn audio_sdps(mut self, value: impl IntoValue<List<InputSdpLocationProperty>>) -> Self {
        self.0.put("AudioSdps", value.into_value().into_node());
        self
    }

    /// The `VideoSdp` property.
    ///
    /// `VideoSdp`.
    pub fn video_sdp(mut self, value: impl IntoValue<InputSdpLocationProperty>) -> Self {
        self.0.put("VideoSdp", value.into_value().into_node());
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

impl Kind for Smpte2110ReceiverGroupSdpSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Smpte2110ReceiverGroupSdpSettingsProperty>
    for Smpte2110ReceiverGroupSdpSettingsProperty
{
}
impl From<Smpte2110ReceiverGroupSdpSettingsProperty> for Node {
    #[inline]
    fn from(value: Smpte2110ReceiverGroupSdpSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Smpte2110ReceiverGroupSdpSettingsProperty>
    for Smpte2110ReceiverGroupSdpSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<Smpte2110ReceiverGroupSdpSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Smpte2110ReceiverGroupSettings` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct Smpte2110ReceiverGroupSettingsProperty(Object);

impl Smpte2110ReceiverGroupSettingsProperty {
    /// `Smpte2110ReceiverGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Smpte2110ReceiverGroups` property.
    ///
    /// `Smpte2110ReceiverGroups`.
    pub fn smpte2110_receiver_groups(
        mut self,
        value: impl IntoValue<List<Smpte2110ReceiverGroupProperty>>,
    ) -> Self {
        self.0
            .put("Smpte2110ReceiverGroups", value.into_value().into_node());
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

impl Kind for Smpte2110ReceiverGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Smpte2110ReceiverGroupSettingsProperty> for Smpte2110ReceiverGroupSettingsProperty {}
impl From<Smpte2110ReceiverGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: Smpte2110ReceiverGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Smpte2110ReceiverGroupSettingsProperty> for Smpte2110ReceiverGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Smpte2110ReceiverGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtCallerDecryptionRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtCallerDecryptionRequestProperty(Object);

impl SrtCallerDecryptionRequestProperty {
    /// `SrtCallerDecryptionRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Algorithm` property.
    ///
    /// `Algorithm`.
    pub fn algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Algorithm", value.into_value().into_node());
        self
    }

    /// The `PassphraseSecretArn` property.
    ///
    /// `PassphraseSecretArn`.
    pub fn passphrase_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("PassphraseSecretArn", value.into_value().into_node());
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

impl Kind for SrtCallerDecryptionRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtCallerDecryptionRequestProperty> for SrtCallerDecryptionRequestProperty {}
impl From<SrtCallerDecryptionRequestProperty> for Node {
    #[inline]
    fn from(value: SrtCallerDecryptionRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtCallerDecryptionRequestProperty> for SrtCallerDecryptionRequestProperty {
    #[inline]
    fn into_value(self) -> Value<SrtCallerDecryptionRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtCallerSourceRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtCallerSourceRequestProperty(Object);

impl SrtCallerSourceRequestProperty {
    /// `SrtCallerSourceRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Decryption` property.
    ///
    /// `Decryption`.
    pub fn decryption(mut self, value: impl IntoValue<SrtCallerDecryptionRequestProperty>) -> Self {
        self.0.put("Decryption", value.into_value().into_node());
        self
    }

    /// The `MinimumLatency` property.
    ///
    /// `MinimumLatency`.
    pub fn minimum_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumLatency", value.into_value().into_node());
        self
    }

    /// The `SrtListenerAddress` property.
    ///
    /// `SrtListenerAddress`.
    pub fn srt_listener_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SrtListenerAddress", value.into_value().into_node());
        self
    }

    /// The `SrtListenerPort` property.
    ///
    /// `SrtListenerPort`.
    pub fn srt_listener_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SrtListenerPort", value.into_value().into_node());
        self
    }

    /// The `StreamId` property.
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

impl Kind for SrtCallerSourceRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtCallerSourceRequestProperty> for SrtCallerSourceRequestProperty {}
impl From<SrtCallerSourceRequestProperty> for Node {
    #[inline]
    fn from(value: SrtCallerSourceRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtCallerSourceRequestProperty> for SrtCallerSourceRequestProperty {
    #[inline]
    fn into_value(self) -> Value<SrtCallerSourceRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtListenerDecryptionRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtListenerDecryptionRequestProperty(Object);

impl SrtListenerDecryptionRequestProperty {
    /// `SrtListenerDecryptionRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Algorithm` property.
    ///
    /// `Algorithm`.
    pub fn algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Algorithm", value.into_value().into_node());
        self
    }

    /// The `PassphraseSecretArn` property.
    ///
    /// `PassphraseSecretArn`.
    pub fn passphrase_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("PassphraseSecretArn", value.into_value().into_node());
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

impl Kind for SrtListenerDecryptionRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtListenerDecryptionRequestProperty> for SrtListenerDecryptionRequestProperty {}
impl From<SrtListenerDecryptionRequestProperty> for Node {
    #[inline]
    fn from(value: SrtListenerDecryptionRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtListenerDecryptionRequestProperty> for SrtListenerDecryptionRequestProperty {
    #[inline]
    fn into_value(self) -> Value<SrtListenerDecryptionRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtListenerSettingsRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtListenerSettingsRequestProperty(Object);

impl SrtListenerSettingsRequestProperty {
    /// `SrtListenerSettingsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Decryption` property.
    ///
    /// `Decryption`.
    pub fn decryption(
        mut self,
        value: impl IntoValue<SrtListenerDecryptionRequestProperty>,
    ) -> Self {
        self.0.put("Decryption", value.into_value().into_node());
        self
    }

    /// The `MinimumLatency` property.
    ///
    /// `MinimumLatency`.
    pub fn minimum_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumLatency", value.into_value().into_node());
        self
    }

    /// The `StreamId` property.
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

impl Kind for SrtListenerSettingsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtListenerSettingsRequestProperty> for SrtListenerSettingsRequestProperty {}
impl From<SrtListenerSettingsRequestProperty> for Node {
    #[inline]
    fn from(value: SrtListenerSettingsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtListenerSettingsRequestProperty> for SrtListenerSettingsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<SrtListenerSettingsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtSettingsRequest` of `AWS::MediaLive::Input`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtSettingsRequestProperty(Object);

impl SrtSettingsRequestProperty {
    /// `SrtSettingsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SrtCallerSources` property.
    ///
    /// `SrtCallerSources`.
    pub fn srt_caller_sources(
        mut self,
        value: impl IntoValue<List<SrtCallerSourceRequestProperty>>,
    ) -> Self {
        self.0
            .put("SrtCallerSources", value.into_value().into_node());
        self
    }

    /// The `SrtListenerSettings` property.
    ///
    /// `SrtListenerSettings`.
    pub fn srt_listener_settings(
        mut self,
        value: impl IntoValue<SrtListenerSettingsRequestProperty>,
    ) -> Self {
        self.0
            .put("SrtListenerSettings", value.into_value().into_node());
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

impl Kind for SrtSettingsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtSettingsRequestProperty> for SrtSettingsRequestProperty {}
impl From<SrtSettingsRequestProperty> for Node {
    #[inline]
    fn from(value: SrtSettingsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtSettingsRequestProperty> for SrtSettingsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<SrtSettingsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
