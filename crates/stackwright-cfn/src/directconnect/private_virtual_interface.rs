// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectConnect::PrivateVirtualInterface` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DirectConnect::PrivateVirtualInterface
///
/// `AWS::DirectConnect::PrivateVirtualInterface`; `Ref` returns its `VirtualInterfaceArn`, a [`directconnect::PrivateVirtualInterfaceArn`](kinds::directconnect::PrivateVirtualInterfaceArn).
/// Changing one of these replaces it: `AllocatePrivateVirtualInterfaceRoleArn`, `DirectConnectGatewayId`, `VirtualGatewayId`, `Vlan`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrivateVirtualInterface(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectConnect::PrivateVirtualInterface",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("private_virtual_interface.rules"),
};

impl CfnPrivateVirtualInterface {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectConnect::PrivateVirtualInterface";

    /// `CfnPrivateVirtualInterface` with its required properties, in alphabetical order:
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

    /// The Amazon Resource Name (ARN) of the role to allocate the private virtual interface. Needs directconnect:AllocatePrivateVirtualInterface permissions and tag permissions if applicable.
    ///
    /// `AllocatePrivateVirtualInterfaceRoleArn`; an update replaces the resource.
    pub fn allocate_private_virtual_interface_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "AllocatePrivateVirtualInterfaceRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The `DirectConnectGatewayId` property.
    ///
    /// `DirectConnectGatewayId`; an update replaces the resource.
    pub fn direct_connect_gateway_id(
        mut self,
        value: impl IntoValue<kinds::directconnect::DirectConnectGatewayArnOrId>,
    ) -> Self {
        self.0
            .put("DirectConnectGatewayId", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable or disable SiteLink.
    ///
    /// `EnableSiteLink`; updated in place.
    pub fn enable_site_link(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableSiteLink", value.into_value().into_node());
        self
    }

    /// The maximum transmission unit (MTU), in bytes. The supported values are 1500 and 9001. The default value is 1500.
    ///
    /// `Mtu`; updated in place.
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Mtu", value.into_value().into_node());
        self
    }

    /// The rate limit (bandwidth allocation) for the virtual interface. The value must be one of the supported bandwidth values (e.g., 50Mbps, 1Gbps, 10Gbps) and cannot exceed the bandwidth of the parent connection or LAG.
    ///
    /// `RateLimit`; updated in place.
    pub fn rate_limit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RateLimit", value.into_value().into_node());
        self
    }

    /// The tags associated with the private virtual interface.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID or ARN of the virtual private gateway.
    ///
    /// `VirtualGatewayId`; an update replaces the resource.
    pub fn virtual_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VirtualGatewayId", value.into_value().into_node());
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

impl Construct for CfnPrivateVirtualInterface {
    type Handle = CfnPrivateVirtualInterfaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrivateVirtualInterfaceRef {
        CfnPrivateVirtualInterfaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrivateVirtualInterface`] of a stack.
pub struct CfnPrivateVirtualInterfaceRef(NodeRef);

impl Clone for CfnPrivateVirtualInterfaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrivateVirtualInterfaceRef {}
impl AsNode for CfnPrivateVirtualInterfaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrivateVirtualInterfaceRef {
    /// What `Ref` returns: its `VirtualInterfaceArn`, a [`directconnect::PrivateVirtualInterfaceArn`](kinds::directconnect::PrivateVirtualInterfaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directconnect::PrivateVirtualInterfaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the virtual interface.
    ///
    /// `Fn::GetAtt` of `VirtualInterfaceArn`.
    #[inline]
    pub fn attr_virtual_interface_arn(
        &self,
    ) -> Value<kinds::directconnect::PrivateVirtualInterfaceArn> {
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

impl IntoValue<kinds::directconnect::PrivateVirtualInterfaceArn>
    for &CfnPrivateVirtualInterfaceRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::PrivateVirtualInterfaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about a BGP peer.
///
/// The property type `BgpPeer` of `AWS::DirectConnect::PrivateVirtualInterface`.
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
