// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCPeeringConnection` and its property types.

use crate::l1::*;

/// Requests a VPC peering connection between two VPCs: a requester VPC that you own and an accepter VPC with which to create the connection. The accepter VPC can belong to a different AWS account and can be in a different Region than the requester VPC.
///
/// The requester VPC and accepter VPC cannot have overlapping CIDR blocks. If you create a VPC peering connection request between VPCs with overlapping CIDR blocks, the VPC peering connection has a status of `failed`.
///
/// If the VPCs belong to different accounts, the acceptor account must have a role that allows the requester account to accept the VPC peering connection. For an example, see [Walkthrough: Peer with a VPC in another AWS account](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/peer-with-vpc-in-another-account.html).
///
/// If the requester and acceptor VPCs are in the same account, the peering request is accepted without a peering role.
///
/// `AWS::EC2::VPCPeeringConnection`; `Ref` returns its `Id`, a [`ec2::VpcPeeringConnectionId`](kinds::ec2::VpcPeeringConnectionId).
/// Changing one of these replaces it: `AssumeRoleRegion`, `PeerOwnerId`, `PeerRegion`, `PeerRoleArn`, `PeerVpcId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCPeeringConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCPeeringConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_peering_connection.rules"),
};

impl CfnVPCPeeringConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCPeeringConnection";

    /// `CfnVPCPeeringConnection` with its required properties, in alphabetical order:
    ///
    /// - `peer_vpc_id`: The ID of the VPC with which you are creating the VPC peering connection.
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(
        peer_vpc_id: impl IntoValue<kinds::ec2::VpcId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PeerVpcId", peer_vpc_id.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The Region code to use when calling Security Token Service (STS) to assume the PeerRoleArn, if provided.
    ///
    /// `AssumeRoleRegion`; an update replaces the resource.
    pub fn assume_role_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AssumeRoleRegion", value.into_value().into_node());
        self
    }

    /// The AWS account ID of the owner of the accepter VPC.
    ///
    /// Default: Your AWS account ID
    ///
    /// `PeerOwnerId`; an update replaces the resource.
    pub fn peer_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PeerOwnerId", value.into_value().into_node());
        self
    }

    /// The Region code for the accepter VPC, if the accepter VPC is located in a Region other than the Region in which you make the request.
    ///
    /// Default: The Region in which you make the request.
    ///
    /// `PeerRegion`; an update replaces the resource.
    pub fn peer_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PeerRegion", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another AWS account.
    ///
    /// This is required when you are peering a VPC in a different AWS account.
    ///
    /// `PeerRoleArn`; an update replaces the resource.
    pub fn peer_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("PeerRoleArn", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the resource.
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

impl Construct for CfnVPCPeeringConnection {
    type Handle = CfnVPCPeeringConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCPeeringConnectionRef {
        CfnVPCPeeringConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCPeeringConnection`] of a stack.
pub struct CfnVPCPeeringConnectionRef(NodeRef);

impl Clone for CfnVPCPeeringConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCPeeringConnectionRef {}
impl AsNode for CfnVPCPeeringConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCPeeringConnectionRef {
    /// What `Ref` returns: its `Id`, a [`ec2::VpcPeeringConnectionId`](kinds::ec2::VpcPeeringConnectionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcPeeringConnectionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the peering connection.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::VpcPeeringConnectionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::VpcPeeringConnectionId> for &CfnVPCPeeringConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcPeeringConnectionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
