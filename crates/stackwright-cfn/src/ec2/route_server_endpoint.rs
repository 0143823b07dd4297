// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::RouteServerEndpoint` and its property types.

use crate::l1::*;

/// Creates a new endpoint for a route server in a specified subnet.
///
/// A route server endpoint is an AWS -managed component inside a subnet that facilitates [BGP (Border Gateway Protocol)](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Border_Gateway_Protocol) connections between your route server and your BGP peers.
///
/// For more information see [Dynamic routing in your VPC with VPC Route Server](https://docs.aws.amazon.com/vpc/latest/userguide/dynamic-routing-route-server.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::RouteServerEndpoint`; `Ref` returns its `Id`, a [`ec2::RouteServerEndpointId`](kinds::ec2::RouteServerEndpointId).
/// Changing one of these replaces it: `RouteServerId`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteServerEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::RouteServerEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("route_server_endpoint.rules"),
};

impl CfnRouteServerEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::RouteServerEndpoint";

    /// `CfnRouteServerEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `route_server_id`: The ID of the route server associated with this endpoint.
    /// - `subnet_id`: The ID of the subnet to place the route server endpoint into.
    pub fn new(
        route_server_id: impl IntoValue<kinds::ec2::RouteServerId>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RouteServerId", route_server_id.into_value().into_node());
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// Any tags assigned to the route server endpoint.
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

impl Construct for CfnRouteServerEndpoint {
    type Handle = CfnRouteServerEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteServerEndpointRef {
        CfnRouteServerEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteServerEndpoint`] of a stack.
pub struct CfnRouteServerEndpointRef(NodeRef);

impl Clone for CfnRouteServerEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteServerEndpointRef {}
impl AsNode for CfnRouteServerEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteServerEndpointRef {
    /// What `Ref` returns: its `Id`, a [`ec2::RouteServerEndpointId`](kinds::ec2::RouteServerEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::RouteServerEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for the endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::RouteServerEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The IP address of the Elastic network interface for the endpoint.
    ///
    /// `Fn::GetAtt` of `EniAddress`.
    #[inline]
    pub fn attr_eni_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EniAddress")))
    }

    /// The ID of the Elastic network interface for the endpoint.
    ///
    /// `Fn::GetAtt` of `EniId`.
    #[inline]
    pub fn attr_eni_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EniId")))
    }

    /// The unique identifier of the route server endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::RouteServerEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ID of the VPC containing the endpoint.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::RouteServerEndpointId> for &CfnRouteServerEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::RouteServerEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::RouteServerEndpointArn> for &CfnRouteServerEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::RouteServerEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
