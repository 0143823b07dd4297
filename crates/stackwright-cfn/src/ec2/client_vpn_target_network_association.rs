// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::ClientVpnTargetNetworkAssociation` and its property types.

use crate::l1::*;

/// Specifies a target network to associate with a Client VPN endpoint. A target network is a subnet in a VPC. You can associate multiple subnets from the same VPC with a Client VPN endpoint. You can associate only one subnet in each Availability Zone. We recommend that you associate at least two subnets to provide Availability Zone redundancy.
///
/// `AWS::EC2::ClientVpnTargetNetworkAssociation`; `Ref` returns its `Id`, a [`ec2::ClientVpnTargetNetworkAssociationId`](kinds::ec2::ClientVpnTargetNetworkAssociationId).
/// Changing one of these replaces it: `AvailabilityZone`, `AvailabilityZoneId`, `ClientVpnEndpointId`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClientVpnTargetNetworkAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::ClientVpnTargetNetworkAssociation",
    tags: None,
    rules: include_str!("client_vpn_target_network_association.rules"),
};

impl CfnClientVpnTargetNetworkAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::ClientVpnTargetNetworkAssociation";

    /// `CfnClientVpnTargetNetworkAssociation` with its required properties, in alphabetical order:
    ///
    /// - `client_vpn_endpoint_id`: The ID of the Client VPN endpoint.
    pub fn new(client_vpn_endpoint_id: impl IntoValue<kinds::ec2::ClientVpnEndpointId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientVpnEndpointId",
            client_vpn_endpoint_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AvailabilityZone` property.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The `AvailabilityZoneId` property.
    ///
    /// `AvailabilityZoneId`; an update replaces the resource.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// The ID of the subnet to associate with the Client VPN endpoint.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
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

impl Construct for CfnClientVpnTargetNetworkAssociation {
    type Handle = CfnClientVpnTargetNetworkAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClientVpnTargetNetworkAssociationRef {
        CfnClientVpnTargetNetworkAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClientVpnTargetNetworkAssociation`] of a stack.
pub struct CfnClientVpnTargetNetworkAssociationRef(NodeRef);

impl Clone for CfnClientVpnTargetNetworkAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClientVpnTargetNetworkAssociationRef {}
impl AsNode for CfnClientVpnTargetNetworkAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClientVpnTargetNetworkAssociationRef {
    /// What `Ref` returns: its `Id`, a [`ec2::ClientVpnTargetNetworkAssociationId`](kinds::ec2::ClientVpnTargetNetworkAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::ClientVpnTargetNetworkAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::ClientVpnTargetNetworkAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::ClientVpnTargetNetworkAssociationId>
    for &CfnClientVpnTargetNetworkAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::ClientVpnTargetNetworkAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
