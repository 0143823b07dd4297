// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::CustomerGatewayAssociation` and its property types.

use crate::l1::*;

/// Specifies an association between a customer gateway, a device, and optionally, a link. If you specify a link, it must be associated with the specified device. The customer gateway must be connected to a VPN attachment on a transit gateway that's registered in your global network.
///
/// You cannot associate a customer gateway with more than one device and link.
///
/// `AWS::NetworkManager::CustomerGatewayAssociation`; `Ref` returns the physical id, which is made of `GlobalNetworkId`, `CustomerGatewayArn`.
/// Changing one of these replaces it: `CustomerGatewayArn`, `DeviceId`, `GlobalNetworkId`, `LinkId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomerGatewayAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::CustomerGatewayAssociation",
    tags: None,
    rules: include_str!("customer_gateway_association.rules"),
};

impl CfnCustomerGatewayAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::CustomerGatewayAssociation";

    /// `CfnCustomerGatewayAssociation` with its required properties, in alphabetical order:
    ///
    /// - `customer_gateway_arn`: The Amazon Resource Name (ARN) of the customer gateway.
    /// - `device_id`: The ID of the device.
    /// - `global_network_id`: The ID of the global network.
    pub fn new(
        customer_gateway_arn: impl IntoValue<String>,
        device_id: impl IntoValue<String>,
        global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomerGatewayArn",
            customer_gateway_arn.into_value().into_node(),
        );
        object_.put("DeviceId", device_id.into_value().into_node());
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the link.
    ///
    /// `LinkId`; an update replaces the resource.
    pub fn link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LinkId", value.into_value().into_node());
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

impl Construct for CfnCustomerGatewayAssociation {
    type Handle = CfnCustomerGatewayAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomerGatewayAssociationRef {
        CfnCustomerGatewayAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomerGatewayAssociation`] of a stack.
pub struct CfnCustomerGatewayAssociationRef(NodeRef);

impl Clone for CfnCustomerGatewayAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomerGatewayAssociationRef {}
impl AsNode for CfnCustomerGatewayAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomerGatewayAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `GlobalNetworkId`, `CustomerGatewayArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
