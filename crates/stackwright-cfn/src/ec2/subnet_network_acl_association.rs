// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SubnetNetworkAclAssociation` and its property types.

use crate::l1::*;

/// Associates a subnet with a network ACL. For more information, see [ReplaceNetworkAclAssociation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/ApiReference-query-ReplaceNetworkAclAssociation.html) in the *Amazon EC2 API Reference*.
///
/// When `AWS::EC2::SubnetNetworkAclAssociation` resources are created during create or update operations, AWS CloudFormation adopts existing resources that share the same key properties (the properties that contribute to uniquely identify the resource). However, if the operation fails and rolls back, AWS CloudFormation deletes the previously out-of-band resources. You can protect against this behavior by using `Retain` deletion policies. For more information, see [DeletionPolicy Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
///
/// `AWS::EC2::SubnetNetworkAclAssociation`; `Ref` returns its `AssociationId`, a [`ec2::SubnetNetworkAclAssociationId`](kinds::ec2::SubnetNetworkAclAssociationId).
/// Changing one of these replaces it: `NetworkAclId`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnetNetworkAclAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SubnetNetworkAclAssociation",
    tags: None,
    rules: include_str!("subnet_network_acl_association.rules"),
};

impl CfnSubnetNetworkAclAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SubnetNetworkAclAssociation";

    /// `CfnSubnetNetworkAclAssociation` with its required properties, in alphabetical order:
    ///
    /// - `network_acl_id`: The ID of the network ACL.
    /// - `subnet_id`: The ID of the subnet.
    pub fn new(
        network_acl_id: impl IntoValue<kinds::ec2::NetworkAclId>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("NetworkAclId", network_acl_id.into_value().into_node());
        object_.put("SubnetId", subnet_id.into_value().into_node());
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

impl Construct for CfnSubnetNetworkAclAssociation {
    type Handle = CfnSubnetNetworkAclAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetNetworkAclAssociationRef {
        CfnSubnetNetworkAclAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnetNetworkAclAssociation`] of a stack.
pub struct CfnSubnetNetworkAclAssociationRef(NodeRef);

impl Clone for CfnSubnetNetworkAclAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetNetworkAclAssociationRef {}
impl AsNode for CfnSubnetNetworkAclAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetNetworkAclAssociationRef {
    /// What `Ref` returns: its `AssociationId`, a [`ec2::SubnetNetworkAclAssociationId`](kinds::ec2::SubnetNetworkAclAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SubnetNetworkAclAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the value of this object's AssociationId property.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<kinds::ec2::SubnetNetworkAclAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }
}

impl IntoValue<kinds::ec2::SubnetNetworkAclAssociationId> for &CfnSubnetNetworkAclAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SubnetNetworkAclAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
