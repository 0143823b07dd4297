// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Cluster` and its property types.

use crate::l1::*;

/// Creates an Amazon SageMaker HyperPod cluster. SageMaker HyperPod is a capability of SageMaker for creating and managing persistent clusters for developing large machine learning models, such as large language models (LLMs) and diffusion models. To learn more, see [Amazon SageMaker HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod.html) in the *Amazon SageMaker Developer Guide*.
///
/// `AWS::SageMaker::Cluster`; `Ref` returns its `ClusterArn`, a [`sagemaker::ClusterArn`](kinds::sagemaker::ClusterArn).
/// Changing one of these replaces it: `ClusterName`, `VpcConfig`.
/// Attributes: `ClusterArn`, `ClusterStatus`, `CreationTime`, `FailureMessage`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Cluster";

    /// `CfnCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for cluster auto-scaling
    ///
    /// `AutoScaling`; updated in place.
    pub fn auto_scaling(mut self, value: impl IntoValue<ClusterAutoScalingConfigProperty>) -> Self {
        self.0.put("AutoScaling", value.into_value().into_node());
        self
    }

    /// The name of the SageMaker HyperPod cluster.
    ///
    /// `ClusterName`; an update replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterName", value.into_value().into_node());
        self
    }

    /// The cluster role for the autoscaler to assume.
    ///
    /// `ClusterRole`; updated in place.
    pub fn cluster_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ClusterRole", value.into_value().into_node());
        self
    }

    /// The instance groups of the SageMaker HyperPod cluster. To delete an instance group, remove it from the array.
    ///
    /// `InstanceGroups`; updated in place.
    pub fn instance_groups(
        mut self,
        value: impl IntoValue<List<ClusterInstanceGroupProperty>>,
    ) -> Self {
        self.0.put("InstanceGroups", value.into_value().into_node());
        self
    }

    /// Determines the scaling strategy for the SageMaker HyperPod cluster. When set to 'Continuous', enables continuous scaling which dynamically manages node provisioning. If the parameter is omitted, uses the standard scaling approach in previous release.
    ///
    /// `NodeProvisioningMode`; one of `Continuous`; updated in place.
    pub fn node_provisioning_mode(mut self, value: impl IntoValue<NodeProvisioningMode>) -> Self {
        self.0
            .put("NodeProvisioningMode", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable or disable the automatic node recovery feature of SageMaker HyperPod. Available values are `Automatic` for enabling and `None` for disabling.
    ///
    /// `NodeRecovery`; one of `Automatic`, `None`; updated in place.
    pub fn node_recovery(mut self, value: impl IntoValue<NodeRecovery>) -> Self {
        self.0.put("NodeRecovery", value.into_value().into_node());
        self
    }

    /// The orchestrator type for the SageMaker HyperPod cluster. Currently, `'eks'` is the only available option.
    ///
    /// `Orchestrator`; updated in place.
    pub fn orchestrator(mut self, value: impl IntoValue<OrchestratorProperty>) -> Self {
        self.0.put("Orchestrator", value.into_value().into_node());
        self
    }

    /// The restricted instance groups of the SageMaker HyperPod cluster.
    ///
    /// `RestrictedInstanceGroups`; updated in place.
    pub fn restricted_instance_groups(
        mut self,
        value: impl IntoValue<List<ClusterRestrictedInstanceGroupProperty>>,
    ) -> Self {
        self.0
            .put("RestrictedInstanceGroups", value.into_value().into_node());
        self
    }

    /// The cluster-level configuration for restricted instance groups, including shared environment settings for inter-RIG communication and FSx Lustre sharing.
    ///
    /// `RestrictedInstanceGroupsConfig`; updated in place.
    pub fn restricted_instance_groups_config(
        mut self,
        value: impl IntoValue<RestrictedInstanceGroupsConfigProperty>,
    ) -> Self {
        self.0.put(
            "RestrictedInstanceGroupsConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    ///
    /// You can add tags to notebook instances, training jobs, hyperparameter tuning jobs, batch transform jobs, models, labeling jobs, work teams, endpoint configurations, and endpoints. For more information on adding tags to SageMaker resources, see [AddTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html).
    ///
    /// For more information on adding metadata to your AWS resources with tagging, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html). For advice on best practices for managing AWS resources with tagging, see [Tagging Best Practices: Implement an Effective AWS Resource Tagging Strategy](https://docs.aws.amazon.com/https://d1.awsstatic.com/whitepapers/aws-tagging-best-practices.pdf).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Configuration for tiered storage in the SageMaker HyperPod cluster.
    ///
    /// `TieredStorageConfig`; updated in place.
    pub fn tiered_storage_config(
        mut self,
        value: impl IntoValue<TieredStorageConfigProperty>,
    ) -> Self {
        self.0
            .put("TieredStorageConfig", value.into_value().into_node());
        self
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC. For more information, see [Give SageMaker Access to Resources in your Amazon VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    ///
    /// `VpcConfig`; an update replaces the resource.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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
    /// What `Ref` returns: its `ClusterArn`, a [`sagemaker::ClusterArn`](kinds::sagemaker::ClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster.
    ///
    /// `Fn::GetAtt` of `ClusterArn`.
    #[inline]
    pub fn attr_cluster_arn(&self) -> Value<kinds::sagemaker::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterArn")))
    }

    /// The status of the SageMaker HyperPod cluster.
    ///
    /// `Fn::GetAtt` of `ClusterStatus`.
    #[inline]
    pub fn attr_cluster_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterStatus")))
    }

    /// The time when the SageMaker HyperPod cluster is created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The failure message of the SageMaker HyperPod cluster.
    ///
    /// `Fn::GetAtt` of `FailureMessage`.
    #[inline]
    pub fn attr_failure_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureMessage")))
    }
}

impl IntoValue<kinds::sagemaker::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The details of the alarm to monitor during the AMI update.
///
/// The property type `AlarmDetails` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmDetailsProperty(Object);

impl AlarmDetailsProperty {
    /// `AlarmDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_name`: The name of the alarm.
    pub fn new(alarm_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmName", alarm_name.into_value().into_node());
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

impl Kind for AlarmDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmDetailsProperty> for AlarmDetailsProperty {}
impl From<AlarmDetailsProperty> for Node {
    #[inline]
    fn from(value: AlarmDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmDetailsProperty> for AlarmDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for automatic patching of the instance group. Enables workload-aware, patch-level AMI updates.
///
/// The property type `AutoPatchConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoPatchConfigProperty(Object);

impl AutoPatchConfigProperty {
    /// `AutoPatchConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `patching_strategy`: The patching strategy that determines when and how instances are patched.
    pub fn new(patching_strategy: impl IntoValue<PatchingStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PatchingStrategy",
            patching_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration to use when updating the AMI versions.
    ///
    /// `DeploymentConfig`.
    pub fn deployment_config(mut self, value: impl IntoValue<DeploymentConfigProperty>) -> Self {
        self.0
            .put("DeploymentConfig", value.into_value().into_node());
        self
    }

    /// The schedule configuration for automatic patching.
    ///
    /// `PatchSchedule`.
    pub fn patch_schedule(mut self, value: impl IntoValue<PatchScheduleProperty>) -> Self {
        self.0.put("PatchSchedule", value.into_value().into_node());
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

impl Kind for AutoPatchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoPatchConfigProperty> for AutoPatchConfigProperty {}
impl From<AutoPatchConfigProperty> for Node {
    #[inline]
    fn from(value: AutoPatchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoPatchConfigProperty> for AutoPatchConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AutoPatchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the size measurements of the AMI update. Using this configuration, you can specify whether SageMaker should update your instance group by an amount or percentage of instances.
///
/// The property type `CapacitySizeConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacitySizeConfigProperty(Object);

impl CapacitySizeConfigProperty {
    /// `CapacitySizeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies whether SageMaker should process the update by amount or percentage of instances.
    /// - `value`: Specifies the amount or percentage of instances SageMaker updates at a time.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for CapacitySizeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacitySizeConfigProperty> for CapacitySizeConfigProperty {}
impl From<CapacitySizeConfigProperty> for Node {
    #[inline]
    fn from(value: CapacitySizeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacitySizeConfigProperty> for CapacitySizeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CapacitySizeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// External MySQL-compatible accounting database that a Slurm cluster's slurmdbd connects to. Database credentials are supplied out-of-band through the referenced Secrets Manager secret. Supported only with Continuous node provisioning.
///
/// The property type `ClusterAccountingDatabase` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterAccountingDatabaseProperty(Object);

impl ClusterAccountingDatabaseProperty {
    /// `ClusterAccountingDatabaseProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: Hostname or endpoint of the accounting database, such as an RDS endpoint.
    /// - `secret_arn`: ARN of the Secrets Manager secret holding the database credentials.
    pub fn new(
        endpoint: impl IntoValue<String>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
        Self(object_)
    }

    /// Name of the accounting database schema. Defaults to slurm_acct_db when omitted.
    ///
    /// `Name`; default `"slurm_acct_db"`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// TCP port of the accounting database. Defaults to 3306 when omitted.
    ///
    /// `Port`; default `3306`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for ClusterAccountingDatabaseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterAccountingDatabaseProperty> for ClusterAccountingDatabaseProperty {}
impl From<ClusterAccountingDatabaseProperty> for Node {
    #[inline]
    fn from(value: ClusterAccountingDatabaseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterAccountingDatabaseProperty> for ClusterAccountingDatabaseProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterAccountingDatabaseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the autoscaling configuration for a HyperPod cluster.
///
/// The property type `ClusterAutoScalingConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterAutoScalingConfigProperty(Object);

impl ClusterAutoScalingConfigProperty {
    /// `ClusterAutoScalingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: Describes whether autoscaling is enabled or disabled for the cluster.
    pub fn new(mode: impl IntoValue<Mode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// The type of autoscaler to use. Currently supported value is `Karpenter`.
    ///
    /// `AutoScalerType`; default `"Karpenter"`; one of `Karpenter`.
    pub fn auto_scaler_type(mut self, value: impl IntoValue<AutoScalerType>) -> Self {
        self.0.put("AutoScalerType", value.into_value().into_node());
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

impl Kind for ClusterAutoScalingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterAutoScalingConfigProperty> for ClusterAutoScalingConfigProperty {}
impl From<ClusterAutoScalingConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterAutoScalingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterAutoScalingConfigProperty> for ClusterAutoScalingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterAutoScalingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the instance capacity requirements for an instance group, including configurations for both Spot and On-Demand capacity types.
///
/// The property type `ClusterCapacityRequirements` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterCapacityRequirementsProperty(Object);

impl ClusterCapacityRequirementsProperty {
    /// `ClusterCapacityRequirementsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration options specific to On-Demand instances.
    ///
    /// `OnDemand`; free JSON, such as an [`Object`].
    pub fn on_demand(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("OnDemand", value.into_value().into_node());
        self
    }

    /// Configuration options specific to Spot instances.
    ///
    /// `Spot`; free JSON, such as an [`Object`].
    pub fn spot(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Spot", value.into_value().into_node());
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

impl Kind for ClusterCapacityRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterCapacityRequirementsProperty> for ClusterCapacityRequirementsProperty {}
impl From<ClusterCapacityRequirementsProperty> for Node {
    #[inline]
    fn from(value: ClusterCapacityRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterCapacityRequirementsProperty> for ClusterCapacityRequirementsProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterCapacityRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the configuration for attaching an additional Amazon Elastic Block Store (EBS) volume to each instance of the SageMaker HyperPod cluster instance group. To learn more, see [SageMaker HyperPod release notes: June 20, 2024](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-release-notes.html#sagemaker-hyperpod-release-notes-20240620).
///
/// The property type `ClusterEbsVolumeConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterEbsVolumeConfigProperty(Object);

impl ClusterEbsVolumeConfigProperty {
    /// `ClusterEbsVolumeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the configuration is for the cluster's root or secondary Amazon EBS volume. You can specify two `ClusterEbsVolumeConfig` fields to configure both the root and secondary volumes. Set the value to `True` if you'd like to provide your own customer managed AWS KMS key to encrypt the root volume. When `True` :
    ///
    /// - The configuration is applied to the root volume.
    /// - You can't specify the `VolumeSizeInGB` field. The size of the root volume is determined for you.
    /// - You must specify a KMS key ID for `VolumeKmsKeyId` to encrypt the root volume with your own KMS key instead of an AWS owned KMS key.
    ///
    /// Otherwise, by default, the value is `False`, and the following applies:
    ///
    /// - The configuration is applied to the secondary volume, while the root volume is encrypted with an AWS owned key.
    /// - You must specify the `VolumeSizeInGB` field.
    /// - You can optionally specify the `VolumeKmsKeyId` to encrypt the secondary volume with your own KMS key instead of an AWS owned KMS key.
    ///
    /// `RootVolume`.
    pub fn root_volume(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RootVolume", value.into_value().into_node());
        self
    }

    /// The ID of a KMS key to encrypt the Amazon EBS volume.
    ///
    /// `VolumeKmsKeyId`.
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("VolumeKmsKeyId", value.into_value().into_node());
        self
    }

    /// The size in gigabytes (GB) of the additional EBS volume to be attached to the instances in the SageMaker HyperPod cluster instance group. The additional EBS volume is attached to each instance within the SageMaker HyperPod cluster instance group and mounted to `/opt/sagemaker`.
    ///
    /// `VolumeSizeInGB`.
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSizeInGB", value.into_value().into_node());
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

impl Kind for ClusterEbsVolumeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterEbsVolumeConfigProperty> for ClusterEbsVolumeConfigProperty {}
impl From<ClusterEbsVolumeConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterEbsVolumeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterEbsVolumeConfigProperty> for ClusterEbsVolumeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterEbsVolumeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for mounting an Amazon FSx Lustre file system to the instances in the SageMaker HyperPod cluster instance group.
///
/// The property type `ClusterFsxLustreConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterFsxLustreConfigProperty(Object);

impl ClusterFsxLustreConfigProperty {
    /// `ClusterFsxLustreConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `dns_name`: The DNS name of the FSx for Lustre file system.
    /// - `mount_name`: The mount name of the FSx for Lustre file system.
    pub fn new(dns_name: impl IntoValue<String>, mount_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DnsName", dns_name.into_value().into_node());
        object_.put("MountName", mount_name.into_value().into_node());
        Self(object_)
    }

    /// The mount path for the FSx for Lustre file system.
    ///
    /// `MountPath`.
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountPath", value.into_value().into_node());
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

impl Kind for ClusterFsxLustreConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterFsxLustreConfigProperty> for ClusterFsxLustreConfigProperty {}
impl From<ClusterFsxLustreConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterFsxLustreConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterFsxLustreConfigProperty> for ClusterFsxLustreConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterFsxLustreConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for mounting an Amazon FSx OpenZFS file system to the instances in the SageMaker HyperPod cluster instance group.
///
/// The property type `ClusterFsxOpenZfsConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterFsxOpenZfsConfigProperty(Object);

impl ClusterFsxOpenZfsConfigProperty {
    /// `ClusterFsxOpenZfsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `dns_name`: The DNS name of the FSx for OpenZFS file system.
    pub fn new(dns_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DnsName", dns_name.into_value().into_node());
        Self(object_)
    }

    /// The mount path for the FSx for OpenZFS file system.
    ///
    /// `MountPath`.
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountPath", value.into_value().into_node());
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

impl Kind for ClusterFsxOpenZfsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterFsxOpenZfsConfigProperty> for ClusterFsxOpenZfsConfigProperty {}
impl From<ClusterFsxOpenZfsConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterFsxOpenZfsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterFsxOpenZfsConfigProperty> for ClusterFsxOpenZfsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterFsxOpenZfsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information of the instance group within the HyperPod cluster.
///
/// The property type `ClusterInstanceGroup` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterInstanceGroupProperty(Object);

impl ClusterInstanceGroupProperty {
    /// `ClusterInstanceGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role`: The execution role for the instance group to assume.
    /// - `instance_count`: The number of instances in an instance group of the SageMaker HyperPod cluster.
    /// - `instance_group_name`: The name of the instance group of a SageMaker HyperPod cluster.
    pub fn new(
        execution_role: impl IntoValue<kinds::iam::RoleArn>,
        instance_count: impl IntoValue<i64>,
        instance_group_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExecutionRole", execution_role.into_value().into_node());
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put(
            "InstanceGroupName",
            instance_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration for automatic patching of the instance group. Enables workload-aware, patch-level AMI updates.
    ///
    /// `AutoPatchConfig`.
    pub fn auto_patch_config(mut self, value: impl IntoValue<AutoPatchConfigProperty>) -> Self {
        self.0
            .put("AutoPatchConfig", value.into_value().into_node());
        self
    }

    /// Specifies the capacity requirements configuration for an instance group
    ///
    /// `CapacityRequirements`.
    pub fn capacity_requirements(
        mut self,
        value: impl IntoValue<ClusterCapacityRequirementsProperty>,
    ) -> Self {
        self.0
            .put("CapacityRequirements", value.into_value().into_node());
        self
    }

    /// The number of instances that are currently in the instance group of a SageMaker HyperPod cluster.
    ///
    /// `CurrentCount`.
    pub fn current_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CurrentCount", value.into_value().into_node());
        self
    }

    /// AMI Id to be used for launching EC2 instances - HyperPodPublicAmiId or CustomAmiId
    ///
    /// `ImageId`.
    pub fn image_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("ImageId", value.into_value().into_node());
        self
    }

    /// The instance requirements for the instance group. Specifies a list of instance types that can be used.
    ///
    /// `InstanceRequirements`.
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsProperty>,
    ) -> Self {
        self.0
            .put("InstanceRequirements", value.into_value().into_node());
        self
    }

    /// The configurations of additional storage specified to the instance group where the instance (node) is launched.
    ///
    /// `InstanceStorageConfigs`.
    pub fn instance_storage_configs(
        mut self,
        value: impl IntoValue<List<ClusterInstanceStorageConfigProperty>>,
    ) -> Self {
        self.0
            .put("InstanceStorageConfigs", value.into_value().into_node());
        self
    }

    /// The instance type of the instance group of a SageMaker HyperPod cluster.
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// Kubernetes configuration for cluster nodes including labels and taints.
    ///
    /// `KubernetesConfig`.
    pub fn kubernetes_config(
        mut self,
        value: impl IntoValue<ClusterKubernetesConfigProperty>,
    ) -> Self {
        self.0
            .put("KubernetesConfig", value.into_value().into_node());
        self
    }

    /// The lifecycle configuration for a SageMaker HyperPod cluster.
    ///
    /// `LifeCycleConfig`.
    pub fn life_cycle_config(
        mut self,
        value: impl IntoValue<ClusterLifeCycleConfigProperty>,
    ) -> Self {
        self.0
            .put("LifeCycleConfig", value.into_value().into_node());
        self
    }

    /// The minimum number of instances required for the instance group to be InService. MinInstanceCount must be less than or equal to InstanceCount.
    ///
    /// `MinInstanceCount`.
    pub fn min_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinInstanceCount", value.into_value().into_node());
        self
    }

    /// Specifies the network interface configuration for the instance group.
    ///
    /// `NetworkInterface`.
    pub fn network_interface(
        mut self,
        value: impl IntoValue<ClusterNetworkInterfaceProperty>,
    ) -> Self {
        self.0
            .put("NetworkInterface", value.into_value().into_node());
        self
    }

    /// A flag indicating whether deep health checks should be performed when the HyperPod cluster instance group is created or updated. Deep health checks are comprehensive, invasive tests that validate the health of the underlying hardware and infrastructure components.
    ///
    /// `OnStartDeepHealthChecks`; one of `InstanceStress`, `InstanceConnectivity`.
    pub fn on_start_deep_health_checks(
        mut self,
        value: impl IntoValue<List<OnStartDeepHealthCheck>>,
    ) -> Self {
        self.0
            .put("OnStartDeepHealthChecks", value.into_value().into_node());
        self
    }

    /// The customized Amazon VPC configuration at the instance group level that overrides the default Amazon VPC configuration of the SageMaker HyperPod cluster.
    ///
    /// `OverrideVpcConfig`.
    pub fn override_vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0
            .put("OverrideVpcConfig", value.into_value().into_node());
        self
    }

    /// The configuration object of the schedule that SageMaker follows when updating the AMI.
    ///
    /// `ScheduledUpdateConfig`.
    pub fn scheduled_update_config(
        mut self,
        value: impl IntoValue<ScheduledUpdateConfigProperty>,
    ) -> Self {
        self.0
            .put("ScheduledUpdateConfig", value.into_value().into_node());
        self
    }

    /// Slurm configuration for the instance group.
    ///
    /// `SlurmConfig`.
    pub fn slurm_config(mut self, value: impl IntoValue<ClusterSlurmConfigProperty>) -> Self {
        self.0.put("SlurmConfig", value.into_value().into_node());
        self
    }

    /// The number of threads per CPU core you specified under `CreateCluster`.
    ///
    /// `ThreadsPerCore`.
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ThreadsPerCore", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the training plan to use for this cluster instance group. For more information about how to reserve GPU capacity for your SageMaker HyperPod clusters using Amazon SageMaker Training Plan, see CreateTrainingPlan.
    ///
    /// `TrainingPlanArn`.
    pub fn training_plan_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrainingPlanArn", value.into_value().into_node());
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

impl Kind for ClusterInstanceGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterInstanceGroupProperty> for ClusterInstanceGroupProperty {}
impl From<ClusterInstanceGroupProperty> for Node {
    #[inline]
    fn from(value: ClusterInstanceGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterInstanceGroupProperty> for ClusterInstanceGroupProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterInstanceGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the configuration for attaching additional storage to the instances in the SageMaker HyperPod cluster instance group. To learn more, see [SageMaker HyperPod release notes: June 20, 2024](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-release-notes.html#sagemaker-hyperpod-release-notes-20240620).
///
/// The property type `ClusterInstanceStorageConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterInstanceStorageConfigProperty(Object);

impl ClusterInstanceStorageConfigProperty {
    /// `ClusterInstanceStorageConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the configuration for attaching additional Amazon Elastic Block Store (EBS) volumes to the instances in the SageMaker HyperPod cluster instance group. The additional EBS volume is attached to each instance within the SageMaker HyperPod cluster instance group and mounted to `/opt/sagemaker`.
    ///
    /// `EbsVolumeConfig`.
    pub fn ebs_volume_config(
        mut self,
        value: impl IntoValue<ClusterEbsVolumeConfigProperty>,
    ) -> Self {
        self.0
            .put("EbsVolumeConfig", value.into_value().into_node());
        self
    }

    /// Configuration for mounting an Amazon FSx Lustre file system to the instances in the SageMaker HyperPod cluster instance group.
    ///
    /// `FsxLustreConfig`.
    pub fn fsx_lustre_config(
        mut self,
        value: impl IntoValue<ClusterFsxLustreConfigProperty>,
    ) -> Self {
        self.0
            .put("FsxLustreConfig", value.into_value().into_node());
        self
    }

    /// Configuration for mounting an Amazon FSx OpenZFS file system to the instances in the SageMaker HyperPod cluster instance group.
    ///
    /// `FsxOpenZfsConfig`.
    pub fn fsx_open_zfs_config(
        mut self,
        value: impl IntoValue<ClusterFsxOpenZfsConfigProperty>,
    ) -> Self {
        self.0
            .put("FsxOpenZfsConfig", value.into_value().into_node());
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

impl Kind for ClusterInstanceStorageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterInstanceStorageConfigProperty> for ClusterInstanceStorageConfigProperty {}
impl From<ClusterInstanceStorageConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterInstanceStorageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterInstanceStorageConfigProperty> for ClusterInstanceStorageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterInstanceStorageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Kubernetes configuration that specifies labels and taints to be applied to cluster nodes in an instance group.
///
/// The property type `ClusterKubernetesConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterKubernetesConfigProperty(Object);

impl ClusterKubernetesConfigProperty {
    /// `ClusterKubernetesConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Key-value pairs of labels to be applied to cluster nodes.
    ///
    /// `Labels`.
    pub fn labels(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
        self
    }

    /// List of taints to be applied to cluster nodes.
    ///
    /// `Taints`.
    pub fn taints(mut self, value: impl IntoValue<List<ClusterKubernetesTaintProperty>>) -> Self {
        self.0.put("Taints", value.into_value().into_node());
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

impl Kind for ClusterKubernetesConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterKubernetesConfigProperty> for ClusterKubernetesConfigProperty {}
impl From<ClusterKubernetesConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterKubernetesConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterKubernetesConfigProperty> for ClusterKubernetesConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterKubernetesConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A Kubernetes taint that can be applied to cluster nodes.
///
/// The property type `ClusterKubernetesTaint` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterKubernetesTaintProperty(Object);

impl ClusterKubernetesTaintProperty {
    /// `ClusterKubernetesTaintProperty` with its required properties, in alphabetical order:
    ///
    /// - `effect`: The effect of the taint.
    /// - `key`: The key of the taint.
    pub fn new(effect: impl IntoValue<Effect>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Effect", effect.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The value of the taint.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ClusterKubernetesTaintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterKubernetesTaintProperty> for ClusterKubernetesTaintProperty {}
impl From<ClusterKubernetesTaintProperty> for Node {
    #[inline]
    fn from(value: ClusterKubernetesTaintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterKubernetesTaintProperty> for ClusterKubernetesTaintProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterKubernetesTaintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The lifecycle configuration for a SageMaker HyperPod cluster.
///
/// The property type `ClusterLifeCycleConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterLifeCycleConfigProperty(Object);

impl ClusterLifeCycleConfigProperty {
    /// `ClusterLifeCycleConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file name of the entrypoint script of lifecycle scripts under `SourceS3Uri`. This entrypoint script runs during cluster creation.
    ///
    /// `OnCreate`.
    pub fn on_create(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OnCreate", value.into_value().into_node());
        self
    }

    /// The file name of the extension script under SourceS3Uri. This script runs after HyperPod configures the default software on the instance. Mutually exclusive with OnCreate.
    ///
    /// `OnInitComplete`.
    pub fn on_init_complete(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OnInitComplete", value.into_value().into_node());
        self
    }

    /// An Amazon S3 bucket path where your lifecycle scripts are stored.
    ///
    /// > Make sure that the S3 bucket path starts with `s3://sagemaker-`. The [IAM role for SageMaker HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-prerequisites.html#sagemaker-hyperpod-prerequisites-iam-role-for-hyperpod) has the managed [`AmazonSageMakerClusterInstanceRolePolicy`](https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol-cluster.html) attached, which allows access to S3 buckets with the specific prefix `sagemaker-`.
    ///
    /// `SourceS3Uri`.
    pub fn source_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceS3Uri", value.into_value().into_node());
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

impl Kind for ClusterLifeCycleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterLifeCycleConfigProperty> for ClusterLifeCycleConfigProperty {}
impl From<ClusterLifeCycleConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterLifeCycleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterLifeCycleConfigProperty> for ClusterLifeCycleConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterLifeCycleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the network interface configuration for the instance group.
///
/// The property type `ClusterNetworkInterface` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterNetworkInterfaceProperty(Object);

impl ClusterNetworkInterfaceProperty {
    /// `ClusterNetworkInterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `interface_type`: The type of network interface.
    pub fn new(interface_type: impl IntoValue<InterfaceType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InterfaceType", interface_type.into_value().into_node());
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

impl Kind for ClusterNetworkInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterNetworkInterfaceProperty> for ClusterNetworkInterfaceProperty {}
impl From<ClusterNetworkInterfaceProperty> for Node {
    #[inline]
    fn from(value: ClusterNetworkInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterNetworkInterfaceProperty> for ClusterNetworkInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterNetworkInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the Amazon EKS cluster that is used as the orchestrator for the SageMaker HyperPod cluster. This includes the Amazon Resource Name (ARN) of the EKS cluster
///
/// The property type `ClusterOrchestratorEksConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterOrchestratorEksConfigProperty(Object);

impl ClusterOrchestratorEksConfigProperty {
    /// `ClusterOrchestratorEksConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster.
    pub fn new(cluster_arn: impl IntoValue<kinds::sagemaker::ClusterArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
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

impl Kind for ClusterOrchestratorEksConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterOrchestratorEksConfigProperty> for ClusterOrchestratorEksConfigProperty {}
impl From<ClusterOrchestratorEksConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterOrchestratorEksConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterOrchestratorEksConfigProperty> for ClusterOrchestratorEksConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterOrchestratorEksConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies parameter(s) related to Slurm as orchestrator.
///
/// The property type `ClusterOrchestratorSlurmConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterOrchestratorSlurmConfigProperty(Object);

impl ClusterOrchestratorSlurmConfigProperty {
    /// `ClusterOrchestratorSlurmConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// External MySQL-compatible accounting database that a Slurm cluster's slurmdbd connects to. Database credentials are supplied out-of-band through the referenced Secrets Manager secret. Supported only with Continuous node provisioning.
    ///
    /// `AccountingDatabase`.
    pub fn accounting_database(
        mut self,
        value: impl IntoValue<ClusterAccountingDatabaseProperty>,
    ) -> Self {
        self.0
            .put("AccountingDatabase", value.into_value().into_node());
        self
    }

    /// The strategy for managing Slurm configuration on the cluster.
    ///
    /// `SlurmConfigStrategy`; one of `Overwrite`, `Managed`, `Merge`.
    pub fn slurm_config_strategy(mut self, value: impl IntoValue<SlurmConfigStrategy>) -> Self {
        self.0
            .put("SlurmConfigStrategy", value.into_value().into_node());
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

impl Kind for ClusterOrchestratorSlurmConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterOrchestratorSlurmConfigProperty> for ClusterOrchestratorSlurmConfigProperty {}
impl From<ClusterOrchestratorSlurmConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterOrchestratorSlurmConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterOrchestratorSlurmConfigProperty> for ClusterOrchestratorSlurmConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterOrchestratorSlurmConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of a restricted instance group in a SageMaker HyperPod cluster.
///
/// The property type `ClusterRestrictedInstanceGroup` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterRestrictedInstanceGroupProperty(Object);

impl ClusterRestrictedInstanceGroupProperty {
    /// `ClusterRestrictedInstanceGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role`: The execution role for the instance group to assume.
    /// - `instance_count`: The number of instances you specified to add to the restricted instance group of a SageMaker HyperPod cluster.
    /// - `instance_group_name`: The name of the instance group of a SageMaker HyperPod cluster.
    /// - `instance_type`: The instance type of the instance group of a SageMaker HyperPod cluster.
    pub fn new(
        execution_role: impl IntoValue<kinds::iam::RoleArn>,
        instance_count: impl IntoValue<i64>,
        instance_group_name: impl IntoValue<String>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExecutionRole", execution_role.into_value().into_node());
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put(
            "InstanceGroupName",
            instance_group_name.into_value().into_node(),
        );
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The number of instances that are currently in the restricted instance group of a SageMaker HyperPod cluster.
    ///
    /// `CurrentCount`.
    pub fn current_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CurrentCount", value.into_value().into_node());
        self
    }

    /// The configuration for the restricted instance groups (RIG) environment.
    ///
    /// `EnvironmentConfig`.
    pub fn environment_config(mut self, value: impl IntoValue<EnvironmentConfigProperty>) -> Self {
        self.0
            .put("EnvironmentConfig", value.into_value().into_node());
        self
    }

    /// The instance storage configuration for the instance group.
    ///
    /// `InstanceStorageConfigs`.
    pub fn instance_storage_configs(
        mut self,
        value: impl IntoValue<List<ClusterInstanceStorageConfigProperty>>,
    ) -> Self {
        self.0
            .put("InstanceStorageConfigs", value.into_value().into_node());
        self
    }

    /// Nodes will undergo advanced stress test to detect and replace faulty instances, based on the type of deep health check(s) passed in.
    ///
    /// `OnStartDeepHealthChecks`; one of `InstanceStress`, `InstanceConnectivity`.
    pub fn on_start_deep_health_checks(
        mut self,
        value: impl IntoValue<List<OnStartDeepHealthCheck>>,
    ) -> Self {
        self.0
            .put("OnStartDeepHealthChecks", value.into_value().into_node());
        self
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// `OverrideVpcConfig`.
    pub fn override_vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0
            .put("OverrideVpcConfig", value.into_value().into_node());
        self
    }

    /// The number you specified to TreadsPerCore in CreateCluster for enabling or disabling multithreading. For instance types that support multithreading, you can specify 1 for disabling multithreading and 2 for enabling multithreading.
    ///
    /// `ThreadsPerCore`.
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ThreadsPerCore", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the training plan to use for this cluster restricted instance group. For more information about how to reserve GPU capacity for your SageMaker HyperPod clusters using Amazon SageMaker Training Plan, see CreateTrainingPlan.
    ///
    /// `TrainingPlanArn`.
    pub fn training_plan_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrainingPlanArn", value.into_value().into_node());
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

impl Kind for ClusterRestrictedInstanceGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterRestrictedInstanceGroupProperty> for ClusterRestrictedInstanceGroupProperty {}
impl From<ClusterRestrictedInstanceGroupProperty> for Node {
    #[inline]
    fn from(value: ClusterRestrictedInstanceGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterRestrictedInstanceGroupProperty> for ClusterRestrictedInstanceGroupProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterRestrictedInstanceGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Slurm configuration for the instance group.
///
/// The property type `ClusterSlurmConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterSlurmConfigProperty(Object);

impl ClusterSlurmConfigProperty {
    /// `ClusterSlurmConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `node_type`: The type of Slurm node for this instance group.
    pub fn new(node_type: impl IntoValue<NodeType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NodeType", node_type.into_value().into_node());
        Self(object_)
    }

    /// The Slurm partitions that this instance group belongs to. Maximum of 1 partition.
    ///
    /// `PartitionNames`.
    pub fn partition_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PartitionNames", value.into_value().into_node());
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

impl Kind for ClusterSlurmConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterSlurmConfigProperty> for ClusterSlurmConfigProperty {}
impl From<ClusterSlurmConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterSlurmConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterSlurmConfigProperty> for ClusterSlurmConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterSlurmConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
///
/// The property type `DeploymentConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentConfigProperty(Object);

impl DeploymentConfigProperty {
    /// `DeploymentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
    ///
    /// `AutoRollbackConfiguration`.
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<List<AlarmDetailsProperty>>,
    ) -> Self {
        self.0
            .put("AutoRollbackConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
    ///
    /// `RollingUpdatePolicy`.
    pub fn rolling_update_policy(
        mut self,
        value: impl IntoValue<RollingUpdatePolicyProperty>,
    ) -> Self {
        self.0
            .put("RollingUpdatePolicy", value.into_value().into_node());
        self
    }

    /// The duration in seconds that SageMaker waits before updating more instances in the cluster.
    ///
    /// `WaitIntervalInSeconds`.
    pub fn wait_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WaitIntervalInSeconds", value.into_value().into_node());
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

impl Kind for DeploymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentConfigProperty> for DeploymentConfigProperty {}
impl From<DeploymentConfigProperty> for Node {
    #[inline]
    fn from(value: DeploymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentConfigProperty> for DeploymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the restricted instance groups (RIG) environment.
///
/// The property type `EnvironmentConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentConfigProperty(Object);

impl EnvironmentConfigProperty {
    /// `EnvironmentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
    ///
    /// `FSxLustreConfig`.
    pub fn fsx_lustre_config(mut self, value: impl IntoValue<FSxLustreConfigProperty>) -> Self {
        self.0
            .put("FSxLustreConfig", value.into_value().into_node());
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

impl Kind for EnvironmentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentConfigProperty> for EnvironmentConfigProperty {}
impl From<EnvironmentConfigProperty> for Node {
    #[inline]
    fn from(value: EnvironmentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentConfigProperty> for EnvironmentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
///
/// The property type `FSxLustreConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct FSxLustreConfigProperty(Object);

impl FSxLustreConfigProperty {
    /// `FSxLustreConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `per_unit_storage_throughput`: The throughput capacity of the Amazon FSx for Lustre file system, measured in MB/s per TiB of storage.
    /// - `size_in_gib`: The storage capacity of the Amazon FSx for Lustre file system, specified in gibibytes (GiB).
    pub fn new(
        per_unit_storage_throughput: impl IntoValue<i64>,
        size_in_gib: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PerUnitStorageThroughput",
            per_unit_storage_throughput.into_value().into_node(),
        );
        object_.put("SizeInGiB", size_in_gib.into_value().into_node());
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

impl Kind for FSxLustreConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FSxLustreConfigProperty> for FSxLustreConfigProperty {}
impl From<FSxLustreConfigProperty> for Node {
    #[inline]
    fn from(value: FSxLustreConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FSxLustreConfigProperty> for FSxLustreConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FSxLustreConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The instance requirements for the instance group. Specifies a list of instance types that can be used.
///
/// The property type `InstanceRequirements` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsProperty(Object);

impl InstanceRequirementsProperty {
    /// `InstanceRequirementsProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_types`: A list of instance types that can be used for this instance group.
    pub fn new(instance_types: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceTypes", instance_types.into_value().into_node());
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

impl Kind for InstanceRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceRequirementsProperty> for InstanceRequirementsProperty {}
impl From<InstanceRequirementsProperty> for Node {
    #[inline]
    fn from(value: InstanceRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceRequirementsProperty> for InstanceRequirementsProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The orchestrator for a SageMaker HyperPod cluster.
///
/// The property type `Orchestrator` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrchestratorProperty(Object);

impl OrchestratorProperty {
    /// `OrchestratorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of the Amazon EKS orchestrator cluster for the SageMaker HyperPod cluster.
    ///
    /// `Eks`; an update replaces the resource.
    pub fn eks(mut self, value: impl IntoValue<ClusterOrchestratorEksConfigProperty>) -> Self {
        self.0.put("Eks", value.into_value().into_node());
        self
    }

    /// Specifies parameter(s) related to Slurm as orchestrator.
    ///
    /// `Slurm`.
    pub fn slurm(mut self, value: impl IntoValue<ClusterOrchestratorSlurmConfigProperty>) -> Self {
        self.0.put("Slurm", value.into_value().into_node());
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

impl Kind for OrchestratorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrchestratorProperty> for OrchestratorProperty {}
impl From<OrchestratorProperty> for Node {
    #[inline]
    fn from(value: OrchestratorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrchestratorProperty> for OrchestratorProperty {
    #[inline]
    fn into_value(self) -> Value<OrchestratorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schedule configuration for automatic patching.
///
/// The property type `PatchSchedule` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct PatchScheduleProperty(Object);

impl PatchScheduleProperty {
    /// `PatchScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The date and time of the next scheduled patch, set by the system when a patch AMI is detected.
    ///
    /// `NextPatchDate`.
    pub fn next_patch_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NextPatchDate", value.into_value().into_node());
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

impl Kind for PatchScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PatchScheduleProperty> for PatchScheduleProperty {}
impl From<PatchScheduleProperty> for Node {
    #[inline]
    fn from(value: PatchScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PatchScheduleProperty> for PatchScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<PatchScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The cluster-level configuration for restricted instance groups, including shared environment settings for inter-RIG communication and FSx Lustre sharing.
///
/// The property type `RestrictedInstanceGroupsConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestrictedInstanceGroupsConfigProperty(Object);

impl RestrictedInstanceGroupsConfigProperty {
    /// `RestrictedInstanceGroupsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `shared_environment_config`: The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre storage.
    pub fn new(shared_environment_config: impl IntoValue<SharedEnvironmentConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SharedEnvironmentConfig",
            shared_environment_config.into_value().into_node(),
        );
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

impl Kind for RestrictedInstanceGroupsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestrictedInstanceGroupsConfigProperty> for RestrictedInstanceGroupsConfigProperty {}
impl From<RestrictedInstanceGroupsConfigProperty> for Node {
    #[inline]
    fn from(value: RestrictedInstanceGroupsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestrictedInstanceGroupsConfigProperty> for RestrictedInstanceGroupsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RestrictedInstanceGroupsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
///
/// The property type `RollingUpdatePolicy` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct RollingUpdatePolicyProperty(Object);

impl RollingUpdatePolicyProperty {
    /// `RollingUpdatePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `maximum_batch_size`: Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and terminate capacity on the old endpoint fleet.
    pub fn new(maximum_batch_size: impl IntoValue<CapacitySizeConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaximumBatchSize",
            maximum_batch_size.into_value().into_node(),
        );
        Self(object_)
    }

    /// Batch size for rollback to the old endpoint fleet. Each rolling step to provision capacity and turn on traffic on the old endpoint fleet, and terminate capacity on the new endpoint fleet. If this field is absent, the default value will be set to 100% of total capacity which means to bring up the whole capacity of the old fleet at once during rollback.
    ///
    /// `RollbackMaximumBatchSize`.
    pub fn rollback_maximum_batch_size(
        mut self,
        value: impl IntoValue<CapacitySizeConfigProperty>,
    ) -> Self {
        self.0
            .put("RollbackMaximumBatchSize", value.into_value().into_node());
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

impl Kind for RollingUpdatePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RollingUpdatePolicyProperty> for RollingUpdatePolicyProperty {}
impl From<RollingUpdatePolicyProperty> for Node {
    #[inline]
    fn from(value: RollingUpdatePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RollingUpdatePolicyProperty> for RollingUpdatePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<RollingUpdatePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration object of the schedule that SageMaker follows when updating the AMI.
///
/// The property type `ScheduledUpdateConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduledUpdateConfigProperty(Object);

impl ScheduledUpdateConfigProperty {
    /// `ScheduledUpdateConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: A cron expression that specifies the schedule that SageMaker follows when updating the AMI.
    pub fn new(schedule_expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration to use when updating the AMI versions.
    ///
    /// `DeploymentConfig`.
    pub fn deployment_config(mut self, value: impl IntoValue<DeploymentConfigProperty>) -> Self {
        self.0
            .put("DeploymentConfig", value.into_value().into_node());
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

impl Kind for ScheduledUpdateConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduledUpdateConfigProperty> for ScheduledUpdateConfigProperty {}
impl From<ScheduledUpdateConfigProperty> for Node {
    #[inline]
    fn from(value: ScheduledUpdateConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduledUpdateConfigProperty> for ScheduledUpdateConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduledUpdateConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre storage.
///
/// The property type `SharedEnvironmentConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharedEnvironmentConfigProperty(Object);

impl SharedEnvironmentConfigProperty {
    /// `SharedEnvironmentConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `fsx_lustre_deletion_policy`: The deletion policy for the shared FSx Lustre file system.
    pub fn new(fsx_lustre_deletion_policy: impl IntoValue<FsxLustreDeletionPolicy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FSxLustreDeletionPolicy",
            fsx_lustre_deletion_policy.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
    ///
    /// `FSxLustreConfig`.
    pub fn fsx_lustre_config(mut self, value: impl IntoValue<FSxLustreConfigProperty>) -> Self {
        self.0
            .put("FSxLustreConfig", value.into_value().into_node());
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

impl Kind for SharedEnvironmentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharedEnvironmentConfigProperty> for SharedEnvironmentConfigProperty {}
impl From<SharedEnvironmentConfigProperty> for Node {
    #[inline]
    fn from(value: SharedEnvironmentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharedEnvironmentConfigProperty> for SharedEnvironmentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SharedEnvironmentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for tiered storage in the SageMaker HyperPod cluster.
///
/// The property type `TieredStorageConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct TieredStorageConfigProperty(Object);

impl TieredStorageConfigProperty {
    /// `TieredStorageConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: The mode of tiered storage.
    pub fn new(mode: impl IntoValue<Mode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// The percentage of instance memory to allocate for tiered storage.
    ///
    /// `InstanceMemoryAllocationPercentage`.
    pub fn instance_memory_allocation_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "InstanceMemoryAllocationPercentage",
            value.into_value().into_node(),
        );
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

impl Kind for TieredStorageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TieredStorageConfigProperty> for TieredStorageConfigProperty {}
impl From<TieredStorageConfigProperty> for Node {
    #[inline]
    fn from(value: TieredStorageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TieredStorageConfigProperty> for TieredStorageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TieredStorageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC. For more information, see [Give SageMaker Access to Resources in your Amazon VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
///
/// The property type `VpcConfig` of `AWS::SageMaker::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The VPC security group IDs, in the form `sg-xxxxxxxx`.
    /// - `subnets`: The ID of the subnets in the VPC to which you want to connect your training job or model.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AutoScalerType` of a `ClusterAutoScalingConfig` of `AWS::SageMaker::Cluster`.
pub enum AutoScalerType {
    /// `Karpenter`.
    Karpenter,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoScalerType {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoScalerType {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoScalerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoScalerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoScalerType> for AutoScalerType {
    #[inline]
    fn into_value(self) -> Value<AutoScalerType> {
        const VALUES: &[&str] = &["Karpenter"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Effect` of a `ClusterKubernetesTaint` of `AWS::SageMaker::Cluster`.
pub enum Effect {
    /// `NoExecute`.
    NoExecute,
    /// `NoSchedule`.
    NoSchedule,
    /// `PreferNoSchedule`.
    PreferNoSchedule,
}

#[diagnostic::do_not_recommend]
impl Kind for Effect {}
#[diagnostic::do_not_recommend]
impl TextKind for Effect {}
#[diagnostic::do_not_recommend]
impl IdKind for Effect {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Effect {}
#[diagnostic::do_not_recommend]
impl IntoValue<Effect> for Effect {
    #[inline]
    fn into_value(self) -> Value<Effect> {
        const VALUES: &[&str] = &["NoExecute", "NoSchedule", "PreferNoSchedule"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FSxLustreDeletionPolicy` of a `SharedEnvironmentConfig` of `AWS::SageMaker::Cluster`.
pub enum FsxLustreDeletionPolicy {
    /// `DeleteIfNotUsed`.
    DeleteIfNotUsed,
    /// `Keep`.
    Keep,
}

#[diagnostic::do_not_recommend]
impl Kind for FsxLustreDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for FsxLustreDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for FsxLustreDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FsxLustreDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<FsxLustreDeletionPolicy> for FsxLustreDeletionPolicy {
    #[inline]
    fn into_value(self) -> Value<FsxLustreDeletionPolicy> {
        const VALUES: &[&str] = &["DeleteIfNotUsed", "Keep"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InterfaceType` of a `ClusterNetworkInterface` of `AWS::SageMaker::Cluster`.
pub enum InterfaceType {
    /// `efa`.
    Efa,
    /// `efa-only`.
    EfaOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for InterfaceType {}
#[diagnostic::do_not_recommend]
impl TextKind for InterfaceType {}
#[diagnostic::do_not_recommend]
impl IdKind for InterfaceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InterfaceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InterfaceType> for InterfaceType {
    #[inline]
    fn into_value(self) -> Value<InterfaceType> {
        const VALUES: &[&str] = &["efa", "efa-only"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `ClusterAutoScalingConfig` of `AWS::SageMaker::Cluster`.
pub enum Mode {
    /// `Disable`.
    Disable,
    /// `Enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["Disable", "Enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NodeProvisioningMode` of `AWS::SageMaker::Cluster`.
pub enum NodeProvisioningMode {
    /// `Continuous`.
    Continuous,
}

#[diagnostic::do_not_recommend]
impl Kind for NodeProvisioningMode {}
#[diagnostic::do_not_recommend]
impl TextKind for NodeProvisioningMode {}
#[diagnostic::do_not_recommend]
impl IdKind for NodeProvisioningMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NodeProvisioningMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<NodeProvisioningMode> for NodeProvisioningMode {
    #[inline]
    fn into_value(self) -> Value<NodeProvisioningMode> {
        const VALUES: &[&str] = &["Continuous"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NodeRecovery` of `AWS::SageMaker::Cluster`.
pub enum NodeRecovery {
    /// `Automatic`.
    Automatic,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for NodeRecovery {}
#[diagnostic::do_not_recommend]
impl TextKind for NodeRecovery {}
#[diagnostic::do_not_recommend]
impl IdKind for NodeRecovery {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NodeRecovery {}
#[diagnostic::do_not_recommend]
impl IntoValue<NodeRecovery> for NodeRecovery {
    #[inline]
    fn into_value(self) -> Value<NodeRecovery> {
        const VALUES: &[&str] = &["Automatic", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NodeType` of a `ClusterSlurmConfig` of `AWS::SageMaker::Cluster`.
pub enum NodeType {
    /// `Compute`.
    Compute,
    /// `Controller`.
    Controller,
    /// `Login`.
    Login,
}

#[diagnostic::do_not_recommend]
impl Kind for NodeType {}
#[diagnostic::do_not_recommend]
impl TextKind for NodeType {}
#[diagnostic::do_not_recommend]
impl IdKind for NodeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NodeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NodeType> for NodeType {
    #[inline]
    fn into_value(self) -> Value<NodeType> {
        const VALUES: &[&str] = &["Compute", "Controller", "Login"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OnStartDeepHealthChecks` of a `ClusterInstanceGroup` of `AWS::SageMaker::Cluster`.
pub enum OnStartDeepHealthCheck {
    /// `InstanceConnectivity`.
    InstanceConnectivity,
    /// `InstanceStress`.
    InstanceStress,
}

#[diagnostic::do_not_recommend]
impl Kind for OnStartDeepHealthCheck {}
#[diagnostic::do_not_recommend]
impl TextKind for OnStartDeepHealthCheck {}
#[diagnostic::do_not_recommend]
impl IdKind for OnStartDeepHealthCheck {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OnStartDeepHealthCheck {}
#[diagnostic::do_not_recommend]
impl IntoValue<OnStartDeepHealthCheck> for OnStartDeepHealthCheck {
    #[inline]
    fn into_value(self) -> Value<OnStartDeepHealthCheck> {
        const VALUES: &[&str] = &["InstanceConnectivity", "InstanceStress"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PatchingStrategy` of a `AutoPatchConfig` of `AWS::SageMaker::Cluster`.
pub enum PatchingStrategy {
    /// `WhenAllIdle`.
    WhenAllIdle,
    /// `WhenIdle`.
    WhenIdle,
}

#[diagnostic::do_not_recommend]
impl Kind for PatchingStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for PatchingStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for PatchingStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PatchingStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<PatchingStrategy> for PatchingStrategy {
    #[inline]
    fn into_value(self) -> Value<PatchingStrategy> {
        const VALUES: &[&str] = &["WhenAllIdle", "WhenIdle"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SlurmConfigStrategy` of a `ClusterOrchestratorSlurmConfig` of `AWS::SageMaker::Cluster`.
pub enum SlurmConfigStrategy {
    /// `Managed`.
    Managed,
    /// `Merge`.
    Merge,
    /// `Overwrite`.
    Overwrite,
}

#[diagnostic::do_not_recommend]
impl Kind for SlurmConfigStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for SlurmConfigStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for SlurmConfigStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SlurmConfigStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<SlurmConfigStrategy> for SlurmConfigStrategy {
    #[inline]
    fn into_value(self) -> Value<SlurmConfigStrategy> {
        const VALUES: &[&str] = &["Managed", "Merge", "Overwrite"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
