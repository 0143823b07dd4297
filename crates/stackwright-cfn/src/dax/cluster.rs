// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DAX::Cluster` and its property types.

use crate::l1::*;

/// Creates a DAX cluster. All nodes in the cluster run the same DAX caching software.
///
/// `AWS::DAX::Cluster`; `Ref` returns its `ClusterName`, a [`dax::ClusterName`](kinds::dax::ClusterName).
/// Changing one of these replaces it: `ClusterEndpointEncryptionType`, `ClusterName`, `IAMRoleARN`, `NetworkType`, `NodeType`, `SSESpecification`, `SubnetGroupName`.
/// Attributes: `Arn`, `ClusterDiscoveryEndpoint`, `ClusterDiscoveryEndpointURL`, `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DAX::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DAX::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `iam_role_arn`: A valid Amazon Resource Name (ARN) that identifies an IAM role.
    /// - `node_type`: The node type for the nodes in the cluster.
    /// - `replication_factor`: The number of nodes in the DAX cluster.
    pub fn new(
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        node_type: impl IntoValue<String>,
        replication_factor: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IAMRoleARN", iam_role_arn.into_value().into_node());
        object_.put("NodeType", node_type.into_value().into_node());
        object_.put(
            "ReplicationFactor",
            replication_factor.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Availability Zones (AZs) in which the cluster nodes will reside after the cluster has been created or updated. If provided, the length of this list must equal the `ReplicationFactor` parameter. If you omit this parameter, DAX will spread the nodes across Availability Zones for the highest availability.
    ///
    /// `AvailabilityZones`; updated in place.
    pub fn availability_zones(
        mut self,
        value: impl IntoValue<List<kinds::ec2::AvailabilityZoneName>>,
    ) -> Self {
        self.0
            .put("AvailabilityZones", value.into_value().into_node());
        self
    }

    /// The encryption type of the cluster's endpoint. Available values are:
    ///
    /// - `NONE` - The cluster's endpoint will be unencrypted.
    /// - `TLS` - The cluster's endpoint will be encrypted with Transport Layer Security, and will provide an x509 certificate for authentication.
    ///
    /// The default value is `NONE`.
    ///
    /// `ClusterEndpointEncryptionType`; an update replaces the resource.
    pub fn cluster_endpoint_encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ClusterEndpointEncryptionType",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the DAX cluster.
    ///
    /// `ClusterName`; an update replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterName", value.into_value().into_node());
        self
    }

    /// The description of the cluster.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The IP address type of the cluster. Values are:
    ///
    /// - `ipv4` - IPv4 addresses only
    /// - `ipv6` - IPv6 addresses only
    /// - `dual_stack` - Both IPv4 and IPv6 addresses
    ///
    /// `NetworkType`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which notifications will be sent.
    ///
    /// > The Amazon SNS topic owner must be same as the DAX cluster owner.
    ///
    /// `NotificationTopicARN`; updated in place.
    pub fn notification_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0
            .put("NotificationTopicARN", value.into_value().into_node());
        self
    }

    /// The parameter group to be associated with the DAX cluster.
    ///
    /// `ParameterGroupName`; updated in place.
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParameterGroupName", value.into_value().into_node());
        self
    }

    /// A range of time when maintenance of DAX cluster software will be performed. For example: `sun:01:00-sun:09:00`. Cluster maintenance normally takes less than 30 minutes, and is performed automatically within the maintenance window.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// Represents the settings used to enable server-side encryption on the cluster.
    ///
    /// `SSESpecification`; an update replaces the resource.
    pub fn sse_specification(mut self, value: impl IntoValue<SSESpecificationProperty>) -> Self {
        self.0
            .put("SSESpecification", value.into_value().into_node());
        self
    }

    /// A list of security group IDs to be assigned to each node in the DAX cluster. (Each of the security group ID is system-generated.)
    ///
    /// If this parameter is not specified, DAX assigns the default VPC security group to each node.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The name of the subnet group to be used for the replication group.
    ///
    /// > DAX clusters can only run in an Amazon VPC environment. All of the subnets that you specify in a subnet group must exist in the same VPC.
    ///
    /// `SubnetGroupName`; an update replaces the resource.
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SubnetGroupName", value.into_value().into_node());
        self
    }

    /// A set of tags to associate with the DAX cluster.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnCluster {
    type Handle = CfnClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterRef {
        CfnClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCluster`] of a stack.
pub struct CfnClusterRef(NodeRef);

impl Clone for CfnClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterRef {}
impl AsNode for CfnClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterRef {
    /// What `Ref` returns: its `ClusterName`, a [`dax::ClusterName`](kinds::dax::ClusterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dax::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the DAX cluster. For example:
    ///
    /// `{ "Fn::GetAtt": [" MyDAXCluster ", "Arn"] }`
    ///
    /// Returns a value similar to the following:
    ///
    /// `arn:aws:dax:us-east-1:111122223333:cache/MyDAXCluster`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::dax::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the endpoint of the DAX cluster. For example:
    ///
    /// `{ "Fn::GetAtt": [" MyDAXCluster ", "ClusterDiscoveryEndpoint"] }`
    ///
    /// Returns a value similar to the following:
    ///
    /// `mydaxcluster.0h3d6x.clustercfg.dax.use1.cache.amazonaws.com:8111`
    ///
    /// `Fn::GetAtt` of `ClusterDiscoveryEndpoint`.
    #[inline]
    pub fn attr_cluster_discovery_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterDiscoveryEndpoint"),
        ))
    }

    /// Returns the endpoint URL of the DAX cluster.
    ///
    /// `Fn::GetAtt` of `ClusterDiscoveryEndpointURL`.
    #[inline]
    pub fn attr_cluster_discovery_endpoint_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterDiscoveryEndpointURL"),
        ))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::dax::ClusterName> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dax::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::dax::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dax::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Represents the settings used to enable server-side encryption.
///
/// The property type `SSESpecification` of `AWS::DAX::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SSESpecificationProperty(Object);

impl SSESpecificationProperty {
    /// `SSESpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether server-side encryption is enabled (true) or disabled (false) on the cluster.
    ///
    /// `SSEEnabled`.
    pub fn sse_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SSEEnabled", value.into_value().into_node());
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

impl Kind for SSESpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SSESpecificationProperty> for SSESpecificationProperty {}
impl From<SSESpecificationProperty> for Node {
    #[inline]
    fn from(value: SSESpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SSESpecificationProperty> for SSESpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SSESpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
