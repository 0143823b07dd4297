// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayAttachment` and its property types.

use crate::l1::*;

/// Attaches a VPC to a transit gateway.
///
/// If you attach a VPC with a CIDR range that overlaps the CIDR range of a VPC that is already attached, the new VPC CIDR range is not propagated to the default propagation route table.
///
/// To send VPC traffic to an attached transit gateway, add a route to the VPC route table using [AWS::EC2::Route](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-route.html).
///
/// To update tags for a VPC attachment after creation without replacing the attachment, use [AWS::EC2::TransitGatewayVpcAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-transitgatewayvpcattachment.html) instead.
///
/// `AWS::EC2::TransitGatewayAttachment`; `Ref` returns its `Id`, a [`ec2::TransitGatewayAttachmentId`](kinds::ec2::TransitGatewayAttachmentId).
/// Changing one of these replaces it: `TransitGatewayId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayAttachment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_attachment.rules"),
};

impl CfnTransitGatewayAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayAttachment";

    /// `CfnTransitGatewayAttachment` with its required properties, in alphabetical order:
    ///
    /// - `subnet_ids`: The IDs of one or more subnets.
    /// - `transit_gateway_id`: The ID of the transit gateway.
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The VPC attachment options.
    ///
    /// `Options`; updated in place.
    pub fn options(mut self, value: impl IntoValue<OptionsProperty>) -> Self {
        self.0.put("Options", value.into_value().into_node());
        self
    }

    /// The tags for the attachment.
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

impl Construct for CfnTransitGatewayAttachment {
    type Handle = CfnTransitGatewayAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayAttachmentRef {
        CfnTransitGatewayAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayAttachment`] of a stack.
pub struct CfnTransitGatewayAttachmentRef(NodeRef);

impl Clone for CfnTransitGatewayAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayAttachmentRef {}
impl AsNode for CfnTransitGatewayAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayAttachmentRef {
    /// What `Ref` returns: its `Id`, a [`ec2::TransitGatewayAttachmentId`](kinds::ec2::TransitGatewayAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the attachment.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayAttachmentId> for &CfnTransitGatewayAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the VPC attachment options.
///
/// The property type `Options` of `AWS::EC2::TransitGatewayAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OptionsProperty(Object);

impl OptionsProperty {
    /// `OptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable or disable appliance mode support. The default is `disable`.
    ///
    /// `ApplianceModeSupport`.
    pub fn appliance_mode_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplianceModeSupport", value.into_value().into_node());
        self
    }

    /// Enable or disable DNS support. The default is `disable`.
    ///
    /// `DnsSupport`.
    pub fn dns_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DnsSupport", value.into_value().into_node());
        self
    }

    /// Enable or disable IPv6 support. The default is `disable`.
    ///
    /// `Ipv6Support`.
    pub fn ipv6_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ipv6Support", value.into_value().into_node());
        self
    }

    /// Enables you to reference a security group across VPCs attached to a transit gateway (TGW). Use this option to simplify security group management and control of instance-to-instance traffic across VPCs that are connected by transit gateway. You can also use this option to migrate from VPC peering (which was the only option that supported security group referencing) to transit gateways (which now also support security group referencing). This option is disabled by default and there are no additional costs to use this feature.
    ///
    /// For important information about this feature, see [Create a transit gateway](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html#create-tgw) in the *AWS Transit Gateway Guide*.
    ///
    /// `SecurityGroupReferencingSupport`.
    pub fn security_group_referencing_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "SecurityGroupReferencingSupport",
            value.into_value().into_node(),
        );
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

impl Kind for OptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OptionsProperty> for OptionsProperty {}
impl From<OptionsProperty> for Node {
    #[inline]
    fn from(value: OptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OptionsProperty> for OptionsProperty {
    #[inline]
    fn into_value(self) -> Value<OptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
