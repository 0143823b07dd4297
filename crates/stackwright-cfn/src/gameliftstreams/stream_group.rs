// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLiftStreams::StreamGroup` and its property types.

use crate::l1::*;

/// The `AWS::GameLiftStreams::StreamGroup` resource defines a group of compute resources that will be running and streaming your game. When you create a stream group, you specify the hardware configuration (CPU, GPU, RAM) that will run your game (known as the *stream class* ), the geographical locations where your game can run, and the number of streams that can run simultaneously in each location (known as *stream capacity* ). Stream groups manage how Amazon GameLift Streams allocates resources and handles concurrent streams, allowing you to effectively manage capacity and costs.
///
/// There are two types of stream capacity: always-on and on-demand.
///
/// - *Always-on*: The streaming capacity that is allocated and ready to handle stream requests without delay. You pay for this capacity whether it's in use or not. Best for quickest time from streaming request to streaming session. Default is 1 (2 for high stream classes) when creating a stream group or adding a location.
/// - *On-demand*: The streaming capacity that Amazon GameLift Streams can allocate in response to stream requests, and then de-allocate when the session has terminated. This offers a cost control measure at the expense of a greater startup time (typically under 5 minutes). Default is 0 when creating a stream group or adding a location.
///
/// Values for capacity must be whole number multiples of the tenancy value of the stream group's stream class.
///
/// > Application association is not currently supported in CloudFormation. To link additional applications to a stream group, use the Amazon GameLift Streams console or the AWS CLI.
///
/// `AWS::GameLiftStreams::StreamGroup`; `Ref` returns its `Arn`, a [`gameliftstreams::StreamGroupArn`](kinds::gameliftstreams::StreamGroupArn).
/// Changing one of these replaces it: `StreamClass`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-streamgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStreamGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLiftStreams::StreamGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnStreamGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLiftStreams::StreamGroup";

    /// `CfnStreamGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: A descriptive label for the stream group.
    /// - `location_configurations`: A set of one or more locations and the streaming capacity for each location.
    /// - `stream_class`: The target stream quality for sessions that are hosted in this stream group.
    pub fn new(
        description: impl IntoValue<String>,
        location_configurations: impl IntoValue<List<LocationConfigurationProperty>>,
        stream_class: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put(
            "LocationConfigurations",
            location_configurations.into_value().into_node(),
        );
        object_.put("StreamClass", stream_class.into_value().into_node());
        Self(object_)
    }

    /// Object that identifies the Amazon GameLift Streams application to stream with this stream group.
    ///
    /// `DefaultApplication`; updated in place.
    pub fn default_application(
        mut self,
        value: impl IntoValue<DefaultApplicationProperty>,
    ) -> Self {
        self.0
            .put("DefaultApplication", value.into_value().into_node());
        self
    }

    /// A list of labels to assign to the new stream group resource. Tags are developer-defined key-value pairs. Tagging AWS resources is useful for resource management, access management and cost allocation. See [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnStreamGroup {
    type Handle = CfnStreamGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamGroupRef {
        CfnStreamGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStreamGroup`] of a stack.
pub struct CfnStreamGroupRef(NodeRef);

impl Clone for CfnStreamGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamGroupRef {}
impl AsNode for CfnStreamGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamGroupRef {
    /// What `Ref` returns: its `Arn`, a [`gameliftstreams::StreamGroupArn`](kinds::gameliftstreams::StreamGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gameliftstreams::StreamGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html) that uniquely identifies the stream group resource. For example: `arn:aws:gameliftstreams:us-west-2:123456789012:streamgroup/sg-1AB2C3De4`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::gameliftstreams::StreamGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// An ID that uniquely identifies the stream group resource. For example: `sg-1AB2C3De4`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::gameliftstreams::StreamGroupArn> for &CfnStreamGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gameliftstreams::StreamGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents the default Amazon GameLift Streams application that a stream group hosts.
///
/// The property type `DefaultApplication` of `AWS::GameLiftStreams::StreamGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultApplicationProperty(Object);

impl DefaultApplicationProperty {
    /// `DefaultApplicationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html) that uniquely identifies the application resource. Example ARN: `arn:aws:gameliftstreams:us-west-2:111122223333:application/a-9ZY8X7Wv6`.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// An ID that uniquely identifies the application resource. Example ID: `a-9ZY8X7Wv6`.
    ///
    /// `Id`; an update replaces the resource.
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

impl Kind for DefaultApplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultApplicationProperty> for DefaultApplicationProperty {}
impl From<DefaultApplicationProperty> for Node {
    #[inline]
    fn from(value: DefaultApplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultApplicationProperty> for DefaultApplicationProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultApplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings that define a stream group's stream capacity for a location. When configuring a location for the first time, you must specify a numeric value for at least one of the two capacity types.
///
/// The property type `LocationConfiguration` of `AWS::GameLiftStreams::StreamGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationConfigurationProperty(Object);

impl LocationConfigurationProperty {
    /// `LocationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `location_name`: A location's name.
    pub fn new(location_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocationName", location_name.into_value().into_node());
        Self(object_)
    }

    /// This setting, if non-zero, indicates minimum streaming capacity which is allocated to you and is never released back to the service. You pay for this base level of capacity at all times, whether used or idle.
    ///
    /// `AlwaysOnCapacity`.
    pub fn always_on_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AlwaysOnCapacity", value.into_value().into_node());
        self
    }

    /// The `MaximumCapacity` property.
    ///
    /// `MaximumCapacity`.
    pub fn maximum_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumCapacity", value.into_value().into_node());
        self
    }

    /// This field is deprecated. Use MaximumCapacity instead. This parameter is ignored when MaximumCapacity is specified.
    ///
    /// The streaming capacity that Amazon GameLift Streams can allocate in response to stream requests, and then de-allocate when the session has terminated. This offers a cost control measure at the expense of a greater startup time (typically under 5 minutes). Default is 0 when you create a stream group or add a location.
    ///
    /// `OnDemandCapacity`.
    pub fn on_demand_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OnDemandCapacity", value.into_value().into_node());
        self
    }

    /// The `TargetIdleCapacity` property.
    ///
    /// `TargetIdleCapacity`.
    pub fn target_idle_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetIdleCapacity", value.into_value().into_node());
        self
    }

    /// The `VpcTransitConfiguration` property.
    ///
    /// `VpcTransitConfiguration`.
    pub fn vpc_transit_configuration(
        mut self,
        value: impl IntoValue<VpcTransitConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VpcTransitConfiguration", value.into_value().into_node());
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

impl Kind for LocationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationConfigurationProperty> for LocationConfigurationProperty {}
impl From<LocationConfigurationProperty> for Node {
    #[inline]
    fn from(value: LocationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationConfigurationProperty> for LocationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VpcTransitConfiguration` of `AWS::GameLiftStreams::StreamGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcTransitConfigurationProperty(Object);

impl VpcTransitConfigurationProperty {
    /// `VpcTransitConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ipv4_cidr_blocks`
    /// - `vpc_id`
    pub fn new(
        ipv4_cidr_blocks: impl IntoValue<List<String>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ipv4CidrBlocks", ipv4_cidr_blocks.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
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

impl Kind for VpcTransitConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcTransitConfigurationProperty> for VpcTransitConfigurationProperty {}
impl From<VpcTransitConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcTransitConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcTransitConfigurationProperty> for VpcTransitConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcTransitConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
