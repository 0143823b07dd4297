// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::TransitGatewayRegistration` and its property types.

use crate::l1::*;

/// Registers a transit gateway in your global network. Not all Regions support transit gateways for global networks. For a list of the supported Regions, see [Region Availability](https://docs.aws.amazon.com/network-manager/latest/tgwnm/what-are-global-networks.html#nm-available-regions) in the *AWS Transit Gateways for Global Networks User Guide*. The transit gateway can be in any of the supported AWS Regions, but it must be owned by the same AWS account that owns the global network. You cannot register a transit gateway in more than one global network.
///
/// `AWS::NetworkManager::TransitGatewayRegistration`; `Ref` returns the physical id, which is made of `GlobalNetworkId`, `TransitGatewayArn`.
/// Changing one of these replaces it: `GlobalNetworkId`, `TransitGatewayArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayRegistration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::TransitGatewayRegistration",
    tags: None,
    rules: include_str!("transit_gateway_registration.rules"),
};

impl CfnTransitGatewayRegistration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRegistration";

    /// `CfnTransitGatewayRegistration` with its required properties, in alphabetical order:
    ///
    /// - `global_network_id`: The ID of the global network.
    /// - `transit_gateway_arn`: The Amazon Resource Name (ARN) of the transit gateway.
    pub fn new(
        global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>,
        transit_gateway_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayArn",
            transit_gateway_arn.into_value().into_node(),
        );
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

impl Construct for CfnTransitGatewayRegistration {
    type Handle = CfnTransitGatewayRegistrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayRegistrationRef {
        CfnTransitGatewayRegistrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayRegistration`] of a stack.
pub struct CfnTransitGatewayRegistrationRef(NodeRef);

impl Clone for CfnTransitGatewayRegistrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayRegistrationRef {}
impl AsNode for CfnTransitGatewayRegistrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayRegistrationRef {
    /// What `Ref` returns: the physical id, which is made of `GlobalNetworkId`, `TransitGatewayArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
