// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::RouteServerAssociation` and its property types.

use crate::l1::*;

/// Specifies the association between a route server and a VPC.
///
/// A route server association is the connection established between a route server and a VPC.
///
/// `AWS::EC2::RouteServerAssociation`; `Ref` returns the physical id, which is made of `RouteServerId`, `VpcId`.
/// Changing one of these replaces it: `RouteServerId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteServerAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::RouteServerAssociation",
    tags: None,
    rules: include_str!("route_server_association.rules"),
};

impl CfnRouteServerAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::RouteServerAssociation";

    /// `CfnRouteServerAssociation` with its required properties, in alphabetical order:
    ///
    /// - `route_server_id`: The ID of the associated route server.
    /// - `vpc_id`: The ID of the associated VPC.
    pub fn new(
        route_server_id: impl IntoValue<kinds::ec2::RouteServerId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RouteServerId", route_server_id.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
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

impl Construct for CfnRouteServerAssociation {
    type Handle = CfnRouteServerAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteServerAssociationRef {
        CfnRouteServerAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteServerAssociation`] of a stack.
pub struct CfnRouteServerAssociationRef(NodeRef);

impl Clone for CfnRouteServerAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteServerAssociationRef {}
impl AsNode for CfnRouteServerAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteServerAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `RouteServerId`, `VpcId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
