// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::Bridge` and its property types.

use crate::l1::*;

/// The `AWS::MediaConnect::Bridge` resource defines a connection between your data center’s gateway instances and the cloud. For each bridge, you specify the type of bridge, transport protocol to use, and details for any outputs and failover.
///
/// `AWS::MediaConnect::Bridge`; `Ref` returns its `BridgeArn`, a [`mediaconnect::BridgeArn`](kinds::mediaconnect::BridgeArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBridge(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::Bridge",
    tags: None,
    rules: include_str!("bridge.rules"),
};

impl CfnBridge {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::Bridge";

    /// `CfnBridge` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the bridge.
    /// - `placement_arn`: The bridge placement Amazon Resource Number (ARN).
    /// - `sources`: The sources that you want to add to this bridge.
    pub fn new(
        name: impl IntoValue<String>,
        placement_arn: impl IntoValue<String>,
        sources: impl IntoValue<List<BridgeSourceProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("PlacementArn", placement_arn.into_value().into_node());
        object_.put("Sources", sources.into_value().into_node());
        Self(object_)
    }

    /// An egress bridge is a cloud-to-ground bridge. The content comes from an existing MediaConnect flow and is delivered to your premises.
    ///
    /// `EgressGatewayBridge`; updated in place.
    pub fn egress_gateway_bridge(
        mut self,
        value: impl IntoValue<EgressGatewayBridgeProperty>,
    ) -> Self {
        self.0
            .put("EgressGatewayBridge", value.into_value().into_node());
        self
    }

    /// An ingress bridge is a ground-to-cloud bridge. The content originates at your premises and is delivered to the cloud.
    ///
    /// `IngressGatewayBridge`; updated in place.
    pub fn ingress_gateway_bridge(
        mut self,
        value: impl IntoValue<IngressGatewayBridgeProperty>,
    ) -> Self {
        self.0
            .put("IngressGatewayBridge", value.into_value().into_node());
        self
    }

    /// The outputs that you want to add to this bridge.
    ///
    /// `Outputs`; updated in place.
    pub fn outputs(mut self, value: impl IntoValue<List<BridgeOutputProperty>>) -> Self {
        self.0.put("Outputs", value.into_value().into_node());
        self
    }

    /// The settings for source failover.
    ///
    /// `SourceFailoverConfig`; updated in place.
    pub fn source_failover_config(mut self, value: impl IntoValue<FailoverConfigProperty>) -> Self {
        self.0
            .put("SourceFailoverConfig", value.into_value().into_node());
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

impl Construct for CfnBridge {
    type Handle = CfnBridgeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBridgeRef {
        CfnBridgeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBridge`] of a stack.
pub struct CfnBridgeRef(NodeRef);

impl Clone for CfnBridgeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBridgeRef {}
impl AsNode for CfnBridgeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBridgeRef {
    /// What `Ref` returns: its `BridgeArn`, a [`mediaconnect::BridgeArn`](kinds::mediaconnect::BridgeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::BridgeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the bridge.
    ///
    /// `Fn::GetAtt` of `BridgeArn`.
    #[inline]
    pub fn attr_bridge_arn(&self) -> Value<kinds::mediaconnect::BridgeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BridgeArn")))
    }

    /// The current status of the bridge. Possible values are: ACTIVE or STANDBY.
    ///
    /// `Fn::GetAtt` of `BridgeState`.
    #[inline]
    pub fn attr_bridge_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BridgeState")))
    }
}

impl IntoValue<kinds::mediaconnect::BridgeArn> for &CfnBridgeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::BridgeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
///
/// The property type `BridgeFlowSource` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeFlowSourceProperty(Object);

impl BridgeFlowSourceProperty {
    /// `BridgeFlowSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `flow_arn`: The ARN of the cloud flow used as a source of this bridge.
    /// - `name`: The name of the flow source.
    pub fn new(
        flow_arn: impl IntoValue<kinds::mediaconnect::FlowArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowArn", flow_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

/// The output of the bridge. A network output is delivered to your premises.
///
/// The property type `BridgeNetworkOutput` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeNetworkOutputProperty(Object);

impl BridgeNetworkOutputProperty {
    /// `BridgeNetworkOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip_address`: The network output IP address.
    /// - `name`: The network output name.
    /// - `network_name`: The network output's gateway network name.
    /// - `port`: The network output's port.
    /// - `protocol`: The network output protocol.
    /// - `ttl`: The network output TTL.
    pub fn new(
        ip_address: impl IntoValue<String>,
        name: impl IntoValue<String>,
        network_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        protocol: impl IntoValue<super::Protocol>,
        ttl: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpAddress", ip_address.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

/// The source of the bridge. A network source originates at your premises.
///
/// The property type `BridgeNetworkSource` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeNetworkSourceProperty(Object);

impl BridgeNetworkSourceProperty {
    /// `BridgeNetworkSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `multicast_ip`: The network source multicast IP.
    /// - `name`: The name of the network source.
    /// - `network_name`: The network source's gateway network name.
    /// - `port`: The network source port.
    /// - `protocol`: The network source protocol.
    pub fn new(
        multicast_ip: impl IntoValue<String>,
        name: impl IntoValue<String>,
        network_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        protocol: impl IntoValue<super::Protocol>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MulticastIp", multicast_ip.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

/// The output of the bridge.
///
/// The property type `BridgeOutput` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeOutputProperty(Object);

impl BridgeOutputProperty {
    /// `BridgeOutputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The output of the bridge. A network output is delivered to your premises.
    ///
    /// `NetworkOutput`.
    pub fn network_output(mut self, value: impl IntoValue<BridgeNetworkOutputProperty>) -> Self {
        self.0.put("NetworkOutput", value.into_value().into_node());
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

impl Kind for BridgeOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BridgeOutputProperty> for BridgeOutputProperty {}
impl From<BridgeOutputProperty> for Node {
    #[inline]
    fn from(value: BridgeOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BridgeOutputProperty> for BridgeOutputProperty {
    #[inline]
    fn into_value(self) -> Value<BridgeOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The bridge's source.
///
/// The property type `BridgeSource` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct BridgeSourceProperty(Object);

impl BridgeSourceProperty {
    /// `BridgeSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The source of the bridge. A flow source originates in MediaConnect as an existing cloud flow.
    ///
    /// `FlowSource`.
    pub fn flow_source(mut self, value: impl IntoValue<BridgeFlowSourceProperty>) -> Self {
        self.0.put("FlowSource", value.into_value().into_node());
        self
    }

    /// The source of the bridge. A network source originates at your premises.
    ///
    /// `NetworkSource`.
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

impl Kind for BridgeSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BridgeSourceProperty> for BridgeSourceProperty {}
impl From<BridgeSourceProperty> for Node {
    #[inline]
    fn from(value: BridgeSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BridgeSourceProperty> for BridgeSourceProperty {
    #[inline]
    fn into_value(self) -> Value<BridgeSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Create a bridge with the egress bridge type. An egress bridge is a cloud-to-ground bridge. The content comes from an existing MediaConnect flow and is delivered to your premises.
///
/// The property type `EgressGatewayBridge` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct EgressGatewayBridgeProperty(Object);

impl EgressGatewayBridgeProperty {
    /// `EgressGatewayBridgeProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_bitrate`: The maximum expected bitrate (in bps) of the egress bridge.
    pub fn new(max_bitrate: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxBitrate", max_bitrate.into_value().into_node());
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

impl Kind for EgressGatewayBridgeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EgressGatewayBridgeProperty> for EgressGatewayBridgeProperty {}
impl From<EgressGatewayBridgeProperty> for Node {
    #[inline]
    fn from(value: EgressGatewayBridgeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EgressGatewayBridgeProperty> for EgressGatewayBridgeProperty {
    #[inline]
    fn into_value(self) -> Value<EgressGatewayBridgeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for source failover.
///
/// The property type `FailoverConfig` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverConfigProperty(Object);

impl FailoverConfigProperty {
    /// `FailoverConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `failover_mode`: The type of failover you choose for this flow.
    pub fn new(failover_mode: impl IntoValue<FailoverMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FailoverMode", failover_mode.into_value().into_node());
        Self(object_)
    }

    /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
    ///
    /// `SourcePriority`.
    pub fn source_priority(mut self, value: impl IntoValue<SourcePriorityProperty>) -> Self {
        self.0.put("SourcePriority", value.into_value().into_node());
        self
    }

    /// The state of source failover on the flow. If the state is inactive, the flow can have only one source. If the state is active, the flow can have one or two sources.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<super::State>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

/// Create a bridge with the ingress bridge type. An ingress bridge is a ground-to-cloud bridge. The content originates at your premises and is delivered to the cloud.
///
/// The property type `IngressGatewayBridge` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressGatewayBridgeProperty(Object);

impl IngressGatewayBridgeProperty {
    /// `IngressGatewayBridgeProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_bitrate`: The maximum expected bitrate (in bps) of the ingress bridge.
    /// - `max_outputs`: The maximum number of outputs on the ingress bridge.
    pub fn new(max_bitrate: impl IntoValue<i64>, max_outputs: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxBitrate", max_bitrate.into_value().into_node());
        object_.put("MaxOutputs", max_outputs.into_value().into_node());
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

impl Kind for IngressGatewayBridgeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressGatewayBridgeProperty> for IngressGatewayBridgeProperty {}
impl From<IngressGatewayBridgeProperty> for Node {
    #[inline]
    fn from(value: IngressGatewayBridgeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressGatewayBridgeProperty> for IngressGatewayBridgeProperty {
    #[inline]
    fn into_value(self) -> Value<IngressGatewayBridgeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings related to the multicast source.
///
/// The property type `MulticastSourceSettings` of `AWS::MediaConnect::Bridge`.
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

/// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
///
/// The property type `SourcePriority` of `AWS::MediaConnect::Bridge`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourcePriorityProperty(Object);

impl SourcePriorityProperty {
    /// `SourcePriorityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the source you choose as the primary source for this flow.
    ///
    /// `PrimarySource`.
    pub fn primary_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrimarySource", value.into_value().into_node());
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

impl Kind for SourcePriorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourcePriorityProperty> for SourcePriorityProperty {}
impl From<SourcePriorityProperty> for Node {
    #[inline]
    fn from(value: SourcePriorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourcePriorityProperty> for SourcePriorityProperty {
    #[inline]
    fn into_value(self) -> Value<SourcePriorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for attaching a VPC interface to an resource.
///
/// The property type `VpcInterfaceAttachment` of `AWS::MediaConnect::Bridge`.
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

/// The values of `FailoverMode` of a `FailoverConfig` of `AWS::MediaConnect::Bridge`.
pub enum FailoverMode {
    /// `FAILOVER`.
    Failover,
}

#[diagnostic::do_not_recommend]
impl Kind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FailoverMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FailoverMode> for FailoverMode {
    #[inline]
    fn into_value(self) -> Value<FailoverMode> {
        const VALUES: &[&str] = &["FAILOVER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
