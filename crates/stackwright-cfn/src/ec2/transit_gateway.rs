// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGateway` and its property types.

use crate::l1::*;

/// Specifies a transit gateway.
///
/// You can use a transit gateway to interconnect your virtual private clouds (VPC) and on-premises networks. After the transit gateway enters the `available` state, you can attach your VPCs and VPN connections to the transit gateway.
///
/// To attach your VPCs, use [AWS::EC2::TransitGatewayAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgatewayattachment.html).
///
/// To attach a VPN connection, use [AWS::EC2::CustomerGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-customer-gateway.html) to create a customer gateway and specify the ID of the customer gateway and the ID of the transit gateway in a call to [AWS::EC2::VPNConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpn-connection.html).
///
/// When you create a transit gateway, we create a default transit gateway route table and use it as the default association route table and the default propagation route table. You can use [AWS::EC2::TransitGatewayRouteTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgatewayroutetable.html) to create additional transit gateway route tables. If you disable automatic route propagation, we do not create a default transit gateway route table. You can use [AWS::EC2::TransitGatewayRouteTablePropagation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgatewayroutetablepropagation.html) to propagate routes from a resource attachment to a transit gateway route table. If you disable automatic associations, you can use [AWS::EC2::TransitGatewayRouteTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgatewayroutetableassociation.html) to associate a resource attachment with a transit gateway route table.
///
/// To create a transit gateway with `EncryptionSupport` enabled through CloudFormation, you will need the `ec2:ModifyTransitGateway` Identity and Access Management (IAM) permission. For more information, see `ModifyTransitGateway` in [Actions, resources, and condition keys for Amazon EC2](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-actions-as-) of the *Identify and Access Management Service Authorization Reference*.
///
/// `AWS::EC2::TransitGateway`; `Ref` returns its `Id`, a [`ec2::TransitGatewayId`](kinds::ec2::TransitGatewayId).
/// Changing one of these replaces it: `AmazonSideAsn`, `MulticastSupport`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway.rules"),
};

impl CfnTransitGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGateway";

    /// `CfnTransitGateway` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A private Autonomous System Number (ASN) for the Amazon side of a BGP session. The range is 64512 to 65534 for 16-bit ASNs. The default is 64512.
    ///
    /// `AmazonSideAsn`; an update replaces the resource.
    pub fn amazon_side_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("AmazonSideAsn", value.into_value().into_node());
        self
    }

    /// The ID of the default association route table.
    ///
    /// `AssociationDefaultRouteTableId`; updated in place.
    pub fn association_default_route_table_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayRouteTableId>,
    ) -> Self {
        self.0.put(
            "AssociationDefaultRouteTableId",
            value.into_value().into_node(),
        );
        self
    }

    /// Enable or disable automatic acceptance of attachment requests. Disabled by default.
    ///
    /// `AutoAcceptSharedAttachments`; updated in place.
    pub fn auto_accept_shared_attachments(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AutoAcceptSharedAttachments",
            value.into_value().into_node(),
        );
        self
    }

    /// Enable or disable automatic association with the default association route table. Enabled by default. If `DefaultRouteTableAssociation` is set to enable, AWS Transit Gateway will create the default transit gateway route table.
    ///
    /// `DefaultRouteTableAssociation`; updated in place.
    pub fn default_route_table_association(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DefaultRouteTableAssociation",
            value.into_value().into_node(),
        );
        self
    }

    /// Enable or disable automatic propagation of routes to the default propagation route table. Enabled by default. If `DefaultRouteTablePropagation` is set to enable, AWS Transit Gateway will create the default transit gateway route table.
    ///
    /// `DefaultRouteTablePropagation`; updated in place.
    pub fn default_route_table_propagation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DefaultRouteTablePropagation",
            value.into_value().into_node(),
        );
        self
    }

    /// The description of the transit gateway.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Enable or disable DNS support. Enabled by default.
    ///
    /// `DnsSupport`; updated in place.
    pub fn dns_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DnsSupport", value.into_value().into_node());
        self
    }

    /// Enable or disable encryption support. Disabled by default.
    ///
    /// `EncryptionSupport`; one of `disable`, `enable`; updated in place.
    pub fn encryption_support(mut self, value: impl IntoValue<EncryptionSupport>) -> Self {
        self.0
            .put("EncryptionSupport", value.into_value().into_node());
        self
    }

    /// Indicates whether multicast is enabled on the transit gateway
    ///
    /// `MulticastSupport`; an update replaces the resource.
    pub fn multicast_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MulticastSupport", value.into_value().into_node());
        self
    }

    /// The ID of the default propagation route table.
    ///
    /// `PropagationDefaultRouteTableId`; updated in place.
    pub fn propagation_default_route_table_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayRouteTableId>,
    ) -> Self {
        self.0.put(
            "PropagationDefaultRouteTableId",
            value.into_value().into_node(),
        );
        self
    }

    /// Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to simplify security group management and control of instance-to-instance traffic across VPCs that are connected by transit gateway. You can also use this option to migrate from VPC peering (which was the only option that supported security group referencing) to transit gateways (which now also support security group referencing). This option is disabled by default and there are no additional costs to use this feature.
    ///
    /// For important information about this feature, see [Create a transit gateway](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html#create-tgw) in the *AWS Transit Gateway Guide*.
    ///
    /// `SecurityGroupReferencingSupport`; updated in place.
    pub fn security_group_referencing_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "SecurityGroupReferencingSupport",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags for the transit gateway.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The transit gateway CIDR blocks.
    ///
    /// `TransitGatewayCidrBlocks`; updated in place.
    pub fn transit_gateway_cidr_blocks(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TransitGatewayCidrBlocks", value.into_value().into_node());
        self
    }

    /// Enable or disable Equal Cost Multipath Protocol support. Enabled by default.
    ///
    /// `VpnEcmpSupport`; updated in place.
    pub fn vpn_ecmp_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VpnEcmpSupport", value.into_value().into_node());
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

impl Construct for CfnTransitGateway {
    type Handle = CfnTransitGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayRef {
        CfnTransitGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGateway`] of a stack.
pub struct CfnTransitGatewayRef(NodeRef);

impl Clone for CfnTransitGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayRef {}
impl AsNode for CfnTransitGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayRef {
    /// What `Ref` returns: its `Id`, a [`ec2::TransitGatewayId`](kinds::ec2::TransitGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The encryption support state of the transit gateway.
    ///
    /// `Fn::GetAtt` of `EncryptionSupportState`.
    #[inline]
    pub fn attr_encryption_support_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EncryptionSupportState"),
        ))
    }

    /// The ID of the transit gateway.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::TransitGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `TransitGatewayArn` attribute.
    ///
    /// `Fn::GetAtt` of `TransitGatewayArn`.
    #[inline]
    pub fn attr_transit_gateway_arn(&self) -> Value<kinds::ec2::TransitGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransitGatewayArn")))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayId> for &CfnTransitGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::TransitGatewayArn> for &CfnTransitGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransitGatewayArn")))
    }
}

/// The values of `EncryptionSupport` of `AWS::EC2::TransitGateway`.
pub enum EncryptionSupport {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionSupport {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionSupport {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionSupport {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionSupport {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionSupport> for EncryptionSupport {
    #[inline]
    fn into_value(self) -> Value<EncryptionSupport> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
