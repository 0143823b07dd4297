// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::ClientVpnRoute` and its property types.

use crate::l1::*;

/// Specifies a network route to add to a Client VPN endpoint. Each Client VPN endpoint has a route table that describes the available destination network routes. Each route in the route table specifies the path for traffic to specific resources or networks.
///
/// A target network association must be created before you can specify a route. If you're setting up all the components of a Client VPN endpoint at the same time, you must use the [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the `AWS::EC2::ClientVpnTargetNetworkAssociation` resource.
///
/// `AWS::EC2::ClientVpnRoute`; `Ref` returns its `Id`, a [`ec2::ClientVpnRouteId`](kinds::ec2::ClientVpnRouteId).
/// Changing one of these replaces it: `ClientVpnEndpointId`, `Description`, `DestinationCidrBlock`, `TargetVpcSubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClientVpnRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::ClientVpnRoute",
    tags: None,
    rules: include_str!("client_vpn_route.rules"),
};

impl CfnClientVpnRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::ClientVpnRoute";

    /// `CfnClientVpnRoute` with its required properties, in alphabetical order:
    ///
    /// - `client_vpn_endpoint_id`: The ID of the Client VPN endpoint to which to add the route.
    /// - `destination_cidr_block`: The IPv4 address range, in CIDR notation, of the route destination.
    pub fn new(
        client_vpn_endpoint_id: impl IntoValue<kinds::ec2::ClientVpnEndpointId>,
        destination_cidr_block: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientVpnEndpointId",
            client_vpn_endpoint_id.into_value().into_node(),
        );
        object_.put(
            "DestinationCidrBlock",
            destination_cidr_block.into_value().into_node(),
        );
        Self(object_)
    }

    /// A brief description of the route.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the subnet through which you want to route traffic. The specified subnet must be an existing target network of the Client VPN endpoint.
    ///
    /// Alternatively, if you're adding a route for the local network, specify `local`.
    ///
    /// `TargetVpcSubnetId`; an update replaces the resource.
    pub fn target_vpc_subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0
            .put("TargetVpcSubnetId", value.into_value().into_node());
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

impl Construct for CfnClientVpnRoute {
    type Handle = CfnClientVpnRouteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClientVpnRouteRef {
        CfnClientVpnRouteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClientVpnRoute`] of a stack.
pub struct CfnClientVpnRouteRef(NodeRef);

impl Clone for CfnClientVpnRouteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClientVpnRouteRef {}
impl AsNode for CfnClientVpnRouteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClientVpnRouteRef {
    /// What `Ref` returns: its `Id`, a [`ec2::ClientVpnRouteId`](kinds::ec2::ClientVpnRouteId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::ClientVpnRouteId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::ClientVpnRouteId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::ClientVpnRouteId> for &CfnClientVpnRouteRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::ClientVpnRouteId> {
        Value::from_node(Node::Ref(self.0))
    }
}
