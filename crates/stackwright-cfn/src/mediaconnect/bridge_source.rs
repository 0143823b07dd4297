// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::BridgeSource` and its property types.

use crate::l1::*;

/// Adds sources to an existing bridge.
///
/// `AWS::MediaConnect::BridgeSource`; `Ref` returns the physical id, which is made of `BridgeArn`, `Name`.
/// Changing one of these replaces it: `BridgeArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBridgeSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::BridgeSource",
    tags: None,
    rules: include_str!("bridge_source.rules"),
};

impl CfnBridgeSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::BridgeSource";

    /// `CfnBridgeSource` with its required properties, in alphabetical order:
    ///
    /// - `bridge_arn`: The ARN of the bridge feeding this flow.
    /// - `name`: The name of the flow source.
    pub fn new(
        bridge_arn: impl IntoValue<kinds::mediaconnect::BridgeArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BridgeArn", bridge_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The source of the flow.
    ///
    /// `FlowSource`; updated in place.
    pub fn flow_source(mut self, value: impl IntoValue<BridgeFlowSourceProperty>) -> Self {
        self.0.put("FlowSource", value.into_value().into_node());
        self
    }

    /// The source of the network.
    ///
    /// `NetworkSource`; updated in place.
    pub fn network_source(mut self, value: impl IntoValue<BridgeNetworkSourceProperty>) -> Self {
        self.0.put("NetworkSource", value.into_value().into_node());
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

impl Construct for CfnBridgeSource {
    type Handle = CfnBridgeSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBridgeSourceRef {
        CfnBridgeSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBridgeSource`] of a stack.
pub struct CfnBridgeSourceRef(NodeRef);

impl Clone for CfnBridgeSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBridgeSourceRef {}
impl AsNode for CfnBridgeSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBridgeSourceRef {
    /// What `Ref` returns: the physical id, which is made of `BridgeArn`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
///
/// The property type `BridgeFlowSource` of `AWS::MediaConnect::BridgeSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeFlowSourceProperty(Object);

impl BridgeFlowSourceProperty {
    /// `BridgeFlowSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `flow_arn`: The ARN of the cloud flow used as a source of this bridge.
    pub fn new(flow_arn: impl IntoValue<kinds::mediaconnect::FlowArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowArn", flow_arn.into_value().into_node());
        Self(object_)
    }

    /// The name of the VPC interface attachment to use for this source.
    ///
    /// `FlowVpcInterfaceAttachment`.
    pub fn flow_vpc_interface_attachment(
        mut self,
        value: impl IntoValue<VpcInterfaceAttachmentProperty>,
    ) -> Self {
        self.0
            .put("FlowVpcInterfaceAttachment", value.into_value().into_node());
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

impl Kind for BridgeFlowSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BridgeFlowSourceProperty> for BridgeFlowSourceProperty {}
impl From<BridgeFlowSourceProperty> for Node {
    #[inline]
    fn from(value: BridgeFlowSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BridgeFlowSourceProperty> for BridgeFlowSourceProperty {
    #[inline]
    fn into_value(self) -> Value<BridgeFlowSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source of the bridge. A network source originates at your premises.
///
/// The property type `BridgeNetworkSource` of `AWS::MediaConnect::BridgeSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeNetworkSourceProperty(Object);

impl BridgeNetworkSourceProperty {
    /// `BridgeNetworkSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `multicast_ip`: The network source multicast IP.
    /// - `network_name`: The network source's gateway network name.
    /// - `port`: The network source port.
    /// - `protocol`: The network source protocol.
    pub fn new(
        multicast_ip: impl IntoValue<String>,
        network_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        protocol: impl IntoValue<super::Protocol>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MulticastIp", multicast_ip.into_value().into_node());
        object_.put("NetworkName", network_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
    }

    /// The settings related to the multicast source.
    ///
    /// `MulticastSourceSettings`.
    pub fn multicast_source_settings(
        mut self,
        value: impl IntoValue<MulticastSourceSettingsProperty>,
    ) -> Self {
        self.0
            .put("MulticastSourceSettings", value.into_value().into_node());
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

impl Kind for BridgeNetworkSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BridgeNetworkSourceProperty> for BridgeNetworkSourceProperty {}
impl From<BridgeNetworkSourceProperty> for Node {
    #[inline]
    fn from(value: BridgeNetworkSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BridgeNetworkSourceProperty> for BridgeNetworkSourceProperty {
    #[inline]
    fn into_value(self) -> Value<BridgeNetworkSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings related to the multicast source.
///
/// The property type `MulticastSourceSettings` of `AWS::MediaConnect::BridgeSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct MulticastSourceSettingsProperty(Object);

impl MulticastSourceSettingsProperty {
    /// `MulticastSourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP address of the source for source-specific multicast (SSM).
    ///
    /// `MulticastSourceIp`.
    pub fn multicast_source_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MulticastSourceIp", value.into_value().into_node());
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

impl Kind for MulticastSourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MulticastSourceSettingsProperty> for MulticastSourceSettingsProperty {}
impl From<MulticastSourceSettingsProperty> for Node {
    #[inline]
    fn from(value: MulticastSourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MulticastSourceSettingsProperty> for MulticastSourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MulticastSourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for attaching a VPC interface to an resource.
///
/// The property type `VpcInterfaceAttachment` of `AWS::MediaConnect::BridgeSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcInterfaceAttachmentProperty(Object);

impl VpcInterfaceAttachmentProperty {
    /// `VpcInterfaceAttachmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the VPC interface to use for this resource.
    ///
    /// `VpcInterfaceName`.
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VpcInterfaceName", value.into_value().into_node());
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

impl Kind for VpcInterfaceAttachmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcInterfaceAttachmentProperty> for VpcInterfaceAttachmentProperty {}
impl From<VpcInterfaceAttachmentProperty> for Node {
    #[inline]
    fn from(value: VpcInterfaceAttachmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcInterfaceAttachmentProperty> for VpcInterfaceAttachmentProperty {
    #[inline]
    fn into_value(self) -> Value<VpcInterfaceAttachmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
