// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::RouteServerPropagation` and its property types.

use crate::l1::*;

/// Specifies route propagation from a route server to a route table.
///
/// For more information see [Dynamic routing in your VPC with VPC Route Server](https://docs.aws.amazon.com/vpc/latest/userguide/dynamic-routing-route-server.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::RouteServerPropagation`; `Ref` returns the physical id, which is made of `RouteServerId`, `RouteTableId`.
/// Changing one of these replaces it: `RouteServerId`, `RouteTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteServerPropagation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::RouteServerPropagation",
    tags: None,
    rules: include_str!("route_server_propagation.rules"),
};

impl CfnRouteServerPropagation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::RouteServerPropagation";

    /// `CfnRouteServerPropagation` with its required properties, in alphabetical order:
    ///
    /// - `route_server_id`: The ID of the route server configured for route propagation.
    /// - `route_table_id`: The ID of the route table configured for route server propagation.
    pub fn new(
        route_server_id: impl IntoValue<kinds::ec2::RouteServerId>,
        route_table_id: impl IntoValue<kinds::ec2::RouteTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RouteServerId", route_server_id.into_value().into_node());
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

impl Construct for CfnRouteServerPropagation {
    type Handle = CfnRouteServerPropagationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteServerPropagationRef {
        CfnRouteServerPropagationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteServerPropagation`] of a stack.
pub struct CfnRouteServerPropagationRef(NodeRef);

impl Clone for CfnRouteServerPropagationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteServerPropagationRef {}
impl AsNode for CfnRouteServerPropagationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteServerPropagationRef {
    /// What `Ref` returns: the physical id, which is made of `RouteServerId`, `RouteTableId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
