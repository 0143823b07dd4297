// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::LocalGatewayRoute` and its property types.

use crate::l1::*;

/// Creates a static route for the specified local gateway route table. You must specify one of the following targets:
///
/// - `LocalGatewayVirtualInterfaceGroupId`
/// - `NetworkInterfaceId`
///
/// `AWS::EC2::LocalGatewayRoute`; `Ref` returns the physical id, which is made of `DestinationCidrBlock`, `LocalGatewayRouteTableId`.
/// Changing one of these replaces it: `DestinationCidrBlock`, `LocalGatewayRouteTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocalGatewayRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::LocalGatewayRoute",
    tags: None,
    rules: include_str!("local_gateway_route.rules"),
};

impl CfnLocalGatewayRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::LocalGatewayRoute";

    /// `CfnLocalGatewayRoute` with its required properties, in alphabetical order:
    ///
    /// - `destination_cidr_block`: The CIDR block used for destination matches.
    /// - `local_gateway_route_table_id`: The ID of the local gateway route table.
    pub fn new(
        destination_cidr_block: impl IntoValue<String>,
        local_gateway_route_table_id: impl IntoValue<kinds::ec2::LocalGatewayRouteTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationCidrBlock",
            destination_cidr_block.into_value().into_node(),
        );
        object_.put(
            "LocalGatewayRouteTableId",
            local_gateway_route_table_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the virtual interface group.
    ///
    /// `LocalGatewayVirtualInterfaceGroupId`; updated in place.
    pub fn local_gateway_virtual_interface_group_id(
        mut self,
        value: impl IntoValue<kinds::ec2::LocalGatewayVirtualInterfaceGroupId>,
    ) -> Self {
        self.0.put(
            "LocalGatewayVirtualInterfaceGroupId",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the network interface.
    ///
    /// `NetworkInterfaceId`; updated in place.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
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

impl Construct for CfnLocalGatewayRoute {
    type Handle = CfnLocalGatewayRouteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocalGatewayRouteRef {
        CfnLocalGatewayRouteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocalGatewayRoute`] of a stack.
pub struct CfnLocalGatewayRouteRef(NodeRef);

impl Clone for CfnLocalGatewayRouteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocalGatewayRouteRef {}
impl AsNode for CfnLocalGatewayRouteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocalGatewayRouteRef {
    /// What `Ref` returns: the physical id, which is made of `DestinationCidrBlock`, `LocalGatewayRouteTableId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The state of the local gateway route table.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The type of local gateway route.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}
