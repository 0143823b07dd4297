// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::ClusterSubnetGroup` and its property types.

use crate::l1::*;

/// Specifies an Amazon Redshift subnet group. You must provide a list of one or more subnets in your existing Amazon Virtual Private Cloud ( Amazon VPC ) when creating Amazon Redshift subnet group.
///
/// For information about subnet groups, go to [Amazon Redshift Cluster Subnet Groups](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html) in the *Amazon Redshift Cluster Management Guide*.
///
/// `AWS::Redshift::ClusterSubnetGroup`; `Ref` returns its `ClusterSubnetGroupName`, a [`redshift::ClusterSubnetGroupName`](kinds::redshift::ClusterSubnetGroupName).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterSubnetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::ClusterSubnetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster_subnet_group.rules"),
};

impl CfnClusterSubnetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::ClusterSubnetGroup";

    /// `CfnClusterSubnetGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: A description for the subnet group.
    /// - `subnet_ids`: An array of VPC subnet IDs.
    pub fn new(
        description: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// Specifies an arbitrary set of tags (key–value pairs) to associate with this subnet group. Use tags to manage your resources.
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

impl Construct for CfnClusterSubnetGroup {
    type Handle = CfnClusterSubnetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterSubnetGroupRef {
        CfnClusterSubnetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterSubnetGroup`] of a stack.
pub struct CfnClusterSubnetGroupRef(NodeRef);

impl Clone for CfnClusterSubnetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterSubnetGroupRef {}
impl AsNode for CfnClusterSubnetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterSubnetGroupRef {
    /// What `Ref` returns: its `ClusterSubnetGroupName`, a [`redshift::ClusterSubnetGroupName`](kinds::redshift::ClusterSubnetGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::ClusterSubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the cluster subnet group.
    ///
    /// `Fn::GetAtt` of `ClusterSubnetGroupName`.
    #[inline]
    pub fn attr_cluster_subnet_group_name(&self) -> Value<kinds::redshift::ClusterSubnetGroupName> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterSubnetGroupName"),
        ))
    }
}

impl IntoValue<kinds::redshift::ClusterSubnetGroupName> for &CfnClusterSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::ClusterSubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
