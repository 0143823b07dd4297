// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::GameServerGroup` and its property types.

use crate::l1::*;

/// *This operation is used with the Amazon GameLift FleetIQ solution and game server groups.*
///
/// Creates a GameLift FleetIQ game server group for managing game hosting on a collection of Amazon EC2 instances for game hosting. This operation creates the game server group, creates an Auto Scaling group in your AWS account, and establishes a link between the two groups. You can view the status of your game server groups in the GameLift console. Game server group metrics and events are emitted to Amazon CloudWatch.
///
/// Before creating a new game server group, you must have the following:
///
/// - An Amazon EC2 launch template that specifies how to launch Amazon EC2 instances with your game server build. For more information, see [Launching an Instance from a Launch Template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html) in the *Amazon EC2 User Guide*.
/// - An IAM role that extends limited access to your AWS account to allow GameLift FleetIQ to create and interact with the Auto Scaling group. For more information, see [Create IAM roles for cross-service interaction](https://docs.aws.amazon.com/gamelift/latest/fleetiqguide/gsg-iam-permissions-roles.html) in the *GameLift FleetIQ Developer Guide*.
///
/// To create a new game server group, specify a unique group name, IAM role and Amazon EC2 launch template, and provide a list of instance types that can be used in the group. You must also set initial maximum and minimum limits on the group's instance count. You can optionally set an Auto Scaling policy with target tracking based on a GameLift FleetIQ metric.
///
/// Once the game server group and corresponding Auto Scaling group are created, you have full access to change the Auto Scaling group's configuration as needed. Several properties that are set when creating a game server group, including maximum/minimum size and auto-scaling policy settings, must be updated directly in the Auto Scaling group. Keep in mind that some Auto Scaling group properties are periodically updated by GameLift FleetIQ as part of its balancing activities to optimize for availability and cost.
///
/// *Learn more*
///
/// [GameLift FleetIQ Guide](https://docs.aws.amazon.com/gamelift/latest/fleetiqguide/gsg-intro.html)
///
/// `AWS::GameLift::GameServerGroup`; `Ref` returns its `GameServerGroupArn`, a [`gamelift::GameServerGroupArn`](kinds::gamelift::GameServerGroupArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGameServerGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::GameServerGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("game_server_group.rules"),
};

impl CfnGameServerGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::GameServerGroup";

    /// `CfnGameServerGroup` with its required properties, in alphabetical order:
    ///
    /// - `game_server_group_name`: A developer-defined identifier for the game server group.
    /// - `instance_definitions`: The set of Amazon EC2 instance types that Amazon GameLift Servers FleetIQ can use when balancing and automatically scaling instances in the corresponding Auto Scaling group.
    /// - `role_arn`: The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) for an IAM role that allows Amazon GameLift Servers to access your Amazon EC2 Auto Scaling groups.
    pub fn new(
        game_server_group_name: impl IntoValue<String>,
        instance_definitions: impl IntoValue<List<InstanceDefinitionProperty>>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GameServerGroupName",
            game_server_group_name.into_value().into_node(),
        );
        object_.put(
            "InstanceDefinitions",
            instance_definitions.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game hosting. The scaling policy uses the metric `"PercentUtilizedGameServers"` to maintain a buffer of idle game servers that can immediately accommodate new games and players. After the Auto Scaling group is created, update this value directly in the Auto Scaling group using the AWS console or APIs.
    ///
    /// `AutoScalingPolicy`; updated in place.
    pub fn auto_scaling_policy(mut self, value: impl IntoValue<AutoScalingPolicyProperty>) -> Self {
        self.0
            .put("AutoScalingPolicy", value.into_value().into_node());
        self
    }

    /// Indicates how Amazon GameLift Servers FleetIQ balances the use of Spot Instances and On-Demand Instances in the game server group. Method options include the following:
    ///
    /// - `SPOT_ONLY` - Only Spot Instances are used in the game server group. If Spot Instances are unavailable or not viable for game hosting, the game server group provides no hosting capacity until Spot Instances can again be used. Until then, no new instances are started, and the existing nonviable Spot Instances are terminated (after current gameplay ends) and are not replaced.
    /// - `SPOT_PREFERRED` - (default value) Spot Instances are used whenever available in the game server group. If Spot Instances are unavailable, the game server group continues to provide hosting capacity by falling back to On-Demand Instances. Existing nonviable Spot Instances are terminated (after current gameplay ends) and are replaced with new On-Demand Instances.
    /// - `ON_DEMAND_ONLY` - Only On-Demand Instances are used in the game server group. No Spot Instances are used, even when available, while this balancing strategy is in force.
    ///
    /// `BalancingStrategy`; one of `SPOT_ONLY`, `SPOT_PREFERRED`, `ON_DEMAND_ONLY`; updated in place.
    pub fn balancing_strategy(mut self, value: impl IntoValue<BalancingStrategy>) -> Self {
        self.0
            .put("BalancingStrategy", value.into_value().into_node());
        self
    }

    /// The type of delete to perform. To delete a game server group, specify the `DeleteOption`. Options include the following:
    ///
    /// - `SAFE_DELETE` – (default) Terminates the game server group and Amazon EC2 Auto Scaling group only when it has no game servers that are in `UTILIZED` status.
    /// - `FORCE_DELETE` – Terminates the game server group, including all active game servers regardless of their utilization status, and the Amazon EC2 Auto Scaling group.
    /// - `RETAIN` – Does a safe delete of the game server group but retains the Amazon EC2 Auto Scaling group as is.
    ///
    /// `DeleteOption`; one of `SAFE_DELETE`, `FORCE_DELETE`, `RETAIN`; updated in place.
    pub fn delete_option(mut self, value: impl IntoValue<DeleteOption>) -> Self {
        self.0.put("DeleteOption", value.into_value().into_node());
        self
    }

    /// A flag that indicates whether instances in the game server group are protected from early termination. Unprotected instances that have active game servers running might be terminated during a scale-down event, causing players to be dropped from the game. Protected instances cannot be terminated while there are active game servers running except in the event of a forced game server group deletion (see ). An exception to this is with Spot Instances, which can be terminated by AWS regardless of protection status.
    ///
    /// `GameServerProtectionPolicy`; one of `NO_PROTECTION`, `FULL_PROTECTION`; updated in place.
    pub fn game_server_protection_policy(
        mut self,
        value: impl IntoValue<GameServerProtectionPolicy>,
    ) -> Self {
        self.0
            .put("GameServerProtectionPolicy", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 launch template that contains configuration settings and game server code to be deployed to all instances in the game server group. You can specify the template using either the template name or ID. For help with creating a launch template, see [Creating a Launch Template for an Auto Scaling Group](https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html) in the *Amazon Elastic Compute Cloud Auto Scaling User Guide*. After the Auto Scaling group is created, update this value directly in the Auto Scaling group using the AWS console or APIs.
    ///
    /// > If you specify network interfaces in your launch template, you must explicitly set the property `AssociatePublicIpAddress` to "true". If no network interface is specified in the launch template, Amazon GameLift Servers FleetIQ uses your account's default VPC.
    ///
    /// `LaunchTemplate`; updated in place.
    pub fn launch_template(mut self, value: impl IntoValue<LaunchTemplateProperty>) -> Self {
        self.0.put("LaunchTemplate", value.into_value().into_node());
        self
    }

    /// The maximum number of instances allowed in the Amazon EC2 Auto Scaling group. During automatic scaling events, Amazon GameLift Servers FleetIQ and EC2 do not scale up the group above this maximum. After the Auto Scaling group is created, update this value directly in the Auto Scaling group using the AWS console or APIs.
    ///
    /// `MaxSize`; updated in place.
    pub fn max_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxSize", value.into_value().into_node());
        self
    }

    /// The minimum number of instances allowed in the Amazon EC2 Auto Scaling group. During automatic scaling events, Amazon GameLift Servers FleetIQ and Amazon EC2 do not scale down the group below this minimum. In production, this value should be set to at least 1. After the Auto Scaling group is created, update this value directly in the Auto Scaling group using the AWS console or APIs.
    ///
    /// `MinSize`; updated in place.
    pub fn min_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
        self
    }

    /// A list of labels to assign to the new game server group resource. Tags are developer-defined key-value pairs. Tagging AWS resources is useful for resource management, access management, and cost allocation. For more information, see [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference*. Once the resource is created, you can use TagResource, UntagResource, and ListTagsForResource to add, remove, and view tags, respectively. The maximum tag limit may be lower than stated. See the AWS General Reference for actual tagging limits.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of virtual private cloud (VPC) subnets to use with instances in the game server group. By default, all Amazon GameLift Servers FleetIQ-supported Availability Zones are used. You can use this parameter to specify VPCs that you've set up. This property cannot be updated after the game server group is created, and the corresponding Auto Scaling group will always use the property value that is set with this request, even if the Auto Scaling group is updated directly.
    ///
    /// `VpcSubnets`; updated in place.
    pub fn vpc_subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("VpcSubnets", value.into_value().into_node());
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

impl Construct for CfnGameServerGroup {
    type Handle = CfnGameServerGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGameServerGroupRef {
        CfnGameServerGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGameServerGroup`] of a stack.
pub struct CfnGameServerGroupRef(NodeRef);

impl Clone for CfnGameServerGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGameServerGroupRef {}
impl AsNode for CfnGameServerGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGameServerGroupRef {
    /// What `Ref` returns: its `GameServerGroupArn`, a [`gamelift::GameServerGroupArn`](kinds::gamelift::GameServerGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::GameServerGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A unique identifier for the auto scaling group.
    ///
    /// `Fn::GetAtt` of `AutoScalingGroupArn`.
    #[inline]
    pub fn attr_auto_scaling_group_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutoScalingGroupArn")))
    }

    /// A unique identifier for the game server group.
    ///
    /// `Fn::GetAtt` of `GameServerGroupArn`.
    #[inline]
    pub fn attr_game_server_group_arn(&self) -> Value<kinds::gamelift::GameServerGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GameServerGroupArn")))
    }
}

impl IntoValue<kinds::gamelift::GameServerGroupArn> for &CfnGameServerGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::GameServerGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// *This data type is used with the GameLift FleetIQ and game server groups.*
///
/// Configuration settings for intelligent automatic scaling that uses target tracking. After the Auto Scaling group is created, all updates to Auto Scaling policies, including changing this policy and adding or removing other policies, is done directly on the Auto Scaling group.
///
/// The property type `AutoScalingPolicy` of `AWS::GameLift::GameServerGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingPolicyProperty(Object);

impl AutoScalingPolicyProperty {
    /// `AutoScalingPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_tracking_configuration`: Settings for a target-based scaling policy applied to Auto Scaling group.
    pub fn new(
        target_tracking_configuration: impl IntoValue<TargetTrackingConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetTrackingConfiguration",
            target_tracking_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Length of time, in seconds, it takes for a new instance to start new game server processes and register with Amazon GameLift Servers FleetIQ. Specifying a warm-up time can be useful, particularly with game servers that take a long time to start up, because it avoids prematurely starting new instances.
    ///
    /// `EstimatedInstanceWarmup`.
    pub fn estimated_instance_warmup(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("EstimatedInstanceWarmup", value.into_value().into_node());
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

/// *This data type is used with the Amazon GameLift FleetIQ and game server groups.*
///
/// An allowed instance type for a `GameServerGroup`. All game server groups must have at least two instance types defined for it. GameLift FleetIQ periodically evaluates each defined instance type for viability. It then updates the Auto Scaling group with the list of viable instance types.
///
/// The property type `InstanceDefinition` of `AWS::GameLift::GameServerGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceDefinitionProperty(Object);

impl InstanceDefinitionProperty {
    /// `InstanceDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: An Amazon EC2 instance type designation.
    pub fn new(instance_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// Instance weighting that indicates how much this instance type contributes to the total capacity of a game server group. Instance weights are used by Amazon GameLift Servers FleetIQ to calculate the instance type's cost per unit hour and better identify the most cost-effective options. For detailed information on weighting instance capacity, see [Instance Weighting](https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-weighting.html) in the *Amazon Elastic Compute Cloud Auto Scaling User Guide*. Default value is "1".
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

impl Kind for InstanceDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceDefinitionProperty> for InstanceDefinitionProperty {}
impl From<InstanceDefinitionProperty> for Node {
    #[inline]
    fn from(value: InstanceDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceDefinitionProperty> for InstanceDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *This data type is used with the GameLift FleetIQ and game server groups.*
///
/// An Amazon EC2 launch template that contains configuration settings and game server code to be deployed to all instances in a game server group. The launch template is specified when creating a new game server group with `GameServerGroup`.
///
/// The property type `LaunchTemplate` of `AWS::GameLift::GameServerGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateProperty(Object);

impl LaunchTemplateProperty {
    /// `LaunchTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A unique identifier for an existing Amazon EC2 launch template.
    ///
    /// `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateId", value.into_value().into_node());
        self
    }

    /// A readable identifier for an existing Amazon EC2 launch template.
    ///
    /// `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateName", value.into_value().into_node());
        self
    }

    /// The version of the Amazon EC2 launch template to use. If no version is specified, the default version will be used. With Amazon EC2, you can specify a default version for a launch template. If none is set, the default is the first version created.
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

/// *This data type is used with the Amazon GameLift FleetIQ and game server groups.*
///
/// Settings for a target-based scaling policy as part of a `GameServerGroupAutoScalingPolicy`. These settings are used to create a target-based policy that tracks the GameLift FleetIQ metric `"PercentUtilizedGameServers"` and specifies a target value for the metric. As player usage changes, the policy triggers to adjust the game server group capacity so that the metric returns to the target value.
///
/// The property type `TargetTrackingConfiguration` of `AWS::GameLift::GameServerGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingConfigurationProperty(Object);

impl TargetTrackingConfigurationProperty {
    /// `TargetTrackingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_value`: Desired value to use with a game server group target-based scaling policy.
    pub fn new(target_value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetValue", target_value.into_value().into_node());
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

impl Kind for TargetTrackingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingConfigurationProperty> for TargetTrackingConfigurationProperty {}
impl From<TargetTrackingConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingConfigurationProperty> for TargetTrackingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrackingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BalancingStrategy` of `AWS::GameLift::GameServerGroup`.
pub enum BalancingStrategy {
    /// `ON_DEMAND_ONLY`.
    OnDemandOnly,
    /// `SPOT_ONLY`.
    SpotOnly,
    /// `SPOT_PREFERRED`.
    SpotPreferred,
}

#[diagnostic::do_not_recommend]
impl Kind for BalancingStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for BalancingStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for BalancingStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BalancingStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<BalancingStrategy> for BalancingStrategy {
    #[inline]
    fn into_value(self) -> Value<BalancingStrategy> {
        const VALUES: &[&str] = &["ON_DEMAND_ONLY", "SPOT_ONLY", "SPOT_PREFERRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DeleteOption` of `AWS::GameLift::GameServerGroup`.
pub enum DeleteOption {
    /// `FORCE_DELETE`.
    ForceDelete,
    /// `RETAIN`.
    Retain,
    /// `SAFE_DELETE`.
    SafeDelete,
}

#[diagnostic::do_not_recommend]
impl Kind for DeleteOption {}
#[diagnostic::do_not_recommend]
impl TextKind for DeleteOption {}
#[diagnostic::do_not_recommend]
impl IdKind for DeleteOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeleteOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeleteOption> for DeleteOption {
    #[inline]
    fn into_value(self) -> Value<DeleteOption> {
        const VALUES: &[&str] = &["FORCE_DELETE", "RETAIN", "SAFE_DELETE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GameServerProtectionPolicy` of `AWS::GameLift::GameServerGroup`.
pub enum GameServerProtectionPolicy {
    /// `FULL_PROTECTION`.
    FullProtection,
    /// `NO_PROTECTION`.
    NoProtection,
}

#[diagnostic::do_not_recommend]
impl Kind for GameServerProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for GameServerProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for GameServerProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GameServerProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<GameServerProtectionPolicy> for GameServerProtectionPolicy {
    #[inline]
    fn into_value(self) -> Value<GameServerProtectionPolicy> {
        const VALUES: &[&str] = &["FULL_PROTECTION", "NO_PROTECTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
