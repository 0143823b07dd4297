// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPNConcentrator` and its property types.

use crate::l1::*;

/// Describes a VPN concentrator.
///
/// `AWS::EC2::VPNConcentrator`; `Ref` returns its `VpnConcentratorId`, a [`ec2::VpnConcentratorId`](kinds::ec2::VpnConcentratorId).
/// Changing one of these replaces it: `TransitGatewayId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPNConcentrator(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPNConcentrator",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpn_concentrator.rules"),
};

impl CfnVPNConcentrator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPNConcentrator";

    /// `CfnVPNConcentrator` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_id`: The ID of the transit gateway associated with the VPN concentrator.
    /// - `r#type`: The type of VPN concentrator.
    pub fn new(
        transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Any tags assigned to the VPN concentrator.
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

impl Construct for CfnVPNConcentrator {
    type Handle = CfnVPNConcentratorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPNConcentratorRef {
        CfnVPNConcentratorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPNConcentrator`] of a stack.
pub struct CfnVPNConcentratorRef(NodeRef);

impl Clone for CfnVPNConcentratorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPNConcentratorRef {}
impl AsNode for CfnVPNConcentratorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPNConcentratorRef {
    /// What `Ref` returns: its `VpnConcentratorId`, a [`ec2::VpnConcentratorId`](kinds::ec2::VpnConcentratorId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpnConcentratorId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the transit gateway attachment for the VPN concentrator.
    ///
    /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
    #[inline]
    pub fn attr_transit_gateway_attachment_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayAttachmentId"),
        ))
    }

    /// The ID of the VPN concentrator to associate with the VPN connection.
    ///
    /// `Fn::GetAtt` of `VpnConcentratorId`.
    #[inline]
    pub fn attr_vpn_concentrator_id(&self) -> Value<kinds::ec2::VpnConcentratorId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpnConcentratorId")))
    }
}

impl IntoValue<kinds::ec2::VpnConcentratorId> for &CfnVPNConcentratorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpnConcentratorId> {
        Value::from_node(Node::Ref(self.0))
    }
}
