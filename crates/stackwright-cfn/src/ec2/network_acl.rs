// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkAcl` and its property types.

use crate::l1::*;

/// Specifies a network ACL for your VPC.
///
/// To add a network ACL entry, see [AWS::EC2::NetworkAclEntry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkaclentry.html).
///
/// `AWS::EC2::NetworkAcl`; `Ref` returns its `Id`, a [`ec2::NetworkAclId`](kinds::ec2::NetworkAclId).
/// Changing one of these replaces it: `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkAcl(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkAcl",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_acl.rules"),
};

impl CfnNetworkAcl {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkAcl";

    /// `CfnNetworkAcl` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: The ID of the VPC for the network ACL.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The tags for the network ACL.
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

impl Construct for CfnNetworkAcl {
    type Handle = CfnNetworkAclRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkAclRef {
        CfnNetworkAclRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkAcl`] of a stack.
pub struct CfnNetworkAclRef(NodeRef);

impl Clone for CfnNetworkAclRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkAclRef {}
impl AsNode for CfnNetworkAclRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkAclRef {
    /// What `Ref` returns: its `Id`, a [`ec2::NetworkAclId`](kinds::ec2::NetworkAclId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkAclId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the network ACL.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::NetworkAclId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::NetworkAclId> for &CfnNetworkAclRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkAclId> {
        Value::from_node(Node::Ref(self.0))
    }
}
