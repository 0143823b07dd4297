// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AutoScaling::AutoScalingGroup` and its property types.

use crate::l1::*;

/// The `AWS::AutoScaling::AutoScalingGroup` resource defines an Amazon EC2 Auto Scaling group, which is a collection of Amazon EC2 instances that are treated as a logical grouping for the purposes of automatic scaling and management.
///
/// For more information about Amazon EC2 Auto Scaling, see the [Amazon EC2 Auto Scaling User Guide](https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html).
///
/// > Amazon EC2 Auto Scaling configures instances launched as part of an Auto Scaling group using either a [launch template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html) or a launch configuration. We strongly recommend that you do not use launch configurations. For more information, see [Launch configurations](https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html) in the *Amazon EC2 Auto Scaling User Guide*.
/// >
/// > For help migrating from launch configurations to launch templates, see [Migrate AWS CloudFormation stacks from launch configurations to launch templates](https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-launch-configurations-with-cloudformation.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// `AWS::AutoScaling::AutoScalingGroup`; `Ref` returns its `AutoScalingGroupName`, a [`autoscaling::AutoScalingGroupName`](kinds::autoscaling::AutoScalingGroupName).
/// Changing one of these replaces it: `AutoScalingGroupName`, `InstanceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAutoScalingGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AutoScaling::AutoScalingGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::AutoScaling,
    }),
    rules: include_str!("auto_scaling_group.rules"),
};

impl CfnAutoScalingGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AutoScaling::AutoScalingGroup";

    /// `CfnAutoScalingGroup` with its required properties, in alphabetical order:
    ///
    /// - `max_size`: The maximum size of the group.
    /// - `min_size`: The minimum size of the group.
    pub fn new(max_size: impl IntoValue<String>, min_size: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxSize", max_size.into_value().into_node());
        object_.put("MinSize", min_size.into_value().into_node());
        Self(object_)
    }

    /// The name of the Auto Scaling group. This name must be unique per Region per account.
    ///
    /// The name can contain any ASCII character 33 to 126 including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// > You cannot use a colon (:) in the name.
    ///
    /// `AutoScalingGroupName`; an update replaces the resource.
    pub fn auto_scaling_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AutoScalingGroupName", value.into_value().into_node());
        self
    }

    /// The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group.
    ///
    /// `AvailabilityZoneDistribution`; updated in place.
    pub fn availability_zone_distribution(
        mut self,
        value: impl IntoValue<AvailabilityZoneDistributionProperty>,
    ) -> Self {
        self.0.put(
            "AvailabilityZoneDistribution",
            value.into_value().into_node(),
        );
        self
    }

    /// The Availability Zone IDs where the Auto Scaling group can launch instances.
    ///
    /// `AvailabilityZoneIds`; updated in place.
    pub fn availability_zone_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AvailabilityZoneIds", value.into_value().into_node());
        self
    }

    /// The Availability Zone impairment policy for the Auto Scaling group.
    ///
    /// `AvailabilityZoneImpairmentPolicy`; updated in place.
    pub fn availability_zone_impairment_policy(
        mut self,
        value: impl IntoValue<AvailabilityZoneImpairmentPolicyProperty>,
    ) -> Self {
        self.0.put(
            "AvailabilityZoneImpairmentPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of Availability Zones where instances in the Auto Scaling group can be created. Used for launching into the default VPC subnet in each Availability Zone when not using the `VPCZoneIdentifier` property, or for attaching a network interface when an existing network interface ID is specified in a launch template.
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

    /// Indicates whether Capacity Rebalancing is enabled. Otherwise, Capacity Rebalancing is disabled. When you turn on Capacity Rebalancing, Amazon EC2 Auto Scaling attempts to launch a Spot Instance whenever Amazon EC2 notifies that a Spot Instance is at an elevated risk of interruption. After launching a new instance, it then terminates an old instance. For more information, see [Use Capacity Rebalancing to handle Amazon EC2 Spot Interruptions](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html) in the in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `CapacityRebalance`; updated in place.
    pub fn capacity_rebalance(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CapacityRebalance", value.into_value().into_node());
        self
    }

    /// The capacity reservation specification for the Auto Scaling group.
    ///
    /// `CapacityReservationSpecification`; updated in place.
    pub fn capacity_reservation_specification(
        mut self,
        value: impl IntoValue<CapacityReservationSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "CapacityReservationSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// Reserved.
    ///
    /// `Context`; updated in place.
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Context", value.into_value().into_node());
        self
    }

    /// *Only needed if you use simple scaling policies.*
    ///
    /// The amount of time, in seconds, between one scaling activity ending and another one starting due to simple scaling policies. For more information, see [Scaling cooldowns for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Default: `300` seconds
    ///
    /// `Cooldown`; updated in place.
    pub fn cooldown(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cooldown", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, until a new instance is considered to have finished initializing and resource consumption to become stable after it enters the `InService` state.
    ///
    /// During an instance refresh, Amazon EC2 Auto Scaling waits for the warm-up period after it replaces an instance before it moves on to replacing the next instance. Amazon EC2 Auto Scaling also waits for the warm-up period before aggregating the metrics for new instances with existing instances in the Amazon CloudWatch metrics that are used for scaling, resulting in more reliable usage data. For more information, see [Set the default instance warmup for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// > To manage various warm-up settings at the group level, we recommend that you set the default instance warmup, *even if it is set to 0 seconds*. To remove a value that you previously set, include the property but specify `-1` for the value. However, we strongly recommend keeping the default instance warmup enabled by specifying a value of `0` or other nominal value.
    ///
    /// Default: None
    ///
    /// `DefaultInstanceWarmup`; updated in place.
    pub fn default_instance_warmup(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DefaultInstanceWarmup", value.into_value().into_node());
        self
    }

    /// The deletion protection setting for the Auto Scaling group.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it attempts to maintain. It can scale beyond this capacity if you configure automatic scaling.
    ///
    /// The number must be greater than or equal to the minimum size of the group and less than or equal to the maximum size of the group. If you do not specify a desired capacity when creating the stack, the default is the minimum size of the group.
    ///
    /// CloudFormation marks the Auto Scaling group as successful (by setting its status to CREATE_COMPLETE) when the desired capacity is reached. However, if a maximum Spot price is set in the launch template or launch configuration that you specified, then desired capacity is not used as a criteria for success. Whether your request is fulfilled depends on Spot Instance capacity and your maximum price.
    ///
    /// `DesiredCapacity`; updated in place.
    pub fn desired_capacity(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DesiredCapacity", value.into_value().into_node());
        self
    }

    /// The unit of measurement for the value specified for desired capacity. Amazon EC2 Auto Scaling supports `DesiredCapacityType` for attribute-based instance type selection only. For more information, see [Create a mixed instances group using attribute-based instance type selection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-mixed-instances-group-attribute-based-instance-type-selection.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// By default, Amazon EC2 Auto Scaling specifies `units`, which translates into number of instances.
    ///
    /// Valid values: `units` | `vcpu` | `memory-mib`
    ///
    /// `DesiredCapacityType`; updated in place.
    pub fn desired_capacity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DesiredCapacityType", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance that has come into service and marking it unhealthy due to a failed health check. This is useful if your instances do not immediately pass their health checks after they enter the `InService` state. For more information, see [Set the health check grace period for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Default: `0` seconds
    ///
    /// `HealthCheckGracePeriod`; updated in place.
    pub fn health_check_grace_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthCheckGracePeriod", value.into_value().into_node());
        self
    }

    /// A comma-separated value string of one or more health check types.
    ///
    /// The valid values are `EC2`, `EBS`, `ELB`, and `VPC_LATTICE`. `EC2` is the default health check and cannot be disabled. For more information, see [Health checks for instances in an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Only specify `EC2` if you must clear a value that was previously set.
    ///
    /// `HealthCheckType`; updated in place.
    pub fn health_check_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthCheckType", value.into_value().into_node());
        self
    }

    /// The ID of the instance used to base the launch configuration on. For more information, see [Create an Auto Scaling group using an EC2 instance](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-asg-from-instance.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// If you specify `LaunchTemplate`, `MixedInstancesPolicy`, or `LaunchConfigurationName`, don't specify `InstanceId`.
    ///
    /// `InstanceId`; an update replaces the resource.
    pub fn instance_id(mut self, value: impl IntoValue<kinds::ec2::InstanceId>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
        self
    }

    /// The instance lifecycle policy for the Auto Scaling group.
    ///
    /// `InstanceLifecyclePolicy`; updated in place.
    pub fn instance_lifecycle_policy(
        mut self,
        value: impl IntoValue<InstanceLifecyclePolicyProperty>,
    ) -> Self {
        self.0
            .put("InstanceLifecyclePolicy", value.into_value().into_node());
        self
    }

    /// An instance maintenance policy. For more information, see [Set instance maintenance policy](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-maintenance-policy.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `InstanceMaintenancePolicy`; updated in place.
    pub fn instance_maintenance_policy(
        mut self,
        value: impl IntoValue<InstanceMaintenancePolicyProperty>,
    ) -> Self {
        self.0
            .put("InstanceMaintenancePolicy", value.into_value().into_node());
        self
    }

    /// The name of the launch configuration to use to launch instances.
    ///
    /// Required only if you don't specify `LaunchTemplate`, `MixedInstancesPolicy`, or `InstanceId`.
    ///
    /// `LaunchConfigurationName`; an update may replace the resource.
    pub fn launch_configuration_name(
        mut self,
        value: impl IntoValue<kinds::autoscaling::LaunchConfigurationName>,
    ) -> Self {
        self.0
            .put("LaunchConfigurationName", value.into_value().into_node());
        self
    }

    /// Information used to specify the launch template and version to use to launch instances. You can alternatively associate a launch template to the Auto Scaling group by specifying a `MixedInstancesPolicy`. For more information about creating launch templates, see [Create a launch template for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// If you omit this property, you must specify `MixedInstancesPolicy`, `LaunchConfigurationName`, or `InstanceId`.
    ///
    /// `LaunchTemplate`; an update may replace the resource.
    pub fn launch_template(
        mut self,
        value: impl IntoValue<LaunchTemplateSpecificationProperty>,
    ) -> Self {
        self.0.put("LaunchTemplate", value.into_value().into_node());
        self
    }

    /// One or more lifecycle hooks to add to the Auto Scaling group before instances are launched.
    ///
    /// `LifecycleHookSpecificationList`; updated in place.
    pub fn lifecycle_hook_specification_list(
        mut self,
        value: impl IntoValue<List<LifecycleHookSpecificationProperty>>,
    ) -> Self {
        self.0.put(
            "LifecycleHookSpecificationList",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of Classic Load Balancers associated with this Auto Scaling group. For Application Load Balancers, Network Load Balancers, and Gateway Load Balancers, specify the `TargetGroupARNs` property instead.
    ///
    /// `LoadBalancerNames`; updated in place.
    pub fn load_balancer_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LoadBalancerNames", value.into_value().into_node());
        self
    }

    /// The maximum amount of time, in seconds, that an instance can be in service. The default is null. If specified, the value must be either 0 or a number equal to or greater than 86,400 seconds (1 day). For more information, see [Replace Auto Scaling instances based on maximum instance lifetime](https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `MaxInstanceLifetime`; updated in place.
    pub fn max_instance_lifetime(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxInstanceLifetime", value.into_value().into_node());
        self
    }

    /// Enables the monitoring of group metrics of an Auto Scaling group. By default, these metrics are disabled.
    ///
    /// `MetricsCollection`; updated in place.
    pub fn metrics_collection(
        mut self,
        value: impl IntoValue<List<MetricsCollectionProperty>>,
    ) -> Self {
        self.0
            .put("MetricsCollection", value.into_value().into_node());
        self
    }

    /// An embedded object that specifies a mixed instances policy.
    ///
    /// The policy includes properties that not only define the distribution of On-Demand Instances and Spot Instances, the maximum price to pay for Spot Instances (optional), and how the Auto Scaling group allocates instance types to fulfill On-Demand and Spot capacities, but also the properties that specify the instance configuration information—the launch template and instance types. The policy can also include a weight for each instance type and different launch templates for individual instance types.
    ///
    /// For more information, see [Auto Scaling groups with multiple instance types and purchase options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `MixedInstancesPolicy`; an update may replace the resource.
    pub fn mixed_instances_policy(
        mut self,
        value: impl IntoValue<MixedInstancesPolicyProperty>,
    ) -> Self {
        self.0
            .put("MixedInstancesPolicy", value.into_value().into_node());
        self
    }

    /// Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in. For more information about preventing instances from terminating on scale in, see [Use instance scale-in protection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `NewInstancesProtectedFromScaleIn`; updated in place.
    pub fn new_instances_protected_from_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "NewInstancesProtectedFromScaleIn",
            value.into_value().into_node(),
        );
        self
    }

    /// A structure that specifies an Amazon SNS notification configuration for the ``NotificationConfigurations`` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
    /// For an example template snippet, see [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
    /// For more information, see [Get Amazon SNS notifications when your Auto Scaling group scales](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ASGettingNotifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `NotificationConfiguration`; deprecated; updated in place.
    pub fn notification_configuration(
        mut self,
        value: impl IntoValue<NotificationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NotificationConfiguration", value.into_value().into_node());
        self
    }

    /// Configures an Auto Scaling group to send notifications when specified events take place.
    ///
    /// `NotificationConfigurations`; updated in place.
    pub fn notification_configurations(
        mut self,
        value: impl IntoValue<List<NotificationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("NotificationConfigurations", value.into_value().into_node());
        self
    }

    /// The name of the placement group into which to launch your instances. For more information, see [Placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the *Amazon EC2 User Guide*.
    ///
    /// > A *cluster* placement group is a logical grouping of instances within a single Availability Zone. You cannot specify multiple Availability Zones and a cluster placement group.
    ///
    /// `PlacementGroup`; updated in place.
    pub fn placement_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PlacementGroup", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on your behalf. By default, Amazon EC2 Auto Scaling uses a service-linked role named `AWSServiceRoleForAutoScaling`, which it creates if it does not exist. For more information, see [Service-linked roles](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `ServiceLinkedRoleARN`; updated in place.
    pub fn service_linked_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceLinkedRoleARN", value.into_value().into_node());
        self
    }

    /// The `SkipZonalShiftValidation` property.
    ///
    /// `SkipZonalShiftValidation`; updated in place.
    pub fn skip_zonal_shift_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SkipZonalShiftValidation", value.into_value().into_node());
        self
    }

    /// One or more tags. You can tag your Auto Scaling group and propagate the tags to the Amazon EC2 instances it launches. Tags are not propagated to Amazon EBS volumes. To add tags to Amazon EBS volumes, specify the tags in a launch template but use caution. If the launch template specifies an instance tag with a key that is also specified for the Auto Scaling group, Amazon EC2 Auto Scaling overrides the value of that instance tag with the value specified by the Auto Scaling group. For more information, see [Tag Auto Scaling groups and instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagPropertyProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group. Instances are registered as targets with the target groups. The target groups receive incoming traffic and route requests to one or more registered targets. For more information, see [Use Elastic Load Balancing to distribute traffic across the instances in your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `TargetGroupARNs`; updated in place.
    pub fn target_group_arns(
        mut self,
        value: impl IntoValue<List<kinds::elasticloadbalancingv2::TargetGroupArn>>,
    ) -> Self {
        self.0
            .put("TargetGroupARNs", value.into_value().into_node());
        self
    }

    /// A policy or a list of policies that are used to select the instance to terminate. These policies are executed in the order that you list them. For more information, see [Configure termination policies for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Valid values: `Default` | `AllocationStrategy` | `ClosestToNextInstanceHour` | `NewestInstance` | `OldestInstance` | `OldestLaunchConfiguration` | `OldestLaunchTemplate` | `arn:aws:lambda:region:account-id:function:my-function:my-alias`
    ///
    /// `TerminationPolicies`; updated in place.
    pub fn termination_policies(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TerminationPolicies", value.into_value().into_node());
        self
    }

    /// The traffic sources associated with this Auto Scaling group.
    ///
    /// `TrafficSources`; updated in place.
    pub fn traffic_sources(
        mut self,
        value: impl IntoValue<List<TrafficSourceIdentifierProperty>>,
    ) -> Self {
        self.0.put("TrafficSources", value.into_value().into_node());
        self
    }

    /// A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created.
    ///
    /// If this resource specifies public subnets and is also in a VPC that is defined in the same stack template, you must use the [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the [VPC-gateway attachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc-gateway-attachment.html).
    ///
    /// > When you update `VPCZoneIdentifier`, this retains the same Auto Scaling group and replaces old instances with new ones, according to the specified subnets. You can optionally specify how CloudFormation handles these updates by using an [UpdatePolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html).
    ///
    /// Required to launch instances into a nondefault VPC. If you specify `VPCZoneIdentifier` with `AvailabilityZones`, the subnets that you specify for this property must reside in those Availability Zones.
    ///
    /// `VPCZoneIdentifier`; an update may replace the resource.
    pub fn vpc_zone_identifier(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        self.0
            .put("VPCZoneIdentifier", value.into_value().into_node());
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

impl Construct for CfnAutoScalingGroup {
    type Handle = CfnAutoScalingGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAutoScalingGroupRef {
        CfnAutoScalingGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAutoScalingGroup`] of a stack.
pub struct CfnAutoScalingGroupRef(NodeRef);

impl Clone for CfnAutoScalingGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAutoScalingGroupRef {}
impl AsNode for CfnAutoScalingGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAutoScalingGroupRef {
    /// What `Ref` returns: its `AutoScalingGroupName`, a [`autoscaling::AutoScalingGroupName`](kinds::autoscaling::AutoScalingGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::autoscaling::AutoScalingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Auto Scaling group.
    ///
    /// `Fn::GetAtt` of `AutoScalingGroupARN`.
    #[inline]
    pub fn attr_auto_scaling_group_arn(&self) -> Value<kinds::autoscaling::AutoScalingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutoScalingGroupARN")))
    }
}

impl IntoValue<kinds::autoscaling::AutoScalingGroupName> for &CfnAutoScalingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::autoscaling::AutoScalingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::autoscaling::AutoScalingGroupArn> for &CfnAutoScalingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::autoscaling::AutoScalingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutoScalingGroupARN")))
    }
}
impl IntoValue<kinds::autoscaling::AutoScalingGroupNameOrArn> for &CfnAutoScalingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::autoscaling::AutoScalingGroupNameOrArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `AcceleratorCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of accelerators for an instance type.
///
/// The property type `AcceleratorCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorCountRequestProperty(Object);

impl AcceleratorCountRequestProperty {
    /// `AcceleratorCountRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum value.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum value.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for AcceleratorCountRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorCountRequestProperty> for AcceleratorCountRequestProperty {}
impl From<AcceleratorCountRequestProperty> for Node {
    #[inline]
    fn from(value: AcceleratorCountRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorCountRequestProperty> for AcceleratorCountRequestProperty {
    #[inline]
    fn into_value(self) -> Value<AcceleratorCountRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `AcceleratorTotalMemoryMiBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum total memory size for the accelerators for an instance type, in MiB.
///
/// The property type `AcceleratorTotalMemoryMiBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AcceleratorTotalMemoryMiBRequestProperty(Object);

impl AcceleratorTotalMemoryMiBRequestProperty {
    /// `AcceleratorTotalMemoryMiBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory maximum in MiB.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The memory minimum in MiB.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for AcceleratorTotalMemoryMiBRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AcceleratorTotalMemoryMiBRequestProperty>
    for AcceleratorTotalMemoryMiBRequestProperty
{
}
impl From<AcceleratorTotalMemoryMiBRequestProperty> for Node {
    #[inline]
    fn from(value: AcceleratorTotalMemoryMiBRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AcceleratorTotalMemoryMiBRequestProperty>
    for AcceleratorTotalMemoryMiBRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<AcceleratorTotalMemoryMiBRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `AvailabilityZoneDistribution` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
///
/// The property type `AvailabilityZoneDistribution` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailabilityZoneDistributionProperty(Object);

impl AvailabilityZoneDistributionProperty {
    /// `AvailabilityZoneDistributionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If launches fail in an Availability Zone, the following strategies are available. The default is `balanced-best-effort`.
    ///
    /// - `balanced-only` - If launches fail in an Availability Zone, Auto Scaling will continue to attempt to launch in the unhealthy zone to preserve a balanced distribution.
    /// - `balanced-best-effort` - If launches fail in an Availability Zone, Auto Scaling will attempt to launch in another healthy Availability Zone instead.
    ///
    /// `CapacityDistributionStrategy`; one of `balanced-best-effort`, `balanced-only`, `reservations-then-balanced`.
    pub fn capacity_distribution_strategy(
        mut self,
        value: impl IntoValue<CapacityDistributionStrategy>,
    ) -> Self {
        self.0.put(
            "CapacityDistributionStrategy",
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

impl Kind for AvailabilityZoneDistributionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailabilityZoneDistributionProperty> for AvailabilityZoneDistributionProperty {}
impl From<AvailabilityZoneDistributionProperty> for Node {
    #[inline]
    fn from(value: AvailabilityZoneDistributionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailabilityZoneDistributionProperty> for AvailabilityZoneDistributionProperty {
    #[inline]
    fn into_value(self) -> Value<AvailabilityZoneDistributionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an Availability Zone impairment policy.
///
/// The property type `AvailabilityZoneImpairmentPolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailabilityZoneImpairmentPolicyProperty(Object);

impl AvailabilityZoneImpairmentPolicyProperty {
    /// `AvailabilityZoneImpairmentPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `impaired_zone_health_check_behavior`: Specifies the health check behavior for the impaired Availability Zone in an active zonal shift.
    /// - `zonal_shift_enabled`: If `true`, enable zonal shift for your Auto Scaling group.
    pub fn new(
        impaired_zone_health_check_behavior: impl IntoValue<ImpairedZoneHealthCheckBehavior>,
        zonal_shift_enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ImpairedZoneHealthCheckBehavior",
            impaired_zone_health_check_behavior.into_value().into_node(),
        );
        object_.put(
            "ZonalShiftEnabled",
            zonal_shift_enabled.into_value().into_node(),
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

impl Kind for AvailabilityZoneImpairmentPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailabilityZoneImpairmentPolicyProperty>
    for AvailabilityZoneImpairmentPolicyProperty
{
}
impl From<AvailabilityZoneImpairmentPolicyProperty> for Node {
    #[inline]
    fn from(value: AvailabilityZoneImpairmentPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailabilityZoneImpairmentPolicyProperty>
    for AvailabilityZoneImpairmentPolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<AvailabilityZoneImpairmentPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `BaselineEbsBandwidthMbpsRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum baseline bandwidth performance for an instance type, in Mbps.
///
/// The property type `BaselineEbsBandwidthMbpsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselineEbsBandwidthMbpsRequestProperty(Object);

impl BaselineEbsBandwidthMbpsRequestProperty {
    /// `BaselineEbsBandwidthMbpsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum value in Mbps.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum value in Mbps.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for BaselineEbsBandwidthMbpsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaselineEbsBandwidthMbpsRequestProperty> for BaselineEbsBandwidthMbpsRequestProperty {}
impl From<BaselineEbsBandwidthMbpsRequestProperty> for Node {
    #[inline]
    fn from(value: BaselineEbsBandwidthMbpsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaselineEbsBandwidthMbpsRequestProperty>
    for BaselineEbsBandwidthMbpsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<BaselineEbsBandwidthMbpsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The baseline performance to consider, using an instance family as a baseline reference. The instance family establishes the lowest acceptable level of performance. Auto Scaling uses this baseline to guide instance type selection, but there is no guarantee that the selected instance types will always exceed the baseline for every application.
///
/// Currently, this parameter only supports CPU performance as a baseline performance factor. For example, specifying `c6i` uses the CPU performance of the `c6i` family as the baseline reference.
///
/// The property type `BaselinePerformanceFactorsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselinePerformanceFactorsRequestProperty(Object);

impl BaselinePerformanceFactorsRequestProperty {
    /// `BaselinePerformanceFactorsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CPU performance to consider, using an instance family as the baseline reference.
    ///
    /// `Cpu`.
    pub fn cpu(mut self, value: impl IntoValue<CpuPerformanceFactorRequestProperty>) -> Self {
        self.0.put("Cpu", value.into_value().into_node());
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

impl Kind for BaselinePerformanceFactorsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaselinePerformanceFactorsRequestProperty>
    for BaselinePerformanceFactorsRequestProperty
{
}
impl From<BaselinePerformanceFactorsRequestProperty> for Node {
    #[inline]
    fn from(value: BaselinePerformanceFactorsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaselinePerformanceFactorsRequestProperty>
    for BaselinePerformanceFactorsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<BaselinePerformanceFactorsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the Capacity Reservation preference and targeting options. If you specify `open` or `none` for `CapacityReservationPreference`, do not specify a `CapacityReservationTarget`.
///
/// The property type `CapacityReservationSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationSpecificationProperty(Object);

impl CapacityReservationSpecificationProperty {
    /// `CapacityReservationSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_reservation_preference`: The capacity reservation preference.
    pub fn new(capacity_reservation_preference: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityReservationPreference",
            capacity_reservation_preference.into_value().into_node(),
        );
        Self(object_)
    }

    /// Describes a target Capacity Reservation or Capacity Reservation resource group.
    ///
    /// `CapacityReservationTarget`.
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTargetProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationTarget", value.into_value().into_node());
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

impl Kind for CapacityReservationSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationSpecificationProperty>
    for CapacityReservationSpecificationProperty
{
}
impl From<CapacityReservationSpecificationProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationSpecificationProperty>
    for CapacityReservationSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityReservationSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The target for the Capacity Reservation. Specify Capacity Reservations IDs or Capacity Reservation resource group ARNs.
///
/// The property type `CapacityReservationTarget` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationTargetProperty(Object);

impl CapacityReservationTargetProperty {
    /// `CapacityReservationTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Capacity Reservation IDs to launch instances into.
    ///
    /// `CapacityReservationIds`.
    pub fn capacity_reservation_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CapacityReservationIds", value.into_value().into_node());
        self
    }

    /// The resource group ARNs of the Capacity Reservation to launch instances into.
    ///
    /// `CapacityReservationResourceGroupArns`.
    pub fn capacity_reservation_resource_group_arns(
        mut self,
        value: impl IntoValue<List<kinds::resourcegroups::GroupArn>>,
    ) -> Self {
        self.0.put(
            "CapacityReservationResourceGroupArns",
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

impl Kind for CapacityReservationTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationTargetProperty> for CapacityReservationTargetProperty {}
impl From<CapacityReservationTargetProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationTargetProperty> for CapacityReservationTargetProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The CPU performance to consider, using an instance family as the baseline reference.
///
/// The property type `CpuPerformanceFactorRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CpuPerformanceFactorRequestProperty(Object);

impl CpuPerformanceFactorRequestProperty {
    /// `CpuPerformanceFactorRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify an instance family to use as the baseline reference for CPU performance. All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
    ///
    /// > Currently only one instance family can be specified in the list.
    ///
    /// `References`.
    pub fn references(
        mut self,
        value: impl IntoValue<List<PerformanceFactorReferenceRequestProperty>>,
    ) -> Self {
        self.0.put("References", value.into_value().into_node());
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

impl Kind for CpuPerformanceFactorRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CpuPerformanceFactorRequestProperty> for CpuPerformanceFactorRequestProperty {}
impl From<CpuPerformanceFactorRequestProperty> for Node {
    #[inline]
    fn from(value: CpuPerformanceFactorRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CpuPerformanceFactorRequestProperty> for CpuPerformanceFactorRequestProperty {
    #[inline]
    fn into_value(self) -> Value<CpuPerformanceFactorRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it launches instances.
///
/// The property type `DistributionSegment` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DistributionSegmentProperty(Object);

impl DistributionSegmentProperty {
    /// `DistributionSegmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_capacity_types`: The capacity types to prioritize, in order.
    pub fn new(target_capacity_types: impl IntoValue<List<TargetCapacityType>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetCapacityTypes",
            target_capacity_types.into_value().into_node(),
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

impl Kind for DistributionSegmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DistributionSegmentProperty> for DistributionSegmentProperty {}
impl From<DistributionSegmentProperty> for Node {
    #[inline]
    fn from(value: DistributionSegmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DistributionSegmentProperty> for DistributionSegmentProperty {
    #[inline]
    fn into_value(self) -> Value<DistributionSegmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The instance lifecycle policy for the Auto Scaling group. This policy controls instance behavior when an instance transitions through its lifecycle states. Configure retention triggers to specify when instances should move to a `Retained` state instead of automatic termination.
///
/// For more information, see [Control instance retention with instance lifecycle policies](https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-lifecycle-policy.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `InstanceLifecyclePolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceLifecyclePolicyProperty(Object);

impl InstanceLifecyclePolicyProperty {
    /// `InstanceLifecyclePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the conditions that trigger instance retention behavior. These triggers determine when instances should move to a `Retained` state instead of automatic termination. This allows you to maintain control over instance management when lifecycles transition and operations fail.
    ///
    /// `RetentionTriggers`.
    pub fn retention_triggers(mut self, value: impl IntoValue<RetentionTriggersProperty>) -> Self {
        self.0
            .put("RetentionTriggers", value.into_value().into_node());
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

impl Kind for InstanceLifecyclePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceLifecyclePolicyProperty> for InstanceLifecyclePolicyProperty {}
impl From<InstanceLifecyclePolicyProperty> for Node {
    #[inline]
    fn from(value: InstanceLifecyclePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceLifecyclePolicyProperty> for InstanceLifecyclePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceLifecyclePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `InstanceMaintenancePolicy` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
///
/// For more information, see [Instance maintenance policies](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-maintenance-policy.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `InstanceMaintenancePolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceMaintenancePolicyProperty(Object);

impl InstanceMaintenancePolicyProperty {
    /// `InstanceMaintenancePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group. It represents the maximum percentage of the group that can be in service and healthy, or pending, to support your workload when replacing instances. Value range is 100 to 200. To clear a previously set value, specify a value of `-1`.
    ///
    /// Both `MinHealthyPercentage` and `MaxHealthyPercentage` must be specified, and the difference between them cannot be greater than 100. A large range increases the number of instances that can be replaced at the same time.
    ///
    /// `MaxHealthyPercentage`.
    pub fn max_healthy_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxHealthyPercentage", value.into_value().into_node());
        self
    }

    /// Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group. It represents the minimum percentage of the group to keep in service, healthy, and ready to use to support your workload when replacing instances. Value range is 0 to 100. To clear a previously set value, specify a value of `-1`.
    ///
    /// `MinHealthyPercentage`.
    pub fn min_healthy_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinHealthyPercentage", value.into_value().into_node());
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

impl Kind for InstanceMaintenancePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceMaintenancePolicyProperty> for InstanceMaintenancePolicyProperty {}
impl From<InstanceMaintenancePolicyProperty> for Node {
    #[inline]
    fn from(value: InstanceMaintenancePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceMaintenancePolicyProperty> for InstanceMaintenancePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceMaintenancePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The attributes for the instance types for a mixed instances policy. Amazon EC2 Auto Scaling uses your specified requirements to identify instance types. Then, it uses your On-Demand and Spot allocation strategies to launch instances from these instance types.
///
/// When you specify multiple attributes, you get instance types that satisfy all of the specified attributes. If you specify multiple values for an attribute, you get instance types that satisfy any of the specified values.
///
/// To limit the list of instance types from which Amazon EC2 Auto Scaling can identify matching instance types, you can use one of the following parameters, but not both in the same request:
///
/// - `AllowedInstanceTypes` - The instance types to include in the list. All other instance types are ignored, even if they match your specified attributes.
/// - `ExcludedInstanceTypes` - The instance types to exclude from the list, even if they match your specified attributes.
///
/// > You must specify `VCpuCount` and `MemoryMiB`. All other attributes are optional. Any unspecified optional attribute is set to its default.
///
/// For an example template, see [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
///
/// For more information, see [Creating an Auto Scaling group using attribute-based instance type selection](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-asg-instance-type-requirements.html) in the *Amazon EC2 Auto Scaling User Guide*. For help determining which instance types match your attributes before you apply them to your Auto Scaling group, see [Preview instance types with specified attributes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-attribute-based-instance-type-selection.html#ec2fleet-get-instance-types-from-instance-requirements) in the *Amazon EC2 User Guide for Linux Instances*.
///
/// `InstanceRequirements` is a property of the `LaunchTemplateOverrides` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplate.html) property type.
///
/// The property type `InstanceRequirements` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsProperty(Object);

impl InstanceRequirementsProperty {
    /// `InstanceRequirementsProperty` with its required properties, in alphabetical order:
    ///
    /// - `memory_mib`: The minimum and maximum instance memory size for an instance type, in MiB.
    /// - `vcpu_count`: The minimum and maximum number of vCPUs for an instance type.
    pub fn new(
        memory_mib: impl IntoValue<MemoryMiBRequestProperty>,
        vcpu_count: impl IntoValue<VCpuCountRequestProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MemoryMiB", memory_mib.into_value().into_node());
        object_.put("VCpuCount", vcpu_count.into_value().into_node());
        Self(object_)
    }

    /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) for an instance type.
    ///
    /// To exclude accelerator-enabled instance types, set `Max` to `0`.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `AcceleratorCount`.
    pub fn accelerator_count(
        mut self,
        value: impl IntoValue<AcceleratorCountRequestProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorCount", value.into_value().into_node());
        self
    }

    /// Indicates whether instance types must have accelerators by specific manufacturers.
    ///
    /// - For instance types with NVIDIA devices, specify `nvidia`.
    /// - For instance types with AMD devices, specify `amd`.
    /// - For instance types with AWS devices, specify `amazon-web-services`.
    /// - For instance types with Xilinx devices, specify `xilinx`.
    ///
    /// Default: Any manufacturer
    ///
    /// `AcceleratorManufacturers`.
    pub fn accelerator_manufacturers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorManufacturers", value.into_value().into_node());
        self
    }

    /// Lists the accelerators that must be on an instance type.
    ///
    /// - For instance types with NVIDIA A100 GPUs, specify `a100`.
    /// - For instance types with NVIDIA V100 GPUs, specify `v100`.
    /// - For instance types with NVIDIA K80 GPUs, specify `k80`.
    /// - For instance types with NVIDIA T4 GPUs, specify `t4`.
    /// - For instance types with NVIDIA M60 GPUs, specify `m60`.
    /// - For instance types with AMD Radeon Pro V520 GPUs, specify `radeon-pro-v520`.
    /// - For instance types with Xilinx VU9P FPGAs, specify `vu9p`.
    ///
    /// Default: Any accelerator
    ///
    /// `AcceleratorNames`.
    pub fn accelerator_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorNames", value.into_value().into_node());
        self
    }

    /// The minimum and maximum total memory size for the accelerators on an instance type, in MiB.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `AcceleratorTotalMemoryMiB`.
    pub fn accelerator_total_memory_mib(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBRequestProperty>,
    ) -> Self {
        self.0
            .put("AcceleratorTotalMemoryMiB", value.into_value().into_node());
        self
    }

    /// Lists the accelerator types that must be on an instance type.
    ///
    /// - For instance types with GPU accelerators, specify `gpu`.
    /// - For instance types with FPGA accelerators, specify `fpga`.
    /// - For instance types with inference accelerators, specify `inference`.
    ///
    /// Default: Any accelerator type
    ///
    /// `AcceleratorTypes`.
    pub fn accelerator_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AcceleratorTypes", value.into_value().into_node());
        self
    }

    /// The instance types to apply your specified attributes against. All other instance types are ignored, even if they match your specified attributes.
    ///
    /// You can use strings with one or more wild cards, represented by an asterisk ( `*`), to allow an instance type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
    ///
    /// For example, if you specify `c5*`, Amazon EC2 Auto Scaling will allow the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 Auto Scaling will allow all the M5a instance types, but not the M5n instance types.
    ///
    /// > If you specify `AllowedInstanceTypes`, you can't specify `ExcludedInstanceTypes`.
    ///
    /// Default: All instance types
    ///
    /// `AllowedInstanceTypes`.
    pub fn allowed_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedInstanceTypes", value.into_value().into_node());
        self
    }

    /// Indicates whether bare metal instance types are included, excluded, or required.
    ///
    /// Default: `excluded`
    ///
    /// `BareMetal`.
    pub fn bare_metal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BareMetal", value.into_value().into_node());
        self
    }

    /// The minimum and maximum baseline bandwidth performance for an instance type, in Mbps. For more information, see [Amazon EBS–optimized instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `BaselineEbsBandwidthMbps`.
    pub fn baseline_ebs_bandwidth_mbps(
        mut self,
        value: impl IntoValue<BaselineEbsBandwidthMbpsRequestProperty>,
    ) -> Self {
        self.0
            .put("BaselineEbsBandwidthMbps", value.into_value().into_node());
        self
    }

    /// The baseline performance factors for the instance requirements.
    ///
    /// `BaselinePerformanceFactors`.
    pub fn baseline_performance_factors(
        mut self,
        value: impl IntoValue<BaselinePerformanceFactorsRequestProperty>,
    ) -> Self {
        self.0
            .put("BaselinePerformanceFactors", value.into_value().into_node());
        self
    }

    /// Indicates whether burstable performance instance types are included, excluded, or required. For more information, see [Burstable performance instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: `excluded`
    ///
    /// `BurstablePerformance`.
    pub fn burstable_performance(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BurstablePerformance", value.into_value().into_node());
        self
    }

    /// Lists which specific CPU manufacturers to include.
    ///
    /// - For instance types with Intel CPUs, specify `intel`.
    /// - For instance types with AMD CPUs, specify `amd`.
    /// - For instance types with AWS CPUs, specify `amazon-web-services`.
    /// - For instance types with Apple CPUs, specify `apple`.
    ///
    /// > Don't confuse the CPU hardware manufacturer with the CPU hardware architecture. Instances will be launched with a compatible CPU architecture based on the Amazon Machine Image (AMI) that you specify in your launch template.
    ///
    /// Default: Any manufacturer
    ///
    /// `CpuManufacturers`.
    pub fn cpu_manufacturers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CpuManufacturers", value.into_value().into_node());
        self
    }

    /// The instance types to exclude. You can use strings with one or more wild cards, represented by an asterisk ( `*`), to exclude an instance family, type, size, or generation. The following are examples: `m5.8xlarge`, `c5*.*`, `m5a.*`, `r*`, `*3*`.
    ///
    /// For example, if you specify `c5*`, you are excluding the entire C5 instance family, which includes all C5a and C5n instance types. If you specify `m5a.*`, Amazon EC2 Auto Scaling will exclude all the M5a instance types, but not the M5n instance types.
    ///
    /// > If you specify `ExcludedInstanceTypes`, you can't specify `AllowedInstanceTypes`.
    ///
    /// Default: No excluded instance types
    ///
    /// `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedInstanceTypes", value.into_value().into_node());
        self
    }

    /// Indicates whether current or previous generation instance types are included.
    ///
    /// - For current generation instance types, specify `current`. The current generation includes EC2 instance types currently recommended for use. This typically includes the latest two to three generations in each instance family. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
    /// - For previous generation instance types, specify `previous`.
    ///
    /// Default: Any current or previous generation
    ///
    /// `InstanceGenerations`.
    pub fn instance_generations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InstanceGenerations", value.into_value().into_node());
        self
    }

    /// Indicates whether instance types with instance store volumes are included, excluded, or required. For more information, see [Amazon EC2 instance store](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: `included`
    ///
    /// `LocalStorage`.
    pub fn local_storage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocalStorage", value.into_value().into_node());
        self
    }

    /// Indicates the type of local storage that is required.
    ///
    /// - For instance types with hard disk drive (HDD) storage, specify `hdd`.
    /// - For instance types with solid state drive (SSD) storage, specify `ssd`.
    ///
    /// Default: Any local storage type
    ///
    /// `LocalStorageTypes`.
    pub fn local_storage_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LocalStorageTypes", value.into_value().into_node());
        self
    }

    /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon EC2 Auto Scaling selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold.
    ///
    /// The parameter accepts an integer, which Amazon EC2 Auto Scaling interprets as a percentage.
    ///
    /// If you set `DesiredCapacityType` to `vcpu` or `memory-mib`, the price protection threshold is based on the per-vCPU or per-memory price instead of the per instance price.
    ///
    /// > Only one of `SpotMaxPricePercentageOverLowestPrice` or `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice` can be specified. If you don't specify either, Amazon EC2 Auto Scaling will automatically apply optimal price protection to consistently select from a wide range of instance types. To indicate no price protection threshold for Spot Instances, meaning you want to consider all instance types that match your attributes, include one of these parameters and specify a high value, such as `999999`.
    ///
    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
    pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// The minimum and maximum amount of memory per vCPU for an instance type, in GiB.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `MemoryGiBPerVCpu`.
    pub fn memory_gib_per_vcpu(
        mut self,
        value: impl IntoValue<MemoryGiBPerVCpuRequestProperty>,
    ) -> Self {
        self.0
            .put("MemoryGiBPerVCpu", value.into_value().into_node());
        self
    }

    /// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `NetworkBandwidthGbps`.
    pub fn network_bandwidth_gbps(
        mut self,
        value: impl IntoValue<NetworkBandwidthGbpsRequestProperty>,
    ) -> Self {
        self.0
            .put("NetworkBandwidthGbps", value.into_value().into_node());
        self
    }

    /// The minimum and maximum number of network interfaces for an instance type.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `NetworkInterfaceCount`.
    pub fn network_interface_count(
        mut self,
        value: impl IntoValue<NetworkInterfaceCountRequestProperty>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceCount", value.into_value().into_node());
        self
    }

    /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. The identified On-Demand price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon EC2 Auto Scaling selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold.
    ///
    /// The parameter accepts an integer, which Amazon EC2 Auto Scaling interprets as a percentage.
    ///
    /// To turn off price protection, specify a high value, such as `999999`.
    ///
    /// If you set `DesiredCapacityType` to `vcpu` or `memory-mib`, the price protection threshold is applied based on the per-vCPU or per-memory price instead of the per instance price.
    ///
    /// Default: `20`
    ///
    /// `OnDemandMaxPricePercentageOverLowestPrice`.
    pub fn on_demand_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "OnDemandMaxPricePercentageOverLowestPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether instance types must provide On-Demand Instance hibernation support.
    ///
    /// Default: `false`
    ///
    /// `RequireHibernateSupport`.
    pub fn require_hibernate_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RequireHibernateSupport", value.into_value().into_node());
        self
    }

    /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. The identified Spot price is the price of the lowest priced current generation C, M, or R instance type with your specified attributes. If no current generation C, M, or R instance type matches your attributes, then the identified price is from either the lowest priced current generation instance types or, failing that, the lowest priced previous generation instance types that match your attributes. When Amazon EC2 Auto Scaling selects instance types with your attributes, we will exclude instance types whose price exceeds your specified threshold.
    ///
    /// The parameter accepts an integer, which Amazon EC2 Auto Scaling interprets as a percentage.
    ///
    /// If you set `DesiredCapacityType` to `vcpu` or `memory-mib`, the price protection threshold is based on the per-vCPU or per-memory price instead of the per instance price.
    ///
    /// > Only one of `SpotMaxPricePercentageOverLowestPrice` or `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice` can be specified. If you don't specify either, Amazon EC2 Auto Scaling will automatically apply optimal price protection to consistently select from a wide range of instance types. To indicate no price protection threshold for Spot Instances, meaning you want to consider all instance types that match your attributes, include one of these parameters and specify a high value, such as `999999`.
    ///
    /// `SpotMaxPricePercentageOverLowestPrice`.
    pub fn spot_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "SpotMaxPricePercentageOverLowestPrice",
            value.into_value().into_node(),
        );
        self
    }

    /// The minimum and maximum total local storage size for an instance type, in GB.
    ///
    /// Default: No minimum or maximum limits
    ///
    /// `TotalLocalStorageGB`.
    pub fn total_local_storage_gb(
        mut self,
        value: impl IntoValue<TotalLocalStorageGBRequestProperty>,
    ) -> Self {
        self.0
            .put("TotalLocalStorageGB", value.into_value().into_node());
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

/// Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the allocation strategies used to fulfill On-Demand and Spot capacities for a mixed instances policy.
///
/// For more information, see [Auto Scaling groups with multiple instance types and purchase options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// `InstancesDistribution` is a property of the [AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html) property type.
///
/// The property type `InstancesDistribution` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstancesDistributionProperty(Object);

impl InstancesDistributionProperty {
    /// `InstancesDistributionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Distribution Segments configuration. Each segment contains an ordered list of capacity types to prioritize.
    /// For more information, see [Use Distribution Segments to target multiple capacity types](https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-distribution-segments.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `DistributionSegments`.
    pub fn distribution_segments(
        mut self,
        value: impl IntoValue<List<DistributionSegmentProperty>>,
    ) -> Self {
        self.0
            .put("DistributionSegments", value.into_value().into_node());
        self
    }

    /// The allocation strategy to apply to your On-Demand Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
    ///
    /// The following lists the valid values:
    ///
    /// - **lowest-price** - Uses price to determine which instance types are the highest priority, launching the lowest priced instance types within an Availability Zone first. This is the default value for Auto Scaling groups that specify `InstanceRequirements`.
    /// - **prioritized** - You set the order of instance types for the launch template overrides from highest to lowest priority (from first to last in the list). Amazon EC2 Auto Scaling launches your highest priority instance types first. If all your On-Demand capacity cannot be fulfilled using your highest priority instance type, then Amazon EC2 Auto Scaling launches the remaining capacity using the second priority instance type, and so on. This is the default value for Auto Scaling groups that don't specify `InstanceRequirements` and cannot be used for groups that do.
    ///
    /// `OnDemandAllocationStrategy`.
    pub fn on_demand_allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OnDemandAllocationStrategy", value.into_value().into_node());
        self
    }

    /// The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances. This base portion is launched first as your group scales.
    ///
    /// This number has the same unit of measurement as the group's desired capacity. If you change the default unit of measurement (number of instances) by specifying weighted capacity values in your launch template overrides list, or by changing the default desired capacity type setting of the group, you must specify this number using the same unit of measurement.
    ///
    /// Default: 0
    ///
    /// > An update to this setting means a gradual replacement of instances to adjust the current On-Demand Instance levels. When replacing instances, Amazon EC2 Auto Scaling launches new instances before terminating the previous ones.
    ///
    /// `OnDemandBaseCapacity`.
    pub fn on_demand_base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("OnDemandBaseCapacity", value.into_value().into_node());
        self
    }

    /// Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond `OnDemandBaseCapacity`. Expressed as a number (for example, 20 specifies 20% On-Demand Instances, 80% Spot Instances). If set to 100, only On-Demand Instances are used.
    ///
    /// Default: 100
    ///
    /// > An update to this setting means a gradual replacement of instances to adjust the current On-Demand and Spot Instance levels for your additional capacity higher than the base capacity. When replacing instances, Amazon EC2 Auto Scaling launches new instances before terminating the previous ones.
    ///
    /// `OnDemandPercentageAboveBaseCapacity`.
    pub fn on_demand_percentage_above_base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "OnDemandPercentageAboveBaseCapacity",
            value.into_value().into_node(),
        );
        self
    }

    /// The allocation strategy to apply to your Spot Instances when they are launched. Possible instance types are determined by the launch template overrides that you specify.
    ///
    /// The following lists the valid values:
    ///
    /// - **capacity-optimized** - Requests Spot Instances using pools that are optimally chosen based on the available Spot capacity. This strategy has the lowest risk of interruption. To give certain instance types a higher chance of launching first, use `capacity-optimized-prioritized`.
    /// - **capacity-optimized-prioritized** - You set the order of instance types for the launch template overrides from highest to lowest priority (from first to last in the list). Amazon EC2 Auto Scaling honors the instance type priorities on a best effort basis but optimizes for capacity first. Note that if the On-Demand allocation strategy is set to `prioritized`, the same priority is applied when fulfilling On-Demand capacity. This is not a valid value for Auto Scaling groups that specify `InstanceRequirements`.
    /// - **lowest-price** - Requests Spot Instances using the lowest priced pools within an Availability Zone, across the number of Spot pools that you specify for the `SpotInstancePools` property. To ensure that your desired capacity is met, you might receive Spot Instances from several pools. This is the default value, but it might lead to high interruption rates because this strategy only considers instance price and not available capacity.
    /// - **price-capacity-optimized (recommended)** - The price and capacity optimized allocation strategy looks at both price and capacity to select the Spot Instance pools that are the least likely to be interrupted and have the lowest possible price.
    ///
    /// `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SpotAllocationStrategy", value.into_value().into_node());
        self
    }

    /// The number of Spot Instance pools across which to allocate your Spot Instances. The Spot pools are determined from the different instance types in the overrides. Valid only when the `SpotAllocationStrategy` is `lowest-price`. Value must be in the range of 1–20.
    ///
    /// Default: 2
    ///
    /// `SpotInstancePools`.
    pub fn spot_instance_pools(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SpotInstancePools", value.into_value().into_node());
        self
    }

    /// The maximum price per unit hour that you are willing to pay for a Spot Instance. If your maximum price is lower than the Spot price for the instance types that you selected, your Spot Instances are not launched. We do not recommend specifying a maximum price because it can lead to increased interruptions. When Spot Instances launch, you pay the current Spot price. To remove a maximum price that you previously set, include the property but specify an empty string ("") for the value.
    ///
    /// > If you specify a maximum price, your instances will be interrupted more frequently than if you do not specify one.
    ///
    /// Valid Range: Minimum value of 0.001
    ///
    /// `SpotMaxPrice`.
    pub fn spot_max_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpotMaxPrice", value.into_value().into_node());
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

impl Kind for InstancesDistributionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstancesDistributionProperty> for InstancesDistributionProperty {}
impl From<InstancesDistributionProperty> for Node {
    #[inline]
    fn from(value: InstancesDistributionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstancesDistributionProperty> for InstancesDistributionProperty {
    #[inline]
    fn into_value(self) -> Value<InstancesDistributionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to specify the launch templates and instance types (overrides) for a mixed instances policy.
///
/// `LaunchTemplate` is a property of the [AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html) property type.
///
/// The property type `LaunchTemplate` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateProperty(Object);

impl LaunchTemplateProperty {
    /// `LaunchTemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `launch_template_specification`: The launch template.
    pub fn new(
        launch_template_specification: impl IntoValue<LaunchTemplateSpecificationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LaunchTemplateSpecification",
            launch_template_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// Any properties that you specify override the same properties in the launch template.
    ///
    /// `Overrides`.
    pub fn overrides(
        mut self,
        value: impl IntoValue<List<LaunchTemplateOverridesProperty>>,
    ) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
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

impl Kind for LaunchTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateProperty> for LaunchTemplateProperty {}
impl From<LaunchTemplateProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateProperty> for LaunchTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a mixed instances policy:
///
/// - Override the instance type that is specified in the launch template.
/// - Use multiple instance types.
///
/// Specify the instance types that you want, or define your instance requirements instead and let Amazon EC2 Auto Scaling provision the available instance types that meet your requirements. This can provide Amazon EC2 Auto Scaling with a larger selection of instance types to choose from when fulfilling Spot and On-Demand capacities. You can view which instance types are matched before you apply the instance requirements to your Auto Scaling group.
///
/// After you define your instance requirements, you don't have to keep updating these settings to get new EC2 instance types automatically. Amazon EC2 Auto Scaling uses the instance requirements of the Auto Scaling group to determine whether a new EC2 instance type can be used.
///
/// `LaunchTemplateOverrides` is a property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplate.html) property type.
///
/// The property type `LaunchTemplateOverrides` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateOverridesProperty(Object);

impl LaunchTemplateOverridesProperty {
    /// `LaunchTemplateOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the Amazon Machine Image (AMI) to use for instances launched with this override. When using Instance Refresh with `ReplaceRootVolume` strategy, this specifies the AMI for root volume replacement operations.
    ///
    /// For `ReplaceRootVolume` operations:
    ///
    /// - All overrides in the `MixedInstancesPolicy` must specify an ImageId
    /// - The AMI must contain only a single root volume
    /// - Root volume replacement doesn't support multi-volume AMIs
    ///
    /// `ImageId`.
    pub fn image_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("ImageId", value.into_value().into_node());
        self
    }

    /// The instance requirements. Amazon EC2 Auto Scaling uses your specified requirements to identify instance types. Then, it uses your On-Demand and Spot allocation strategies to launch instances from these instance types.
    ///
    /// You can specify up to four separate sets of instance requirements per Auto Scaling group. This is useful for provisioning instances from different Amazon Machine Images (AMIs) in the same Auto Scaling group. To do this, create the AMIs and create a new launch template for each AMI. Then, create a compatible set of instance requirements for each launch template.
    ///
    /// > If you specify `InstanceRequirements`, you can't specify `InstanceType`.
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

    /// The instance type, such as `m3.xlarge`. You must specify an instance type that is supported in your requested Region and Availability Zones. For more information, see [Instance types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html) in the *Amazon EC2 User Guide*.
    ///
    /// You can specify up to 40 instance types per Auto Scaling group.
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// Provides a launch template for the specified instance type or set of instance requirements. For example, some instance types might require a launch template with a different AMI. If not provided, Amazon EC2 Auto Scaling uses the launch template that's specified in the `LaunchTemplate` definition. For more information, see [Specifying a different launch template for an instance type](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-launch-template-overrides.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// You can specify up to 20 launch templates per Auto Scaling group. The launch templates specified in the overrides and in the `LaunchTemplate` definition count towards this limit.
    ///
    /// `LaunchTemplateSpecification`.
    pub fn launch_template_specification(
        mut self,
        value: impl IntoValue<LaunchTemplateSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "LaunchTemplateSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// If you provide a list of instance types to use, you can specify the number of capacity units provided by each instance type in terms of virtual CPUs, memory, storage, throughput, or other relative performance characteristic. When a Spot or On-Demand Instance is launched, the capacity units count toward the desired capacity. Amazon EC2 Auto Scaling launches instances until the desired capacity is totally fulfilled, even if this results in an overage. For example, if there are two units remaining to fulfill capacity, and Amazon EC2 Auto Scaling can only launch an instance with a `WeightedCapacity` of five units, the instance is launched, and the desired capacity is exceeded by three units. For more information, see [Configure instance weighting for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html) in the *Amazon EC2 Auto Scaling User Guide*. Value must be in the range of 1-999.
    ///
    /// If you specify a value for `WeightedCapacity` for one instance type, you must specify a value for `WeightedCapacity` for all of them.
    ///
    /// > Every Auto Scaling group has three size parameters ( `DesiredCapacity`, `MaxSize`, and `MinSize`). Usually, you set these sizes based on a specific number of instances. However, if you configure a mixed instances policy that defines weights for the instance types, you must specify these sizes with the same units that you use for weighting instances.
    ///
    /// `WeightedCapacity`.
    pub fn weighted_capacity(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for LaunchTemplateOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateOverridesProperty> for LaunchTemplateOverridesProperty {}
impl From<LaunchTemplateOverridesProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateOverridesProperty> for LaunchTemplateOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group.
///
/// You must specify the following:
///
/// - The ID or the name of the launch template, but not both.
/// - The version of the launch template.
///
/// `LaunchTemplateSpecification` is property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource. It is also a property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplate.html) and [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property types.
///
/// For information about creating a launch template, see [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html) and [Create a launch template for an Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// For examples of launch templates, see [Create launch templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-launch-templates.html).
///
/// The property type `LaunchTemplateSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateSpecificationProperty(Object);

impl LaunchTemplateSpecificationProperty {
    /// `LaunchTemplateSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `version`: The version number of the launch template.
    pub fn new(version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The ID of the launch template.
    ///
    /// You must specify the `LaunchTemplateID` or the `LaunchTemplateName`, but not both.
    ///
    /// `LaunchTemplateId`.
    pub fn launch_template_id(
        mut self,
        value: impl IntoValue<kinds::ec2::LaunchTemplateId>,
    ) -> Self {
        self.0
            .put("LaunchTemplateId", value.into_value().into_node());
        self
    }

    /// The name of the launch template.
    ///
    /// You must specify the `LaunchTemplateName` or the `LaunchTemplateID`, but not both.
    ///
    /// `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateName", value.into_value().into_node());
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

impl Kind for LaunchTemplateSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateSpecificationProperty> for LaunchTemplateSpecificationProperty {}
impl From<LaunchTemplateSpecificationProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateSpecificationProperty> for LaunchTemplateSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `LifecycleHookSpecification` specifies a lifecycle hook for the `LifecycleHookSpecificationList` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource. A lifecycle hook specifies actions to perform when Amazon EC2 Auto Scaling launches or terminates instances.
///
/// For more information, see [Amazon EC2 Auto Scaling lifecycle hooks](https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html) in the *Amazon EC2 Auto Scaling User Guide*. You can find a sample template snippet in the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-as-lifecyclehook.html#aws-resource-as-lifecyclehook--examples) section of the `AWS::AutoScaling::LifecycleHook` resource.
///
/// The property type `LifecycleHookSpecification` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleHookSpecificationProperty(Object);

impl LifecycleHookSpecificationProperty {
    /// `LifecycleHookSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lifecycle_hook_name`: The name of the lifecycle hook.
    /// - `lifecycle_transition`: The lifecycle transition.
    pub fn new(
        lifecycle_hook_name: impl IntoValue<String>,
        lifecycle_transition: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LifecycleHookName",
            lifecycle_hook_name.into_value().into_node(),
        );
        object_.put(
            "LifecycleTransition",
            lifecycle_transition.into_value().into_node(),
        );
        Self(object_)
    }

    /// The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs. The default value is `ABANDON`.
    ///
    /// Valid values: `CONTINUE` | `ABANDON`
    ///
    /// `DefaultResult`.
    pub fn default_result(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultResult", value.into_value().into_node());
        self
    }

    /// The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to `7200` seconds. The default value is `3600` seconds (1 hour).
    ///
    /// `HeartbeatTimeout`.
    pub fn heartbeat_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HeartbeatTimeout", value.into_value().into_node());
        self
    }

    /// Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the notification target.
    ///
    /// `NotificationMetadata`.
    pub fn notification_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationMetadata", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to when an instance is in a wait state for the lifecycle hook. You can specify an Amazon SNS topic or an Amazon SQS queue.
    ///
    /// `NotificationTargetARN`.
    pub fn notification_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationTargetARN", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target. For information about creating this role, see [Prepare to add a lifecycle hook to your Auto Scaling group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// Valid only if the notification target is an Amazon SNS topic or an Amazon SQS queue.
    ///
    /// `RoleARN`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
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

impl Kind for LifecycleHookSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecycleHookSpecificationProperty> for LifecycleHookSpecificationProperty {}
impl From<LifecycleHookSpecificationProperty> for Node {
    #[inline]
    fn from(value: LifecycleHookSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecycleHookSpecificationProperty> for LifecycleHookSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<LifecycleHookSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MemoryGiBPerVCpuRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum amount of memory per vCPU for an instance type, in GiB.
///
/// The property type `MemoryGiBPerVCpuRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryGiBPerVCpuRequestProperty(Object);

impl MemoryGiBPerVCpuRequestProperty {
    /// `MemoryGiBPerVCpuRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory maximum in GiB.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The memory minimum in GiB.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for MemoryGiBPerVCpuRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryGiBPerVCpuRequestProperty> for MemoryGiBPerVCpuRequestProperty {}
impl From<MemoryGiBPerVCpuRequestProperty> for Node {
    #[inline]
    fn from(value: MemoryGiBPerVCpuRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryGiBPerVCpuRequestProperty> for MemoryGiBPerVCpuRequestProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryGiBPerVCpuRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MemoryMiBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum instance memory size for an instance type, in MiB.
///
/// The property type `MemoryMiBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryMiBRequestProperty(Object);

impl MemoryMiBRequestProperty {
    /// `MemoryMiBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory maximum in MiB.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The memory minimum in MiB.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for MemoryMiBRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryMiBRequestProperty> for MemoryMiBRequestProperty {}
impl From<MemoryMiBRequestProperty> for Node {
    #[inline]
    fn from(value: MemoryMiBRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryMiBRequestProperty> for MemoryMiBRequestProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryMiBRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `MetricsCollection` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource that describes the group metrics that an Amazon EC2 Auto Scaling group sends to Amazon CloudWatch. These metrics describe the group rather than any of its instances.
///
/// For more information, see [Monitor CloudWatch metrics for your Auto Scaling groups and instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-instance-monitoring.html) in the *Amazon EC2 Auto Scaling User Guide*. You can find a sample template snippet in the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html#aws-resource-autoscaling-autoscalinggroup--examples) section of the `AWS::AutoScaling::AutoScalingGroup` resource.
///
/// The property type `MetricsCollection` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsCollectionProperty(Object);

impl MetricsCollectionProperty {
    /// `MetricsCollectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `granularity`: The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch.
    pub fn new(granularity: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Granularity", granularity.into_value().into_node());
        Self(object_)
    }

    /// Identifies the metrics to enable.
    ///
    /// You can specify one or more of the following metrics:
    ///
    /// - `GroupMinSize`
    /// - `GroupMaxSize`
    /// - `GroupDesiredCapacity`
    /// - `GroupInServiceInstances`
    /// - `GroupPendingInstances`
    /// - `GroupStandbyInstances`
    /// - `GroupTerminatingInstances`
    /// - `GroupTotalInstances`
    /// - `GroupInServiceCapacity`
    /// - `GroupPendingCapacity`
    /// - `GroupStandbyCapacity`
    /// - `GroupTerminatingCapacity`
    /// - `GroupTotalCapacity`
    /// - `WarmPoolDesiredCapacity`
    /// - `WarmPoolWarmedCapacity`
    /// - `WarmPoolPendingCapacity`
    /// - `WarmPoolTerminatingCapacity`
    /// - `WarmPoolTotalCapacity`
    /// - `GroupAndWarmPoolDesiredCapacity`
    /// - `GroupAndWarmPoolTotalCapacity`
    ///
    /// If you specify `Granularity` and don't specify any metrics, all metrics are enabled.
    ///
    /// For more information, see [Amazon CloudWatch metrics for Amazon EC2 Auto Scaling](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html) in the *Amazon EC2 Auto Scaling User Guide*.
    ///
    /// `Metrics`.
    pub fn metrics(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
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

impl Kind for MetricsCollectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsCollectionProperty> for MetricsCollectionProperty {}
impl From<MetricsCollectionProperty> for Node {
    #[inline]
    fn from(value: MetricsCollectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsCollectionProperty> for MetricsCollectionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsCollectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single Auto Scaling group.
///
/// A mixed instances policy contains information that Amazon EC2 Auto Scaling can use to launch instances and help optimize your costs. For more information, see [Auto Scaling groups with multiple instance types and purchase options](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// You can create a mixed instances policy for new and existing Auto Scaling groups. You must use a launch template to configure the policy. You cannot use a launch configuration.
///
/// There are key differences between Spot Instances and On-Demand Instances:
///
/// - The price for Spot Instances varies based on demand
/// - Amazon EC2 can terminate an individual Spot Instance as the availability of, or price for, Spot Instances changes
///
/// When a Spot Instance is terminated, Amazon EC2 Auto Scaling group attempts to launch a replacement instance to maintain the desired capacity for the group.
///
/// `MixedInstancesPolicy` is a property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
///
/// The property type `MixedInstancesPolicy` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MixedInstancesPolicyProperty(Object);

impl MixedInstancesPolicyProperty {
    /// `MixedInstancesPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `launch_template`: One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to fulfill On-Demand and Spot capacities.
    pub fn new(launch_template: impl IntoValue<LaunchTemplateProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LaunchTemplate", launch_template.into_value().into_node());
        Self(object_)
    }

    /// The instances distribution.
    ///
    /// `InstancesDistribution`.
    pub fn instances_distribution(
        mut self,
        value: impl IntoValue<InstancesDistributionProperty>,
    ) -> Self {
        self.0
            .put("InstancesDistribution", value.into_value().into_node());
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

impl Kind for MixedInstancesPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MixedInstancesPolicyProperty> for MixedInstancesPolicyProperty {}
impl From<MixedInstancesPolicyProperty> for Node {
    #[inline]
    fn from(value: MixedInstancesPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MixedInstancesPolicyProperty> for MixedInstancesPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<MixedInstancesPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `NetworkBandwidthGbpsRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum network bandwidth for an instance type, in Gbps.
///
/// > Setting the minimum bandwidth does not guarantee that your instance will achieve the minimum bandwidth. Amazon EC2 will identify instance types that support the specified minimum bandwidth, but the actual bandwidth of your instance might go below the specified minimum at times. For more information, see [Available instance bandwidth](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html#available-instance-bandwidth) in the *Amazon EC2 User Guide for Linux Instances*.
///
/// The property type `NetworkBandwidthGbpsRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkBandwidthGbpsRequestProperty(Object);

impl NetworkBandwidthGbpsRequestProperty {
    /// `NetworkBandwidthGbpsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum amount of network bandwidth, in gigabits per second (Gbps).
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum amount of network bandwidth, in gigabits per second (Gbps).
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for NetworkBandwidthGbpsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkBandwidthGbpsRequestProperty> for NetworkBandwidthGbpsRequestProperty {}
impl From<NetworkBandwidthGbpsRequestProperty> for Node {
    #[inline]
    fn from(value: NetworkBandwidthGbpsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkBandwidthGbpsRequestProperty> for NetworkBandwidthGbpsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkBandwidthGbpsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `NetworkInterfaceCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of network interfaces for an instance type.
///
/// The property type `NetworkInterfaceCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceCountRequestProperty(Object);

impl NetworkInterfaceCountRequestProperty {
    /// `NetworkInterfaceCountRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of network interfaces.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of network interfaces.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for NetworkInterfaceCountRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfaceCountRequestProperty> for NetworkInterfaceCountRequestProperty {}
impl From<NetworkInterfaceCountRequestProperty> for Node {
    #[inline]
    fn from(value: NetworkInterfaceCountRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInterfaceCountRequestProperty> for NetworkInterfaceCountRequestProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceCountRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations` property of the [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
///
/// For an example template snippet, see [Configure Amazon EC2 Auto Scaling resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-ec2-auto-scaling.html).
///
/// For more information, see [Get Amazon SNS notifications when your Auto Scaling group scales](https://docs.aws.amazon.com/autoscaling/ec2/userguide/ASGettingNotifications.html) in the *Amazon EC2 Auto Scaling User Guide*.
///
/// The property type `NotificationConfiguration` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationConfigurationProperty(Object);

impl NotificationConfigurationProperty {
    /// `NotificationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_arn`: The Amazon Resource Name (ARN) of the Amazon SNS topic.
    pub fn new(topic_arn: impl IntoValue<TextOrList>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicARN", topic_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of event types that send a notification. Event types can include any of the following types.
    ///
    /// *Allowed values* :
    ///
    /// - `autoscaling:EC2_INSTANCE_LAUNCH`
    /// - `autoscaling:EC2_INSTANCE_LAUNCH_ERROR`
    /// - `autoscaling:EC2_INSTANCE_TERMINATE`
    /// - `autoscaling:EC2_INSTANCE_TERMINATE_ERROR`
    /// - `autoscaling:TEST_NOTIFICATION`
    ///
    /// `NotificationTypes`.
    pub fn notification_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationTypes", value.into_value().into_node());
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

impl Kind for NotificationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationConfigurationProperty> for NotificationConfigurationProperty {}
impl From<NotificationConfigurationProperty> for Node {
    #[inline]
    fn from(value: NotificationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationConfigurationProperty> for NotificationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify an instance family to use as the baseline reference for CPU performance. All instance types that All instance types that match your specified attributes will be compared against the CPU performance of the referenced instance family, regardless of CPU manufacturer or architecture differences.
///
/// > Currently only one instance family can be specified in the list.
///
/// The property type `PerformanceFactorReferenceRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PerformanceFactorReferenceRequestProperty(Object);

impl PerformanceFactorReferenceRequestProperty {
    /// `PerformanceFactorReferenceRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The instance family to use as a baseline reference.
    ///
    /// > Make sure that you specify the correct value for the instance family. The instance family is everything before the period (.) in the instance type name. For example, in the instance `c6i.large`, the instance family is `c6i`, not `c6`. For more information, see [Amazon EC2 instance type naming conventions](https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html) in *Amazon EC2 Instance Types*.
    ///
    /// The following instance types are *not supported* for performance protection.
    ///
    /// - `c1`
    /// - `g3| g3s`
    /// - `hpc7g`
    /// - `m1| m2`
    /// - `mac1 | mac2 | mac2-m1ultra | mac2-m2 | mac2-m2pro`
    /// - `p3dn | p4d | p5`
    /// - `t1`
    /// - `u-12tb1 | u-18tb1 | u-24tb1 | u-3tb1 | u-6tb1 | u-9tb1 | u7i-12tb | u7in-16tb | u7in-24tb | u7in-32tb`
    ///
    /// If you performance protection by specifying a supported instance family, the returned instance types will exclude the preceding unsupported instance families.
    ///
    /// If you specify an unsupported instance family as a value for baseline performance, the API returns an empty response.
    ///
    /// `InstanceFamily`.
    pub fn instance_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceFamily", value.into_value().into_node());
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

impl Kind for PerformanceFactorReferenceRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PerformanceFactorReferenceRequestProperty>
    for PerformanceFactorReferenceRequestProperty
{
}
impl From<PerformanceFactorReferenceRequestProperty> for Node {
    #[inline]
    fn from(value: PerformanceFactorReferenceRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PerformanceFactorReferenceRequestProperty>
    for PerformanceFactorReferenceRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<PerformanceFactorReferenceRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the specific triggers that cause instances to be retained in a Retained state rather than terminated. Each trigger corresponds to a different failure scenario during the instance lifecycle. This allows fine-grained control over when to preserve instances for manual intervention.
///
/// The property type `RetentionTriggers` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionTriggersProperty(Object);

impl RetentionTriggersProperty {
    /// `RetentionTriggersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit abandonment (calling CompleteLifecycleAction).
    ///
    /// Set to `Retain` to move instances to a `Retained` state. Set to `Terminate` for default termination behavior.
    ///
    /// Retained instances don't count toward desired capacity and remain until you call `TerminateInstanceInAutoScalingGroup`.
    ///
    /// `TerminateHookAbandon`.
    pub fn terminate_hook_abandon(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TerminateHookAbandon", value.into_value().into_node());
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

impl Kind for RetentionTriggersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionTriggersProperty> for RetentionTriggersProperty {}
impl From<RetentionTriggersProperty> for Node {
    #[inline]
    fn from(value: RetentionTriggersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionTriggersProperty> for RetentionTriggersProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionTriggersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that specifies a tag for the `Tags` property of [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html) resource.
///
/// For more information, see [Tag Auto Scaling groups and instances](https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-tagging.html) in the *Amazon EC2 Auto Scaling User Guide*. You can find a sample template snippet in the [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html#aws-resource-autoscaling-autoscalinggroup--examples) section of the `AWS::AutoScaling::AutoScalingGroup` resource.
///
/// CloudFormation adds the following tags to all Auto Scaling groups and associated instances:
///
/// - aws:cloudformation:stack-name
/// - aws:cloudformation:stack-id
/// - aws:cloudformation:logical-id
///
/// The property type `TagProperty` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagPropertyProperty(Object);

impl TagPropertyProperty {
    /// `TagPropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    /// - `propagate_at_launch`: Set to `true` if you want CloudFormation to copy the tag to EC2 instances that are launched as part of the Auto Scaling group.
    /// - `value`: The tag value.
    pub fn new(
        key: impl IntoValue<String>,
        propagate_at_launch: impl IntoValue<bool>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put(
            "PropagateAtLaunch",
            propagate_at_launch.into_value().into_node(),
        );
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

impl Kind for TagPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagPropertyProperty> for TagPropertyProperty {}
impl From<TagPropertyProperty> for Node {
    #[inline]
    fn from(value: TagPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagPropertyProperty> for TagPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<TagPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `TotalLocalStorageGBRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum total local storage size for an instance type, in GB.
///
/// The property type `TotalLocalStorageGBRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TotalLocalStorageGBRequestProperty(Object);

impl TotalLocalStorageGBRequestProperty {
    /// `TotalLocalStorageGBRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The storage maximum in GB.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The storage minimum in GB.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for TotalLocalStorageGBRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TotalLocalStorageGBRequestProperty> for TotalLocalStorageGBRequestProperty {}
impl From<TotalLocalStorageGBRequestProperty> for Node {
    #[inline]
    fn from(value: TotalLocalStorageGBRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TotalLocalStorageGBRequestProperty> for TotalLocalStorageGBRequestProperty {
    #[inline]
    fn into_value(self) -> Value<TotalLocalStorageGBRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifying information for a traffic source.
///
/// The property type `TrafficSourceIdentifier` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficSourceIdentifierProperty(Object);

impl TrafficSourceIdentifierProperty {
    /// `TrafficSourceIdentifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `identifier`: Identifies the traffic source.
    /// - `r#type`: Provides additional context for the value of `Identifier`.
    pub fn new(identifier: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for TrafficSourceIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficSourceIdentifierProperty> for TrafficSourceIdentifierProperty {}
impl From<TrafficSourceIdentifierProperty> for Node {
    #[inline]
    fn from(value: TrafficSourceIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficSourceIdentifierProperty> for TrafficSourceIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficSourceIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `VCpuCountRequest` is a property of the `InstanceRequirements` property of the [AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html) property type that describes the minimum and maximum number of vCPUs for an instance type.
///
/// The property type `VCpuCountRequest` of `AWS::AutoScaling::AutoScalingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct VCpuCountRequestProperty(Object);

impl VCpuCountRequestProperty {
    /// `VCpuCountRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of vCPUs.
    ///
    /// `Max`.
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Max", value.into_value().into_node());
        self
    }

    /// The minimum number of vCPUs.
    ///
    /// `Min`.
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Min", value.into_value().into_node());
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

impl Kind for VCpuCountRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VCpuCountRequestProperty> for VCpuCountRequestProperty {}
impl From<VCpuCountRequestProperty> for Node {
    #[inline]
    fn from(value: VCpuCountRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VCpuCountRequestProperty> for VCpuCountRequestProperty {
    #[inline]
    fn into_value(self) -> Value<VCpuCountRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CapacityDistributionStrategy` of a `AvailabilityZoneDistribution` of `AWS::AutoScaling::AutoScalingGroup`.
pub enum CapacityDistributionStrategy {
    /// `balanced-best-effort`.
    BalancedBestEffort,
    /// `balanced-only`.
    BalancedOnly,
    /// `reservations-then-balanced`.
    ReservationsThenBalanced,
}

#[diagnostic::do_not_recommend]
impl Kind for CapacityDistributionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for CapacityDistributionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for CapacityDistributionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CapacityDistributionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<CapacityDistributionStrategy> for CapacityDistributionStrategy {
    #[inline]
    fn into_value(self) -> Value<CapacityDistributionStrategy> {
        const VALUES: &[&str] = &[
            "balanced-best-effort",
            "balanced-only",
            "reservations-then-balanced",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImpairedZoneHealthCheckBehavior` of a `AvailabilityZoneImpairmentPolicy` of `AWS::AutoScaling::AutoScalingGroup`.
pub enum ImpairedZoneHealthCheckBehavior {
    /// `IgnoreUnhealthy`.
    IgnoreUnhealthy,
    /// `ReplaceUnhealthy`.
    ReplaceUnhealthy,
}

#[diagnostic::do_not_recommend]
impl Kind for ImpairedZoneHealthCheckBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for ImpairedZoneHealthCheckBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for ImpairedZoneHealthCheckBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImpairedZoneHealthCheckBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImpairedZoneHealthCheckBehavior> for ImpairedZoneHealthCheckBehavior {
    #[inline]
    fn into_value(self) -> Value<ImpairedZoneHealthCheckBehavior> {
        const VALUES: &[&str] = &["IgnoreUnhealthy", "ReplaceUnhealthy"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetCapacityTypes` of a `DistributionSegment` of `AWS::AutoScaling::AutoScalingGroup`.
pub enum TargetCapacityType {
    /// `capacity-block`.
    CapacityBlock,
    /// `interruptible-capacity-reservation`.
    InterruptibleCapacityReservation,
    /// `on-demand`.
    OnDemand,
    /// `on-demand-capacity-reservation`.
    OnDemandCapacityReservation,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetCapacityType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetCapacityType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetCapacityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetCapacityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetCapacityType> for TargetCapacityType {
    #[inline]
    fn into_value(self) -> Value<TargetCapacityType> {
        const VALUES: &[&str] = &[
            "capacity-block",
            "interruptible-capacity-reservation",
            "on-demand",
            "on-demand-capacity-reservation",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
