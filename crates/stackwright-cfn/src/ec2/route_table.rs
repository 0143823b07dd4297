// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::RouteTable` and its property types.

use crate::l1::*;

/// Specifies a route table for the specified VPC. After you create a route table, you can add routes and associate the table with a subnet.
///
/// For more information, see [Route tables](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::RouteTable`; `Ref` returns its `RouteTableId`, a [`ec2::RouteTableId`](kinds::ec2::RouteTableId).
/// Changing one of these replaces it: `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::RouteTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("route_table.rules"),
};

impl CfnRouteTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::RouteTable";

    /// `CfnRouteTable` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// Any tags assigned to the route table.
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

impl Construct for CfnRouteTable {
    type Handle = CfnRouteTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteTableRef {
        CfnRouteTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteTable`] of a stack.
pub struct CfnRouteTableRef(NodeRef);

impl Clone for CfnRouteTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteTableRef {}
impl AsNode for CfnRouteTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteTableRef {
    /// What `Ref` returns: its `RouteTableId`, a [`ec2::RouteTableId`](kinds::ec2::RouteTableId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::RouteTableId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the route table.
    ///
    /// `Fn::GetAtt` of `RouteTableId`.
    #[inline]
    pub fn attr_route_table_id(&self) -> Value<kinds::ec2::RouteTableId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RouteTableId")))
    }
}

impl IntoValue<kinds::ec2::RouteTableId> for &CfnRouteTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::RouteTableId> {
        Value::from_node(Node::Ref(self.0))
    }
}
