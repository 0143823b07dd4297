// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBShardGroup` and its property types.

use crate::l1::*;

/// Creates a new DB shard group for Aurora Limitless Database. You must enable Aurora Limitless Database to create a DB shard group.
///
/// Valid for: Aurora DB clusters only
///
/// `AWS::RDS::DBShardGroup`; `Ref` returns its `DBShardGroupIdentifier`, a [`rds::DbShardGroupIdentifier`](kinds::rds::DbShardGroupIdentifier).
/// Changing one of these replaces it: `DBClusterIdentifier`, `DBShardGroupIdentifier`, `PubliclyAccessible`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBShardGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBShardGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_shard_group.rules"),
};

impl CfnDBShardGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBShardGroup";

    /// `CfnDBShardGroup` with its required properties, in alphabetical order:
    ///
    /// - `db_cluster_identifier`: The name of the primary DB cluster for the DB shard group.
    /// - `max_acu`: The maximum capacity of the DB shard group in Aurora capacity units (ACUs).
    pub fn new(
        db_cluster_identifier: impl IntoValue<kinds::rds::DbClusterIdentifier>,
        max_acu: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBClusterIdentifier",
            db_cluster_identifier.into_value().into_node(),
        );
        object_.put("MaxACU", max_acu.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to create standby standby DB data access shard for the DB shard group. Valid values are the following:
    ///
    /// - 0 - Creates a DB shard group without a standby DB data access shard. This is the default value.
    /// - 1 - Creates a DB shard group with a standby DB data access shard in a different Availability Zone (AZ).
    /// - 2 - Creates a DB shard group with two standby DB data access shard in two different AZs.
    ///
    /// `ComputeRedundancy`; updated in place.
    pub fn compute_redundancy(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ComputeRedundancy", value.into_value().into_node());
        self
    }

    /// The name of the DB shard group.
    ///
    /// `DBShardGroupIdentifier`; an update replaces the resource.
    pub fn db_shard_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBShardGroupIdentifier", value.into_value().into_node());
        self
    }

    /// The minimum capacity of the DB shard group in Aurora capacity units (ACUs).
    ///
    /// `MinACU`; updated in place.
    pub fn min_acu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinACU", value.into_value().into_node());
        self
    }

    /// Specifies whether the DB shard group is publicly accessible.
    ///
    /// When the DB shard group is publicly accessible, its Domain Name System (DNS) endpoint resolves to the private IP address from within the DB shard group's virtual private cloud (VPC). It resolves to the public IP address from outside of the DB shard group's VPC. Access to the DB shard group is ultimately controlled by the security group it uses. That public access is not permitted if the security group assigned to the DB shard group doesn't permit it.
    ///
    /// When the DB shard group isn't publicly accessible, it is an internal DB shard group with a DNS name that resolves to a private IP address.
    ///
    /// Default: The default behavior varies depending on whether `DBSubnetGroupName` is specified.
    ///
    /// If `DBSubnetGroupName` isn't specified, and `PubliclyAccessible` isn't specified, the following applies:
    ///
    /// - If the default VPC in the target Region doesn’t have an internet gateway attached to it, the DB shard group is private.
    /// - If the default VPC in the target Region has an internet gateway attached to it, the DB shard group is public.
    ///
    /// If `DBSubnetGroupName` is specified, and `PubliclyAccessible` isn't specified, the following applies:
    ///
    /// - If the subnets are part of a VPC that doesn’t have an internet gateway attached to it, the DB shard group is private.
    /// - If the subnets are part of a VPC that has an internet gateway attached to it, the DB shard group is public.
    ///
    /// `PubliclyAccessible`; an update replaces the resource.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group.
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

impl Construct for CfnDBShardGroup {
    type Handle = CfnDBShardGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBShardGroupRef {
        CfnDBShardGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBShardGroup`] of a stack.
pub struct CfnDBShardGroupRef(NodeRef);

impl Clone for CfnDBShardGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBShardGroupRef {}
impl AsNode for CfnDBShardGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBShardGroupRef {
    /// What `Ref` returns: its `DBShardGroupIdentifier`, a [`rds::DbShardGroupIdentifier`](kinds::rds::DbShardGroupIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbShardGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS Region -unique, immutable identifier for the DB shard group.
    ///
    /// `Fn::GetAtt` of `DBShardGroupResourceId`.
    #[inline]
    pub fn attr_db_shard_group_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DBShardGroupResourceId"),
        ))
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is used as a response element in the following actions:
    ///
    /// - `CreateDBInstance`
    /// - `DescribeDBInstances`
    /// - `DeleteDBInstance`
    ///
    /// For the data structure that represents Amazon Aurora DB cluster endpoints, see `DBClusterEndpoint`.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }
}

impl IntoValue<kinds::rds::DbShardGroupIdentifier> for &CfnDBShardGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbShardGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
