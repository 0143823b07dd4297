// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCBlockPublicAccessExclusion` and its property types.

use crate::l1::*;

/// Create a VPC Block Public Access (BPA) exclusion. A VPC BPA exclusion is a mode that can be applied to a single VPC or subnet that exempts it from the account’s BPA mode and will allow bidirectional or egress-only access. You can create BPA exclusions for VPCs and subnets even when BPA is not enabled on the account to ensure that there is no traffic disruption to the exclusions when VPC BPA is turned on. To learn more about VPC BPA, see [Block public access to VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::VPCBlockPublicAccessExclusion`; `Ref` returns its `ExclusionId`, a [`ec2::VpcBlockPublicAccessExclusionId`](kinds::ec2::VpcBlockPublicAccessExclusionId).
/// Changing one of these replaces it: `SubnetId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCBlockPublicAccessExclusion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCBlockPublicAccessExclusion",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_block_public_access_exclusion.rules"),
};

impl CfnVPCBlockPublicAccessExclusion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessExclusion";

    /// `CfnVPCBlockPublicAccessExclusion` with its required properties, in alphabetical order:
    ///
    /// - `internet_gateway_exclusion_mode`: The desired VPC Block Public Access mode for a specific VPC or subnet exclusion.
    pub fn new(
        internet_gateway_exclusion_mode: impl IntoValue<InternetGatewayExclusionMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InternetGatewayExclusionMode",
            internet_gateway_exclusion_mode.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the subnet you want to exclude. Required only if you don't specify VpcId.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID of the VPC you want to exclude. Required only if you don't specify SubnetId.
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Construct for CfnVPCBlockPublicAccessExclusion {
    type Handle = CfnVPCBlockPublicAccessExclusionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCBlockPublicAccessExclusionRef {
        CfnVPCBlockPublicAccessExclusionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCBlockPublicAccessExclusion`] of a stack.
pub struct CfnVPCBlockPublicAccessExclusionRef(NodeRef);

impl Clone for CfnVPCBlockPublicAccessExclusionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCBlockPublicAccessExclusionRef {}
impl AsNode for CfnVPCBlockPublicAccessExclusionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCBlockPublicAccessExclusionRef {
    /// What `Ref` returns: its `ExclusionId`, a [`ec2::VpcBlockPublicAccessExclusionId`](kinds::ec2::VpcBlockPublicAccessExclusionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcBlockPublicAccessExclusionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the exclusion.
    ///
    /// `Fn::GetAtt` of `ExclusionId`.
    #[inline]
    pub fn attr_exclusion_id(&self) -> Value<kinds::ec2::VpcBlockPublicAccessExclusionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExclusionId")))
    }
}

impl IntoValue<kinds::ec2::VpcBlockPublicAccessExclusionId>
    for &CfnVPCBlockPublicAccessExclusionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcBlockPublicAccessExclusionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `InternetGatewayExclusionMode` of `AWS::EC2::VPCBlockPublicAccessExclusion`.
pub enum InternetGatewayExclusionMode {
    /// `allow-bidirectional`.
    AllowBidirectional,
    /// `allow-egress`.
    AllowEgress,
}

#[diagnostic::do_not_recommend]
impl Kind for InternetGatewayExclusionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for InternetGatewayExclusionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for InternetGatewayExclusionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InternetGatewayExclusionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<InternetGatewayExclusionMode> for InternetGatewayExclusionMode {
    #[inline]
    fn into_value(self) -> Value<InternetGatewayExclusionMode> {
        const VALUES: &[&str] = &["allow-bidirectional", "allow-egress"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
