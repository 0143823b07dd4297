// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::InstanceGroupConfig` and its property types.

use crate::l1::*;

/// Use `InstanceGroupConfig` to define instance groups for an EMR cluster. A cluster can not use both instance groups and instance fleets. For more information, see [Create a Cluster with Instance Fleets or Uniform Instance Groups](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-instance-group-configuration.html) in the *Amazon EMR Management Guide*.
///
/// > You can currently only add task instance groups to a cluster with this resource. If you use this resource, CloudFormation waits for the cluster launch to complete before adding the task instance group to the cluster. In order to add task instance groups to the cluster as part of the cluster launch and minimize delays in provisioning task nodes, use the `TaskInstanceGroups` subproperty for the [AWS::EMR::Cluster JobFlowInstancesConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticmapreduce-cluster-jobflowinstancesconfig.html) property instead. To use this subproperty, see [AWS::EMR::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticmapreduce-cluster.html) for examples.
///
/// `AWS::EMR::InstanceGroupConfig`; `Ref` returns the physical id, which is made of `InstanceGroupId`, `JobFlowId`.
/// Changing one of these replaces it: `BidPrice`, `Configurations`, `CustomAmiId`, `EbsConfiguration`, `InstanceRole`, `InstanceType`, `JobFlowId`, `Market`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceGroupConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::InstanceGroupConfig",
    tags: None,
    rules: include_str!("instance_group_config.rules"),
};

impl CfnInstanceGroupConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::InstanceGroupConfig";

    /// `CfnInstanceGroupConfig` with its required properties, in alphabetical order:
    ///
    /// - `instance_count`: Target number of instances for the instance group.
    /// - `instance_role`: The role of the instance group in the cluster.
    /// - `instance_type`: The Amazon EC2 instance type for all instances in the instance group.
    /// - `job_flow_id`: The ID of an Amazon EMR cluster that you want to associate this instance group with.
    pub fn new(
        instance_count: impl IntoValue<i64>,
        instance_role: impl IntoValue<String>,
        instance_type: impl IntoValue<String>,
        job_flow_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put("InstanceRole", instance_role.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("JobFlowId", job_flow_id.into_value().into_node());
        Self(object_)
    }

    /// `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`. `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric. For more information, see [Using Automatic Scaling in Amazon EMR](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-automatic-scaling.html) in the *Amazon EMR Management Guide*.
    ///
    /// `AutoScalingPolicy`; updated in place.
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
    pub fn configurations(mut self, value: impl IntoValue<List<AppConfigurationProperty>>) -> Self {
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

    /// `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
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

impl Construct for CfnInstanceGroupConfig {
    type Handle = CfnInstanceGroupConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceGroupConfigRef {
        CfnInstanceGroupConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceGroupConfig`] of a stack.
pub struct CfnInstanceGroupConfigRef(NodeRef);

impl Clone for CfnInstanceGroupConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceGroupConfigRef {}
impl AsNode for CfnInstanceGroupConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceGroupConfigRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceGroupId`, `JobFlowId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `InstanceGroupId` attribute.
    ///
    /// `Fn::GetAtt` of `InstanceGroupId`.
    #[inline]
    pub fn attr_instance_group_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceGroupId")))
    }
}

/// The property type `AppConfiguration` of `AWS::EMR::InstanceGroupConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppConfigurationProperty(Object);

impl AppConfigurationProperty {
    /// `AppConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Classification` property.
    ///
    /// `Classification`.
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Classification", value.into_value().into_node());
        self
    }

    /// The `ConfigurationProperties` property.
    ///
    /// `ConfigurationProperties`.
    pub fn configuration_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ConfigurationProperties", value.into_value().into_node());
        self
    }

    /// The `Configurations` property.
    ///
    /// `Configurations`.
    pub fn configurations(mut self, value: impl IntoValue<List<AppConfigurationProperty>>) -> Self {
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

impl Kind for AppConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppConfigurationProperty> for AppConfigurationProperty {}
impl From<AppConfigurationProperty> for Node {
    #[inline]
    fn from(value: AppConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppConfigurationProperty> for AppConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AppConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric. For more information, see [Using Automatic Scaling in Amazon EMR](https://docs.aws.amazon.com//emr/latest/ManagementGuide/emr-automatic-scaling.html) in the *Amazon EMR Management Guide*.
///
/// The property type `AutoScalingPolicy` of `AWS::EMR::InstanceGroupConfig`.
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

/// `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger an automatic scaling activity. Scaling activity begins when you satisfy the defined alarm conditions.
///
/// The property type `CloudWatchAlarmDefinition` of `AWS::EMR::InstanceGroupConfig`.
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

/// Configuration of requested EBS block device associated with the instance group with count of volumes that are associated to every instance.
///
/// The property type `EbsBlockDeviceConfig` of `AWS::EMR::InstanceGroupConfig`.
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

/// The Amazon EBS configuration of a cluster instance.
///
/// The property type `EbsConfiguration` of `AWS::EMR::InstanceGroupConfig`.
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

/// `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. `MetricDimension` specifies a CloudWatch dimension, which is specified with a `Key` `Value` pair. The key is known as a `Name` in CloudWatch. By default, Amazon EMR uses one dimension whose `Key` is `JobFlowID` and `Value` is a variable representing the cluster ID, which is `${emr.clusterId}`. This enables the automatic scaling rule for EMR to bootstrap when the cluster ID becomes available during cluster creation.
///
/// The property type `MetricDimension` of `AWS::EMR::InstanceGroupConfig`.
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

/// `ScalingAction` is a subproperty of the `ScalingRule` property type. `ScalingAction` determines the type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
///
/// The property type `ScalingAction` of `AWS::EMR::InstanceGroupConfig`.
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
/// The property type `ScalingConstraints` of `AWS::EMR::InstanceGroupConfig`.
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
/// The property type `ScalingRule` of `AWS::EMR::InstanceGroupConfig`.
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
/// The property type `ScalingTrigger` of `AWS::EMR::InstanceGroupConfig`.
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

/// `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type. `SimpleScalingPolicyConfiguration` determines how an automatic scaling action adds or removes instances, the cooldown period, and the number of EC2 instances that are added each time the CloudWatch metric alarm condition is satisfied.
///
/// The property type `SimpleScalingPolicyConfiguration` of `AWS::EMR::InstanceGroupConfig`.
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

/// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification` determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
///
/// The property type `VolumeSpecification` of `AWS::EMR::InstanceGroupConfig`.
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
