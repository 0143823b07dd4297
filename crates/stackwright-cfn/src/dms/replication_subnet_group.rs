// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::ReplicationSubnetGroup` and its property types.

use crate::l1::*;

/// The `AWS::DMS::ReplicationSubnetGroup` resource creates an AWS DMS replication subnet group. Subnet groups must contain at least two subnets in two different Availability Zones in the same AWS Region.
///
/// > Resource creation fails if the `dms-vpc-role` AWS Identity and Access Management ( IAM ) role doesn't already exist. For more information, see [Creating the IAM Roles to Use With the AWS CLI and AWS DMS API](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.APIRole.html) in the *AWS Database Migration Service User Guide*.
///
/// `AWS::DMS::ReplicationSubnetGroup`; `Ref` returns its `ReplicationSubnetGroupIdentifier`, a [`dms::ReplicationSubnetGroupIdentifier`](kinds::dms::ReplicationSubnetGroupIdentifier).
/// Changing one of these replaces it: `ReplicationSubnetGroupIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationSubnetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::ReplicationSubnetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replication_subnet_group.rules"),
};

impl CfnReplicationSubnetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::ReplicationSubnetGroup";

    /// `CfnReplicationSubnetGroup` with its required properties, in alphabetical order:
    ///
    /// - `replication_subnet_group_description`: The description for the subnet group.
    /// - `subnet_ids`: One or more subnet IDs to be assigned to the subnet group.
    pub fn new(
        replication_subnet_group_description: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReplicationSubnetGroupDescription",
            replication_subnet_group_description
                .into_value()
                .into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The identifier for the replication subnet group. If you don't specify a name, CloudFormation generates a unique ID and uses that ID for the identifier.
    ///
    /// `ReplicationSubnetGroupIdentifier`; an update replaces the resource.
    pub fn replication_subnet_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ReplicationSubnetGroupIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// One or more tags to be assigned to the subnet group.
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

impl Construct for CfnReplicationSubnetGroup {
    type Handle = CfnReplicationSubnetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationSubnetGroupRef {
        CfnReplicationSubnetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationSubnetGroup`] of a stack.
pub struct CfnReplicationSubnetGroupRef(NodeRef);

impl Clone for CfnReplicationSubnetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationSubnetGroupRef {}
impl AsNode for CfnReplicationSubnetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationSubnetGroupRef {
    /// What `Ref` returns: its `ReplicationSubnetGroupIdentifier`, a [`dms::ReplicationSubnetGroupIdentifier`](kinds::dms::ReplicationSubnetGroupIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::ReplicationSubnetGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::dms::ReplicationSubnetGroupIdentifier> for &CfnReplicationSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::ReplicationSubnetGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
