// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::LocalGatewayVirtualInterface` and its property types.

use crate::l1::*;

/// Describes a local gateway virtual interface.
///
/// `AWS::EC2::LocalGatewayVirtualInterface`; `Ref` returns its `LocalGatewayVirtualInterfaceId`, a [`ec2::LocalGatewayVirtualInterfaceId`](kinds::ec2::LocalGatewayVirtualInterfaceId).
/// Changing one of these replaces it: `LocalAddress`, `LocalGatewayVirtualInterfaceGroupId`, `OutpostLagId`, `PeerAddress`, `PeerBgpAsn`, `PeerBgpAsnExtended`, `Vlan`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocalGatewayVirtualInterface(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::LocalGatewayVirtualInterface",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("local_gateway_virtual_interface.rules"),
};

impl CfnLocalGatewayVirtualInterface {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterface";

    /// `CfnLocalGatewayVirtualInterface` with its required properties, in alphabetical order:
    ///
    /// - `local_address`: The local address.
    /// - `local_gateway_virtual_interface_group_id`: The ID of the local gateway virtual interface group.
    /// - `outpost_lag_id`: The Outpost LAG ID.
    /// - `peer_address`: The peer address.
    /// - `vlan`: The ID of the VLAN.
    pub fn new(
        local_address: impl IntoValue<String>,
        local_gateway_virtual_interface_group_id: impl IntoValue<
            kinds::ec2::LocalGatewayVirtualInterfaceGroupId,
        >,
        outpost_lag_id: impl IntoValue<String>,
        peer_address: impl IntoValue<String>,
        vlan: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocalAddress", local_address.into_value().into_node());
        object_.put(
            "LocalGatewayVirtualInterfaceGroupId",
            local_gateway_virtual_interface_group_id
                .into_value()
                .into_node(),
        );
        object_.put("OutpostLagId", outpost_lag_id.into_value().into_node());
        object_.put("PeerAddress", peer_address.into_value().into_node());
        object_.put("Vlan", vlan.into_value().into_node());
        Self(object_)
    }

    /// The peer BGP ASN.
    ///
    /// `PeerBgpAsn`; an update replaces the resource.
    pub fn peer_bgp_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PeerBgpAsn", value.into_value().into_node());
        self
    }

    /// The extended 32-bit ASN of the BGP peer for use with larger ASN values.
    ///
    /// `PeerBgpAsnExtended`; an update replaces the resource.
    pub fn peer_bgp_asn_extended(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PeerBgpAsnExtended", value.into_value().into_node());
        self
    }

    /// The tags assigned to the virtual interface.
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

impl Construct for CfnLocalGatewayVirtualInterface {
    type Handle = CfnLocalGatewayVirtualInterfaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocalGatewayVirtualInterfaceRef {
        CfnLocalGatewayVirtualInterfaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocalGatewayVirtualInterface`] of a stack.
pub struct CfnLocalGatewayVirtualInterfaceRef(NodeRef);

impl Clone for CfnLocalGatewayVirtualInterfaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocalGatewayVirtualInterfaceRef {}
impl AsNode for CfnLocalGatewayVirtualInterfaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocalGatewayVirtualInterfaceRef {
    /// What `Ref` returns: its `LocalGatewayVirtualInterfaceId`, a [`ec2::LocalGatewayVirtualInterfaceId`](kinds::ec2::LocalGatewayVirtualInterfaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current state of the local gateway virtual interface.
    ///
    /// `Fn::GetAtt` of `ConfigurationState`.
    #[inline]
    pub fn attr_configuration_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationState")))
    }

    /// The Border Gateway Protocol (BGP) Autonomous System Number (ASN) of the local gateway.
    ///
    /// `Fn::GetAtt` of `LocalBgpAsn`.
    #[inline]
    pub fn attr_local_bgp_asn(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocalBgpAsn")))
    }

    /// The ID of the local gateway.
    ///
    /// `Fn::GetAtt` of `LocalGatewayId`.
    #[inline]
    pub fn attr_local_gateway_id(&self) -> Value<kinds::ec2::GatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocalGatewayId")))
    }

    /// The ID of the virtual interface.
    ///
    /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceId`.
    #[inline]
    pub fn attr_local_gateway_virtual_interface_id(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayVirtualInterfaceId"),
        ))
    }

    /// The ID of the AWS account that owns the local gateway virtual interface.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }
}

impl IntoValue<kinds::ec2::LocalGatewayVirtualInterfaceId> for &CfnLocalGatewayVirtualInterfaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::LocalGatewayVirtualInterfaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
