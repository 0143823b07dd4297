// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::RouteServerPeer` and its property types.

use crate::l1::*;

/// Specifies a BGP peer configuration for a route server endpoint.
///
/// A route server peer is a session between a route server endpoint and the device deployed in AWS (such as a firewall appliance or other network security function running on an EC2 instance).
///
/// `AWS::EC2::RouteServerPeer`; `Ref` returns its `Id`, a [`ec2::RouteServerPeerId`](kinds::ec2::RouteServerPeerId).
/// Changing one of these replaces it: `BgpOptions`, `PeerAddress`, `RouteServerEndpointId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteServerPeer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::RouteServerPeer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("route_server_peer.rules"),
};

impl CfnRouteServerPeer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::RouteServerPeer";

    /// `CfnRouteServerPeer` with its required properties, in alphabetical order:
    ///
    /// - `bgp_options`: The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding Detection) settings.
    /// - `peer_address`: The IPv4 address of the peer device.
    /// - `route_server_endpoint_id`: The ID of the route server endpoint associated with this peer.
    pub fn new(
        bgp_options: impl IntoValue<BgpOptionsProperty>,
        peer_address: impl IntoValue<String>,
        route_server_endpoint_id: impl IntoValue<kinds::ec2::RouteServerEndpointId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BgpOptions", bgp_options.into_value().into_node());
        object_.put("PeerAddress", peer_address.into_value().into_node());
        object_.put(
            "RouteServerEndpointId",
            route_server_endpoint_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Any tags assigned to the route server peer.
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

impl Construct for CfnRouteServerPeer {
    type Handle = CfnRouteServerPeerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteServerPeerRef {
        CfnRouteServerPeerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteServerPeer`] of a stack.
pub struct CfnRouteServerPeerRef(NodeRef);

impl Clone for CfnRouteServerPeerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteServerPeerRef {}
impl AsNode for CfnRouteServerPeerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteServerPeerRef {
    /// What `Ref` returns: its `Id`, a [`ec2::RouteServerPeerId`](kinds::ec2::RouteServerPeerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::RouteServerPeerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the route server peer.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::RouteServerPeerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The IP address of the Elastic network interface for the route server endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointEniAddress`.
    #[inline]
    pub fn attr_endpoint_eni_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointEniAddress")))
    }

    /// The ID of the Elastic network interface for the route server endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointEniId`.
    #[inline]
    pub fn attr_endpoint_eni_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointEniId")))
    }

    /// The ID of the route server peer.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::RouteServerPeerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ID of the route server associated with this peer.
    ///
    /// `Fn::GetAtt` of `RouteServerId`.
    #[inline]
    pub fn attr_route_server_id(&self) -> Value<kinds::ec2::RouteServerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RouteServerId")))
    }

    /// The ID of the subnet containing the route server peer.
    ///
    /// `Fn::GetAtt` of `SubnetId`.
    #[inline]
    pub fn attr_subnet_id(&self) -> Value<kinds::ec2::SubnetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubnetId")))
    }

    /// The ID of the VPC containing the route server peer.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::RouteServerPeerId> for &CfnRouteServerPeerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::RouteServerPeerId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::RouteServerPeerArn> for &CfnRouteServerPeerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::RouteServerPeerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding Detection) settings.
///
/// The property type `BgpOptions` of `AWS::EC2::RouteServerPeer`.
#[must_use = "a property type does nothing until it is set"]
pub struct BgpOptionsProperty(Object);

impl BgpOptionsProperty {
    /// `BgpOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. Valid values are from 1 to 4294967295. We recommend using a private ASN in the 64512–65534 (16-bit ASN) or 4200000000–4294967294 (32-bit ASN) range.
    ///
    /// `PeerAsn`.
    pub fn peer_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PeerAsn", value.into_value().into_node());
        self
    }

    /// The liveness detection protocol used for the BGP peer.
    ///
    /// The requested liveness detection protocol for the BGP peer.
    ///
    /// - `bgp-keepalive`: The standard BGP keep alive mechanism ( [RFC4271](https://docs.aws.amazon.com/https://www.rfc-editor.org/rfc/rfc4271#page-21) ) that is stable but may take longer to fail-over in cases of network impact or router failure.
    /// - `bfd`: An additional Bidirectional Forwarding Detection (BFD) protocol ( [RFC5880](https://docs.aws.amazon.com/https://www.rfc-editor.org/rfc/rfc5880) ) that enables fast failover by using more sensitive liveness detection.
    ///
    /// Defaults to `bgp-keepalive`.
    ///
    /// `PeerLivenessDetection`; one of `bfd`, `bgp-keepalive`.
    pub fn peer_liveness_detection(mut self, value: impl IntoValue<PeerLivenessDetection>) -> Self {
        self.0
            .put("PeerLivenessDetection", value.into_value().into_node());
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

impl Kind for BgpOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BgpOptionsProperty> for BgpOptionsProperty {}
impl From<BgpOptionsProperty> for Node {
    #[inline]
    fn from(value: BgpOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BgpOptionsProperty> for BgpOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<BgpOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PeerLivenessDetection` of a `BgpOptions` of `AWS::EC2::RouteServerPeer`.
pub enum PeerLivenessDetection {
    /// `bfd`.
    Bfd,
    /// `bgp-keepalive`.
    BgpKeepalive,
}

#[diagnostic::do_not_recommend]
impl Kind for PeerLivenessDetection {}
#[diagnostic::do_not_recommend]
impl TextKind for PeerLivenessDetection {}
#[diagnostic::do_not_recommend]
impl IdKind for PeerLivenessDetection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PeerLivenessDetection {}
#[diagnostic::do_not_recommend]
impl IntoValue<PeerLivenessDetection> for PeerLivenessDetection {
    #[inline]
    fn into_value(self) -> Value<PeerLivenessDetection> {
        const VALUES: &[&str] = &["bfd", "bgp-keepalive"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
