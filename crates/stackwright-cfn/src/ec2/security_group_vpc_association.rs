// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SecurityGroupVpcAssociation` and its property types.

use crate::l1::*;

/// A security group association with a VPC.
///
/// `AWS::EC2::SecurityGroupVpcAssociation`; `Ref` returns the physical id, which is made of `GroupId`, `VpcId`.
/// Changing one of these replaces it: `GroupId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityGroupVpcAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SecurityGroupVpcAssociation",
    tags: None,
    rules: include_str!("security_group_vpc_association.rules"),
};

impl CfnSecurityGroupVpcAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SecurityGroupVpcAssociation";

    /// `CfnSecurityGroupVpcAssociation` with its required properties, in alphabetical order:
    ///
    /// - `group_id`: The association's security group ID.
    /// - `vpc_id`: The association's VPC ID.
    pub fn new(
        group_id: impl IntoValue<kinds::ec2::SecurityGroupId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupId", group_id.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
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

impl Construct for CfnSecurityGroupVpcAssociation {
    type Handle = CfnSecurityGroupVpcAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityGroupVpcAssociationRef {
        CfnSecurityGroupVpcAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityGroupVpcAssociation`] of a stack.
pub struct CfnSecurityGroupVpcAssociationRef(NodeRef);

impl Clone for CfnSecurityGroupVpcAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityGroupVpcAssociationRef {}
impl AsNode for CfnSecurityGroupVpcAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityGroupVpcAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `GroupId`, `VpcId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The association's state.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The association's state reason.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[inline]
    pub fn attr_state_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateReason")))
    }

    /// The AWS account ID of the owner of the VPC.
    ///
    /// `Fn::GetAtt` of `VpcOwnerId`.
    #[inline]
    pub fn attr_vpc_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcOwnerId")))
    }
}
