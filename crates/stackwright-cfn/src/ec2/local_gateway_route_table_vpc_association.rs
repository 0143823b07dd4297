// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::LocalGatewayRouteTableVPCAssociation` and its property types.

use crate::l1::*;

/// Associates the specified VPC with the specified local gateway route table.
///
/// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`; `Ref` returns its `LocalGatewayRouteTableVpcAssociationId`, a [`ec2::LocalGatewayRouteTableVpcAssociationId`](kinds::ec2::LocalGatewayRouteTableVpcAssociationId).
/// Changing one of these replaces it: `LocalGatewayRouteTableId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocalGatewayRouteTableVPCAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::LocalGatewayRouteTableVPCAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("local_gateway_route_table_vpc_association.rules"),
};

impl CfnLocalGatewayRouteTableVPCAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVPCAssociation";

    /// `CfnLocalGatewayRouteTableVPCAssociation` with its required properties, in alphabetical order:
    ///
    /// - `local_gateway_route_table_id`: The ID of the local gateway route table.
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(
        local_gateway_route_table_id: impl IntoValue<kinds::ec2::LocalGatewayRouteTableId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LocalGatewayRouteTableId",
            local_gateway_route_table_id.into_value().into_node(),
        );
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The tags assigned to the association.
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

impl Construct for CfnLocalGatewayRouteTableVPCAssociation {
    type Handle = CfnLocalGatewayRouteTableVPCAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocalGatewayRouteTableVPCAssociationRef {
        CfnLocalGatewayRouteTableVPCAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocalGatewayRouteTableVPCAssociation`] of a stack.
pub struct CfnLocalGatewayRouteTableVPCAssociationRef(NodeRef);

impl Clone for CfnLocalGatewayRouteTableVPCAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocalGatewayRouteTableVPCAssociationRef {}
impl AsNode for CfnLocalGatewayRouteTableVPCAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocalGatewayRouteTableVPCAssociationRef {
    /// What `Ref` returns: its `LocalGatewayRouteTableVpcAssociationId`, a [`ec2::LocalGatewayRouteTableVpcAssociationId`](kinds::ec2::LocalGatewayRouteTableVpcAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::LocalGatewayRouteTableVpcAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the local gateway.
    ///
    /// `Fn::GetAtt` of `LocalGatewayId`.
    #[inline]
    pub fn attr_local_gateway_id(&self) -> Value<kinds::ec2::GatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocalGatewayId")))
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `LocalGatewayRouteTableVpcAssociationId`.
    #[inline]
    pub fn attr_local_gateway_route_table_vpc_association_id(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayRouteTableVpcAssociationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayRouteTableVpcAssociationId"),
        ))
    }

    /// The state of the association.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ec2::LocalGatewayRouteTableVpcAssociationId>
    for &CfnLocalGatewayRouteTableVPCAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::LocalGatewayRouteTableVpcAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
