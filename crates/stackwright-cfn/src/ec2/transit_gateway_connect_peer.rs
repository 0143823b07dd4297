// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayConnectPeer` and its property types.

use crate::l1::*;

/// Describes a transit gateway Connect peer.
///
/// `AWS::EC2::TransitGatewayConnectPeer`; `Ref` returns its `TransitGatewayConnectPeerId`, a [`ec2::TransitGatewayConnectPeerId`](kinds::ec2::TransitGatewayConnectPeerId).
/// Changing one of these replaces it: `ConnectPeerConfiguration`, `TransitGatewayAttachmentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayConnectPeer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayConnectPeer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_connect_peer.rules"),
};

impl CfnTransitGatewayConnectPeer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayConnectPeer";

    /// `CfnTransitGatewayConnectPeer` with its required properties, in alphabetical order:
    ///
    /// - `connect_peer_configuration`: The Connect peer details.
    /// - `transit_gateway_attachment_id`: The ID of the Connect attachment.
    pub fn new(
        connect_peer_configuration: impl IntoValue<TransitGatewayConnectPeerConfigurationProperty>,
        transit_gateway_attachment_id: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectPeerConfiguration",
            connect_peer_configuration.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayAttachmentId",
            transit_gateway_attachment_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags for the Connect peer.
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

impl Construct for CfnTransitGatewayConnectPeer {
    type Handle = CfnTransitGatewayConnectPeerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayConnectPeerRef {
        CfnTransitGatewayConnectPeerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayConnectPeer`] of a stack.
pub struct CfnTransitGatewayConnectPeerRef(NodeRef);

impl Clone for CfnTransitGatewayConnectPeerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayConnectPeerRef {}
impl AsNode for CfnTransitGatewayConnectPeerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayConnectPeerRef {
    /// What `Ref` returns: its `TransitGatewayConnectPeerId`, a [`ec2::TransitGatewayConnectPeerId`](kinds::ec2::TransitGatewayConnectPeerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayConnectPeerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The BGP configuration details.
    ///
    /// `Fn::GetAtt` of `ConnectPeerConfiguration.BgpConfigurations`.
    #[inline]
    pub fn attr_connect_peer_configuration_bgp_configurations(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConnectPeerConfiguration.BgpConfigurations"),
        ))
    }

    /// The tunnel protocol.
    ///
    /// `Fn::GetAtt` of `ConnectPeerConfiguration.Protocol`.
    #[inline]
    pub fn attr_connect_peer_configuration_protocol(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConnectPeerConfiguration.Protocol"),
        ))
    }

    /// The creation time.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The state of the Connect peer.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The ID of the Connect peer.
    ///
    /// `Fn::GetAtt` of `TransitGatewayConnectPeerId`.
    #[inline]
    pub fn attr_transit_gateway_connect_peer_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayConnectPeerId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayConnectPeerId"),
        ))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayConnectPeerId> for &CfnTransitGatewayConnectPeerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayConnectPeerId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The BGP configuration information.
///
/// The property type `TransitGatewayAttachmentBgpConfiguration` of `AWS::EC2::TransitGatewayConnectPeer`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransitGatewayAttachmentBgpConfigurationProperty(Object);

impl TransitGatewayAttachmentBgpConfigurationProperty {
    /// `TransitGatewayAttachmentBgpConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The BGP status.
    ///
    /// `BgpStatus`.
    pub fn bgp_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BgpStatus", value.into_value().into_node());
        self
    }

    /// The interior BGP peer IP address for the appliance.
    ///
    /// `PeerAddress`.
    pub fn peer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PeerAddress", value.into_value().into_node());
        self
    }

    /// The peer Autonomous System Number (ASN).
    ///
    /// `PeerAsn`; an update replaces the resource.
    pub fn peer_asn(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("PeerAsn", value.into_value().into_node());
        self
    }

    /// The interior BGP peer IP address for the transit gateway.
    ///
    /// `TransitGatewayAddress`.
    pub fn transit_gateway_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransitGatewayAddress", value.into_value().into_node());
        self
    }

    /// The transit gateway Autonomous System Number (ASN).
    ///
    /// `TransitGatewayAsn`.
    pub fn transit_gateway_asn(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("TransitGatewayAsn", value.into_value().into_node());
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

impl Kind for TransitGatewayAttachmentBgpConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransitGatewayAttachmentBgpConfigurationProperty>
    for TransitGatewayAttachmentBgpConfigurationProperty
{
}
impl From<TransitGatewayAttachmentBgpConfigurationProperty> for Node {
    #[inline]
    fn from(value: TransitGatewayAttachmentBgpConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransitGatewayAttachmentBgpConfigurationProperty>
    for TransitGatewayAttachmentBgpConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TransitGatewayAttachmentBgpConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the Connect peer details.
///
/// The property type `TransitGatewayConnectPeerConfiguration` of `AWS::EC2::TransitGatewayConnectPeer`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransitGatewayConnectPeerConfigurationProperty(Object);

impl TransitGatewayConnectPeerConfigurationProperty {
    /// `TransitGatewayConnectPeerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `inside_cidr_blocks`: The range of interior BGP peer IP addresses.
    /// - `peer_address`: The Connect peer IP address on the appliance side of the tunnel.
    pub fn new(
        inside_cidr_blocks: impl IntoValue<List<String>>,
        peer_address: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InsideCidrBlocks",
            inside_cidr_blocks.into_value().into_node(),
        );
        object_.put("PeerAddress", peer_address.into_value().into_node());
        Self(object_)
    }

    /// The BGP configuration details.
    ///
    /// `BgpConfigurations`.
    pub fn bgp_configurations(
        mut self,
        value: impl IntoValue<List<TransitGatewayAttachmentBgpConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("BgpConfigurations", value.into_value().into_node());
        self
    }

    /// The tunnel protocol.
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The Connect peer IP address on the transit gateway side of the tunnel.
    ///
    /// `TransitGatewayAddress`; an update replaces the resource.
    pub fn transit_gateway_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransitGatewayAddress", value.into_value().into_node());
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

impl Kind for TransitGatewayConnectPeerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransitGatewayConnectPeerConfigurationProperty>
    for TransitGatewayConnectPeerConfigurationProperty
{
}
impl From<TransitGatewayConnectPeerConfigurationProperty> for Node {
    #[inline]
    fn from(value: TransitGatewayConnectPeerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransitGatewayConnectPeerConfigurationProperty>
    for TransitGatewayConnectPeerConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TransitGatewayConnectPeerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
