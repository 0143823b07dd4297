// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ODB::OdbPeeringConnection` and its property types.

use crate::l1::*;

/// Creates a peering connection between an ODB network and a VPC.
///
/// A peering connection enables private connectivity between the networks for application-tier communication.
///
/// `AWS::ODB::OdbPeeringConnection`; `Ref` returns its `OdbPeeringConnectionArn`, a [`odb::OdbPeeringConnectionArn`](kinds::odb::OdbPeeringConnectionArn).
/// Changing one of these replaces it: `OdbNetworkId`, `PeerNetworkId`, `PeerNetworkRouteTableIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOdbPeeringConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ODB::OdbPeeringConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("odb_peering_connection.rules"),
};

impl CfnOdbPeeringConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ODB::OdbPeeringConnection";

    /// `CfnOdbPeeringConnection` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The additional CIDR blocks for the ODB peering connection.
    ///
    /// `AdditionalPeerNetworkCidrs`; updated in place.
    pub fn additional_peer_network_cidrs(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AdditionalPeerNetworkCidrs", value.into_value().into_node());
        self
    }

    /// The display name of the ODB peering connection.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The unique identifier of the ODB network.
    ///
    /// `OdbNetworkId`; an update replaces the resource.
    pub fn odb_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OdbNetworkId", value.into_value().into_node());
        self
    }

    /// The unique identifier of the peer network.
    ///
    /// `PeerNetworkId`; an update replaces the resource.
    pub fn peer_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PeerNetworkId", value.into_value().into_node());
        self
    }

    /// The unique identifier of the VPC route table for which a route to the ODB network is automatically created during peering connection establishment.
    ///
    /// `PeerNetworkRouteTableIds`; an update replaces the resource.
    pub fn peer_network_route_table_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::RouteTableId>>,
    ) -> Self {
        self.0
            .put("PeerNetworkRouteTableIds", value.into_value().into_node());
        self
    }

    /// Tags to assign to the Odb peering connection.
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

impl Construct for CfnOdbPeeringConnection {
    type Handle = CfnOdbPeeringConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOdbPeeringConnectionRef {
        CfnOdbPeeringConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOdbPeeringConnection`] of a stack.
pub struct CfnOdbPeeringConnectionRef(NodeRef);

impl Clone for CfnOdbPeeringConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOdbPeeringConnectionRef {}
impl AsNode for CfnOdbPeeringConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOdbPeeringConnectionRef {
    /// What `Ref` returns: its `OdbPeeringConnectionArn`, a [`odb::OdbPeeringConnectionArn`](kinds::odb::OdbPeeringConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::odb::OdbPeeringConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the ODB network that initiated the peering connection.
    ///
    /// `Fn::GetAtt` of `OdbNetworkArn`.
    #[inline]
    pub fn attr_odb_network_arn(&self) -> Value<kinds::odb::OdbNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OdbNetworkArn")))
    }

    /// The Amazon Resource Name (ARN) of the ODB peering connection.
    ///
    /// `Fn::GetAtt` of `OdbPeeringConnectionArn`.
    #[inline]
    pub fn attr_odb_peering_connection_arn(&self) -> Value<kinds::odb::OdbPeeringConnectionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OdbPeeringConnectionArn"),
        ))
    }

    /// The unique identifier of the ODB peering connection. A sample ID is `odbpcx-abcdefgh12345678`.
    ///
    /// `Fn::GetAtt` of `OdbPeeringConnectionId`.
    #[inline]
    pub fn attr_odb_peering_connection_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OdbPeeringConnectionId"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the peer network.
    ///
    /// `Fn::GetAtt` of `PeerNetworkArn`.
    #[inline]
    pub fn attr_peer_network_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PeerNetworkArn")))
    }

    /// The CIDR blocks associated with the peering connection. These CIDR blocks define the IP address ranges that can communicate through the peering connection.
    ///
    /// `Fn::GetAtt` of `PeerNetworkCidrs`.
    #[inline]
    pub fn attr_peer_network_cidrs(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PeerNetworkCidrs")))
    }
}

impl IntoValue<kinds::odb::OdbPeeringConnectionArn> for &CfnOdbPeeringConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::odb::OdbPeeringConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
