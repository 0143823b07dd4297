// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSecureTunneling::Tunnel` and its property types.

use crate::l1::*;

/// A connection between a source computer and a destination device using AWS IoT Secure Tunneling.
///
/// `AWS::IoTSecureTunneling::Tunnel`; `Ref` returns its `TunnelArn`, a [`iotsecuretunneling::TunnelArn`](kinds::iotsecuretunneling::TunnelArn).
/// Changing one of these replaces it: `Description`, `DestinationConfig`, `TimeoutConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTunnel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSecureTunneling::Tunnel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("tunnel.rules"),
};

impl CfnTunnel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSecureTunneling::Tunnel";

    /// `CfnTunnel` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A short text description of the tunnel.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The destination configuration.
    ///
    /// `DestinationConfig`; an update replaces the resource.
    pub fn destination_config(mut self, value: impl IntoValue<DestinationConfigProperty>) -> Self {
        self.0
            .put("DestinationConfig", value.into_value().into_node());
        self
    }

    /// A collection of tag metadata.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Tunnel timeout configuration.
    ///
    /// `TimeoutConfig`; an update replaces the resource.
    pub fn timeout_config(mut self, value: impl IntoValue<TimeoutConfigProperty>) -> Self {
        self.0.put("TimeoutConfig", value.into_value().into_node());
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

impl Construct for CfnTunnel {
    type Handle = CfnTunnelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTunnelRef {
        CfnTunnelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTunnel`] of a stack.
pub struct CfnTunnelRef(NodeRef);

impl Clone for CfnTunnelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTunnelRef {}
impl AsNode for CfnTunnelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTunnelRef {
    /// What `Ref` returns: its `TunnelArn`, a [`iotsecuretunneling::TunnelArn`](kinds::iotsecuretunneling::TunnelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsecuretunneling::TunnelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The status of the tunnel. Valid values are OPEN and CLOSED.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon Resource Name (ARN) of the tunnel.
    ///
    /// `Fn::GetAtt` of `TunnelArn`.
    #[inline]
    pub fn attr_tunnel_arn(&self) -> Value<kinds::iotsecuretunneling::TunnelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TunnelArn")))
    }

    /// A unique alpha-numeric tunnel ID.
    ///
    /// `Fn::GetAtt` of `TunnelId`.
    #[inline]
    pub fn attr_tunnel_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TunnelId")))
    }
}

impl IntoValue<kinds::iotsecuretunneling::TunnelArn> for &CfnTunnelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsecuretunneling::TunnelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The destination configuration.
///
/// The property type `DestinationConfig` of `AWS::IoTSecureTunneling::Tunnel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigProperty(Object);

impl DestinationConfigProperty {
    /// `DestinationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `services`: A list of service names that identify the target application.
    pub fn new(services: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Services", services.into_value().into_node());
        Self(object_)
    }

    /// The name of the IoT thing to which you want to connect.
    ///
    /// `ThingName`.
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingName", value.into_value().into_node());
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

impl Kind for DestinationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigProperty> for DestinationConfigProperty {}
impl From<DestinationConfigProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigProperty> for DestinationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Tunnel timeout configuration.
///
/// The property type `TimeoutConfig` of `AWS::IoTSecureTunneling::Tunnel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeoutConfigProperty(Object);

impl TimeoutConfigProperty {
    /// `TimeoutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of time (in minutes) a tunnel can remain open.
    ///
    /// `MaxLifetimeTimeoutMinutes`.
    pub fn max_lifetime_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxLifetimeTimeoutMinutes", value.into_value().into_node());
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

impl Kind for TimeoutConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeoutConfigProperty> for TimeoutConfigProperty {}
impl From<TimeoutConfigProperty> for Node {
    #[inline]
    fn from(value: TimeoutConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeoutConfigProperty> for TimeoutConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TimeoutConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
