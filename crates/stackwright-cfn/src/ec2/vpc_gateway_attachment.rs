// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCGatewayAttachment` and its property types.

use crate::l1::*;

/// Attaches an internet gateway, or a virtual private gateway to a VPC, enabling connectivity between the internet and the VPC.
///
/// `AWS::EC2::VPCGatewayAttachment`; `Ref` returns the physical id, which is made of `AttachmentType`, `VpcId`.
/// Changing one of these replaces it: `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCGatewayAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCGatewayAttachment",
    tags: None,
    rules: include_str!("vpc_gateway_attachment.rules"),
};

impl CfnVPCGatewayAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCGatewayAttachment";

    /// `CfnVPCGatewayAttachment` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The ID of the internet gateway.
    ///
    /// You must specify either `InternetGatewayId` or `VpnGatewayId`, but not both.
    ///
    /// `InternetGatewayId`; updated in place.
    pub fn internet_gateway_id(
        mut self,
        value: impl IntoValue<kinds::ec2::InternetGatewayId>,
    ) -> Self {
        self.0
            .put("InternetGatewayId", value.into_value().into_node());
        self
    }

    /// The ID of the virtual private gateway.
    ///
    /// You must specify either `InternetGatewayId` or `VpnGatewayId`, but not both.
    ///
    /// `VpnGatewayId`; updated in place.
    pub fn vpn_gateway_id(mut self, value: impl IntoValue<kinds::ec2::VpnGatewayId>) -> Self {
        self.0.put("VpnGatewayId", value.into_value().into_node());
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

impl Construct for CfnVPCGatewayAttachment {
    type Handle = CfnVPCGatewayAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCGatewayAttachmentRef {
        CfnVPCGatewayAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCGatewayAttachment`] of a stack.
pub struct CfnVPCGatewayAttachmentRef(NodeRef);

impl Clone for CfnVPCGatewayAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCGatewayAttachmentRef {}
impl AsNode for CfnVPCGatewayAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCGatewayAttachmentRef {
    /// What `Ref` returns: the physical id, which is made of `AttachmentType`, `VpcId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Used to identify if this resource is an Internet Gateway or Vpn Gateway Attachment
    ///
    /// `Fn::GetAtt` of `AttachmentType`.
    #[inline]
    pub fn attr_attachment_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentType")))
    }
}
