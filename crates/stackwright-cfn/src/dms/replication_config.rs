// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::ReplicationConfig` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationconfig.html>
///
/// `AWS::DMS::ReplicationConfig`; `Ref` returns its `ReplicationConfigArn`, a [`dms::ReplicationConfigArn`](kinds::dms::ReplicationConfigArn).
/// Changing one of these replaces it: `ResourceIdentifier`.
/// Attributes: `ReplicationConfigArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationConfig(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::ReplicationConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replication_config.rules"),
};

impl CfnReplicationConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::ReplicationConfig";

    /// `CfnReplicationConfig` with its required properties, in alphabetical order:
    ///
    /// - `compute_config`: Configuration parameters for provisioning an AWS DMS Serverless replication.
    /// - `replication_config_identifier`: A unique identifier that you want to use to create a `ReplicationConfigArn` that is returned as part of the output from this action.
    /// - `replication_type`: The type of AWS DMS Serverless replication to provision using this replication configuration.
    /// - `source_endpoint_arn`: The Amazon Resource Name (ARN) of the source endpoint for this AWS DMS Serverless replication configuration.
    /// - `table_mappings`: JSON table mappings for AWS DMS Serverless replications that are provisioned using this replication configuration.
    /// - `target_endpoint_arn`: The Amazon Resource Name (ARN) of the target endpoint for this AWS DMS serverless replication configuration.
    pub fn new(
        compute_config: impl IntoValue<ComputeConfigProperty>,
        replication_config_identifier: impl IntoValue<String>,
        replication_type: impl IntoValue<ReplicationType>,
        source_endpoint_arn: impl IntoValue<kinds::dms::EndpointArn>,
        table_mappings: impl IntoValue<Json>,
        target_endpoint_arn: impl IntoValue<kinds::dms::EndpointArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ComputeConfig", compute_config.into_value().into_node());
        object_.put(
            "ReplicationConfigIdentifier",
            replication_config_identifier.into_value().into_node(),
        );
        object_.put("ReplicationType", replication_type.into_value().into_node());
        object_.put(
            "SourceEndpointArn",
            source_endpoint_arn.into_value().into_node(),
        );
        object_.put("TableMappings", table_mappings.into_value().into_node());
        object_.put(
            "TargetEndpointArn",
            target_endpoint_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional JSON settings for AWS DMS Serverless replications that are provisioned using this replication configuration. For example, see [Change processing tuning settings](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.ChangeProcessingTuning.html).
    ///
    /// `ReplicationSettings`; free JSON, such as an [`Object`]; updated in place.
    pub fn replication_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ReplicationSettings", value.into_value().into_node());
        self
    }

    /// Optional unique value or name that you set for a given resource that can be used to construct an Amazon Resource Name (ARN) for that resource. For more information, see [Fine-grained access control using resource names and tags](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#CHAP_Security.FineGrainedAccess).
    ///
    /// `ResourceIdentifier`; an update replaces the resource.
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdentifier", value.into_value().into_node());
        self
    }

    /// Optional JSON settings for specifying supplemental data. For more information, see [Specifying supplemental data for task settings](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.TaskData.html).
    ///
    /// `SupplementalSettings`; free JSON, such as an [`Object`]; updated in place.
    pub fn supplemental_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("SupplementalSettings", value.into_value().into_node());
        self
    }

    /// One or more optional tags associated with resources used by the AWS DMS Serverless replication. For more information, see [Tagging resources in AWS Database Migration Service](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tagging.html).
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

impl Construct for CfnReplicationConfig {
    type Handle = CfnReplicationConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationConfigRef {
        CfnReplicationConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationConfig`] of a stack.
pub struct CfnReplicationConfigRef(NodeRef);

impl Clone for CfnReplicationConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationConfigRef {}
impl AsNode for CfnReplicationConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationConfigRef {
    /// What `Ref` returns: its `ReplicationConfigArn`, a [`dms::ReplicationConfigArn`](kinds::dms::ReplicationConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::ReplicationConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of this AWS DMS Serverless replication configuration.
    ///
    /// `Fn::GetAtt` of `ReplicationConfigArn`.
    #[inline]
    pub fn attr_replication_config_arn(&self) -> Value<kinds::dms::ReplicationConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReplicationConfigArn")))
    }
}

impl IntoValue<kinds::dms::ReplicationConfigArn> for &CfnReplicationConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::ReplicationConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration parameters for provisioning an AWS DMS Serverless replication.
///
/// The property type `ComputeConfig` of `AWS::DMS::ReplicationConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeConfigProperty(Object);

impl ComputeConfigProperty {
    /// `ComputeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_capacity_units`: Specifies the maximum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can be provisioned.
    pub fn new(max_capacity_units: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaxCapacityUnits",
            max_capacity_units.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Availability Zone where the AWS DMS Serverless replication using this configuration will run. The default value is a random, system-chosen Availability Zone in the configuration's AWS Region, for example, `"us-west-2"`. You can't set this parameter if the `MultiAZ` parameter is set to `true`.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// A list of custom DNS name servers supported for the AWS DMS Serverless replication to access your source or target database. This list overrides the default name servers supported by the AWS DMS Serverless replication. You can specify a comma-separated list of internet addresses for up to four DNS name servers. For example: `"1.1.1.1,2.2.2.2,3.3.3.3,4.4.4.4"`
    ///
    /// `DnsNameServers`.
    pub fn dns_name_servers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DnsNameServers", value.into_value().into_node());
        self
    }

    /// An AWS Key Management Service ( AWS ) key Amazon Resource Name (ARN) that is used to encrypt the data during AWS DMS Serverless replication.
    ///
    /// If you don't specify a value for the `KmsKeyId` parameter, AWS DMS uses your default encryption key.
    ///
    /// AWS creates the default encryption key for your Amazon Web Services account. Your AWS account has a different default encryption key for each AWS Region.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the minimum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can be provisioned. A single DCU is 2GB of RAM, with 1 DCU as the minimum value allowed. The list of valid DCU values includes 1, 2, 4, 8, 16, 32, 64, 128, 192, 256, and 384. So, the minimum DCU value that you can specify for AWS DMS Serverless is 1. If you don't set this value, AWS DMS sets this parameter to the minimum DCU value allowed, 1. If there is no current source activity, AWS DMS scales down your replication until it reaches the value specified in `MinCapacityUnits`.
    ///
    /// `MinCapacityUnits`.
    pub fn min_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinCapacityUnits", value.into_value().into_node());
        self
    }

    /// Specifies whether the AWS DMS Serverless replication is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if the `MultiAZ` parameter is set to `true`.
    ///
    /// `MultiAZ`.
    pub fn multi_az(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MultiAZ", value.into_value().into_node());
        self
    }

    /// The weekly time range during which system maintenance can occur for the AWS DMS Serverless replication, in Universal Coordinated Time (UTC). The format is `ddd:hh24:mi-ddd:hh24:mi`.
    ///
    /// The default is a 30-minute window selected at random from an 8-hour block of time per AWS Region. This maintenance occurs on a random day of the week. Valid values for days of the week include `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat`, and `Sun`.
    ///
    /// Constraints include a minimum 30-minute window.
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// Specifies a subnet group identifier to associate with the AWS DMS Serverless replication.
    ///
    /// `ReplicationSubnetGroupId`.
    pub fn replication_subnet_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplicationSubnetGroupId", value.into_value().into_node());
        self
    }

    /// Specifies the virtual private cloud (VPC) security group to use with the AWS DMS Serverless replication. The VPC security group must work with the VPC containing the replication.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("VpcSecurityGroupIds", value.into_value().into_node());
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

impl Kind for ComputeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeConfigProperty> for ComputeConfigProperty {}
impl From<ComputeConfigProperty> for Node {
    #[inline]
    fn from(value: ComputeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeConfigProperty> for ComputeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ReplicationType` of `AWS::DMS::ReplicationConfig`.
pub enum ReplicationType {
    /// `cdc`.
    Cdc,
    /// `full-load`.
    FullLoad,
    /// `full-load-and-cdc`.
    FullLoadAndCdc,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationType> for ReplicationType {
    #[inline]
    fn into_value(self) -> Value<ReplicationType> {
        const VALUES: &[&str] = &["cdc", "full-load", "full-load-and-cdc"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
