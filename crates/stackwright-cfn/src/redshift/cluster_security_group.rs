// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::ClusterSecurityGroup` and its property types.

use crate::l1::*;

/// Specifies a new Amazon Redshift security group. You use security groups to control access to non-VPC clusters.
///
/// For information about managing security groups, go to [Amazon Redshift Cluster Security Groups](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-security-groups.html) in the *Amazon Redshift Cluster Management Guide*.
///
/// `AWS::Redshift::ClusterSecurityGroup`; `Ref` returns its `Id`, a [`redshift::ClusterSecurityGroupId`](kinds::redshift::ClusterSecurityGroupId).
/// Changing one of these replaces it: `Description`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterSecurityGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::ClusterSecurityGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster_security_group.rules"),
};

impl CfnClusterSecurityGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroup";

    /// `CfnClusterSecurityGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: A description for the security group.
    pub fn new(description: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        Self(object_)
    }

    /// Specifies an arbitrary set of tags (key–value pairs) to associate with this security group. Use tags to manage your resources.
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

impl Construct for CfnClusterSecurityGroup {
    type Handle = CfnClusterSecurityGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterSecurityGroupRef {
        CfnClusterSecurityGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterSecurityGroup`] of a stack.
pub struct CfnClusterSecurityGroupRef(NodeRef);

impl Clone for CfnClusterSecurityGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterSecurityGroupRef {}
impl AsNode for CfnClusterSecurityGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterSecurityGroupRef {
    /// What `Ref` returns: its `Id`, a [`redshift::ClusterSecurityGroupId`](kinds::redshift::ClusterSecurityGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::ClusterSecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::redshift::ClusterSecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::redshift::ClusterSecurityGroupId> for &CfnClusterSecurityGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::ClusterSecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
