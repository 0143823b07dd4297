// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DSQL::Cluster` and its property types.

use crate::l1::*;

/// The `AWS::DSQL::Cluster` resource specifies an cluster. You can use this resource to create, modify, and manage clusters.
///
/// This resource supports both single-Region clusters and multi-Region clusters through the `MultiRegionProperties` parameter.
///
/// > Creating multi-Region clusters requires additional IAM permissions beyond those needed for single-Region clusters. \> - The witness Region specified in `multiRegionProperties.witnessRegion` cannot be the same as the cluster's Region.
///
/// *Required permissions*
///
/// - **dsql:CreateCluster** - Required to create a cluster.
///
/// Resources: `arn:aws:dsql:region:account-id:cluster/*`
/// - **dsql:TagResource** - Permission to add tags to a resource.
///
/// Resources: `arn:aws:dsql:region:account-id:cluster/*`
/// - **dsql:PutMultiRegionProperties** - Permission to configure multi-Region properties for a cluster.
///
/// Resources: `arn:aws:dsql:region:account-id:cluster/*`
/// - **dsql:AddPeerCluster** - When specifying `multiRegionProperties.clusters`, permission to add peer clusters.
///
/// Resources:
///
/// - Local cluster: `arn:aws:dsql:region:account-id:cluster/*`
/// - Each peer cluster: exact ARN of each specified peer cluster
/// - **dsql:PutWitnessRegion** - When specifying `multiRegionProperties.witnessRegion`, permission to set a witness Region. This permission is checked both in the cluster Region and in the witness Region.
///
/// Resources: `arn:aws:dsql:region:account-id:cluster/*`
///
/// Condition Keys: `dsql:WitnessRegion` (matching the specified witness region)
///
/// `AWS::DSQL::Cluster`; `Ref` returns its `Identifier`, a [`dsql::ClusterIdentifier`](kinds::dsql::ClusterIdentifier).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DSQL::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DSQL::Cluster";

    /// `CfnCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether deletion protection is enabled on this cluster.
    ///
    /// `DeletionProtectionEnabled`; updated in place.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// The KMS key that encrypts data on the cluster.
    ///
    /// `KmsEncryptionKey`; updated in place.
    pub fn kms_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KmsEncryptionKey", value.into_value().into_node());
        self
    }

    /// Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster settings.
    ///
    /// `MultiRegionProperties`; updated in place.
    pub fn multi_region_properties(
        mut self,
        value: impl IntoValue<MultiRegionPropertiesProperty>,
    ) -> Self {
        self.0
            .put("MultiRegionProperties", value.into_value().into_node());
        self
    }

    /// A resource-based policy document in JSON format. Length constraints: Minimum length of 1. Maximum length of 20480 characters (approximately 20KB).
    ///
    /// `PolicyDocument`; updated in place.
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyDocument", value.into_value().into_node());
        self
    }

    /// A map of key and value pairs this cluster is tagged with.
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
    /// What `Ref` returns: its `Identifier`, a [`dsql::ClusterIdentifier`](kinds::dsql::ClusterIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dsql::ClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the cluster was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The encryption configuration details for the cluster.
    ///
    /// `Fn::GetAtt` of `EncryptionDetails`.
    #[inline]
    pub fn attr_encryption_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EncryptionDetails")))
    }

    /// The connection endpoint for the created cluster.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The unique identifier assigned to the cluster upon creation.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(&self) -> Value<kinds::dsql::ClusterIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// The version number of the cluster's resource based policy
    ///
    /// `Fn::GetAtt` of `PolicyVersion`.
    #[inline]
    pub fn attr_policy_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyVersion")))
    }

    /// The Amazon Resource Name (ARN) of the cluster. Used for IAM permissions and resource identification.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }

    /// The current status of the cluster. Possible values include: CREATING, ACTIVE, DELETING, FAILED.
    ///
    /// The cluster can have two additional status values when working with multi-Region clusters:
    ///
    /// `PENDING_SETUP` —Indicates the cluster is being configured
    ///
    /// `PENDING_DELETE` —Indicates the cluster is being deleted
    ///
    /// *Note:* These status values only appear for multi-Region cluster operations.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The DSQL cluster VPC endpoint.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint`.
    #[inline]
    pub fn attr_vpc_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcEndpoint")))
    }

    /// The VPC Endpoint Service name for the cluster. This can be used to create a VPC endpoint to connect to the cluster from within a VPC.
    ///
    /// `Fn::GetAtt` of `VpcEndpointServiceName`.
    #[inline]
    pub fn attr_vpc_endpoint_service_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEndpointServiceName"),
        ))
    }
}

impl IntoValue<kinds::dsql::ClusterIdentifier> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dsql::ClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster settings.
///
/// The property type `MultiRegionProperties` of `AWS::DSQL::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiRegionPropertiesProperty(Object);

impl MultiRegionPropertiesProperty {
    /// `MultiRegionPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of peered clusters that form the multi-Region cluster configuration. Each peered cluster represents a database instance in a different Region.
    ///
    /// `Clusters`.
    pub fn clusters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Clusters", value.into_value().into_node());
        self
    }

    /// The Region that serves as the witness Region for a multi-Region cluster. The witness Region helps maintain cluster consistency and quorum.
    ///
    /// `WitnessRegion`.
    pub fn witness_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WitnessRegion", value.into_value().into_node());
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

impl Kind for MultiRegionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiRegionPropertiesProperty> for MultiRegionPropertiesProperty {}
impl From<MultiRegionPropertiesProperty> for Node {
    #[inline]
    fn from(value: MultiRegionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiRegionPropertiesProperty> for MultiRegionPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MultiRegionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
