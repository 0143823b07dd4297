// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::RoutingProfile` and its property types.

use crate::l1::*;

/// Creates a new routing profile.
///
/// `AWS::Connect::RoutingProfile`; `Ref` returns its `RoutingProfileArn`, a [`connect::RoutingProfileArn`](kinds::connect::RoutingProfileArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoutingProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::RoutingProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("routing_profile.rules"),
};

impl CfnRoutingProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::RoutingProfile";

    /// `CfnRoutingProfile` with its required properties, in alphabetical order:
    ///
    /// - `default_outbound_queue_arn`: The Amazon Resource Name (ARN) of the default outbound queue for the routing profile.
    /// - `description`: The description of the routing profile.
    /// - `instance_arn`: The identifier of the Connect Customer instance.
    /// - `media_concurrencies`: The channels agents can handle in the Contact Control Panel (CCP) for this routing profile.
    /// - `name`: The name of the routing profile.
    pub fn new(
        default_outbound_queue_arn: impl IntoValue<kinds::sqs::QueueArn>,
        description: impl IntoValue<String>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        media_concurrencies: impl IntoValue<List<MediaConcurrencyProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultOutboundQueueArn",
            default_outbound_queue_arn.into_value().into_node(),
        );
        object_.put("Description", description.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put(
            "MediaConcurrencies",
            media_concurrencies.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Whether agents with this routing profile will have their routing order calculated based on *time since their last inbound contact* or *longest idle time*.
    ///
    /// `AgentAvailabilityTimer`; one of `TIME_SINCE_LAST_ACTIVITY`, `TIME_SINCE_LAST_INBOUND`; updated in place.
    pub fn agent_availability_timer(
        mut self,
        value: impl IntoValue<AgentAvailabilityTimer>,
    ) -> Self {
        self.0
            .put("AgentAvailabilityTimer", value.into_value().into_node());
        self
    }

    /// Contains information about the queue and channel for manual assignment behaviour can be enabled.
    ///
    /// `ManualAssignmentQueueConfigs`; updated in place.
    pub fn manual_assignment_queue_configs(
        mut self,
        value: impl IntoValue<List<RoutingProfileManualAssignmentQueueConfigProperty>>,
    ) -> Self {
        self.0.put(
            "ManualAssignmentQueueConfigs",
            value.into_value().into_node(),
        );
        self
    }

    /// The inbound queues associated with the routing profile. If no queue is added, the agent can make only outbound calls.
    ///
    /// `QueueConfigs`; updated in place.
    pub fn queue_configs(
        mut self,
        value: impl IntoValue<List<RoutingProfileQueueConfigProperty>>,
    ) -> Self {
        self.0.put("QueueConfigs", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnRoutingProfile {
    type Handle = CfnRoutingProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRoutingProfileRef {
        CfnRoutingProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRoutingProfile`] of a stack.
pub struct CfnRoutingProfileRef(NodeRef);

impl Clone for CfnRoutingProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRoutingProfileRef {}
impl AsNode for CfnRoutingProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRoutingProfileRef {
    /// What `Ref` returns: its `RoutingProfileArn`, a [`connect::RoutingProfileArn`](kinds::connect::RoutingProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::RoutingProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the routing profile.
    ///
    /// `Fn::GetAtt` of `RoutingProfileArn`.
    #[inline]
    pub fn attr_routing_profile_arn(&self) -> Value<kinds::connect::RoutingProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutingProfileArn")))
    }
}

impl IntoValue<kinds::connect::RoutingProfileArn> for &CfnRoutingProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::RoutingProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines the cross-channel routing behavior that allows an agent working on a contact in one channel to be offered a contact from a different channel.
///
/// The property type `CrossChannelBehavior` of `AWS::Connect::RoutingProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossChannelBehaviorProperty(Object);

impl CrossChannelBehaviorProperty {
    /// `CrossChannelBehaviorProperty` with its required properties, in alphabetical order:
    ///
    /// - `behavior_type`: Specifies the other channels that can be routed to an agent handling their current channel.
    pub fn new(behavior_type: impl IntoValue<BehaviorType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BehaviorType", behavior_type.into_value().into_node());
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

impl Kind for CrossChannelBehaviorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossChannelBehaviorProperty> for CrossChannelBehaviorProperty {}
impl From<CrossChannelBehaviorProperty> for Node {
    #[inline]
    fn from(value: CrossChannelBehaviorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossChannelBehaviorProperty> for CrossChannelBehaviorProperty {
    #[inline]
    fn into_value(self) -> Value<CrossChannelBehaviorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about which channels are supported, and how many contacts an agent can have on a channel simultaneously.
///
/// The property type `MediaConcurrency` of `AWS::Connect::RoutingProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConcurrencyProperty(Object);

impl MediaConcurrencyProperty {
    /// `MediaConcurrencyProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel`: The channels that agents can handle in the Contact Control Panel (CCP).
    /// - `concurrency`: The number of contacts an agent can have on a channel simultaneously.
    pub fn new(channel: impl IntoValue<super::Channel>, concurrency: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Channel", channel.into_value().into_node());
        object_.put("Concurrency", concurrency.into_value().into_node());
        Self(object_)
    }

    /// Defines the cross-channel routing behavior for each channel that is enabled for this Routing Profile. For example, this allows you to offer an agent a different contact from another channel when they are currently working with a contact from a Voice channel.
    ///
    /// `CrossChannelBehavior`.
    pub fn cross_channel_behavior(
        mut self,
        value: impl IntoValue<CrossChannelBehaviorProperty>,
    ) -> Self {
        self.0
            .put("CrossChannelBehavior", value.into_value().into_node());
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

impl Kind for MediaConcurrencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConcurrencyProperty> for MediaConcurrencyProperty {}
impl From<MediaConcurrencyProperty> for Node {
    #[inline]
    fn from(value: MediaConcurrencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConcurrencyProperty> for MediaConcurrencyProperty {
    #[inline]
    fn into_value(self) -> Value<MediaConcurrencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the queue and channel for manual assignment behaviour can be enabled.
///
/// The property type `RoutingProfileManualAssignmentQueueConfig` of `AWS::Connect::RoutingProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingProfileManualAssignmentQueueConfigProperty(Object);

impl RoutingProfileManualAssignmentQueueConfigProperty {
    /// `RoutingProfileManualAssignmentQueueConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `queue_reference`: Contains information about a queue resource.
    pub fn new(queue_reference: impl IntoValue<RoutingProfileQueueReferenceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueueReference", queue_reference.into_value().into_node());
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

impl Kind for RoutingProfileManualAssignmentQueueConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingProfileManualAssignmentQueueConfigProperty>
    for RoutingProfileManualAssignmentQueueConfigProperty
{
}
impl From<RoutingProfileManualAssignmentQueueConfigProperty> for Node {
    #[inline]
    fn from(value: RoutingProfileManualAssignmentQueueConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingProfileManualAssignmentQueueConfigProperty>
    for RoutingProfileManualAssignmentQueueConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<RoutingProfileManualAssignmentQueueConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the queue and channel for which priority and delay can be set.
///
/// The property type `RoutingProfileQueueConfig` of `AWS::Connect::RoutingProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingProfileQueueConfigProperty(Object);

impl RoutingProfileQueueConfigProperty {
    /// `RoutingProfileQueueConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `delay`: The delay, in seconds, a contact should be in the queue before they are routed to an available agent.
    /// - `priority`: The order in which contacts are to be handled for the queue.
    /// - `queue_reference`: Contains information about a queue resource.
    pub fn new(
        delay: impl IntoValue<i64>,
        priority: impl IntoValue<i64>,
        queue_reference: impl IntoValue<RoutingProfileQueueReferenceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Delay", delay.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        object_.put("QueueReference", queue_reference.into_value().into_node());
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

impl Kind for RoutingProfileQueueConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingProfileQueueConfigProperty> for RoutingProfileQueueConfigProperty {}
impl From<RoutingProfileQueueConfigProperty> for Node {
    #[inline]
    fn from(value: RoutingProfileQueueConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingProfileQueueConfigProperty> for RoutingProfileQueueConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingProfileQueueConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the channel and queue identifier for a routing profile.
///
/// The property type `RoutingProfileQueueReference` of `AWS::Connect::RoutingProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingProfileQueueReferenceProperty(Object);

impl RoutingProfileQueueReferenceProperty {
    /// `RoutingProfileQueueReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel`: The channels agents can handle in the Contact Control Panel (CCP) for this routing profile.
    /// - `queue_arn`: The Amazon Resource Name (ARN) of the queue.
    pub fn new(
        channel: impl IntoValue<super::Channel>,
        queue_arn: impl IntoValue<kinds::connect::QueueArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Channel", channel.into_value().into_node());
        object_.put("QueueArn", queue_arn.into_value().into_node());
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

impl Kind for RoutingProfileQueueReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingProfileQueueReferenceProperty> for RoutingProfileQueueReferenceProperty {}
impl From<RoutingProfileQueueReferenceProperty> for Node {
    #[inline]
    fn from(value: RoutingProfileQueueReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingProfileQueueReferenceProperty> for RoutingProfileQueueReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingProfileQueueReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AgentAvailabilityTimer` of `AWS::Connect::RoutingProfile`.
pub enum AgentAvailabilityTimer {
    /// `TIME_SINCE_LAST_ACTIVITY`.
    TimeSinceLastActivity,
    /// `TIME_SINCE_LAST_INBOUND`.
    TimeSinceLastInbound,
}

#[diagnostic::do_not_recommend]
impl Kind for AgentAvailabilityTimer {}
#[diagnostic::do_not_recommend]
impl TextKind for AgentAvailabilityTimer {}
#[diagnostic::do_not_recommend]
impl IdKind for AgentAvailabilityTimer {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AgentAvailabilityTimer {}
#[diagnostic::do_not_recommend]
impl IntoValue<AgentAvailabilityTimer> for AgentAvailabilityTimer {
    #[inline]
    fn into_value(self) -> Value<AgentAvailabilityTimer> {
        const VALUES: &[&str] = &["TIME_SINCE_LAST_ACTIVITY", "TIME_SINCE_LAST_INBOUND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BehaviorType` of a `CrossChannelBehavior` of `AWS::Connect::RoutingProfile`.
pub enum BehaviorType {
    /// `ROUTE_ANY_CHANNEL`.
    RouteAnyChannel,
    /// `ROUTE_CURRENT_CHANNEL_ONLY`.
    RouteCurrentChannelOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for BehaviorType {}
#[diagnostic::do_not_recommend]
impl TextKind for BehaviorType {}
#[diagnostic::do_not_recommend]
impl IdKind for BehaviorType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BehaviorType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BehaviorType> for BehaviorType {
    #[inline]
    fn into_value(self) -> Value<BehaviorType> {
        const VALUES: &[&str] = &["ROUTE_ANY_CHANNEL", "ROUTE_CURRENT_CHANNEL_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
