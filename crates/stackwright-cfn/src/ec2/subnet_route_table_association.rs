// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SubnetRouteTableAssociation` and its property types.

use crate::l1::*;

/// Associates a subnet with a route table. The subnet and route table must be in the same VPC. This association causes traffic originating from the subnet to be routed according to the routes in the route table. A route table can be associated with multiple subnets. To create a route table, see [AWS::EC2::RouteTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-routetable.html).
///
/// `AWS::EC2::SubnetRouteTableAssociation`; `Ref` returns its `Id`, a [`ec2::SubnetRouteTableAssociationId`](kinds::ec2::SubnetRouteTableAssociationId).
/// Changing one of these replaces it: `RouteTableId`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnetRouteTableAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SubnetRouteTableAssociation",
    tags: None,
    rules: include_str!("subnet_route_table_association.rules"),
};

impl CfnSubnetRouteTableAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SubnetRouteTableAssociation";

    /// `CfnSubnetRouteTableAssociation` with its required properties, in alphabetical order:
    ///
    /// - `route_table_id`: The ID of the route table.
    /// - `subnet_id`: The ID of the subnet.
    pub fn new(
        route_table_id: impl IntoValue<kinds::ec2::RouteTableId>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RouteTableId", route_table_id.into_value().into_node());
        object_.put("SubnetId", subnet_id.into_value().into_node());
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

impl Construct for CfnSubnetRouteTableAssociation {
    type Handle = CfnSubnetRouteTableAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetRouteTableAssociationRef {
        CfnSubnetRouteTableAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnetRouteTableAssociation`] of a stack.
pub struct CfnSubnetRouteTableAssociationRef(NodeRef);

impl Clone for CfnSubnetRouteTableAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetRouteTableAssociationRef {}
impl AsNode for CfnSubnetRouteTableAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetRouteTableAssociationRef {
    /// What `Ref` returns: its `Id`, a [`ec2::SubnetRouteTableAssociationId`](kinds::ec2::SubnetRouteTableAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SubnetRouteTableAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the subnet route table association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::SubnetRouteTableAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::SubnetRouteTableAssociationId> for &CfnSubnetRouteTableAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SubnetRouteTableAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
