// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GlobalAccelerator::Listener` and its property types.

use crate::l1::*;

/// The `AWS::GlobalAccelerator::Listener` resource is a Global Accelerator resource type that contains information about how you create a listener to process inbound connections from clients to an accelerator. Connections arrive to assigned static IP addresses on a port, port range, or list of port ranges that you specify.
///
/// `AWS::GlobalAccelerator::Listener`; `Ref` returns its `ListenerArn`, a [`globalaccelerator::ListenerArn`](kinds::globalaccelerator::ListenerArn).
/// Changing one of these replaces it: `AcceleratorArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnListener(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GlobalAccelerator::Listener",
    tags: None,
    rules: include_str!("listener.rules"),
};

impl CfnListener {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GlobalAccelerator::Listener";

    /// `CfnListener` with its required properties, in alphabetical order:
    ///
    /// - `accelerator_arn`: The Amazon Resource Name (ARN) of your accelerator.
    /// - `port_ranges`: The list of port ranges for the connections from clients to the accelerator.
    /// - `protocol`: The protocol for the connections from clients to the accelerator.
    pub fn new(
        accelerator_arn: impl IntoValue<kinds::globalaccelerator::AcceleratorArn>,
        port_ranges: impl IntoValue<List<PortRangeProperty>>,
        protocol: impl IntoValue<Protocol>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AcceleratorArn", accelerator_arn.into_value().into_node());
        object_.put("PortRanges", port_ranges.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
    }

    /// Client affinity lets you direct all requests from a user to the same endpoint, if you have stateful applications, regardless of the port and protocol of the client request. Client affinity gives you control over whether to always route each client to the same specific endpoint.
    ///
    /// AWS Global Accelerator uses a consistent-flow hashing algorithm to choose the optimal endpoint for a connection. If client affinity is `NONE`, Global Accelerator uses the "five-tuple" (5-tuple) properties—source IP address, source port, destination IP address, destination port, and protocol—to select the hash value, and then chooses the best endpoint. However, with this setting, if someone uses different ports to connect to Global Accelerator, their connections might not be always routed to the same endpoint because the hash value changes.
    ///
    /// If you want a given client to always be routed to the same endpoint, set client affinity to `SOURCE_IP` instead. When you use the `SOURCE_IP` setting, Global Accelerator uses the "two-tuple" (2-tuple) properties— source (client) IP address and destination IP address—to select the hash value.
    ///
    /// The default value is `NONE`.
    ///
    /// `ClientAffinity`; default `"NONE"`; one of `NONE`, `SOURCE_IP`; updated in place.
    pub fn client_affinity(mut self, value: impl IntoValue<ClientAffinity>) -> Self {
        self.0.put("ClientAffinity", value.into_value().into_node());
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

impl Construct for CfnListener {
    type Handle = CfnListenerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnListenerRef {
        CfnListenerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnListener`] of a stack.
pub struct CfnListenerRef(NodeRef);

impl Clone for CfnListenerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnListenerRef {}
impl AsNode for CfnListenerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnListenerRef {
    /// What `Ref` returns: its `ListenerArn`, a [`globalaccelerator::ListenerArn`](kinds::globalaccelerator::ListenerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::globalaccelerator::ListenerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the listener, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz`.
    ///
    /// `Fn::GetAtt` of `ListenerArn`.
    #[inline]
    pub fn attr_listener_arn(&self) -> Value<kinds::globalaccelerator::ListenerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ListenerArn")))
    }
}

impl IntoValue<kinds::globalaccelerator::ListenerArn> for &CfnListenerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::globalaccelerator::ListenerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A complex type for a range of ports for a listener.
///
/// The property type `PortRange` of `AWS::GlobalAccelerator::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortRangeProperty(Object);

impl PortRangeProperty {
    /// `PortRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_port`: The first port in the range of ports, inclusive.
    /// - `to_port`: The last port in the range of ports, inclusive.
    pub fn new(from_port: impl IntoValue<i64>, to_port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromPort", from_port.into_value().into_node());
        object_.put("ToPort", to_port.into_value().into_node());
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

impl Kind for PortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortRangeProperty> for PortRangeProperty {}
impl From<PortRangeProperty> for Node {
    #[inline]
    fn from(value: PortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortRangeProperty> for PortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<PortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ClientAffinity` of `AWS::GlobalAccelerator::Listener`.
pub enum ClientAffinity {
    /// `NONE`.
    None,
    /// `SOURCE_IP`.
    SourceIp,
}

#[diagnostic::do_not_recommend]
impl Kind for ClientAffinity {}
#[diagnostic::do_not_recommend]
impl TextKind for ClientAffinity {}
#[diagnostic::do_not_recommend]
impl IdKind for ClientAffinity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClientAffinity {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClientAffinity> for ClientAffinity {
    #[inline]
    fn into_value(self) -> Value<ClientAffinity> {
        const VALUES: &[&str] = &["NONE", "SOURCE_IP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of `AWS::GlobalAccelerator::Listener`.
pub enum Protocol {
    /// `TCP`.
    Tcp,
    /// `UDP`.
    Udp,
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
        const VALUES: &[&str] = &["TCP", "UDP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
