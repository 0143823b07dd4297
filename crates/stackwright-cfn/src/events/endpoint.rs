// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Events::Endpoint` and its property types.

use crate::l1::*;

/// A global endpoint used to improve your application's availability by making it regional-fault tolerant. For more information about global endpoints, see [Making applications Regional-fault tolerant with global endpoints and event replication](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html) in the **Amazon EventBridge User Guide**.
///
/// `AWS::Events::Endpoint`; `Ref` returns its `Name`, a [`events::EndpointName`](kinds::events::EndpointName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Events::Endpoint",
    tags: None,
    rules: include_str!("endpoint.rules"),
};

impl CfnEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Events::Endpoint";

    /// `CfnEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `event_buses`: The event buses being used by the endpoint.
    /// - `routing_config`: The routing configuration of the endpoint.
    pub fn new(
        event_buses: impl IntoValue<List<EndpointEventBusProperty>>,
        routing_config: impl IntoValue<RoutingConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventBuses", event_buses.into_value().into_node());
        object_.put("RoutingConfig", routing_config.into_value().into_node());
        Self(object_)
    }

    /// A description for the endpoint.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the endpoint.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Whether event replication was enabled or disabled for this endpoint. The default state is `ENABLED` which means you must supply a `RoleArn`. If you don't have a `RoleArn` or you don't want event replication enabled, set the state to `DISABLED`.
    ///
    /// `ReplicationConfig`; updated in place.
    pub fn replication_config(mut self, value: impl IntoValue<ReplicationConfigProperty>) -> Self {
        self.0
            .put("ReplicationConfig", value.into_value().into_node());
        self
    }

    /// The ARN of the role used by event replication for the endpoint.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Construct for CfnEndpoint {
    type Handle = CfnEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointRef {
        CfnEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpoint`] of a stack.
pub struct CfnEndpointRef(NodeRef);

impl Clone for CfnEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointRef {}
impl AsNode for CfnEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointRef {
    /// What `Ref` returns: its `Name`, a [`events::EndpointName`](kinds::events::EndpointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::events::EndpointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::events::EndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointId`.
    #[inline]
    pub fn attr_endpoint_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointId")))
    }

    /// The URL of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointUrl`.
    #[inline]
    pub fn attr_endpoint_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointUrl")))
    }

    /// The main Region of the endpoint.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The reason the endpoint is in its current state.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[inline]
    pub fn attr_state_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateReason")))
    }
}

impl IntoValue<kinds::events::EndpointName> for &CfnEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::EndpointName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::events::EndpointArn> for &CfnEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::EndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The event buses the endpoint is associated with.
///
/// The property type `EndpointEventBus` of `AWS::Events::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointEventBusProperty(Object);

impl EndpointEventBusProperty {
    /// `EndpointEventBusProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_bus_arn`: The ARN of the event bus the endpoint is associated with.
    pub fn new(event_bus_arn: impl IntoValue<kinds::events::EventBusArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventBusArn", event_bus_arn.into_value().into_node());
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

impl Kind for EndpointEventBusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointEventBusProperty> for EndpointEventBusProperty {}
impl From<EndpointEventBusProperty> for Node {
    #[inline]
    fn from(value: EndpointEventBusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointEventBusProperty> for EndpointEventBusProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointEventBusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's triggered.
///
/// The property type `FailoverConfig` of `AWS::Events::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverConfigProperty(Object);

impl FailoverConfigProperty {
    /// `FailoverConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `primary`: The main Region of the endpoint.
    /// - `secondary`: The Region that events are routed to when failover is triggered or event replication is enabled.
    pub fn new(
        primary: impl IntoValue<PrimaryProperty>,
        secondary: impl IntoValue<SecondaryProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Primary", primary.into_value().into_node());
        object_.put("Secondary", secondary.into_value().into_node());
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

impl Kind for FailoverConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailoverConfigProperty> for FailoverConfigProperty {}
impl From<FailoverConfigProperty> for Node {
    #[inline]
    fn from(value: FailoverConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailoverConfigProperty> for FailoverConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FailoverConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The primary Region of the endpoint.
///
/// The property type `Primary` of `AWS::Events::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrimaryProperty(Object);

impl PrimaryProperty {
    /// `PrimaryProperty` with its required properties, in alphabetical order:
    ///
    /// - `health_check`: The ARN of the health check used by the endpoint to determine whether failover is triggered.
    pub fn new(health_check: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HealthCheck", health_check.into_value().into_node());
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

impl Kind for PrimaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrimaryProperty> for PrimaryProperty {}
impl From<PrimaryProperty> for Node {
    #[inline]
    fn from(value: PrimaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrimaryProperty> for PrimaryProperty {
    #[inline]
    fn into_value(self) -> Value<PrimaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Endpoints can replicate all events to the secondary Region.
///
/// The property type `ReplicationConfig` of `AWS::Events::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationConfigProperty(Object);

impl ReplicationConfigProperty {
    /// `ReplicationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `state`: The state of event replication.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Kind for ReplicationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationConfigProperty> for ReplicationConfigProperty {}
impl From<ReplicationConfigProperty> for Node {
    #[inline]
    fn from(value: ReplicationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationConfigProperty> for ReplicationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The routing configuration of the endpoint.
///
/// The property type `RoutingConfig` of `AWS::Events::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingConfigProperty(Object);

impl RoutingConfigProperty {
    /// `RoutingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `failover_config`: The failover configuration for an endpoint.
    pub fn new(failover_config: impl IntoValue<FailoverConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FailoverConfig", failover_config.into_value().into_node());
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

impl Kind for RoutingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingConfigProperty> for RoutingConfigProperty {}
impl From<RoutingConfigProperty> for Node {
    #[inline]
    fn from(value: RoutingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingConfigProperty> for RoutingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The secondary Region that processes events when failover is triggered or replication is enabled.
///
/// The property type `Secondary` of `AWS::Events::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecondaryProperty(Object);

impl SecondaryProperty {
    /// `SecondaryProperty` with its required properties, in alphabetical order:
    ///
    /// - `route`: Defines the secondary Region.
    pub fn new(route: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Route", route.into_value().into_node());
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

impl Kind for SecondaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecondaryProperty> for SecondaryProperty {}
impl From<SecondaryProperty> for Node {
    #[inline]
    fn from(value: SecondaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecondaryProperty> for SecondaryProperty {
    #[inline]
    fn into_value(self) -> Value<SecondaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `State` of a `ReplicationConfig` of `AWS::Events::Endpoint`.
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
