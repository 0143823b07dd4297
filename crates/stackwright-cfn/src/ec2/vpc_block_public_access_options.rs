// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCBlockPublicAccessOptions` and its property types.

use crate::l1::*;

/// VPC Block Public Access (BPA) enables you to block resources in VPCs and subnets that you own in a Region from reaching or being reached from the internet through internet gateways and egress-only internet gateways. To learn more about VPC BPA, see [Block public access to VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::VPCBlockPublicAccessOptions`; `Ref` returns its `AccountId`, a [`ec2::VpcBlockPublicAccessOptionsAccountId`](kinds::ec2::VpcBlockPublicAccessOptionsAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCBlockPublicAccessOptions(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCBlockPublicAccessOptions",
    tags: None,
    rules: include_str!("vpc_block_public_access_options.rules"),
};

impl CfnVPCBlockPublicAccessOptions {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessOptions";

    /// `CfnVPCBlockPublicAccessOptions` with its required properties, in alphabetical order:
    ///
    /// - `internet_gateway_block_mode`: The desired VPC Block Public Access mode for internet gateways in your account.
    pub fn new(internet_gateway_block_mode: impl IntoValue<InternetGatewayBlockMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InternetGatewayBlockMode",
            internet_gateway_block_mode.into_value().into_node(),
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

impl Construct for CfnVPCBlockPublicAccessOptions {
    type Handle = CfnVPCBlockPublicAccessOptionsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCBlockPublicAccessOptionsRef {
        CfnVPCBlockPublicAccessOptionsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCBlockPublicAccessOptions`] of a stack.
pub struct CfnVPCBlockPublicAccessOptionsRef(NodeRef);

impl Clone for CfnVPCBlockPublicAccessOptionsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCBlockPublicAccessOptionsRef {}
impl AsNode for CfnVPCBlockPublicAccessOptionsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCBlockPublicAccessOptionsRef {
    /// What `Ref` returns: its `AccountId`, a [`ec2::VpcBlockPublicAccessOptionsAccountId`](kinds::ec2::VpcBlockPublicAccessOptionsAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcBlockPublicAccessOptionsAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the AWS account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::ec2::VpcBlockPublicAccessOptionsAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// Determines if exclusions are allowed. If you have enabled VPC BPA at the Organization level, exclusions may be not-allowed. Otherwise, they are allowed.
    ///
    /// `Fn::GetAtt` of `ExclusionsAllowed`.
    #[inline]
    pub fn attr_exclusions_allowed(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExclusionsAllowed")))
    }
}

impl IntoValue<kinds::ec2::VpcBlockPublicAccessOptionsAccountId>
    for &CfnVPCBlockPublicAccessOptionsRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcBlockPublicAccessOptionsAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `InternetGatewayBlockMode` of `AWS::EC2::VPCBlockPublicAccessOptions`.
pub enum InternetGatewayBlockMode {
    /// `block-bidirectional`.
    BlockBidirectional,
    /// `block-ingress`.
    BlockIngress,
}

#[diagnostic::do_not_recommend]
impl Kind for InternetGatewayBlockMode {}
#[diagnostic::do_not_recommend]
impl TextKind for InternetGatewayBlockMode {}
#[diagnostic::do_not_recommend]
impl IdKind for InternetGatewayBlockMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InternetGatewayBlockMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<InternetGatewayBlockMode> for InternetGatewayBlockMode {
    #[inline]
    fn into_value(self) -> Value<InternetGatewayBlockMode> {
        const VALUES: &[&str] = &["block-bidirectional", "block-ingress"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
