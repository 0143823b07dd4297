// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::BridgeOutput` and its property types.

use crate::l1::*;

/// Adds outputs to an existing bridge.
///
/// `AWS::MediaConnect::BridgeOutput`; `Ref` returns the physical id, which is made of `BridgeArn`, `Name`.
/// Changing one of these replaces it: `BridgeArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBridgeOutput(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::BridgeOutput",
    tags: None,
    rules: include_str!("bridge_output.rules"),
};

impl CfnBridgeOutput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::BridgeOutput";

    /// `CfnBridgeOutput` with its required properties, in alphabetical order:
    ///
    /// - `bridge_arn`: The Amazon Resource Name (ARN) of the bridge that you want to update.
    /// - `name`: The network output name.
    /// - `network_output`: The network output of the bridge.
    pub fn new(
        bridge_arn: impl IntoValue<kinds::mediaconnect::BridgeArn>,
        name: impl IntoValue<String>,
        network_output: impl IntoValue<BridgeNetworkOutputProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BridgeArn", bridge_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("NetworkOutput", network_output.into_value().into_node());
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

impl Construct for CfnBridgeOutput {
    type Handle = CfnBridgeOutputRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBridgeOutputRef {
        CfnBridgeOutputRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBridgeOutput`] of a stack.
pub struct CfnBridgeOutputRef(NodeRef);

impl Clone for CfnBridgeOutputRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBridgeOutputRef {}
impl AsNode for CfnBridgeOutputRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBridgeOutputRef {
    /// What `Ref` returns: the physical id, which is made of `BridgeArn`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The output of the bridge. A network output is delivered to your premises.
///
/// The property type `BridgeNetworkOutput` of `AWS::MediaConnect::BridgeOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeNetworkOutputProperty(Object);

impl BridgeNetworkOutputProperty {
    /// `BridgeNetworkOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip_address`: The network output IP address.
    /// - `network_name`: The network output's gateway network name.
    /// - `port`: The network output's port.
    /// - `protocol`: The network output protocol.
    /// - `ttl`: The network output TTL.
    pub fn new(
        ip_address: impl IntoValue<String>,
        network_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        protocol: impl IntoValue<super::Protocol>,
        ttl: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpAddress", ip_address.into_value().into_node());
        object_.put("NetworkName", network_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("Ttl", ttl.into_value().into_node());
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

impl Kind for BridgeNetworkOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BridgeNetworkOutputProperty> for BridgeNetworkOutputProperty {}
impl From<BridgeNetworkOutputProperty> for Node {
    #[inline]
    fn from(value: BridgeNetworkOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BridgeNetworkOutputProperty> for BridgeNetworkOutputProperty {
    #[inline]
    fn into_value(self) -> Value<BridgeNetworkOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
