// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IpPoolRouteTableAssociation` and its property types.

use crate::l1::*;

/// A route server association is the connection established between a route server and a VPC.
///
/// `AWS::EC2::IpPoolRouteTableAssociation`; `Ref` returns its `AssociationId`, a [`ec2::IpPoolRouteTableAssociationId`](kinds::ec2::IpPoolRouteTableAssociationId).
/// Changing one of these replaces it: `PublicIpv4Pool`, `RouteTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIpPoolRouteTableAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IpPoolRouteTableAssociation",
    tags: None,
    rules: include_str!("ip_pool_route_table_association.rules"),
};

impl CfnIpPoolRouteTableAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IpPoolRouteTableAssociation";

    /// `CfnIpPoolRouteTableAssociation` with its required properties, in alphabetical order:
    ///
    /// - `public_ipv4_pool`: The ID of a public IPv4 address pool.
    /// - `route_table_id`: The ID of a route table.
    pub fn new(
        public_ipv4_pool: impl IntoValue<String>,
        route_table_id: impl IntoValue<kinds::ec2::RouteTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PublicIpv4Pool", public_ipv4_pool.into_value().into_node());
        object_.put("RouteTableId", route_table_id.into_value().into_node());
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

impl Construct for CfnIpPoolRouteTableAssociation {
    type Handle = CfnIpPoolRouteTableAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIpPoolRouteTableAssociationRef {
        CfnIpPoolRouteTableAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIpPoolRouteTableAssociation`] of a stack.
pub struct CfnIpPoolRouteTableAssociationRef(NodeRef);

impl Clone for CfnIpPoolRouteTableAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIpPoolRouteTableAssociationRef {}
impl AsNode for CfnIpPoolRouteTableAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIpPoolRouteTableAssociationRef {
    /// What `Ref` returns: its `AssociationId`, a [`ec2::IpPoolRouteTableAssociationId`](kinds::ec2::IpPoolRouteTableAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpPoolRouteTableAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of a route table association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<kinds::ec2::IpPoolRouteTableAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}

impl IntoValue<kinds::ec2::IpPoolRouteTableAssociationId> for &CfnIpPoolRouteTableAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpPoolRouteTableAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
