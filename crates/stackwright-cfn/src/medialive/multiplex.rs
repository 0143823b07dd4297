// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::Multiplex` and its property types.

use crate::l1::*;

/// The multiplex object.
///
/// `AWS::MediaLive::Multiplex`; `Ref` returns its `Id`, a [`medialive::MultiplexId`](kinds::medialive::MultiplexId).
/// Changing one of these replaces it: `AvailabilityZones`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMultiplex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::Multiplex",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("multiplex.rules"),
};

impl CfnMultiplex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::Multiplex";

    /// `CfnMultiplex` with its required properties, in alphabetical order:
    ///
    /// - `availability_zones`: A list of availability zones for the multiplex.
    /// - `multiplex_settings`: Configuration for a multiplex event.
    /// - `name`: The name of the multiplex.
    pub fn new(
        availability_zones: impl IntoValue<List<kinds::ec2::AvailabilityZoneName>>,
        multiplex_settings: impl IntoValue<MultiplexSettingsProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailabilityZones",
            availability_zones.into_value().into_node(),
        );
        object_.put(
            "MultiplexSettings",
            multiplex_settings.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of the multiplex output destinations.
    ///
    /// `Destinations`; updated in place.
    pub fn destinations(
        mut self,
        value: impl IntoValue<List<MultiplexOutputDestinationProperty>>,
    ) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// A collection of key-value pairs.
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

impl Construct for CfnMultiplex {
    type Handle = CfnMultiplexRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMultiplexRef {
        CfnMultiplexRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMultiplex`] of a stack.
pub struct CfnMultiplexRef(NodeRef);

impl Clone for CfnMultiplexRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMultiplexRef {}
impl AsNode for CfnMultiplexRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMultiplexRef {
    /// What `Ref` returns: its `Id`, a [`medialive::MultiplexId`](kinds::medialive::MultiplexId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::MultiplexId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique arn of the multiplex.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::MultiplexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique id of the multiplex.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::medialive::MultiplexId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The number of currently healthy pipelines.
    ///
    /// `Fn::GetAtt` of `PipelinesRunningCount`.
    #[inline]
    pub fn attr_pipelines_running_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PipelinesRunningCount")))
    }

    /// The number of programs in the multiplex.
    ///
    /// `Fn::GetAtt` of `ProgramCount`.
    #[inline]
    pub fn attr_program_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProgramCount")))
    }

    /// The current state of the multiplex.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::medialive::MultiplexId> for &CfnMultiplexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::MultiplexId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::MultiplexArn> for &CfnMultiplexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::MultiplexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Multiplex MediaConnect output destination settings.
///
/// The property type `MultiplexMediaConnectOutputDestinationSettings` of `AWS::MediaLive::Multiplex`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexMediaConnectOutputDestinationSettingsProperty(Object);

impl MultiplexMediaConnectOutputDestinationSettingsProperty {
    /// `MultiplexMediaConnectOutputDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The MediaConnect entitlement ARN available as a Flow source.
    ///
    /// `EntitlementArn`.
    pub fn entitlement_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntitlementArn", value.into_value().into_node());
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

impl Kind for MultiplexMediaConnectOutputDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexMediaConnectOutputDestinationSettingsProperty>
    for MultiplexMediaConnectOutputDestinationSettingsProperty
{
}
impl From<MultiplexMediaConnectOutputDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexMediaConnectOutputDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexMediaConnectOutputDestinationSettingsProperty>
    for MultiplexMediaConnectOutputDestinationSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MultiplexMediaConnectOutputDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Multiplex output destination settings
///
/// The property type `MultiplexOutputDestination` of `AWS::MediaLive::Multiplex`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexOutputDestinationProperty(Object);

impl MultiplexOutputDestinationProperty {
    /// `MultiplexOutputDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Multiplex MediaConnect output destination settings.
    ///
    /// `MultiplexMediaConnectOutputDestinationSettings`.
    pub fn multiplex_media_connect_output_destination_settings(
        mut self,
        value: impl IntoValue<MultiplexMediaConnectOutputDestinationSettingsProperty>,
    ) -> Self {
        self.0.put(
            "MultiplexMediaConnectOutputDestinationSettings",
            value.into_value().into_node(),
        );
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

impl Kind for MultiplexOutputDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexOutputDestinationProperty> for MultiplexOutputDestinationProperty {}
impl From<MultiplexOutputDestinationProperty> for Node {
    #[inline]
    fn from(value: MultiplexOutputDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexOutputDestinationProperty> for MultiplexOutputDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexOutputDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration for a Multiplex event
///
/// The property type `MultiplexSettings` of `AWS::MediaLive::Multiplex`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexSettingsProperty(Object);

impl MultiplexSettingsProperty {
    /// `MultiplexSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `transport_stream_bitrate`: Transport stream bit rate.
    /// - `transport_stream_id`: Transport stream ID.
    pub fn new(
        transport_stream_bitrate: impl IntoValue<i64>,
        transport_stream_id: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransportStreamBitrate",
            transport_stream_bitrate.into_value().into_node(),
        );
        object_.put(
            "TransportStreamId",
            transport_stream_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Maximum video buffer delay in milliseconds.
    ///
    /// `MaximumVideoBufferDelayMilliseconds`.
    pub fn maximum_video_buffer_delay_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumVideoBufferDelayMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Transport stream reserved bit rate.
    ///
    /// `TransportStreamReservedBitrate`.
    pub fn transport_stream_reserved_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "TransportStreamReservedBitrate",
            value.into_value().into_node(),
        );
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

impl Kind for MultiplexSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexSettingsProperty> for MultiplexSettingsProperty {}
impl From<MultiplexSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexSettingsProperty> for MultiplexSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
