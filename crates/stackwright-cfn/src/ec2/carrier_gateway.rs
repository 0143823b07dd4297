// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::CarrierGateway` and its property types.

use crate::l1::*;

/// Creates a carrier gateway. For more information about carrier gateways, see [Carrier gateways](https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#wavelength-carrier-gateway) in the *AWS Wavelength Developer Guide*.
///
/// `AWS::EC2::CarrierGateway`; `Ref` returns its `CarrierGatewayId`, a [`ec2::CarrierGatewayId`](kinds::ec2::CarrierGatewayId).
/// Changing one of these replaces it: `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCarrierGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::CarrierGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("carrier_gateway.rules"),
};

impl CfnCarrierGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::CarrierGateway";

    /// `CfnCarrierGateway` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC associated with the carrier gateway.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The tags assigned to the carrier gateway.
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

impl Construct for CfnCarrierGateway {
    type Handle = CfnCarrierGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCarrierGatewayRef {
        CfnCarrierGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCarrierGateway`] of a stack.
pub struct CfnCarrierGatewayRef(NodeRef);

impl Clone for CfnCarrierGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCarrierGatewayRef {}
impl AsNode for CfnCarrierGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCarrierGatewayRef {
    /// What `Ref` returns: its `CarrierGatewayId`, a [`ec2::CarrierGatewayId`](kinds::ec2::CarrierGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::CarrierGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the carrier gateway.
    ///
    /// `Fn::GetAtt` of `CarrierGatewayId`.
    #[inline]
    pub fn attr_carrier_gateway_id(&self) -> Value<kinds::ec2::CarrierGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CarrierGatewayId")))
    }

    /// The AWS account ID of the owner of the carrier gateway.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The state of the carrier gateway.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ec2::CarrierGatewayId> for &CfnCarrierGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::CarrierGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
