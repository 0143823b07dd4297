// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPNGateway` and its property types.

use crate::l1::*;

/// Specifies a virtual private gateway. A virtual private gateway is the endpoint on the VPC side of your VPN connection. You can create a virtual private gateway before creating the VPC itself.
///
/// For more information, see [AWS Site-to-Site VPN](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html) in the *AWS Site-to-Site VPN User Guide*.
///
/// `AWS::EC2::VPNGateway`; `Ref` returns its `VPNGatewayId`, a [`ec2::VpnGatewayId`](kinds::ec2::VpnGatewayId).
/// Changing one of these replaces it: `AmazonSideAsn`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPNGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPNGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpn_gateway.rules"),
};

impl CfnVPNGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPNGateway";

    /// `CfnVPNGateway` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of VPN connection the virtual private gateway supports.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The private Autonomous System Number (ASN) for the Amazon side of a BGP session.
    ///
    /// `AmazonSideAsn`; an update replaces the resource.
    pub fn amazon_side_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("AmazonSideAsn", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the virtual private gateway.
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

impl Construct for CfnVPNGateway {
    type Handle = CfnVPNGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPNGatewayRef {
        CfnVPNGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPNGateway`] of a stack.
pub struct CfnVPNGatewayRef(NodeRef);

impl Clone for CfnVPNGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPNGatewayRef {}
impl AsNode for CfnVPNGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPNGatewayRef {
    /// What `Ref` returns: its `VPNGatewayId`, a [`ec2::VpnGatewayId`](kinds::ec2::VpnGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpnGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the VPN gateway.
    ///
    /// `Fn::GetAtt` of `VPNGatewayId`.
    #[inline]
    pub fn attr_vpn_gateway_id(&self) -> Value<kinds::ec2::VpnGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VPNGatewayId")))
    }
}

impl IntoValue<kinds::ec2::VpnGatewayId> for &CfnVPNGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpnGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::GatewayId> for &CfnVPNGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::GatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
