// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectConnect::PublicVirtualInterface` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DirectConnect::PublicVirtualInterface
///
/// `AWS::DirectConnect::PublicVirtualInterface`; `Ref` returns its `VirtualInterfaceArn`, a [`directconnect::PublicVirtualInterfaceArn`](kinds::directconnect::PublicVirtualInterfaceArn).
/// Changing one of these replaces it: `AllocatePublicVirtualInterfaceRoleArn`, `RouteFilterPrefixes`, `Vlan`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublicVirtualInterface(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectConnect::PublicVirtualInterface",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("public_virtual_interface.rules"),
};

impl CfnPublicVirtualInterface {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectConnect::PublicVirtualInterface";

    /// `CfnPublicVirtualInterface` with its required properties, in alphabetical order:
    ///
    /// - `bgp_peers`: The BGP peers configured on this virtual interface.
    /// - `connection_id`
    /// - `virtual_interface_name`: The name of the virtual interface assigned by the customer network.
    /// - `vlan`: The ID of the VLAN.
    pub fn new(
        bgp_peers: impl IntoValue<List<BgpPeerProperty>>,
        connection_id: impl IntoValue<String>,
        virtual_interface_name: impl IntoValue<String>,
        vlan: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BgpPeers", bgp_peers.into_value().into_node());
        object_.put("ConnectionId", connection_id.into_value().into_node());
        object_.put(
            "VirtualInterfaceName",
            virtual_interface_name.into_value().into_node(),
        );
        object_.put("Vlan", vlan.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the role to allocate the public virtual interface. Needs directconnect:AllocatePublicVirtualInterface permissions and tag permissions if applicable.
    ///
    /// `AllocatePublicVirtualInterfaceRoleArn`; an update replaces the resource.
    pub fn allocate_public_virtual_interface_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "AllocatePublicVirtualInterfaceRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    ///
    /// `RateLimit`; updated in place.
    pub fn rate_limit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RateLimit", value.into_value().into_node());
        self
    }

    /// The routes to be advertised to the AWS network in this region.
    ///
    /// `RouteFilterPrefixes`; an update replaces the resource.
    pub fn route_filter_prefixes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("RouteFilterPrefixes", value.into_value().into_node());
        self
    }

    /// The tags associated with the public virtual interface.
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

impl Construct for CfnPublicVirtualInterface {
    type Handle = CfnPublicVirtualInterfaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPublicVirtualInterfaceRef {
        CfnPublicVirtualInterfaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPublicVirtualInterface`] of a stack.
pub struct CfnPublicVirtualInterfaceRef(NodeRef);

impl Clone for CfnPublicVirtualInterfaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPublicVirtualInterfaceRef {}
impl AsNode for CfnPublicVirtualInterfaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPublicVirtualInterfaceRef {
    /// What `Ref` returns: its `VirtualInterfaceArn`, a [`directconnect::PublicVirtualInterfaceArn`](kinds::directconnect::PublicVirtualInterfaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directconnect::PublicVirtualInterfaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceArn`.
    #[inline]
    pub fn attr_virtual_interface_arn(
        &self,
    ) -> Value<kinds::directconnect::PublicVirtualInterfaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualInterfaceArn")))
    }

    /// The ID of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceId`.
    #[inline]
    pub fn attr_virtual_interface_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VirtualInterfaceId")))
    }
}

impl IntoValue<kinds::directconnect::PublicVirtualInterfaceArn> for &CfnPublicVirtualInterfaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::PublicVirtualInterfaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about a BGP peer.
///
/// The property type `BgpPeer` of `AWS::DirectConnect::PublicVirtualInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct BgpPeerProperty(Object);

impl BgpPeerProperty {
    /// `BgpPeerProperty` with its required properties, in alphabetical order:
    ///
    /// - `address_family`: The address family for the BGP peer.
    /// - `asn`: The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration.
    pub fn new(address_family: impl IntoValue<String>, asn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddressFamily", address_family.into_value().into_node());
        object_.put("Asn", asn.into_value().into_node());
        Self(object_)
    }

    /// The IP address assigned to the Amazon interface.
    ///
    /// `AmazonAddress`.
    pub fn amazon_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AmazonAddress", value.into_value().into_node());
        self
    }

    /// The authentication key for BGP configuration. This string has a minimum length of 6 characters and and a maximum length of 80 characters.
    ///
    /// `AuthKey`.
    pub fn auth_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthKey", value.into_value().into_node());
        self
    }

    /// The `BgpPeerId` property.
    ///
    /// `BgpPeerId`.
    pub fn bgp_peer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BgpPeerId", value.into_value().into_node());
        self
    }

    /// The IP address assigned to the customer interface.
    ///
    /// `CustomerAddress`.
    pub fn customer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomerAddress", value.into_value().into_node());
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

impl Kind for BgpPeerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BgpPeerProperty> for BgpPeerProperty {}
impl From<BgpPeerProperty> for Node {
    #[inline]
    fn from(value: BgpPeerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BgpPeerProperty> for BgpPeerProperty {
    #[inline]
    fn into_value(self) -> Value<BgpPeerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
