// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::Cluster` and its property types.

use crate::l1::*;

/// The `AWS::EMR::Cluster` resource specifies an Amazon EMR cluster. This cluster is a collection of Amazon EC2 instances that run open source big data frameworks and applications to process and analyze vast amounts of data. For more information, see the [Amazon EMR Management Guide](https://docs.aws.amazon.com//emr/latest/ManagementGuide/).
///
/// Amazon EMR now supports launching task instance groups and task instance fleets as part of the `AWS::EMR::Cluster` resource. This can be done by using the `JobFlowInstancesConfig` property type's `TaskInstanceGroups` and `TaskInstanceFleets` subproperties. Using these subproperties reduces delays in provisioning task nodes compared to specifying task nodes with the `AWS::EMR::InstanceGroupConfig` and `AWS::EMR::InstanceFleetConfig` resources. Please refer to the examples at the bottom of this page to learn how to use these subproperties.
///
/// `AWS::EMR::Cluster`; `Ref` returns its `Id`, a [`emr::ClusterId`](kinds::emr::ClusterId).
/// Changing one of these replaces it: `AdditionalInfo`, `Applications`, `AutoScalingRole`, `BootstrapActions`, `Configurations`, `CustomAmiId`, `EbsRootVolumeIops`, `EbsRootVolumeSize`, `EbsRootVolumeThroughput`, `JobFlowRole`, `KerberosAttributes`, `LogEncryptionKmsKeyId`, `LogUri`, `Name`, `OSReleaseLabel`, `PlacementGroupConfigs`, `ReleaseLabel`, `ScaleDownBehavior`, `SecurityConfiguration`, `ServiceRole`, `Steps`.
/// Attributes: `Id`, `MasterPublicDNS`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `instances`: A specification of the number and type of Amazon EC2 instances.
    /// - `job_flow_role`: Also called instance profile and Amazon EC2 role.
    /// - `name`: The name of the cluster.
    /// - `service_role`: The IAM role that Amazon EMR assumes in order to access AWS resources on your behalf.
    pub fn new(
        instances: impl IntoValue<JobFlowInstancesConfigProperty>,
        job_flow_role: impl IntoValue<String>,
        name: impl IntoValue<String>,
        service_role: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Instances", instances.into_value().into_node());
        object_.put("JobFlowRole", job_flow_role.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ServiceRole", service_role.into_value().into_node());
        Self(object_)
    }

    /// A JSON string for selecting additional features.
    ///
    /// `AdditionalInfo`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn additional_info(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("AdditionalInfo", value.into_value().into_node());
        self
    }

    /// The applications to install on this cluster, for example, Spark, Flink, Oozie, Zeppelin, and so on.
    ///
    /// `Applications`; an update replaces the resource.
    pub fn applications(mut self, value: impl IntoValue<List<ApplicationProperty>>) -> Self {
        self.0.put("Applications", value.into_value().into_node());
        self
    }

    /// An IAM role for automatic scaling policies. The default role is `EMR_AutoScaling_DefaultRole`. The IAM role provides permissions that the automatic scaling feature requires to launch and terminate Amazon EC2 instances in an instance group.
    ///
    /// `AutoScalingRole`; an update replaces the resource.
    pub fn auto_scaling_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AutoScalingRole", value.into_value().into_node());
        self
    }

    /// An auto-termination policy for an Amazon EMR cluster. An auto-termination policy defines the amount of idle time in seconds after which a cluster automatically terminates. For alternative cluster termination options, see [Control cluster termination](https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-termination.html).
    ///
    /// `AutoTerminationPolicy`; updated in place.
    pub fn auto_termination_policy(
        mut self,
        value: impl IntoValue<AutoTerminationPolicyProperty>,
    ) -> Self {
        self.0
            .put("AutoTerminationPolicy", value.into_value().into_node());
        self
    }

    /// A list of bootstrap actions to run before Hadoop starts on the cluster nodes.
    ///
    /// `BootstrapActions`; an update replaces the resource.
    pub fn bootstrap_actions(
        mut self,
        value: impl IntoValue<List<BootstrapActionConfigProperty>>,
    ) -> Self {
        self.0
            .put("BootstrapActions", value.into_value().into_node());
        self
    }

    /// Applies only to Amazon EMR releases 4.x and later. The list of configurations that are supplied to the Amazon EMR cluster.
    ///
    /// `Configurations`; an update replaces the resource.
    pub fn configurations(mut self, value: impl IntoValue<List<ConfigurationProperty>>) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// Available only in Amazon EMR releases 5.7.0 and later. The ID of a custom Amazon EBS-backed Linux AMI if the cluster uses a custom AMI.
    ///
    /// `CustomAmiId`; an update replaces the resource.
    pub fn custom_ami_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("CustomAmiId", value.into_value().into_node());
        self
    }

    /// The IOPS, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. Available in Amazon EMR releases 6.15.0 and later.
    ///
    /// `EbsRootVolumeIops`; an update replaces the resource.
    pub fn ebs_root_volume_iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EbsRootVolumeIops", value.into_value().into_node());
        self
    }

    /// The size, in GiB, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. Available in Amazon EMR releases 4.x and later.
    ///
    /// `EbsRootVolumeSize`; an update replaces the resource.
    pub fn ebs_root_volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EbsRootVolumeSize", value.into_value().into_node());
        self
    }

    /// The throughput, in MiB/s, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance. Available in Amazon EMR releases 6.15.0 and later.
    ///
    /// `EbsRootVolumeThroughput`; an update replaces the resource.
    pub fn ebs_root_volume_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EbsRootVolumeThroughput", value.into_value().into_node());
        self
    }

    /// Attributes for Kerberos configuration when Kerberos authentication is enabled using a security configuration. For more information see [Use Kerberos Authentication](https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html) in the *Amazon EMR Management Guide*.
    ///
    /// `KerberosAttributes`; an update replaces the resource.
    pub fn kerberos_attributes(
        mut self,
        value: impl IntoValue<KerberosAttributesProperty>,
    ) -> Self {
        self.0
            .put("KerberosAttributes", value.into_value().into_node());
        self
    }

    /// The AWS KMS key used for encrypting log files. This attribute is only available with Amazon EMR 5.30.0 and later, excluding Amazon EMR 6.0.0.
    ///
    /// `LogEncryptionKmsKeyId`; an update replaces the resource.
    pub fn log_encryption_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0
            .put("LogEncryptionKmsKeyId", value.into_value().into_node());
        self
    }

    /// The path to the Amazon S3 location where logs for this cluster are stored.
    ///
    /// `LogUri`; an update replaces the resource.
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogUri", value.into_value().into_node());
        self
    }

    /// Creates or updates a managed scaling policy for an Amazon EMR cluster. The managed scaling policy defines the limits for resources, such as Amazon EC2 instances that can be added or terminated from a cluster. The policy only applies to the core and task nodes. The master node cannot be scaled after initial configuration.
    ///
    /// `ManagedScalingPolicy`; updated in place.
    pub fn managed_scaling_policy(
        mut self,
        value: impl IntoValue<ManagedScalingPolicyProperty>,
    ) -> Self {
        self.0
            .put("ManagedScalingPolicy", value.into_value().into_node());
        self
    }

    /// The Amazon Linux release specified in a cluster launch RunJobFlow request. If no Amazon Linux release was specified, the default Amazon Linux release is shown in the response.
    ///
    /// `OSReleaseLabel`; an update replaces the resource.
    pub fn os_release_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OSReleaseLabel", value.into_value().into_node());
        self
    }

    /// The `PlacementGroupConfigs` property.
    ///
    /// `PlacementGroupConfigs`; an update replaces the resource.
    pub fn placement_group_configs(
        mut self,
        value: impl IntoValue<List<PlacementGroupConfigProperty>>,
    ) -> Self {
        self.0
            .put("PlacementGroupConfigs", value.into_value().into_node());
        self
    }

    /// The Amazon EMR release label, which determines the version of open-source application packages installed on the cluster. Release labels are in the form `emr-x.x.x`, where x.x.x is an Amazon EMR release version such as `emr-5.14.0`. For more information about Amazon EMR release versions and included application versions and features, see [](https://docs.aws.amazon.com/emr/latest/ReleaseGuide/). The release label applies only to Amazon EMR releases version 4.0 and later. Earlier versions use `AmiVersion`.
    ///
    /// `ReleaseLabel`; an update replaces the resource.
    pub fn release_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReleaseLabel", value.into_value().into_node());
        self
    }

    /// The way that individual Amazon EC2 instances terminate when an automatic scale-in activity occurs or an instance group is resized. `TERMINATE_AT_INSTANCE_HOUR` indicates that Amazon EMR terminates nodes at the instance-hour boundary, regardless of when the request to terminate the instance was submitted. This option is only available with Amazon EMR 5.1.0 and later and is the default for clusters created using that version. `TERMINATE_AT_TASK_COMPLETION` indicates that Amazon EMR adds nodes to a deny list and drains tasks from nodes before terminating the Amazon EC2 instances, regardless of the instance-hour boundary. With either behavior, Amazon EMR removes the least active nodes first and blocks instance termination if it could lead to HDFS corruption. `TERMINATE_AT_TASK_COMPLETION` is available only in Amazon EMR releases 4.1.0 and later, and is the default for versions of Amazon EMR earlier than 5.1.0.
    ///
    /// `ScaleDownBehavior`; an update replaces the resource.
    pub fn scale_down_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScaleDownBehavior", value.into_value().into_node());
        self
    }

    /// The name of the security configuration applied to the cluster.
    ///
    /// `SecurityConfiguration`; an update replaces the resource.
    pub fn security_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the number of steps that can be executed concurrently. The default value is `1`. The maximum value is `256`.
    ///
    /// `StepConcurrencyLevel`; updated in place.
    pub fn step_concurrency_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StepConcurrencyLevel", value.into_value().into_node());
        self
    }

    /// A list of steps to run.
    ///
    /// `Steps`; an update replaces the resource.
    pub fn steps(mut self, value: impl IntoValue<List<StepConfigProperty>>) -> Self {
        self.0.put("Steps", value.into_value().into_node());
        self
    }

    /// A list of tags associated with a cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Indicates whether the cluster is visible to all IAM users of the AWS account associated with the cluster. If this value is set to `true`, all IAM users of that AWS account can view and manage the cluster if they have the proper policy permissions set. If this value is `false`, only the IAM user that created the cluster can view and manage it. This value can be changed using the SetVisibleToAllUsers action.
    ///
    /// > When you create clusters directly through the EMR console or API, this value is set to `true` by default. However, for `AWS::EMR::Cluster` resources in CloudFormation, the default is `false`.
    ///
    /// `VisibleToAllUsers`; updated in place.
    pub fn visible_to_all_users(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("VisibleToAllUsers", value.into_value().into_node());
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
    /// What `Ref` returns: its `Id`, a [`emr::ClusterId`](kinds::emr::ClusterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emr::ClusterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::emr::ClusterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The public DNS name of the master node (instance), such as `ec2-12-123-123-123.us-west-2.compute.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `MasterPublicDNS`.
    #[inline]
    pub fn attr_master_public_dns(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MasterPublicDNS")))
    }
}

impl IntoValue<kinds::emr::ClusterId> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emr::ClusterId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `Application` is a property of `AWS::EMR::Cluster`. The `Application` property type defines the open-source big data applications for EMR to install and configure when a cluster is created.
///
/// With Amazon EMR release version 4.0 and later, the only accepted parameter is the application `Name`. To pass arguments to these applications, you use configuration classifications specified using JSON objects in a `Configuration` property. For more information, see [Configuring Applications](https://docs.aws.amazon.com//emr/latest/ReleaseGuide/emr-configure-apps.html).
///
/// With earlier Amazon EMR releases, the application is any AWS or third-party software that you can add to the cluster. You can specify the version of the application and arguments to pass to it. Amazon EMR accepts and forwards the argument list to the corresponding installation script as a bootstrap action argument.
///
/// The property type `Application` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationProperty(Object);

impl ApplicationProperty {
    /// `ApplicationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This option is for advanced users only. This is meta information about clusters and applications that are used for testing and troubleshooting.
    ///
    /// `AdditionalInfo`.
    pub fn additional_info(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("AdditionalInfo", value.into_value().into_node());
        self
    }

    /// Arguments for Amazon EMR to pass to the application.
    ///
    /// `Args`.
    pub fn args(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Args", value.into_value().into_node());
        self
    }

    /// The name of the application.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The version of the application.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for ApplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationProperty> for ApplicationProperty {}
impl From<ApplicationProperty> for Node {
    #[inline]
    fn from(value: ApplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationProperty> for ApplicationProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`. `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric. For more information, see [Using Automatic Scaling in Amazon EMR](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-automatic-scaling.html) in the *Amazon EMR Management Guide*.
///
/// The property type `AutoScalingPolicy` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingPolicyProperty(Object);

impl AutoScalingPolicyProperty {
    /// `AutoScalingPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `constraints`: The upper and lower Amazon EC2 instance limits for an automatic scaling policy.
    /// - `rules`: The scale-in and scale-out rules that comprise the automatic scaling policy.
    pub fn new(
        constraints: impl IntoValue<ScalingConstraintsProperty>,
        rules: impl IntoValue<List<ScalingRuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Constraints", constraints.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
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

impl Kind for AutoScalingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoScalingPolicyProperty> for AutoScalingPolicyProperty {}
impl From<AutoScalingPolicyProperty> for Node {
    #[inline]
    fn from(value: AutoScalingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoScalingPolicyProperty> for AutoScalingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AutoScalingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An auto-termination policy for an Amazon EMR cluster. An auto-termination policy defines the amount of idle time in seconds after which a cluster automatically terminates. For alternative cluster termination options, see [Control cluster termination](https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-termination.html).
///
/// The property type `AutoTerminationPolicy` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoTerminationPolicyProperty(Object);

impl AutoTerminationPolicyProperty {
    /// `AutoTerminationPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the amount of idle time in seconds after which the cluster automatically terminates. You can specify a minimum of 60 seconds and a maximum of 604800 seconds (seven days).
    ///
    /// `IdleTimeout`.
    pub fn idle_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("IdleTimeout", value.into_value().into_node());
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

impl Kind for AutoTerminationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoTerminationPolicyProperty> for AutoTerminationPolicyProperty {}
impl From<AutoTerminationPolicyProperty> for Node {
    #[inline]
    fn from(value: AutoTerminationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoTerminationPolicyProperty> for AutoTerminationPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AutoTerminationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `BootstrapActionConfig` is a property of `AWS::EMR::Cluster` that can be used to run bootstrap actions on EMR clusters. You can use a bootstrap action to install software and configure EC2 instances for all cluster nodes before EMR installs and configures open-source big data applications on cluster instances. For more information, see [Create Bootstrap Actions to Install Additional Software](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-plan-bootstrap.html) in the *Amazon EMR Management Guide*.
///
/// The property type `BootstrapActionConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct BootstrapActionConfigProperty(Object);

impl BootstrapActionConfigProperty {
    /// `BootstrapActionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the bootstrap action.
    /// - `script_bootstrap_action`: The script run by the bootstrap action.
    pub fn new(
        name: impl IntoValue<String>,
        script_bootstrap_action: impl IntoValue<ScriptBootstrapActionConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ScriptBootstrapAction",
            script_bootstrap_action.into_value().into_node(),
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

impl Kind for BootstrapActionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BootstrapActionConfigProperty> for BootstrapActionConfigProperty {}
impl From<BootstrapActionConfigProperty> for Node {
    #[inline]
    fn from(value: BootstrapActionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BootstrapActionConfigProperty> for BootstrapActionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<BootstrapActionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an automatic scaling activity. Scaling activity begins when you satisfy the defined alarm conditions.
///
/// The property type `CloudWatchAlarmDefinition` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchAlarmDefinitionProperty(Object);

impl CloudWatchAlarmDefinitionProperty {
    /// `CloudWatchAlarmDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold`.
    /// - `metric_name`: The name of the CloudWatch metric that is watched to determine an alarm condition.
    /// - `period`: The period, in seconds, over which the statistic is applied.
    /// - `threshold`: The value against which the specified statistic is compared.
    pub fn new(
        comparison_operator: impl IntoValue<String>,
        metric_name: impl IntoValue<String>,
        period: impl IntoValue<i64>,
        threshold: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Period", period.into_value().into_node());
        object_.put("Threshold", threshold.into_value().into_node());
        Self(object_)
    }

    /// A CloudWatch metric dimension.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<MetricDimensionProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm triggers automatic scaling activity. The default value is `1`.
    ///
    /// `EvaluationPeriods`.
    pub fn evaluation_periods(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EvaluationPeriods", value.into_value().into_node());
        self
    }

    /// The namespace for the CloudWatch metric. The default is `AWS/ElasticMapReduce`.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The statistic to apply to the metric associated with the alarm. The default is `AVERAGE`.
    ///
    /// `Statistic`.
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Statistic", value.into_value().into_node());
        self
    }

    /// The unit of measure associated with the CloudWatch metric being watched. The value specified for `Unit` must correspond to the units specified in the CloudWatch metric.
    ///
    /// `Unit`.
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for CloudWatchAlarmDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchAlarmDefinitionProperty> for CloudWatchAlarmDefinitionProperty {}
impl From<CloudWatchAlarmDefinitionProperty> for Node {
    #[inline]
    fn from(value: CloudWatchAlarmDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchAlarmDefinitionProperty> for CloudWatchAlarmDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchAlarmDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon EC2 unit limits for a managed scaling policy. The managed scaling activity of a cluster can not be above or below these limits. The limit only applies to the core and task nodes. The master node cannot be scaled after initial configuration.
///
/// The property type `ComputeLimits` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeLimitsProperty(Object);

impl ComputeLimitsProperty {
    /// `ComputeLimitsProperty` with its required properties, in alphabetical order:
    ///
    /// - `maximum_capacity_units`: The upper boundary of Amazon EC2 units.
    /// - `minimum_capacity_units`: The lower boundary of Amazon EC2 units.
    /// - `unit_type`: The unit type used for specifying a managed scaling policy.
    pub fn new(
        maximum_capacity_units: impl IntoValue<i64>,
        minimum_capacity_units: impl IntoValue<i64>,
        unit_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaximumCapacityUnits",
            maximum_capacity_units.into_value().into_node(),
        );
        object_.put(
            "MinimumCapacityUnits",
            minimum_capacity_units.into_value().into_node(),
        );
        object_.put("UnitType", unit_type.into_value().into_node());
        Self(object_)
    }

    /// The upper boundary of Amazon EC2 units for core node type in a cluster. It is measured through vCPU cores or instances for instance groups and measured through units for instance fleets. The core units are not allowed to scale beyond this boundary. The parameter is used to split capacity allocation between core and task nodes.
    ///
    /// `MaximumCoreCapacityUnits`.
    pub fn maximum_core_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumCoreCapacityUnits", value.into_value().into_node());
        self
    }

    /// The upper boundary of On-Demand Amazon EC2 units. It is measured through vCPU cores or instances for instance groups and measured through units for instance fleets. The On-Demand units are not allowed to scale beyond this boundary. The parameter is used to split capacity allocation between On-Demand and Spot Instances.
    ///
    /// `MaximumOnDemandCapacityUnits`.
    pub fn maximum_on_demand_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumOnDemandCapacityUnits",
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

impl Kind for ComputeLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeLimitsProperty> for ComputeLimitsProperty {}
impl From<ComputeLimitsProperty> for Node {
    #[inline]
    fn from(value: ComputeLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeLimitsProperty> for ComputeLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > Used only with Amazon EMR release 4.0 and later.
///
/// `Configuration` is a subproperty of `InstanceFleetConfig` or `InstanceGroupConfig`. `Configuration` specifies optional configurations for customizing open-source big data applications and environment parameters. A configuration consists of a classification, properties, and optional nested configurations. A classification refers to an application-specific configuration file. Properties are the settings you want to change in that file. For more information, see [Configuring Applications](https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-configure-apps.html) in the *Amazon EMR Release Guide*.
///
/// The property type `Configuration` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationProperty(Object);

impl ConfigurationProperty {
    /// `ConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The classification within a configuration.
    ///
    /// `Classification`.
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Classification", value.into_value().into_node());
        self
    }

    /// A list of additional configurations to apply within a configuration object.
    ///
    /// `ConfigurationProperties`.
    pub fn configuration_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ConfigurationProperties", value.into_value().into_node());
        self
    }

    /// A list of additional configurations to apply within a configuration object.
    ///
    /// `Configurations`.
    pub fn configurations(mut self, value: impl IntoValue<List<ConfigurationProperty>>) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
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

impl Kind for ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationProperty> for ConfigurationProperty {}
impl From<ConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationProperty> for ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. `EbsBlockDeviceConfig` defines the number and type of EBS volumes to associate with all EC2 instances in an EMR cluster.
///
/// The property type `EbsBlockDeviceConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsBlockDeviceConfigProperty(Object);

impl EbsBlockDeviceConfigProperty {
    /// `EbsBlockDeviceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `volume_specification`: EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for the EBS volume attached to an Amazon EC2 instance in the cluster.
    pub fn new(volume_specification: impl IntoValue<VolumeSpecificationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VolumeSpecification",
            volume_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the instance group
    ///
    /// `VolumesPerInstance`.
    pub fn volumes_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VolumesPerInstance", value.into_value().into_node());
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

impl Kind for EbsBlockDeviceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsBlockDeviceConfigProperty> for EbsBlockDeviceConfigProperty {}
impl From<EbsBlockDeviceConfigProperty> for Node {
    #[inline]
    fn from(value: EbsBlockDeviceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsBlockDeviceConfigProperty> for EbsBlockDeviceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EbsBlockDeviceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `EbsConfiguration` is a subproperty of `InstanceFleetConfig` or `InstanceGroupConfig`. `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
///
/// The property type `EbsConfiguration` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsConfigurationProperty(Object);

impl EbsConfigurationProperty {
    /// `EbsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of Amazon EBS volume specifications attached to a cluster instance.
    ///
    /// `EbsBlockDeviceConfigs`.
    pub fn ebs_block_device_configs(
        mut self,
        value: impl IntoValue<List<EbsBlockDeviceConfigProperty>>,
    ) -> Self {
        self.0
            .put("EbsBlockDeviceConfigs", value.into_value().into_node());
        self
    }

    /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
    ///
    /// `EbsOptimized`.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
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

impl Kind for EbsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsConfigurationProperty> for EbsConfigurationProperty {}
impl From<EbsConfigurationProperty> for Node {
    #[inline]
    fn from(value: EbsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsConfigurationProperty> for EbsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EbsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be executed. The main function submits a job for the cluster to execute as a step on the master node, and then waits for the job to finish or fail before executing subsequent steps.
///
/// The property type `HadoopJarStepConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct HadoopJarStepConfigProperty(Object);

impl HadoopJarStepConfigProperty {
    /// `HadoopJarStepConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `jar`: A path to a JAR file run during the step.
    pub fn new(jar: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Jar", jar.into_value().into_node());
        Self(object_)
    }

    /// A list of command line arguments passed to the JAR file's main function when executed.
    ///
    /// `Args`.
    pub fn args(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Args", value.into_value().into_node());
        self
    }

    /// The name of the main class in the specified Java file. If not specified, the JAR file should specify a Main-Class in its manifest file.
    ///
    /// `MainClass`.
    pub fn main_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MainClass", value.into_value().into_node());
        self
    }

    /// A list of Java properties that are set when the step runs. You can use these properties to pass key-value pairs to your main function.
    ///
    /// `StepProperties`.
    pub fn step_properties(mut self, value: impl IntoValue<List<KeyValueProperty>>) -> Self {
        self.0.put("StepProperties", value.into_value().into_node());
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

impl Kind for HadoopJarStepConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HadoopJarStepConfigProperty> for HadoopJarStepConfigProperty {}
impl From<HadoopJarStepConfigProperty> for Node {
    #[inline]
    fn from(value: HadoopJarStepConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HadoopJarStepConfigProperty> for HadoopJarStepConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HadoopJarStepConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. A cluster can not use both instance fleets and instance groups. For more information, see [Configure Instance Fleets](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-instance-group-configuration.html) in the *Amazon EMR Management Guide*.
///
/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
///
/// The property type `InstanceFleetConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceFleetConfigProperty(Object);

impl InstanceFleetConfigProperty {
    /// `InstanceFleetConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The instance type configurations that define the Amazon EC2 instances in the instance fleet.
    ///
    /// `InstanceTypeConfigs`; an update replaces the resource.
    pub fn instance_type_configs(
        mut self,
        value: impl IntoValue<List<InstanceTypeConfigProperty>>,
    ) -> Self {
        self.0
            .put("InstanceTypeConfigs", value.into_value().into_node());
        self
    }

    /// The launch specification for the instance fleet.
    ///
    /// `LaunchSpecifications`; an update replaces the resource.
    pub fn launch_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetProvisioningSpecificationsProperty>,
    ) -> Self {
        self.0
            .put("LaunchSpecifications", value.into_value().into_node());
        self
    }

    /// The friendly name of the instance fleet.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The resize specification for the instance fleet.
    ///
    /// `ResizeSpecifications`.
    pub fn resize_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetResizingSpecificationsProperty>,
    ) -> Self {
        self.0
            .put("ResizeSpecifications", value.into_value().into_node());
        self
    }

    /// The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to provision. When the instance fleet launches, Amazon EMR tries to provision On-Demand instances as specified by `InstanceTypeConfig`. Each instance configuration has a specified `WeightedCapacity`. When an On-Demand instance is provisioned, the `WeightedCapacity` units count toward the target capacity. Amazon EMR provisions instances until the target capacity is totally fulfilled, even if this results in an overage. For example, if there are 2 units remaining to fulfill capacity, and Amazon EMR can only provision an instance with a `WeightedCapacity` of 5 units, the instance is provisioned, and the target capacity is exceeded by 3 units.
    ///
    /// > If not specified or set to 0, only Spot instances are provisioned for the instance fleet using `TargetSpotCapacity`. At least one of `TargetSpotCapacity` and `TargetOnDemandCapacity` should be greater than 0. For a master instance fleet, only one of `TargetSpotCapacity` and `TargetOnDemandCapacity` can be specified, and its value must be 1.
    ///
    /// `TargetOnDemandCapacity`.
    pub fn target_on_demand_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetOnDemandCapacity", value.into_value().into_node());
        self
    }

    /// The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision. When the instance fleet launches, Amazon EMR tries to provision Spot instances as specified by `InstanceTypeConfig`. Each instance configuration has a specified `WeightedCapacity`. When a Spot instance is provisioned, the `WeightedCapacity` units count toward the target capacity. Amazon EMR provisions instances until the target capacity is totally fulfilled, even if this results in an overage. For example, if there are 2 units remaining to fulfill capacity, and Amazon EMR can only provision an instance with a `WeightedCapacity` of 5 units, the instance is provisioned, and the target capacity is exceeded by 3 units.
    ///
    /// > If not specified or set to 0, only On-Demand instances are provisioned for the instance fleet. At least one of `TargetSpotCapacity` and `TargetOnDemandCapacity` should be greater than 0. For a master instance fleet, only one of `TargetSpotCapacity` and `TargetOnDemandCapacity` can be specified, and its value must be 1.
    ///
    /// `TargetSpotCapacity`.
    pub fn target_spot_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetSpotCapacity", value.into_value().into_node());
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

impl Kind for InstanceFleetConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceFleetConfigProperty> for InstanceFleetConfigProperty {}
impl From<InstanceFleetConfigProperty> for Node {
    #[inline]
    fn from(value: InstanceFleetConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceFleetConfigProperty> for InstanceFleetConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceFleetConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `InstanceFleetProvisioningSpecification` is a subproperty of `InstanceFleetConfig`. `InstanceFleetProvisioningSpecification` defines the launch specification for Spot instances in an instance fleet, which determines the defined duration and provisioning timeout behavior for Spot instances.
///
/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
///
/// The property type `InstanceFleetProvisioningSpecifications` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceFleetProvisioningSpecificationsProperty(Object);

impl InstanceFleetProvisioningSpecificationsProperty {
    /// `InstanceFleetProvisioningSpecificationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy and capacity reservation options.
    ///
    /// > The instance fleet configuration is available only in Amazon EMR releases 4.8.0 and later, excluding 5.0.x versions. On-Demand Instances allocation strategy is available in Amazon EMR releases 5.12.1 and later.
    ///
    /// `OnDemandSpecification`.
    pub fn on_demand_specification(
        mut self,
        value: impl IntoValue<OnDemandProvisioningSpecificationProperty>,
    ) -> Self {
        self.0
            .put("OnDemandSpecification", value.into_value().into_node());
        self
    }

    /// The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined duration, and provisioning timeout behavior.
    ///
    /// `SpotSpecification`.
    pub fn spot_specification(
        mut self,
        value: impl IntoValue<SpotProvisioningSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SpotSpecification", value.into_value().into_node());
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

impl Kind for InstanceFleetProvisioningSpecificationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceFleetProvisioningSpecificationsProperty>
    for InstanceFleetProvisioningSpecificationsProperty
{
}
impl From<InstanceFleetProvisioningSpecificationsProperty> for Node {
    #[inline]
    fn from(value: InstanceFleetProvisioningSpecificationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceFleetProvisioningSpecificationsProperty>
    for InstanceFleetProvisioningSpecificationsProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceFleetProvisioningSpecificationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resize specification for On-Demand and Spot Instances in the fleet.
///
/// The property type `InstanceFleetResizingSpecifications` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceFleetResizingSpecificationsProperty(Object);

impl InstanceFleetResizingSpecificationsProperty {
    /// `InstanceFleetResizingSpecificationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy, capacity reservation options, and the resize timeout period.
    ///
    /// `OnDemandResizeSpecification`.
    pub fn on_demand_resize_specification(
        mut self,
        value: impl IntoValue<OnDemandResizingSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "OnDemandResizeSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and the resize timeout period.
    ///
    /// `SpotResizeSpecification`.
    pub fn spot_resize_specification(
        mut self,
        value: impl IntoValue<SpotResizingSpecificationProperty>,
    ) -> Self {
        self.0
            .put("SpotResizeSpecification", value.into_value().into_node());
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

impl Kind for InstanceFleetResizingSpecificationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceFleetResizingSpecificationsProperty>
    for InstanceFleetResizingSpecificationsProperty
{
}
impl From<InstanceFleetResizingSpecificationsProperty> for Node {
    #[inline]
    fn from(value: InstanceFleetResizingSpecificationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceFleetResizingSpecificationsProperty>
    for InstanceFleetResizingSpecificationsProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceFleetResizingSpecificationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use `InstanceGroupConfig` to define instance groups for an EMR cluster. A cluster can not use both instance groups and instance fleets. For more information, see [Create a Cluster with Instance Fleets or Uniform Instance Groups](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-instance-group-configuration.html) in the *Amazon EMR Management Guide*.
///
/// The property type `InstanceGroupConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceGroupConfigProperty(Object);

impl InstanceGroupConfigProperty {
    /// `InstanceGroupConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_count`: Target number of instances for the instance group.
    /// - `instance_type`: The Amazon EC2 instance type for all instances in the instance group.
    pub fn new(instance_count: impl IntoValue<i64>, instance_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// `AutoScalingPolicy` is a subproperty of the [InstanceGroupConfig](https://docs.aws.amazon.com//AWSCloudFormation/latest/UserGuide/aws-properties-emr-cluster-jobflowinstancesconfig-instancegroupconfig.html) property type that specifies the constraints and rules of an automatic scaling policy in Amazon EMR. The automatic scaling policy defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric. Only core and task instance groups can use automatic scaling policies. For more information, see [Using Automatic Scaling in Amazon EMR](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-automatic-scaling.html).
    ///
    /// `AutoScalingPolicy`.
    pub fn auto_scaling_policy(mut self, value: impl IntoValue<AutoScalingPolicyProperty>) -> Self {
        self.0
            .put("AutoScalingPolicy", value.into_value().into_node());
        self
    }

    /// If specified, indicates that the instance group uses Spot Instances. This is the maximum price you are willing to pay for Spot Instances. Specify `OnDemandPrice` to set the amount equal to the On-Demand price, or specify an amount in USD.
    ///
    /// `BidPrice`; an update replaces the resource.
    pub fn bid_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BidPrice", value.into_value().into_node());
        self
    }

    /// > Amazon EMR releases 4.x or later.
    ///
    /// The list of configurations supplied for an Amazon EMR cluster instance group. You can specify a separate configuration for each instance group (master, core, and task).
    ///
    /// `Configurations`; an update replaces the resource.
    pub fn configurations(mut self, value: impl IntoValue<List<ConfigurationProperty>>) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// The custom AMI ID to use for the provisioned instance group.
    ///
    /// `CustomAmiId`; an update replaces the resource.
    pub fn custom_ami_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("CustomAmiId", value.into_value().into_node());
        self
    }

    /// EBS configurations that will be attached to each Amazon EC2 instance in the instance group.
    ///
    /// `EbsConfiguration`; an update replaces the resource.
    pub fn ebs_configuration(mut self, value: impl IntoValue<EbsConfigurationProperty>) -> Self {
        self.0
            .put("EbsConfiguration", value.into_value().into_node());
        self
    }

    /// Market type of the Amazon EC2 instances used to create a cluster node.
    ///
    /// `Market`; an update replaces the resource.
    pub fn market(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Market", value.into_value().into_node());
        self
    }

    /// Friendly name given to the instance group.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for InstanceGroupConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceGroupConfigProperty> for InstanceGroupConfigProperty {}
impl From<InstanceGroupConfigProperty> for Node {
    #[inline]
    fn from(value: InstanceGroupConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceGroupConfigProperty> for InstanceGroupConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceGroupConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
///
/// `InstanceTypeConfig` is a sub-property of `InstanceFleetConfig`. `InstanceTypeConfig` determines the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities.
///
/// The property type `InstanceTypeConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceTypeConfigProperty(Object);

impl InstanceTypeConfigProperty {
    /// `InstanceTypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: An Amazon EC2 instance type, such as `m3.xlarge`.
    pub fn new(instance_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. Expressed in USD. If neither `BidPrice` nor `BidPriceAsPercentageOfOnDemandPrice` is provided, `BidPriceAsPercentageOfOnDemandPrice` defaults to 100%.
    ///
    /// `BidPrice`; an update replaces the resource.
    pub fn bid_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BidPrice", value.into_value().into_node());
        self
    }

    /// The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by `InstanceType`. Expressed as a number (for example, 20 specifies 20%). If neither `BidPrice` nor `BidPriceAsPercentageOfOnDemandPrice` is provided, `BidPriceAsPercentageOfOnDemandPrice` defaults to 100%.
    ///
    /// `BidPriceAsPercentageOfOnDemandPrice`; an update replaces the resource.
    pub fn bid_price_as_percentage_of_on_demand_price(
        mut self,
        value: impl IntoValue<f64>,
    ) -> Self {
        self.0.put(
            "BidPriceAsPercentageOfOnDemandPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// A configuration classification that applies when provisioning cluster instances, which can include configurations for applications and software that run on the cluster.
    ///
    /// `Configurations`; an update replaces the resource.
    pub fn configurations(mut self, value: impl IntoValue<List<ConfigurationProperty>>) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// The custom AMI ID to use for the instance type.
    ///
    /// `CustomAmiId`; an update replaces the resource.
    pub fn custom_ami_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("CustomAmiId", value.into_value().into_node());
        self
    }

    /// The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by `InstanceType`.
    ///
    /// `EbsConfiguration`; an update replaces the resource.
    pub fn ebs_configuration(mut self, value: impl IntoValue<EbsConfigurationProperty>) -> Self {
        self.0
            .put("EbsConfiguration", value.into_value().into_node());
        self
    }

    /// The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. Priority starts at 0, which is the highest priority. Amazon EMR considers the highest priority first.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The number of units that a provisioned instance of this type provides toward fulfilling the target capacities defined in `InstanceFleetConfig`. This value is 1 for a master instance fleet, and must be 1 or greater for core and task instance fleets. Defaults to 1 if not specified.
    ///
    /// `WeightedCapacity`; an update replaces the resource.
    pub fn weighted_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WeightedCapacity", value.into_value().into_node());
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

impl Kind for InstanceTypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceTypeConfigProperty> for InstanceTypeConfigProperty {}
impl From<InstanceTypeConfigProperty> for Node {
    #[inline]
    fn from(value: InstanceTypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceTypeConfigProperty> for InstanceTypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceTypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `JobFlowInstancesConfig` is a property of the `AWS::EMR::Cluster` resource. `JobFlowInstancesConfig` defines the instance groups or instance fleets that comprise the cluster. `JobFlowInstancesConfig` must contain either `InstanceFleetConfig` or `InstanceGroupConfig`. They cannot be used together.
///
/// You can now define task instance groups or task instance fleets using the `TaskInstanceGroups` and `TaskInstanceFleets` subproperties. Using these subproperties reduces delays in provisioning task nodes compared to specifying task nodes with the `InstanceFleetConfig` and `InstanceGroupConfig` resources.
///
/// The property type `JobFlowInstancesConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobFlowInstancesConfigProperty(Object);

impl JobFlowInstancesConfigProperty {
    /// `JobFlowInstancesConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of additional Amazon EC2 security group IDs for the master node.
    ///
    /// `AdditionalMasterSecurityGroups`; an update replaces the resource.
    pub fn additional_master_security_groups(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "AdditionalMasterSecurityGroups",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of additional Amazon EC2 security group IDs for the core and task nodes.
    ///
    /// `AdditionalSlaveSecurityGroups`; an update replaces the resource.
    pub fn additional_slave_security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "AdditionalSlaveSecurityGroups",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes the EC2 instances and instance configurations for the core instance fleet when using clusters with the instance fleet configuration.
    ///
    /// `CoreInstanceFleet`; an update replaces the resource.
    pub fn core_instance_fleet(
        mut self,
        value: impl IntoValue<InstanceFleetConfigProperty>,
    ) -> Self {
        self.0
            .put("CoreInstanceFleet", value.into_value().into_node());
        self
    }

    /// Describes the EC2 instances and instance configurations for core instance groups when using clusters with the uniform instance group configuration.
    ///
    /// `CoreInstanceGroup`; an update replaces the resource.
    pub fn core_instance_group(
        mut self,
        value: impl IntoValue<InstanceGroupConfigProperty>,
    ) -> Self {
        self.0
            .put("CoreInstanceGroup", value.into_value().into_node());
        self
    }

    /// The name of the Amazon EC2 key pair that can be used to connect to the master node using SSH as the user called "hadoop."
    ///
    /// `Ec2KeyName`; an update replaces the resource.
    pub fn ec2_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ec2KeyName", value.into_value().into_node());
        self
    }

    /// Applies to clusters that use the uniform instance group configuration. To launch the cluster in Amazon Virtual Private Cloud (Amazon VPC), set this parameter to the identifier of the Amazon VPC subnet where you want the cluster to launch. If you do not specify this value and your account supports EC2-Classic, the cluster launches in EC2-Classic.
    ///
    /// `Ec2SubnetId`; an update replaces the resource.
    pub fn ec2_subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("Ec2SubnetId", value.into_value().into_node());
        self
    }

    /// Applies to clusters that use the instance fleet configuration. When multiple Amazon EC2 subnet IDs are specified, Amazon EMR evaluates them and launches instances in the optimal subnet.
    ///
    /// > The instance fleet configuration is available only in Amazon EMR releases 4.8.0 and later, excluding 5.0.x versions.
    ///
    /// `Ec2SubnetIds`; an update replaces the resource.
    pub fn ec2_subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Ec2SubnetIds", value.into_value().into_node());
        self
    }

    /// The identifier of the Amazon EC2 security group for the master node. If you specify `EmrManagedMasterSecurityGroup`, you must also specify `EmrManagedSlaveSecurityGroup`.
    ///
    /// `EmrManagedMasterSecurityGroup`; an update replaces the resource.
    pub fn emr_managed_master_security_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EmrManagedMasterSecurityGroup",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the Amazon EC2 security group for the core and task nodes. If you specify `EmrManagedSlaveSecurityGroup`, you must also specify `EmrManagedMasterSecurityGroup`.
    ///
    /// `EmrManagedSlaveSecurityGroup`; an update replaces the resource.
    pub fn emr_managed_slave_security_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EmrManagedSlaveSecurityGroup",
            value.into_value().into_node(),
        );
        self
    }

    /// Applies only to Amazon EMR release versions earlier than 4.0. The Hadoop version for the cluster. Valid inputs are "0.18" (no longer maintained), "0.20" (no longer maintained), "0.20.205" (no longer maintained), "1.0.3", "2.2.0", or "2.4.0". If you do not set this value, the default of 0.18 is used, unless the `AmiVersion` parameter is set in the RunJobFlow call, in which case the default version of Hadoop for that AMI version is used.
    ///
    /// `HadoopVersion`; an update replaces the resource.
    pub fn hadoop_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HadoopVersion", value.into_value().into_node());
        self
    }

    /// Specifies whether the cluster should remain available after completing all steps. Defaults to `false`. For more information about configuring cluster termination, see [Control Cluster Termination](https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-termination.html) in the *EMR Management Guide*.
    ///
    /// `KeepJobFlowAliveWhenNoSteps`; an update replaces the resource.
    pub fn keep_job_flow_alive_when_no_steps(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "KeepJobFlowAliveWhenNoSteps",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes the EC2 instances and instance configurations for the master instance fleet when using clusters with the instance fleet configuration.
    ///
    /// `MasterInstanceFleet`; an update replaces the resource.
    pub fn master_instance_fleet(
        mut self,
        value: impl IntoValue<InstanceFleetConfigProperty>,
    ) -> Self {
        self.0
            .put("MasterInstanceFleet", value.into_value().into_node());
        self
    }

    /// Describes the EC2 instances and instance configurations for the master instance group when using clusters with the uniform instance group configuration.
    ///
    /// `MasterInstanceGroup`; an update replaces the resource.
    pub fn master_instance_group(
        mut self,
        value: impl IntoValue<InstanceGroupConfigProperty>,
    ) -> Self {
        self.0
            .put("MasterInstanceGroup", value.into_value().into_node());
        self
    }

    /// The Availability Zone in which the cluster runs.
    ///
    /// `Placement`; an update replaces the resource.
    pub fn placement(mut self, value: impl IntoValue<PlacementTypeProperty>) -> Self {
        self.0.put("Placement", value.into_value().into_node());
        self
    }

    /// The identifier of the Amazon EC2 security group for the Amazon EMR service to access clusters in VPC private subnets.
    ///
    /// `ServiceAccessSecurityGroup`; an update replaces the resource.
    pub fn service_access_security_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceAccessSecurityGroup", value.into_value().into_node());
        self
    }

    /// Describes the EC2 instances and instance configurations for the task instance fleets when using clusters with the instance fleet configuration. These task instance fleets are added to the cluster as part of the cluster launch. Each task instance fleet must have a unique name specified so that CloudFormation can differentiate between the task instance fleets.
    ///
    /// > You can currently specify only one task instance fleet for a cluster. After creating the cluster, you can only modify the mutable properties of `InstanceFleetConfig`, which are `TargetOnDemandCapacity` and `TargetSpotCapacity`. Modifying any other property results in cluster replacement. \> To allow a maximum of 30 Amazon EC2 instance types per fleet, include `TaskInstanceFleets` when you create your cluster. If you create your cluster without `TaskInstanceFleets`, Amazon EMR uses its default allocation strategy, which allows for a maximum of five Amazon EC2 instance types.
    ///
    /// `TaskInstanceFleets`; an update may replace the resource.
    pub fn task_instance_fleets(
        mut self,
        value: impl IntoValue<List<InstanceFleetConfigProperty>>,
    ) -> Self {
        self.0
            .put("TaskInstanceFleets", value.into_value().into_node());
        self
    }

    /// Describes the EC2 instances and instance configurations for task instance groups when using clusters with the uniform instance group configuration. These task instance groups are added to the cluster as part of the cluster launch. Each task instance group must have a unique name specified so that CloudFormation can differentiate between the task instance groups.
    ///
    /// > After creating the cluster, you can only modify the mutable properties of `InstanceGroupConfig`, which are `AutoScalingPolicy` and `InstanceCount`. Modifying any other property results in cluster replacement.
    ///
    /// `TaskInstanceGroups`; an update may replace the resource.
    pub fn task_instance_groups(
        mut self,
        value: impl IntoValue<List<InstanceGroupConfigProperty>>,
    ) -> Self {
        self.0
            .put("TaskInstanceGroups", value.into_value().into_node());
        self
    }

    /// Specifies whether to lock the cluster to prevent the Amazon EC2 instances from being terminated by API call, user intervention, or in the event of a job-flow error.
    ///
    /// `TerminationProtected`.
    pub fn termination_protected(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TerminationProtected", value.into_value().into_node());
        self
    }

    /// Indicates whether Amazon EMR should gracefully replace core nodes that have degraded within the cluster.
    ///
    /// `UnhealthyNodeReplacement`.
    pub fn unhealthy_node_replacement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UnhealthyNodeReplacement", value.into_value().into_node());
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

impl Kind for JobFlowInstancesConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobFlowInstancesConfigProperty> for JobFlowInstancesConfigProperty {}
impl From<JobFlowInstancesConfigProperty> for Node {
    #[inline]
    fn from(value: JobFlowInstancesConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobFlowInstancesConfigProperty> for JobFlowInstancesConfigProperty {
    #[inline]
    fn into_value(self) -> Value<JobFlowInstancesConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `KerberosAttributes` is a property of the `AWS::EMR::Cluster` resource. `KerberosAttributes` define the cluster-specific Kerberos configuration when Kerberos authentication is enabled using a security configuration. The cluster-specific configuration must be compatible with the security configuration. For more information see [Use Kerberos Authentication](https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html) in the *EMR Management Guide*.
///
/// The property type `KerberosAttributes` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct KerberosAttributesProperty(Object);

impl KerberosAttributesProperty {
    /// `KerberosAttributesProperty` with its required properties, in alphabetical order:
    ///
    /// - `kdc_admin_password`: The password used within the cluster for the kadmin service on the cluster-dedicated KDC, which maintains Kerberos principals, password policies, and keytabs for the cluster.
    /// - `realm`: The name of the Kerberos realm to which all nodes in a cluster belong.
    pub fn new(kdc_admin_password: impl IntoValue<String>, realm: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KdcAdminPassword",
            kdc_admin_password.into_value().into_node(),
        );
        object_.put("Realm", realm.into_value().into_node());
        Self(object_)
    }

    /// The Active Directory password for `ADDomainJoinUser`.
    ///
    /// `ADDomainJoinPassword`.
    pub fn ad_domain_join_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ADDomainJoinPassword", value.into_value().into_node());
        self
    }

    /// Required only when establishing a cross-realm trust with an Active Directory domain. A user with sufficient privileges to join resources to the domain.
    ///
    /// `ADDomainJoinUser`.
    pub fn ad_domain_join_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ADDomainJoinUser", value.into_value().into_node());
        self
    }

    /// Required only when establishing a cross-realm trust with a KDC in a different realm. The cross-realm principal password, which must be identical across realms.
    ///
    /// `CrossRealmTrustPrincipalPassword`.
    pub fn cross_realm_trust_principal_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CrossRealmTrustPrincipalPassword",
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

impl Kind for KerberosAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KerberosAttributesProperty> for KerberosAttributesProperty {}
impl From<KerberosAttributesProperty> for Node {
    #[inline]
    fn from(value: KerberosAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KerberosAttributesProperty> for KerberosAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<KerberosAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. `KeyValue` is used to pass parameters to a step.
///
/// The property type `KeyValue` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyValueProperty(Object);

impl KeyValueProperty {
    /// `KeyValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique identifier of a key-value pair.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value part of the identified key.
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

impl Kind for KeyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyValueProperty> for KeyValueProperty {}
impl From<KeyValueProperty> for Node {
    #[inline]
    fn from(value: KeyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyValueProperty> for KeyValueProperty {
    #[inline]
    fn into_value(self) -> Value<KeyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Managed scaling policy for an Amazon EMR cluster. The policy specifies the limits for resources that can be added or terminated from a cluster. The policy only applies to the core and task nodes. The master node cannot be scaled after initial configuration.
///
/// The property type `ManagedScalingPolicy` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedScalingPolicyProperty(Object);

impl ManagedScalingPolicyProperty {
    /// `ManagedScalingPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon EC2 unit limits for a managed scaling policy. The managed scaling activity of a cluster is not allowed to go above or below these limits. The limit only applies to the core and task nodes. The master node cannot be scaled after initial configuration.
    ///
    /// `ComputeLimits`.
    pub fn compute_limits(mut self, value: impl IntoValue<ComputeLimitsProperty>) -> Self {
        self.0.put("ComputeLimits", value.into_value().into_node());
        self
    }

    /// Determines whether a custom scaling utilization performance index can be set. Possible values include *ADVANCED* or *DEFAULT*.
    ///
    /// `ScalingStrategy`.
    pub fn scaling_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScalingStrategy", value.into_value().into_node());
        self
    }

    /// An integer value that represents an advanced scaling strategy. Setting a higher value optimizes for performance. Setting a lower value optimizes for resource conservation. Setting the value to 50 balances performance and resource conservation. Possible values are 1, 25, 50, 75, and 100.
    ///
    /// `UtilizationPerformanceIndex`.
    pub fn utilization_performance_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "UtilizationPerformanceIndex",
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

impl Kind for ManagedScalingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedScalingPolicyProperty> for ManagedScalingPolicyProperty {}
impl From<ManagedScalingPolicyProperty> for Node {
    #[inline]
    fn from(value: ManagedScalingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedScalingPolicyProperty> for ManagedScalingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedScalingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. `MetricDimension` specifies a CloudWatch dimension, which is specified with a `Key` `Value` pair. The key is known as a `Name` in CloudWatch. By default, Amazon EMR uses one dimension whose `Key` is `JobFlowID` and `Value` is a variable representing the cluster ID, which is `${emr.clusterId}`. This enables the automatic scaling rule for EMR to bootstrap when the cluster ID becomes available during cluster creation.
///
/// The property type `MetricDimension` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDimensionProperty(Object);

impl MetricDimensionProperty {
    /// `MetricDimensionProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The dimension name.
    /// - `value`: The dimension value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for MetricDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDimensionProperty> for MetricDimensionProperty {}
impl From<MetricDimensionProperty> for Node {
    #[inline]
    fn from(value: MetricDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDimensionProperty> for MetricDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
///
/// The property type `OnDemandCapacityReservationOptions` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandCapacityReservationOptionsProperty(Object);

impl OnDemandCapacityReservationOptionsProperty {
    /// `OnDemandCapacityReservationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the instance's Capacity Reservation preferences. Possible preferences include:
    ///
    /// - `open` - The instance can run in any open Capacity Reservation that has matching attributes (instance type, platform, Availability Zone).
    /// - `none` - The instance avoids running in a Capacity Reservation even if one is available. The instance runs as an On-Demand Instance.
    ///
    /// `CapacityReservationPreference`.
    pub fn capacity_reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CapacityReservationPreference",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the Capacity Reservation resource group in which to run the instance.
    ///
    /// `CapacityReservationResourceGroupArn`.
    pub fn capacity_reservation_resource_group_arn(
        mut self,
        value: impl IntoValue<kinds::resourcegroups::GroupArn>,
    ) -> Self {
        self.0.put(
            "CapacityReservationResourceGroupArn",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
    ///
    /// If you specify `use-capacity-reservations-first`, the fleet uses unused Capacity Reservations to fulfill On-Demand capacity up to the target On-Demand capacity. If multiple instance pools have unused Capacity Reservations, the On-Demand allocation strategy ( `lowest-price`) is applied. If the number of unused Capacity Reservations is less than the On-Demand target capacity, the remaining On-Demand target capacity is launched according to the On-Demand allocation strategy ( `lowest-price`).
    ///
    /// If you do not specify a value, the fleet fulfills the On-Demand capacity according to the chosen On-Demand allocation strategy.
    ///
    /// `UsageStrategy`.
    pub fn usage_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsageStrategy", value.into_value().into_node());
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

impl Kind for OnDemandCapacityReservationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandCapacityReservationOptionsProperty>
    for OnDemandCapacityReservationOptionsProperty
{
}
impl From<OnDemandCapacityReservationOptionsProperty> for Node {
    #[inline]
    fn from(value: OnDemandCapacityReservationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandCapacityReservationOptionsProperty>
    for OnDemandCapacityReservationOptionsProperty
{
    #[inline]
    fn into_value(self) -> Value<OnDemandCapacityReservationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy.
///
/// > The instance fleet configuration is available only in Amazon EMR releases 4.8.0 and later, excluding 5.0.x versions. On-Demand Instances allocation strategy is available in Amazon EMR releases 5.12.1 and later.
///
/// The property type `OnDemandProvisioningSpecification` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandProvisioningSpecificationProperty(Object);

impl OnDemandProvisioningSpecificationProperty {
    /// `OnDemandProvisioningSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allocation_strategy`: Specifies the strategy to use in launching On-Demand instance fleets.
    pub fn new(allocation_strategy: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllocationStrategy",
            allocation_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The launch specification for On-Demand instances in the instance fleet, which determines the allocation strategy.
    ///
    /// `CapacityReservationOptions`.
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptionsProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationOptions", value.into_value().into_node());
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

impl Kind for OnDemandProvisioningSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandProvisioningSpecificationProperty>
    for OnDemandProvisioningSpecificationProperty
{
}
impl From<OnDemandProvisioningSpecificationProperty> for Node {
    #[inline]
    fn from(value: OnDemandProvisioningSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandProvisioningSpecificationProperty>
    for OnDemandProvisioningSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<OnDemandProvisioningSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout period.
///
/// The property type `OnDemandResizingSpecification` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnDemandResizingSpecificationProperty(Object);

impl OnDemandResizingSpecificationProperty {
    /// `OnDemandResizingSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the allocation strategy to use to launch On-Demand instances during a resize. The default is `lowest-price`.
    ///
    /// `AllocationStrategy`.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The `CapacityReservationOptions` property.
    ///
    /// `CapacityReservationOptions`.
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptionsProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationOptions", value.into_value().into_node());
        self
    }

    /// On-Demand resize timeout in minutes. If On-Demand Instances are not provisioned within this time, the resize workflow stops. The minimum value is 5 minutes, and the maximum value is 10,080 minutes (7 days). The timeout applies to all resize workflows on the Instance Fleet. The resize could be triggered by Amazon EMR Managed Scaling or by the customer (via Amazon EMR Console, Amazon EMR CLI modify-instance-fleet or Amazon EMR SDK ModifyInstanceFleet API) or by Amazon EMR due to Amazon EC2 Spot Reclamation.
    ///
    /// `TimeoutDurationMinutes`.
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutDurationMinutes", value.into_value().into_node());
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

impl Kind for OnDemandResizingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnDemandResizingSpecificationProperty> for OnDemandResizingSpecificationProperty {}
impl From<OnDemandResizingSpecificationProperty> for Node {
    #[inline]
    fn from(value: OnDemandResizingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnDemandResizingSpecificationProperty> for OnDemandResizingSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<OnDemandResizingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Placement group configuration for an Amazon EMR cluster. The configuration specifies the placement strategy that can be applied to instance roles during cluster creation.
///
/// To use this configuration, consider attaching managed policy AmazonElasticMapReducePlacementGroupPolicy to the Amazon EMR role.
///
/// The property type `PlacementGroupConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementGroupConfigProperty(Object);

impl PlacementGroupConfigProperty {
    /// `PlacementGroupConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_role`: Role of the instance in the cluster.
    pub fn new(instance_role: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceRole", instance_role.into_value().into_node());
        Self(object_)
    }

    /// Amazon EC2 Placement Group strategy associated with instance role.
    ///
    /// Starting with Amazon EMR release 5.23.0, the only supported placement strategy is `SPREAD` for the `MASTER` instance role.
    ///
    /// `PlacementStrategy`.
    pub fn placement_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlacementStrategy", value.into_value().into_node());
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

impl Kind for PlacementGroupConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementGroupConfigProperty> for PlacementGroupConfigProperty {}
impl From<PlacementGroupConfigProperty> for Node {
    #[inline]
    fn from(value: PlacementGroupConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementGroupConfigProperty> for PlacementGroupConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementGroupConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PlacementType` is a property of the `AWS::EMR::Cluster` resource. `PlacementType` determines the Amazon EC2 Availability Zone configuration of the cluster (job flow).
///
/// The property type `PlacementType` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementTypeProperty(Object);

impl PlacementTypeProperty {
    /// `PlacementTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `availability_zone`: The Amazon EC2 Availability Zone for the cluster.
    pub fn new(availability_zone: impl IntoValue<kinds::ec2::AvailabilityZoneName>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailabilityZone",
            availability_zone.into_value().into_node(),
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

impl Kind for PlacementTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementTypeProperty> for PlacementTypeProperty {}
impl From<PlacementTypeProperty> for Node {
    #[inline]
    fn from(value: PlacementTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementTypeProperty> for PlacementTypeProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ScalingAction` is a subproperty of the `ScalingRule` property type. `ScalingAction` determines the type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
///
/// The property type `ScalingAction` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingActionProperty(Object);

impl ScalingActionProperty {
    /// `ScalingActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `simple_scaling_policy_configuration`: The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
    pub fn new(
        simple_scaling_policy_configuration: impl IntoValue<SimpleScalingPolicyConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SimpleScalingPolicyConfiguration",
            simple_scaling_policy_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Not available for instance groups. Instance groups use the market type specified for the group.
    ///
    /// `Market`.
    pub fn market(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Market", value.into_value().into_node());
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

impl Kind for ScalingActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingActionProperty> for ScalingActionProperty {}
impl From<ScalingActionProperty> for Node {
    #[inline]
    fn from(value: ScalingActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingActionProperty> for ScalingActionProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type. `ScalingConstraints` defines the upper and lower EC2 instance limits for an automatic scaling policy. Automatic scaling activities triggered by automatic scaling rules will not cause an instance group to grow above or shrink below these limits.
///
/// The property type `ScalingConstraints` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingConstraintsProperty(Object);

impl ScalingConstraintsProperty {
    /// `ScalingConstraintsProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_capacity`: The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed to grow.
    /// - `min_capacity`: The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed to shrink.
    pub fn new(max_capacity: impl IntoValue<i64>, min_capacity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxCapacity", max_capacity.into_value().into_node());
        object_.put("MinCapacity", min_capacity.into_value().into_node());
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

impl Kind for ScalingConstraintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingConstraintsProperty> for ScalingConstraintsProperty {}
impl From<ScalingConstraintsProperty> for Node {
    #[inline]
    fn from(value: ScalingConstraintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingConstraintsProperty> for ScalingConstraintsProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingConstraintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ScalingRule` is a subproperty of the `AutoScalingPolicy` property type. `ScalingRule` defines the scale-in or scale-out rules for scaling activity, including the CloudWatch metric alarm that triggers activity, how EC2 instances are added or removed, and the periodicity of adjustments. The automatic scaling policy for an instance group can comprise one or more automatic scaling rules.
///
/// The property type `ScalingRule` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingRuleProperty(Object);

impl ScalingRuleProperty {
    /// `ScalingRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The conditions that trigger an automatic scaling activity.
    /// - `name`: The name used to identify an automatic scaling rule.
    /// - `trigger`: The CloudWatch alarm definition that determines when automatic scaling activity is triggered.
    pub fn new(
        action: impl IntoValue<ScalingActionProperty>,
        name: impl IntoValue<String>,
        trigger: impl IntoValue<ScalingTriggerProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Trigger", trigger.into_value().into_node());
        Self(object_)
    }

    /// A friendly, more verbose description of the automatic scaling rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for ScalingRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingRuleProperty> for ScalingRuleProperty {}
impl From<ScalingRuleProperty> for Node {
    #[inline]
    fn from(value: ScalingRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingRuleProperty> for ScalingRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ScalingTrigger` is a subproperty of the `ScalingRule` property type. `ScalingTrigger` determines the conditions that trigger an automatic scaling activity.
///
/// The property type `ScalingTrigger` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingTriggerProperty(Object);

impl ScalingTriggerProperty {
    /// `ScalingTriggerProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_alarm_definition`: The definition of a CloudWatch metric alarm.
    pub fn new(
        cloud_watch_alarm_definition: impl IntoValue<CloudWatchAlarmDefinitionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchAlarmDefinition",
            cloud_watch_alarm_definition.into_value().into_node(),
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

impl Kind for ScalingTriggerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingTriggerProperty> for ScalingTriggerProperty {}
impl From<ScalingTriggerProperty> for Node {
    #[inline]
    fn from(value: ScalingTriggerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingTriggerProperty> for ScalingTriggerProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingTriggerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ScriptBootstrapActionConfig` is a subproperty of the `BootstrapActionConfig` property type. `ScriptBootstrapActionConfig` specifies the arguments and location of the bootstrap script for EMR to run on all cluster nodes before it installs open-source big data applications on them.
///
/// The property type `ScriptBootstrapActionConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScriptBootstrapActionConfigProperty(Object);

impl ScriptBootstrapActionConfigProperty {
    /// `ScriptBootstrapActionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: Location in Amazon S3 of the script to run during a bootstrap action.
    pub fn new(path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// A list of command line arguments to pass to the bootstrap action script.
    ///
    /// `Args`.
    pub fn args(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Args", value.into_value().into_node());
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

impl Kind for ScriptBootstrapActionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScriptBootstrapActionConfigProperty> for ScriptBootstrapActionConfigProperty {}
impl From<ScriptBootstrapActionConfigProperty> for Node {
    #[inline]
    fn from(value: ScriptBootstrapActionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScriptBootstrapActionConfigProperty> for ScriptBootstrapActionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ScriptBootstrapActionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type. `SimpleScalingPolicyConfiguration` determines how an automatic scaling action adds or removes instances, the cooldown period, and the number of EC2 instances that are added each time the CloudWatch metric alarm condition is satisfied.
///
/// The property type `SimpleScalingPolicyConfiguration` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SimpleScalingPolicyConfigurationProperty(Object);

impl SimpleScalingPolicyConfigurationProperty {
    /// `SimpleScalingPolicyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `scaling_adjustment`: The amount by which to scale in or scale out, based on the specified `AdjustmentType`.
    pub fn new(scaling_adjustment: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScalingAdjustment",
            scaling_adjustment.into_value().into_node(),
        );
        Self(object_)
    }

    /// The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if `ScalingAdjustment` is a negative number) each time the scaling activity is triggered. `CHANGE_IN_CAPACITY` is the default. `CHANGE_IN_CAPACITY` indicates that the Amazon EC2 instance count increments or decrements by `ScalingAdjustment`, which should be expressed as an integer. `PERCENT_CHANGE_IN_CAPACITY` indicates the instance count increments or decrements by the percentage specified by `ScalingAdjustment`, which should be expressed as an integer. For example, 20 indicates an increase in 20% increments of cluster capacity. `EXACT_CAPACITY` indicates the scaling activity results in an instance group with the number of Amazon EC2 instances specified by `ScalingAdjustment`, which should be expressed as a positive integer.
    ///
    /// `AdjustmentType`.
    pub fn adjustment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AdjustmentType", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling activities can start. The default value is 0.
    ///
    /// `CoolDown`.
    pub fn cool_down(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CoolDown", value.into_value().into_node());
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

impl Kind for SimpleScalingPolicyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SimpleScalingPolicyConfigurationProperty>
    for SimpleScalingPolicyConfigurationProperty
{
}
impl From<SimpleScalingPolicyConfigurationProperty> for Node {
    #[inline]
    fn from(value: SimpleScalingPolicyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SimpleScalingPolicyConfigurationProperty>
    for SimpleScalingPolicyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SimpleScalingPolicyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type. `SpotProvisioningSpecification` determines the launch specification for Spot instances in the instance fleet, which includes the defined duration and provisioning timeout behavior.
///
/// > The instance fleet configuration is available only in Amazon EMR versions 4.8.0 and later, excluding 5.0.x versions.
///
/// The property type `SpotProvisioningSpecification` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotProvisioningSpecificationProperty(Object);

impl SpotProvisioningSpecificationProperty {
    /// `SpotProvisioningSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `timeout_action`: The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout.
    /// - `timeout_duration_minutes`: The Spot provisioning timeout period in minutes.
    pub fn new(
        timeout_action: impl IntoValue<String>,
        timeout_duration_minutes: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeoutAction", timeout_action.into_value().into_node());
        object_.put(
            "TimeoutDurationMinutes",
            timeout_duration_minutes.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized`, `price-capacity-optimized`, `lowest-price`, or `diversified`, and `capacity-optimized-prioritized`. For more information on the provisioning strategies, see [Allocation strategies for Spot Instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-allocation-strategy.html) in the *Amazon EC2 User Guide for Linux Instances*.
    ///
    /// > When you launch a Spot Instance fleet with the old console, it automatically launches with the `capacity-optimized` strategy. You can't change the allocation strategy from the old console.
    ///
    /// `AllocationStrategy`.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The defined duration for Spot Instances (also known as Spot blocks) in minutes. When specified, the Spot Instance does not terminate before the defined duration expires, and defined duration pricing for Spot Instances applies. Valid values are 60, 120, 180, 240, 300, or 360. The duration period starts as soon as a Spot Instance receives its instance ID. At the end of the duration, Amazon EC2 marks the Spot Instance for termination and provides a Spot Instance termination notice, which gives the instance a two-minute warning before it terminates.
    ///
    /// > Spot Instances with a defined duration (also known as Spot blocks) are no longer available to new customers from July 1, 2021. For customers who have previously used the feature, we will continue to support Spot Instances with a defined duration until December 31, 2022.
    ///
    /// `BlockDurationMinutes`.
    pub fn block_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BlockDurationMinutes", value.into_value().into_node());
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

impl Kind for SpotProvisioningSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotProvisioningSpecificationProperty> for SpotProvisioningSpecificationProperty {}
impl From<SpotProvisioningSpecificationProperty> for Node {
    #[inline]
    fn from(value: SpotProvisioningSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotProvisioningSpecificationProperty> for SpotProvisioningSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SpotProvisioningSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period.
///
/// The property type `SpotResizingSpecification` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotResizingSpecificationProperty(Object);

impl SpotResizingSpecificationProperty {
    /// `SpotResizingSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the allocation strategy to use to launch Spot instances during a resize. If you run Amazon EMR releases 6.9.0 or higher, the default is `price-capacity-optimized`. If you run Amazon EMR releases 6.8.0 or lower, the default is `capacity-optimized`.
    ///
    /// `AllocationStrategy`.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// Spot resize timeout in minutes. If Spot Instances are not provisioned within this time, the resize workflow will stop provisioning of Spot instances. Minimum value is 5 minutes and maximum value is 10,080 minutes (7 days). The timeout applies to all resize workflows on the Instance Fleet. The resize could be triggered by Amazon EMR Managed Scaling or by the customer (via Amazon EMR Console, Amazon EMR CLI modify-instance-fleet or Amazon EMR SDK ModifyInstanceFleet API) or by Amazon EMR due to Amazon EC2 Spot Reclamation.
    ///
    /// `TimeoutDurationMinutes`.
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutDurationMinutes", value.into_value().into_node());
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

impl Kind for SpotResizingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotResizingSpecificationProperty> for SpotResizingSpecificationProperty {}
impl From<SpotResizingSpecificationProperty> for Node {
    #[inline]
    fn from(value: SpotResizingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotResizingSpecificationProperty> for SpotResizingSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SpotResizingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `StepConfig` is a property of the `AWS::EMR::Cluster` resource. The `StepConfig` property type specifies a cluster (job flow) step, which runs only on the master node. Steps are used to submit data processing jobs to the cluster.
///
/// The property type `StepConfig` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepConfigProperty(Object);

impl StepConfigProperty {
    /// `StepConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `hadoop_jar_step`: The JAR file used for the step.
    /// - `name`: The name of the step.
    pub fn new(
        hadoop_jar_step: impl IntoValue<HadoopJarStepConfigProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HadoopJarStep", hadoop_jar_step.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The action to take when the cluster step fails. Possible values are `CANCEL_AND_WAIT` and `CONTINUE`.
    ///
    /// `ActionOnFailure`.
    pub fn action_on_failure(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ActionOnFailure", value.into_value().into_node());
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

impl Kind for StepConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepConfigProperty> for StepConfigProperty {}
impl From<StepConfigProperty> for Node {
    #[inline]
    fn from(value: StepConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepConfigProperty> for StepConfigProperty {
    #[inline]
    fn into_value(self) -> Value<StepConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification` determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
///
/// The property type `VolumeSpecification` of `AWS::EMR::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeSpecificationProperty(Object);

impl VolumeSpecificationProperty {
    /// `VolumeSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `size_in_gb`: The volume size, in gibibytes (GiB).
    /// - `volume_type`: The volume type.
    pub fn new(size_in_gb: impl IntoValue<i64>, volume_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SizeInGB", size_in_gb.into_value().into_node());
        object_.put("VolumeType", volume_type.into_value().into_node());
        Self(object_)
    }

    /// The number of I/O operations per second (IOPS) that the volume supports.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is valid only for gp3 volumes.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
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

impl Kind for VolumeSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeSpecificationProperty> for VolumeSpecificationProperty {}
impl From<VolumeSpecificationProperty> for Node {
    #[inline]
    fn from(value: VolumeSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeSpecificationProperty> for VolumeSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
